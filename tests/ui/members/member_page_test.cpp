#include "core/store/change_history.h"
#include "tests/ui/members/members_fixture.h"
#include "ui/kit/sum_row.h"
#include "ui/members/secret_line.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace zhangfang;
using test::child;
using test::SampleStage;

namespace
{

void choose(Members &m, const char *filter, int choice)
{
    child<QComboBox>(m.page, filter).setCurrentIndex(choice);
}

} // namespace

TEST_CASE("the register as at the year's end has 168 members, 154 of them farmers, with 190,500.00 yuan")
{
    Members m;
    m.asAt("2025-12-31");
    CHECK(m.rows() == 168);
    auto &sums = child<kit::SumRow>(m.table(), "sumRow");
    CHECK(sums.words() == u"Total 168 members, 154 of them farmers (91.67%), 7 leave on 2025-12-31"_qs);
    CHECK(sums.sums().last() == u"190,500.00"_qs);
    m.asAt("20260101");
    CHECK(m.rows() == 161);
}

TEST_CASE("a member is found by name, initials, number or the last four digits")
{
    Members m;
    auto &bar = child<QWidget>(m.table(), "findBar");
    for (const QString &typed : {u"金㛃"_qs, u"jj"_qs, u"058"_qs, u"8129"_qs}) {
        INFO(typed.toStdString());
        test::fill(bar, typed);
        bool found = false;
        for (int row = 0; row < m.rows(); ++row)
            found = found || m.cell(row, 1) == u"金㛃"_qs;
        CHECK(found);
        CHECK(m.rows() < 10);
    }
}

TEST_CASE("those who left and those who only work here stand behind a filter")
{
    Members m;
    const int members = m.rows();
    choose(m, "standingFilter", 1);
    CHECK(m.rows() == 7);
    choose(m, "standingFilter", 4);
    CHECK(m.rows() >= 168);
    choose(m, "standingFilter", 0);
    choose(m, "statusFilter", 2);
    CHECK(m.rows() < members / 5 + 1);
    choose(m, "statusFilter", 3);
    CHECK(m.rows() == 0);
    test::click(m.table(), "emptyAction");
    CHECK(m.rows() == members);
}

TEST_CASE("beside the register stands what belongs to the selected member")
{
    Members m;
    m.asAt("2025-12-31");
    m.select("058");
    CHECK(m.label("panelName") == u"金㛃"_qs);
    CHECK(m.label("panelContribution") == u"1,800.00"_qs);
    CHECK(m.label("panelPay") == u"25,268.33"_qs);
    CHECK(m.label("panelHours") == u"1,321.00"_qs);
}

TEST_CASE("a number is masked until it is shown, which stands in the journal")
{
    Members m;
    m.select("058");
    auto &panel = child<QWidget>(m.page, "memberPanel");
    auto *line = panel.findChild<ui::members::SecretLine *>();
    REQUIRE(line);
    CHECK(line->words() == u"990025********8129"_qs);
    test::click(panel, "reveal_identity");
    CHECK(line->words().size() == 18);
    CHECK_FALSE(line->words().contains(u'*'));
    const auto deeds = store::ChangeHistory(m.coop.file()).ofFile({1});
    REQUIRE(deeds);
    CHECK(deeds->front().parts.front().table == u"secret_reveal"_qs);
    test::click(panel, "reveal_identity");
    CHECK(line->words() == u"990025********8129"_qs);
}

TEST_CASE("a member's own page has all that is known, and leads back")
{
    Members m(SampleStage::YearPosted);
    m.select("058");
    test::click(m.page, "openMember");
    CHECK(m.page.title() == u"金㛃"_qs);
    const auto rowsOf = [&m](const char *table) {
        return child<QTableView>(child<QWidget>(m.page, table), "registerView").model()->rowCount();
    };
    CHECK(rowsOf("memberMemberships") == 1);
    CHECK(rowsOf("memberCapital") >= 2); // contribution, and the reserve share of 2025
    CHECK(rowsOf("memberDistributions") == 1);
    CHECK(rowsOf("memberChanges") >= 3);
    test::click(m.page, "stepBack"); // to 2025
    CHECK(rowsOf("memberPay") == 12);
    CHECK(rowsOf("memberLabour") >= 12);
    test::click(m.page, "back");
    CHECK(m.page.title() == u"Register of members"_qs);
}

