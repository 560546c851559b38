#pragma once

#include "core/distribution/plan_register.h"
#include "ui/distribution/plans.h"

#include <vector>

/// Which of a year's plans is meant.
namespace zhangfang::ui::distribution
{

/// Nothing more can be done with it: it is reversed or dropped.
bool isOver(plans::PlanState state);

/// The plan that a year opens with: one that is under way, else what is posted, else a draft, else the last.
/// Points into `ofYear`; null where the year has no plan.
const plans::PlanSummary *mostTelling(const std::vector<plans::PlanSummary> &ofYear);

} // namespace zhangfang::ui::distribution
