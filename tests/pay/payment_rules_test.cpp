#include "core/pay/pay_errors.h"
#include "core/pay/payment_rules.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <initializer_list>
#include <utility>

using namespace zhangfang;
using namespace zhangfang::pay;

namespace
{

Money fen(qint64 amount)
{
    return Money::fromFen(amount);
}

std::vector<Debt> debts(std::initializer_list<qint64> owed)
{
    std::vector<Debt> debts;
    for (const qint64 amount : owed)
        debts.push_back({PayRunId(std::ssize(debts) + 1), fen(amount)});
    return debts;
}

struct Spread {
    std::string refusal;
    std::vector<qint64> parts; ///< of the debts in their order, 0 where nothing is paid
};

Spread spreadOf(const std::vector<Debt> &owed, std::optional<qint64> amount)
{
    const auto parts = spread(owed, amount ? std::optional(fen(*amount)) : std::nullopt);
    if (!parts)
        return {parts.error().code.key, {}};
    Spread found{{}, std::vector<qint64>(owed.size(), 0)};
    for (const PaymentPart &part : *parts)
        found.parts[static_cast<std::size_t>(std::get<PayRunId>(part.paidFor).value() - 1)] +=
            part.amount.fen();
    return found;
}

PayStanding payStanding(qint64 person, Month month, qint64 earned, qint64 paid, QDate due, int run = 1)
{
    return {PayRunId(run), month, run, people::PersonId(person), {}, {}, fen(earned), fen(paid), {}, due};
}

MonthDebts debtsOfMonth(QDate due, std::initializer_list<std::pair<qint64, qint64>> owed)
{
    MonthDebts month{due, std::ssize(owed), {}};
    for (const auto &[person, amount] : owed)
        month.debts.push_back({people::PersonId(person), fen(amount)});
    return month;
}

} // namespace

