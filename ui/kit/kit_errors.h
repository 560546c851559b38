#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

/// A field that must not stay empty is. Parameters: field.
inline constexpr ErrorCode kFieldEmpty{"kit.field_empty", ErrorKind::BadInput};
/// What was typed is no whole number that can be counted. Parameters: text.
inline constexpr ErrorCode kNotACount{"kit.not_a_count", ErrorKind::BadInput};
/// What was typed is no percentage from 0 to 100 with at most two decimals. Parameters: text.
inline constexpr ErrorCode kNotAPercentage{"kit.not_a_percentage", ErrorKind::BadInput};
/// What was typed is no day. Parameters: text.
inline constexpr ErrorCode kNotADay{"kit.not_a_day", ErrorKind::BadInput};
/// What was typed is no month. Parameters: text.
inline constexpr ErrorCode kNotAMonth{"kit.not_a_month", ErrorKind::BadInput};
/// A new password was typed in two ways. No parameters.
inline constexpr ErrorCode kPasswordsDiffer{"kit.passwords_differ", ErrorKind::BadInput};
/// Nobody, or more than one person, fits what was typed. Parameters: text.
inline constexpr ErrorCode kNobodyFits{"kit.nobody_fits", ErrorKind::BadInput};
/// What was typed names no pages. Parameters: text.
inline constexpr ErrorCode kPagesNotRead{"kit.pages_not_read", ErrorKind::BadInput};
/// The paper has fewer pages. Parameters: page, pages.
inline constexpr ErrorCode kPageBeyond{"kit.page_beyond", ErrorKind::BadInput};
/// The printer did not take the paper. Parameters: printer.
inline constexpr ErrorCode kPrinterFailed{"kit.printer_failed", ErrorKind::Refused};

} // namespace zhangfang::errors
