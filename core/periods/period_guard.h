#pragma once

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QDate>

/// The one guard that every writer asks, whether rows come from the screen, a file or the command line.
/// Reading, printing and reversal in a later period stay possible in a closed one.
namespace zhangfang::periods
{

/// Whether something may be written into the month. Refuses periods.month_closed, and periods.year_closed
/// where its whole year is closed.
Result<void> requireOpen(const store::Connection &connection, Month month);
/// As for the month of `day`; `day` is valid.
Result<void> requireOpen(const store::Connection &connection, QDate day);
/// Whether something may be written that concerns the year as a whole. Refuses periods.year_closed; a closed
/// month does not close its year.
Result<void> requireOpen(const store::Connection &connection, Year year);

} // namespace zhangfang::periods
