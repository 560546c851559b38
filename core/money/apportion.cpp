#include "core/money/apportion.h"

#include "core/base/text.h"
#include "core/money/money_errors.h"

#include <algorithm>
#include <numeric>

namespace zhangfang
{

namespace
{

Result<void> check(Money total, qint64 unitFen, std::span<const Weight> weights)
{
    if (total.isNegative())
        return Error{errors::kNegativeTotal, {{QStringLiteral("total_fen"), total.fen()}}};
    if (unitFen < 1)
        return Error{errors::kUnitNotPositive, {{QStringLiteral("unit"), unitFen}}};
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i].weight < 0)
            return Error{errors::kNegativeWeight,
                         {{QStringLiteral("name"), weights[i].name},
                          {QStringLiteral("position"), qint64(i) + 1},
                          {QStringLiteral("weight"), weights[i].weight}}};
    }
    return {};
}

/// Step 3: gives one unit each to the `spare` largest remainders.
void giveSpareUnits(std::vector<Portion> &parts, std::span<const Weight> weights, qint64 spare, Money unit)
{
    const auto comesBefore = [&](std::size_t a, std::size_t b) {
        if (parts[a].remainder != parts[b].remainder)
            return parts[a].remainder > parts[b].remainder;
        if (const auto byNumber = compareNumbers(weights[a].name, weights[b].name); byNumber != 0)
            return byNumber < 0;
        return a < b;
    };
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::nth_element(order.begin(), order.begin() + spare, order.end(), comesBefore);
    for (auto it = order.begin(); it != order.begin() + spare; ++it) {
        Portion &part = parts[*it];
        ZHANGFANG_ASSERT(part.remainder > 0);
        part.gotSpareUnit = true;
        part.amount += unit;
    }
}

} // namespace

Result<Apportionment> apportion(Money total, qint64 unitFen, std::span<const Weight> weights)
{
    ZHANGFANG_TRY(check(total, unitFen, weights));
    Apportionment result;
    for (const Weight &weight : weights)
        result.totalWeight += weight.weight;
    if (result.totalWeight == 0 && !total.isZero())
        return Error{errors::kNoWeights, {{QStringLiteral("total_fen"), total.fen()}}};

    const qint64 units = total.fen() / unitFen;
    result.leftOver = Money::fromFen(total.fen() % unitFen);
    result.parts.resize(weights.size());
    if (units == 0)
        return result;

    qint64 spare = units;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = Wide(units) * weights[i].weight;
        const auto whole = static_cast<qint64>(Wide(product / result.totalWeight));
        Portion &part = result.parts[i];
        part.remainder = product % result.totalWeight;
        part.floor = part.amount = Money::fromFen(whole * unitFen);
        spare -= whole;
    }
    giveSpareUnits(result.parts, weights, spare, Money::fromFen(unitFen));
    return result;
}

} // namespace zhangfang
