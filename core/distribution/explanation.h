#pragma once

#include "core/distribution/engine.h"
#include "core/money/rounding.h"

namespace zhangfang::distribution
{

/// How one part of a member's figure came about, for checking by hand:
///
///     pool × weight ÷ totalWeight ≈ exact share, cut to whole units, plus a spare unit where one came.
struct PoolExplanation {
    Money pool;               ///< what was shared among all, in this round
    qint64 weight = 0;        ///< the member's
    qint64 totalWeight = 0;   ///< of all
    qint64 weightPerUnit = 1; ///< weight of one unit that people count in: an hour, a workday, a yuan
    Wide valuePerUnitE8;      ///< what one unit brings, in 10⁻⁸ yuan, the rest cut
    Wide exactShareE4;        ///< pool × weight ÷ totalWeight in 10⁻⁴ yuan, the rest cut
    Money amount;             ///< what the member gets
    bool gotSpareUnit = false;
    int unitFen = 1;
};

/// "How your figure came about" (我的分配是怎么算的) of one line.
struct LineExplanation {
    PoolExplanation labour;
    PoolExplanation capital;
    Money reserveShare; ///< quantified to the member account, not paid out
};

/// The labour weight of one unit that people count in: 60 minutes (an hour), one workday's minutes, 100 fen
/// of labour fee (a yuan), one point (a workday of coefficient 1).
qint64 labourWeightPerUnit(const charter::Terms &terms);

/// The capital weight of one yuan: 100 fen, or 100 fen held all the days of the year.
qint64 capitalWeightPerYuan(CapitalUnit unit, Year year);

/// `line` is one of `plan`'s. Where a pool has no weights, its values are zero.
LineExplanation explain(const Plan &plan, const PlanLine &line);

} // namespace zhangfang::distribution
