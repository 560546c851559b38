#pragma once

#include "core/base/result.h"

#include <QString>

namespace zhangfang
{

/// Reads a working time in hours and gives minutes: "8.75" and "8:45" are 525, "−0.5" is −30, in full or half
/// width.
///
/// Exact: what is no whole minute ("6.333", "0.01") is refused with money.not_whole_minutes, a million hours
/// and more with money.too_large, anything else that is no working time ("7:60", "8h") with money.not_hours.
/// More than the 24 hours of a day is not its business.
Result<qint64> parseHours(const QString &text);

} // namespace zhangfang
