#include "core/labour/labour_ledger.h"

#include "core/labour/corrections.h"
#include "core/labour/labour_errors.h"
#include "core/labour/ledger_booking.h"
#include "core/labour/ledger_check.h"
#include "core/labour/read_roll.h"
#include "core/labour/sheet_approval.h"
#include "core/labour/sheet_rules.h"
#include "core/periods/period_guard.h"

#include <algorithm>

namespace zhangfang::labour
{

namespace
{

using store::Connection;
using store::Transaction;

/// A grid looked at.
struct GridIntake {
    GridFindings findings;
    JobId job;
    LabourImportReport report;
};

Result<GridIntake> lookAt(const GridImport &request, const Connection &connection)
{
    const Roll roll = readRoll(connection);
    const Job *job = roll.findJob(request.jobNo);
    if (!job)
        return Error{errors::kJobUnknown, {{QStringLiteral("job_no"), request.jobNo}}};
    ZHANGFANG_TRY(periods::requireOpen(connection, request.month));
    const auto standing = readStandingWork(connection, personsOf(request.rows, roll),
                                           request.month.firstDay(), request.month.lastDay());
    GridIntake intake{checkGrid(request, roll, standing), job->id, {}};
    std::vector<OpenCell> written;
    for (const BookableEntry &entry : intake.findings.cells.bookable)
        written.push_back({entry.person, entry.day});
    intake.report.sheets = 1;
    intake.report.open = std::ssize(findOpenCells(request.month, intake.findings.roster, std::move(written)));
    count(intake.report, intake.findings.cells);
    return intake;
}

/// Puts an import on record, or refuses it for its bad rows.
Result<store::BatchId> begin(Transaction &transaction, store::BatchFile file, const LedgerFindings &findings,
                             BadRows badRows)
{
    if (badRows == BadRows::Refuse && !findings.bad.empty())
        return findings.bad.front();
    if (findings.bookable.empty())
        return Error{errors::kNothingLeft, {{QStringLiteral("file"), file.name}}};
    file.rows = std::ssize(findings.bookable);
    file.leftOut += std::ssize(findings.bad);
    return store::beginBatch(transaction, file);
}

/// A ledger whose rows are all at hand.
LedgerStream streamOf(const LedgerImport &ledger)
{
    const auto read = [&ledger](const TakeRow &take) -> Result<qint64> {
        for (const LabourRow &row : ledger.rows)
            ZHANGFANG_TRY(take(row));
        return ledger.file.leftOut;
    };
    return {ledger.file, read, std::ssize(ledger.rows)};
}

} // namespace

Result<LabourImportReport> LabourLedger::previewLedger(const LedgerStream &ledger)
{
    std::optional<LabourImportReport> report;
    const Result<void> takenBack =
        m_file.write("labour.import_ledger", [&](Transaction &transaction) -> Result<void> {
            LedgerBooking booking(transaction, ledger, {}, BadRows::LeaveOut, nullptr);
            ZHANGFANG_TRY(booking.run());
            report = booking.report();
            return Error{errors::kCancelled};
        });
    if (!report)
        return takenBack.error();
    return *std::move(report);
}

Result<LabourImportReport> LabourLedger::importLedger(const LedgerStream &ledger, BadRows badRows,
                                                      Progress *progress)
{
    return m_file.write("labour.import_ledger", [&](Transaction &transaction) -> Result<LabourImportReport> {
        ZHANGFANG_TRY_ASSIGN(const store::BatchId batch, store::beginBatch(transaction, ledger.file));
        LedgerBooking booking(transaction, ledger, batch, badRows, progress);
        ZHANGFANG_TRY_ASSIGN(const qint64 leftOut, booking.run());
        if (booking.entries() == 0)
            return Error{errors::kNothingLeft, {{QStringLiteral("file"), ledger.file.name}}};
        store::countBatch(transaction, batch, booking.entries(), leftOut);
        return booking.report();
    });
}

Result<LabourImportReport> LabourLedger::previewLedger(const LedgerImport &ledger)
{
    return previewLedger(streamOf(ledger));
}

Result<LabourImportReport> LabourLedger::importLedger(const LedgerImport &ledger, BadRows badRows,
                                                      Progress *progress)
{
    return importLedger(streamOf(ledger), badRows, progress);
}

Result<LabourImportReport> LabourLedger::previewGrid(const GridImport &request) const
{
    return m_file.read([&request](const Connection &connection) -> Result<LabourImportReport> {
        ZHANGFANG_TRY_ASSIGN(const GridIntake intake, lookAt(request, connection));
        return intake.report;
    });
}

Result<LabourImportReport> LabourLedger::importGrid(const GridImport &request, BadRows badRows,
                                                    Progress *progress)
{
    return m_file.write("labour.import_grid", [&](Transaction &transaction) -> Result<LabourImportReport> {
        ZHANGFANG_TRY_ASSIGN(GridIntake intake, lookAt(request, transaction.connection()));
        ZHANGFANG_TRY_ASSIGN(intake.report.batch,
                             begin(transaction, request.file, intake.findings.cells, badRows));
        SheetWriter writer(transaction);
        const SheetId sheet =
            writer.insertSheet({intake.job, request.month, SheetForm::Grid, intake.report.batch});
        writer.insertRoster(sheet, intake.findings.roster);
        ProgressSteps steps(progress, std::ssize(intake.findings.cells.bookable));
        for (const BookableEntry &entry : intake.findings.cells.bookable) {
            writer.insertEntry(sheet, entry);
            ZHANGFANG_TRY(steps.step());
        }
        writer.finish();
        return intake.report;
    });
}

Result<qint64> LabourLedger::undoImport(const store::ImportBatch &batch, const QString &reason)
{
    return m_file.write("labour.undo_import", reason, [&batch](Transaction &transaction) -> Result<qint64> {
        const std::vector<CrewSheet> sheets = readSheetsOf(transaction.connection(), batch.id);
        for (const CrewSheet &sheet : sheets) {
            if (sheet.state == SheetState::Approved) {
                return Error{errors::kBatchApproved,
                             {{QStringLiteral("batch"), batch.id.value()},
                              {QStringLiteral("sheet_no"), sheet.number}}};
            }
            ZHANGFANG_TRY(periods::requireOpen(transaction.connection(), sheet.month));
            setState(transaction, sheet.id, SheetState::Voided);
        }
        store::voidBatch(transaction, batch.id);
        return std::ssize(sheets);
    });
}

Result<void> LabourLedger::submit(SheetId sheet)
{
    return m_file.write("labour.submit", [sheet](Transaction &transaction) {
        return moveSheet(transaction, sheet, SheetState::Submitted);
    });
}

Result<void> LabourLedger::sendBack(SheetId sheet, const QString &reason)
{
    return m_file.write("labour.send_back", reason, [sheet](Transaction &transaction) {
        return moveSheet(transaction, sheet, SheetState::Draft);
    });
}

Result<void> LabourLedger::withdraw(SheetId sheet)
{
    return m_file.write("labour.withdraw", [sheet](Transaction &transaction) {
        return moveSheet(transaction, sheet, SheetState::Draft);
    });
}

Result<MonthApproved> LabourLedger::approveMonth(Month month, OpenCellPolicy policy)
{
    return m_file.write("labour.approve", [month, policy](Transaction &transaction) {
        return approveAll(transaction, month, policy);
    });
}

Result<SheetsApproved> LabourLedger::approve(const std::vector<SheetId> &sheets, OpenCellPolicy policy)
{
    return m_file.write("labour.approve", [&sheets, policy](Transaction &transaction) {
        return approveSheets(transaction, sheets, policy);
    });
}

Result<EntryId> LabourLedger::correct(const Correction &correction)
{
    return m_file.write("labour.correct", correction.reason, [&correction](Transaction &transaction) {
        return bookCorrection(transaction, correction);
    });
}

Result<std::vector<OpenCellRow>> LabourLedger::openCells(Month month) const
{
    return m_file.read([month](const Connection &connection) -> Result<std::vector<OpenCellRow>> {
        return readOpenCells(connection, month);
    });
}

Result<std::vector<SheetSummary>> LabourLedger::sheets(Month month) const
{
    return m_file.read([month](const Connection &connection) -> Result<std::vector<SheetSummary>> {
        return readSummaries(connection, month);
    });
}

Result<void> LabourLedger::forEachEntry(QDate first, QDate last,
                                        const std::function<void(const EntryRow &)> &use) const
{
    return m_file.read([&](const Connection &connection) -> Result<void> {
        readEntries(connection, first, last, use);
        return {};
    });
}

} // namespace zhangfang::labour
