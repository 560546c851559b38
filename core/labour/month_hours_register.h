#pragma once

#include "core/base/month.h"
#include "core/store/connection.h"

#include <map>

namespace zhangfang::labour
{

/// Approved working time of the months of the latest year that has some, by the month in which it was worked;
/// minutes. Read from what approval keeps for each person, never from the entries.
std::map<Month, qint64> readLatestMonthHours(const store::Connection &connection);

} // namespace zhangfang::labour
