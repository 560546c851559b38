#include "core/money/rmb_capitals.h"

#include "core/money/money_errors.h"

#include <array>

namespace zhangfang
{

namespace
{

constexpr qint64 kFenPerYuan = 100;
constexpr qint64 kFirstWithoutCapitals = 1'000'000'000'000;
constexpr int kGroupDigits = 4;
constexpr qint64 kGroup = 10'000;

QChar figure(qint64 digit)
{
    constexpr std::array<char16_t, 10> kFigures{u'零', u'壹', u'贰', u'叁', u'肆',
                                                u'伍', u'陆', u'柒', u'捌', u'玖'};
    return kFigures.at(std::size_t(digit));
}

/// The yuan, written from the highest figure down. A 零 is owed from a zero until the next other figure.
class YuanWriter
{
public:
    /// Four figures and 亿, 万 or nothing behind them.
    void writeGroup(qint64 group, const QString &unit)
    {
        constexpr std::array<char16_t, kGroupDigits> kUnits{u'仟', u'佰', u'拾', u'\0'};
        qint64 place = kGroup / 10;
        for (const char16_t placeUnit : kUnits) {
            writeFigure(group / place % 10, placeUnit);
            place /= 10;
        }
        if (group > 0)
            m_text += unit;
    }
    QString text() const { return m_text; }

private:
    void writeFigure(qint64 digit, char16_t placeUnit)
    {
        if (digit == 0) {
            m_owesZero = true;
            return;
        }
        if (m_owesZero && !m_text.isEmpty())
            m_text += figure(0);
        m_owesZero = false;
        m_text += figure(digit);
        if (placeUnit != u'\0')
            m_text += QChar(placeUnit);
    }

    QString m_text;
    bool m_owesZero = false;
};

QString yuanInCapitals(qint64 yuan)
{
    YuanWriter writer;
    writer.writeGroup(yuan / kGroup / kGroup, QStringLiteral("亿"));
    writer.writeGroup(yuan / kGroup % kGroup, QStringLiteral("万"));
    writer.writeGroup(yuan % kGroup, QString());
    return writer.text();
}

/// What stands behind 元; `hasYuan` where something stands before it.
QString fractionInCapitals(qint64 jiao, qint64 fen, bool hasYuan)
{
    QString text;
    if (jiao > 0)
        text += figure(jiao) + QStringLiteral("角");
    else if (fen > 0 && hasYuan)
        text += figure(0);
    text += fen > 0 ? figure(fen) + QStringLiteral("分") : QStringLiteral("整");
    return text;
}

} // namespace

Result<QString> rmbCapitals(Money amount)
{
    const qint64 limit = kFirstWithoutCapitals * kFenPerYuan;
    if (amount.fen() >= limit || amount.fen() <= -limit)
        return Error{errors::kNoCapitals, {{QStringLiteral("amount_fen"), amount.fen()}}};
    const qint64 fen = amount.isNegative() ? -amount.fen() : amount.fen();
    const qint64 yuan = fen / kFenPerYuan;

    QString text = QStringLiteral("人民币");
    if (amount.isNegative())
        text += QStringLiteral("负");
    if (yuan > 0)
        text += yuanInCapitals(yuan) + QStringLiteral("元");
    else if (fen == 0)
        text += QStringLiteral("零元");
    return text + fractionInCapitals(fen / 10 % 10, fen % 10, yuan > 0);
}

} // namespace zhangfang
