#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

/// Sheets of the month still wait for approval. Parameters: month, count, sheet_no (the first).
inline constexpr ErrorCode kPayUnapproved{"pay.unapproved", ErrorKind::Refused};
/// The month has no approved labour at all. Parameters: month.
inline constexpr ErrorCode kNothingToPay{"pay.nothing_to_pay", ErrorKind::Refused};
/// Every approved sheet of the month is in a run already. Parameters: month, runs, total_fen.
inline constexpr ErrorCode kAlreadyInARun{"pay.already_in_a_run", ErrorKind::Refused};

/// The lines of a posted run do not come to its slips: the file was changed behind the program's back, or is
/// damaged. Parameters: month, run.
inline constexpr ErrorCode kLinesDiffer{"pay.lines_differ", ErrorKind::Damaged};

/// No run of the month is posted, so nothing can be paid out of it. Parameters: month.
inline constexpr ErrorCode kNoRunYet{"pay.no_run_yet", ErrorKind::Refused};

// Payments. Where one person is meant, person_no and name are among the parameters.

/// Nobody was chosen. No parameters.
inline constexpr ErrorCode kNobodyToPay{"pay.nobody_to_pay", ErrorKind::BadInput};
/// The person has no line in what is paid. Parameters: person_no, name.
inline constexpr ErrorCode kNotInTheRun{"pay.not_in_the_run", ErrorKind::Refused};
/// Parameters: person_no, name.
inline constexpr ErrorCode kNothingOwed{"pay.nothing_owed", ErrorKind::Refused};
/// Parameters: person_no, name, amount_fen, owed_fen.
inline constexpr ErrorCode kMoreThanOwed{"pay.more_than_owed", ErrorKind::Refused};
/// A correction took back more than is still owed. Parameters: person_no, name, back_fen.
inline constexpr ErrorCode kOwesBack{"pay.owes_back", ErrorKind::Refused};
/// Parameters: person_no, name.
inline constexpr ErrorCode kPaymentZero{"pay.amount_zero", ErrorKind::BadInput};
/// No parameters.
inline constexpr ErrorCode kPaymentDayMissing{"pay.day_missing", ErrorKind::BadInput};
/// Parameters: day, today.
inline constexpr ErrorCode kPaymentDayInFuture{"pay.day_in_future", ErrorKind::BadInput};
/// Before the labour fees were owed, or a reversal before what it takes back. Parameters: day, earliest.
inline constexpr ErrorCode kPaymentDayTooEarly{"pay.day_too_early", ErrorKind::Refused};
/// Parameters: payment.
inline constexpr ErrorCode kNoSuchPayment{"pay.no_such_payment", ErrorKind::BadInput};
/// Parameters: person_no, name, paid_on, amount_fen.
inline constexpr ErrorCode kPaymentReversed{"pay.already_reversed", ErrorKind::Refused};
/// A reversal is not taken back: the payment is recorded once more. Parameters: person_no, name, paid_on,
/// amount_fen.
inline constexpr ErrorCode kIsAReversal{"pay.is_a_reversal", ErrorKind::Refused};
/// No parameters.
inline constexpr ErrorCode kPaymentReversalReasonMissing{"pay.reversal_reason_missing", ErrorKind::BadInput};

} // namespace zhangfang::errors
