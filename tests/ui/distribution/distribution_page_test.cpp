#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/distribution/comparison_dialog.h"
#include "ui/distribution/distribution_page.h"
#include "ui/distribution/drawing_dialog.h"
#include "ui/distribution/explanation_card.h"
#include "ui/distribution/figure_list.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/resolution_dialog.h"

#include "core/charter/charter_register.h"
#include "core/distribution/payout_register.h"
#include "core/distribution/plan_register.h"
#include "core/resolutions/resolution_register.h"
#include "core/store/verify.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

using namespace zhangfang;
using test::child;
using test::SampleStage;
namespace plans = zhangfang::distribution;
namespace page = zhangfang::ui::distribution;

namespace
{

QString q(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Distribution {
    explicit Distribution(SampleStage stage)
        : coop(stage)
    {
        test::show(page);
        page.open({{q("year"), 2025}});
    }

    QTableView &members() { return child<QTableView>(page, "registerView"); }
    /// A cell of the members' table as it is shown.
    QString cell(int row, const char *key)
    {
        auto &view = members();
        const auto &model = dynamic_cast<kit::Arrangement &>(*view.model()).model();
        return view.model()->index(row, model.columnOf(key)).data().toString();
    }
    int rowOf(const char *memberNo)
    {
        for (int row = 0; row < members().model()->rowCount(); ++row) {
            if (cell(row, "number") == q(memberNo))
                return row;
        }
        FAIL("no such member");
        return -1;
    }
    QString figure(const QString &line)
    {
        const auto *model = child<QTableView>(page, "figureList").model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 1).data().toString().startsWith(line))
                return model->index(row, 2).data().toString();
        }
        return {};
    }
    QString mainStep() { return child<QPushButton>(page, "mainStep").text(); }
    void choose(const char *action)
    {
        auto *found = page.findChild<QAction *>(q(action));
        REQUIRE(found);
        REQUIRE(found->isVisible());
        found->trigger();
    }
    plans::PlanRecord plan(const char *number)
    {
        const auto plan = plans::PlanRegister(coop.file()).plan(q(number));
        REQUIRE(plan);
        return *plan;
    }
    /// Draws the sample's plan up by typing its surplus.
    void drawUp(const QString &kept = {})
    {
        desk.prompts().dialog([&](QDialog &dialog) {
            test::fill(child<QWidget>(dialog, "surplus"), q("123456.78"));
            if (!kept.isEmpty())
                test::fill(child<QWidget>(dialog, "kept"), kept);
            test::click(dialog, "yes");
            return true;
        });
        test::click(child<QWidget>(page, "noPlan"), "emptyAction");
    }

    test::SampleCoop coop;
    test::TestDesk desk{coop.file()};
    page::DistributionPage page{desk.desk()};
};

/// The supervisor's version of the sample's terms, in force for 2025.
void appointSupervisor(store::CoopFile &file)
{
    charter::CharterRegister charter(file);
    const auto before = charter.inForceOn(QDate(2025, 12, 31));
    REQUIRE(before);
    charter::Terms terms = before->terms;
    terms.hasSupervisor = true;
    REQUIRE(charter.set(terms, before->from));
}

QString messageOf(kit::Page &page)
{
    return page.message().words();
}

} // namespace

