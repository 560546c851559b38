#include "core/labour/cell_entry.h"

#include "core/labour/crew_sheet_register.h"
#include "core/labour/entry_register.h"
#include "core/labour/entry_rules.h"
#include "core/labour/labour_errors.h"
#include "core/labour/ledger_check.h"
#include "core/labour/read_roll.h"
#include "core/labour/sheet_grid_register.h"
#include "core/labour/sheet_rules.h"
#include "core/periods/period_guard.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace zhangfang::labour
{

namespace
{

using people::PersonId;
using store::Connection;
using store::Transaction;

using MonthsOfPersons = std::map<PersonId, std::vector<MonthEntry>>;

std::vector<PersonId> personsOf(const std::vector<CellChange> &changes)
{
    std::vector<PersonId> persons;
    for (const CellChange &change : changes)
        persons.push_back(change.cell.person);
    std::ranges::sort(persons);
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    return persons;
}

MonthsOfPersons readMonths(const Connection &connection, const std::vector<PersonId> &persons, Month month)
{
    MonthsOfPersons months;
    for (const PersonId person : persons)
        months.emplace(person, readMonthOf(connection, person, month));
    return months;
}

/// What stands in the cell of the sheet; nullptr where it is open.
const MonthEntry *standingAt(const MonthsOfPersons &months, SheetId sheet, const CellKey &cell)
{
    const std::vector<MonthEntry> &entries = months.at(cell.person);
    const auto found = std::ranges::find_if(entries, [&](const MonthEntry &entry) {
        return entry.sheet == sheet && entry.day == cell.day && entry.content.record.kind == cell.kind;
    });
    return found == entries.end() ? nullptr : &*found;
}

/// The persons' work beside the cells that are about to be written.
std::vector<StandingWork> workBeside(const MonthsOfPersons &months, SheetId sheet,
                                     const std::vector<CellChange> &changes)
{
    std::vector<EntryId> replaced;
    for (const CellChange &change : changes) {
        if (const MonthEntry *entry = standingAt(months, sheet, change.cell))
            replaced.push_back(entry->id);
    }
    std::ranges::sort(replaced);
    std::vector<StandingWork> work;
    for (const auto &[person, entries] : months) {
        for (const MonthEntry &entry : entries) {
            if (std::ranges::binary_search(replaced, entry.id))
                continue;
            const DayRecord &record = entry.content.record;
            work.push_back({person, entry.job, entry.day, record.mark, record.kind, record.minutes,
                            entry.form == SheetForm::Correction});
        }
    }
    return work;
}

/// The cells that are written, as lines of a ledger; their line is the place of the change, from 1.
std::vector<LabourRow> rowsOf(const std::vector<CellChange> &changes, const Roll &roll, const Job &job)
{
    std::vector<LabourRow> rows;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (!changes[i].content)
            continue;
        const CellKey &cell = changes[i].cell;
        DayRecord record = changes[i].content->record;
        record.kind = cell.kind;
        const people::Person &person = roll.persons().at(cell.person);
        rows.push_back({static_cast<qint64>(i) + 1, QString(), cell.day, person.number, QString(),
                        job.terms.number, record, changes[i].content->reason});
    }
    return rows;
}

Result<void> checkPlaces(const Connection &connection, const std::vector<CellChange> &changes,
                         const CrewSheet &sheet)
{
    std::set<PersonId> crew;
    for (const PersonId person : personsOf(changes)) {
        if (isOnSheet(connection, sheet.id, person))
            crew.insert(person);
    }
    std::set<std::tuple<PersonId, qint64, WorkKind>> cells;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const CellKey &cell = changes[i].cell;
        const Where where{QString(), static_cast<qint64>(i) + 1, QString()};
        if (!crew.contains(cell.person)) {
            const QString number = people::loadPersonsOf(connection, {cell.person}).at(cell.person).number;
            return Error{errors::kNotOnRoster, {{QStringLiteral("person_no"), number}}, where};
        }
        const Result<void> day = checkDay(cell.day, sheet.month);
        if (!day)
            return day.error().at(where);
        const bool isFirst = cells.emplace(cell.person, cell.day.toJulianDay(), cell.kind).second;
        ZHANGFANG_ASSERT(isFirst && "one request writes a cell once");
    }
    return {};
}

