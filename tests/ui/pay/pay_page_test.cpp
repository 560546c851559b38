#include "core/labour/labour_ledger.h"
#include "core/pay/payment_register.h"
#include "core/periods/period_register.h"
#include "core/resolutions/resolution_register.h"
#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "tests/support/temp_coop.h"
#include "ui/kit/backups.h"
#include "ui/kit/choosers.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/sum_row.h"
#include "ui/papers/paper_view.h"
#include "ui/pay/arrears_card.h"
#include "ui/pay/lines_reading.h"
#include "ui/pay/pay_page.h"
#include "ui/pay/pay_words.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace zhangfang;
using test::child;

namespace
{

const Month kNovember(2025, 11);
const Month kDecember(2025, 12);
const Month kJanuary(2026, 1);

/// The page over the sample cooperative, whose months of 2025 are posted and not paid; it is 8 February 2026.
struct Pay {
    test::SampleCoop coop;
    test::TestDesk desk{coop.file()};
    ui::pay::PayPage page{desk.desk()};

    explicit Pay(test::SampleStage stage = test::SampleStage::YearPaid)
        : coop(stage)
    {
        test::show(page);
    }

    kit::ScriptedPrompts &prompts() { return desk.prompts(); }
    QTableView &view() { return child<QTableView>(page, "registerView"); }
    int rows() { return view().model()->rowCount(); }
    void go(Month month) { page.open({{QStringLiteral("month"), month.toString()}}); }
    QString figure(const char *name) { return child<kit::Figure>(page, name).figure(); }
    QString message() { return page.message().words(); }
    void find(const QString &typed) { test::fill(child<QWidget>(page, "findBar"), typed); }
    void choose(const char *action)
    {
        auto *found = page.findChild<QAction *>(QString::fromLatin1(action));
        REQUIRE(found);
        REQUIRE(found->isVisible());
        REQUIRE(found->isEnabled());
        found->trigger();
    }
    bool offers(const char *action)
    {
        const auto *found = page.findChild<QAction *>(QString::fromLatin1(action));
        return found && found->isVisible() && found->isEnabled();
    }
    void select(const char *person)
    {
        page.open({{QStringLiteral("person"), QString::fromLatin1(person)}});
        REQUIRE_FALSE(view().selectionModel()->selectedRows().isEmpty());
    }
    /// Of the first row that is selected.
    QString chosenCell(const char *column)
    {
        const auto chosen = view().selectionModel()->selectedRows();
        REQUIRE_FALSE(chosen.isEmpty());
        return cell(chosen.front().row(), column);
    }
    QString cell(int row, const char *column)
    {
        const QAbstractItemModel &model = *view().model();
        for (int i = 0; i < model.columnCount(); ++i) {
            if (model.headerData(i, Qt::Horizontal).toString().startsWith(QString::fromLatin1(column)))
                return model.index(row, i).data().toString();
        }
        FAIL("no column " << column);
        return {};
    }
    pay::MonthStanding month(Month month)
    {
        const auto months = pay::PaymentRegister(coop.file()).months();
        REQUIRE(months);
        const auto found = std::ranges::find(*months, month, &pay::MonthStanding::month);
        REQUIRE(found != months->end());
        return *found;
    }
    void approveJanuary()
    {
        REQUIRE(labour::LabourLedger(coop.file()).approveMonth(kJanuary, labour::OpenCellPolicy::Allow));
        desk.desk().tellChange(kit::Area::Work);
    }
    /// Records that the person of December got everything, on the 10th of January.
    void payInCash(const char *person)
    {
        select(person);
        prompts().dialog([](QDialog &dialog) {
            test::fill(child<QWidget>(dialog, "paidOn"), QStringLiteral("2026-01-10"));
            test::click(dialog, "yes");
            return true;
        });
        test::click(page, "markPaid");
    }
};

kit::Form &formOf(QDialog &dialog)
{
    return static_cast<kit::FormDialog &>(dialog).form();
}

} // namespace

