#pragma once

#include "core/base/progress.h"
#include "core/labour/crew_sheet_register.h"
#include "core/labour/entry_register.h"
#include "core/labour/labour_import.h"
#include "core/store/coop_file.h"

#include <functional>
#include <vector>

namespace zhangfang::labour
{

/// An open cell with what a person needs to find it on paper.
struct OpenCellRow {
    QString sheetNumber;
    QString jobNumber;
    QString personNumber;
    QString personName;
    QDate day;
};

/// What approving sheets did.
struct SheetsApproved {
    qint64 sheets = 0;
    qint64 entries = 0;
    qint64 minutes = 0;
    qint64 openCells = 0; ///< allowed to stay open
    std::vector<Warning> warnings;
};

/// What approving a month did.
struct MonthApproved : SheetsApproved {
    Month month;
};

/// Whether open cells stand in the way of an approval.
enum class OpenCellPolicy { Refuse, Allow };

/// The labour ledger (社员劳务台账): crew sheets, their entries, and what is approved of them.
class LabourLedger
{
public:
    explicit LabourLedger(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// What importLedger() would do, with every bad row by name; nothing is kept. It is the import itself,
    /// taken back: who may not import is refused here already.
    Result<LabourImportReport> previewLedger(const LedgerStream &ledger);
    /// Books a ledger as draft sheets in one transaction: one list sheet for each job and month.
    ///
    /// A row is bad where its person or job is unknown or its name is another (people.no_such_person,
    /// labour.name_differs, labour.job_unknown); where checkRecord() refuses it; where the month is closed;
    /// where person, job, day and kind stand already, in the file or before it (labour.entry_twice); where
    /// the day comes to more than 24 hours over all jobs (labour.over_24_hours); where the person is under 16
    /// (Labour Law, art. 15; labour.under_16). Refused with store.file_imported, or with the first bad
    /// row's refusal unless bad rows are to be left out; with labour.nothing_left where no row is left. Rows
    /// are read, looked at and written part by part: memory does not grow with the ledger. `progress` hears
    /// of every row.
    Result<LabourImportReport> importLedger(const LedgerStream &ledger, BadRows badRows,
                                            Progress *progress = nullptr);
    /// The same of a ledger whose rows are all at hand.
    Result<LabourImportReport> previewLedger(const LedgerImport &ledger);
    Result<LabourImportReport> importLedger(const LedgerImport &ledger, BadRows badRows,
                                            Progress *progress = nullptr);

    /// As previewLedger() and importLedger(), for one grid sheet. A person twice on the roster is refused
    /// with labour.person_twice; a row of somebody else
    /// (labour.not_on_roster) or of another month (labour.day_outside_month) is bad.
    Result<LabourImportReport> previewGrid(const GridImport &request) const;
    Result<LabourImportReport> importGrid(const GridImport &request, BadRows badRows,
                                          Progress *progress = nullptr);

    /// Undoes a whole ledger or grid import, as long as none of its sheets is approved
    /// (labour.batch_approved). The entries stay in the file and count nowhere. Returns how many sheets it
    /// was.
    Result<qint64> undoImport(const store::ImportBatch &batch, const QString &reason);

    /// Hands a draft in, or sends it back; refused as checkStep(), with labour.sheet_unknown, in a closed
    /// month, and where nothing is written on what is handed in (labour.sheet_empty).
    Result<void> submit(SheetId sheet);
    Result<void> sendBack(SheetId sheet, const QString &reason);
    /// Takes back what oneself handed in; as sendBack(), without a reason.
    Result<void> withdraw(SheetId sheet);

    /// The cells of the month's grid sheets that nobody wrote down, of sheets not yet approved.
    Result<std::vector<OpenCellRow>> openCells(Month month) const;

    /// Approves all sheets of a month in one transaction, drafts handed in by the same step: from then on
    /// they are paid and count, and never change.
    ///
    /// Refused: nothing to approve (labour.nothing_to_approve), a sheet without an
    /// entry (labour.sheet_empty), open cells unless allowed
    /// (labour.open_cells), a job without a rate on a day (labour.no_rate_on_day), a closed month. Approval
    /// also fixes, for each day, whether the person was a member (art. 41) and the rate and workday in force.
    Result<MonthApproved> approveMonth(Month month, OpenCellPolicy policy);

    /// Approves these sheets, as approveMonth() would; refused also as checkStep() and with
    /// labour.sheet_unknown. All or none of them.
    Result<SheetsApproved> approve(const std::vector<SheetId> &sheets, OpenCellPolicy policy);

    /// Books a difference against an approved entry, on a draft correction sheet of the booked month, which
    /// has to be approved and is paid like any other. Refused as checkCorrection(); against a draft with
    /// labour.corrects_draft; in a closed month; where the day would pass 24 hours.
    Result<EntryId> correct(const Correction &correction);

    /// The sheets of a month, voided ones left out, in order of their numbers.
    Result<std::vector<SheetSummary>> sheets(Month month) const;
    /// Hands every entry worked in the given days to `use`, by day and person, voided sheets left out.
    Result<void> forEachEntry(QDate first, QDate last,
                              const std::function<void(const EntryRow &)> &use) const;

private:
    store::CoopFile &m_file;
};

} // namespace zhangfang::labour
