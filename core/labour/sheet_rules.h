#pragma once

#include "core/base/result.h"
#include "core/labour/crew_sheet.h"

#include <vector>

namespace zhangfang::labour
{

/// Whether a sheet may go from one state to another: draft → submitted → approved, from submitted back to
/// draft, and from either to voided.
///
/// Everything else is refused with labour.sheet_step; from approved there is no way, not even back to draft:
/// what is wrong there is corrected by a new entry.
Result<void> checkStep(SheetState from, SheetState to);

/// The cells of a grid that nobody wrote down: every person of the roster on every day of the month, without
/// `written`.
///
/// In order of the roster, then of the day. A list has no open cells: ask only for grids.
std::vector<OpenCell> openCells(Month month, const std::vector<people::PersonId> &roster,
                                std::vector<OpenCell> written);

} // namespace zhangfang::labour