TEST_CASE("the page opens on the last month that has labour and says what it waits for")
{
    Pay p;
    CHECK(child<kit::MonthChooser>(p.page, "month").month() == kJanuary);
    CHECK(p.message().isEmpty()); // the table is empty and says it
    QString words;
    for (const QLabel *label : child<QWidget>(p.page, "emptyState").findChildren<QLabel *>())
        words += label->text();
    CHECK(words.contains(QStringLiteral("1 sheet")));
    CHECK(words.contains(QStringLiteral("50 cell")));
    CHECK(p.rows() == 0);
    CHECK_FALSE(child<QWidget>(p.page, "postMonth").isVisible());
    CHECK_FALSE(child<QWidget>(p.page, "markPaid").isVisible());
    QSignalSpy wanted(&p.desk.desk(), &kit::Desk::wanted);
    test::click(p.page, "emptyAction");
    REQUIRE(wanted.size() == 1);
    const auto place = wanted.front().front().value<kit::Place>();
    CHECK(place.page == kit::PageId::Work);
    CHECK(place.what.value(QStringLiteral("month")).toString() == QStringLiteral("2026-01"));
}

TEST_CASE("December shows what was earned and owed, with its lines and their sum")
{
    Pay p;
    test::press(child<QWidget>(p.page, "month"), Qt::Key_PageUp);
    CHECK(child<kit::MonthChooser>(p.page, "month").month() == kDecember);
    CHECK(p.figure("earned") == QStringLiteral("418,054.83"));
    CHECK(p.figure("paid") == QStringLiteral("0.00"));
    CHECK(p.figure("owed") == QStringLiteral("418,054.83"));
    CHECK(p.rows() == 424);
    CHECK(p.message().isEmpty());
    const auto &sums = child<kit::SumRow>(p.page, "sumRow");
    CHECK(sums.words().contains(QStringLiteral("168 person")));
    CHECK(sums.words().contains(QStringLiteral("424 line")));
    CHECK(sums.sums().contains(QStringLiteral("418,054.83")));
    p.select("029");
    CHECK(p.view().selectionModel()->selectedRows().size() == 5);
    CHECK(p.chosenCell("State") == QStringLiteral("owed"));
    p.find(p.chosenCell("Name"));
    CHECK(p.rows() == 5);
    CHECK(p.cell(4, "Number") == QStringLiteral("029"));
}

TEST_CASE("where the lines are many the page stands first, and its lines follow")
{
    test::SampleCoop coop(test::SampleStage::YearPaid);
    test::TestDesk desk(coop.file());
    ui::pay::PayPage atOnce(desk.desk());
    test::show(atOnce);
    const auto goTo = [](ui::pay::PayPage &page, Month month) {
        page.open({{QStringLiteral("month"), month.toString()}});
    };
    const auto rowsOf = [](ui::pay::PayPage &page) {
        return child<QTableView>(page, "registerView").model()->rowCount();
    };
    const auto figure = [](ui::pay::PayPage &page) { return child<kit::Figure>(page, "earned").figure(); };
    const auto note = [](ui::pay::PayPage &page) {
        return child<kit::Figure>(page, "earned").findChildren<QLabel *>().last()->text();
    };
    goTo(atOnce, kDecember);
    REQUIRE(rowsOf(atOnce) > 0);

    ui::pay::PayPage page(desk.desk(), nullptr, 1);
    goTo(page, kDecember);
    CHECK(rowsOf(page) == 0);
    CHECK(figure(page) == figure(atOnce));
    CHECK(note(page) != note(atOnce));
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return rowsOf(page) > 0; }));
    CHECK(rowsOf(page) == rowsOf(atOnce));
    CHECK(note(page) == note(atOnce));

    // The same month read again keeps its lines until the new ones are there; another month's go at once.
    desk.desk().tellChange(kit::Area::Pay);
    CHECK(rowsOf(page) == rowsOf(atOnce));
    goTo(page, kNovember);
    CHECK(rowsOf(page) == 0);

    // Nobody waits for what is out of sight; who is looked for is found at once.
    page.hide();
    const QString person = QStringLiteral("001");
    page.open({{QStringLiteral("month"), kDecember.toString()}, {QStringLiteral("person"), person}});
    CHECK(rowsOf(page) == rowsOf(atOnce));
    CHECK(child<QTableView>(page, "registerView").selectionModel()->hasSelection());
    goTo(page, kNovember);
    const auto &reading = *page.findChild<ui::pay::LinesReading *>();
    REQUIRE(QTest::qWaitFor([&] { return !reading.findChild<QTimer *>()->isActive(); }));
    CHECK(reading.isWaiting());
    CHECK(rowsOf(page) == 0);
    page.show();
    CHECK(QTest::qWaitFor([&] { return rowsOf(page) > 0; }));
}

