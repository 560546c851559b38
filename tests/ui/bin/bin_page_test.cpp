#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/bin/bin_page.h"
#include "ui/kit/form_dialog.h"

#include "core/distribution/plan_register.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTableView>

using namespace zhangfang;
using test::child;

TEST_CASE("a draft that was given up waits in the bin and comes back as it was")
{
    test::SampleCoop coop(test::SampleStage::Books);
    test::TestDesk desk(coop.file());
    labour::CrewSheetBook book(coop.file());
    const auto sheet = book.open({QStringLiteral("X01"), Month(2026, 2)});
    REQUIRE(sheet);
    REQUIRE(book.drop(*sheet));

    ui::bin::BinPage page(desk.desk());
    test::show(page);
    auto &view = child<QTableView>(page, "registerView");
    REQUIRE(view.model()->rowCount() == 1);
    CHECK_FALSE(child<QWidget>(page, "bringBack").isEnabled());
    QSignalSpy wanted(&desk.desk(), &kit::Desk::wanted);
    view.selectRow(0);
    QString title;
    desk.prompts().dialog([&title](QDialog &dialog) {
        title = dialog.windowTitle();
        return true;
    });
    test::click(page, "print");
    CHECK(title.contains(QStringLiteral("Bin")));
    test::click(page, "bringBack");
    CHECK(book.dropped()->empty());
    CHECK(wanted.count() == 1);
    CHECK(child<kit::EmptyState>(page, "emptyState").isVisibleTo(&page));
}

TEST_CASE(
    "a plan in the bin comes back as a draft, and stays there while another of its round is put forward")
{
    test::SampleCoop coop(test::SampleStage::YearPaid);
    test::TestDesk desk(coop.file());
    distribution::PlanRegister plans(coop.file());
    distribution::PlanRequest request;
    request.year = {2025};
    request.surplus = Money::fromFen(12'345'678);
    const QString first = plans.draft(request)->number;
    const QString second = plans.draft(request)->number;
    REQUIRE(plans.putForward(second));

    ui::bin::BinPage page(desk.desk());
    test::show(page);
    auto &view = child<QTableView>(page, "registerView");
    REQUIRE(view.model()->rowCount() == 1);
    view.selectRow(0);
    test::click(page, "bringBack");
    CHECK(child<kit::MessageBar>(page, "messageBar").words().contains(second));
    REQUIRE(plans.drop(second));
    desk.desk().tellChange(kit::Area::Plans);
    QCoreApplication::processEvents();
    REQUIRE(view.model()->rowCount() == 2);
    const auto found = view.model()->match(view.model()->index(0, 1), Qt::DisplayRole, second);
    REQUIRE(found.size() == 1);
    view.selectRow(found.front().row());
    test::click(page, "bringBack");
    CHECK(plans.dropped()->size() == 1);
    CHECK(plans.dropped()->front().summary.number == first);
    CHECK(plans.plan(second)->state == distribution::PlanState::Draft);
}
