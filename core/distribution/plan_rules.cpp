#include "core/distribution/plan_rules.h"

#include "core/distribution/distribution_errors.h"

#include <algorithm>

namespace zhangfang::distribution
{

namespace
{

/// The refusal that stands in the step's way, if any.
std::optional<ErrorCode> obstacle(PlanStep step, PlanState state, bool hasSupervisor)
{
    const auto unless = [](bool allowed, const ErrorCode &code) {
        return allowed ? std::nullopt : std::optional(code);
    };
    switch (step) {
    case PlanStep::PutForward:
        return unless(state == PlanState::Draft, errors::kPlanNotDraft);
    case PlanStep::Review:
        return unless(state == PlanState::PutForward, errors::kPlanNotPutForward);
    case PlanStep::Adopt:
        if (state == PlanState::PutForward)
            return unless(!hasSupervisor, errors::kPlanNeedsOpinion);
        return unless(state == PlanState::Reviewed, errors::kPlanNotPutForward);
    case PlanStep::Post:
        return unless(state == PlanState::Adopted, errors::kPlanNotAdopted);
    case PlanStep::Reverse:
        return unless(state == PlanState::Posted, errors::kPlanNotPosted);
    case PlanStep::Drop:
        return unless(state == PlanState::Draft || state == PlanState::PutForward ||
                          state == PlanState::Reviewed || state == PlanState::Adopted,
                      errors::kPlanNotDroppable);
    case PlanStep::BringBack:
        return unless(state == PlanState::Dropped, errors::kPlanNotInBin);
    }
    Q_UNREACHABLE();
}

} // namespace

Error noSuchPlan(const QString &planNo)
{
    return {errors::kNoSuchPlan, {{QStringLiteral("plan_no"), planNo}}};
}

Result<void> checkStep(PlanStep step, PlanState state, bool hasSupervisor, const QString &planNo)
{
    if (const auto code = obstacle(step, state, hasSupervisor))
        return Error{*code, {{QStringLiteral("plan_no"), planNo}}};
    return {};
}

std::vector<resolutions::Matter> mattersOf(const Plan &plan)
{
    using resolutions::Matter;
    const YearFigures &figures = plan.waterfall.figures;
    std::vector<Matter> matters{Matter::Distribution};
    if (!plan.waterfall.reserveCover.isZero())
        matters.push_back(Matter::ReserveUse);
    if (figures.openingUsed > figures.earlier.openingUsed)
        matters.push_back(Matter::OpeningUse);
    if (!figures.kept.isZero())
        matters.push_back(Matter::KeepBack);
    if (!plan.totals.converted.isZero())
        matters.push_back(Matter::Conversion);
    return matters;
}

QDate dayOfEffect(Year year, QDate postedOn)
{
    return std::max(postedOn, year.lastDay().addDays(1));
}

} // namespace zhangfang::distribution
