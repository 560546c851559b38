#include "app/cli/plan_access.h"

#include "app/cli/cli_errors.h"

#include <QCoreApplication>

namespace zhangfang::cli
{

const Option kPlanYearOption{
    "year", Value::Year, "YYYY",
    QT_TRANSLATE_NOOP("Cli", "The year of the distribution: the posted plan, else the one under way.")};
const Option kPlanRoundOption{"round", Value::Count, "N",
                              QT_TRANSLATE_NOOP("Cli", "The round of the year; 1 without it.")};
const Option kPlanNumberOption{
    "plan", Value::Text, "PLAN",
    QT_TRANSLATE_NOOP("Cli", "A plan by its number, such as 2025-1, instead of year and round.")};

Result<distribution::PlanRecord> planFrom(store::CoopFile &file, const Arguments &arguments)
{
    const distribution::PlanRegister plans(file);
    if (const auto number = arguments.text(QStringLiteral("plan")))
        return plans.plan(*number);
    const auto year = arguments.year(QStringLiteral("year"));
    if (!year) {
        return Error{errors::kMissingOption,
                     {{QStringLiteral("option"), QStringLiteral("--year")},
                      {QStringLiteral("value"), QStringLiteral("YYYY")}}};
    }
    const int round = static_cast<int>(arguments.number(QStringLiteral("round")).value_or(1));
    auto posted = plans.postedPlan(*year, round);
    if (posted)
        return posted;
    ZHANGFANG_TRY_ASSIGN(const auto all, plans.plans());
    for (auto summary = all.rbegin(); summary != all.rend(); ++summary) {
        const bool isUnderWay = summary->state != distribution::PlanState::Dropped &&
                                summary->state != distribution::PlanState::Reversed;
        if (summary->year == *year && summary->round == round && isUnderWay)
            return plans.plan(summary->number);
    }
    return posted.error();
}

} // namespace zhangfang::cli
