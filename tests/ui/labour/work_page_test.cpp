#include "core/labour/agreement_register.h"
#include "core/labour/client_register.h"
#include "core/labour/job_register.h"
#include "tests/ui/labour/sheet_office.h"
#include "ui/kit/choosers.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/line_edit.h"
#include "ui/kit/register_table.h"
#include "ui/kit/sum_row.h"
#include "ui/labour/work_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
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

    work.tab(3);
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

TEST_CASE("the entries of a month stand as rows, by person, job, client and state of their sheet")
{
    Work work;
    work.tab(4);
    QAbstractItemModel &model = *work.table().model();
    REQUIRE(model.rowCount() == 1'345);
    const auto choose = [&work](const char *filter, const QString &words) {
        auto &box = child<QComboBox>(work.page, filter);
        const int place = box.findText(words, Qt::MatchEndsWith);
        INFO(words.toStdString());
        REQUIRE(place > 0);
        box.setCurrentIndex(place);
    };
    auto &entries = dynamic_cast<kit::RegisterTable &>(*work.table().parentWidget()->parentWidget());
    const auto sumShown = [&entries] { return child<kit::SumRow>(entries, "sumRow").sums(); };
    const QStringList all = sumShown();
    auto &persons = child<QComboBox>(work.page, "personFilter");
    CHECK(persons.count() == 46);
    persons.setCurrentIndex(1);
    CHECK(model.rowCount() > 20);
    CHECK(model.rowCount() <= 31);
    CHECK(sumShown() != all);
    persons.setCurrentIndex(0);
    CHECK(sumShown() == all);
    choose("jobFilter", QStringLiteral("X02"));
    CHECK(model.rowCount() == 1'345);
    choose("stateFilter", QStringLiteral("approved"));
    CHECK(model.rowCount() == 0);
    choose("stateFilter", QStringLiteral("draft"));
    CHECK(model.rowCount() == 1'345);
    CHECK(child<QComboBox>(work.page, "clientFilter").count() == 2);

    work.page.open({{QStringLiteral("tab"), QStringLiteral("entries")},
                    {QStringLiteral("month"), QStringLiteral("2025-12")},
                    {QStringLiteral("person"), QStringLiteral("029")}});
    CHECK(persons.currentText().contains(QStringLiteral("029")));
    CHECK(model.rowCount() > 0);
    CHECK(model.rowCount() < 60);
}

TEST_CASE("a place that names a month leads to its sheets, and one that names a person to the entries")
{
    Work work;
    auto &tabs = child<QTabBar>(work.page, "workTabs");
    work.tab(3);
    work.page.open({{QStringLiteral("month"), QStringLiteral("2025-12")}});
    CHECK(tabs.currentIndex() == 0);
    work.page.open({{QStringLiteral("month"), QStringLiteral("2025-12")},
                    {QStringLiteral("job"), QStringLiteral("L01")},
                    {QStringLiteral("person"), QStringLiteral("003")}});
    CHECK(tabs.currentIndex() == 4);
    CHECK(child<QComboBox>(work.page, "personFilter").currentText().contains(QStringLiteral("003")));
    work.page.open({{QStringLiteral("job"), QStringLiteral("L01")}});
    CHECK(tabs.currentIndex() == 1);
}

TEST_CASE("from an entry one comes to its sheet, from a sum to the sheets of the month")
{
    Work work;
    work.tab(4);
    work.table().selectRow(0);
    test::press(work.table(), Qt::Key_Return);
    CHECK(work.page.wantsRoom());
    CHECK(work.page.sheetPage().model().grid().job.terms.number == QStringLiteral("X02"));

    test::click(work.page, "back");
    work.tab(4);
    auto &sums = child<kit::SumRow>(work.page, "sumRow");
    Q_EMIT sums.activated(6);
    CHECK(child<QTabBar>(work.page, "workTabs").currentIndex() == 0);
}

TEST_CASE("an agreement is taken up, found by its jobs, changed, and dispatch is warned of")
{
    Work work;
    work.tab(2);
    const int before = work.table().model()->rowCount();
    CHECK(before == 6);
    work.desk.prompts().dialog([](QDialog &dialog) {
        test::click(dialog, "yes");
        CHECK(static_cast<kit::FormDialog &>(dialog).form().isMarked(&child<QWidget>(dialog, "number")));
        test::fill(child<QWidget>(dialog, "number"), QStringLiteral("劳协2026-9"));
        test::fill(child<QWidget>(dialog, "client"), QStringLiteral("示例果园"));
        child<QComboBox>(dialog, "kind").setCurrentIndex(2);
        test::fill(child<QWidget>(dialog, "signedOn"), QStringLiteral("2026-1-5"));
        test::fill(child<QWidget>(dialog, "firstDay"), QStringLiteral("2026-03-01"));
        test::fill(child<QWidget>(dialog, "lastDay"), QStringLiteral("2026-02-01"));
        test::fill(child<QWidget>(dialog, "headCount"), QStringLiteral("12"));
        test::click(dialog, "yes");
        CHECK(static_cast<kit::FormDialog &>(dialog).form().isMarked(&child<QWidget>(dialog, "lastDay")));
        test::fill(child<QWidget>(dialog, "lastDay"), QStringLiteral("2026-12-31"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(work.page, "addAgreement");
    CHECK(work.table().model()->rowCount() == before + 1);
    const auto agreements = core::AgreementRegister(work.coop.file()).agreements();
    const core::AgreementTerms &terms = agreements->back().agreement.terms;
    CHECK(terms.kind == core::AgreementKind::Dispatch);
    CHECK(terms.headCount == 12);
    CHECK(terms.lastDay == QDate(2026, 12, 31));
    QStringList said;
    for (const QLabel *label : child<QWidget>(work.page, "messageBar").findChildren<QLabel *>())
        said += label->text();
    CHECK(said.join(QString()).contains(QStringLiteral("57")));

    auto &find = child<kit::LineEdit>(work.page, "findBar");
    test::fill(find, QStringLiteral("X02"));
    REQUIRE(work.table().model()->rowCount() == 1);
    work.table().selectRow(0);
    work.desk.prompts().dialog([](QDialog &dialog) {
        test::fill(child<QWidget>(dialog, "client"), QStringLiteral("示例果园"));
        test::click(dialog, "yes");
        CHECK(static_cast<kit::FormDialog &>(dialog).form().isMarked(&child<QWidget>(dialog, "client")));
        return false;
    });
    test::click(work.page, "changeAgreement");
}

TEST_CASE("every tab of the page Work is printed as it is shown")
{
    Work work;
    const char *const buttons[] = {"printSheets", "printJobs", "printAgreements", "printClients",
                                   "printEntries"};
    for (int tab = 0; tab < 5; ++tab) {
        work.tab(tab);
        QString title;
        work.desk.prompts().dialog([&title](QDialog &dialog) {
            title = dialog.windowTitle();
            return true;
        });
        test::click(work.page, buttons[tab]);
        INFO(buttons[tab]);
        CHECK(title.contains(child<QTabBar>(work.page, "workTabs").tabText(tab)));
    }
}

TEST_CASE("a sheet of corrections is opened as a grid that nobody writes on")
{
    Work work(QStringLiteral("2025-12"));
    core::LabourLedger ledger(work.coop.file());
    const auto sheet = work.sheets(Month(2025, 12)).front().sheet;
    REQUIRE(ledger.approve({sheet.id}, core::OpenCellPolicy::Allow));
    std::optional<core::EntryRow> entry;
    REQUIRE(ledger.forEachEntry(QDate(2025, 12, 1), QDate(2025, 12, 31), [&](const core::EntryRow &row) {
        if (row.sheet == sheet.id && row.record.mark == core::DayMark::Worked && row.record.minutes > 60)
            entry = row;
    }));
    REQUIRE(entry);
    REQUIRE(ledger.correct({entry->id, Month(2026, 1), -30, Quantity(), QStringLiteral("抄错")}));
    const auto corrections = work.sheets(kMonth).back().sheet;
    REQUIRE(corrections.form == core::SheetForm::Correction);

    work.page.open({{QStringLiteral("month"), QStringLiteral("2026-01")},
                    {QStringLiteral("tab"), QStringLiteral("sheets")}});
    work.table().selectRow(1);
    test::press(work.table(), Qt::Key_Return);
    REQUIRE(work.page.wantsRoom());
    auto &page = work.page.sheetPage();
    CHECK(page.title().contains(QStringLiteral("December 2025")));
    REQUIRE(page.model().rowCount() >= 1);
    CHECK(page.model().sums().all.minutes == -30);
    auto &days = page.view().days();
    days.setFocus();
    test::press(days, Qt::Key_8);
    CHECK_FALSE(days.isTyping());
    CHECK_FALSE(child<QWidget>(work.page, "addPersons").isVisible());
    test::click(work.page, "submit");
    CHECK(page.model().grid().sheet.state == core::SheetState::Submitted);
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
