#pragma once

#include "core/base/result.h"
#include "core/money/money.h"
#include "core/money/rounding.h"

#include <QString>

#include <span>
#include <vector>

namespace zhangfang
{

/// One claim to a share: what it weighs and, for ties, the number of whose it is (empty: nameless).
struct Weight {
    QString name;
    qint64 weight = 0; ///< ≥ 0; minutes, fen, fen × days, …: only the ratio counts
};

/// What came of one weight. Paper prints the exact share as (floor + unit × remainder ÷ totalWeight) and says
/// whether the rest was dropped (零头舍去) or made up to a whole unit (补一分).
struct Portion {
    Money amount;   ///< floor, and one unit more where gotSpareUnit
    Money floor;    ///< the exact share cut to whole units
    Wide remainder; ///< of the division by the total weight, in units: 0 ≤ remainder < totalWeight
    bool gotSpareUnit = false; ///< one of the units left over by cutting went here
};

/// A total shared out: parts in the order of the weights; parts and leftOver make the total.
struct Apportionment {
    std::vector<Portion> parts;
    Money leftOver;   ///< less than one unit: what whole units cannot show
    Wide totalWeight; ///< sum of the weights
};

/// Shares `total` over `weights` in whole units of `unitFen`, exactly, by largest remainder:
///
///  1. n = ⌊total ÷ unit⌋ units are to be given; total − n × unit is left over.
///  2. Each weight w gets q = ⌊n × w ÷ W⌋ units, where W is the sum of the weights; the remainder of that
///     division is r = n × w mod W.
///  3. The n − Σq units still there go one each to the largest r. Among equal r the lower number comes first
///     (numberLess() in base/text.h); among equal or empty names the earlier one.
///
/// So the parts add up to n × unit; each is within one unit of its exact share; a larger weight never gets
/// less; a weight of 0 gets nothing, never a spare unit. The order of named weights does not matter.
///
/// Refuses a negative total (money.negative_total), a unit below 1 (money.unit_not_positive), a negative
/// weight (money.negative_weight), and a total above 0 that nobody has a weight for (money.no_weights);
/// callers that share out several pools say which one it was. Nothing to share gives everybody nothing.
///
/// Never overflows: n < 2⁶³ and w < 2⁶³, so n × w < 2¹²⁶ fits Wide. O(count), and the order of ties besides.
/// Source: distribution rules, "Apportionment".
Result<Apportionment> apportion(Money total, qint64 unitFen, std::span<const Weight> weights);

} // namespace zhangfang