TEST_CASE("where lines do not come to what is owed nobody is paid by it")
{
    const std::ptrdiff_t personsAtOnce = GENERATE(1, 500);
    test::SampleCoop coop(test::SampleStage::YearPaid);
    coop.close();
    for (const char *sql : {"DROP TRIGGER guard_pay_slip_update", "DROP TRIGGER journal_pay_slip_update",
                            "UPDATE pay_slip SET amount_fen = amount_fen + 1 WHERE id ="
                            " (SELECT max(s.id) FROM pay_slip s JOIN pay_run r ON r.id = s.run_id"
                            "  WHERE r.month = '2025-12')"})
        REQUIRE(runSqlBehindTheProgram(coop.path(), QString::fromLatin1(sql)));
    coop.reopen();
    test::TestDesk desk(coop.file());
    ui::pay::PayPage page(desk.desk(), nullptr, personsAtOnce);
    const auto isEnabled = [&](const char *button) { return child<QPushButton>(page, button).isEnabled(); };
    page.open({{QStringLiteral("month"), kNovember.toString()}});
    test::show(page);
    const QAbstractItemModel &lines = *child<QTableView>(page, "registerView").model();
    REQUIRE(QTest::qWaitFor([&] { return lines.rowCount() > 0; }));
    REQUIRE(isEnabled("markPaid"));

    page.open({{QStringLiteral("month"), kDecember.toString()}});
    REQUIRE(QTest::qWaitFor([&] { return page.message().words().contains(QStringLiteral("slips")); }));
    CHECK(lines.rowCount() == 0);
    CHECK_FALSE(isEnabled("markPaid"));
    CHECK_FALSE(isEnabled("bankFile"));
    CHECK(child<kit::EmptyState>(page, "emptyState").missing().contains(QStringLiteral("cannot be shown")));

    page.open({{QStringLiteral("month"), kNovember.toString()}});
    REQUIRE(QTest::qWaitFor([&] { return lines.rowCount() > 0; }));
    CHECK(isEnabled("markPaid"));
    CHECK(page.message().words().isEmpty());
}

