#pragma once

#include "app/cli/arguments.h"
#include "core/distribution/plan_register.h"

namespace zhangfang::cli
{

// How a call names a plan: by year and round, or by its number.
extern const Option kPlanYearOption;
extern const Option kPlanRoundOption;
extern const Option kPlanNumberOption;

/// The plan that the call names: by its number, else the posted one of the year and round, else the newest
/// one under way. Refuses cli.missing_option where it names none, distribution.no_such_plan, no_posted_plan.
Result<distribution::PlanRecord> planFrom(store::CoopFile &file, const Arguments &arguments);

} // namespace zhangfang::cli
