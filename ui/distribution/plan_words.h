#pragma once

#include "core/distribution/plan.h"
#include "core/distribution/plan_figures.h"
#include "ui/distribution/plans.h"
#include "ui/kit/parts.h"

#include <QCoreApplication>
#include <QString>

/// What a plan's figures and states are called on the screen.
namespace zhangfang::ui::distribution
{

/// The words of the distribution page, in one place so that picture, list and comparison say the same.
class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(zhangfang::ui::distribution::PlanWords)

public:
    /// "Drawn to the reserves 10.00%"; the rates are the plan's.
    static QString figure(plans::PlanFigure figure, const plans::Plan &plan);
    /// The same for two plans, without a rate.
    static QString figure(plans::PlanFigure figure);
    /// Under a bar: "Reserves".
    static QString shortFigure(plans::PlanFigure figure);
    /// A line's amount as it is shown: what is taken away stands without a sign, for its name says so.
    static Money shown(plans::PlanFigure figure, Money amount);
    /// Which statement a plan's surplus was read from, by whom it was prepared and when.
    static QString source(const plans::SurplusSource &source);
    /// "Law art. 42, charter".
    static QString basis(const plans::PlanFigureLine &line, const plans::Plan &plan);

    /// "张三, 李四, 王五": the first of them and how many there are.
    static QString names(const QStringList &names);

    static QString state(plans::PlanState state);
    static kit::BadgeState badge(plans::PlanState state);

    /// "0.33065130 yuan an hour × 1,187.75 hours ≈ 392.7310", in the charter's measure.
    static QString labourReckoning(const plans::Plan &plan, const plans::PlanLine &line);
    /// The same by capital.
    static QString capitalReckoning(const plans::Plan &plan, const plans::PlanLine &line);
    /// "An hour brings 66,666.66 ÷ 201,622.25 yuan": how the value of one unit comes about.
    static QString unitValues(const plans::Plan &plan);
    /// "hours", "workdays", … of the measure, with the whole year's labour: "201,622.25 hours".
    static QString labour(qint64 weight, const zhangfang::charter::Terms &terms);
};

} // namespace zhangfang::ui::distribution
