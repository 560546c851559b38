#pragma once

#include "core/labour/crew_sheet.h"
#include "core/labour/labour_total.h"
#include "core/labour/ledger_check.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace zhangfang::labour
{

/// One entry with the numbers and names that people know, for exports and lists.
struct EntryRow {
    EntryId id;
    QString sheetNumber;
    SheetState sheetState;
    Month bookedMonth;
    QDate workedOn;
    QString personNumber;
    QString personName;
    QString jobNumber;
    WorkUnit unit;
    DayRecord record;
    QString reason;
    std::optional<EntryId> corrects;
    SheetId sheet;
    QString clientName; ///< the job's
};

/// An entry that somebody wants to correct, with what earlier corrections left of it.
struct EntryLeft {
    people::PersonId person;
    JobId job;
    QDate day;
    WorkKind kind;
    bool isCorrection; ///< is itself a difference to another entry
    SheetState sheetState;
    QString sheetNumber;
    int minutes;
    Quantity quantity;
};

/// Work of these persons from `first` to `last` that stands on sheets that are not voided, with corrections
/// of it. What stands on the sheets `looked` was looked at by the same import.
std::vector<StandingWork> readStandingWork(const store::Connection &connection,
                                           const std::set<people::PersonId> &persons, QDate first, QDate last,
                                           const std::set<SheetId> &looked = {});
/// What is written on sheets, asked sheet after sheet.
class SheetWork
{
public:
    explicit SheetWork(const store::Connection &connection);

    /// Whether nothing is written on the sheet.
    bool isEmpty(SheetId sheet);
    /// The work of one sheet, rest and leave left out.
    std::vector<WorkDone> of(SheetId sheet);

private:
    store::Statement m_any;
    store::Statement m_work;
};
/// The cells of a grid that somebody wrote down.
std::vector<OpenCell> readWrittenCells(const store::Connection &connection, SheetId sheet);
/// The entry with this id, if there is one.
std::optional<EntryLeft> findEntry(const store::Connection &connection, EntryId entry);
/// What stands on a sheet of corrections, in the order in which it was booked.
std::vector<Correction> readCorrectionsOf(const store::Connection &connection, SheetId sheet);
/// The entry of the sheet that was written last; it has one.
EntryId newestEntry(const store::Connection &connection, SheetId sheet);
/// Hands every entry worked in the given days to `use`, by day and person, voided sheets left out.
void readEntries(const store::Connection &connection, QDate first, QDate last,
                 const std::function<void(const EntryRow &)> &use);
/// As readEntries(), for one sheet.
void readEntriesOf(const store::Connection &connection, SheetId sheet,
                   const std::function<void(const EntryRow &)> &use);

} // namespace zhangfang::labour
