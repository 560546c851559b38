#pragma once

#include "core/base/result.h"
#include "core/charter/terms.h"
#include "core/distribution/surplus_source.h"
#include "core/money/money.h"

#include <QString>

#include <vector>

namespace zhangfang::distribution
{

/// What the posted earlier rounds of the year have given. Zero in a year's first round.
struct EarlierRounds {
    Money reserves;     ///< drawn to the reserves
    Money labourLines;  ///< sum of the lines by labour
    Money capitalLines; ///< sum of the lines by capital
    Money reserveCover; ///< loss cover drawn from the reserve
    Money openingUsed;  ///< opening surplus added

    friend bool operator==(const EarlierRounds &, const EarlierRounds &) = default;
};

/// The year's figures and what the assembly resolved. In a later round they are still the whole year's:
/// what earlier rounds gave is taken off at the end, so that the law's tests hold for the year.
struct YearFigures {
    Money surplus;      ///< Y: surplus of the year after income tax (本年盈余), may be negative
    Money opening;      ///< U: undistributed surplus at the year's opening, negative = losses not made good
    Money reserveCover; ///< V: loss cover from the reserve by resolution (arts 29-8, 42), ≥ 0
    Money openingUsed;  ///< E: opening surplus added by resolution, ≥ 0
    Money kept;         ///< K: kept back by resolution, ≥ 0
    EarlierRounds earlier;
    SurplusSource source; ///< of `surplus`

    friend bool operator==(const YearFigures &, const YearFigures &) = default;
};

/// One reserve's part of the round's draw.
struct ReserveDraw {
    QString name;
    Rate rate;
    Money amount;

    friend bool operator==(const ReserveDraw &, const ReserveDraw &) = default;
};

/// The year's surplus on its way down to the two pools, in the order that the Law on Farmers' Cooperatives
/// fixes (arts 42–44):
///
///  1. loss cover: losses A = max(-U, 0); from the year L = min(max(A - V, 0), max(Y, 0));
///     base B = max(Y, 0) - L (arts 42, 44);
///  2. reserves R = B × Σ rates, rounded half up, apportioned over the rates (art. 42);
///  3. distributable D = B - R (art. 44); by resolution opening surplus is added: D' = D + E;
///  4. labour pool P: the least multiple of the charter's unit that is at least D' × labour rate; where
///     that is more than D', the least whole fen that is (art. 44: 60 % of D or more);
///  5. kept back K by resolution, 0 ≤ K ≤ D' - P;
///  6. capital pool C = D' - P - K (art. 44).
///
/// Steps 7–10 (lines, quantification, conversion, deductions) are the engine's.
struct Waterfall {
    YearFigures figures;
    Money reserveHeld; ///< the members' reserve shares before V together

    Money losses;           ///< A
    Money lossCover;        ///< L, out of this year's surplus
    Money base;             ///< B
    Money reservesOfYear;   ///< R
    Money distributable;    ///< D
    Money shared;           ///< D'
    Money labourPoolOfYear; ///< P
    Money keptLimit;        ///< the most that K can be
    Money lossCarried;      ///< loss that is left for the next year, ≥ 0

    // This round: the year's less what earlier rounds gave.
    std::vector<ReserveDraw> reserves; ///< in the charter's order
    Money reserveDraw;                 ///< Σ reserves
    Money reserveCover;                ///< V of this round
    Money labourPool;
    Money capitalPool;
    int labourUnitFen = 1; ///< 1 where the pool is no multiple of the charter's unit
    int capitalUnitFen = 1;

    friend bool operator==(const Waterfall &, const Waterfall &) = default;
};

/// Steps 1–6. `reserveHeld` is what the members' reserve shares come to before V: the most that V can be.
/// Refuses with distribution.statement_differs, reserve_cover_over_limit, opening_used_over_limit,
/// opening_used_without_surplus, kept_over_limit (each with its limit) and earlier_…_more.
/// `terms` are valid (charter::validate).
Result<Waterfall> runWaterfall(const YearFigures &figures, Money reserveHeld, const charter::Terms &terms);

/// The law's floor (art. 44), tested on what the year's labour lines really add up to.
struct FloorTest {
    Money labourLines; ///< of all rounds of the year
    Money floor;       ///< 60 % of D, up to the next fen: decides
    Money floorShared; ///< 60 % of D', up to the next fen: shown beside it
    Money row16;       ///< row 16 of the surplus statement, Y + U + V - R: for information

    bool passes() const { return labourLines >= floor; }
    bool passesShared() const { return labourLines >= floorShared; }
    friend bool operator==(const FloorTest &, const FloorTest &) = default;
};

/// `labourLines` are this round's; those of earlier rounds are added.
FloorTest testFloor(const Waterfall &waterfall, Money labourLines);

/// The year's end: what stays undistributed, reckoned two ways that share no step.
struct Closing {
    Money leftOver; ///< what the pools' units left over, this round
    /// U + Y + V - R - Σ labour lines - Σ capital lines, over all rounds of the year.
    Money byBalance;
    /// U - E + K + left over where Y > 0 and U ≥ 0; K + left over - (A - V - L) where Y > 0 and U < 0;
    /// U + Y + V where Y ≤ 0.
    Money byDecision;

    bool agrees() const { return byBalance == byDecision; }
    friend bool operator==(const Closing &, const Closing &) = default;
};

/// `labourLines` and `capitalLines` are this round's; those of earlier rounds are added.
Closing closeYear(const Waterfall &waterfall, Money labourLines, Money capitalLines);

} // namespace zhangfang::distribution
