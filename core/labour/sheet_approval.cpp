#include "core/labour/sheet_approval.h"

#include "core/labour/labour_errors.h"
#include "core/labour/labour_total_register.h"
#include "core/labour/read_roll.h"
#include "core/labour/remarks.h"
#include "core/labour/sheet_rules.h"
#include "core/periods/period_guard.h"

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

/// One approval of a month, sheet after sheet.
class Approval
{
public:
    Approval(const Transaction &transaction, Month month)
        : m_transaction(transaction)
        , m_roll(readRoll(transaction.connection()))
        , m_approved{month, 0, 0, 0, 0, {}}
    {
    }

    Result<void> approve(const CrewSheet &sheet)
    {
        const Connection &connection = m_transaction.connection();
        const Job &job = m_roll.job(sheet.job);
        const qint64 openCells = std::ssize(openCellsOf(connection, sheet));
        ZHANGFANG_TRY_ASSIGN(const std::vector<LabourTotal> totals,
                             sumUp(readWork(connection, sheet.id), job, m_roll));
        insertTotals(m_transaction, sheet.id, totals);
        setApproved(m_transaction, sheet.id, openCells);
        remark(m_remarks, totals, job, m_roll);
        ++m_approved.sheets;
        m_approved.openCells += openCells;
        for (const LabourTotal &total : totals) {
            m_approved.entries += total.entries;
            m_approved.minutes += total.minutes;
        }
        return {};
    }

    MonthApproved result()
    {
        m_approved.warnings = m_remarks.warnings();
        return m_approved;
    }

private:
    const Transaction &m_transaction;
    Roll m_roll;
    Remarks m_remarks;
    MonthApproved m_approved;
};

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

} // namespace

Result<void> moveSheet(const Transaction &transaction, SheetId sheet, SheetState to)
{
    const auto standing = findSheet(transaction.connection(), sheet);
    if (!standing)
        return Error{errors::kSheetUnknown, {{QStringLiteral("sheet"), sheet.value()}}};
    ZHANGFANG_TRY(checkStep(standing->state, to));
    ZHANGFANG_TRY(periods::requireOpen(transaction.connection(), standing->month));
    setState(transaction, sheet, to);
    return {};
}

std::vector<OpenCellRow> readOpenCells(const Connection &connection, Month month)
{
    const Roll roll = readRoll(connection);
    std::vector<OpenCellRow> open;
    for (const CrewSheet &sheet : readWaiting(connection, month)) {
        for (const OpenCell &cell : openCellsOf(connection, sheet)) {
            const people::Person &person = roll.persons().at(cell.person);
            open.push_back(
                {sheet.number, roll.job(sheet.job).terms.number, person.number, person.name, cell.day});
        }
    }
    return open;
}

Result<MonthApproved> approveSheets(const Transaction &transaction, Month month, OpenCellPolicy policy)
{
    const Connection &connection = transaction.connection();
    ZHANGFANG_TRY(periods::requireOpen(connection, month));
    const std::vector<CrewSheet> sheets = readWaiting(connection, month);
    if (sheets.empty())
        return Error{errors::kNothingToApprove, {{QStringLiteral("month"), month.toString()}}};
    if (policy == OpenCellPolicy::Refuse) {
        const std::vector<OpenCellRow> open = readOpenCells(connection, month);
        if (!open.empty())
            return openCellsError(open, month);
    }
    Approval approval(transaction, month);
    for (const CrewSheet &sheet : sheets)
        ZHANGFANG_TRY(approval.approve(sheet));
    return approval.result();
}

} // namespace zhangfang::labour
