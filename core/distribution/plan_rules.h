#pragma once

#include "core/base/result.h"
#include "core/distribution/plan.h"

#include <QDate>

#include <vector>

namespace zhangfang::distribution
{

/// A step on a plan's way.
enum class PlanStep { PutForward, Review, Adopt, Post, Reverse, Drop, BringBack };

/// distribution.no_such_plan, for a number that no plan has.
Error noSuchPlan(const QString &planNo);

/// Whether a plan in that state may take the step; `hasSupervisor` as its terms say.
///
/// draft → put forward → reviewed (where there is a supervisor, arts 33, 45) → adopted → posted → reversed;
/// dropped from everywhere before posted, and from dropped back to draft. Refuses distribution.not_a_draft,
/// not_put_forward, needs_opinion (arts 33, 45), not_adopted (arts 29, 44), not_posted, not_droppable,
/// not_in_bin.
Result<void> checkStep(PlanStep step, PlanState state, bool hasSupervisor, const QString &planNo);

/// What the plan's resolution must decide: the distribution (art. 29), and, where the plan makes use of it,
/// the reserve (arts 29, 42), opening surplus, keeping back, conversion into contribution (art. 44).
std::vector<resolutions::Matter> mattersOf(const Plan &plan);

/// The day from which a plan's reserve shares and conversions count: the day of posting, but never within the
/// plan's own year, as this year's reserve draw is not in this year's capital.
QDate dayOfEffect(Year year, QDate postedOn);

} // namespace zhangfang::distribution
