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
/// Parameter: text. A price below zero.
inline constexpr ErrorCode kNegativePrice{"money.negative_price", ErrorKind::BadInput};
/// Parameter: text. Hours that do not come to whole minutes.
inline constexpr ErrorCode kNotWholeMinutes{"money.not_whole_minutes", ErrorKind::BadInput};
/// Parameter: text. Neither 8.75 nor 8:45.
inline constexpr ErrorCode kNotHours{"money.not_hours", ErrorKind::BadInput};

/// Parameter: amount_fen. Capitals go below 10¹² yuan.
inline constexpr ErrorCode kNoCapitals{"money.no_capitals", ErrorKind::BadInput};

// Apportionment.

/// Parameter: total_fen.
inline constexpr ErrorCode kNegativeTotal{"money.negative_total", ErrorKind::BadInput};
/// Parameter: unit (in fen).
inline constexpr ErrorCode kUnitNotPositive{"money.unit_not_positive", ErrorKind::BadInput};
/// Parameters: position (from 1), weight.
inline constexpr ErrorCode kNegativeWeight{"money.negative_weight", ErrorKind::BadInput};
/// Parameter: total_fen. Something to share, and nobody with a weight.
inline constexpr ErrorCode kNoWeights{"money.no_weights", ErrorKind::Refused};

} // namespace zhangfang::errors
