#include "core/labour/sheet_approval.h"

#include "core/labour/approved_labour_register.h"
#include "core/labour/cell_entry.h"
#include "core/labour/corrections.h"
#include "core/labour/entry_register.h"
#include "core/labour/job_register.h"
#include "core/labour/labour_errors.h"
#include "core/labour/labour_total_register.h"
#include "core/labour/read_roll.h"
#include "core/labour/remarks.h"
#include "core/labour/sheet_rules.h"
#include "core/periods/period_guard.h"

#include <set>

namespace zhangfang::labour
{

namespace
{

using store::Connection;
using store::Transaction;

/// The sheets of the month that wait for approval.
std::vector<CrewSheet> readWaiting(const Connection &connection, Month month)
{
    std::vector<CrewSheet> sheets = readSheets(connection, month);
    std::erase_if(sheets, [](const CrewSheet &sheet) { return sheet.state == SheetState::Approved; });
    return sheets;
}

std::vector<OpenCell> openCellsOf(const Connection &connection, const CrewSheet &sheet)
{
    if (sheet.form != SheetForm::Grid)
        return {};
    return findOpenCells(sheet.month, readRoster(connection, sheet.id),
                         readWrittenCells(connection, sheet.id));
}

ErrorParams paramsOf(const people::Person &person)
{
    return {{QStringLiteral("person_no"), person.number}, {QStringLiteral("name"), person.name}};
}

void remark(Remarks &remarks, const std::vector<LabourTotal> &totals, const Job &job, const Roll &roll)
{
    for (const LabourTotal &total : totals) {
        ErrorParams params = paramsOf(roll.persons().at(total.person));
        params.emplace_back(QStringLiteral("day"), total.workedMonth.firstDay());
        if (!total.member)
            remarks.add(errors::kNonMemberWork, params);
        if (isPaidByQuantity(job.terms.unit) && total.quantity.isZero() && total.minutes != 0)
            remarks.add(errors::kPieceWithoutQuantity, params);
    }
}

/// Approves sheets that go together.
class Approval
{
public:
    explicit Approval(const Transaction &transaction)
        : m_transaction(transaction)
        , m_roll(readRoll(transaction.connection()))
        , m_work(transaction.connection())
    {
    }

