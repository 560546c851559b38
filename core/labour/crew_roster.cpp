#include "core/labour/crew_roster.h"

#include "core/labour/cell_entry.h"
#include "core/labour/job_register.h"
#include "core/labour/labour_errors.h"
#include "core/labour/sheet_grid_register.h"
#include "core/people/person_register.h"
#include "core/periods/period_guard.h"

#include <algorithm>

namespace zhangfang::labour
{

namespace
{

using people::PersonId;
using store::Connection;
using store::Transaction;

/// The roster as it stands, a list's implied one included.
std::vector<PersonId> rosterOf(const Connection &connection, SheetId sheet)
{
    std::vector<PersonId> roster;
    for (const CrewMember &member : readCrew(connection, sheet))
        roster.push_back(member.person);
    return roster;
}

bool contains(const std::vector<PersonId> &persons, PersonId person)
{
    return std::ranges::find(persons, person) != persons.end();
}

ErrorParams numberOf(const Connection &connection, PersonId person)
{
    return {{QStringLiteral("person_no"), people::loadPersonsOf(connection, {person}).at(person).number}};
}

Error noEarlierCrew(const QString &jobNo, Month month)
{
    return {errors::kNoEarlierCrew,
            {{QStringLiteral("job_no"), jobNo}, {QStringLiteral("month"), month.toString()}}};
}

/// What stands on a person's line of the sheet.
std::vector<CellChange> cellsOf(const Connection &connection, SheetId sheet, PersonId person)
{
    std::vector<CellChange> cells = readCells(connection, sheet);
    std::erase_if(cells, [person](const CellChange &cell) { return cell.cell.person != person; });
    return cells;
}

} // namespace

Result<SheetId> openSheet(const Transaction &transaction, const NewCrewSheet &request)
{
    const Connection &connection = transaction.connection();
    const auto job = findJob(connection, request.jobNo);
    if (!job)
        return Error{errors::kJobUnknown, {{QStringLiteral("job_no"), request.jobNo}}};
    ZHANGFANG_TRY(periods::requireOpen(connection, request.month));
    std::vector<PersonId> roster;
    if (request.crew == NewCrewSheet::Crew::Earlier) {
        const auto crew = readEarlierCrew(connection, *job, request.month);
        if (!crew)
            return noEarlierCrew(request.jobNo, request.month);
        for (const CrewMember &member : crew->persons)
            roster.push_back(member.person);
    }
    SheetWriter writer(transaction);
    const SheetId sheet = writer.insertSheet({*job, request.month, SheetForm::Grid, std::nullopt});
    writer.insertRoster(sheet, roster);
    return sheet;
}

Result<std::vector<PersonId>> takeEarlierCrew(const Transaction &transaction, const CrewSheet &sheet)
{
    const Connection &connection = transaction.connection();
    const auto crew = readEarlierCrew(connection, sheet.job, sheet.month);
    if (!crew)
        return noEarlierCrew(readJob(connection, sheet.job).terms.number, sheet.month);
    std::vector<PersonId> roster = rosterOf(connection, sheet.id);
    std::vector<PersonId> added;
    for (const CrewMember &member : crew->persons) {
        if (!contains(roster, member.person))
            added.push_back(member.person);
    }
    roster.insert(roster.end(), added.begin(), added.end());
    writeRoster(transaction, sheet.id, roster);
    return added;
}

Result<void> addToRoster(const Transaction &transaction, const CrewSheet &sheet,
                         const std::vector<PersonId> &persons)
{
    const Connection &connection = transaction.connection();
    std::vector<PersonId> roster = rosterOf(connection, sheet.id);
    for (const PersonId person : persons) {
        if (contains(roster, person))
            return Error{errors::kPersonTwice, numberOf(connection, person)};
        roster.push_back(person);
    }
    writeRoster(transaction, sheet.id, roster);
    return {};
}

Result<RemovedLine> takeOffRoster(const Transaction &transaction, const CrewSheet &sheet, PersonId person,
                                  LineEntries entries)
{
    const Connection &connection = transaction.connection();
    std::vector<PersonId> roster = rosterOf(connection, sheet.id);
    const auto place = std::ranges::find(roster, person);
    if (place == roster.end())
        return Error{errors::kNotOnRoster, numberOf(connection, person)};
    RemovedLine line{person, static_cast<int>(place - roster.begin()), cellsOf(connection, sheet.id, person)};
    if (!line.cells.empty()) {
        if (entries == LineEntries::Refuse) {
            ErrorParams params = numberOf(connection, person);
            params.emplace_back(QStringLiteral("name"),
                                people::loadPersonsOf(connection, {person}).at(person).name);
            params.emplace_back(QStringLiteral("count"), static_cast<qint64>(line.cells.size()));
            return Error{errors::kLineNotBlank, params};
        }
        std::vector<CellChange> cleared = line.cells;
        for (CellChange &cell : cleared)
            cell.content.reset();
        ZHANGFANG_TRY(enterCells(transaction, sheet, cleared));
    }
    roster.erase(place);
    writeRoster(transaction, sheet.id, roster);
    return line;
}

Result<void> putLineBack(const Transaction &transaction, const CrewSheet &sheet, const RemovedLine &line)
{
    std::vector<PersonId> roster = rosterOf(transaction.connection(), sheet.id);
    if (contains(roster, line.person))
        return Error{errors::kPersonTwice, numberOf(transaction.connection(), line.person)};
    roster.insert(roster.begin() + std::clamp<std::ptrdiff_t>(line.place, 0, std::ssize(roster)),
                  line.person);
    writeRoster(transaction, sheet.id, roster);
    if (line.cells.empty())
        return {};
    const Result<CellsEntered> entered = enterCells(transaction, sheet, line.cells);
    return entered ? Result<void>() : entered.error();
}

Result<void> orderRoster(const Transaction &transaction, const CrewSheet &sheet,
                         const std::vector<PersonId> &order)
{
    const std::vector<PersonId> standing = rosterOf(transaction.connection(), sheet.id);
    for (const PersonId person : order) {
        if (!contains(standing, person))
            return Error{errors::kNotOnRoster, numberOf(transaction.connection(), person)};
    }
    std::vector<PersonId> roster = order;
    for (const PersonId person : standing) {
        if (!contains(roster, person))
            roster.push_back(person);
    }
    writeRoster(transaction, sheet.id, roster);
    return {};
}

} // namespace zhangfang::labour
