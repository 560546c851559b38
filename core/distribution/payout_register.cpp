#include "core/distribution/payout_register.h"

#include "core/distribution/distribution_errors.h"
#include "core/distribution/plan_rows_register.h"
#include "core/distribution/plan_rules.h"
#include "core/pay/payment_rows_register.h"
#include "core/store/statement.h"

#include <algorithm>
#include <map>

namespace zhangfang::distribution
{

namespace
{

using store::Connection;
using store::Transaction;

constexpr auto kNet = "SELECT net_fen FROM plan WHERE id = :plan";
constexpr auto kDebts =
    "WITH owing AS MATERIALIZED (SELECT net_fen - coalesce((SELECT sum(amount_fen) FROM payment"
    " WHERE payment.plan_id = line.plan_id AND payment.person_id = line.person_id), 0) AS owed_fen"
    " FROM plan_line AS line WHERE line.plan_id = :plan)"
    " SELECT coalesce(sum(owed_fen), 0), count(*) FROM owing WHERE owed_fen > 0";

Error notPayable(const QString &planNo)
{
    return {errors::kPlanNotPayable, {{QStringLiteral("plan_no"), planNo}}};
}

/// Nobody is ever paid more of a plan than it gives, so that the sums tell.
bool isPaidOut(const Connection &connection, PlanId plan)
{
    store::Statement net(connection, kNet);
    net.bind(":plan", plan).next();
    return net.money(0) == pay::paidInAll(connection, pay::PlanRef(plan.value()));
}

PlanDebts readDebts(const Connection &connection, PlanId plan)
{
    store::Statement owing(connection, kDebts);
    owing.bind(":plan", plan).next();
    return {owing.money(0), owing.integer(1)};
}

pay::PlanRef refOf(const PlanRecord &plan)
{
    return pay::PlanRef(plan.id.value());
}

/// The plan, if it is posted: only then its amounts are owed.
Result<PlanRecord> requirePosted(const Connection &connection, const QString &planNo)
{
    auto plan = readPlan(connection, planNo);
    if (!plan)
        return noSuchPlan(planNo);
    if (plan->state != PlanState::Posted)
        return notPayable(planNo);
    return *std::move(plan);
}

std::vector<Payout> payoutsOf(const Connection &connection, const PlanRecord &plan)
{
    const auto paid = pay::readPaid(connection, refOf(plan));
    std::vector<Payout> payouts;
    for (std::size_t i = 0; i < plan.plan.lines.size(); ++i) {
        const PlanLine &line = plan.plan.lines[i];
        const PlanPerson &person = plan.persons[i];
        const auto got = paid.find(person.id);
        const pay::Paid sums = got == paid.end() ? pay::Paid{} : got->second;
        payouts.push_back({person.id, line.member.memberNo, person.name, line.net, sums.cash, sums.bank});
    }
    return payouts;
}

} // namespace

Result<pay::PaymentsMade> PayoutRegister::pay(const QString &planNo, const pay::PaymentRequest &request)
{
    return m_file.write("distribution.pay", [&](Transaction &transaction) -> Result<pay::PaymentsMade> {
        const Connection &connection = transaction.connection();
        ZHANGFANG_TRY_ASSIGN(const PlanRecord plan, requirePosted(connection, planNo));
        ZHANGFANG_ASSERT(plan.resolution.has_value());
        pay::Debts debts;
        for (const Payout &payout : payoutsOf(connection, plan))
            debts[payout.person].push_back({refOf(plan), payout.owed()});
        return pay::recordPayments(transaction, request, std::move(debts), plan.resolution->adoptedOn);
    });
}

Result<std::vector<Payout>> PayoutRegister::standing(const QString &planNo) const
{
    return m_file.read([&](const Connection &connection) -> Result<std::vector<Payout>> {
        ZHANGFANG_TRY_ASSIGN(const PlanRecord plan, requirePosted(connection, planNo));
        return payoutsOf(connection, plan);
    });
}

Result<PlanDebts> PayoutRegister::debts(const QString &planNo) const
{
    return m_file.read([&](const Connection &connection) -> Result<PlanDebts> {
        const std::vector<PlanSummary> plans = readPlans(connection);
        const auto plan = std::ranges::find(plans, planNo, &PlanSummary::number);
        if (plan == plans.end())
            return noSuchPlan(planNo);
        if (plan->state != PlanState::Posted)
            return notPayable(planNo);
        return readDebts(connection, plan->id);
    });
}

Result<std::vector<OwedPlan>> PayoutRegister::owedPlans() const
{
    return m_file.read([](const Connection &connection) -> Result<std::vector<OwedPlan>> {
        std::vector<OwedPlan> owed;
        for (const PlanSummary &plan : readPlans(connection)) {
            if (plan.state == PlanState::Posted && !isPaidOut(connection, plan.id))
                owed.push_back({plan, readDebts(connection, plan.id)});
        }
        return owed;
    });
}

Result<std::vector<pay::PaymentRow>> PayoutRegister::payments(const QString &planNo) const
{
    return m_file.read([&](const Connection &connection) -> Result<std::vector<pay::PaymentRow>> {
        ZHANGFANG_TRY_ASSIGN(const PlanRecord plan, requirePosted(connection, planNo));
        return pay::readPayments(connection, pay::PaidFor(refOf(plan)));
    });
}

Result<pay::BankList> PayoutRegister::bankList(const QString &planNo) const
{
    return m_file.read([&](const Connection &connection) -> Result<pay::BankList> {
        ZHANGFANG_TRY_ASSIGN(const PlanRecord plan, requirePosted(connection, planNo));
        std::map<people::PersonId, Money> owed;
        for (const Payout &payout : payoutsOf(connection, plan))
            owed[payout.person] += payout.owed();
        return pay::bankListOf(connection, owed);
    });
}

} // namespace zhangfang::distribution
