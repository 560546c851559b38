#pragma once

#include "core/base/result.h"
#include "core/money/money.h"

#include <QString>

#include <span>
#include <vector>

namespace zhangfang
{

/// What came of one weight.
struct Portion {
    Money amount;
    bool gotSpareUnit = false; ///< one of the units left over by cutting went here (补一分)

    friend bool operator==(const Portion &, const Portion &) = default;
};

/// A total shared out: parts in the order of the weights; parts and leftOver make the total.
struct Apportionment {
    std::vector<Portion> parts;
    Money leftOver; ///< less than one unit: what whole units cannot show
};

/// Shares `total` over `weights` (≥ 0: minutes, fen, fen × days, …; only the ratio counts) in whole units of
/// `unitFen`, exactly, by largest remainder:
///
///  1. n = ⌊total ÷ unit⌋ units are to be given; total − n × unit is left over.
///  2. Each weight w gets q = ⌊n × w ÷ W⌋ units, where W is the sum of the weights; the remainder of that
///     division is r = n × w mod W.
///  3. The n − Σq units still there go one each to the largest r, among equal r to the earlier weight;
///     callers that share over members give these in the order of their numbers.
///
/// So the parts add up to n × unit; each is within one unit of its exact share; a larger weight never gets
/// less; a weight of 0 gets nothing, never a spare unit.
///
/// Refuses a negative total (money.negative_total), a unit below 1 (money.unit_not_positive), a negative
/// weight (money.negative_weight), and a total above 0 that nobody has a weight for (money.no_weights);
/// callers that share out several pools say which one it was. Nothing to share gives everybody nothing.
///
/// Never overflows: n < 2⁶³ and w < 2⁶³, so n × w < 2¹²⁶ fits 128 bits. O(count).
/// Source: distribution rules, "Apportionment".
Result<Apportionment> apportion(Money total, qint64 unitFen, std::span<const qint64> weights);

/// A claim with the number of whose it is (empty: nameless).
struct NamedWeight {
    QString name;
    qint64 weight = 0; ///< ≥ 0
};

/// The same for weights in any order: among equal remainders the lower number comes first (numberLess() in
/// base/text.h), among equal or empty names the earlier one. The parts are in the order of the weights.
Result<Apportionment> apportion(Money total, qint64 unitFen, std::span<const NamedWeight> weights);

} // namespace zhangfang
