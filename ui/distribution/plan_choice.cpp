#include "ui/distribution/plan_choice.h"

namespace zhangfang::ui::distribution
{

using plans::PlanState;

bool isOver(PlanState state)
{
    return state == PlanState::Reversed || state == PlanState::Dropped;
}

const plans::PlanSummary *mostTelling(const std::vector<plans::PlanSummary> &ofYear)
{
    const plans::PlanSummary *best = nullptr;
    const auto rank = [](const plans::PlanSummary &plan) {
        if (isOver(plan.state))
            return 0;
        return plan.state == PlanState::Posted ? 1 : 2;
    };
    for (const plans::PlanSummary &plan : ofYear) {
        if (!best || rank(plan) >= rank(*best))
            best = &plan;
    }
    return best;
}

} // namespace zhangfang::ui::distribution
