#include "core/money/apportion.h"

#include "core/base/text.h"
#include "core/money/money_errors.h"

#include <algorithm>
#include <functional>
#include <numeric>

#ifndef __SIZEOF_INT128__
#include <boost/multiprecision/cpp_int.hpp>
#endif

namespace zhangfang
{

namespace
{

/// 128 bits by the processor where the compiler has them: Boost's take several times as long.
#ifdef __SIZEOF_INT128__
__extension__ using Product = unsigned __int128;
#else
using Product = boost::multiprecision::uint128_t;
#endif

Result<void> check(Money total, qint64 unitFen, std::span<const qint64> weights)
{
    if (total.isNegative())
        return Error{errors::kNegativeTotal, {{QStringLiteral("total_fen"), total.fen()}}};
    if (unitFen < 1)
        return Error{errors::kUnitNotPositive, {{QStringLiteral("unit"), unitFen}}};
    const auto negative = std::ranges::find_if(weights, [](qint64 weight) { return weight < 0; });
    if (negative != weights.end())
        return Error{errors::kNegativeWeight,
                     {{QStringLiteral("position"), qint64(negative - weights.begin()) + 1},
                      {QStringLiteral("weight"), *negative}}};
    return {};
}

/// Step 3: gives one unit each to the `spare` largest remainders, among equal ones to the earlier.
void giveSpareUnits(std::vector<Portion> &parts, const std::vector<Product> &remainders, qint64 spare,
                    Money unit)
{
    if (spare == 0)
        return;
    std::vector<Product> largest = remainders;
    const auto last = largest.begin() + (spare - 1);
    std::nth_element(largest.begin(), last, largest.end(), std::greater<>());
    const Product least = *last;
    ZHANGFANG_ASSERT(least > 0);
    // Whatever is larger gets one; what is left goes to the first of those as large as the least.
    auto left = spare - std::count_if(largest.begin(), last, [&](const Product &r) { return r > least; });
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool isEqual = remainders[i] == least;
        if (remainders[i] < least || (isEqual && left == 0))
            continue;
        left -= isEqual ? 1 : 0;
        parts[i].gotSpareUnit = true;
        parts[i].amount += unit;
    }
}

} // namespace

Result<Apportionment> apportion(Money total, qint64 unitFen, std::span<const qint64> weights)
{
    ZHANGFANG_TRY(check(total, unitFen, weights));
    Product totalWeight = 0;
    for (const qint64 weight : weights)
        totalWeight += static_cast<quint64>(weight);
    if (totalWeight == 0 && !total.isZero())
        return Error{errors::kNoWeights, {{QStringLiteral("total_fen"), total.fen()}}};

    const qint64 units = total.fen() / unitFen;
    Apportionment result{std::vector<Portion>(weights.size()), Money::fromFen(total.fen() % unitFen)};
    if (units == 0)
        return result;

    std::vector<Product> remainders(weights.size());
    qint64 spare = units;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Product product = Product(static_cast<quint64>(units)) * static_cast<quint64>(weights[i]);
        const auto whole = static_cast<qint64>(product / totalWeight);
        remainders[i] = product - Product(static_cast<quint64>(whole)) * totalWeight;
        result.parts[i].amount = Money::fromFen(whole * unitFen);
        spare -= whole;
    }
    giveSpareUnits(result.parts, remainders, spare, Money::fromFen(unitFen));
    return result;
}

Result<Apportionment> apportion(Money total, qint64 unitFen, std::span<const NamedWeight> weights)
{
    std::vector<qint64> asGiven(weights.size());
    std::ranges::transform(weights, asGiven.begin(), &NamedWeight::weight);
    ZHANGFANG_TRY(check(total, unitFen, asGiven)); // names the place in the caller's order
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto name = [&](std::size_t i) -> const QString & { return weights[i].name; };
    std::ranges::stable_sort(order, numberLess, name);
    std::vector<qint64> inOrder(weights.size());
    std::ranges::transform(order, inOrder.begin(), [&](std::size_t i) { return asGiven[i]; });
    ZHANGFANG_TRY_ASSIGN(Apportionment result, apportion(total, unitFen, inOrder));
    std::vector<Portion> parts(weights.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        parts[order[place]] = result.parts[place];
    result.parts = std::move(parts);
    return result;
}

} // namespace zhangfang
