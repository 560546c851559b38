#include "core/distribution/plan_figures.h"

namespace zhangfang::distribution
{

namespace
{

struct FigureRow {
    PlanFigure figure;
    FigureBasis basis;
    std::vector<int> articles;
    bool always; ///< listed even where it is zero
};

const std::vector<FigureRow> &rows()
{
    static const std::vector<FigureRow> kRows = {
        {PlanFigure::Surplus, FigureBasis::Statement, {}, true},
        {PlanFigure::ReserveCover, FigureBasis::Resolution, {29, 42}, false},
        {PlanFigure::LossCover, FigureBasis::Law, {42}, true},
        {PlanFigure::Reserves, FigureBasis::Charter, {42}, true},
        {PlanFigure::Distributable, FigureBasis::Law, {44}, true},
        {PlanFigure::OpeningUsed, FigureBasis::Resolution, {}, true},
        {PlanFigure::EarlierRounds, FigureBasis::Sum, {}, false},
        {PlanFigure::LabourPool, FigureBasis::Charter, {44}, true},
        {PlanFigure::CapitalPool, FigureBasis::Law, {44}, true},
        {PlanFigure::Kept, FigureBasis::Resolution, {}, true},
        {PlanFigure::LeftOver, FigureBasis::Sum, {}, false},
        {PlanFigure::Closing, FigureBasis::Sum, {}, true},
    };
    return kRows;
}

} // namespace

Money amountOf(const Plan &plan, PlanFigure figure)
{
    const Waterfall &fall = plan.waterfall;
    const YearFigures &figures = fall.figures;
    switch (figure) {
    case PlanFigure::Surplus:
        return figures.surplus;
    case PlanFigure::ReserveCover:
        return figures.reserveCover;
    case PlanFigure::LossCover:
        return -fall.lossCover;
    case PlanFigure::Reserves:
        return -fall.reservesOfYear;
    case PlanFigure::Distributable:
        return fall.distributable;
    case PlanFigure::OpeningUsed:
        return figures.openingUsed;
    case PlanFigure::EarlierRounds:
        return -(figures.earlier.labourLines + figures.earlier.capitalLines);
    case PlanFigure::LabourPool:
        return fall.labourPool;
    case PlanFigure::CapitalPool:
        return fall.capitalPool;
    case PlanFigure::Kept:
        return figures.kept;
    case PlanFigure::LeftOver:
        return plan.closing.leftOver;
    case PlanFigure::Closing:
        return plan.closing.byBalance;
    }
    Q_UNREACHABLE();
}

std::vector<PlanFigureLine> figureLines(const Plan &plan)
{
    std::vector<PlanFigureLine> lines;
    for (const FigureRow &row : rows()) {
        const Money amount = amountOf(plan, row.figure);
        if (row.always || !amount.isZero())
            lines.push_back({row.figure, amount, row.basis, row.articles});
    }
    return lines;
}

} // namespace zhangfang::distribution
