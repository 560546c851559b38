#include "core/money/rounding.h"

#include <limits>

namespace zhangfang
{

namespace
{
qint64 narrow(const Wide &value)
{
    ZHANGFANG_ASSERT(value <= std::numeric_limits<qint64>::max() &&
                     value >= std::numeric_limits<qint64>::min());
    return static_cast<qint64>(value);
}
} // namespace

qint64 roundHalfAwayFromZero(const Wide &numerator, const Wide &denominator)
{
    ZHANGFANG_ASSERT(denominator > 0);
    const Wide magnitude = numerator < 0 ? Wide(-numerator) : numerator;
    const Wide rounded = (2 * magnitude + denominator) / (2 * denominator);
    return narrow(numerator < 0 ? Wide(-rounded) : rounded);
}

Money shareRounded(Money amount, Rate rate)
{
    return Money::fromFen(roundHalfAwayFromZero(Wide(amount.fen()) * rate.basisPoints(), Rate::kWhole));
}

Money shareCeil(Money amount, Rate rate)
{
    ZHANGFANG_ASSERT(!amount.isNegative());
    const Wide product = Wide(amount.fen()) * rate.basisPoints();
    return Money::fromFen(narrow((product + Rate::kWhole - 1) / Rate::kWhole));
}

} // namespace zhangfang
