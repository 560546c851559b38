#include "core/pay/payment_rows_register.h"

#include "core/base/keys.h"
#include "core/base/text.h"
#include "core/pay/pay_errors.h"
#include "core/people/person_register.h"
#include "core/people/secret_register.h"
#include "core/periods/period_guard.h"
#include "core/store/statement.h"

namespace zhangfang::pay
{

namespace
{

using store::Connection;
using store::Statement;
using store::Transaction;

constexpr char kInsert[] =
    "INSERT INTO payment (tx, person_id, pay_run_id, plan_id, paid_on, method, amount_fen, paid_fen, note)"
    " VALUES (:tx, :person, :run, :plan, :paid_on, :method, :amount_fen,"
    " :amount_fen + coalesce((SELECT paid_fen FROM payment WHERE pay_run_id IS :run AND plan_id IS :plan"
    "  AND method = :method ORDER BY id DESC LIMIT 1), 0), :note)";
constexpr char kPaidInAll[] =
    "SELECT coalesce((SELECT paid_fen FROM payment WHERE pay_run_id IS NULL AND plan_id = :plan"
    "  AND method = 'cash' ORDER BY id DESC LIMIT 1), 0)"
    " + coalesce((SELECT paid_fen FROM payment WHERE pay_run_id IS NULL AND plan_id = :plan"
    "  AND method = 'bank' ORDER BY id DESC LIMIT 1), 0)";
constexpr char kPaidOfPlan[] = "SELECT person_id, sum(iif(method = 'cash', amount_fen, 0)),"
                               " sum(iif(method = 'bank', amount_fen, 0))"
                               " FROM payment WHERE plan_id = :plan GROUP BY person_id";
constexpr char kPayments[] =
    "SELECT y.id, y.person_id, y.pay_run_id, y.plan_id, y.paid_on, y.method, y.amount_fen, y.note,"
    " y.corrects_id, c.id, p.worker_no, p.name, r.month, coalesce(r.run_no, 0)"
    " FROM payment y JOIN person p ON p.id = y.person_id LEFT JOIN pay_run r ON r.id = y.pay_run_id"
    " LEFT JOIN payment c ON c.corrects_id = y.id"
    " WHERE (:run IS NULL OR y.pay_run_id = :run) AND (:plan IS NULL OR y.plan_id = :plan)"
    " AND (:person IS NULL OR y.person_id = :person) AND (:month IS NULL OR r.month = :month) ORDER BY y.id";

template <typename IdType>
std::optional<IdType> idIn(const PaidFor &paidFor)
{
    const IdType *id = std::get_if<IdType>(&paidFor);
    return id == nullptr ? std::nullopt : std::optional(*id);
}

PaymentRow paymentAt(const Statement &row)
{
    const PaidFor paidFor = row.isNull(2) ? PaidFor(row.id<PlanRef>(3)) : PaidFor(row.id<PayRunId>(2));
    return {{row.id<PaymentId>(0), row.id<people::PersonId>(1), paidFor, row.date(4),
             known(paymentMethodFromKey(row.text(5))), row.money(6), row.text(7),
             row.optionalId<PaymentId>(8), row.optionalId<PaymentId>(9)},
            row.text(10),
            row.text(11),
            row.isNull(12) ? std::nullopt : Month::parse(row.text(12)),
            static_cast<int>(row.integer(13))};
}

/// Which payments are read; what is not given does not narrow.
struct Wanted {
    std::optional<PaidFor> paidFor = std::nullopt;
    std::optional<people::PersonId> person = std::nullopt;
    std::optional<Month> month = std::nullopt;
};

std::vector<PaymentRow> readWanted(const Connection &connection, const Wanted &wanted)
{
    Statement row(connection, kPayments);
    row.bind(":run", wanted.paidFor ? idIn<PayRunId>(*wanted.paidFor) : std::nullopt)
        .bind(":plan", wanted.paidFor ? idIn<PlanRef>(*wanted.paidFor) : std::nullopt)
        .bind(":person", wanted.person);
    if (wanted.month)
        row.bind(":month", wanted.month->toString());
    else
        row.bindNull(":month");
    std::vector<PaymentRow> payments;
    while (row.next())
        payments.push_back(paymentAt(row));
    return payments;
}

Error naming(Error error, const people::Person &person)
{
    error.params.emplace_back(QStringLiteral("person_no"), person.number);
    error.params.emplace_back(QStringLiteral("name"), person.name);
    return error;
}

void settle(std::vector<Debt> &debts, const PaymentPart &part)
{
    for (Debt &debt : debts) {
        if (debt.paidFor == part.paidFor)
            debt.owed -= part.amount;
    }
}

} // namespace

Result<PaymentsMade> recordPayments(Transaction &transaction, const PaymentRequest &request, Debts debts,
                                    QDate earliest)
{
    if (request.payouts.empty())
        return Error{errors::kNobodyToPay};
    ZHANGFANG_TRY(checkPaymentDay(request.paidOn, earliest, transaction.today()));
    ZHANGFANG_TRY(periods::requireOpen(transaction.connection(), request.paidOn));
    const people::PersonDirectory persons = people::loadPersons(transaction.connection());
    auto insert = transaction.statement(kInsert);
    PaymentsMade made;
    for (const Payout &payout : request.payouts) {
        const people::Person &person = persons.at(payout.person);
        const auto owed = debts.find(payout.person);
        if (owed == debts.end())
            return naming(Error{errors::kNotInTheRun}, person);
        const auto parts = spread(owed->second, payout.amount);
        if (!parts)
            return naming(parts.error(), person);
        for (const PaymentPart &part : *parts) {
            insert.bind(":person", payout.person)
                .bind(":run", idIn<PayRunId>(part.paidFor))
                .bind(":plan", idIn<PlanRef>(part.paidFor))
                .bind(":paid_on", request.paidOn)
                .bind(":method", QString(toKey(request.method)))
                .bind(":amount_fen", part.amount)
                .bind(":note", request.note.trimmed())
                .run();
            made.payments.emplace_back(insert.insertedId());
            made.total += part.amount;
            settle(owed->second, part);
        }
        ++made.persons;
    }
    return made;
}

Money paidInAll(const Connection &connection, PlanRef plan)
{
    Statement sum(connection, kPaidInAll);
    sum.bind(":plan", plan).next();
    return sum.money(0);
}

std::map<people::PersonId, Paid> readPaid(const Connection &connection, PlanRef plan)
{
    std::map<people::PersonId, Paid> paid;
    Statement row(connection, kPaidOfPlan);
    row.bind(":plan", plan);
    while (row.next())
        paid.emplace(row.id<people::PersonId>(0), Paid{row.money(1), row.money(2)});
    return paid;
}

std::vector<PaymentRow> readPayments(const Connection &connection, PaidFor paidFor)
{
    return readWanted(connection, {paidFor, {}, {}});
}

std::vector<PaymentRow> readPayments(const Connection &connection, people::PersonId person)
{
    return readWanted(connection, {{}, person, {}});
}

std::vector<PaymentRow> readPayments(const Connection &connection, Month month)
{
    return readWanted(connection, {{}, {}, month});
}

Result<BankList> bankListOf(const Connection &connection, const std::map<people::PersonId, Money> &owed)
{
    ZHANGFANG_TRY(people::requireSecrets(connection));
    const people::PersonDirectory persons = people::loadPersons(connection);
    auto secrets = people::allSecrets(connection);
    BankList list;
    for (const people::Person &person : persons.persons()) {
        const auto amount = owed.find(person.id);
        if (amount == owed.end() || amount->second <= Money())
            continue;
        const QString account = secrets[person.id].account;
        auto &rows = account.isEmpty() ? list.leftOut : list.rows;
        rows.push_back({person.id, person.number, person.name, account, amount->second});
    }
    return list;
}

} // namespace zhangfang::pay
