#include "core/charter/charter_register.h"
#include "core/pay/pay_errors.h"
#include "core/people/secret_register.h"
#include "core/periods/period_register.h"
#include "core/periods/periods_errors.h"
#include "core/store/verify.h"
#include "tests/pay/books.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace zhangfang;
using namespace zhangfang::pay;

namespace
{

const Month kMay(2025, 5);
const QDate kDay(2025, 5, 6);
const QDate kPayDay(2025, 6, 10);
const QDate kToday(2026, 1, 15);

/// May: 009 earns 23.00 and 20.00 on two lines, 010 earns 46.00, 011 earns 40.00.
class MayBooks : public Books
{
public:
    MayBooks()
    {
        post(kMay, {row(kDay, "009", "X02", 60), row(kDay, "009", "X06", 60), row(kDay, "010", "X02", 120),
                    row(kDay, "011", "X06", 120)});
    }

    PaymentRequest request(std::initializer_list<const char *> persons,
                           PaymentMethod method = PaymentMethod::Cash)
    {
        PaymentRequest request{{}, method, kPayDay, {}};
        for (const char *number : persons)
            request.payouts.push_back({person(number)});
        return request;
    }

    PayStanding of(const char *number, Month month = kMay)
    {
        const auto standing = payments().standing(month);
        REQUIRE(standing);
        for (const PayStanding &pay : byMonth(*standing)) {
            if (pay.personNumber == QLatin1String(number))
                return pay;
        }
        FAIL("nobody with this number");
        throw;
    }

    MonthStanding month(Month month)
    {
        const auto months = payments().months();
        REQUIRE(months);
        const auto found = std::ranges::find(*months, month, &MonthStanding::month);
        REQUIRE(found != months->end());
        return *found;
    }
};

} // namespace

