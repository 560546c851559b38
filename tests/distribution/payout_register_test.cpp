#include "tests/distribution/year_books.h"

#include "core/distribution/distribution_errors.h"
#include "core/distribution/payout_register.h"
#include "core/pay/pay_errors.h"
#include "core/pay/payment_register.h"
#include "core/pay/person_pay_register.h"
#include "core/store/verify.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <map>

using namespace zhangfang;
using namespace zhangfang::distribution;
using pay::PaymentMethod;
using pay::PaymentRequest;
using resolutions::Matter;

namespace
{

const QDate kToday(2026, 1, 15);

/// A posted plan "2025-1" for three members.
class PostedPlan : public ThreeMembers
{
public:
    PostedPlan()
    {
        resolution("2026-1", {Matter::Distribution});
        REQUIRE(plans().distribute(request(), {}, number));
    }

    const QString number = QStringLiteral("2026-1");
    const QString planNo = QStringLiteral("2025-1");
    PayoutRegister payouts() { return PayoutRegister(file()); }
    static PaymentRequest paymentTo(std::initializer_list<PersonId> persons,
                                    PaymentMethod method = PaymentMethod::Cash)
    {
        PaymentRequest request{{}, method, kToday, {}};
        for (const PersonId person : persons)
            request.payouts.push_back({person});
        return request;
    }
};

template <typename T>
std::string refusal(const Result<T> &result)
{
    return result ? std::string() : std::string(result.error().code.key);
}

} // namespace

