#pragma once

#include "core/labour/sheet_grid.h"
#include "core/store/transaction.h"

#include <vector>

namespace zhangfang::labour
{

/// The sheet, if somebody may write on it now. Refused with labour.sheet_unknown, as checkWritable(), and in
/// a closed month.
Result<CrewSheet> requireWritable(const store::Connection &connection, SheetId sheet);

/// Writes into the cells of a sheet that is writable. See CrewSheetBook::enter().
Result<CellsEntered> enterCells(const store::Transaction &transaction, const CrewSheet &sheet,
                                const std::vector<CellChange> &changes);

/// Whether what stands on a dropped sheet still goes together with the sheets that count by now: asked before
/// it comes back. Refused as entering its cells would be.
Result<void> checkCells(const store::Connection &connection, const CrewSheet &sheet);

} // namespace zhangfang::labour
