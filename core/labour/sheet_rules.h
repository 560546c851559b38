#pragma once

#include "core/base/result.h"
#include "core/labour/crew_sheet.h"

#include <vector>

namespace zhangfang::labour
{

/// Whether a sheet may go from one state to another: draft → submitted → approved, from submitted back to
/// draft, from draft to dropped and back, and from any of them but approved to voided.
///
/// Refused: labour.sheet_not_submitted (a draft is not approved at once), labour.sheet_submitted (what is
/// handed in is taken back before it is dropped), labour.sheet_there_already; from dropped
/// labour.sheet_dropped, from voided labour.sheet_voided, and from approved, where no way leads anywhere,
/// labour.sheet_approved: what is wrong there is corrected by a new entry.
Result<void> checkStep(SheetState from, SheetState to);

/// Whether somebody may write on the sheet: only on a draft that is no correction sheet.
///
/// Refused: labour.sheet_submitted, labour.sheet_approved, labour.sheet_dropped, labour.sheet_voided,
/// labour.sheet_of_corrections.
Result<void> checkWritable(const CrewSheet &sheet);

/// The cells of a grid that nobody wrote down: every person of the roster on every day of the month, without
/// `written`.
///
/// In order of the roster, then of the day. A list has no open cells: ask only for grids.
std::vector<OpenCell> findOpenCells(Month month, const std::vector<people::PersonId> &roster,
                                    std::vector<OpenCell> written);

} // namespace zhangfang::labour