TEST_CASE("a payment settles everything, or the oldest debts first")
{
    struct Row {
        std::vector<Debt> owed;
        std::optional<qint64> amount;
        std::vector<qint64> parts;
    };
    const Row rows[] = {
        {debts({10'000}), std::nullopt, {10'000}},
        {debts({10'000, -452, 300}), std::nullopt, {10'000, -452, 300}}, // run and correction close together
        {debts({10'000, -452}), 9'548, {10'000, -452}},
        {debts({10'000, 0, 300}), std::nullopt, {10'000, 0, 300}},
        {debts({10'000, 300}), 10'100, {10'000, 100}},
        {debts({10'000, -452, 300}), 9'000, {9'000, 0, 0}},
        {debts({-452, 10'000}), 1, {0, 1}},
        {debts({-452}), -452, {-452}}, // given back
        {debts({-452}), -52, {-52}},
        {debts({100, -452}), -352, {100, -452}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.owed.size(), row.amount.value_or(0));
        const Spread found = spreadOf(row.owed, row.amount);
        CHECK(found.refusal == "");
        CHECK(found.parts == row.parts);
    }
}

TEST_CASE("nobody is paid more than is owed, nothing, or what cannot be")
{
    CHECK(spreadOf(debts({10'000}), 10'001).refusal == errors::kMoreThanOwed.key);
    CHECK(spreadOf(debts({10'000, -452}), 9'549).refusal == errors::kMoreThanOwed.key);
    CHECK(spreadOf(debts({10'000}), -1).refusal == errors::kMoreThanOwed.key);
    CHECK(spreadOf(debts({10'000}), 0).refusal == errors::kPaymentZero.key);
    CHECK(spreadOf(debts({}), std::nullopt).refusal == errors::kNothingOwed.key);
    CHECK(spreadOf(debts({0}), 5).refusal == errors::kNothingOwed.key);
    CHECK(spreadOf(debts({100, -100}), std::nullopt).refusal == errors::kNothingOwed.key);
    CHECK(spreadOf(debts({-452}), std::nullopt).refusal == errors::kOwesBack.key);
    CHECK(spreadOf(debts({-452}), -453).refusal == errors::kMoreThanOwed.key);
    CHECK(spreadOf(debts({-452}), 1).refusal == errors::kMoreThanOwed.key);
    const auto over = spread(debts({10'000}), fen(10'001));
    CHECK(over.error().param(QStringLiteral("owed_fen")).toInt() == 10'000);
}

TEST_CASE("what is spread adds up and leaves no debt on the other side of zero", "[property]")
{
    CHECK(rc::check([] {
        std::vector<Debt> owed;
        Money sum;
        for (const int amount : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-500, 1'000))) {
            owed.push_back({PayRunId(std::ssize(owed) + 1), fen(amount)});
            sum += fen(amount);
        }
        const qint64 least = std::min<qint64>(sum.fen(), 0);
        const qint64 most = std::max<qint64>(sum.fen(), 0);
        const qint64 amount = *rc::gen::inRange<qint64>(least, most + 1);
        RC_PRE(amount != 0);
        const auto parts = spread(owed, fen(amount));
        RC_ASSERT(parts.has_value());
        Money spreadSum;
        for (const PaymentPart &part : *parts) {
            spreadSum += part.amount;
            const Money debt =
                owed[static_cast<std::size_t>(std::get<PayRunId>(part.paidFor).value() - 1)].owed;
            const Money rest = debt - part.amount;
            RC_ASSERT(rest.isZero() || rest.isNegative() == debt.isNegative());
        }
        RC_ASSERT(spreadSum == fen(amount));
    }));
}

TEST_CASE("a payment bears a day between the first possible and today")
{
    const QDate earliest(2025, 12, 31);
    const QDate today(2026, 1, 15);
    CHECK(checkPaymentDay(earliest, earliest, today));
    CHECK(checkPaymentDay(today, earliest, today));
    CHECK(checkPaymentDay({}, earliest, today).error().code == errors::kPaymentDayMissing);
    CHECK(checkPaymentDay(today.addDays(1), earliest, today).error().code == errors::kPaymentDayInFuture);
    CHECK(checkPaymentDay(earliest.addDays(-1), earliest, today).error().code == errors::kPaymentDayTooEarly);
}

TEST_CASE("fees are owed from the month's end, or from the posting where that came first")
{
    const Month december(2025, 12);
    CHECK(earliestPaymentDay(december, QDate(2026, 1, 15)) == QDate(2025, 12, 31));
    CHECK(earliestPaymentDay(december, QDate(2025, 12, 20)) == QDate(2025, 12, 20));
}

TEST_CASE("fees are due on the charter's pay day, before it where that is a weekend")
{
    struct Row {
        Month month;
        int payDay;
        QDate due;
    };
    const Row rows[] = {
        {Month(2025, 12), 15, QDate(2026, 1, 15)}, // Thursday
        {Month(2025, 12), 10, QDate(2026, 1, 9)},  // Saturday
        {Month(2025, 12), 11, QDate(2026, 1, 9)},  // Sunday
        {Month(2025, 12), 9, QDate(2026, 1, 9)},   // Friday
        {Month(2025, 11), 0, QDate(2025, 12, 31)}, // no pay day: the law's latest
        {Month(2026, 1), 31, QDate(2026, 2, 27)},
        {Month(2026, 1), 0, QDate(2026, 2, 27)}, // the 28th: Saturday
        {Month(2024, 1), 31, QDate(2024, 2, 29)},
    };
    for (const Row &row : rows) {
        CAPTURE(row.month.toString().toStdString(), row.payDay);
        CHECK(dueDay(row.month, row.payDay) == row.due);
    }
}

TEST_CASE("arrears are told apart by the days since the due day")
{
    const QDate due(2025, 6, 30);
    struct Row {
        int days;
        Arrears age;
    };
    const Row rows[] = {{-1, Arrears::NotDue},     {0, Arrears::Days0To30},   {30, Arrears::Days0To30},
                        {31, Arrears::Days31To60}, {60, Arrears::Days31To60}, {61, Arrears::Days61To90},
                        {90, Arrears::Days61To90}, {91, Arrears::Over90Days}, {5'000, Arrears::Over90Days}};
    for (const Row &row : rows) {
        CAPTURE(row.days);
        CHECK(arrearsOf(due, due.addDays(row.days)) == row.age);
    }
}

TEST_CASE("the status tells what is owed, and how it was paid")
{
    struct Row {
        qint64 earned, cash, bank;
        PayStatus status;
    };
    const Row rows[] = {
        {100, 0, 0, PayStatus::Owed},          {100, 99, 0, PayStatus::PartPaid},
        {100, 0, 1, PayStatus::PartPaid},      {100, 100, 0, PayStatus::SignedFor},
        {100, 0, 100, PayStatus::Transferred}, {100, 40, 60, PayStatus::PaidBothWays},
        {0, 0, 0, PayStatus::NothingEarned},   {-5, 0, 0, PayStatus::OwesBack},
        {95, 100, 0, PayStatus::OwesBack},     {-5, -5, 0, PayStatus::SignedFor},
    };
    for (const Row &row : rows) {
        CAPTURE(row.earned, row.cash, row.bank);
        CHECK(payStatus(fen(row.earned), fen(row.cash), fen(row.bank)) == row.status);
    }
}

TEST_CASE("a month's runs are put together, person by person")
{
    const Month may(2025, 5);
    const QDate due(2025, 6, 30);
    const auto months = byMonth({payStanding(1, may, 100, 0, due), payStanding(2, may, 50, 50, due),
                                 payStanding(1, may, -30, 0, due, 2), payStanding(1, may.next(), 7, 0, due)});
    REQUIRE(months.size() == 3);
    CHECK(months[0].owed().fen() == 70);
    CHECK(months[0].runNumber == 1);
    CHECK(months[1].owed().isZero());
    CHECK(months[2].month == may.next());
}

TEST_CASE("what is owed stands under its age, each person once")
{
    const QDate day(2026, 1, 15);
    ArrearsSum sum(day);
    CHECK_FALSE(sum.report().oldestDue);
    sum.add(debtsOfMonth(day.addDays(-200), {}));
    sum.add(debtsOfMonth(day.addDays(-91), {{1, 30}}));
    sum.add(debtsOfMonth(day.addDays(-100), {{1, 100}}));
    sum.add(debtsOfMonth(day.addDays(-31), {{2, 30}}));
    sum.add(debtsOfMonth(day.addDays(1), {{1, 8}}));
    const ArrearsReport report = sum.report();
    CHECK(report.total.fen() == 168);
    CHECK(report.persons == 2);
    CHECK(report.oldestDue == day.addDays(-100));
    const auto band = [&report](Arrears age) { return report.bands[static_cast<std::size_t>(age)]; };
    CHECK(band(Arrears::Over90Days).owed.fen() == 130);
    CHECK(band(Arrears::Over90Days).persons == 1);
    CHECK(band(Arrears::Days31To60).owed.fen() == 30);
    CHECK(band(Arrears::NotDue).owed.fen() == 8);
    CHECK(band(Arrears::Days0To30).persons == 0);
    CHECK(band(Arrears::Days61To90).age == Arrears::Days61To90);
}

TEST_CASE("a month goes from its sheets to the last payment")
{
    MonthStanding month{{Month(2025, 5)}};
    CHECK(month.state() == MonthState::NoLabour);
    month.unpostedSheets = 3;
    CHECK(month.state() == MonthState::ToPost);
    month.waitingSheets = 1;
    CHECK(month.state() == MonthState::WaitingForApproval);
    month.runs = 1;
    month.earned = fen(100);
    month.personsOwed = 1;
    CHECK(month.state() == MonthState::ToPay);
    month.bank = fen(40);
    CHECK(month.state() == MonthState::PartPaid);
    month.cash = fen(60);
    month.personsOwed = 0;
    CHECK(month.state() == MonthState::Paid);
    month.cash = fen(70); // one owes back, another is still owed
    month.personsOwed = 1;
    CHECK(month.state() == MonthState::PartPaid);
}
