#include "ui/shell/todo.h"

#include "core/distribution/payout_register.h"
#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/kit/bar_chart.h"
#include "ui/shell/home_page.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QSignalSpy>

#include <algorithm>

using namespace zhangfang;
using namespace zhangfang::ui::shell;

namespace
{

YearState february()
{
    YearState state;
    state.today = QDate(2026, 2, 8);
    state.hasTerms = true;
    state.hasMembers = true;
    state.hasContributions = true;
    state.hasJobs = true;
    state.lastBackup = QDate(2026, 2, 6);
    return state;
}

pay::MonthSums month(int number)
{
    pay::MonthSums standing{.month = Month(2026, number)};
    return standing;
}

} // namespace

TEST_CASE("books in order leave nothing to be done")
{
    CHECK(tasksOf(february()).empty());
}

TEST_CASE("a new cooperative is led through its founding, and a step can be left out")
{
    YearState state;
    state.today = QDate(2026, 2, 8);
    CHECK(tasksOf(state).size() == 3);
    state.skippedSteps = QStringList(QStringLiteral("charter"));
    state.hasMembers = true;
    state.lastBackup = state.today;
    auto tasks = tasksOf(state);
    REQUIRE(tasks.size() == 2);
    CHECK(tasks.front().place.what.value(QStringLiteral("founding")) == QStringLiteral("opening"));
    state.hasContributions = true;
    tasks = tasksOf(state);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().place.page == kit::PageId::Work);
}

TEST_CASE("books with members and without a password ask for one, last of all, until that is left out")
{
    YearState state = february();
    state.lacksPassword = true;
    const auto tasks = tasksOf(state);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().place.page == kit::PageId::Settings);
    CHECK(tasks.front().step == QStringLiteral("password"));
    state.skippedSteps = QStringList(QStringLiteral("password"));
    CHECK(tasksOf(state).empty());
    state.skippedSteps.clear();
    state.hasMembers = false;
    state.hasJobs = true;
    for (const Task &task : tasksOf(state))
        CHECK(task.step != QStringLiteral("password"));
}

TEST_CASE("sheets that wait after their month are to be approved, and approved ones to be posted")
{
    YearState state = february();
    pay::MonthSums january = month(1);
    january.waitingSheets = 2;
    pay::MonthSums current = month(2);
    current.waitingSheets = 3;
    state.months = {january, current};
    auto tasks = tasksOf(state);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().place.page == kit::PageId::Work);
    CHECK(tasks.front().place.what.value(QStringLiteral("month")) == QStringLiteral("2026-01"));
    state.months.front().waitingSheets = 0;
    state.months.front().unpostedSheets = 18;
    tasks = tasksOf(state);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().place.page == kit::PageId::Pay);
}

TEST_CASE("the most urgent stands first and says how long it is overdue")
{
    YearState state = february();
    state.arrears.total = Money::fromFen(2106938);
    state.arrears.persons = 9;
    state.arrears.oldestDue = QDate(2025, 9, 30);
    state.lastBackup.reset();
    const auto tasks = tasksOf(state);
    REQUIRE(tasks.size() == 2);
    CHECK(tasks.front().title.contains(QStringLiteral("¥21,069.38")));
    CHECK(urgencyOf(tasks.front(), state.today).state == kit::BadgeState::Overdue);
    CHECK(urgencyOf(tasks.front(), state.today).word.contains(QStringLiteral("131")));
    CHECK(urgencyOf(tasks.back(), state.today).state == kit::BadgeState::Planned);
}

TEST_CASE("the distribution is to be brought to its end until it is posted")
{
    YearState state = february();
    pay::MonthSums december{.month = Month(2025, 12)};
    december.runs = 1;
    state.months = {december};
    REQUIRE(tasksOf(state).size() == 1);
    CHECK(tasksOf(state).front().place.page == kit::PageId::Distribution);
    state.plans.push_back({distribution::PlanId(1), QStringLiteral("2025-1"), Year{2025}, 1,
                           distribution::PlanState::Posted, QString()});
    CHECK(tasksOf(state).empty());
}

TEST_CASE("a posted distribution is to be paid out until every member has theirs")
{
    test::SampleCoop coop(test::SampleStage::YearPosted);
    test::TestDesk desk(coop.file());
    distribution::PayoutRegister payouts(coop.file());
    const auto payTo = [&payouts](std::vector<distribution::Payout> members) {
        pay::PaymentRequest request{.payouts = {}, .paidOn = QDate(2026, 2, 8)};
        for (const distribution::Payout &member : members)
            request.payouts.push_back({member.person});
        REQUIRE(payouts.pay(QStringLiteral("2025-1"), request));
    };
    const auto owed = payouts.standing(QStringLiteral("2025-1"));
    REQUIRE(owed);
    const auto tasks = [&desk] {
        YearState state = february();
        state.owedPlans = readYearState(desk.desk()).owedPlans;
        return tasksOf(state);
    };
    REQUIRE(tasks().size() == 1);
    CHECK(tasks().front().title.contains(QStringLiteral("¥111,111.10")));
    CHECK(tasks().front().title.contains(QStringLiteral("168")));
    CHECK(tasks().front().place.page == kit::PageId::Distribution);
    CHECK(tasks().front().place.what.value(QStringLiteral("plan")) == QStringLiteral("2025-1"));
    payTo({owed->front()});
    CHECK(tasks().front().title.contains(QStringLiteral("¥110,318.79"))); // 792.31 less
    CHECK(tasks().front().title.contains(QStringLiteral("167")));
    payTo({owed->begin() + 1, owed->end()});
    CHECK(tasks().empty());
}

TEST_CASE("the home page shows the year's figures and leads from them to their pages")
{
    test::SampleCoop coop(test::SampleStage::YearPosted);
    test::TestDesk desk(coop.file());
    HomePage page(desk.desk());
    test::show(page);
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        words += label->text();
    CHECK(words.contains(QStringLiteral("201,622.25")));
    CHECK(words.contains(QStringLiteral("4,689,183.89")));
    CHECK(words.contains(QStringLiteral("123,456.78")));
    const auto charts = page.findChildren<kit::BarChart *>();
    REQUIRE(charts.size() == 2);
    CHECK(charts.front()->told(0).contains(QLatin1Char(',')));
    QSignalSpy wanted(&desk.desk(), &kit::Desk::wanted);
    charts.front()->setFocus();
    test::press(*charts.front(), Qt::Key_Right);
    test::press(*charts.front(), Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    test::click(page, "taskAction");
    CHECK(wanted.count() == 2);
}

TEST_CASE("a step of the founding that is left out stays off the list of this file")
{
    TempCoop coop;
    test::TestDesk desk(coop.file());
    HomePage page(desk.desk());
    test::show(page);
    REQUIRE(page.findChildren<QWidget *>(QStringLiteral("leaveOut")).size() == 3);
    test::click(page, "leaveOut");
    QCoreApplication::processEvents();
    CHECK(page.findChildren<QWidget *>(QStringLiteral("leaveOut")).size() == 2);
    CHECK(readYearState(desk.desk()).skippedSteps == QStringList(QStringLiteral("charter")));
}
