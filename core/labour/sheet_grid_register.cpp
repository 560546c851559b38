#include "core/labour/sheet_grid_register.h"

#include "core/base/keys.h"
#include "core/base/text.h"
#include "core/store/statement.h"

#include <algorithm>
#include <map>

namespace zhangfang::labour
{

namespace
{

using people::PersonId;
using store::Connection;
using store::Statement;
using store::Transaction;

constexpr char kMonthOfPerson[] =
    "SELECT e.id, s.id, s.form, s.job_id, e.worked_on, e.mark, e.kind, e.minutes,"
    " coalesce(e.quantity_milli, 0), e.entered_as, coalesce(e.reason, ''), e.corrects_id"
    " FROM entry e JOIN crew_sheet s ON s.id = e.sheet_id"
    " WHERE e.person_id = :person_id AND e.worked_on BETWEEN :first AND :last"
    " AND s.state NOT IN ('dropped', 'voided') ORDER BY e.worked_on, e.id";
constexpr char kCells[] = "SELECT person_id, worked_on, mark, kind, minutes, coalesce(quantity_milli, 0),"
                          " entered_as, coalesce(reason, '') FROM entry"
                          " WHERE sheet_id = :sheet_id ORDER BY worked_on, id";
constexpr char kWorkedMonths[] =
    "SELECT DISTINCT substr(worked_on, 1, 7) FROM entry WHERE sheet_id = :sheet_id ORDER BY 1";
// By the person's entries: a sheet may have thousands.
constexpr char kOnSheet[] =
    "SELECT EXISTS (SELECT 1 FROM crew_sheet_person WHERE sheet_id = :sheet_id AND person_id = :person_id)"
    " OR EXISTS (SELECT 1 FROM entry WHERE person_id = :person_id AND +sheet_id = :sheet_id)";
constexpr char kRosterNames[] = "SELECT p.id, p.worker_no, p.name FROM crew_sheet_person r"
                                " JOIN person p ON p.id = r.person_id"
                                " WHERE r.sheet_id = :sheet_id ORDER BY r.position";
constexpr char kImpliedNames[] =
    "SELECT p.id, p.worker_no, p.name FROM person p"
    " WHERE p.id IN (SELECT person_id FROM entry WHERE sheet_id = :sheet_id)"
    " AND p.id NOT IN (SELECT person_id FROM crew_sheet_person WHERE sheet_id = :sheet_id)";
constexpr char kEarlierMonth[] = "SELECT max(month) FROM crew_sheet WHERE job_id = :job_id AND month < :month"
                                 " AND form <> 'correction' AND state NOT IN ('dropped', 'voided')";
constexpr char kSheetsOfJob[] = "SELECT id FROM crew_sheet WHERE job_id = :job_id AND month = :month"
                                " AND form <> 'correction' AND state NOT IN ('dropped', 'voided')"
                                " ORDER BY sheet_no";
constexpr char kPositions[] = "SELECT person_id, position FROM crew_sheet_person WHERE sheet_id = :sheet_id";
constexpr char kInsertPerson[] = "INSERT INTO crew_sheet_person (tx, sheet_id, person_id, position)"
                                 " VALUES (:tx, :sheet_id, :person_id, :position)";
constexpr char kMovePerson[] = "UPDATE crew_sheet_person SET tx = :tx, position = :position"
                               " WHERE sheet_id = :sheet_id AND person_id = :person_id";
constexpr char kDeletePerson[] =
    "DELETE FROM crew_sheet_person WHERE sheet_id = :sheet_id AND person_id = :person_id";

/// The record whose mark, kind, minutes, quantity and way of entering stand from `column` on.
DayRecord recordAt(const Statement &row, int column)
{
    return {known(dayMarkFromKey(row.text(column))), known(workKindFromKey(row.text(column + 1))),
            static_cast<int>(row.integer(column + 2)), Quantity::fromThousandths(row.integer(column + 3)),
            known(enteredAsFromKey(row.text(column + 4)))};
}

MonthEntry entryAt(const Statement &row)
{
    return MonthEntry{row.id<EntryId>(0),         row.id<SheetId>(1), known(sheetFormFromKey(row.text(2))),
                      row.id<JobId>(3),           row.date(4),        {recordAt(row, 5), row.text(10)},
                      row.optionalId<EntryId>(11)};
}

std::vector<CrewMember> crewOf(Statement &rows)
{
    std::vector<CrewMember> crew;
    while (rows.next())
        crew.push_back({rows.id<PersonId>(0), rows.text(1), rows.text(2)});
    return crew;
}

/// The entry of the grid that a correction belongs to; nullptr where it corrects another sheet.
GridEntry *correctedBy(const MonthEntry &correction, GridDay &day)
{
    const auto found = std::ranges::find_if(
        day.entries, [&correction](const GridEntry &entry) { return entry.id == correction.corrects; });
    return found == day.entries.end() ? nullptr : &*found;
}

void addDifference(const MonthEntry &difference, GridEntry &entry)
{
    entry.correctedMinutes += difference.content.record.minutes;
    entry.correctedQuantity = Quantity::fromThousandths(entry.correctedQuantity.thousandths() +
                                                        difference.content.record.quantity.thousandths());
    ++entry.corrections;
}

/// A day has one entry of each kind; only a sheet of corrections may have more, and they come together.
void putDown(const MonthEntry &entry, GridDay &day)
{
    const auto standing = std::ranges::find_if(day.entries, [&entry](const GridEntry &other) {
        return other.content.record.kind == entry.content.record.kind;
    });
    if (standing == day.entries.end())
        day.entries.push_back({entry.id, entry.content, 0, Quantity(), 0});
    else
        addDifference(entry, *standing);
}

} // namespace

std::vector<MonthEntry> readMonthOf(const Connection &connection, PersonId person, Month month)
{
    std::vector<MonthEntry> entries;
    Statement rows(connection, kMonthOfPerson);
    rows.bind(":person_id", person).bind(":first", month.firstDay()).bind(":last", month.lastDay());
    while (rows.next())
        entries.push_back(entryAt(rows));
    return entries;
}

std::vector<GridDay> gridDaysOf(const CrewSheet &sheet, Month month, const std::vector<MonthEntry> &entries,
                                PersonId person, const members::MembershipCalendar &memberships)
{
    std::vector<GridDay> days(static_cast<std::size_t>(month.days()));
    const auto dayOf = [&days](const MonthEntry &entry) -> GridDay & {
        return days[static_cast<std::size_t>(entry.day.day() - 1)];
    };
    for (const MonthEntry &entry : entries) {
        if (entry.sheet == sheet.id)
            putDown(entry, dayOf(entry));
    }
    for (const MonthEntry &entry : entries) {
        if (entry.sheet == sheet.id)
            continue;
        GridEntry *corrected = entry.corrects ? correctedBy(entry, dayOf(entry)) : nullptr;
        if (!corrected) {
            dayOf(entry).minutesElsewhere += entry.content.record.minutes;
            continue;
        }
        addDifference(entry, *corrected);
    }
    for (std::size_t i = 0; i < days.size(); ++i) {
        days[i].isMember = memberships.isMember(person, month.firstDay().addDays(static_cast<qint64>(i)));
        std::ranges::sort(days[i].entries, {},
                          [](const GridEntry &entry) { return entry.content.record.kind; });
    }
    return days;
}

std::vector<CellChange> readCells(const Connection &connection, SheetId sheet)
{
    std::vector<CellChange> cells;
    Statement rows(connection, kCells);
    rows.bind(":sheet_id", sheet);
    while (rows.next()) {
        const CellContent content{recordAt(rows, 2), rows.text(7)};
        cells.push_back({{rows.id<PersonId>(0), rows.date(1), content.record.kind}, content});
    }
    return cells;
}

std::vector<Month> readWorkedMonths(const Connection &connection, SheetId sheet)
{
    std::vector<Month> months;
    Statement rows(connection, kWorkedMonths);
    rows.bind(":sheet_id", sheet);
    while (rows.next())
        months.push_back(known(Month::parse(rows.text(0))));
    return months;
}

bool isOnSheet(const Connection &connection, SheetId sheet, PersonId person)
{
    Statement row(connection, kOnSheet);
    const bool answered = row.bind(":sheet_id", sheet).bind(":person_id", person).next();
    ZHANGFANG_ASSERT(answered);
    return row.flag(0);
}

std::vector<CrewMember> readCrew(const Connection &connection, SheetId sheet)
{
    Statement roster(connection, kRosterNames);
    std::vector<CrewMember> crew = crewOf(roster.bind(":sheet_id", sheet));
    Statement implied(connection, kImpliedNames);
    std::vector<CrewMember> others = crewOf(implied.bind(":sheet_id", sheet));
    std::ranges::sort(
        others, [](const CrewMember &a, const CrewMember &b) { return numberLess(a.number, b.number); });
    crew.insert(crew.end(), others.begin(), others.end());
    return crew;
}

std::optional<EarlierCrew> readEarlierCrew(const Connection &connection, JobId job, Month month)
{
    Statement latest(connection, kEarlierMonth);
    latest.bind(":job_id", job).bind(":month", month.toString());
    if (!latest.next() || latest.isNull(0))
        return std::nullopt;
    EarlierCrew crew{known(Month::parse(latest.text(0))), {}};
    Statement sheets(connection, kSheetsOfJob);
    sheets.bind(":job_id", job).bind(":month", crew.month.toString());
    while (sheets.next()) {
        for (CrewMember &person : readCrew(connection, sheets.id<SheetId>(0))) {
            const bool known = std::ranges::any_of(
                crew.persons, [&person](const CrewMember &other) { return other.person == person.person; });
            if (!known)
                crew.persons.push_back(std::move(person));
        }
    }
    return crew;
}

void adoptCrew(const Transaction &transaction, SheetId sheet)
{
    std::vector<PersonId> roster;
    for (const CrewMember &member : readCrew(transaction.connection(), sheet))
        roster.push_back(member.person);
    writeRoster(transaction, sheet, roster);
}

void writeRoster(const Transaction &transaction, SheetId sheet, const std::vector<PersonId> &roster)
{
    std::map<PersonId, qint64> positionOf;
    Statement standing(transaction.connection(), kPositions);
    standing.bind(":sheet_id", sheet);
    while (standing.next())
        positionOf.emplace(standing.id<PersonId>(0), standing.integer(1));

    auto insert = transaction.statement(kInsertPerson);
    auto move = transaction.statement(kMovePerson);
    for (std::size_t i = 0; i < roster.size(); ++i) {
        const qint64 position = static_cast<qint64>(i) + 1;
        const auto found = positionOf.find(roster[i]);
        const bool isNew = found == positionOf.end();
        if (isNew || found->second != position) {
            (isNew ? insert : move)
                .bind(":sheet_id", sheet)
                .bind(":person_id", roster[i])
                .bind(":position", position)
                .run();
        }
        if (!isNew)
            positionOf.erase(found);
    }
    Statement drop(transaction.connection(), kDeletePerson);
    for (const auto &[person, position] : positionOf)
        drop.bind(":sheet_id", sheet).bind(":person_id", person).run();
}

} // namespace zhangfang::labour
