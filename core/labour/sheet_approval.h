#pragma once

#include "core/labour/labour_ledger.h"
#include "core/store/transaction.h"

#include <vector>

namespace zhangfang::labour
{

/// Takes one sheet to another state, but not to approved. Refused as checkStep(), with labour.sheet_unknown,
/// and in a closed month.
Result<void> moveSheet(const store::Transaction &transaction, SheetId sheet, SheetState to);

/// The open cells of the month's grid sheets that are not approved yet, sheet by sheet, in the order of the
/// roster.
std::vector<OpenCellRow> readOpenCells(const store::Connection &connection, Month month);

/// Approves these sheets. See LabourLedger::approve().
Result<SheetsApproved> approveSheets(const store::Transaction &transaction,
                                     const std::vector<SheetId> &sheets, OpenCellPolicy policy);
/// Approves all sheets of the month. See LabourLedger::approveMonth().
Result<MonthApproved> approveAll(const store::Transaction &transaction, Month month, OpenCellPolicy policy);

} // namespace zhangfang::labour
