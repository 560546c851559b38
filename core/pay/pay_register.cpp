#include "core/pay/pay_register.h"

#include "core/base/text.h"
#include "core/labour/crew_sheet_register.h"
#include "core/labour/job_register.h"
#include "core/labour/labour_total_register.h"
#include "core/pay/pay_errors.h"
#include "core/pay/pay_line_register.h"
#include "core/pay/pay_rules.h"
#include "core/people/person_register.h"
#include "core/periods/period_guard.h"
#include "core/store/bulk_insert.h"
#include "core/store/seal.h"
#include "core/store/statement.h"

#include <algorithm>
#include <map>
#include <set>

namespace zhangfang::pay
{

namespace
{

using labour::SheetTotals;
using store::Connection;
using store::Statement;
using store::Transaction;

constexpr char kInsertRun[] = "INSERT INTO pay_run (tx, month, run_no, state, total_fen)"
                              " VALUES (:tx, :month, :run_no, 'draft', :total_fen)";
constexpr char kInsertSheet[] =
    "INSERT INTO pay_run_sheet (tx, run_id, sheet_id) VALUES (:tx, :run_id, :sheet_id)";
constexpr char kPost[] =
    "UPDATE pay_run SET tx = :tx, state = 'posted', posted_on = :day, lines_digest = :lines,"
    " slips_digest = :slips WHERE id = :run_id";
constexpr char kRuns[] = "SELECT id, run_no, total_fen, posted_on FROM pay_run"
                         " WHERE month = :month AND state = 'posted' ORDER BY run_no";
constexpr char kLastSlip[] = "SELECT coalesce(max(s.slip_no), 0) FROM pay_slip s"
                             " JOIN pay_run r ON r.id = s.run_id WHERE r.month BETWEEN :first AND :last";

/// What the totals of approved sheets bring to a pay run.
std::vector<PaidLabour> labourOf(const std::vector<SheetTotals> &sheets)
{
    std::vector<PaidLabour> labour;
    for (const SheetTotals &sheet : sheets) {
        for (const labour::LabourTotal &total : sheet.totals) {
            labour.push_back(
                {{total.person, sheet.job, total.workedMonth, total.kind,
                  PayBasis{sheet.unit, total.rate, total.minutesPerWorkday}, total.member, sheet.correction},
                 total.minutes,
                 total.quantity});
        }
    }
    return labour;
}

std::vector<PayLineRow> named(const std::vector<PayLine> &lines, const Connection &connection)
{
    const people::PersonDirectory persons = people::loadPersons(connection);
    std::map<labour::JobId, labour::JobTerms> jobs;
    for (labour::Job &job : labour::readJobs(connection))
        jobs.emplace(job.id, std::move(job.terms));
    std::vector<PayLineRow> rows;
    for (const PayLine &line : lines) {
        const people::Person &person = persons.at(line.key.person);
        const labour::JobTerms &job = jobs.at(line.key.job);
        rows.push_back({line, person.number, person.name, job.number, job.work});
    }
    std::ranges::stable_sort(rows, [](const PayLineRow &a, const PayLineRow &b) {
        if (a.line.key.person != b.line.key.person)
            return numberLess(a.personNumber, b.personNumber);
        return numberLess(a.jobNumber, b.jobNumber);
    });
    return rows;
}

int lastSlipOf(const Connection &connection, Year year)
{
    Statement last(connection, kLastSlip);
    last.bind(":first", Month::of(year.firstDay()).toString())
        .bind(":last", Month::of(year.lastDay()).toString());
    last.next();
    return static_cast<int>(last.integer(0));
}

/// What one slip comes to.
struct PaySlip {
    people::PersonId person;
    bool member;
    int number;
    Money amount = {};
};

/// Lays the lines, which are in order of the persons, on slips and numbers these in the order in which they
/// are printed: members first, then the others (art. 41).
std::vector<PaySlip> makeSlips(std::vector<PayLineRow> &rows, int last)
{
    std::vector<PaySlip> slips;
    for (const bool member : {true, false}) {
        std::optional<people::PersonId> person;
        for (PayLineRow &row : rows) {
            if (row.line.key.member != member)
                continue;
            if (person != row.line.key.person)
                slips.push_back({row.line.key.person, member, ++last});
            person = row.line.key.person;
            row.slipNumber = last;
            slips.back().amount += row.line.amount;
        }
    }
    return slips;
}

std::vector<PayRun> readRuns(const Connection &connection, Month month)
{
    std::vector<PayRun> runs;
    Statement rows(connection, kRuns);
    rows.bind(":month", month.toString());
    while (rows.next())
        runs.push_back(
            {rows.id<PayRunId>(0), month, static_cast<int>(rows.integer(1)), rows.money(2), rows.date(3)});
    return runs;
}

/// The month's approved sheets that no run has paid, or why there is nothing to pay.
Result<std::vector<SheetTotals>> requireUnpaid(const Connection &connection, Month month)
{
    const QString label = month.toString();
    std::vector<labour::CrewSheet> waiting = labour::readSheets(connection, month);
    std::erase_if(waiting,
                  [](const labour::CrewSheet &sheet) { return sheet.state == labour::SheetState::Approved; });
    if (!waiting.empty()) {
        return Error{errors::kPayUnapproved,
                     {{QStringLiteral("month"), label},
                      {QStringLiteral("count"), static_cast<qint64>(waiting.size())},
                      {QStringLiteral("sheet_no"), waiting.front().number}}};
    }
    std::vector<SheetTotals> unpaid = labour::readUnpaidTotals(connection, month);
    const bool nothing = std::ranges::all_of(unpaid, [](const SheetTotals &s) { return s.totals.empty(); });
    if (!nothing)
        return unpaid;
    const std::vector<PayRun> runs = readRuns(connection, month);
    if (runs.empty())
        return Error{errors::kNothingToPay, {{QStringLiteral("month"), label}}};
    Money total;
    for (const PayRun &run : runs)
        total += run.total;
    return Error{errors::kAlreadyInARun,
                 {{QStringLiteral("month"), label},
                  {QStringLiteral("runs"), static_cast<qint64>(runs.size())},
                  {QStringLiteral("total_fen"), total.fen()}}};
}

/// The sheets that the month's next run would hold, or why there can be none.
Result<std::vector<SheetTotals>> requirePayable(const Connection &connection, Month month)
{
    ZHANGFANG_TRY(periods::requireOpen(connection, month));
    return requireUnpaid(connection, month);
}

PayRunId insertRun(const Transaction &transaction, Month month, int number, Money total)
{
    auto insert = transaction.statement(kInsertRun);
    insert.bind(":month", month.toString()).bind(":run_no", number).bind(":total_fen", total).run();
    return PayRunId(insert.insertedId());
}

void insertLines(const Transaction &transaction, PayRunId run, const std::vector<PayLineRow> &rows)
{
    store::BulkInsert insert(transaction.connection(), "pay_line",
                             {"tx", "run_id", "person_id", "job_id", "worked_month", "kind", "is_member",
                              "is_correction", "minutes", "quantity_milli", "rate_e4", "rate_unit",
                              "minutes_per_workday", "amount_fen"});
    for (const PayLineRow &row : rows) {
        const PayLineKey &key = row.line.key;
        insert.add({transaction.tx(), run.value(), key.person.value(), key.job.value(),
                    key.workedMonth.toString(), toKey(key.kind), qint64(key.member ? 1 : 0),
                    qint64(key.correction ? 1 : 0), row.line.minutes, row.line.quantity.thousandths(),
                    key.basis.rate.e4(), toKey(key.basis.unit), key.basis.minutesPerWorkday,
                    row.line.amount.fen()});
    }
    insert.finish();
}

void insertSlips(const Transaction &transaction, PayRunId run, const std::vector<PaySlip> &slips)
{
    store::BulkInsert insert(transaction.connection(), "pay_slip",
                             {"tx", "run_id", "person_id", "is_member", "slip_no", "amount_fen"});
    for (const PaySlip &slip : slips) {
        insert.add({transaction.tx(), run.value(), slip.person.value(), qint64(slip.member ? 1 : 0),
                    qint64(slip.number), slip.amount.fen()});
    }
    insert.finish();
}

} // namespace

Result<PayRunLines> PayRegister::payMonth(Month month)
{
    return m_file.write("pay.pay_month", [month](Transaction &transaction) -> Result<PayRunLines> {
        const Connection &connection = transaction.connection();
        ZHANGFANG_TRY_ASSIGN(const std::vector<SheetTotals> sheets, requirePayable(connection, month));
        const std::vector<PayLine> lines = payLines(labourOf(sheets));
        const Money total = totalOf(lines);
        const int number = static_cast<int>(std::ssize(readRuns(connection, month))) + 1;
        const PayRunId run = insertRun(transaction, month, number, total);
        auto insertSheet = transaction.statement(kInsertSheet);
        for (const SheetTotals &sheet : sheets)
            insertSheet.bind(":run_id", run).bind(":sheet_id", sheet.sheet).run();
        PayRunLines posted{{run, month, number, total, transaction.today()}, named(lines, connection)};
        insertSlips(transaction, run,
                    makeSlips(posted.lines, lastSlipOf(connection, Year{month.firstDay().year()})));
        insertLines(transaction, run, posted.lines);
        transaction.statement(kPost)
            .bind(":day", transaction.today())
            .bind(":lines", store::bulkDigest(connection, "pay_line", run.value()))
            .bind(":slips", store::bulkDigest(connection, "pay_slip", run.value()))
            .bind(":run_id", run)
            .run();
        return posted;
    });
}

Result<PayRunPreview> PayRegister::preview(Month month) const
{
    return m_file.read([month](const Connection &connection) -> Result<PayRunPreview> {
        ZHANGFANG_TRY_ASSIGN(const std::vector<SheetTotals> sheets, requirePayable(connection, month));
        const std::vector<PayLine> lines = payLines(labourOf(sheets));
        std::set<people::PersonId> persons;
        for (const PayLine &line : lines)
            persons.insert(line.key.person);
        return PayRunPreview{month, static_cast<int>(std::ssize(readRuns(connection, month))) + 1,
                             std::ssize(persons), std::ssize(lines), totalOf(lines)};
    });
}

Result<std::vector<PayRunLines>> PayRegister::runs(Month month) const
{
    return m_file.read([month](const Connection &connection) -> Result<std::vector<PayRunLines>> {
        std::vector<PayRunLines> runs;
        PayLineRegister lines(connection);
        for (const PayRun &run : readRuns(connection, month))
            runs.push_back({run, lines.of(run)});
        return runs;
    });
}

} // namespace zhangfang::pay
