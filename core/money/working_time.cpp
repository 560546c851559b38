#include "core/money/working_time.h"

#include "core/base/text.h"
#include "core/money/decimal.h"
#include "core/money/money_errors.h"

#include <QRegularExpression>

namespace zhangfang
{

namespace
{

constexpr int kHourDigits = 6;
/// 0.05 hours are 3 minutes; with three decimals or more no hour comes to a whole minute.
constexpr int kHourDecimals = 2;
constexpr int kHundredths = 100;
constexpr int kMinutesPerHour = 60;

Error refusal(const ErrorCode &code, const QString &text)
{
    return {code, {{QStringLiteral("text"), text}}};
}

QString withoutTrailingZeros(QString fraction)
{
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return fraction;
}

} // namespace

Result<qint64> parseHours(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("\\A(.*):([0-5][0-9])\\z"));
    const QString figure = halfWidth(withoutOuterBlanks(text));
    const auto match = clock.match(figure);
    auto digits = readDigits(match.hasMatch() ? match.captured(1) : figure);
    if (!digits || (match.hasMatch() && !digits->fraction.isEmpty()))
        return refusal(errors::kNotHours, text);

    digits->fraction = withoutTrailingZeros(digits->fraction);
    if (digits->fraction.size() > kHourDecimals)
        return refusal(errors::kNotWholeMinutes, text);
    ZHANGFANG_TRY_ASSIGN(const qint64 hundredths, toScaled(*digits, kHourDecimals, kHourDigits, text));
    if (hundredths * kMinutesPerHour % kHundredths != 0)
        return refusal(errors::kNotWholeMinutes, text);
    const qint64 minutes = hundredths * kMinutesPerHour / kHundredths;
    const qint64 rest = match.captured(2).toLongLong();
    return digits->isNegative ? minutes - rest : minutes + rest;
}

} // namespace zhangfang
