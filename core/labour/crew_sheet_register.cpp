#include "core/labour/crew_sheet_register.h"

#include "core/base/keys.h"
#include "core/labour/labour_errors.h"
#include "core/store/seal.h"
#include "core/store/statement.h"

#include <algorithm>

namespace zhangfang::labour
{

namespace
{

using store::Connection;
using store::Statement;
using store::Transaction;

constexpr char kLastNumber[] = "SELECT coalesce(max(CAST(substr(sheet_no, 6) AS INTEGER)), 0) FROM crew_sheet"
                               " WHERE sheet_no GLOB :year_pattern";
constexpr char kInsertSheet[] = "INSERT INTO crew_sheet (tx, sheet_no, job_id, month, form, state, batch_id)"
                                " VALUES (:tx, :sheet_no, :job_id, :month, :form, 'draft', :batch_id)";
constexpr char kInsertRoster[] = "INSERT INTO crew_sheet_person (tx, sheet_id, person_id, position)"
                                 " VALUES (:tx, :sheet_id, :person_id, :position)";
constexpr char kUpdateEntry[] =
    "UPDATE entry SET tx = :tx, mark = :mark, kind = :kind, minutes = :minutes, quantity_milli = :quantity,"
    " entered_as = :entered_as, reason = :reason WHERE id = :entry_id";
constexpr char kDeleteEntry[] = "DELETE FROM entry WHERE id = :entry_id";
constexpr char kFixEntries[] =
    "UPDATE crew_sheet SET tx = :tx, entries_digest = :digest WHERE id = :sheet_id";
constexpr char kSheet[] =
    "SELECT id, sheet_no, job_id, month, form, state FROM crew_sheet WHERE id = :sheet_id";
constexpr char kSheetsOfMonth[] =
    "SELECT id, sheet_no, job_id, month, form, state FROM crew_sheet"
    " WHERE month = :month AND state NOT IN ('dropped', 'voided') ORDER BY sheet_no";
constexpr char kSheetsOfBatch[] = "SELECT id, sheet_no, job_id, month, form, state FROM crew_sheet"
                                  " WHERE batch_id = :batch_id ORDER BY sheet_no";
constexpr char kSummaries[] =
    "SELECT s.id, s.sheet_no, s.job_id, s.month, s.form, s.state, j.job_no, j.kind_of_work, c.name,"
    " count(e.id), coalesce(sum(e.minutes), 0), coalesce(sum(e.quantity_milli), 0),"
    " count(DISTINCT e.person_id), count(DISTINCT e.person_id || e.worked_on),"
    " (SELECT count(*) FROM crew_sheet_person r WHERE r.sheet_id = s.id)"
    " FROM crew_sheet s JOIN job j ON j.id = s.job_id JOIN client c ON c.id = j.client_id"
    " LEFT JOIN entry e ON e.sheet_id = s.id"
    " WHERE s.month = :month AND s.state NOT IN ('dropped', 'voided') GROUP BY s.id ORDER BY s.sheet_no";
constexpr char kDropped[] =
    "SELECT s.id, s.sheet_no, s.job_id, s.month, s.form, s.state, j.job_no, j.kind_of_work, c.name,"
    " count(e.id), coalesce(sum(e.minutes), 0), coalesce(sum(e.quantity_milli), 0),"
    " count(DISTINCT e.person_id), count(DISTINCT e.person_id || e.worked_on),"
    " (SELECT count(*) FROM crew_sheet_person r WHERE r.sheet_id = s.id), t.at_utc, t.user_name"
    " FROM crew_sheet s JOIN job j ON j.id = s.job_id JOIN client c ON c.id = j.client_id"
    " JOIN tx t ON t.id = s.tx LEFT JOIN entry e ON e.sheet_id = s.id"
    " WHERE s.state = 'dropped' GROUP BY s.id ORDER BY s.tx DESC, s.id DESC";
constexpr char kCorrectionDraft[] = "SELECT id FROM crew_sheet WHERE job_id = :job_id AND month = :month"
                                    " AND form = 'correction' AND state = 'draft' ORDER BY id LIMIT 1";
constexpr char kRoster[] =
    "SELECT person_id FROM crew_sheet_person WHERE sheet_id = :sheet_id ORDER BY position";
constexpr char kSetState[] = "UPDATE crew_sheet SET tx = :tx, state = :state WHERE id = :sheet_id";
constexpr char kApprove[] =
    "UPDATE crew_sheet SET tx = :tx, state = 'approved', open_cells_allowed = :open_cells,"
    " totals_digest = :totals_digest WHERE id = :sheet_id";

CrewSheet sheetAt(const Statement &row)
{
    return CrewSheet{row.id<SheetId>(0),
                     row.text(1),
                     row.id<JobId>(2),
                     known(Month::parse(row.text(3))),
                     known(sheetFormFromKey(row.text(4))),
                     known(sheetStateFromKey(row.text(5)))};
}

SheetSummary summaryAt(const Statement &row)
{
    SheetSummary summary{sheetAt(row),
                         row.text(6),
                         row.integer(9),
                         row.integer(10),
                         Quantity::fromThousandths(row.integer(11)),
                         row.text(7),
                         row.text(8),
                         row.integer(12)};
    if (summary.sheet.form == SheetForm::Grid) {
        summary.persons = row.integer(14);
        summary.openCells = summary.persons * summary.sheet.month.days() - row.integer(13);
    }
    return summary;
}

std::vector<CrewSheet> allOf(Statement &rows)
{
    std::vector<CrewSheet> sheets;
    while (rows.next())
        sheets.push_back(sheetAt(rows));
    return sheets;
}

} // namespace

SheetWriter::SheetWriter(const store::Transaction &transaction)
    : m_transaction(transaction)
    , m_entries(transaction.connection(), "entry",
                {"tx", "sheet_id", "person_id", "worked_on", "mark", "kind", "minutes", "quantity_milli",
                 "entered_as", "reason", "corrects_id"})
{
}

int SheetWriter::lastNumberOf(int year)
{
    Statement query(m_transaction.connection(), kLastNumber);
    query.bind(":year_pattern", QStringLiteral("%1-*").arg(year));
    const bool found = query.next();
    ZHANGFANG_ASSERT(found);
    return static_cast<int>(query.integer(0));
}

SheetId SheetWriter::insertSheet(const NewSheet &sheet)
{
    const int year = sheet.month.year().number;
    auto last = m_lastNumber.find(year);
    if (last == m_lastNumber.end())
        last = m_lastNumber.emplace(year, lastNumberOf(year)).first;
    ++last->second;
    if (!m_insertSheet)
        m_insertSheet.emplace(m_transaction.statement(kInsertSheet));
    m_insertSheet
        ->bind(":sheet_no", QStringLiteral("%1-%2").arg(year).arg(last->second, 4, 10, QLatin1Char('0')))
        .bind(":job_id", sheet.job)
        .bind(":month", sheet.month.toString())
        .bind(":form", QString(toKey(sheet.form)))
        .bind(":batch_id", sheet.batch)
        .run();
    const SheetId id(m_insertSheet->insertedId());
    m_known.insert(id);
    return id;
}

const QString &SheetWriter::isoDate(QDate day)
{
    QString &text = m_isoDates[day];
    if (text.isEmpty())
        text = day.toString(Qt::ISODate);
    return text;
}

void SheetWriter::insertRoster(SheetId sheet, const std::vector<people::PersonId> &roster)
{
    auto insert = m_transaction.statement(kInsertRoster);
    int position = 0;
    for (const people::PersonId person : roster) {
        insert.bind(":sheet_id", sheet).bind(":person_id", person).bind(":position", ++position).run();
    }
}

void SheetWriter::insertEntry(SheetId sheet, const BookableEntry &entry, std::optional<EntryId> corrects)
{
    noteWritten(sheet);
    const DayRecord &record = entry.record;
    using Value = store::BulkValue;
    m_entries.add({m_transaction.tx(), sheet.value(), entry.person.value(), isoDate(entry.day),
                   toKey(record.mark), toKey(record.kind), record.minutes,
                   record.quantity.isZero() ? Value() : Value(record.quantity.thousandths()),
                   toKey(record.enteredAs), entry.reason.isEmpty() ? Value() : Value(entry.reason),
                   corrects ? Value(corrects->value()) : Value()});
}

void SheetWriter::updateEntry(SheetId sheet, EntryId id, const DayRecord &record, const QString &reason)
{
    noteWritten(sheet);
    auto update = m_transaction.statement(kUpdateEntry);
    update.bind(":mark", QString(toKey(record.mark)))
        .bind(":kind", QString(toKey(record.kind)))
        .bind(":minutes", record.minutes)
        .bind(":entered_as", QString(toKey(record.enteredAs)))
        .bind(":quantity",
              record.quantity.isZero() ? std::nullopt : std::optional(record.quantity.thousandths()))
        .bind(":reason", reason.isEmpty() ? std::nullopt : std::optional(reason))
        .bind(":entry_id", id)
        .run();
}

void SheetWriter::deleteEntry(SheetId sheet, EntryId id)
{
    noteWritten(sheet);
    Statement(m_transaction.connection(), kDeleteEntry).bind(":entry_id", id).run();
}

void SheetWriter::noteWritten(SheetId sheet)
{
    if (!m_written.empty() && m_written.back() == sheet)
        return;
    m_entries.finish(); // what is the same for a whole sheet is then said once
    requireKept(sheet);
    m_written.push_back(sheet);
}

void SheetWriter::requireKept(SheetId id)
{
    if (!m_known.insert(id).second || digest().isKept(id.value()))
        return;
    const auto sheet = findSheet(m_transaction.connection(), id);
    ZHANGFANG_ASSERT(sheet);
    throw store::StorageError({errors::kSheetDiffers, {{QStringLiteral("sheet_no"), sheet->number}}});
}

store::BulkDigest &SheetWriter::digest()
{
    if (!m_digest)
        m_digest.emplace(m_transaction.connection(), "entry");
    return *m_digest;
}

void SheetWriter::finish()
{
    flush();
    if (m_written.empty())
        return;
    std::ranges::sort(m_written);
    m_written.erase(std::unique(m_written.begin(), m_written.end()), m_written.end());
    if (!m_fixEntries)
        m_fixEntries.emplace(m_transaction.statement(kFixEntries));
    // Whoever writes cell after cell is on one sheet.
    const bool isOne = m_written.size() == 1;
    for (const SheetId sheet : m_written) {
        const QString now = isOne ? digest().remembered(sheet.value()) : digest().of(sheet.value());
        m_fixEntries->bind(":digest", now).bind(":sheet_id", sheet).run();
    }
    m_written.clear();
}

std::optional<CrewSheet> findSheet(const Connection &connection, SheetId sheet)
{
    Statement row(connection, kSheet);
    row.bind(":sheet_id", sheet);
    return row.next() ? std::optional(sheetAt(row)) : std::nullopt;
}

std::vector<CrewSheet> readSheets(const Connection &connection, Month month)
{
    Statement rows(connection, kSheetsOfMonth);
    return allOf(rows.bind(":month", month.toString()));
}

std::vector<SheetSummary> readSummaries(const Connection &connection, Month month)
{
    std::vector<SheetSummary> summaries;
    Statement rows(connection, kSummaries);
    rows.bind(":month", month.toString());
    while (rows.next())
        summaries.push_back(summaryAt(rows));
    return summaries;
}

std::vector<DroppedSheet> readDropped(const Connection &connection)
{
    std::vector<DroppedSheet> dropped;
    Statement rows(connection, kDropped);
    while (rows.next()) {
        QDateTime at = QDateTime::fromString(rows.text(15), Qt::ISODate);
        at.setTimeSpec(Qt::UTC);
        dropped.push_back({summaryAt(rows), at, rows.text(16)});
    }
    return dropped;
}

std::vector<CrewSheet> readSheetsOf(const Connection &connection, store::BatchId batch)
{
    Statement rows(connection, kSheetsOfBatch);
    return allOf(rows.bind(":batch_id", batch));
}

std::optional<SheetId> findCorrectionDraft(const Connection &connection, JobId job, Month month)
{
    Statement row(connection, kCorrectionDraft);
    row.bind(":job_id", job).bind(":month", month.toString());
    return row.next() ? std::optional(row.id<SheetId>(0)) : std::nullopt;
}

std::vector<people::PersonId> readRoster(const Connection &connection, SheetId sheet)
{
    std::vector<people::PersonId> roster;
    Statement rows(connection, kRoster);
    rows.bind(":sheet_id", sheet);
    while (rows.next())
        roster.push_back(rows.id<people::PersonId>(0));
    return roster;
}

void setState(const Transaction &transaction, SheetId sheet, SheetState state)
{
    ZHANGFANG_ASSERT(state != SheetState::Approved);
    transaction.statement(kSetState).bind(":state", QString(toKey(state))).bind(":sheet_id", sheet).run();
}

ApprovalWriter::ApprovalWriter(const Transaction &transaction)
    : m_approve(transaction.statement(kApprove))
    , m_totals(transaction.connection(), "labour_total")
{
}

void ApprovalWriter::approve(SheetId sheet, qint64 openCells)
{
    m_approve.bind(":open_cells", openCells)
        .bind(":totals_digest", m_totals.of(sheet.value()))
        .bind(":sheet_id", sheet)
        .run();
}

} // namespace zhangfang::labour