TEST_CASE("members are paid what the plan gives them, by cash and by bank")
{
    PostedPlan books;
    const auto before = books.payouts().standing(books.planNo);
    REQUIRE(before);
    REQUIRE(before->size() == 3);
    Money net;
    for (const Payout &payout : *before) {
        CHECK(payout.status() == pay::PayStatus::Owed);
        net += payout.net;
    }
    CHECK(net.fen() == 90'000); // labour 540, capital 360
    CHECK(books.payouts().debts(books.planNo)->owed.fen() == 90'000);
    CHECK(books.payouts().debts(books.planNo)->persons == 3);
    REQUIRE(books.payouts().pay(books.planNo, PostedPlan::paymentTo({books.one, books.two})));
    const auto owed = books.payouts().owedPlans();
    REQUIRE(owed->size() == 1);
    CHECK(owed->front().plan.number == books.planNo);
    CHECK(owed->front().debts.owed == before->at(2).net);
    CHECK(owed->front().debts.persons == 1);
    REQUIRE(books.payouts().pay(books.planNo, PostedPlan::paymentTo({books.three}, PaymentMethod::Bank)));
    CHECK(books.payouts().owedPlans()->empty());
    CHECK(books.payouts().debts(books.planNo)->persons == 0);
    const auto after = books.payouts().standing(books.planNo);
    CHECK(after->at(0).status() == pay::PayStatus::SignedFor);
    CHECK(after->at(2).status() == pay::PayStatus::Transferred);
    CHECK(after->at(2).bank == before->at(2).net);
    const auto rows = books.payouts().payments(books.planNo);
    REQUIRE(rows->size() == 3);
    CHECK_FALSE(rows->front().month.has_value());
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("what each of two rounds was paid, and a month's run of the same number, is told apart")
{
    PostedPlan books;
    books.pay("2025-03", 700); // for two
    PlanRequest second = books.request();
    second.round = 2;
    second.surplus = Money::fromFen(150'000);
    REQUIRE(books.plans().distribute(second, {}, books.number));
    const QString later = QStringLiteral("2025-2");
    using Owed = std::map<int, std::pair<qint64, qint64>>; // round: fen, persons
    auto payouts = books.payouts();
    const auto owedOf = [&payouts] {
        const auto plans = payouts.owedPlans();
        REQUIRE(plans);
        Owed owed;
        for (const OwedPlan &plan : *plans)
            owed[plan.plan.round] = {plan.debts.owed.fen(), plan.debts.persons};
        return owed;
    };
    const auto march = [&books] {
        const auto months = pay::PaymentRegister(books.file()).monthSums();
        const auto found = std::ranges::find(*months, Month(2025, 3), &pay::MonthSums::month);
        REQUIRE(found != months->end());
        return std::array{found->earned.fen(), found->cash.fen(), found->bank.fen()};
    };
    CHECK(owedOf() == Owed{{1, {90'000, 3}}, {2, {45'000, 3}}});
    REQUIRE(payouts.pay(books.planNo, PostedPlan::paymentTo({books.one, books.two})));
    REQUIRE(payouts.pay(books.planNo, PostedPlan::paymentTo({books.three}, PaymentMethod::Bank)));
    CHECK(owedOf() == Owed{{2, {45'000, 3}}});
    const auto late = payouts.pay(later, PostedPlan::paymentTo({books.one}));
    REQUIRE(late);
    CHECK(owedOf() == Owed{{2, {45'000 - late->total.fen(), 2}}});
    CHECK(march() == std::array<qint64, 3>{1'400, 0, 0});
    REQUIRE(pay::PaymentRegister(books.file())
                .pay(Month(2025, 3), PostedPlan::paymentTo({books.one, books.two})));
    CHECK(march() == std::array<qint64, 3>{1'400, 1'400, 0});
    REQUIRE(pay::PaymentRegister(books.file()).reverse({late->payments, kToday, QStringLiteral("退回")}));
    CHECK(owedOf() == Owed{{2, {45'000, 3}}});
    CHECK(march() == std::array<qint64, 3>{1'400, 1'400, 0});
    REQUIRE(books.plans().reverse(later, QStringLiteral("算错"))); // nothing is paid on it any more
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("what the second round pays does not lower what is owed of labour fees")
{
    PostedPlan books;
    books.pay("2025-03", 700);
    books.pay("2025-11", 500);
    const pay::PersonPayRegister fees(books.file());
    CHECK(fees.owed(books.one)->fen() == 1'200);
    REQUIRE(books.payouts().pay(books.planNo, PostedPlan::paymentTo({books.one})));
    CHECK(fees.owed(books.one)->fen() == 1'200);
    REQUIRE(pay::PaymentRegister(books.file()).pay(Month(2025, 3), PostedPlan::paymentTo({books.one})));
    CHECK(fees.owed(books.one)->fen() == 500);
}

TEST_CASE("the file itself takes no run or plan whose sum does not follow, and no payment beyond a line")
{
    PostedPlan books;
    const auto takes = [&books](const QString &sql) {
        return bool(
            books.file().write("distribution.pay", [&](store::Transaction &transaction) -> Result<void> {
                transaction.statement(qPrintable(sql)).run();
                return {};
            }));
    };
    const QString reversal =
        QStringLiteral("UPDATE plan SET tx = :tx, state = 'reversed', reversed_on = '2026-01-15',"
                       " reversal_reason = '-'%1 WHERE id = 1");
    const QString payment =
        QStringLiteral("INSERT INTO payment (tx, person_id, plan_id, paid_on, method, amount_fen,"
                       " paid_fen) SELECT :tx, 1, 1, '2026-01-15', 'cash', %1 FROM plan_line"
                       " WHERE plan_id = 1 AND person_id = 1");
    SECTION("payments")
    {
        CHECK_FALSE(takes(payment.arg(QStringLiteral("net_fen + 1, net_fen + 1"))));
        CHECK_FALSE(takes(payment.arg(QStringLiteral("-1, -1"))));
        CHECK(takes(payment.arg(QStringLiteral("net_fen, net_fen"))));
        CHECK_FALSE(takes(payment.arg(QStringLiteral("1, net_fen + 1"))));
        CHECK_FALSE(takes(reversal.arg(QString())));
        CHECK(takes(payment.arg(QStringLiteral("-net_fen, 0"))));
        CHECK(takes(reversal.arg(QString())));
    }
    SECTION("a reversal changes nothing else")
    {
        for (const char *also : {"net_fen = 0", "first_slip_no = 9", "plan_no = 'X'", "surplus_fen = 1"})
            CHECK_FALSE(takes(reversal.arg(QStringLiteral(", ") + QLatin1String(also))));
        CHECK(takes(reversal.arg(QString())));
    }
    SECTION("a run")
    {
        const QString run =
            QStringLiteral("INSERT INTO pay_run (tx, month, run_no, state, total_fen, posted_on,"
                           " lines_digest, slips_digest) VALUES (:tx, '2025-03', 1, '%1', %2,"
                           " '2026-01-15', '-', '-')");
        const QString post = QStringLiteral("UPDATE pay_run SET tx = :tx, state = 'posted'");
        CHECK_FALSE(takes(run.arg(QStringLiteral("posted")).arg(0)));
        REQUIRE(takes(run.arg(QStringLiteral("draft")).arg(999)));
        CHECK_FALSE(takes(post));
        CHECK(takes(post + QStringLiteral(", total_fen = 0")));
    }
    SECTION("a plan")
    {
        PlanRequest second = books.request();
        second.round = 2;
        second.surplus = Money::fromFen(150'000);
        REQUIRE(books.plans().draft(second));
        const QString post = QStringLiteral("UPDATE plan SET tx = :tx, state = 'posted', resolution_id = 1,"
                                            " first_slip_no = 9, posted_on = '2026-01-15'%1 WHERE round = 2");
        CHECK_FALSE(takes(post.arg(QStringLiteral(", net_fen = 0"))));
        CHECK_FALSE(
            takes(QStringLiteral("UPDATE OR REPLACE plan SET tx = :tx, plan_no = '2025-1' WHERE round = 2")));
        CHECK(takes(post.arg(QString())));
    }
}

TEST_CASE(
    "a plan's payment is refused before the resolution, beyond what is owed, and where it is not posted")
{
    PostedPlan books;
    auto payouts = books.payouts();
    PaymentRequest request = PostedPlan::paymentTo({books.one});
    CHECK(refusal(payouts.pay(QStringLiteral("2025-9"), request)) == errors::kNoSuchPlan.key);
    request.paidOn = QDate(2025, 6, 1);
    CHECK(refusal(payouts.pay(books.planNo, request)) == errors::kPaymentDayTooEarly.key);
    request.paidOn = kToday;
    request.payouts.front().amount = Money::fromFen(9'000'000);
    CHECK(refusal(payouts.pay(books.planNo, request)) == errors::kMoreThanOwed.key);
    request.payouts.front().amount.reset();
    REQUIRE(payouts.pay(books.planNo, request));
    CHECK(refusal(payouts.pay(books.planNo, request)) == errors::kNothingOwed.key);
    const auto outsider = books.member("9", {}, QDate(2026, 1, 1));
    CHECK(refusal(payouts.pay(books.planNo, PostedPlan::paymentTo({outsider}))) == errors::kNotInTheRun.key);
}

TEST_CASE("a plan is reversed only after its payments are taken back, and nothing is paid on it then")
{
    PostedPlan books;
    const auto paid = books.payouts().pay(books.planNo, PostedPlan::paymentTo({books.one}));
    REQUIRE(paid);
    const QString why = QStringLiteral("算错");
    CHECK(refusal(books.plans().reverse(books.planNo, why)) == errors::kPlanPaidOut.key);
    REQUIRE(pay::PaymentRegister(books.file()).reverse({paid->payments, kToday, why}));
    CHECK(books.payouts().standing(books.planNo)->at(0).status() == pay::PayStatus::Owed);
    CHECK(books.payouts().owedPlans()->front().debts.persons == 3);
    REQUIRE(books.plans().reverse(books.planNo, why));
    CHECK(books.payouts().owedPlans()->empty());
    CHECK(refusal(books.payouts().debts(books.planNo)) == errors::kPlanNotPayable.key);
    CHECK(refusal(books.payouts().debts(QStringLiteral("2025-9"))) == errors::kNoSuchPlan.key);
    CHECK(refusal(books.payouts().pay(books.planNo, PostedPlan::paymentTo({books.one}))) ==
          errors::kPlanNotPayable.key);
    CHECK(refusal(books.payouts().standing(books.planNo)) == errors::kPlanNotPayable.key);
}

TEST_CASE("a plan's bank list names who has no account")
{
    PostedPlan books;
    const auto list = books.payouts().bankList(books.planNo);
    REQUIRE(list);
    CHECK(list->rows.empty());
    CHECK(list->leftOut.size() == 3);
}
