#include "core/pay/payment_register.h"

#include "core/base/keys.h"
#include "core/base/text.h"
#include "core/charter/charter_register.h"
#include "core/labour/sheet_months_register.h"
#include "core/pay/pay_errors.h"
#include "core/pay/pay_line_register.h"
#include "core/pay/payment_rows_register.h"
#include "core/periods/period_guard.h"
#include "core/store/statement.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace zhangfang::pay
{

namespace
{

using store::Connection;
using store::Statement;
using store::Transaction;

constexpr char kStanding[] =
    "SELECT r.id, r.month, r.run_no, s.person_id, p.worker_no, p.name, sum(s.amount_fen),"
    " coalesce((SELECT sum(y.amount_fen) FROM payment y WHERE y.pay_run_id = r.id"
    "  AND y.person_id = s.person_id AND y.method = 'cash'), 0),"
    " coalesce((SELECT sum(y.amount_fen) FROM payment y WHERE y.pay_run_id = r.id"
    "  AND y.person_id = s.person_id AND y.method = 'bank'), 0)"
    " FROM pay_run r JOIN pay_slip s ON s.run_id = r.id JOIN person p ON p.id = s.person_id"
    " WHERE r.state = 'posted' AND (:month IS NULL OR r.month = :month)"
    " AND (:person IS NULL OR s.person_id = :person)"
    " GROUP BY r.id, s.person_id ORDER BY r.month, r.run_no, s.person_id";
constexpr char kSums[] =
    "SELECT month, max(run_no), sum(total_fen), sum(cash_fen), sum(bank_fen) FROM"
    " (SELECT month, run_no, total_fen,"
    " coalesce((SELECT paid_fen FROM payment WHERE pay_run_id = r.id AND plan_id IS NULL AND method = 'cash'"
    "  ORDER BY id DESC LIMIT 1), 0) AS cash_fen,"
    " coalesce((SELECT paid_fen FROM payment WHERE pay_run_id = r.id AND plan_id IS NULL AND method = 'bank'"
    "  ORDER BY id DESC LIMIT 1), 0) AS bank_fen FROM pay_run r WHERE state = 'posted') GROUP BY month";
// What is earned, and what of it was paid, month by month.
#define ZHANGFANG_EARNED_LESS_PAID                                                                           \
    "(SELECT r.month AS month, s.person_id AS person_id, s.amount_fen AS owed_fen"                           \
    "  FROM pay_run r JOIN pay_slip s ON s.run_id = r.id WHERE r.state = 'posted' UNION ALL"                 \
    " SELECT r.month, y.person_id, -y.amount_fen FROM pay_run r JOIN payment y ON y.pay_run_id = r.id"       \
    "  WHERE r.state = 'posted')"
constexpr char kDebts[] = "SELECT person_id, sum(owed_fen) FROM " ZHANGFANG_EARNED_LESS_PAID
                          " WHERE month = :month GROUP BY person_id";
constexpr char kPersons[] =
    "SELECT month, count(*), sum(owed_fen > 0) FROM"
    " (SELECT month, person_id, sum(owed_fen) AS owed_fen FROM " ZHANGFANG_EARNED_LESS_PAID
    " GROUP BY month, person_id) GROUP BY month";
constexpr char kMonthsOwed[] = "SELECT DISTINCT month FROM (SELECT month FROM " ZHANGFANG_EARNED_LESS_PAID
                               " GROUP BY month, person_id HAVING sum(owed_fen) > 0) ORDER BY month";
#undef ZHANGFANG_EARNED_LESS_PAID
constexpr char kEarliest[] = "SELECT min(posted_on) FROM pay_run WHERE month = :month AND state = 'posted'";
constexpr char kFind[] = "SELECT y.person_id, y.pay_run_id, y.plan_id, y.paid_on, y.method, y.amount_fen,"
                         " y.corrects_id, EXISTS (SELECT 1 FROM payment c WHERE c.corrects_id = y.id),"
                         " p.worker_no, p.name"
                         " FROM payment y JOIN person p ON p.id = y.person_id WHERE y.id = :payment";
constexpr char kTakeBack[] =
    "INSERT INTO payment (tx, person_id, pay_run_id, plan_id, paid_on, method, amount_fen, paid_fen,"
    " corrects_id, note)"
    " SELECT :tx, person_id, pay_run_id, plan_id, :day, method, -amount_fen, (SELECT paid_fen FROM payment"
    "  WHERE pay_run_id IS y.pay_run_id AND plan_id IS y.plan_id AND method = y.method"
    "  ORDER BY id DESC LIMIT 1) - amount_fen, id, :reason FROM payment AS y WHERE id = :payment";

/// When the fees of a month are due, by the charter in force on its last day; each month is looked up once.
class DueDays
{
public:
    explicit DueDays(const Connection &connection)
        : m_connection(connection)
    {
    }

    QDate of(Month month)
    {
        const auto known = m_days.find(month);
        if (known != m_days.end())
            return known->second;
        const auto terms = charter::termsInForce(m_connection, month.lastDay());
        return m_days.emplace(month, dueDay(month, terms ? terms->terms.payDay : 0)).first->second;
    }

private:
    const Connection &m_connection;
    std::map<Month, QDate> m_days;
};

std::vector<PayStanding> readStanding(const Connection &connection, std::optional<Month> month,
                                      std::optional<people::PersonId> person)
{
    Statement row(connection, kStanding);
    row.bind(":month", month ? std::optional(month->toString()) : std::nullopt).bind(":person", person);
    DueDays due(connection);
    std::vector<PayStanding> standing;
    while (row.next()) {
        const Month of = known(Month::parse(row.text(1)));
        standing.push_back({row.id<PayRunId>(0), of, static_cast<int>(row.integer(2)),
                            row.id<people::PersonId>(3), row.text(4), row.text(5), row.money(6), row.money(7),
                            row.money(8), due.of(of)});
    }
    std::ranges::stable_sort(standing, [](const PayStanding &a, const PayStanding &b) {
        if (a.run != b.run)
            return std::pair(a.month, a.runNumber) < std::pair(b.month, b.runNumber);
        return numberLess(a.personNumber, b.personNumber);
    });
    return standing;
}

Debts debtsOf(const std::vector<PayStanding> &standing)
{
    Debts debts;
    for (const PayStanding &pay : standing)
        debts[pay.person].push_back({pay.run, pay.owed()});
    return debts;
}

/// The day on which the month's first run was posted.
Result<QDate> requireRun(const Connection &connection, Month month)
{
    Statement earliest(connection, kEarliest);
    earliest.bind(":month", month.toString());
    if (!earliest.next() || earliest.isNull(0))
        return Error{errors::kNoRunYet, {{QStringLiteral("month"), month.toString()}}};
    return earliest.date(0);
}

/// Takes one payment back; returns what was taken back.
Result<Money> takeBack(Transaction &transaction, PaymentId id, const PaymentReversal &reversal)
{
    const ErrorParams which{{QStringLiteral("payment"), id.value()}};
    Statement row(transaction.connection(), kFind);
    row.bind(":payment", id);
    if (!row.next())
        return Error{errors::kNoSuchPayment, which};
    const ErrorParams naming{{QStringLiteral("person_no"), row.text(8)},
                             {QStringLiteral("name"), row.text(9)},
                             {QStringLiteral("paid_on"), row.date(3)},
                             {QStringLiteral("amount_fen"), row.integer(5)}};
    if (!row.isNull(6))
        return Error{errors::kIsAReversal, naming};
    if (row.flag(7))
        return Error{errors::kPaymentReversed, naming};
    ZHANGFANG_TRY(checkPaymentDay(reversal.day, row.date(3), transaction.today()));
    transaction.statement(kTakeBack)
        .bind(":payment", id)
        .bind(":day", reversal.day)
        .bind(":reason", reversal.reason.trimmed())
        .run();
    return row.money(5);
}

Result<PaymentsMade> takeBackAll(Transaction &transaction, const PaymentReversal &reversal)
{
    if (reversal.payments.empty())
        return Error{errors::kNobodyToPay};
    if (reversal.reason.trimmed().isEmpty())
        return Error{errors::kPaymentReversalReasonMissing};
    if (!reversal.day.isValid())
        return Error{errors::kPaymentDayMissing};
    ZHANGFANG_TRY(periods::requireOpen(transaction.connection(), reversal.day));
    PaymentsMade made;
    for (const PaymentId id : reversal.payments) {
        ZHANGFANG_TRY_ASSIGN(const Money amount, takeBack(transaction, id, reversal));
        made.payments.push_back(id);
        made.total += amount;
    }
    return made;
}

std::vector<MonthSums> readMonthSums(const Connection &connection)
{
    std::map<Month, MonthSums> months;
    const auto at = [&months](Month month) -> MonthSums & {
        return months.try_emplace(month, MonthSums{month}).first->second;
    };
    for (const labour::SheetMonth &sheets : labour::readSheetMonths(connection)) {
        at(sheets.month).waitingSheets = sheets.waiting;
        at(sheets.month).unpostedSheets = sheets.unposted;
    }
    Statement row(connection, kSums);
    while (row.next()) {
        MonthSums &month = at(known(Month::parse(row.text(0))));
        month.runs = row.integer(1);
        month.earned = row.money(2);
        month.cash = row.money(3);
        month.bank = row.money(4);
    }
    std::vector<MonthSums> all;
    for (auto &[month, sums] : months) {
        sums.closed = !periods::requireOpen(connection, month);
        all.push_back(sums);
    }
    return all;
}

std::vector<MonthStanding> readMonths(const Connection &connection)
{
    std::vector<MonthStanding> months;
    for (const MonthSums &sums : readMonthSums(connection))
        months.push_back({sums});
    Statement row(connection, kPersons);
    while (row.next()) {
        const auto month = std::ranges::find(months, known(Month::parse(row.text(0))), &MonthStanding::month);
        ZHANGFANG_ASSERT(month != months.end()); // every month that has a run
        month->persons = row.integer(1);
        month->personsOwed = row.integer(2);
    }
    return months;
}

std::vector<PayStanding> readOwed(const Connection &connection)
{
    std::vector<PayStanding> owed;
    Statement months(connection, kMonthsOwed);
    while (months.next()) {
        const Month month = known(Month::parse(months.text(0)));
        const std::vector<PayStanding> standing = byMonth(readStanding(connection, month, {}));
        std::ranges::copy_if(standing, std::back_inserter(owed),
                             [](const PayStanding &pay) { return pay.owed() > Money(); });
    }
    return owed;
}

MonthDebts readDebts(const Connection &connection, Month month)
{
    MonthDebts debts{DueDays(connection).of(month), 0, {}};
    Statement row(connection, kDebts);
    row.bind(":month", month.toString());
    while (row.next()) {
        ++debts.persons;
        if (row.money(1) > Money())
            debts.debts.push_back({row.id<people::PersonId>(0), row.money(1)});
    }
    return debts;
}

/// Month by month, so that no more than one is held.
ArrearsReport readArrears(const Connection &connection, QDate day)
{
    ArrearsSum sum(day);
    for (const MonthSums &month : readMonthSums(connection)) {
        if (month.runs > 0)
            sum.add(readDebts(connection, month.month));
    }
    return sum.report();
}

} // namespace

Result<PaymentsMade> PaymentRegister::pay(Month month, const PaymentRequest &request)
{
    return m_file.write("pay.pay", [&](Transaction &transaction) -> Result<PaymentsMade> {
        const Connection &connection = transaction.connection();
        ZHANGFANG_TRY_ASSIGN(const QDate postedOn, requireRun(connection, month));
        ZHANGFANG_TRY(requireSlipsOfLines(connection, month));
        return recordPayments(transaction, request, debtsOf(readStanding(connection, month, {})),
                              earliestPaymentDay(month, postedOn));
    });
}

Result<PaymentsMade> PaymentRegister::reverse(const PaymentReversal &reversal)
{
    return m_file.write("pay.reverse", reversal.reason.trimmed(),
                        [&](Transaction &transaction) { return takeBackAll(transaction, reversal); });
}

Result<std::vector<PayStanding>> PaymentRegister::standing(Month month) const
{
    return m_file.read([&](const Connection &connection) {
        return Result<std::vector<PayStanding>>(readStanding(connection, month, {}));
    });
}

Result<std::vector<PayStanding>> PaymentRegister::standing(people::PersonId person) const
{
    return m_file.read([&](const Connection &connection) {
        return Result<std::vector<PayStanding>>(readStanding(connection, {}, person));
    });
}

Result<std::vector<PayStanding>> PaymentRegister::owed() const
{
    return m_file.read(
        [](const Connection &connection) { return Result<std::vector<PayStanding>>(readOwed(connection)); });
}

Result<MonthDebts> PaymentRegister::debts(Month month) const
{
    return m_file.read([&](const Connection &connection) -> Result<MonthDebts> {
        ZHANGFANG_TRY(requireRun(connection, month));
        return readDebts(connection, month);
    });
}

Result<ArrearsReport> PaymentRegister::arrears(QDate day) const
{
    return m_file.read(
        [&](const Connection &connection) { return Result<ArrearsReport>(readArrears(connection, day)); });
}

Result<std::vector<MonthSums>> PaymentRegister::monthSums() const
{
    return m_file.read([](const Connection &connection) {
        return Result<std::vector<MonthSums>>(readMonthSums(connection));
    });
}

Result<std::vector<MonthStanding>> PaymentRegister::months() const
{
    return m_file.read([](const Connection &connection) {
        return Result<std::vector<MonthStanding>>(readMonths(connection));
    });
}

Result<std::vector<PaymentRow>> PaymentRegister::payments(Month month) const
{
    return m_file.read([&](const Connection &connection) {
        return Result<std::vector<PaymentRow>>(readPayments(connection, month));
    });
}

Result<std::vector<PaymentRow>> PaymentRegister::payments(people::PersonId person) const
{
    return m_file.read([&](const Connection &connection) {
        return Result<std::vector<PaymentRow>>(readPayments(connection, person));
    });
}

Result<BankList> PaymentRegister::bankList(Month month) const
{
    return m_file.read([&](const Connection &connection) -> Result<BankList> {
        ZHANGFANG_TRY(requireRun(connection, month));
        ZHANGFANG_TRY(requireSlipsOfLines(connection, month));
        std::map<people::PersonId, Money> owed;
        for (const PayStanding &pay : readStanding(connection, month, {}))
            owed[pay.person] += pay.owed();
        return bankListOf(connection, owed);
    });
}

} // namespace zhangfang::pay
