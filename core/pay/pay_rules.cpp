#include "core/pay/pay_rules.h"

#include "core/money/rounding.h"

#include <algorithm>
#include <tuple>

namespace zhangfang::pay
{

namespace
{

constexpr qint64 kMinutesPerHour = 60;
constexpr qint64 kE4PerFen = 100;
constexpr qint64 kThousandthsPerUnit = 1'000;

/// The minutes of a workday matter to day rates only: elsewhere they must not split a line.
int workdayOf(const PayBasis &basis)
{
    return basis.unit == labour::WorkUnit::Day ? basis.minutesPerWorkday : 0;
}

auto orderOf(const PayLineKey &key)
{
    return std::tuple(key.person, key.job, !key.member, key.correction, key.workedMonth, key.kind,
                      key.basis.unit, key.basis.rate, workdayOf(key.basis));
}

} // namespace

Money labourFee(const PayBasis &basis, qint64 minutes, Quantity quantity)
{
    const qint64 rate = basis.rate.e4();
    if (labour::isPaidByQuantity(basis.unit)) {
        return Money::fromFen(
            roundHalfAwayFromZero(Wide(quantity.thousandths()) * rate, kThousandthsPerUnit * kE4PerFen));
    }
    const qint64 minutesPerUnit =
        basis.unit == labour::WorkUnit::Day ? basis.minutesPerWorkday : kMinutesPerHour;
    return Money::fromFen(roundHalfAwayFromZero(Wide(minutes) * rate, Wide(minutesPerUnit) * kE4PerFen));
}

std::vector<PayLine> payLines(std::vector<PaidLabour> labour)
{
    std::ranges::stable_sort(
        labour, [](const PaidLabour &a, const PaidLabour &b) { return orderOf(a.key) < orderOf(b.key); });
    std::vector<PayLine> lines;
    for (const PaidLabour &part : labour) {
        if (lines.empty() || orderOf(lines.back().key) != orderOf(part.key))
            lines.push_back({part.key, 0, Quantity(), Money()});
        PayLine &line = lines.back();
        line.minutes += part.minutes;
        line.quantity = Quantity::fromThousandths(line.quantity.thousandths() + part.quantity.thousandths());
    }
    for (PayLine &line : lines)
        line.amount = labourFee(line.key.basis, line.minutes, line.quantity);
    return lines;
}

Money totalOf(const std::vector<PayLine> &lines)
{
    Money total;
    for (const PayLine &line : lines)
        total += line.amount;
    return total;
}

} // namespace zhangfang::pay
