#pragma once

#include "core/base/result.h"
#include "core/distribution/plan.h"
#include "core/distribution/plan_digest.h"
#include "core/store/connection.h"

#include <optional>

/// Drawing a plan up from the books.
namespace zhangfang::distribution
{

/// A plan fresh from the books, and the terms it stands on.
struct DrawnPlan {
    NamedPlan plan;
    charter::TermsId termsId;
};

/// What the books give for a round of a year. Refusals: see PlanRegister::basis().
Result<PlanBasis> collectBasis(const store::Connection &connection, Year year, int round);

/// Refuses what stands in the way of one more draft of the round: see PlanRegister::basis().
Result<void> requireRoundFree(const store::Connection &connection, Year year, int round);

/// The plan that `request` asks for on that basis, of the same year and round; `today` is for a remark only.
/// Refuses what computePlan() refuses.
Result<NamedPlan> workOut(const PlanBasis &basis, const PlanRequest &request, QDate today);

/// Draws up the plan that `request` asks for; `today` is for a remark only. Refusals: see
/// PlanRegister::draft().
Result<DrawnPlan> drawPlan(const store::Connection &connection, const PlanRequest &request, QDate today);

/// The first difference between a plan and what the books give for it now; nothing where it is the same.
/// Refuses what drawPlan() refuses.
Result<std::optional<Difference>> compareWithBooks(const store::Connection &connection,
                                                   const PlanRecord &record);

/// The first difference between a plan as it is kept and the one that the engine makes of the inputs that it
/// keeps; nothing where both give the bytes of its digest.
std::optional<Difference> compareWithEngine(const PlanRecord &record);

/// Refuses distribution.later_year_posted where a later year's plan stands on what this year closed with.
Result<void> requireNoLaterYear(const store::Connection &connection, Year year);

} // namespace zhangfang::distribution
