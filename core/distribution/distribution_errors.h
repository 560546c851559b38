#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

// The waterfall.

/// Parameters: lines_fen (what the lines of the surplus statement come to), surplus_fen, difference_fen
/// (never negative).
inline constexpr ErrorCode kStatementDiffers{"distribution.statement_differs", ErrorKind::Refused};
/// Parameters: amount_fen, limit_fen, reserve_fen, losses_fen. Arts 29-8, 42: losses are covered from the
/// reserve by resolution, at most the reserve and at most the losses.
inline constexpr ErrorCode kReserveCoverOverLimit{"distribution.reserve_cover_over_limit",
                                                  ErrorKind::Refused};
/// Parameters: amount_fen, limit_fen. At most the opening undistributed surplus may be added.
inline constexpr ErrorCode kOpeningUsedOverLimit{"distribution.opening_used_over_limit", ErrorKind::Refused};
/// Parameters: amount_fen, surplus_fen. Our rule: a year without a surplus shares nothing out.
inline constexpr ErrorCode kOpeningUsedWithoutSurplus{"distribution.opening_used_without_surplus",
                                                      ErrorKind::Refused};
/// Parameters: amount_fen, limit_fen. Art. 44 does not name money kept back: it rests on the resolution,
/// comes out of the capital side and never out of the labour floor.
inline constexpr ErrorCode kKeptOverLimit{"distribution.kept_over_limit", ErrorKind::Refused};
// A later round's year comes to less than its posted earlier rounds gave. Parameters: total_fen (by the
// year's figures now), earlier_fen.
inline constexpr ErrorCode kEarlierReservesMore{"distribution.earlier_reserves_more", ErrorKind::Refused};
inline constexpr ErrorCode kEarlierLabourMore{"distribution.earlier_labour_more", ErrorKind::Refused};
inline constexpr ErrorCode kEarlierCapitalMore{"distribution.earlier_capital_more", ErrorKind::Refused};
inline constexpr ErrorCode kEarlierCoverMore{"distribution.earlier_cover_more", ErrorKind::Refused};
inline constexpr ErrorCode kEarlierOpeningMore{"distribution.earlier_opening_more", ErrorKind::Refused};

// The engine.

// Money, but nobody with a weight to share it. Parameter: amount_fen.
inline constexpr ErrorCode kNobodyWithLabour{"distribution.nobody_with_labour", ErrorKind::Refused};
inline constexpr ErrorCode kNobodyWithCapital{"distribution.nobody_with_capital", ErrorKind::Refused};
/// The reserve's draw, by the charter's basis of quantification.
inline constexpr ErrorCode kNobodyForReserve{"distribution.nobody_for_reserve", ErrorKind::Refused};
/// Parameters: member_no, weight.
inline constexpr ErrorCode kMemberWeightNegative{"distribution.weight_negative", ErrorKind::Refused};
/// Parameter: member_no.
inline constexpr ErrorCode kMemberTwice{"distribution.member_twice", ErrorKind::Refused};
/// Parameters: member_no, conversion_fen, amount_fen. Art. 44: all or part of the amount becomes
/// contribution, not more.
inline constexpr ErrorCode kConversionOverAmount{"distribution.conversion_over_amount", ErrorKind::Refused};
/// Parameters: member_no, reason, amount_fen. A deduction takes away; it cannot be negative.
inline constexpr ErrorCode kNegativeDeduction{"distribution.negative_deduction", ErrorKind::Refused};
/// Parameters: labour_fen, floor_fen, distributable_fen. Art. 44: at least 60 % goes back by labour.
inline constexpr ErrorCode kBelowLabourFloor{"distribution.below_labour_floor", ErrorKind::Refused};

// Remarks on a plan.

/// Parameter: surplus_fen. Arts 42, 44: a year without a surplus has nothing to share out.
inline constexpr ErrorCode kNothingWithoutSurplus{"distribution.nothing_without_surplus", ErrorKind::Refused};
/// Parameters: surplus_fen, loss_carried_fen. Art. 44: losses first; they take the whole surplus.
inline constexpr ErrorCode kLossesTakeAll{"distribution.losses_take_all", ErrorKind::Refused};
/// Parameter: loss_carried_fen.
inline constexpr ErrorCode kLossCarriedForward{"distribution.loss_carried_forward", ErrorKind::Refused};
/// Parameter: kept_fen. What is kept back rests on the resolution: art. 44 does not name it.
inline constexpr ErrorCode kKeptRestsOnResolution{"distribution.kept_rests_on_resolution",
                                                  ErrorKind::Refused};
/// Parameters: member_no, owed_fen. A deduction did not fit; the rest stays owed.
inline constexpr ErrorCode kDeductionStaysOwed{"distribution.deduction_stays_owed", ErrorKind::Refused};

