#include "core/money/apportion.h"

#include "core/base/text.h"
#include "core/money/money_errors.h"

#include <algorithm>
#include <numeric>

namespace zhangfang
{

namespace
{

/// 128 bits by the processor where the compiler has them: Boost's take several times as long.
#ifdef __SIZEOF_INT128__
__extension__ using Product = unsigned __int128;

Wide toWide(Product value)
{
    constexpr int kHalf = 64;
    return (Wide(static_cast<quint64>(value >> kHalf)) << kHalf) | Wide(static_cast<quint64>(value));
}
#else
using Product = Wide;

Wide toWide(const Product &value)
{
    return value;
}
#endif

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

    Product totalWeight = 0;
    for (const Weight &weight : weights)
        totalWeight += static_cast<quint64>(weight.weight);
    qint64 spare = units;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Product product =
            Product(static_cast<quint64>(units)) * static_cast<quint64>(weights[i].weight);
        const auto whole = static_cast<qint64>(product / totalWeight);
        Portion &part = result.parts[i];
        part.remainder = toWide(product - Product(static_cast<quint64>(whole)) * totalWeight);
        part.floor = part.amount = Money::fromFen(whole * unitFen);
        spare -= whole;
    }
    giveSpareUnits(result.parts, weights, spare, Money::fromFen(unitFen));
    return result;
}

} // namespace zhangfang
