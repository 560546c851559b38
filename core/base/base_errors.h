#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

/// The user gave long work up before it was through; nothing of it was kept. No parameters.
inline constexpr ErrorCode kCancelled{"base.cancelled", ErrorKind::Refused};

// Identity numbers and credit codes. None of these carries the number itself: it is somebody's secret, and
// the place says which one is meant.

/// A number that a spreadsheet has rounded, such as 4.2E+17. No parameters.
inline constexpr ErrorCode kIdentityRounded{"base.identity_rounded", ErrorKind::BadInput};
/// Parameter: length (characters without blanks; 18 or 15 would be right).
inline constexpr ErrorCode kIdentityLength{"base.identity_length", ErrorKind::BadInput};
/// Parameters: character, position (from 1). Digits only, and X in the 18th place.
inline constexpr ErrorCode kIdentityCharacter{"base.identity_character", ErrorKind::BadInput};
/// Parameter: digits (of the birth date, as they stand). No such day, or nobody alive is so old.
inline constexpr ErrorCode kIdentityDate{"base.identity_date", ErrorKind::BadInput};
/// Parameters: born_on, today.
inline constexpr ErrorCode kIdentityNotBornYet{"base.identity_not_born_yet", ErrorKind::BadInput};
/// The 18th place does not fit the 17 before it. No parameters: any of the 18 may be the wrong one.
inline constexpr ErrorCode kIdentityCheckDigit{"base.identity_check_digit", ErrorKind::BadInput};

/// A code that a spreadsheet has rounded, such as 9.1E+17. No parameters.
inline constexpr ErrorCode kCreditCodeRounded{"base.credit_code_rounded", ErrorKind::BadInput};
/// Parameter: length (characters without blanks; 18 would be right).
inline constexpr ErrorCode kCreditCodeLength{"base.credit_code_length", ErrorKind::BadInput};
/// Parameters: character, position (from 1). Not among the 31 of the standard: I, O, S, V and Z are left out.
inline constexpr ErrorCode kCreditCodeCharacter{"base.credit_code_character", ErrorKind::BadInput};
/// Parameters: character, position (from 1). Places 3 to 8 name the region in digits.
inline constexpr ErrorCode kCreditCodeRegion{"base.credit_code_region", ErrorKind::BadInput};
/// The 18th place does not fit the 17 before it. No parameters.
inline constexpr ErrorCode kCreditCodeCheckCharacter{"base.credit_code_check_character", ErrorKind::BadInput};

} // namespace zhangfang::errors