    Result<SheetsApproved> approve(const std::vector<CrewSheet> &sheets)
    {
        TotalsWriter totals(m_transaction);
        ApprovedLabour labour;
        for (const CrewSheet &sheet : sheets) {
            const Job &job = m_roll.job(sheet.job);
            ZHANGFANG_TRY_ASSIGN(const auto sums, sumUp(m_work.of(sheet.id), job, m_roll));
            totals.insert(sheet.id, sums);
            labour.add(sheet.month, sums);
            remark(m_remarks, sums, job, m_roll);
            for (const LabourTotal &sum : sums) {
                m_approved.entries += sum.entries;
                m_approved.minutes += sum.minutes;
            }
        }
        totals.finish();
        labour.keep(m_transaction);
        ApprovalWriter writer(m_transaction);
        for (const CrewSheet &sheet : sheets) {
            const qint64 openCells = std::ssize(openCellsOf(m_transaction.connection(), sheet));
            writer.approve(sheet.id, openCells);
            m_approved.openCells += openCells;
        }
        m_approved.sheets = std::ssize(sheets);
        m_approved.warnings = m_remarks.warnings();
        return m_approved;
    }

private:
    const Transaction &m_transaction;
    Roll m_roll;
    SheetWork m_work;
    Remarks m_remarks;
    SheetsApproved m_approved;
};

Result<CrewSheet> requireSheet(const Connection &connection, SheetId id)
{
    const auto sheet = findSheet(connection, id);
    if (!sheet)
        return Error{errors::kSheetUnknown, {{QStringLiteral("sheet"), id.value()}}};
    return *sheet;
}

/// A sheet that nobody wrote anything on is no paper to hand in.
Result<void> requireEntries(const Connection &connection, SheetWork &work, const CrewSheet &sheet)
{
    if (!work.isEmpty(sheet.id))
        return {};
    return Error{errors::kSheetEmpty,
                 {{QStringLiteral("sheet_no"), sheet.number},
                  {QStringLiteral("job_no"), readJob(connection, sheet.job).terms.number}}};
}

/// Whether what stands on a dropped sheet goes together with what was entered since.
Result<void> checkReturn(const Connection &connection, const CrewSheet &sheet)
{
    if (sheet.form == SheetForm::Correction)
        return checkCorrections(connection, sheet.id);
    return checkCells(connection, sheet);
}

std::vector<OpenCellRow> openCellRows(const Connection &connection, const std::vector<CrewSheet> &sheets)
{
    const Roll roll = readRoll(connection);
    std::vector<OpenCellRow> open;
    for (const CrewSheet &sheet : sheets) {
        for (const OpenCell &cell : openCellsOf(connection, sheet)) {
            const people::Person &person = roll.persons().at(cell.person);
            open.push_back(
                {sheet.number, roll.job(sheet.job).terms.number, person.number, person.name, cell.day});
        }
    }
    return open;
}

Error openCellsError(const std::vector<OpenCellRow> &open, Month month)
{
    const OpenCellRow &first = open.front();
    return {errors::kOpenCells,
            {{QStringLiteral("month"), month.toString()},
             {QStringLiteral("count"), static_cast<qint64>(open.size())},
             {QStringLiteral("sheet_no"), first.sheetNumber},
             {QStringLiteral("job_no"), first.jobNumber},
             {QStringLiteral("person_no"), first.personNumber},
             {QStringLiteral("name"), first.personName},
             {QStringLiteral("day"), first.day}}};
}

/// Approves sheets that wait for it.
Result<SheetsApproved> approveThese(const Transaction &transaction, const std::vector<CrewSheet> &sheets,
                                    OpenCellPolicy policy)
{
    const Connection &connection = transaction.connection();
    SheetWork work(connection);
    std::set<Month> open;
    for (const CrewSheet &sheet : sheets) {
        if (open.insert(sheet.month).second)
            ZHANGFANG_TRY(periods::requireOpen(connection, sheet.month));
        ZHANGFANG_TRY(requireEntries(connection, work, sheet));
    }
    if (policy == OpenCellPolicy::Refuse) {
        const std::vector<OpenCellRow> left = openCellRows(connection, sheets);
        if (!left.empty())
            return openCellsError(left, sheets.front().month);
    }
    return Approval(transaction).approve(sheets);
}

} // namespace

Result<void> moveSheet(const Transaction &transaction, SheetId id, SheetState to)
{
    const Connection &connection = transaction.connection();
    ZHANGFANG_TRY_ASSIGN(const CrewSheet sheet, requireSheet(connection, id));
    ZHANGFANG_TRY(checkStep(sheet.state, to));
    ZHANGFANG_TRY(periods::requireOpen(connection, sheet.month));
    if (to == SheetState::Submitted) {
        SheetWork work(connection);
        ZHANGFANG_TRY(requireEntries(connection, work, sheet));
    }
    if (sheet.state == SheetState::Dropped)
        ZHANGFANG_TRY(checkReturn(connection, sheet));
    setState(transaction, id, to);
    return {};
}

std::vector<OpenCellRow> readOpenCells(const Connection &connection, Month month)
{
    return openCellRows(connection, readWaiting(connection, month));
}

Result<SheetsApproved> approveSheets(const Transaction &transaction, const std::vector<SheetId> &ids,
                                     OpenCellPolicy policy)
{
    const Connection &connection = transaction.connection();
    std::vector<CrewSheet> sheets;
    for (const SheetId id : ids) {
        ZHANGFANG_TRY_ASSIGN(const CrewSheet sheet, requireSheet(connection, id));
        // A draft is handed in by the same step.
        if (sheet.state != SheetState::Draft)
            ZHANGFANG_TRY(checkStep(sheet.state, SheetState::Approved));
        sheets.push_back(sheet);
    }
    return approveThese(transaction, sheets, policy);
}

Result<MonthApproved> approveAll(const Transaction &transaction, Month month, OpenCellPolicy policy)
{
    ZHANGFANG_TRY(periods::requireOpen(transaction.connection(), month));
    const std::vector<CrewSheet> sheets = readWaiting(transaction.connection(), month);
    if (sheets.empty())
        return Error{errors::kNothingToApprove, {{QStringLiteral("month"), month.toString()}}};
    ZHANGFANG_TRY_ASSIGN(SheetsApproved approved, approveThese(transaction, sheets, policy));
    return MonthApproved{std::move(approved), month};
}

} // namespace zhangfang::labour