TEST_CASE("the models of the page and of its lists keep the rules of item models")
{
    Pay p;
    const QAbstractItemModelTester tester(p.view().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    p.go(kDecember);
    p.find(QStringLiteral("029"));
    p.find(QString());
    p.go(kJanuary);
    for (const char *action : {"showPayments", "showMonths"}) {
        p.prompts().dialog([](QDialog &dialog) {
            const QAbstractItemModelTester list(child<QTableView>(dialog, "registerView").model(),
                                                QAbstractItemModelTester::FailureReportingMode::Fatal);
            return false;
        });
        p.choose(action);
    }
    CHECK(p.prompts().unforeseen().isEmpty());
}

TEST_CASE("who has signed is chosen, recorded and no longer owed")
{
    Pay p;
    p.go(kDecember);
    p.select("029");
    p.prompts().dialog([](QDialog &dialog) {
        CHECK(child<QLabel>(dialog, "whoIsPaid").text().contains(QStringLiteral("2,703.34")));
        CHECK(child<kit::MoneyEdit>(dialog, "amount").text() == QStringLiteral("2,703.34"));
        test::fill(child<QWidget>(dialog, "paidOn"), QStringLiteral("2026-01-10"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(p.page, "markPaid");
    CHECK(p.figure("paid") == QStringLiteral("2,703.34"));
    p.select("029");
    CHECK(p.chosenCell("State") == QStringLiteral("signed for"));
    CHECK(p.month(kDecember).personsOwed == 167);
    CHECK(p.prompts().unforeseen().isEmpty());
}

TEST_CASE("with nobody chosen everybody who is owed is taken, by bank in one step")
{
    Pay p;
    p.go(kDecember);
    p.prompts().dialog([](QDialog &dialog) {
        CHECK(child<QLabel>(dialog, "whoIsPaid").text().contains(QStringLiteral("168 person")));
        CHECK(dialog.findChild<QWidget *>(QStringLiteral("amount")) == nullptr);
        child<QComboBox>(dialog, "method").setCurrentIndex(1);
        test::click(dialog, "yes");
        return true;
    });
    test::click(p.page, "markPaid");
    CHECK(p.figure("owed") == QStringLiteral("0.00"));
    CHECK(p.month(kDecember).bank.fen() == 41'805'483);
    CHECK(p.month(kDecember).state() == pay::MonthState::Paid);
    CHECK_FALSE(child<QWidget>(p.page, "markPaid").isEnabled());
    CHECK_FALSE(child<QWidget>(p.page, "bankFile").isEnabled());
}

TEST_CASE("a payment that cannot be is refused at its field, and nothing typed is lost")
{
    Pay p;
    p.go(kDecember);
    p.select("029");
    p.prompts().dialog([](QDialog &dialog) {
        QWidget &day = child<QWidget>(dialog, "paidOn");
        QWidget &amount = child<QWidget>(dialog, "amount");
        const auto isRefused = [&dialog](QWidget &field, const QString &typed) {
            test::fill(field, typed);
            test::click(dialog, "yes");
            return formOf(dialog).isMarked(&field);
        };
        test::fill(child<QWidget>(dialog, "note"), QStringLiteral("先付"));
        CHECK(isRefused(day, QStringLiteral("2025-12-30"))); // not owed yet
        CHECK(formOf(dialog).refusalAt(&day).contains(QStringLiteral("2025-12-31")));
        CHECK(isRefused(day, QStringLiteral("2026-02-09"))); // tomorrow
        CHECK(isRefused(day, QString()));
        test::fill(day, QStringLiteral("2026-01-10"));
        CHECK(isRefused(amount, QStringLiteral("2703.35")));
        CHECK(formOf(dialog).refusalAt(&amount).contains(QStringLiteral("2,703.34")));
        CHECK(isRefused(amount, QStringLiteral("0")));
        CHECK(isRefused(amount, QStringLiteral("abc")));
        CHECK(child<QLineEdit>(dialog, "note").text() == QStringLiteral("先付"));
        test::fill(amount, QStringLiteral("1000"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(p.page, "markPaid");
    p.select("029");
    CHECK(p.chosenCell("State") == QStringLiteral("still 1,703.34"));
    CHECK(p.figure("paid") == QStringLiteral("1,000.00"));
}

TEST_CASE("nothing is paid with a day in a closed month")
{
    Pay p;
    p.go(kDecember);
    REQUIRE(periods::PeriodRegister(p.coop.file()).close(kJanuary));
    p.select("029");
    p.prompts().dialog([](QDialog &dialog) {
        QWidget &day = child<QWidget>(dialog, "paidOn");
        test::fill(day, QStringLiteral("2026-01-10"));
        test::click(dialog, "yes");
        CHECK(formOf(dialog).isMarked(&day));
        return false;
    });
    test::click(p.page, "markPaid");
    CHECK(p.month(kDecember).personsOwed == 168);
}

TEST_CASE("who is chosen and owed nothing is not paid again")
{
    Pay p;
    p.go(kDecember);
    p.payInCash("029");
    p.select("029");
    test::click(p.page, "markPaid");
    CHECK(p.message().startsWith(QStringLiteral("Nobody who is chosen is owed anything.")));
    CHECK(p.prompts().unforeseen().isEmpty());
}

TEST_CASE("a payment is taken back from the list of payments, with a reason")
{
    Pay p;
    p.go(kDecember);
    p.payInCash("029");
    p.prompts().dialog([&p](QDialog &list) {
        QTableView &view = child<QTableView>(list, "registerView");
        REQUIRE(view.model()->rowCount() == 1);
        view.selectRow(0);
        p.prompts().dialog([](QDialog &dialog) {
            test::click(dialog, "yes");
            CHECK(formOf(dialog).isMarked(&child<QWidget>(dialog, "reason")));
            test::fill(child<QWidget>(dialog, "day"), QStringLiteral("2026-01-09"));
            test::fill(child<QWidget>(dialog, "reason"), QStringLiteral("签错了人"));
            test::click(dialog, "yes");
            CHECK(formOf(dialog).isMarked(&child<QWidget>(dialog, "day"))); // before the payment
            test::fill(child<QWidget>(dialog, "day"), QStringLiteral("2026-01-12"));
            test::click(dialog, "yes");
            return true;
        });
        test::click(list, "takeBack");
        CHECK(view.model()->rowCount() == 2);
        view.selectAll();
        test::click(list, "takeBack"); // both rows are settled
        CHECK(
            child<kit::MessageBar>(list, "messageBar").words().startsWith(QStringLiteral("Nothing of this")));
        return false;
    });
    p.choose("showPayments");
    CHECK(p.month(kDecember).personsOwed == 168);
    CHECK(p.figure("paid") == QStringLiteral("0.00"));
    CHECK(p.prompts().unforeseen().isEmpty());
}

TEST_CASE("an approved month is posted after a question that says what follows")
{
    Pay p;
    p.approveJanuary();
    CHECK(p.message().isEmpty());
    CHECK(child<QWidget>(p.page, "postMonth").isVisible());
    p.prompts().answer(false);
    test::click(p.page, "postMonth");
    CHECK(p.month(kJanuary).runs == 0);
    p.prompts().answer(true);
    test::click(p.page, "postMonth");
    CHECK(p.prompts().questions().back().words.contains(QStringLiteral("yuan are owed")));
    CHECK(p.month(kJanuary).runs == 1);
    CHECK(p.rows() > 0);
    CHECK_FALSE(child<QWidget>(p.page, "postMonth").isVisible());
    CHECK(child<QWidget>(p.page, "markPaid").isVisible());
}

TEST_CASE("a correction after the posting gets a run of its own that can be told from the first")
{
    Pay p;
    labour::LabourLedger ledger(p.coop.file());
    std::optional<labour::EntryRow> entry;
    REQUIRE(
        ledger.forEachEntry(QDate(2025, 12, 1), QDate(2025, 12, 1), [&entry](const labour::EntryRow &row) {
            if (!entry && !labour::isPaidByQuantity(row.unit) && row.record.minutes >= 60)
                entry = row;
        }));
    REQUIRE(entry);
    p.go(kDecember);
    const QString before = p.figure("earned");
    REQUIRE(ledger.correct({entry->id, kDecember, -60, Quantity(), QStringLiteral("记错")}));
    p.desk.desk().tellChange(kit::Area::Work);
    CHECK(p.message().contains(QStringLiteral("1 sheet")));
    CHECK(p.rows() == 424);
    REQUIRE(ledger.approveMonth(kDecember, labour::OpenCellPolicy::Refuse));
    p.desk.desk().tellChange(kit::Area::Work);
    CHECK(p.message().contains(QStringLiteral("after the month was posted")));
    p.prompts().answer(true);
    test::click(p.page, "messageAction");
    CHECK(p.rows() == 425);
    CHECK(p.figure("earned") != before);
    p.find(entry->personNumber);
    bool correction = false;
    for (int row = 0; row < p.rows(); ++row)
        correction = correction || p.cell(row, "Kind").contains(QStringLiteral("correction of 2025-12"));
    CHECK(correction);
    const int run = 2;
    CHECK(p.view().model()->headerData(run, Qt::Horizontal).toString() == QStringLiteral("Run"));
    CHECK_FALSE(p.view().isColumnHidden(run));

    // Each run is printed by itself: the first has the month's persons, the second the one who was corrected.
    const auto pagesOf = [&p](const char *action) {
        int pages = 0;
        p.prompts().dialog([&pages](QDialog &dialog) {
            pages = child<papers::PaperView>(dialog, "paperView").pageCount();
            return true;
        });
        p.choose(action);
        return pages;
    };
    CHECK(pagesOf("printSlips1") > 1);
    CHECK(pagesOf("printSlips2") == 1);
    CHECK(pagesOf("printRoll1") > 1);
    CHECK(pagesOf("printRoll2") == 1);
    CHECK_FALSE(p.offers("printRoll"));
    p.go(Month(2025, 11));
    CHECK(p.view().isColumnHidden(run));
    CHECK(p.offers("printRoll"));
    CHECK_FALSE(p.offers("printRoll2"));
}

TEST_CASE("the bank's file is written, and the transfer recorded from what it says")
{
    Pay p;
    const QTemporaryDir folder;
    p.go(kDecember);
    p.prompts().dialog([&p, &folder](QDialog &dialog) {
        CHECK(child<QLabel>(dialog, "bankRows").text().contains(QStringLiteral("person")));
        test::fill(child<QWidget>(dialog, "purpose"), QString());
        test::click(dialog, "yes");
        CHECK(formOf(dialog).isMarked(&child<QWidget>(dialog, "purpose")));
        test::fill(child<QWidget>(dialog, "purpose"), QStringLiteral("12月工资"));
        p.prompts().file(folder.filePath(QStringLiteral("list.txt")));
        test::click(dialog, "yes"); // neither .csv nor .xlsx
        p.prompts().file(folder.filePath(QStringLiteral("list.csv")));
        test::click(dialog, "yes");
        return true;
    });
    test::click(p.page, "bankFile");
    QFile file(folder.filePath(QStringLiteral("list.csv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const qsizetype lines = QString::fromUtf8(file.readAll()).count(QStringLiteral("12月工资"));
    CHECK(lines > 100);
    CHECK(p.message().contains(QStringLiteral("list.csv")));
    CHECK(p.month(kDecember).personsOwed == 168);
    p.prompts().dialog([](QDialog &dialog) {
        CHECK(child<QComboBox>(dialog, "method").currentIndex() == 1);
        test::click(dialog, "yes");
        return true;
    });
    test::click(p.page, "messageAction");
    CHECK(p.month(kDecember).personsOwed == 168 - lines);
}

TEST_CASE("what is owed by age leads to the persons, and they to their month")
{
    Pay p;
    p.go(kDecember);
    auto &bar = child<ui::pay::ArrearsBar>(p.page, "arrears4");
    CHECK(bar.accessibleName().contains(QStringLiteral("over 90 days")));
    p.prompts().dialog([](QDialog &dialog) {
        QTableView &view = child<QTableView>(dialog, "registerView");
        CHECK(view.model()->rowCount() > 168);
        QWidget &find = child<QWidget>(dialog, "findBar");
        test::fill(find, QStringLiteral("029"));
        REQUIRE(view.model()->rowCount() > 0);
        view.selectRow(0);
        CHECK(view.model()->index(0, 0).data().toString() == QStringLiteral("029"));
        test::click(dialog, "showOwed");
        return true;
    });
    bar.setFocus();
    test::press(bar, Qt::Key_Return);
    CHECK(child<kit::MonthChooser>(p.page, "month").month() == Month(2025, 1));
    CHECK(p.chosenCell("Number") == QStringLiteral("029"));
}

TEST_CASE("all months stand in one list and lead to each")
{
    Pay p;
    p.prompts().dialog([](QDialog &dialog) {
        QTableView &view = child<QTableView>(dialog, "registerView");
        REQUIRE(view.model()->rowCount() == 13);
        view.selectRow(12); // the earliest
        test::press(view, Qt::Key_Return);
        return true;
    });
    p.choose("showMonths");
    CHECK(child<kit::MonthChooser>(p.page, "month").month() == Month(2025, 1));
}

TEST_CASE("a month is closed after a question, and opened again only by a resolution that says so")
{
    Pay p;
    p.go(kDecember);
    CHECK_FALSE(p.offers("reopenMonth"));
    p.prompts().answer(false);
    p.choose("closeMonth");
    CHECK_FALSE(p.month(kDecember).closed);
    p.prompts().answer(true);
    p.choose("closeMonth");
    CHECK(p.prompts().questions().back().words.contains(QStringLiteral("418,054.83")));
    CHECK(p.month(kDecember).closed);
    const auto backups =
        store::backupsIn(kit::backupFolderOf(p.desk.desk()), p.coop.file().particulars()->fileId);
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().cause == store::BackupCause::BeforeClosing);
    CHECK_FALSE(p.offers("closeMonth"));
    p.prompts().dialog([](QDialog &dialog) {
        test::fill(child<QWidget>(dialog, "reason"), QStringLiteral("漏了一张考勤表"));
        test::click(dialog, "yes");
        CHECK(formOf(dialog).isMarked(&child<QWidget>(dialog, "resolution")));
        return false;
    });
    p.choose("reopenMonth");
    CHECK(p.month(kDecember).closed);
    resolutions::Resolution resolution =
        resolutions::ResolutionRegister(p.coop.file()).resolutions()->front();
    resolution.number = QStringLiteral("2026-9");
    resolution.matters = {resolutions::Matter::Reopening};
    REQUIRE(resolutions::ResolutionRegister(p.coop.file()).add(resolution));
    p.prompts().dialog([](QDialog &dialog) {
        auto &box = child<QComboBox>(dialog, "resolutionBox");
        box.setCurrentIndex(1);
        test::click(dialog, "yes");
        CHECK(formOf(dialog).isMarked(&child<QWidget>(dialog, "reason")));
        test::fill(child<QWidget>(dialog, "reason"), QStringLiteral("漏了一张考勤表"));
        test::click(dialog, "yes");
        return true;
    });
    p.choose("reopenMonth");
    CHECK_FALSE(p.month(kDecember).closed);
}

TEST_CASE("what was earned in a closed month can still be paid")
{
    Pay p;
    REQUIRE(periods::PeriodRegister(p.coop.file()).close(kDecember));
    p.go(kDecember);
    p.payInCash("029");
    p.select("029");
    CHECK(p.chosenCell("State") == QStringLiteral("signed for"));
}

TEST_CASE("a month without labour says what to do next")
{
    Pay p;
    p.go(Month(2026, 2));
    CHECK(p.rows() == 0);
    CHECK(child<kit::EmptyState>(p.page, "emptyState").missing().contains(QStringLiteral("no labour")));
}

TEST_CASE("the lines are narrowed by job and state")
{
    Pay p;
    p.go(kDecember);
    p.payInCash("029");
    auto &states = child<QComboBox>(p.page, "statusFilter");
    states.setCurrentIndex(states.findText(QStringLiteral("signed for"), Qt::MatchContains));
    CHECK(p.rows() == 5);
    auto &jobs = child<QComboBox>(p.page, "jobFilter");
    CHECK(jobs.count() == 19);
    jobs.setCurrentIndex(jobs.findText(QStringLiteral("X13"), Qt::MatchContains));
    CHECK(p.rows() == 2);
    p.go(Month(2025, 11)); // the filters stay
    CHECK(jobs.currentText().contains(QStringLiteral("X13")));
}

TEST_CASE("a line leads to the entries behind it")
{
    Pay p;
    p.go(kDecember);
    p.find(QStringLiteral("029"));
    QSignalSpy wanted(&p.desk.desk(), &kit::Desk::wanted);
    p.view().selectRow(0);
    test::press(p.view(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    const auto place = wanted.front().front().value<kit::Place>();
    CHECK(place.page == kit::PageId::Work);
    CHECK(place.what.value(QStringLiteral("person")).toString() == QStringLiteral("029"));
}

TEST_CASE("a file that is open read-only shows pay and offers nothing that writes")
{
    test::SampleCoop coop(test::SampleStage::YearPaid);
    coop.reopen(store::CoopFile::Access::ReadOnly);
    test::TestDesk desk(coop.file());
    ui::pay::PayPage page(desk.desk());
    test::show(page);
    page.open({{QStringLiteral("month"), QStringLiteral("2025-12")}});
    CHECK(child<QTableView>(page, "registerView").model()->rowCount() == 424);
    CHECK_FALSE(child<QWidget>(page, "markPaid").isVisible());
    CHECK_FALSE(child<QWidget>(page, "postMonth").isVisible());
    CHECK_FALSE(page.findChild<QAction *>(QStringLiteral("closeMonth"))->isVisible());
    CHECK(child<QWidget>(page, "bankFile").isVisible());
}

TEST_CASE("workdays that two decimals cannot say are shown as hours over those of one workday")
{
    const pay::PayBasis byDay{.unit = labour::WorkUnit::Day, .rate = {}, .minutesPerWorkday = 480};
    pay::PayLine line{
        {.person = people::PersonId(1), .job = labour::JobId(1), .workedMonth = kDecember, .basis = byDay},
        0,
        {},
        {}};
    const auto shown = [&line](qint64 minutes) {
        line.minutes = minutes;
        return ui::pay::quantityShown(line);
    };
    CHECK(shown(7 * 480) == QStringLiteral("7.00"));
    CHECK(shown(240) == QStringLiteral("0.50"));
    CHECK(shown(150) == QStringLiteral("2.5 ÷ 8"));
    CHECK(shown(14 * 480 + 220) == QStringLiteral("115:40 ÷ 8:00"));
    CHECK(shown(-150) == QChar(0x2212) + QStringLiteral("2.5 ÷ 8"));
}
