#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/bin/bin_page.h"

#include <catch2/catch.hpp>

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
    test::click(page, "bringBack");
    CHECK(book.dropped()->empty());
    CHECK(wanted.count() == 1);
    CHECK(child<kit::EmptyState>(page, "emptyState").isVisibleTo(&page));
}
