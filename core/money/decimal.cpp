#include "core/money/decimal.h"

#include "core/base/text.h"
#include "core/money/money_errors.h"

#include <QRegularExpression>

namespace zhangfang
{

namespace
{

/// Half width, ASCII minus, plain blanks.
QString normalised(const QString &text)
{
    QString figure = halfWidth(withoutOuterBlanks(text));
    for (QChar &c : figure) {
        if (c == QChar(0x2212))
            c = u'-';
        else if (c.isSpace())
            c = u' ';
    }
    return figure;
}

} // namespace

Result<DecimalDigits> readDigits(const QString &text, CurrencySign sign)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?<minus>-)?(?:(?<sign>[¥￥]) ?(?<lateMinus>-)?)?"
                       "(?<whole>[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+)?"
                       "(?:\\.(?<fraction>[0-9]+))?\\z"));
    const auto match = form.match(normalised(text));
    const QString whole = match.captured(u"whole");
    const QString fraction = match.captured(u"fraction");
    const bool hasMinus = match.hasCaptured(u"minus");
    const bool hasLateMinus = match.hasCaptured(u"lateMinus");
    const bool hasForbiddenSign = sign == CurrencySign::Refused && match.hasCaptured(u"sign");
    if ((whole.isEmpty() && fraction.isEmpty()) || (hasMinus && hasLateMinus) || hasForbiddenSign)
        return Error{errors::kNotAnAmount, {{QStringLiteral("text"), text}}};

    DecimalDigits digits{hasMinus || hasLateMinus, whole, fraction};
    digits.whole.removeIf([](QChar c) { return c == u',' || c == u' '; });
    qsizetype zeros = 0;
    while (zeros < digits.whole.size() && digits.whole.at(zeros) == u'0')
        ++zeros;
    digits.whole.remove(0, zeros);
    return digits;
}

Result<qint64> toScaled(const DecimalDigits &digits, int decimals, int wholeDigits, const QString &text)
{
    ZHANGFANG_ASSERT(decimals >= 0 && wholeDigits > 0 && decimals + wholeDigits <= 18);
    if (digits.fraction.size() > decimals)
        return Error{errors::kTooManyDecimals,
                     {{QStringLiteral("text"), text}, {QStringLiteral("decimals"), decimals}}};
    if (digits.whole.size() > wholeDigits)
        return Error{errors::kAmountTooLarge, {{QStringLiteral("text"), text}}};
    const QString all = digits.whole + digits.fraction.leftJustified(decimals, u'0');
    const qint64 magnitude = all.toLongLong();
    return digits.isNegative ? -magnitude : magnitude;
}

QString plainDecimal(qint64 scaled, int decimals)
{
    const quint64 magnitude = scaled < 0 ? quint64(0) - quint64(scaled) : quint64(scaled);
    QString text = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        text.insert(text.size() - decimals, u'.');
    return scaled < 0 ? u'-' + text : text;
}

} // namespace zhangfang
