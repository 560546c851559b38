#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

// Reading the terms' JSON. `key` is the full name, e.g. `reserves[0].rate_bp`.

/// Parameter: offset (byte at which reading stopped, 0-based).
inline constexpr ErrorCode kTermsNotJson{"charter.terms_not_json", ErrorKind::BadInput};
/// Parameter: key (of two values only the last would count).
inline constexpr ErrorCode kTermsKeyTwice{"charter.terms_key_twice", ErrorKind::BadInput};
/// Parameters: key, known_keys (list of those that may stand there).
inline constexpr ErrorCode kTermsUnknownKey{"charter.terms_unknown_key", ErrorKind::BadInput};
/// Parameter: key (one that has no default and must be typed from the charter).
inline constexpr ErrorCode kTermsMissingKey{"charter.terms_missing_key", ErrorKind::BadInput};
/// Parameters: key, found, least, most (a whole number within these is due, without quotation marks).
inline constexpr ErrorCode kTermsNotAnInteger{"charter.terms_not_an_integer", ErrorKind::BadInput};
/// Parameters: key, found, least, most.
inline constexpr ErrorCode kTermsOutOfRange{"charter.terms_out_of_range", ErrorKind::BadInput};
/// Parameters: key, found, choices (list).
inline constexpr ErrorCode kTermsNotAChoice{"charter.terms_not_a_choice", ErrorKind::BadInput};
/// Parameters: key, found (true or false is due).
inline constexpr ErrorCode kTermsNotYesOrNo{"charter.terms_not_yes_or_no", ErrorKind::BadInput};
/// Parameters: key, found (text in quotation marks is due).
inline constexpr ErrorCode kTermsNotText{"charter.terms_not_text", ErrorKind::BadInput};
/// Parameters: key, found (a list in square brackets is due).
inline constexpr ErrorCode kTermsNotAList{"charter.terms_not_a_list", ErrorKind::BadInput};
/// Parameters: key (empty for the whole file), found (an object in braces is due).
inline constexpr ErrorCode kTermsNotAnObject{"charter.terms_not_an_object", ErrorKind::BadInput};

// What the law and the program allow.

/// Parameters: rate_bp, least_bp. Art. 44: at least 60 % of the distributable surplus goes back by labour.
inline constexpr ErrorCode kLabourRateBelowLaw{"charter.labour_rate_below_law", ErrorKind::Refused};
/// Parameter: sum_bp. Art. 42: reserves are drawn from the surplus, so together at most all of it.
inline constexpr ErrorCode kReservesOverWhole{"charter.reserves_over_whole", ErrorKind::Refused};
/// Parameters: name, most (characters). A reserve needs a name of 1 to `most` characters.
inline constexpr ErrorCode kReserveNameLength{"charter.reserve_name_length", ErrorKind::BadInput};
/// Parameter: name.
inline constexpr ErrorCode kReserveNamedTwice{"charter.reserve_named_twice", ErrorKind::BadInput};
/// Parameter: sum_bp. Art. 42: the whole draw is quantified, so the mix adds up to 100 %.
inline constexpr ErrorCode kQuantificationNotWhole{"charter.quantification_not_whole", ErrorKind::Refused};
/// No parameter. Art. 44: what labour does not get is shared by capital, so some capital must count.
inline constexpr ErrorCode kNoCapitalComponent{"charter.no_capital_component", ErrorKind::Refused};
/// Parameter: unit_fen. Lines are multiples of 1, 10 or 100 fen.
inline constexpr ErrorCode kUnitNotAllowed{"charter.unit_not_allowed", ErrorKind::BadInput};
/// Parameters: workday_minutes, least_minutes, most_minutes.
inline constexpr ErrorCode kWorkdayNotPossible{"charter.workday_not_possible", ErrorKind::BadInput};
/// Parameters: pay_day, most.
inline constexpr ErrorCode kPayDayNotPossible{"charter.pay_day_not_possible", ErrorKind::BadInput};

// The register.

/// Parameter: day. No terms hold on that day.
inline constexpr ErrorCode kNoTermsInForce{"charter.no_terms_in_force", ErrorKind::Refused};
/// Parameters: year, plan_no. A posted plan stands on the terms of its year's last day: reverse it first.
inline constexpr ErrorCode kTermsOfPostedYear{"charter.terms_of_posted_year", ErrorKind::Refused};

// The cooperative's particulars.

/// No parameter.
inline constexpr ErrorCode kCoopNameMissing{"charter.coop_name_missing", ErrorKind::BadInput};
/// Parameters: founded_on, today.
inline constexpr ErrorCode kFoundedInFuture{"charter.founded_in_future", ErrorKind::BadInput};

// Remarks on terms that are allowed.

// Art. 44 names four components of capital; one is left out. No parameters.
inline constexpr ErrorCode kContributionLeftOut{"charter.contribution_left_out", ErrorKind::Refused};
inline constexpr ErrorCode kReserveShareLeftOut{"charter.reserve_share_left_out", ErrorKind::Refused};
inline constexpr ErrorCode kSubsidyShareLeftOut{"charter.subsidy_share_left_out", ErrorKind::Refused};
inline constexpr ErrorCode kDonationShareLeftOut{"charter.donation_share_left_out", ErrorKind::Refused};
/// No parameter. Withholding tax from the second round rests on no authority that we could find.
inline constexpr ErrorCode kWithholdingUnsettled{"charter.withholding_unsettled", ErrorKind::Refused};

} // namespace zhangfang::errors
