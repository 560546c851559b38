#include "core/labour/crew_sheet_book.h"
#include "core/labour/labour_ledger.h"
#include "tests/support/gui.h"
#include "tests/support/program.h"
#include "tests/support/sample_coop.h"
#include "ui/labour/drop_step.h"
#include "ui/shell/workspace.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QToolButton>

using namespace zhangfang;
using test::child;

namespace
{

/// The program with two drafts of crew sheets in its books.
struct Office {
    test::SampleCoop coop{test::SampleStage::Books};
    test::Program program;
    std::vector<labour::SheetId> drafts;

    Office()
    {
        labour::CrewSheetBook book(coop.file());
        for (const char *job : {"X12", "X02"}) {
            const auto sheet =
                book.open({QLatin1String(job), Month(2026, 2), labour::NewCrewSheet::Crew::Empty});
            REQUIRE(sheet);
            drafts.push_back(*sheet);
        }
        coop.close();
        program.settings.setLanguage(kit::LanguageChoice::English);
        test::show(program.window);
        REQUIRE(program.window.openFile(coop.path()));
    }
    kit::Desk &desk() { return program.window.workspace()->desk(); }
    std::size_t dropped() { return labour::CrewSheetBook(desk().file()).dropped()->size(); }
    QString told() { return child<QLabel>(program.window, "selection").text(); }
    void drop()
    {
        REQUIRE(ui::work::dropSheets(desk(), drafts, [](const Error &error) { FAIL(error.code.key); }));
    }
};

} // namespace

TEST_CASE("drafts that were moved to the bin come back by Ctrl+Z in one step, and go again by Ctrl+Y")
{
    Office office;
    auto &window = office.program.window;
    auto &undo = child<QToolButton>(window, "undoStep");
    auto &redo = child<QToolButton>(window, "redoStep");
    CHECK_FALSE(undo.isEnabled());
    office.drop();
    CHECK(office.dropped() == 2);
    CHECK(undo.isEnabled());
    CHECK(undo.toolTip().contains(QStringLiteral("2 crew sheets moved to the bin")));
    test::press(window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(office.dropped() == 0);
    CHECK(office.told().contains(QStringLiteral("Undone: 2 crew sheets")));
    CHECK_FALSE(undo.isEnabled());
    CHECK(redo.isEnabled());
    test::press(window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(office.dropped() == 2);
    CHECK(office.told().contains(QStringLiteral("Done again: 2")));
    undo.click();
    CHECK(office.dropped() == 0);
    test::press(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(office.dropped() == 2);
}

TEST_CASE("where nothing can be undone, the foot of the window says so")
{
    Office office;
    test::press(office.program.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(office.told().contains(QStringLiteral("Nothing to undo")));
    test::press(office.program.window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(office.told() == QStringLiteral("Nothing to redo."));
}

TEST_CASE("a draft that cannot come back any more is refused with its reason and stays in the bin")
{
    Office office;
    QStringList refusals;
    REQUIRE(ui::work::dropSheets(office.desk(), {office.drafts.front()}, [&refusals](const Error &error) {
        refusals << QString::fromLatin1(error.code.key);
    }));
    // Brought back by hand in the bin meanwhile.
    REQUIRE(labour::CrewSheetBook(office.desk().file()).bringBack(office.drafts.front()));
    office.desk().undo().undo();
    REQUIRE(refusals.size() == 1);
    CHECK(refusals.front() == QStringLiteral("labour.sheet_there_already"));
}
