#include "core/labour/crew_sheet_book.h"

#include "core/labour/cell_entry.h"
#include "core/labour/crew_roster.h"
#include "core/labour/job_register.h"
#include "core/labour/labour_errors.h"
#include "core/labour/sheet_approval.h"
#include "core/labour/sheet_grid_register.h"
#include "core/members/member_register.h"

#include <algorithm>

namespace zhangfang::labour
{

namespace
{

using people::PersonId;
using store::Connection;
using store::Transaction;

SheetGrid readGrid(const Connection &connection, const CrewSheet &sheet, std::optional<Month> worked)
{
    SheetGrid grid{sheet, readJob(connection, sheet.job), {}, sheet.month};
    if (sheet.form == SheetForm::Correction) {
        grid.workedMonths = readWorkedMonths(connection, sheet.id);
        const bool isThere =
            worked && std::ranges::find(grid.workedMonths, *worked) != grid.workedMonths.end();
        if (!grid.workedMonths.empty())
            grid.month = isThere ? *worked : grid.workedMonths.back();
    }
    const std::vector<CrewMember> crew = readCrew(connection, sheet.id);
    std::vector<PersonId> persons;
    for (const CrewMember &member : crew)
        persons.push_back(member.person);
    const auto memberships = members::loadMembershipsOf(connection, persons);
    for (const CrewMember &member : crew) {
        const std::vector<MonthEntry> entries = readMonthOf(connection, member.person, grid.month);
        grid.rows.push_back({member.person, member.number, member.name,
                             gridDaysOf(sheet, grid.month, entries, member.person, memberships)});
    }
    return grid;
}

} // namespace

Result<SheetId> CrewSheetBook::open(const NewCrewSheet &request)
{
    return m_file.write("labour.open_sheet",
                        [&request](Transaction &transaction) { return openSheet(transaction, request); });
}

Result<std::optional<EarlierCrew>> CrewSheetBook::earlierCrew(const QString &jobNo, Month month) const
{
    return m_file.read([&](const Connection &connection) -> Result<std::optional<EarlierCrew>> {
        const auto job = findJob(connection, jobNo);
        return job ? readEarlierCrew(connection, *job, month) : std::nullopt;
    });
}

Result<SheetGrid> CrewSheetBook::grid(SheetId id, std::optional<Month> worked) const
{
    return m_file.read([&](const Connection &connection) -> Result<SheetGrid> {
        const auto sheet = findSheet(connection, id);
        if (!sheet)
            return Error{errors::kSheetUnknown, {{QStringLiteral("sheet"), id.value()}}};
        if (sheet->state == SheetState::Dropped)
            return Error{errors::kSheetDropped};
        if (sheet->state == SheetState::Voided)
            return Error{errors::kSheetVoided};
        return readGrid(connection, *sheet, worked);
    });
}

Result<CellsEntered> CrewSheetBook::enter(SheetId id, const std::vector<CellChange> &changes)
{
    return m_file.write("labour.enter_cells", [&](Transaction &transaction) -> Result<CellsEntered> {
        ZHANGFANG_TRY_ASSIGN(const CrewSheet sheet, requireWritable(transaction.connection(), id));
        return enterCells(transaction, sheet, changes);
    });
}

Result<std::vector<PersonId>> CrewSheetBook::takeEarlierCrew(SheetId id)
{
    return m_file.write("labour.take_crew", [id](Transaction &transaction) -> Result<std::vector<PersonId>> {
        ZHANGFANG_TRY_ASSIGN(const CrewSheet sheet, requireWritable(transaction.connection(), id));
        return labour::takeEarlierCrew(transaction, sheet);
    });
}

Result<void> CrewSheetBook::add(SheetId id, const std::vector<PersonId> &persons)
{
    return m_file.write("labour.add_persons", [&](Transaction &transaction) -> Result<void> {
        ZHANGFANG_TRY_ASSIGN(const CrewSheet sheet, requireWritable(transaction.connection(), id));
        return addToRoster(transaction, sheet, persons);
    });
}

Result<RemovedLine> CrewSheetBook::remove(SheetId id, PersonId person, LineEntries entries)
{
    return m_file.write("labour.remove_person", [&](Transaction &transaction) -> Result<RemovedLine> {
        ZHANGFANG_TRY_ASSIGN(const CrewSheet sheet, requireWritable(transaction.connection(), id));
        return takeOffRoster(transaction, sheet, person, entries);
    });
}

Result<void> CrewSheetBook::putBack(SheetId id, const RemovedLine &line)
{
    return m_file.write("labour.put_back_person", [&](Transaction &transaction) -> Result<void> {
        ZHANGFANG_TRY_ASSIGN(const CrewSheet sheet, requireWritable(transaction.connection(), id));
        return putLineBack(transaction, sheet, line);
    });
}

Result<void> CrewSheetBook::reorder(SheetId id, const std::vector<PersonId> &order)
{
    return m_file.write("labour.reorder", [&](Transaction &transaction) -> Result<void> {
        ZHANGFANG_TRY_ASSIGN(const CrewSheet sheet, requireWritable(transaction.connection(), id));
        return orderRoster(transaction, sheet, order);
    });
}

Result<void> CrewSheetBook::drop(SheetId sheet)
{
    return m_file.write("labour.drop_sheet", [sheet](Transaction &transaction) {
        return moveSheet(transaction, sheet, SheetState::Dropped);
    });
}

Result<void> CrewSheetBook::bringBack(SheetId id)
{
    return m_file.write("labour.bring_back_sheet", [id](Transaction &transaction) -> Result<void> {
        const auto sheet = findSheet(transaction.connection(), id);
        if (sheet && (sheet->state == SheetState::Submitted || sheet->state == SheetState::Draft))
            return Error{errors::kSheetThereAlready};
        return moveSheet(transaction, id, SheetState::Draft);
    });
}

Result<std::vector<DroppedSheet>> CrewSheetBook::dropped() const
{
    return m_file.read([](const Connection &connection) -> Result<std::vector<DroppedSheet>> {
        return readDropped(connection);
    });
}

} // namespace zhangfang::labour
