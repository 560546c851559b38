#include "core/labour/entry_register.h"

#include "core/base/keys.h"
#include "core/store/statement.h"

namespace zhangfang::labour
{

namespace
{

using store::Connection;
using store::Statement;

constexpr char kWorkOfPerson[] =
    "SELECT s.job_id, e.worked_on, e.mark, e.kind, e.minutes, s.form = 'correction', s.id"
    " FROM entry e JOIN crew_sheet s ON s.id = e.sheet_id"
    " WHERE e.person_id = :person_id AND e.worked_on BETWEEN :first AND :last"
    " AND s.state NOT IN ('dropped', 'voided')";
constexpr char kWorkOfSheet[] =
    "SELECT person_id, worked_on, kind, minutes, coalesce(quantity_milli, 0) FROM entry"
    " WHERE sheet_id = :sheet_id AND mark = 'worked'";
constexpr char kWrittenCells[] = "SELECT person_id, worked_on FROM entry WHERE sheet_id = :sheet_id";
constexpr char kAnyEntry[] = "SELECT 1 FROM entry WHERE sheet_id = :sheet_id LIMIT 1";
constexpr char kEntry[] =
    "SELECT e.person_id, s.job_id, e.worked_on, e.kind, e.corrects_id IS NOT NULL, s.state, s.sheet_no,"
    " e.minutes + coalesce(sum(c.minutes), 0),"
    " coalesce(e.quantity_milli, 0) + coalesce(sum(c.quantity_milli), 0)"
    " FROM entry e JOIN crew_sheet s ON s.id = e.sheet_id"
    " LEFT JOIN (entry c JOIN crew_sheet cs ON cs.id = c.sheet_id AND cs.state NOT IN ('dropped', 'voided'))"
    " ON c.corrects_id = e.id"
    " WHERE e.id = :entry_id GROUP BY e.id";
constexpr char kCorrectionsOfSheet[] =
    "SELECT e.corrects_id, s.month, e.minutes, coalesce(e.quantity_milli, 0), coalesce(e.reason, '')"
    " FROM entry e JOIN crew_sheet s ON s.id = e.sheet_id"
    " WHERE e.sheet_id = :sheet_id AND e.corrects_id IS NOT NULL ORDER BY e.id";
constexpr char kNewestEntry[] = "SELECT max(id) FROM entry WHERE sheet_id = :sheet_id";
// From the sheets to their entries: entries have no index by day. A correction is booked later than its day.
#define ZHANGFANG_ENTRY_ROWS                                                                                 \
    "SELECT e.id, s.sheet_no, s.state, s.month, e.worked_on, p.worker_no, p.name, j.job_no, j.unit, e.mark," \
    " e.kind, e.minutes, coalesce(e.quantity_milli, 0), e.entered_as, e.reason, e.corrects_id, s.id, c.name" \
    " FROM crew_sheet s CROSS JOIN entry e ON e.sheet_id = s.id JOIN person p ON p.id = e.person_id"         \
    " JOIN job j ON j.id = s.job_id JOIN client c ON c.id = j.client_id"
#define ZHANGFANG_ENTRY_ORDER " ORDER BY e.worked_on, p.worker_no, j.job_no, e.id"
constexpr char kEntries[] = ZHANGFANG_ENTRY_ROWS
    " WHERE (s.form = 'correction' OR s.month BETWEEN substr(:first, 1, 7) AND substr(:last, 1, 7))"
    " AND e.worked_on BETWEEN :first AND :last AND s.state NOT IN ('dropped', "
    "'voided')" ZHANGFANG_ENTRY_ORDER;
constexpr char kEntriesOfSheet[] = ZHANGFANG_ENTRY_ROWS " WHERE s.id = :sheet_id" ZHANGFANG_ENTRY_ORDER;
#undef ZHANGFANG_ENTRY_ROWS
#undef ZHANGFANG_ENTRY_ORDER

EntryRow entryAt(const Statement &row)
{
    const DayRecord record{known(dayMarkFromKey(row.text(9))), known(workKindFromKey(row.text(10))),
                           static_cast<int>(row.integer(11)), Quantity::fromThousandths(row.integer(12)),
                           known(enteredAsFromKey(row.text(13)))};
    return EntryRow{row.id<EntryId>(0),
                    row.text(1),
                    known(sheetStateFromKey(row.text(2))),
                    known(Month::parse(row.text(3))),
                    row.date(4),
                    row.text(5),
                    row.text(6),
                    row.text(7),
                    known(workUnitFromKey(row.text(8))),
                    record,
                    row.text(14),
                    row.optionalId<EntryId>(15),
                    row.id<SheetId>(16),
                    row.text(17)};
}

} // namespace

std::vector<StandingWork> readStandingWork(const Connection &connection,
                                           const std::set<people::PersonId> &persons, QDate first, QDate last,
                                           const std::set<SheetId> &looked)
{
    std::vector<StandingWork> work;
    Statement rows(connection, kWorkOfPerson);
    rows.bind(":first", first).bind(":last", last);
    for (const people::PersonId person : persons) {
        rows.bind(":person_id", person);
        while (rows.next()) {
            work.push_back({person, rows.id<JobId>(0), rows.date(1), known(dayMarkFromKey(rows.text(2))),
                            known(workKindFromKey(rows.text(3))), static_cast<int>(rows.integer(4)),
                            rows.flag(5), looked.contains(rows.id<SheetId>(6))});
        }
    }
    return work;
}

SheetWork::SheetWork(const Connection &connection)
    : m_any(connection, kAnyEntry)
    , m_work(connection, kWorkOfSheet)
{
}

bool SheetWork::isEmpty(SheetId sheet)
{
    m_any.bind(":sheet_id", sheet);
    return !m_any.next();
}

std::vector<WorkDone> SheetWork::of(SheetId sheet)
{
    std::vector<WorkDone> work;
    m_work.bind(":sheet_id", sheet);
    while (m_work.next()) {
        work.push_back({m_work.id<people::PersonId>(0), m_work.date(1),
                        known(workKindFromKey(m_work.text(2))), m_work.integer(3),
                        Quantity::fromThousandths(m_work.integer(4))});
    }
    return work;
}

std::vector<OpenCell> readWrittenCells(const Connection &connection, SheetId sheet)
{
    std::vector<OpenCell> written;
    Statement rows(connection, kWrittenCells);
    rows.bind(":sheet_id", sheet);
    while (rows.next())
        written.push_back({rows.id<people::PersonId>(0), rows.date(1)});
    return written;
}

std::optional<EntryLeft> findEntry(const Connection &connection, EntryId entry)
{
    Statement row(connection, kEntry);
    row.bind(":entry_id", entry);
    if (!row.next())
        return std::nullopt;
    return EntryLeft{row.id<people::PersonId>(0),
                     row.id<JobId>(1),
                     row.date(2),
                     known(workKindFromKey(row.text(3))),
                     row.flag(4),
                     known(sheetStateFromKey(row.text(5))),
                     row.text(6),
                     static_cast<int>(row.integer(7)),
                     Quantity::fromThousandths(row.integer(8))};
}

std::vector<Correction> readCorrectionsOf(const Connection &connection, SheetId sheet)
{
    std::vector<Correction> corrections;
    Statement rows(connection, kCorrectionsOfSheet);
    rows.bind(":sheet_id", sheet);
    while (rows.next()) {
        corrections.push_back({rows.id<EntryId>(0), known(Month::parse(rows.text(1))),
                               static_cast<int>(rows.integer(2)), Quantity::fromThousandths(rows.integer(3)),
                               rows.text(4)});
    }
    return corrections;
}

EntryId newestEntry(const Connection &connection, SheetId sheet)
{
    Statement row(connection, kNewestEntry);
    row.bind(":sheet_id", sheet);
    const bool found = row.next();
    ZHANGFANG_ASSERT(found);
    return row.id<EntryId>(0);
}

void readEntries(const Connection &connection, QDate first, QDate last,
                 const std::function<void(const EntryRow &)> &use)
{
    Statement row(connection, kEntries);
    row.bind(":first", first).bind(":last", last);
    while (row.next())
        use(entryAt(row));
}

void readEntriesOf(const Connection &connection, SheetId sheet,
                   const std::function<void(const EntryRow &)> &use)
{
    Statement row(connection, kEntriesOfSheet);
    row.bind(":sheet_id", sheet);
    while (row.next())
        use(entryAt(row));
}

} // namespace zhangfang::labour
