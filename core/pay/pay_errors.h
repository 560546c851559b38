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

} // namespace zhangfang::errors