// Drawing up a plan.

/// Parameters: year, months (list). Only approved labour counts, so all of the year's must be approved.
inline constexpr ErrorCode kMonthsUnapproved{"distribution.months_unapproved", ErrorKind::Refused};
/// Parameters: year, months (list). The charter measures labour by the fee paid.
inline constexpr ErrorCode kMonthsUnpaid{"distribution.months_unpaid", ErrorKind::Refused};
/// Parameters: year, round, plan_no. The round's plan is posted: reverse it first.
inline constexpr ErrorCode kRoundPosted{"distribution.round_posted", ErrorKind::Refused};
/// Parameters: year, round, plan_no. Another plan of the round was put forward: drop it first.
inline constexpr ErrorCode kRoundUnderWay{"distribution.round_under_way", ErrorKind::Refused};
/// Parameters: year, round, missing (the first earlier round without a posted plan).
inline constexpr ErrorCode kRoundBeforeMissing{"distribution.round_before_missing", ErrorKind::Refused};
/// Parameters: year, later_year, plan_no (of the later year). What a year closes with enters the next one.
inline constexpr ErrorCode kLaterYearPosted{"distribution.later_year_posted", ErrorKind::Refused};
/// Parameter: round. Rounds count from 1.
inline constexpr ErrorCode kRoundNotPossible{"distribution.round_not_possible", ErrorKind::Usage};

// The steps of a plan.

/// Parameter: plan_no.
inline constexpr ErrorCode kNoSuchPlan{"distribution.no_such_plan", ErrorKind::Refused};
/// Parameters: year, round.
inline constexpr ErrorCode kNoPostedPlan{"distribution.no_posted_plan", ErrorKind::Refused};
/// Only a draft is put forward. Parameter: plan_no.
inline constexpr ErrorCode kPlanNotDraft{"distribution.not_a_draft", ErrorKind::Refused};
/// Only a plan that was put forward is reviewed and adopted. Parameter: plan_no.
inline constexpr ErrorCode kPlanNotPutForward{"distribution.not_put_forward", ErrorKind::Refused};
/// Arts 33, 45: the supervisors' opinion comes before the assembly. Parameter: plan_no.
inline constexpr ErrorCode kPlanNeedsOpinion{"distribution.needs_opinion", ErrorKind::Refused};
/// Arts 29, 44: only what the assembly adopted is posted. Parameter: plan_no.
inline constexpr ErrorCode kPlanNotAdopted{"distribution.not_adopted", ErrorKind::Refused};
/// Only a posted plan is paid out. Parameter: plan_no.
inline constexpr ErrorCode kPlanNotPayable{"distribution.not_payable", ErrorKind::Refused};
/// Only a posted plan is reversed. Parameter: plan_no.
inline constexpr ErrorCode kPlanNotPosted{"distribution.not_posted", ErrorKind::Refused};
/// A posted plan is not dropped but reversed; one that is over stays over. Parameter: plan_no.
inline constexpr ErrorCode kPlanNotDroppable{"distribution.not_droppable", ErrorKind::Refused};
/// Only a plan that was dropped is brought back. Parameter: plan_no.
inline constexpr ErrorCode kPlanNotInBin{"distribution.not_in_bin", ErrorKind::Refused};
/// No parameter.
inline constexpr ErrorCode kReversalReasonMissing{"distribution.reversal_reason_missing",
                                                  ErrorKind::BadInput};
/// Parameters: plan_no, later_plan_no. A later round of the year stands on this one.
inline constexpr ErrorCode kLaterRoundPosted{"distribution.later_round_posted", ErrorKind::Refused};
/// Parameters: plan_no, paid_fen. Money was paid out on the plan.
inline constexpr ErrorCode kPlanPaidOut{"distribution.paid_out", ErrorKind::Refused};
/// The books have changed since the plan was drawn up. Parameters: plan_no, key, drawn_up, now (of the first
/// difference).
inline constexpr ErrorCode kPlanOutdated{"distribution.plan_outdated", ErrorKind::Refused};
/// Working the plan out again from what it keeps gives something else. Parameters: plan_no, key, kept, now.
inline constexpr ErrorCode kPlanDiffers{"distribution.plan_differs", ErrorKind::Damaged};

// Remarks on drawing up.

/// Parameters: opening_fen, closing_fen, plan_no (of the year before). The opening is another figure than the
/// year before closed with.
inline constexpr ErrorCode kOpeningDiffers{"distribution.opening_differs", ErrorKind::Refused};
/// Parameters: year, today. Surplus and capital are those of the year's last day, which has not passed.
inline constexpr ErrorCode kYearNotOver{"distribution.year_not_over", ErrorKind::Refused};

} // namespace zhangfang::errors
