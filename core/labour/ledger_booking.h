#pragma once

#include "core/base/progress.h"
#include "core/labour/crew_sheet_register.h"
#include "core/labour/labour_import.h"
#include "core/labour/ledger_check.h"

#include <map>
#include <set>
#include <vector>

namespace zhangfang::labour
{

/// One ledger on its way into the books, part by part: rows are read, looked at together and with what
/// stands, and written as draft sheets before the next ones are read.
///
/// What rows come to together they come to within a month, so that a part ends with its month where the file
/// goes by months, and in any case at kMostRows. Whatever is refused, the transaction takes everything back.
class LedgerBooking
{
public:
    /// Everything named must outlive it. No batch: for a preview, which is taken back.
    LedgerBooking(store::Transaction &transaction, const LedgerStream &ledger,
                  std::optional<store::BatchId> batch, BadRows badRows, Progress *progress);

    /// Books the whole ledger, and answers how many rows were left out. Refusals: see
    /// LabourLedger::importLedger().
    Result<qint64> run();

    const LabourImportReport &report() const { return m_report; }
    /// What was written.
    qint64 entries() const { return m_report.worked + m_report.rest + m_report.excused; }

private:
    Result<void> take(LabourRow row);
    Result<void> bookPart();
    void write(const std::vector<BookableEntry> &entries);
    SheetId sheetOf(const BookableEntry &entry);

    store::Transaction &m_transaction;
    const LedgerStream &m_ledger;
    std::optional<store::BatchId> m_batch;
    BadRows m_badRows;
    ProgressSteps m_steps;
    Roll m_roll;
    LedgerCheck m_check;
    SheetWriter m_writer;

    std::vector<LabourRow> m_part;
    QDate m_from; ///< of the month of the part's last row
    QDate m_until;
    std::set<Month> m_months;     ///< of the part
    std::set<Month> m_monthsPast; ///< of the parts before
    bool m_goesByMonths = true;   ///< no month has come back so far
    /// The sheet that is being written.
    struct OpenSheet {
        SheetId id;
        JobId job;
        QDate from;
        QDate until;
    };
    std::optional<OpenSheet> m_sheet;
    std::map<std::pair<Month, JobId>, SheetId> m_sheets;
    std::set<SheetId> m_written;
    LabourImportReport m_report;
};

} // namespace zhangfang::labour
