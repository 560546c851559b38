#pragma once

#include "core/labour/labour_total.h"
#include "core/labour/ledger_check.h"
#include "core/labour/roll.h"
#include "core/labour/sheet_grid.h"
#include "core/store/transaction.h"

#include <vector>

namespace zhangfang::labour
{

/// An entry of a person's month, on whatever sheet that counts. A correction stands in the month of the day
/// that it corrects.
struct MonthEntry {
    EntryId id;
    SheetId sheet;
    SheetForm form;
    JobId job;
    QDate day;
    CellContent content;
    std::optional<EntryId> corrects;
};

/// What a person did in the month over all jobs, dropped and voided sheets left out. Found by index: it does
/// not matter how large the file is.
std::vector<MonthEntry> readMonthOf(const store::Connection &connection, people::PersonId person,
                                    Month month);
/// A person's line of `sheet` out of what the person did in `month`.
std::vector<GridDay> gridDaysOf(const CrewSheet &sheet, Month month, const std::vector<MonthEntry> &entries,
                                people::PersonId person, const members::MembershipCalendar &memberships);
/// The months of the days that stand on a sheet, in their order.
std::vector<Month> readWorkedMonths(const store::Connection &connection, SheetId sheet);

/// All that is written on a sheet, by day; for a sheet that counts nowhere, which readMonthOf() leaves out.
std::vector<CellChange> readCells(const store::Connection &connection, SheetId sheet);

/// Everybody on a sheet: who stands on its roster, then, on a list, those who only have entries, by number.
std::vector<CrewMember> readCrew(const store::Connection &connection, SheetId sheet);
/// Whether somebody stands on a sheet, on its roster or with an entry. Found by index.
bool isOnSheet(const store::Connection &connection, SheetId sheet, people::PersonId person);
/// The crew of the latest month before `month` in which the job has sheets; nothing where it has none.
std::optional<EarlierCrew> readEarlierCrew(const store::Connection &connection, JobId job, Month month);

/// Puts a list's implied crew on its roster, so that it keeps its order while cells come and go.
void adoptCrew(const store::Transaction &transaction, SheetId sheet);
/// Makes these persons the roster, in this order; who stands on it already keeps the row.
void writeRoster(const store::Transaction &transaction, SheetId sheet,
                 const std::vector<people::PersonId> &roster);

} // namespace zhangfang::labour
