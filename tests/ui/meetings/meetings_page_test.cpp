#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/kit/editors.h"
#include "ui/kit/resolution_dialog.h"
#include "ui/meetings/meetings_page.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QLabel>
#include <QTableView>

using namespace zhangfang;
using test::child;

namespace
{

struct Meetings {
    test::SampleCoop coop{test::SampleStage::YearPaid};
    test::TestDesk desk{coop.file()};
    ui::meetings::MeetingsPage page{desk.desk()};

    Meetings() { test::show(page); }
    qint64 entered() { return qint64(resolutions::ResolutionRegister(coop.file()).resolutions()->size()); }
};

void fillIn(QDialog &dialog, const QString &votesFor)
{
    test::fill(child<QWidget>(dialog, "number"), QStringLiteral("2026-4"));
    test::fill(child<QWidget>(dialog, "title"), QStringLiteral("章程修改"));
    test::fill(child<QWidget>(dialog, "headsPresent"), QStringLiteral("150"));
    test::fill(child<QWidget>(dialog, "votesFor"), votesFor);
    child<QCheckBox>(dialog, "matter_charter_change").setChecked(true);
}

} // namespace

TEST_CASE("a resolution is entered from the page and stands in the register at once")
{
    Meetings m;
    m.desk.prompts().dialog([](QDialog &dialog) {
        CHECK(child<kit::CountEdit>(dialog, "headsTotal").text() == QStringLiteral("161"));
        auto &number = child<kit::LineEdit>(dialog, "number");
        CHECK(number.text() == QStringLiteral("2026-4")); // the books have 2026-3
        test::fill(child<QWidget>(dialog, "day"), QStringLiteral("2025-12-30"));
        test::press(child<QWidget>(dialog, "day"), Qt::Key_Return);
        CHECK(number.text() == QStringLiteral("2025-1"));
        test::fill(child<QWidget>(dialog, "day"), QStringLiteral("2026-02-08"));
        test::press(child<QWidget>(dialog, "day"), Qt::Key_Return);
        fillIn(dialog, QStringLiteral("120"));
        CHECK(child<QLabel>(dialog, "needed").text().contains(QStringLiteral("108")));
        test::click(dialog, "yes");
        return true;
    });
    test::click(m.page, "addResolution");
    CHECK(m.entered() == 2);
    CHECK(child<QTableView>(m.page, "registerView").model()->rowCount() == 2);
    CHECK(m.desk.prompts().unforeseen().isEmpty());
}

TEST_CASE("what a resolution lacks is said at the field and nothing typed is lost")
{
    Meetings m;
    m.desk.prompts().dialog([&m](QDialog &dialog) {
        fillIn(dialog, QStringLiteral("170"));
        test::fill(child<QWidget>(dialog, "number"), QString());
        test::click(dialog, "yes");
        auto &form = static_cast<kit::FormDialog &>(dialog).form();
        CHECK(form.isMarked(&child<QWidget>(dialog, "number")));
        test::fill(child<QWidget>(dialog, "number"), QStringLiteral("2026-3"));
        test::click(dialog, "yes");
        CHECK(m.entered() == 1);
        CHECK(child<kit::LineEdit>(dialog, "title").text() == QStringLiteral("章程修改"));
        return false;
    });
    test::click(m.page, "addResolution");
    CHECK(m.entered() == 1);
}

TEST_CASE("a file that is open read-only offers nothing that writes")
{
    test::SampleCoop coop(test::SampleStage::YearPaid);
    coop.reopen(store::CoopFile::Access::ReadOnly);
    test::TestDesk desk(coop.file());
    ui::meetings::MeetingsPage page(desk.desk());
    test::show(page);
    CHECK_FALSE(child<QWidget>(page, "addResolution").isVisible());
}

TEST_CASE("the outcome is in sight on the smallest screen at twice the size")
{
    Meetings m;
    m.page.resize(683 - 60, 340);
    auto &view = child<QTableView>(m.page, "registerView");
    int outcome = -1;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        if (view.model()->headerData(column, Qt::Horizontal).toString() == QStringLiteral("Outcome"))
            outcome = column;
    }
    REQUIRE(outcome >= 0);
    CHECK(view.columnViewportPosition(outcome) + view.columnWidth(outcome) <= view.viewport()->width());
}

TEST_CASE("the resolutions are printed as they are shown")
{
    Meetings m;
    QString title;
    m.desk.prompts().dialog([&title](QDialog &dialog) {
        title = dialog.windowTitle();
        return true;
    });
    test::click(m.page, "print");
    CHECK(title.contains(QStringLiteral("Resolutions")));
}