TEST_CASE("the rows of labour, pay and distribution lead to where they come from")
{
    Members m(SampleStage::YearPosted);
    m.page.open({{u"person"_qs, u"058"_qs}});
    test::click(m.page, "stepBack");
    QSignalSpy wanted(&m.desk.desk(), &kit::Desk::wanted);
    const auto activate = [&m](const char *table) {
        auto &view = child<QTableView>(child<QWidget>(m.page, table), "registerView");
        view.selectRow(0);
        test::press(view, Qt::Key_Return);
    };
    const auto last = [&wanted] { return wanted.last().at(0).value<kit::Place>(); };
    activate("memberLabour");
    CHECK(last().page == kit::PageId::Work);
    CHECK(last().what.value(u"month"_qs) == u"2025-01"_qs);
    CHECK(last().what.value(u"person"_qs) == u"058"_qs);
    activate("memberPay");
    CHECK(last().page == kit::PageId::Pay);
    CHECK(last().what.value(u"month"_qs) == u"2025-01"_qs);
    activate("memberDistributions");
    CHECK(last().page == kit::PageId::Distribution);
    CHECK(last().what.value(u"year"_qs) == 2025);
    CHECK(wanted.size() == 3);
}

TEST_CASE("somebody who is not in the books is named, and the register stays")
{
    Members m;
    m.page.open({{u"person"_qs, u"999"_qs}});
    CHECK(m.page.message().words().contains(u"999"_qs));
    CHECK(m.page.title() == u"Register of members"_qs);
}

TEST_CASE("the register keeps the model's rules while it is filtered and read again")
{
    Members m;
    const QAbstractItemModelTester tester(m.view().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    choose(m, "standingFilter", 4);
    test::fill(child<QWidget>(m.table(), "findBar"), u"w"_qs);
    m.desk.desk().tellChange(kit::Area::Members);
    CHECK(m.rows() > 0);
}

TEST_CASE("an empty cooperative is told what to do next")
{
    TempCoop coop;
    test::TestDesk desk(coop.file());
    ui::members::MembersPage page(desk.desk());
    test::show(page);
    QWidget &table = test::requireChild(page, "membersTable");
    CHECK(child<kit::EmptyState>(table, "emptyState").missing() == u"The register has no members yet"_qs);
    desk.prompts().dialog([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"joinDialog"_qs);
        return false;
    });
    test::click(table, "emptyAction");
    CHECK(desk.prompts().unforeseen().isEmpty());
}

TEST_CASE("the members' page of a read-only file offers nothing that writes")
{
    Members m;
    m.coop.reopen(store::CoopFile::Access::ReadOnly);
    test::TestDesk desk(m.coop.file());
    ui::members::MembersPage page(desk.desk());
    test::show(page);
    for (const char *name : {"join", "addWorker", "changeSelected", "reveal_identity"}) {
        INFO(name);
        CHECK_FALSE(child<QWidget>(page, name).isVisible());
    }
    page.open({{u"person"_qs, u"058"_qs}});
    for (const char *name : {"change", "contribute", "leave"}) {
        INFO(name);
        CHECK_FALSE(child<QWidget>(page, name).isVisible());
    }
}

TEST_CASE("a member's page is opened from the head where there is no room for the panel")
{
    Members m;
    m.view().selectRow(3);
    const QString name = m.cell(3, 1);
    auto &open = child<QWidget>(m.page, "openPage");
    CHECK_FALSE(open.isVisible());
    m.page.setFixedWidth(700);
    CHECK_FALSE(child<QWidget>(m.page, "memberPanel").isVisible());
    REQUIRE(open.isVisible());
    test::click(m.page, "openPage");
    CHECK(m.page.title() == name);
    CHECK_FALSE(open.isVisible());
    CHECK(child<QWidget>(m.page, "change").isVisible());
    // The filled button is the last one of the head.
    CHECK(child<QWidget>(m.page, "change").x() > child<QWidget>(m.page, "printAccount").x());
}
