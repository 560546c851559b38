#include "core/labour/client_register.h"
#include "core/labour/job_register.h"
#include "tests/ui/labour/sheet_office.h"
#include "ui/kit/choosers.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/line_edit.h"
#include "ui/labour/work_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTabBar>
#include <QTableView>

using namespace office;
using test::child;

namespace
{

struct Work {
    test::SampleCoop coop{test::SampleStage::Books};
    test::TestDesk desk{coop.file()};
    ui::work::WorkPage page{desk.desk()};

    explicit Work(const QString &month = QStringLiteral("2026-01"))
    {
        test::show(page);
        page.open({{QStringLiteral("month"), month}, {QStringLiteral("tab"), QStringLiteral("sheets")}});
    }
    QTableView &table()
    {
        for (QTableView *view : page.findChildren<QTableView *>(QStringLiteral("registerView"))) {
            if (view->isVisible())
                return *view;
        }
        FAIL("no table is shown");
        return child<QTableView>(page, "registerView");
    }
    void tab(int index) { child<QTabBar>(page, "workTabs").setCurrentIndex(index); }
    std::vector<core::SheetSummary> sheets(Month month)
    {
        return *core::LabourLedger(coop.file()).sheets(month);
    }
};

} // namespace

TEST_CASE("a crew sheet is opened from the page Work and shown at once")
{
    Work work;
    CHECK(work.table().model()->rowCount() == 1);
    work.desk.prompts().dialog([](QDialog &dialog) {
        auto &job = child<QComboBox>(dialog, "job");
        job.setCurrentIndex(job.findText(QStringLiteral("X06"), Qt::MatchStartsWith));
        test::click(dialog, "yes");
        return true;
    });
    test::click(work.page, "newSheet");
    CHECK(work.sheets(kMonth).size() == 2);
    CHECK(work.page.wantsRoom());
    CHECK(work.page.sheetPage().model().grid().job.terms.number == QStringLiteral("X06"));
    CHECK(work.page.sheetPage().model().rowCount() > 0);
}

TEST_CASE("sheets of a month are submitted, approved and dropped from the list")
{
    Work work;
    work.table().selectRow(0);
    test::click(work.page, "submitSheets");
    CHECK(work.sheets(kMonth).front().sheet.state == core::SheetState::Submitted);
    work.table().selectRow(0);
    work.desk.prompts().answer(true);
    test::click(work.page, "approveSheets");
    CHECK(work.sheets(kMonth).front().sheet.state == core::SheetState::Approved);

    Work other(QStringLiteral("2025-12"));
    const auto before = other.sheets(Month(2025, 12)).size();
    other.table().selectRow(0);
    test::click(other.page, "dropSheets");
    CHECK(other.sheets(Month(2025, 12)).size() == before - 1);
    CHECK(core::CrewSheetBook(other.coop.file()).dropped()->size() == 1);
}

TEST_CASE("jobs and clients are taken up and changed, and a price is added from a day on")
{
    Work work;
    work.tab(1);
    const QAbstractItemModelTester tester(work.table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    work.desk.prompts().dialog([](QDialog &dialog) {
        test::fill(child<QWidget>(dialog, "number"), QStringLiteral("X19"));
        test::fill(child<QWidget>(dialog, "client"), QStringLiteral("新桥村委会"));
        test::fill(child<QWidget>(dialog, "work"), QStringLiteral("林木修剪"));
        test::click(dialog, "yes");
        test::fill(child<QWidget>(dialog, "price"), QStringLiteral("25"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(work.page, "addJob");
    const auto jobs = core::JobRegister(work.coop.file()).jobs();
    REQUIRE(jobs->size() == 19);
    CHECK(jobs->back().terms.clientName == QStringLiteral("新桥村委会"));
    CHECK(work.table().model()->rowCount() == 19);

    work.table().selectRow(18);
    work.desk.prompts().dialog([](QDialog &dialog) {
        test::fill(child<QWidget>(dialog, "price"), QStringLiteral("28.5"));
        test::fill(child<QWidget>(dialog, "from"), QStringLiteral("2026-03-01"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(work.page, "addRate");
    CHECK(core::JobRegister(work.coop.file()).jobs()->back().terms.rates.size() == 2);

    work.tab(2);
    const int clients = work.table().model()->rowCount();
    work.desk.prompts().dialog([](QDialog &dialog) {
        test::fill(child<QWidget>(dialog, "name"), QStringLiteral("新桥村委会"));
        test::click(dialog, "yes");
        CHECK(static_cast<kit::FormDialog &>(dialog).form().isMarked(&child<QWidget>(dialog, "name")));
        test::fill(child<QWidget>(dialog, "name"), QStringLiteral("示例果园"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(work.page, "addClient");
    CHECK(work.table().model()->rowCount() == clients + 1);
}

TEST_CASE("the entries of a month stand as rows")
{
    Work work;
    work.tab(3);
    CHECK(work.table().model()->rowCount() == 1'345);
}

TEST_CASE("a file that is open read-only offers nothing that writes on the page Work")
{
    test::SampleCoop coop(test::SampleStage::Books);
    coop.reopen(store::CoopFile::Access::ReadOnly);
    test::TestDesk desk(coop.file());
    ui::work::WorkPage page(desk.desk());
    test::show(page);
    CHECK(page.findChild<QWidget *>(QStringLiteral("newSheet")) == nullptr);
}
