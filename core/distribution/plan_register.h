#pragma once

#include "core/base/result.h"
#include "core/distribution/plan.h"
#include "core/distribution/plan_digest.h"
#include "core/store/coop_file.h"

#include <optional>
#include <vector>

namespace zhangfang::distribution
{

/// What becomes of the other drafts of a round when one more is drawn up.
enum class OtherDrafts {
    Drop,
    Keep, ///< they stand side by side until one is put forward
};

/// The register of distribution plans: one a year and round, from the draft to the posted one.
///
/// The books give the members, their labour and their capital (collectMembers), the charter the terms in
/// force on 31 December; computePlan() works the plan out. It is written once, as a draft; no step changes
/// its figures.
class PlanRegister
{
public:
    explicit PlanRegister(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// What the books give for a round of a year; workOut() makes plans of it without looking again.
    ///
    /// Refuses charter.no_terms_in_force; distribution.round_not_possible, round_posted, round_under_way,
    /// round_before_missing, later_year_posted; distribution.months_unapproved (and, where labour is measured
    /// by the fee, months_unpaid) with the list.
    Result<PlanBasis> basis(Year year, int round) const;
    /// The plan as draft() would draw it up; nothing is written.
    Result<NamedPlan> preview(const PlanRequest &request) const;

    /// Draws up a plan and keeps it as a draft, with the year's result. Other drafts of the round are
    /// dropped, or stand beside it for comparing; one of them at most is put forward.
    ///
    /// Refuses what basis() and computePlan() refuse.
    Result<PlanRecord> draft(const PlanRequest &request, OtherDrafts others = OtherDrafts::Drop);

    /// Lays the plan out for the members: from here on later corrections of labour count in the year in which
    /// they are booked. The round's other drafts are dropped. Refuses distribution.plan_outdated, naming the
    /// first difference, where the books give another plan by now; and what checkStep() refuses, as do the
    /// steps that follow.
    Result<PlanRecord> putForward(const QString &planNo);
    /// Records the supervisors' opinion (art. 45); `opinionRef` says where it is kept.
    Result<PlanRecord> review(const QString &planNo, const QString &opinionRef);
    /// Adopts the plan by a resolution that decides all of mattersOf(). Refuses what requireResolution()
    /// refuses.
    Result<PlanRecord> adopt(const QString &planNo, const QString &resolutionNo);
    /// Posts an adopted plan: quantified reserve shares, loss cover and conversions enter the member accounts
    /// on dayOfEffect(). Refuses distribution.plan_differs where the plan does not come out again from
    /// what it keeps, later_year_posted, and a closed month.
    Result<PlanRecord> post(const QString &planNo);

    /// All steps from the draft to the posting in one transaction. `opinionRef` is asked for only where the
    /// charter has a supervisor.
    Result<PlanRecord> distribute(const PlanRequest &request, const QString &opinionRef,
                                  const QString &resolutionNo);

    /// Takes a posted plan back by today's movements against its own. Refuses
    /// distribution.reversal_reason_missing, later_round_posted, later_year_posted, paid_out, and a closed
    /// month.
    Result<PlanRecord> reverse(const QString &planNo, const QString &reason);
    /// Gives up a plan that is not posted.
    Result<void> drop(const QString &planNo);
    /// Brings a plan back from the bin, as the draft that it was when it was drawn up: what opinion and
    /// adoption it had is not taken up again, and putting it forward asks the books anew. Refuses
    /// distribution.not_in_bin, and round_posted and round_under_way as draft() does.
    Result<PlanRecord> bringBack(const QString &planNo);
    /// The plans in the bin, the latest first.
    Result<std::vector<DroppedPlan>> dropped() const;

    /// Refuses distribution.no_such_plan.
    Result<PlanRecord> plan(const QString &planNo) const;
    /// The same without its lines.
    Result<PlanOverview> overview(const QString &planNo) const;
    /// The posted plan of a year and round. Refuses distribution.no_posted_plan.
    Result<PlanRecord> postedPlan(Year year, int round) const;
    /// Every plan by year, round and number.
    Result<std::vector<PlanSummary>> plans() const;

    /// The steps that a plan has taken, in their order. Refuses distribution.no_such_plan.
    Result<std::vector<PlanStepTaken>> steps(const QString &planNo) const;
    /// The year's result as its last draft had it; nothing where there was none.
    Result<std::optional<YearResult>> yearResult(Year year) const;

    /// Works the plan out again from what it keeps; the first difference, or nothing where the bytes are the
    /// same.
    Result<std::optional<Difference>> recompute(const QString &planNo) const;

private:
    store::CoopFile &m_file;
};

} // namespace zhangfang::distribution