TEST_CASE("persons are paid in cash or by bank in one step, all that they are owed")
{
    MayBooks books;
    const auto cash = books.payments().pay(kMay, books.request({"009", "010"}));
    REQUIRE(cash);
    CHECK(cash->persons == 2);
    CHECK(cash->total.fen() == 8'900);
    CHECK(cash->payments.size() == 2);
    const auto bank = books.payments().pay(kMay, books.request({"011"}, PaymentMethod::Bank));
    REQUIRE(bank);
    CHECK(books.of("009").status() == PayStatus::SignedFor);
    CHECK(books.of("009").cash.fen() == 4'300);
    CHECK(books.of("011").status() == PayStatus::Transferred);
    CHECK(books.payments().debts(kMay)->debts.empty());
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("a part is paid, then the rest")
{
    MayBooks books;
    PaymentRequest request = books.request({"009"});
    request.payouts.front().amount = Money::fromFen(1'000);
    request.note = QStringLiteral(" 先付一部分 ");
    REQUIRE(books.payments().pay(kMay, request));
    CHECK(books.of("009").status() == PayStatus::PartPaid);
    CHECK(books.of("009").owed().fen() == 3'300);
    REQUIRE(books.payments().pay(kMay, books.request({"009"}, PaymentMethod::Bank)));
    CHECK(books.of("009").status() == PayStatus::PaidBothWays);
    const auto rows = books.payments().payments(kMay);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->front().payment.note == QStringLiteral("先付一部分"));
    CHECK(rows->front().payment.paidOn == kPayDay);
    CHECK(rows->front().month == kMay);
    CHECK(rows->front().runNumber == 1);
    CHECK(rows->back().payment.method == PaymentMethod::Bank);
    CHECK(rows->back().payment.amount.fen() == 3'300);
    CHECK(books.payments().payments(books.person("010"))->empty());
    CHECK(books.payments().payments(books.person("009"))->size() == 2);
}

TEST_CASE("nobody is paid who is owed nothing, is not in the month, or more than is owed")
{
    MayBooks books;
    auto payments = books.payments();
    CHECK(refusal(payments.pay(kMay, books.request({}))) == errors::kNobodyToPay.key);
    const auto stranger = payments.pay(kMay, books.request({"012"}));
    REQUIRE(refusal(stranger) == errors::kNotInTheRun.key);
    CHECK(stranger.error().param(QStringLiteral("person_no")).toString() == QStringLiteral("012"));
    PaymentRequest over = books.request({"010"});
    over.payouts.front().amount = Money::fromFen(4'601);
    const auto refused = payments.pay(kMay, over);
    REQUIRE(refusal(refused) == errors::kMoreThanOwed.key);
    CHECK(refused.error().param(QStringLiteral("owed_fen")).toInt() == 4'600);
    CHECK(refusal(payments.pay(kMay, books.request({"009", "010", "009"}))) == errors::kNothingOwed.key);
    CHECK(payments.payments(kMay)->empty()); // all or nothing
    REQUIRE(payments.pay(kMay, books.request({"009"})));
    CHECK(refusal(payments.pay(kMay, books.request({"009"}))) == errors::kNothingOwed.key);
    CHECK(refusal(payments.pay(kMay.next(), books.request({"009"}))) == errors::kNoRunYet.key);
}

TEST_CASE("a payment is not dated before the fees were owed, in the future or in a closed month")
{
    MayBooks books;
    PaymentRequest request = books.request({"009"});
    request.paidOn = QDate(2025, 5, 30);
    const auto early = books.payments().pay(kMay, request);
    REQUIRE(refusal(early) == errors::kPaymentDayTooEarly.key);
    CHECK(early.error().param(QStringLiteral("earliest")).toDate() == QDate(2025, 5, 31));
    request.paidOn = kToday.addDays(1);
    CHECK(refusal(books.payments().pay(kMay, request)) == errors::kPaymentDayInFuture.key);
    request.paidOn = {};
    CHECK(refusal(books.payments().pay(kMay, request)) == errors::kPaymentDayMissing.key);
    REQUIRE(periods::PeriodRegister(books.file()).close(Month::of(kPayDay)));
    request.paidOn = kPayDay;
    CHECK(refusal(books.payments().pay(kMay, request)) == errors::kMonthClosed.key);
}

TEST_CASE("what was earned in a closed month is paid in an open one")
{
    MayBooks books;
    REQUIRE(periods::PeriodRegister(books.file()).close(kMay));
    CHECK(books.payments().pay(kMay, books.request({"009"})));
    CHECK(books.month(kMay).closed);
}

TEST_CASE("a payment is taken back by a row against it, and is owed again")
{
    MayBooks books;
    const auto paid = books.payments().pay(kMay, books.request({"009", "010"}));
    REQUIRE(paid);
    const QDate back = kPayDay.addDays(3);
    const auto reversed =
        books.payments().reverse({{paid->payments.front()}, back, QStringLiteral(" 签错了人 ")});
    REQUIRE(reversed);
    CHECK(reversed->total.fen() == 4'300);
    CHECK(books.of("009").status() == PayStatus::Owed);
    CHECK(books.of("010").status() == PayStatus::SignedFor);
    const auto rows = books.payments().payments(kMay);
    REQUIRE(rows->size() == 3);
    const Payment &original = rows->front().payment;
    const Payment &reversal = rows->back().payment;
    CHECK(reversal.amount == -original.amount);
    CHECK(reversal.reverses == original.id);
    CHECK(original.reversedBy == reversal.id);
    CHECK(reversal.paidOn == back);
    CHECK(reversal.note == QStringLiteral("签错了人"));
    CHECK(books.payments().pay(kMay, books.request({"009"})));
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("a payment is taken back once, with a reason, not before it was made, and a reversal not at all")
{
    MayBooks books;
    auto payments = books.payments();
    const auto paid = payments.pay(kMay, books.request({"009"}));
    REQUIRE(paid);
    const PaymentId id = paid->payments.front();
    const QString why = QStringLiteral("退回");
    CHECK(refusal(payments.reverse({{}, kPayDay, why})) == errors::kNobodyToPay.key);
    CHECK(refusal(payments.reverse({{id}, kPayDay, QStringLiteral("  ")})) ==
          errors::kPaymentReversalReasonMissing.key);
    CHECK(refusal(payments.reverse({{id}, {}, why})) == errors::kPaymentDayMissing.key);
    CHECK(refusal(payments.reverse({{id}, kPayDay.addDays(-1), why})) == errors::kPaymentDayTooEarly.key);
    CHECK(refusal(payments.reverse({{id}, kToday.addDays(1), why})) == errors::kPaymentDayInFuture.key);
    CHECK(refusal(payments.reverse({{PaymentId(99)}, kPayDay, why})) == errors::kNoSuchPayment.key);
    REQUIRE(periods::PeriodRegister(books.file()).close(Month(2025, 7)));
    CHECK(refusal(payments.reverse({{id}, QDate(2025, 7, 1), why})) == errors::kMonthClosed.key);
    CHECK(refusal(payments.reverse({{id, id}, kPayDay, why})) == errors::kPaymentReversed.key);
    CHECK(payments.payments(kMay)->size() == 1); // all or nothing
    REQUIRE(payments.reverse({{id}, kPayDay, why}));
    CHECK(refusal(payments.reverse({{id}, kPayDay, why})) == errors::kPaymentReversed.key);
    const PaymentId reversal = payments.payments(kMay)->back().payment.id;
    CHECK(refusal(payments.reverse({{reversal}, kPayDay, why})) == errors::kIsAReversal.key);
}

TEST_CASE("a correction in a further run is set against what the month owes")
{
    MayBooks books;
    books.correct(kDay, kMay, -30); // half an hour less: -11.50
    CHECK(books.payments().standing(kMay)->size() == 4);
    CHECK(books.of("009").owed().fen() == 3'150);
    const auto paid = books.payments().pay(kMay, books.request({"009"}));
    REQUIRE(paid);
    CHECK(paid->total.fen() == 3'150);
    CHECK(paid->payments.size() == 2);
    const auto standing = books.payments().standing(books.person("009"));
    CHECK(std::ranges::all_of(*standing, [](const PayStanding &pay) { return pay.owed().isZero(); }));
}

TEST_CASE("who is owed comes month by month, the runs of a month in one row")
{
    MayBooks books;
    books.correct(kDay, kMay, -30);
    books.correct(kDay, kMay.next(), 30);
    const auto owed = books.payments().owed();
    REQUIRE(owed->size() == 4);
    CHECK(owed->front().personNumber == u"009"_qs);
    CHECK(owed->front().owed().fen() == 3'150);
    CHECK(owed->back().personNumber == u"009"_qs);
    CHECK(owed->back().month == kMay.next());
}

TEST_CASE("who was paid before a correction owes back, and gives it back by an amount below zero")
{
    MayBooks books;
    REQUIRE(books.payments().pay(kMay, books.request({"009"})));
    books.correct(kDay, kMay.next(), -60);
    CHECK(books.of("009", kMay.next()).status() == PayStatus::OwesBack);
    CHECK(books.payments().arrears(kToday)->total.fen() == 8'600); // what the others are owed, not less
    CHECK(books.month(kMay.next()).personsOwed == 0);
    const auto owed = books.payments().owed();
    REQUIRE(owed->size() == 2);
    CHECK(owed->front().personNumber == u"010"_qs);
    CHECK(owed->back().personNumber == u"011"_qs);
    CHECK((owed->front().owed() + owed->back().owed()).fen() == 8'600);
    PaymentRequest request = books.request({"009"});
    request.paidOn = QDate(2025, 7, 1);
    const auto refused = books.payments().pay(kMay.next(), request);
    REQUIRE(refusal(refused) == errors::kOwesBack.key);
    CHECK(refused.error().param(QStringLiteral("back_fen")).toInt() == 2'300);
    request.payouts.front().amount = Money::fromFen(-2'300);
    REQUIRE(books.payments().pay(kMay.next(), request));
    CHECK(books.of("009", kMay.next()).owed().isZero());
}

TEST_CASE("a month tells where it stands, from its first sheet to the last payment")
{
    MayBooks books;
    const Month june = kMay.next();
    CHECK(books.month(kMay).state() == MonthState::ToPay);
    CHECK(books.month(kMay).persons == 3);
    CHECK(books.month(kMay).earned.fen() == 12'900);
    books.import({row(june.firstDay(), "009", "X02", 60)});
    CHECK(books.month(june).state() == MonthState::WaitingForApproval);
    books.approve(june);
    CHECK(books.month(june).state() == MonthState::ToPost);
    CHECK(books.month(june).unpostedSheets == 1);
    REQUIRE(books.payments().pay(kMay, books.request({"009"})));
    CHECK(books.month(kMay).state() == MonthState::PartPaid);
    CHECK(books.month(kMay).personsOwed == 2);
    REQUIRE(books.payments().pay(kMay, books.request({"010", "011"})));
    CHECK(books.month(kMay).state() == MonthState::Paid);
    CHECK(books.payments().months()->size() == 2);
    books.import({row(kDay, "012", "X02", 60)});
    CHECK(books.month(kMay).state() == MonthState::Paid);
    CHECK(books.month(kMay).waitingSheets == 1); // said beside it
    books.approve(kMay);
    CHECK(books.month(kMay).waitingSheets == 0);
    CHECK(books.month(kMay).unpostedSheets == 1); // approved after the run
    REQUIRE(books.pay().payMonth(kMay));
    CHECK(books.month(kMay).unpostedSheets == 0);
}

TEST_CASE("what a run would hold is known before it is posted, and why there can be none")
{
    Books books;
    CHECK(refusal(books.pay().preview(kMay)) == errors::kNothingToPay.key);
    books.import({row(kDay, "009", "X02", 60), row(kDay, "010", "X02", 60), row(kDay, "009", "X06", 60)});
    CHECK(refusal(books.pay().preview(kMay)) == errors::kPayUnapproved.key);
    books.approve(kMay);
    const auto preview = books.pay().preview(kMay);
    REQUIRE(preview);
    CHECK(preview->number == 1);
    CHECK(preview->persons == 2);
    CHECK(preview->lines == 3);
    const auto posted = books.pay().payMonth(kMay);
    REQUIRE(posted);
    CHECK(posted->run.total == preview->total);
    CHECK(posted->run.postedOn == kToday);
    CHECK(books.pay().runs(kMay)->front().run.postedOn == kToday);
    CHECK(refusal(books.pay().preview(kMay)) == errors::kAlreadyInARun.key);
    REQUIRE(periods::PeriodRegister(books.file()).close(kMay));
    CHECK(refusal(books.pay().preview(kMay)) == errors::kMonthClosed.key);
}

TEST_CASE("arrears go by the charter's pay day on the month's last day")
{
    MayBooks books;
    const auto ages = [&books](QDate day) {
        const auto report = books.payments().arrears(day);
        REQUIRE(report);
        CHECK(report->total.fen() == 12'900);
        const auto owed =
            std::ranges::find_if(report->bands, [](const auto &band) { return band.persons > 0; });
        return owed->age;
    };
    CHECK(ages(QDate(2025, 6, 29)) == Arrears::NotDue); // no terms yet: by the end of June, a Monday
    CHECK(ages(QDate(2025, 6, 30)) == Arrears::Days0To30);
    charter::Terms terms;
    terms.payDay = 10;
    REQUIRE(charter::CharterRegister(books.file()).set(terms, std::nullopt));
    CHECK(ages(QDate(2025, 6, 10)) == Arrears::Days0To30);
    CHECK(ages(QDate(2025, 7, 11)) == Arrears::Days31To60);
    CHECK(books.of("009").due == QDate(2025, 6, 10));
}

TEST_CASE("the bank list has what is owed and can be transferred, and names who has no account")
{
    MayBooks books;
    REQUIRE(books.file().write("members.change_person", [&](store::Transaction &transaction) -> Result<void> {
        people::keepSecret(transaction, books.person("010"), people::SecretKind::Account, {});
        return {};
    }));
    PaymentRequest part = books.request({"009"});
    part.payouts.front().amount = Money::fromFen(300);
    REQUIRE(books.payments().pay(kMay, part));
    const auto list = books.payments().bankList(kMay);
    REQUIRE(list);
    REQUIRE(list->rows.size() == 2);
    CHECK(list->rows[0].personNumber == QStringLiteral("009"));
    CHECK(list->rows[0].amount.fen() == 4'000);
    CHECK(list->rows[0].account.size() > 10);
    CHECK(list->total().fen() == 8'000);
    REQUIRE(list->leftOut.size() == 1);
    CHECK(list->leftOut[0].personNumber == QStringLiteral("010"));
    CHECK(list->leftOut[0].amount.fen() == 4'600);
    CHECK(refusal(books.payments().bankList(kMay.next())) == errors::kNoRunYet.key);
}

TEST_CASE(
    "the file itself takes no payment in a closed month, twice against the same, or of what is not posted")
{
    MayBooks books;
    const auto paid = books.payments().pay(kMay, books.request({"009"}));
    REQUIRE(paid);
    REQUIRE(books.payments().reverse({paid->payments, kPayDay, QStringLiteral("退回")}));
    REQUIRE(periods::PeriodRegister(books.file()).close(Month(2025, 7)));
    const auto takes = [&books](const char *insert) {
        return bool(books.file().write("pay.pay", [&](store::Transaction &transaction) -> Result<void> {
            transaction.statement(insert).run();
            return {};
        }));
    };
    CHECK(takes("INSERT INTO payment (tx, person_id, pay_run_id, paid_on, method, amount_fen, paid_fen)"
                " VALUES (:tx, 1, 1, '2025-06-10', 'cash', 1, 1)"));
    CHECK_FALSE(takes("INSERT INTO payment (tx, person_id, pay_run_id, paid_on, method, amount_fen, paid_fen)"
                      " VALUES (:tx, 1, 1, '2025-07-10', 'cash', 1, 2)"));
    CHECK_FALSE(takes(
        "INSERT INTO payment (tx, person_id, pay_run_id, paid_on, method, amount_fen, paid_fen, corrects_id)"
        " VALUES (:tx, 1, 1, '2025-06-10', 'cash', 1, 2, 1)"));
    CHECK_FALSE(takes("INSERT INTO payment (tx, person_id, pay_run_id, paid_on, method, amount_fen, paid_fen)"
                      " SELECT :tx, 1, 2, '2025-06-10', 'cash', 1, 1"));
    // A running total that does not follow, or a row that is put before the last one.
    CHECK_FALSE(takes("INSERT INTO payment (tx, person_id, pay_run_id, paid_on, method, amount_fen, paid_fen)"
                      " VALUES (:tx, 1, 1, '2025-06-10', 'cash', 1, 1)"));
    CHECK_FALSE(
        takes("INSERT INTO payment (id, tx, person_id, pay_run_id, paid_on, method, amount_fen, paid_fen)"
              " VALUES (0, :tx, 1, 1, '2025-06-10', 'cash', 1, 2)"));
    CHECK(takes("INSERT INTO payment (tx, person_id, pay_run_id, paid_on, method, amount_fen, paid_fen)"
                " VALUES (:tx, 1, 1, '2025-06-10', 'cash', 1, 2)"));
    books.coop().close();
    for (const char *sql : {"UPDATE payment SET amount_fen = 1", "DELETE FROM payment"})
        CHECK_FALSE(runSqlBehindTheProgram(books.coop().path(), QString::fromLatin1(sql)));
    books.coop().reopen();
    CHECK(store::verify(books.file())->isSound());
}

TEST_CASE("every month counts its persons, and who of them is owed, as its rows do")
{
    MayBooks books;
    const Month june = kMay.next();
    const QDate day = june.firstDay();
    books.post(june, {row(day, "009", "X02", 60), row(day, "012", "X02", 60)});
    books.correct(kDay, june.next(), -60); // 009 owes back in July
    REQUIRE(books.payments().pay(kMay, books.request({"009"})));
    const auto months = books.payments().months();
    REQUIRE(months->size() == 3);
    for (const MonthStanding &month : *months) {
        CAPTURE(month.month.toString().toStdString());
        const MonthStanding counted = standingOf(month, byMonth(*books.payments().standing(month.month)));
        CHECK(month.persons == counted.persons);
        CHECK(month.personsOwed == counted.personsOwed);
    }
    CHECK(months->at(0).personsOwed == 2);
    CHECK(months->at(1).personsOwed == 2);
    CHECK(months->at(2).personsOwed == 0);
}

TEST_CASE("whatever is paid and taken back, owed and paid are what was earned", "[property]")
{
    // One file for all steps, each going on from where the one before left it: so the steps are drawn from a
    // fixed seed and not shrunk.
    MayBooks books;
    std::mt19937 random(20'250'531);
    const auto draw = [&random](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    const char *const numbers[] = {"009", "010", "011"};
    int refused = 0;
    int corrections = 0;
    for (int step = 0; step < 120; ++step) {
        CAPTURE(step);
        PaymentRequest request =
            books.request({numbers[draw(0, 2)]}, draw(0, 1) == 0 ? PaymentMethod::Cash : PaymentMethod::Bank);
        if (draw(0, 1) == 0)
            request.payouts.front().amount = Money::fromFen(draw(-100, 5'000));
        if (!books.payments().pay(kMay, request)) {
            ++refused;
            if (corrections++ < 10)
                books.correct(kDay, kMay, -1);
        }
        const auto rows = *books.payments().payments(kMay);
        if (!rows.empty() && draw(0, 1) == 0) {
            const Payment payment = rows[std::size_t(draw(0, int(rows.size()) - 1))].payment;
            const bool may = !payment.reverses && !payment.reversedBy;
            const auto back = books.payments().reverse({{payment.id}, kPayDay, QStringLiteral("试")});
            CAPTURE(refusal(back));
            CHECK(back.has_value() == may);
        }
        Money paid;
        const auto payments = books.payments().payments(kMay);
        for (const PaymentRow &payment : *payments)
            paid += payment.payment.amount;
        Money earned;
        const auto runs = books.pay().runs(kMay);
        for (const PayRunLines &run : *runs)
            earned += run.run.total;
        Money owed;
        const auto standing = books.payments().standing(kMay);
        for (const PayStanding &pay : *standing) {
            owed += pay.owed();
            CHECK(pay.owed() + pay.paid() == pay.earned);
        }
        CHECK(owed + paid == earned);
        std::vector<PayStanding> persons = byMonth(*standing);
        const MonthStanding month = books.month(kMay);
        CHECK(month.persons == std::ssize(persons));
        std::erase_if(persons, [](const PayStanding &pay) { return pay.owed() <= Money(); });
        CHECK(month.personsOwed == std::ssize(persons));
        const auto debts = books.payments().debts(kMay);
        CHECK(std::ranges::is_permutation(
            debts->debts, persons, {},
            [](const MonthDebts::OwedTo &debt) { return std::pair(debt.person, debt.owed); },
            [](const PayStanding &pay) { return std::pair(pay.person, pay.owed()); }));
        CHECK(month.owed() == owed);
        CHECK(month.earned == earned);
    }
    CHECK(refused > 10); // both ways were gone
    CHECK(refused < 110);
}
