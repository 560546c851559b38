#pragma once

#include "core/base/month.h"
#include "core/store/connection.h"

#include <vector>

namespace zhangfang::labour
{

/// The sheets of a month, counted; dropped and voided ones do not count.
struct SheetMonth {
    Month month;
    qint64 waiting = 0;  ///< drafts and submitted ones
    qint64 unposted = 0; ///< approved, with labour on them, and in no pay run
};

/// Every month that has a sheet, in their order.
std::vector<SheetMonth> readSheetMonths(const store::Connection &connection);

} // namespace zhangfang::labour