CellChange beforeImage(const CellKey &cell, const MonthEntry *standing)
{
    return {cell, standing ? std::optional(standing->content) : std::nullopt};
}

/// Writes the changed cells. `bookable` has those that are not cleared, in the order of the changes.
std::vector<CellChange> write(const Transaction &transaction, SheetId sheet,
                              const std::vector<CellChange> &changes, const MonthsOfPersons &months,
                              const std::vector<BookableEntry> &bookable)
{
    SheetWriter writer(transaction);
    std::vector<CellChange> undo;
    auto entry = bookable.begin();
    for (const CellChange &change : changes) {
        const MonthEntry *standing = standingAt(months, sheet, change.cell);
        undo.push_back(beforeImage(change.cell, standing));
        if (!change.content) {
            if (standing)
                writer.deleteEntry(sheet, standing->id);
            continue;
        }
        const BookableEntry &booked = *entry++;
        if (!standing)
            writer.insertEntry(sheet, booked);
        else if (standing->content != CellContent{booked.record, booked.reason})
            writer.updateEntry(sheet, standing->id, booked.record, booked.reason);
    }
    writer.finish();
    return undo;
}

/// The touched days as they stand after writing, each once.
std::vector<TouchedDay> readTouched(const Connection &connection, const CrewSheet &sheet,
                                    const std::vector<CellChange> &changes,
                                    const members::MembershipCalendar &memberships)
{
    std::map<PersonId, std::vector<GridDay>> lines;
    for (const PersonId person : personsOf(changes))
        lines.emplace(person, gridDaysOf(sheet, sheet.month, readMonthOf(connection, person, sheet.month),
                                         person, memberships));
    std::vector<TouchedDay> touched;
    std::set<std::pair<PersonId, qint64>> known;
    for (const CellChange &change : changes) {
        const CellKey &cell = change.cell;
        if (known.emplace(cell.person, cell.day.toJulianDay()).second) {
            const auto place = static_cast<std::size_t>(cell.day.day() - 1);
            touched.push_back({cell.person, cell.day, lines.at(cell.person).at(place)});
        }
    }
    return touched;
}

} // namespace

Result<CrewSheet> requireWritable(const Connection &connection, SheetId id)
{
    const auto sheet = findSheet(connection, id);
    if (!sheet)
        return Error{errors::kSheetUnknown, {{QStringLiteral("sheet"), id.value()}}};
    ZHANGFANG_TRY(checkWritable(*sheet));
    ZHANGFANG_TRY(periods::requireOpen(connection, sheet->month));
    return *sheet;
}

Result<CellsEntered> enterCells(const Transaction &transaction, const CrewSheet &sheet,
                                const std::vector<CellChange> &changes)
{
    const Connection &connection = transaction.connection();
    if (sheet.form == SheetForm::List)
        adoptCrew(transaction, sheet.id);
    ZHANGFANG_TRY(checkPlaces(connection, changes, sheet));
    const std::vector<PersonId> persons = personsOf(changes);
    const Roll roll = readRoll(connection, persons, sheet.job);
    const MonthsOfPersons months = readMonths(connection, persons, sheet.month);
    const LedgerFindings findings = checkLedger(rowsOf(changes, roll, roll.job(sheet.job)), roll,
                                                workBeside(months, sheet.id, changes), QString());
    if (!findings.bad.empty())
        return findings.bad.front();
    CellsEntered entered;
    entered.undo = write(transaction, sheet.id, changes, months, findings.bookable);
    entered.days = readTouched(connection, sheet, changes, roll.memberships());
    entered.warnings = findings.warnings;
    return entered;
}

Result<void> checkCells(const Connection &connection, const CrewSheet &sheet)
{
    const std::vector<CellChange> cells = readCells(connection, sheet.id);
    const std::vector<PersonId> persons = personsOf(cells);
    const Roll roll = readRoll(connection, persons, sheet.job);
    const MonthsOfPersons months = readMonths(connection, persons, sheet.month);
    const LedgerFindings findings = checkLedger(rowsOf(cells, roll, roll.job(sheet.job)), roll,
                                                workBeside(months, sheet.id, cells), QString());
    if (findings.bad.empty())
        return {};
    return findings.bad.front().at({});
}

} // namespace zhangfang::labour
