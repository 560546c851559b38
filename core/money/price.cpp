#include "core/money/price.h"

#include "core/money/decimal.h"
#include "core/money/money_errors.h"

namespace zhangfang
{

namespace
{
constexpr int kPriceDecimals = 4;
constexpr int kPriceWholeDigits = 8;
constexpr int kQuantityDecimals = 3;
constexpr int kQuantityWholeDigits = 9;
} // namespace

Result<Price> Price::parseYuan(const QString &text)
{
    ZHANGFANG_TRY_ASSIGN(const auto digits, readDigits(text, CurrencySign::Allowed));
    ZHANGFANG_TRY_ASSIGN(const qint64 e4, toScaled(digits, kPriceDecimals, kPriceWholeDigits, text));
    if (e4 < 0)
        return Error{errors::kNegativePrice, {{QStringLiteral("text"), text}}};
    return fromE4(e4);
}

QString Price::toPlainYuan() const
{
    return m_e4 % 100 == 0 ? plainDecimal(m_e4 / 100, 2) : plainDecimal(m_e4, kPriceDecimals);
}

Result<Quantity> Quantity::parse(const QString &text)
{
    ZHANGFANG_TRY_ASSIGN(const auto digits, readDigits(text));
    ZHANGFANG_TRY_ASSIGN(const qint64 thousandths,
                         toScaled(digits, kQuantityDecimals, kQuantityWholeDigits, text));
    return fromThousandths(thousandths);
}

QString Quantity::toPlain() const
{
    QString text = plainDecimal(m_thousandths, kQuantityDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace zhangfang
