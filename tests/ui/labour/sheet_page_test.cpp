#include "core/periods/period_register.h"
#include "tests/support/full_disk.h"
#include "tests/ui/labour/sheet_office.h"
#include "ui/kit/form_dialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionFrame>

using namespace office;
using test::child;

namespace
{

QString on(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What stands in a block of cells, for comparing with a pasted text.
QString block(SheetOffice &office, int persons, int days)
{
    QStringList lines;
    for (int person = 1; person <= persons; ++person) {
        QStringList cells;
        for (int day = 1; day <= days; ++day)
            cells.append(office.written(person, day));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QAction &action(SheetOffice &office, const char *name)
{
    auto *found = office.page().findChild<QAction *>(QString::fromLatin1(name));
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("each key of the pad writes what its cap says, and Enter goes on")
{
    SheetOffice office(2);
    const QAbstractItemModelTester tester(&office.page().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    office.go(1, 1);
    office.pad("*");
    office.enter();
    office.pad("/");
    office.enter();
    office.pad("-");
    office.enter();
    office.pad("+");
    office.enter();
    office.pad(".5");
    office.enter();
    office.pad("7");
    office.press(Qt::Key_Down);
    office.pad("3");
    office.press(Qt::Key_Left);
    CHECK(block(office, 2, 6) == on("√\t半\t休\t假\t0.5\t7\n\t\t\t\t\t3"));
    CHECK(office.days().currentIndex().column() == office.page().model().columnOf(QDate(2026, 1, 5)));

    office.go(1, 6);
    office.press(Qt::Key_Delete);
    CHECK(office.day(1, 6).entries.empty());
    office.go(1, 31);
    office.pad("*");
    office.enter();
    CHECK(office.days().currentIndex() ==
          office.page().model().index(1, office.page().model().columnOf(QDate(2026, 1, 1))));
}

TEST_CASE("the days of a month stand side by side on a screen of 1366, with more persons than rows")
{
    SheetOffice office(60);
    office.page().resize(1300, 640);
    QCoreApplication::processEvents();
    const QScrollBar &across = *office.days().horizontalScrollBar();
    INFO("too wide by " << across.maximum() << " in " << office.days().viewport()->width());
    CHECK(across.maximum() == 0);
}

TEST_CASE("a cell shows all of the longest figure while it is typed")
{
    SheetOffice office(1);
    office.page().resize(600, 400);
    office.go(1, 31);
    office.pad("12.75");
    auto &editor = child<QLineEdit>(office.page(), "cellEditor");
    REQUIRE(editor.text() == QStringLiteral("12.75"));
    QStyleOptionFrame option;
    option.initFrom(&editor);
    option.lineWidth = 1;
    const QRect room = editor.style()->subElementRect(QStyle::SE_LineEditContents, &option, &editor);
    constexpr int kMarginOfLineEdits = 2; // of QLineEdit itself, at either end
    CHECK(room.width() - 2 * kMarginOfLineEdits >=
          editor.fontMetrics().horizontalAdvance(QStringLiteral("12.75")));
    CHECK(editor.geometry().right() < editor.parentWidget()->width());
}

TEST_CASE("Enter goes down where the person has set it so")
{
    SheetOffice office(2);
    office.days().setEnterGoes(kit::EnterGoes::Down);
    office.go(1, 1);
    office.pad("8");
    office.enter();
    office.pad("*");
    office.enter();
    office.pad("4");
    office.enter();
    CHECK(block(office, 2, 2) == on("8\t4\n√\t"));
}

TEST_CASE("a refused figure stays in its cell with a sentence under it, and nothing is written")
{
    SheetOffice office(2);
    office.go(1, 3);
    office.pad("26");
    office.enter();
    CHECK(office.days().isTyping());
    CHECK(office.days().editor()->text() == QStringLiteral("26"));
    CHECK(office.days().editor()->isRefused());
    CHECK(office.page().view().refusal().contains(QStringLiteral("26")));
    CHECK(office.day(1, 3).entries.empty());
    office.press(Qt::Key_Backspace);
    CHECK(office.page().view().refusal().isEmpty());
    office.enter();
    CHECK_FALSE(office.days().isTyping());
    CHECK(office.written(1, 3) == QStringLiteral("2"));

    office.go(1, 4);
    office.pad("7.77.");
    office.enter();
    CHECK_FALSE(office.page().view().refusal().isEmpty());
    office.press(Qt::Key_Escape);
    CHECK(office.page().view().refusal().isEmpty());
    CHECK(office.day(1, 4).entries.empty());
}

TEST_CASE("in a closed month the sheet says why it takes nothing")
{
    SheetOffice office(1);
    REQUIRE(periods::PeriodRegister(office.file()).close(kMonth));
    office.go(1, 3);
    office.pad("8");
    office.enter();
    CHECK(office.page().view().refusal().contains(QStringLiteral("2026")));
    CHECK(office.days().editor()->text() == QStringLiteral("8"));
    CHECK(office.day(1, 3).entries.empty());
}

TEST_CASE("what was typed stays in its cell while the disk is full, and is written once there is room")
{
    SheetOffice office(2);
    office.go(1, 3);
    office.pad("7.5");
    {
        const test::FullDisk disk;
        office.enter();
        CHECK(office.page().view().refusal().contains(QStringLiteral("The disk")));
        CHECK(office.days().isTyping());
        CHECK(office.days().editor()->text() == QStringLiteral("7.5"));
    }
    CHECK(office.day(1, 3).entries.empty());
    office.enter();
    CHECK(office.page().view().refusal().isEmpty());
    CHECK(office.written(1, 3) == QStringLiteral("7.5"));
}

TEST_CASE("what is chosen is written, filled and cleared as one step that can be taken back")
{
    SheetOffice office(3);
    auto &model = office.page().model();
    const auto choose = [&](int row1, int column1, int row2, int column2) {
        office.days().setCurrentIndex(model.index(row1, model.FirstDayColumn + column1));
        office.days().selectionModel()->select(
            QItemSelection(model.index(row1, model.FirstDayColumn + column1),
                           model.index(row2, model.FirstDayColumn + column2)),
            QItemSelectionModel::ClearAndSelect);
    };
    QUndoStack &undo = office.desk().desk().undo();
    choose(0, 0, 2, 0);
    office.pad("*");
    CHECK(undo.count() == 1);
    choose(0, 0, 2, 3);
    office.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(undo.count() == 2);
    CHECK(block(office, 3, 4) == on("√\t√\t√\t√\n√\t√\t√\t√\n√\t√\t√\t√"));
    office.go(1, 6);
    office.pad("6");
    office.enter();
    choose(0, 5, 2, 5);
    office.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(office.written(3, 6) == QStringLiteral("6"));
    choose(0, 0, 2, 5);
    office.press(Qt::Key_Delete);
    CHECK(model.sums().all.minutes == 0);
    undo.undo();
    undo.undo();
    CHECK(office.written(2, 4) == on("√"));
    CHECK(office.written(3, 6).isEmpty());
    undo.undo();
    undo.undo();
    CHECK(block(office, 3, 4) == on("√\t\t\t\n√\t\t\t\n√\t\t\t"));
    undo.redo();
    CHECK(block(office, 3, 4) == on("√\t√\t√\t√\n√\t√\t√\t√\n√\t√\t√\t√"));
    CHECK(model.sums().all.minutes == 12 * 480);
}

TEST_CASE("cells come from a spreadsheet and go back to it")
{
    SheetOffice office(2);
    const QString text = on("√\t7:30\t休\n半\t8.75\t病假");
    QGuiApplication::clipboard()->setText(text + QStringLiteral("\r\n"));
    office.go(1, 2);
    office.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(block(office, 2, 4) == on("\t√\t7.5\t休\n\t半\t8.75\t病假"));
    CHECK(office.desk().desk().undo().count() == 1);

    auto &model = office.page().model();
    office.days().selectionModel()->select(
        QItemSelection(model.index(0, model.FirstDayColumn + 1), model.index(1, model.FirstDayColumn + 3)),
        QItemSelectionModel::ClearAndSelect);
    office.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == on("√\t7.5\t休\n半\t8.75\t病假"));
}

TEST_CASE("a paste with one bad cell writes nothing and says which")
{
    SheetOffice office(2);
    QGuiApplication::clipboard()->setText(on("8\t8\n8\t八"));
    office.go(1, 1);
    office.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(block(office, 2, 2) == on("\t\n\t"));
    CHECK(office.page().view().refusal().contains(on("八")));
    CHECK(office.days().currentIndex() ==
          office.page().model().index(1, office.page().model().FirstDayColumn + 1));
    CHECK(office.days().selectionModel()->selectedIndexes() == QModelIndexList{office.days().currentIndex()});

    QGuiApplication::clipboard()->setText(on("8\t8\n8\t25"));
    office.go(1, 1);
    office.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(block(office, 2, 2) == on("\t\n\t"));
    CHECK(office.page().view().refusal().contains(QStringLiteral("25")));
}

TEST_CASE("Chinese composition over a cell is never cut")
{
    SheetOffice office(1);
    office.go(1, 1);
    const auto send = [](const QString &preedit, const QString &commit) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    };
    send(QStringLiteral("xiu"), {});
    REQUIRE(office.days().isTyping());
    CHECK(office.days().editor()->isComposing());
    office.press(Qt::Key_Enter);
    CHECK(office.days().isTyping());
    CHECK(office.day(1, 1).entries.empty());
    office.days().editor()->clear();
    send({}, on("休"));
    office.enter();
    CHECK(office.written(1, 1) == on("休"));
}

TEST_CASE("a job paid by the piece has a line of quantities under the hours")
{
    SheetOffice office(1, QStringLiteral("X03"));
    REQUIRE(office.page().model().rowCount() == 2);
    office.go(1, 1);
    office.pad("8");
    office.press(Qt::Key_Down);
    office.pad("84.5");
    office.enter();
    const core::GridEntry *entry = office.day(1, 1).find(core::WorkKind::Normal);
    const core::GridDay day = office.day(1, 1);
    entry = day.find(core::WorkKind::Normal);
    REQUIRE(entry);
    CHECK(entry->minutes() == 480);
    CHECK(entry->quantity() == Quantity::fromThousandths(84'500));
    office.go(1, 1);
    office.pad("-");
    CHECK_FALSE(office.page().view().refusal().isEmpty());
}

TEST_CASE("overtime has a line of its own where it is asked for")
{
    SheetOffice office(2);
    const QAbstractItemModelTester tester(&office.page().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    action(office, "overtimeLines").setChecked(true);
    REQUIRE(office.page().model().rowCount() == 4);
    office.go(1, 2);
    office.press(Qt::Key_Down);
    office.pad("2.5");
    office.enter();
    CHECK(office.day(1, 2).find(core::WorkKind::Overtime)->minutes() == 150);
    action(office, "overtimeLines").setChecked(false);
    CHECK(office.page().model().rowCount() == 3);
}

TEST_CASE("a sheet is submitted, taken back, approved, and then only corrected")
{
    SheetOffice office(1);
    office.go(1, 1);
    office.pad("8");
    office.enter();
    test::click(office.page(), "submit");
    CHECK(office.page().model().grid().sheet.state == core::SheetState::Submitted);
    office.go(1, 2);
    office.days().setFocus();
    office.pad("8");
    CHECK_FALSE(office.days().isTyping());
    test::click(office.page(), "takeBack");
    CHECK(office.page().model().grid().sheet.state == core::SheetState::Draft);
    test::click(office.page(), "submit");

    office.desk().prompts().answer(false);
    test::click(office.page(), "approve");
    CHECK(office.page().model().grid().sheet.state == core::SheetState::Submitted);
    REQUIRE(office.desk().prompts().questions().size() == 1);
    office.desk().prompts().answer(true);
    test::click(office.page(), "approve");
    REQUIRE(office.page().model().grid().sheet.state == core::SheetState::Approved);

    office.desk().prompts().dialog([](QDialog &dialog) {
        test::fill(child<QWidget>(dialog, "hours"), QStringLiteral("6.5"));
        test::click(dialog, "yes");
        CHECK(static_cast<kit::FormDialog &>(dialog).form().isMarked(&child<QWidget>(dialog, "reason")));
        test::fill(child<QWidget>(dialog, "reason"), on("抄错"));
        test::click(dialog, "yes");
        return true;
    });
    office.go(1, 1);
    test::click(office.page(), "correct");
    CHECK(office.day(1, 1).minutes() == 390);
    CHECK(office.written(1, 1) == QStringLiteral("6.5"));
    CHECK(office.desk().prompts().unforeseen().isEmpty());
}

TEST_CASE("persons come on the sheet, move, go and come back with their cells")
{
    SheetOffice office(2);
    office.go(1, 1);
    office.pad("8");
    office.enter();
    const QString first = office.page().model().person(0).number;
    action(office, "moveDown").trigger();
    CHECK(office.page().model().person(1).number == first);
    action(office, "removePerson").trigger();
    CHECK(office.page().model().rowCount() == 1);
    QUndoStack &undo = office.desk().desk().undo();
    undo.undo();
    REQUIRE(office.page().model().rowCount() == 2);
    CHECK(office.written(2, 1) == QStringLiteral("8"));
    undo.undo();
    CHECK(office.page().model().person(0).number == first);
}

TEST_CASE("last month's crew is taken over, and an empty sheet says how to begin")
{
    SheetOffice office(0, QStringLiteral("X02"));
    CHECK(office.page().model().rowCount() == 0);
    test::click(office.page(), "takeCrew");
    CHECK(office.page().model().rowCount() > 0);
    office.desk().desk().undo().undo();
    CHECK(office.page().model().rowCount() == 0);
}

TEST_CASE("what was handed in cannot be taken back by undo, and the page says so")
{
    SheetOffice office(1);
    office.go(1, 1);
    office.pad("8");
    office.enter();
    QUndoStack &undo = office.desk().desk().undo();
    test::click(office.page(), "submit");
    REQUIRE(undo.canUndo());
    undo.undo();
    QCoreApplication::processEvents();
    CHECK(office.written(1, 1) == QStringLiteral("8"));
    CHECK(office.page().message().isVisibleTo(&office.page()));
    CHECK(undo.canUndo());
    CHECK_FALSE(undo.canRedo());

    test::click(office.page(), "takeBack");
    undo.undo();
    CHECK(office.day(1, 1).entries.empty());
    CHECK_FALSE(office.page().message().isVisibleTo(&office.page()));
    undo.redo();
    CHECK(office.written(1, 1) == QStringLiteral("8"));

    test::click(office.page(), "submit");
    office.desk().prompts().answer(true);
    test::click(office.page(), "approve");
    REQUIRE(office.page().model().grid().sheet.state == core::SheetState::Approved);
    undo.undo();
    QCoreApplication::processEvents();
    CHECK(office.written(1, 1) == QStringLiteral("8"));
    CHECK(office.page().message().isVisibleTo(&office.page()));
    CHECK_FALSE(undo.canUndo());
}

TEST_CASE("a step that is refused for now keeps its place, whichever way it goes")
{
    SheetOffice office(1);
    office.go(1, 1);
    office.pad("*");
    office.go(1, 2);
    office.pad("*");
    QUndoStack &undo = office.desk().desk().undo();
    undo.undo();
    REQUIRE(undo.index() == 1);
    REQUIRE(periods::PeriodRegister(office.file()).close(kMonth));
    undo.redo();
    QCoreApplication::processEvents();
    CHECK(undo.index() == 1);
    undo.undo();
    QCoreApplication::processEvents();
    CHECK(undo.index() == 1);
    CHECK(undo.count() == 2);
    CHECK(office.written(1, 1) == on("√"));
    CHECK(office.written(1, 2).isEmpty());
}

TEST_CASE("steps outlive other sheets and other pages")
{
    SheetOffice office(2);
    office.go(1, 1);
    office.pad("*");
    const auto other = office.book().open({QStringLiteral("X06"), kMonth, core::NewCrewSheet::Crew::Empty});
    REQUIRE(other);
    office.page().showSheet(*other);
    office.page().hide();
    QSignalSpy wanted(&office.desk().desk(), &kit::Desk::wanted);
    QUndoStack &undo = office.desk().desk().undo();
    undo.undo();
    CHECK(office.day(1, 1).entries.empty());
    REQUIRE(wanted.count() == 1);
    const auto place = wanted.front().front().value<kit::Place>();
    CHECK(place.page == kit::PageId::Work);
    CHECK(place.what.value(QStringLiteral("sheet")).toLongLong() == office.sheet().value());
}

TEST_CASE("a crew that is taken over is one step")
{
    SheetOffice office(0, QStringLiteral("X02"));
    test::click(office.page(), "takeCrew");
    REQUIRE(office.page().model().rowCount() > 1);
    CHECK(office.desk().desk().undo().count() == 1);
    office.desk().desk().undo().undo();
    CHECK(office.page().model().rowCount() == 0);
    office.desk().desk().undo().redo();
    CHECK(office.page().model().rowCount() > 1);
}

TEST_CASE("a crew sheet is printed from its page")
{
    SheetOffice office(1, QStringLiteral("X02"));
    QString title;
    office.desk().prompts().dialog([&title](QDialog &dialog) {
        title = dialog.windowTitle();
        return true;
    });
    test::click(office.page(), "printSheet");
    CHECK(title.contains(QStringLiteral("X02")));
}
