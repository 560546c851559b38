#pragma once

#include "core/distribution/engine.h"

#include <vector>

/// A plan's figures line by line, as a page or a sheet of paper lists them.
namespace zhangfang::distribution
{

/// A line of the surplus's way from the year's result to its closing, in the law's order.
enum class PlanFigure {
    Surplus,       ///< Y
    ReserveCover,  ///< V: losses made good from the reserve, beside the surplus; only where there is any
    LossCover,     ///< L: losses made good out of the surplus, taken away
    Reserves,      ///< R of the year, taken away
    Distributable, ///< D
    OpeningUsed,   ///< E, added
    EarlierRounds, ///< what the lines of earlier rounds took; only in a later round
    LabourPool,    ///< P of this round
    CapitalPool,   ///< C of this round
    Kept,          ///< K
    LeftOver,      ///< what the pools' units left over; only where there is any
    Closing,       ///< undistributed surplus at the year's end
};

/// What a line rests on.
enum class FigureBasis {
    Statement,  ///< row 12 of the surplus statement (盈余及盈余分配表)
    Law,        ///< the articles
    Charter,    ///< the articles and the charter's rate
    Resolution, ///< the assembly's resolution
    Sum,        ///< what the other lines leave
};

/// One line with its amount; what leaves the surplus is negative where it is a step (loss cover, reserves,
/// earlier rounds) and as it is where it is shared (pools, kept back, left over).
struct PlanFigureLine {
    PlanFigure figure;
    Money amount;
    FigureBasis basis;
    std::vector<int> articles; ///< of the Law on Farmers' Cooperatives

    friend bool operator==(const PlanFigureLine &, const PlanFigureLine &) = default;
};

/// The plan's lines in their order.
std::vector<PlanFigureLine> figureLines(const Plan &plan);

/// A plan's amount for a line, also where figureLines() leaves it out.
Money amountOf(const Plan &plan, PlanFigure figure);

} // namespace zhangfang::distribution
