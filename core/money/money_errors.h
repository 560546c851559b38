#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

/// Parameter: text.
inline constexpr ErrorCode kNotAnAmount{"money.not_an_amount", ErrorKind::BadInput};
/// Parameters: text, decimals (how many are allowed).
inline constexpr ErrorCode kTooManyDecimals{"money.too_many_decimals", ErrorKind::BadInput};
/// Parameter: text.
inline constexpr ErrorCode kAmountTooLarge{"money.too_large", ErrorKind::BadInput};

} // namespace zhangfang::errors