TEST_CASE("the sample's plan goes from the typed surplus to the books by clicking")
{
    Distribution d(SampleStage::YearPaid);
    CHECK(child<kit::EmptyState>(d.page, "noPlan").missing().contains(q("2025")));
    d.drawUp();
    REQUIRE(d.mainStep() == q("Put forward"));
    CHECK(d.figure(q("Distributable")) == q("111,111.10"));
    CHECK(d.figure(q("Shared by labour")) == q("66,666.66"));
    CHECK(d.figure(q("Shared by capital")) == q("44,444.44"));
    CHECK(d.members().model()->rowCount() == 168);
    const int row = d.rowOf("029");
    CHECK(d.cell(row, "by_labour") == q("392.73"));
    CHECK(d.cell(row, "by_capital") == q("233.30"));
    CHECK(d.cell(row, "amount") == q("626.03"));

    test::click(d.page, "mainStep");
    REQUIRE(d.mainStep() == q("Enter the adoption"));
    d.desk.prompts().dialog([](QDialog &dialog) {
        child<kit::ResolutionChooser>(dialog, "resolution").choose(q("2026-3"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(d.page, "mainStep");
    REQUIRE(d.mainStep() == q("Post"));
    d.desk.prompts().answer(true);
    test::click(d.page, "mainStep");
    CHECK(d.desk.prompts().questions().back().words.contains(q("111,111.10")));
    CHECK(d.plan("2025-1").state == plans::PlanState::Posted);
    CHECK(d.mainStep() == q("Pay everybody"));
    CHECK(d.desk.prompts().unforeseen().isEmpty());
    const auto found = store::verify(d.coop.file());
    REQUIRE(found);
    CHECK(found->isSound());
}

TEST_CASE("a posted plan is paid out, the payments are taken back, and then it is reversed with a reason")
{
    Distribution d(SampleStage::YearPosted);
    REQUIRE(d.mainStep() == q("Pay everybody"));
    d.desk.prompts().dialog([](QDialog &dialog) {
        CHECK(child<kit::DateEdit>(dialog, "paidOn").text() == q("2026-02-08"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(d.page, "mainStep");
    CHECK_FALSE(child<QWidget>(d.page, "mainStep").isVisible()); // nothing is left to do
    CHECK(d.cell(0, "owed") == q("0.00"));
    CHECK_FALSE(d.members().isColumnHidden(
        dynamic_cast<kit::Arrangement &>(*d.members().model()).model().columnOf("paid")));

    test::click(d.page, "reverse");
    CHECK(messageOf(d.page).contains(q("111,111.10")));
    d.desk.prompts().dialog([](QDialog &dialog) {
        test::fill(child<QWidget>(dialog, "reason"), q("wrong"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(d.page, "messageAction");
    REQUIRE(d.mainStep() == q("Pay everybody"));
    d.desk.prompts().dialog([&d](QDialog &dialog) {
        test::click(dialog, "yes"); // no reason
        CHECK(static_cast<kit::FormDialog &>(dialog).form().isMarked(&child<QWidget>(dialog, "reason")));
        CHECK(d.plan("2025-1").state == plans::PlanState::Posted);
        test::fill(child<QWidget>(dialog, "reason"), q("盈余有误"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(d.page, "reverse");
    CHECK(d.plan("2025-1").state == plans::PlanState::Reversed);
    CHECK(d.plan("2025-1").reversalReason == q("盈余有误"));
    CHECK(d.mainStep() == q("Draw up a plan"));
    CHECK_FALSE(child<QWidget>(d.page, "reverse").isVisible());
}

TEST_CASE("one chosen member is paid alone and taken back alone, and the buttons say so")
{
    Distribution d(SampleStage::YearPosted);
    const auto paid = [&d] {
        const auto payouts = plans::PayoutRegister(d.coop.file()).standing(q("2025-1"));
        REQUIRE(payouts);
        QStringList numbers;
        for (const plans::Payout &payout : *payouts) {
            if (!(payout.cash + payout.bank).isZero())
                numbers += payout.memberNo;
        }
        return numbers;
    };
    const auto isOffered = [&d](const char *action) {
        return d.page.findChild<QAction *>(q(action))->isVisible();
    };
    CHECK_FALSE(isOffered("payEverybody"));
    d.members().selectRow(d.rowOf("029"));
    const QString name = d.cell(d.rowOf("029"), "name");
    REQUIRE(d.mainStep() == q("Pay this member"));
    CHECK(isOffered("payEverybody"));
    CHECK_FALSE(isOffered("takeBack"));
    d.desk.prompts().dialog([&name](QDialog &dialog) {
        CHECK(dialog.windowTitle().contains(name));
        CHECK(dialog.windowTitle().contains(q("626.03")));
        test::click(dialog, "yes");
        return true;
    });
    test::click(d.page, "mainStep");
    CHECK(paid() == QStringList{q("029")});
    CHECK(d.mainStep() == q("Pay everybody")); // the chosen one has got it

    d.members().clearSelection();
    for (const char *number : {"030", "031"})
        d.members().selectionModel()->select(d.members().model()->index(d.rowOf(number), 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    REQUIRE(d.mainStep() == q("Pay the 2 chosen"));
    d.desk.prompts().dialog([](QDialog &dialog) {
        test::click(dialog, "yes");
        return true;
    });
    test::click(d.page, "mainStep");
    CHECK(paid() == QStringList{q("029"), q("030"), q("031")});

    d.members().selectRow(d.rowOf("029"));
    d.desk.prompts().dialog([&name](QDialog &dialog) {
        CHECK(child<QLabel>(dialog, "whom").text() == name);
        test::fill(child<QWidget>(dialog, "reason"), q("wrong"));
        test::click(dialog, "yes");
        return true;
    });
    d.choose("takeBack");
    CHECK(paid() == QStringList{q("030"), q("031")});
    CHECK(d.desk.prompts().unforeseen().isEmpty());
}

TEST_CASE("who is paid stands beside the name without scrolling on the smallest screen")
{
    Distribution d(SampleStage::YearPosted);
    d.page.resize(1366 - 152, 700);
    d.members().selectRow(0);
    d.desk.prompts().dialog([](QDialog &dialog) {
        test::click(dialog, "yes");
        return true;
    });
    test::click(d.page, "mainStep");
    const auto &model = dynamic_cast<kit::Arrangement &>(*d.members().model()).model();
    CHECK_FALSE(d.members().isColumnHidden(model.columnOf("paid")));
    CHECK(d.members().isColumnHidden(model.columnOf("capital")));
    CHECK(d.members().horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("a resolution that is entered from the adoption is chosen, and nothing is said against it any more")
{
    Distribution d(SampleStage::YearPaid);
    d.drawUp();
    test::click(d.page, "mainStep");
    d.desk.prompts().dialog([&d](QDialog &dialog) {
        test::click(dialog, "yes");
        auto &form = static_cast<kit::FormDialog &>(dialog).form();
        auto &resolution = child<kit::ResolutionChooser>(dialog, "resolution");
        CHECK(form.isMarked(&resolution));
        d.desk.prompts().dialog([](QDialog &entering) {
            CHECK(child<kit::LineEdit>(entering, "number").text() == q("2026-4"));
            CHECK(child<kit::LineEdit>(entering, "title").text().contains(q("2025")));
            test::fill(child<QWidget>(entering, "headsPresent"), q("150"));
            test::fill(child<QWidget>(entering, "votesFor"), q("140"));
            test::click(entering, "yes");
            return true;
        });
        test::click(dialog, "enterResolution");
        CHECK(resolution.number() == q("2026-4"));
        CHECK_FALSE(form.isMarked(&resolution));
        CHECK(dialog.focusWidget() == &child<QWidget>(dialog, "resolutionBox"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(d.page, "mainStep");
    CHECK(d.plan("2025-1").state == plans::PlanState::Adopted);
    CHECK(d.desk.prompts().unforeseen().isEmpty());
}

TEST_CASE("where there is a supervisor the opinion comes before the adoption")
{
    Distribution d(SampleStage::YearPaid);
    appointSupervisor(d.coop.file());
    d.drawUp();
    test::click(d.page, "mainStep");
    REQUIRE(d.mainStep() == q("Enter the supervisors' opinion"));
    d.desk.prompts().dialog([](QDialog &dialog) {
        test::click(dialog, "yes");
        CHECK(static_cast<kit::FormDialog &>(dialog).form().isMarked(&child<QWidget>(dialog, "opinion")));
        test::fill(child<QWidget>(dialog, "opinion"), q("2026-1"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(d.page, "mainStep");
    CHECK(d.mainStep() == q("Enter the adoption"));
    CHECK(d.plan("2025-1").opinion == q("2026-1"));
}

TEST_CASE("a plan is not adopted without its resolution, and the field says so")
{
    Distribution d(SampleStage::YearPaid);
    d.drawUp();
    test::click(d.page, "mainStep");
    d.desk.prompts().dialog([](QDialog &dialog) {
        test::click(dialog, "yes");
        auto &form = static_cast<kit::FormDialog &>(dialog).form();
        CHECK(form.refusalAt(&child<QWidget>(dialog, "resolution")).contains(q("29")));
        return false;
    });
    test::click(d.page, "mainStep");
    CHECK(d.plan("2025-1").state == plans::PlanState::PutForward);
}

TEST_CASE("before the year's sheets are approved the page says which month and leads there")
{
    Distribution d(SampleStage::Books);
    kit::Place wanted;
    QObject::connect(&d.desk.desk(), &kit::Desk::wanted, &d.page,
                     [&wanted](const kit::Place &place) { wanted = place; });
    test::click(child<QWidget>(d.page, "noPlan"), "emptyAction");
    CHECK(messageOf(d.page).contains(q("2025-01")));
    test::click(d.page, "messageAction");
    CHECK(wanted.page == kit::PageId::Work);
    CHECK(wanted.what.value(q("month")).toString() == q("2025-01"));
    CHECK(d.desk.prompts().unforeseen().isEmpty());
}

TEST_CASE("a year without terms leads to the charter")
{
    TempCoop coop;
    test::TestDesk desk(coop.file());
    page::DistributionPage page(desk.desk());
    test::show(page);
    kit::Place wanted;
    QObject::connect(&desk.desk(), &kit::Desk::wanted, &page,
                     [&wanted](const kit::Place &place) { wanted = place; });
    test::click(child<QWidget>(page, "noPlan"), "emptyAction");
    test::click(page, "messageAction");
    CHECK(wanted.page == kit::PageId::Charter);
}

TEST_CASE("two drafts stand side by side and the comparison says who gets less")
{
    Distribution d(SampleStage::YearPaid);
    d.drawUp();
    d.desk.prompts().dialog([](QDialog &dialog) {
        CHECK(child<kit::MoneyEdit>(dialog, "surplus").text() == q("123,456.78"));
        test::fill(child<QWidget>(dialog, "kept"), q("4444.44"));
        CHECK(child<QCheckBox>(dialog, "keepDrafts").isChecked()); // it is what another draft is for
        test::click(dialog, "yes");
        return true;
    });
    d.choose("another");
    CHECK(d.figure(q("Kept back")) == q("4,444.44"));
    CHECK(child<QComboBox>(d.page, "plan").count() == 2);
    d.desk.prompts().dialog([](QDialog &dialog) {
        const auto &comparison = dynamic_cast<page::ComparisonDialog &>(dialog).comparison();
        CHECK(comparison.gaining > 150); // the second is the one that keeps nothing
        CHECK(comparison.losing == 0);
        CHECK(child<QTableView>(dialog, "registerView").model()->rowCount() == 168);
        test::click(dialog, "close");
        return true;
    });
    test::click(d.page, "compare");

    test::click(d.page, "mainStep"); // the shown draft is put forward, the other goes
    CHECK(d.plan("2025-2").state == plans::PlanState::PutForward);
    CHECK(d.plan("2025-1").state == plans::PlanState::Dropped);
}

TEST_CASE("beside a draft the comparison offers another one before a plan that is over")
{
    Distribution d(SampleStage::YearPaid);
    d.drawUp();
    d.desk.prompts().answer(true);
    d.choose("drop");
    for (const char *kept : {"1000", "2000"}) {
        d.desk.prompts().dialog([kept](QDialog &dialog) {
            test::fill(child<QWidget>(dialog, "surplus"), q("123456.78"));
            test::fill(child<QWidget>(dialog, "kept"), q(kept));
            test::click(dialog, "yes");
            return true;
        });
        if (q(kept) == q("1000"))
            test::click(d.page, "mainStep");
        else
            d.choose("another");
    }
    d.desk.prompts().dialog([](QDialog &dialog) {
        CHECK(child<QComboBox>(dialog, "firstPlan").currentText().contains(q("2025-3")));
        CHECK(child<QComboBox>(dialog, "secondPlan").currentText().contains(q("2025-2")));
        CHECK(child<QComboBox>(dialog, "secondPlan").count() == 3);
        const auto &view = child<QTableView>(dialog, "registerView");
        CHECK(view.horizontalScrollBar()->maximum() == 0);
        const QRect close(child<QWidget>(dialog, "close").mapTo(&dialog, QPoint()),
                          child<QWidget>(dialog, "close").size());
        CHECK(dialog.rect().contains(close));
        test::click(dialog, "close");
        return true;
    });
    test::click(d.page, "compare");
}

TEST_CASE("a draft goes to the bin after a question and the year is empty again")
{
    Distribution d(SampleStage::YearPaid);
    d.drawUp();
    d.desk.prompts().answer(false);
    d.choose("drop");
    CHECK(d.plan("2025-1").state == plans::PlanState::Draft);
    d.desk.prompts().answer(true);
    d.choose("drop");
    CHECK(d.plan("2025-1").state == plans::PlanState::Dropped);
    CHECK(d.mainStep() == q("Draw up a plan"));
}

TEST_CASE("the chosen member's figure is explained so that a pocket calculator comes to it")
{
    Distribution d(SampleStage::YearPosted);
    d.members().selectRow(d.rowOf("029"));
    const QString words = child<page::ExplanationCard>(d.page, "explanation").words();
    CHECK(words.contains(q("0.33065130 yuan an hour × 1,187.75 hours ≈ 392.7310")));
    CHECK(words.contains(q("0.23330414 for a yuan × 1,000.00 yuan ≈ 233.3041")));
    CHECK(words.contains(q("626.03")));
    CHECK(words.contains(q("66,666.66 ÷ 201,622.25")));
    CHECK(words.contains(q("≈ 392.7310, fraction cut")));
}

TEST_CASE("the table of members stands up to the model tester and finds by initials")
{
    Distribution d(SampleStage::YearPosted);
    QAbstractItemModelTester tester(d.members().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto *figures = child<QTableView>(d.page, "figureList").model();
    QAbstractItemModelTester figureTester(const_cast<QAbstractItemModel *>(figures),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    test::fill(*d.page.findField(), q("029"));
    REQUIRE(d.members().model()->rowCount() == 1);
    test::fill(*d.page.findField(), q("zj"));
    CHECK(d.members().model()->rowCount() >= 1);
    d.page.open({{q("year"), 2024}});
    d.page.open({{q("year"), 2025}});
}

TEST_CASE("a file that is open read-only shows the plan and offers nothing that writes")
{
    test::SampleCoop coop(SampleStage::YearPosted);
    coop.reopen(store::CoopFile::Access::ReadOnly);
    test::TestDesk desk(coop.file());
    page::DistributionPage page(desk.desk());
    test::show(page);
    for (const char *name : {"mainStep", "reverse", "more"}) {
        INFO(name);
        CHECK_FALSE(child<QWidget>(page, name).isVisible());
    }
    CHECK(child<QTableView>(page, "registerView").model()->rowCount() == 168);
}

TEST_CASE("a draft that the books have overtaken is drawn up again from the message")
{
    Distribution d(SampleStage::YearPaid);
    d.drawUp();
    charter::CharterRegister charter(d.coop.file());
    charter::Terms terms = charter.inForceOn(QDate(2025, 12, 31))->terms;
    terms.labourRate = Rate::fromBasisPoints(7'000);
    REQUIRE(charter.set(terms, std::nullopt));
    test::click(d.page, "mainStep");
    CHECK(messageOf(d.page).contains(q("2025-1")));
    d.desk.prompts().dialog([](QDialog &dialog) {
        test::click(dialog, "yes");
        return true;
    });
    test::click(d.page, "messageAction");
    CHECK(d.plan("2025-2").plan.terms.labourRate == Rate::fromBasisPoints(7'000));
    CHECK(d.plan("2025-1").state == plans::PlanState::Dropped);
}
