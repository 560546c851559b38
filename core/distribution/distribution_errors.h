#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

// The waterfall.

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

} // namespace zhangfang::errors
