#pragma once

#include "core/labour/crew_sheet.h"
#include "core/labour/ledger_check.h"
#include "core/store/bulk_insert.h"
#include "core/store/import_batch.h"
#include "core/store/seal.h"
#include "core/store/transaction.h"

#include <QDateTime>
#include <QHash>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace zhangfang::labour
{

/// What a new sheet is.
struct NewSheet {
    JobId job;
    Month month;
    SheetForm form;
    std::optional<store::BatchId> batch;
};

/// A crew sheet with its sums and what it is about.
struct SheetSummary {
    CrewSheet sheet;
    QString jobNumber;
    qint64 entries = 0;
    qint64 minutes = 0;
    Quantity quantity = {};
    QString work = {};       ///< the job's kind of work
    QString clientName = {}; ///< the job's
    qint64 persons = 0;      ///< on the roster; of a list, with entries
    qint64 openCells = 0;    ///< of a grid
};

/// A draft in the bin.
struct DroppedSheet {
    SheetSummary summary;
    QDateTime droppedAt; ///< UTC
    QString droppedBy;
};

/// Writes sheets and their entries, new ones many rows a statement. The rules have been asked before.
///
/// A sheet whose entries were changed behind the program's back is not written on, for its digest, made anew,
/// would make them good: throws StorageError (labour.sheet_differs).
class SheetWriter
{
public:
    explicit SheetWriter(const store::Transaction &transaction);

    /// A draft with the next number of its year.
    SheetId insertSheet(const NewSheet &sheet);
    /// Who is on a grid, in the order of the sheet.
    void insertRoster(SheetId sheet, const std::vector<people::PersonId> &roster);
    void insertEntry(SheetId sheet, const BookableEntry &entry,
                     std::optional<EntryId> corrects = std::nullopt);
    /// On a draft: makes an entry that stands another one.
    void updateEntry(SheetId sheet, EntryId id, const DayRecord &record, const QString &reason);
    /// On a draft: the journal keeps what the entry was.
    void deleteEntry(SheetId sheet, EntryId id);
    /// Writes what is still waiting: a reader sees it.
    void flush() { m_entries.finish(); }
    /// Flushes, then fixes the digest of the entries of every sheet that got some, so
    /// that a change behind the program's back is found.
    void finish();

private:
    int lastNumberOf(int year);
    void noteWritten(SheetId sheet);
    void requireKept(SheetId sheet);
    store::BulkDigest &digest();

    const QString &isoDate(QDate day);

    const store::Transaction &m_transaction;
    store::BulkInsert m_entries;
    std::optional<store::Statement> m_insertSheet;
    std::optional<store::Statement> m_fixEntries;
    std::optional<store::BulkDigest> m_digest;
    std::map<int, int> m_lastNumber; ///< of each year
    QHash<QDate, QString> m_isoDates;
    std::vector<SheetId> m_written;
    std::set<SheetId> m_known; ///< that were new or as they should be when they were first written on
};

/// The sheet with this id, if there is one.
std::optional<CrewSheet> findSheet(const store::Connection &connection, SheetId sheet);
/// The sheets of a month, voided ones left out, in order of their numbers.
std::vector<CrewSheet> readSheets(const store::Connection &connection, Month month);
std::vector<SheetSummary> readSummaries(const store::Connection &connection, Month month);
/// The drafts in the bin, the latest first.
std::vector<DroppedSheet> readDropped(const store::Connection &connection);
/// All sheets of an import, in order of their numbers.
std::vector<CrewSheet> readSheetsOf(const store::Connection &connection, store::BatchId batch);
/// The draft that takes the month's corrections of the job, if there is one.
std::optional<SheetId> findCorrectionDraft(const store::Connection &connection, JobId job, Month month);
/// Who is on a grid, in the order of the sheet.
std::vector<people::PersonId> readRoster(const store::Connection &connection, SheetId sheet);

/// Any step but approval.
void setState(const store::Transaction &transaction, SheetId sheet, SheetState state);
/// Writes approvals, sheet after sheet.
class ApprovalWriter
{
public:
    explicit ApprovalWriter(const store::Transaction &transaction);

    /// Fixes the digest of the sheet's totals, and how many cells were allowed to stay open. The digest of
    /// its entries stays what it was when they were written: a change behind the program's back does not
    /// become good by an approval.
    void approve(SheetId sheet, qint64 openCells);

private:
    store::Statement m_approve;
    store::BulkDigest m_totals;
};

} // namespace zhangfang::labour
