#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

/// Parameter: month.
inline constexpr ErrorCode kMonthClosed{"periods.month_closed", ErrorKind::Refused};
/// Parameter: year.
inline constexpr ErrorCode kYearClosed{"periods.year_closed", ErrorKind::Refused};
/// Closing something that is closed. Parameter: period (month or year).
inline constexpr ErrorCode kAlreadyClosed{"periods.already_closed", ErrorKind::Refused};
/// Reopening something that is open. Parameter: period (month or year).
inline constexpr ErrorCode kNotClosed{"periods.not_closed", ErrorKind::Refused};
/// Nothing is opened again without a reason. Parameter: period (month or year).
inline constexpr ErrorCode kReopeningReasonMissing{"periods.reason_missing", ErrorKind::BadInput};
/// Parameters: period, last_day.
inline constexpr ErrorCode kPeriodNotOver{"periods.not_over", ErrorKind::Refused};

} // namespace zhangfang::errors
