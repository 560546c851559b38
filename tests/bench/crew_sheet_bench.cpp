#include "core/labour/crew_sheet_book.h"
#include "core/labour/job_register.h"
#include "core/people/person_register.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/gui.h"
#include "ui/labour/cell_editor.h"
#include "ui/labour/sheet_page.h"
#include "ui/labour/sheet_view.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace zhangfang;
using ui::work::SheetPage;

namespace
{

constexpr int kPersons = 2'000;
const Month kMonth(2026, 1);
const QString kJobNo = QStringLiteral("BENCH");

/// As many persons as a town's cooperative has.
void addPersons(store::CoopFile &file)
{
    const auto added = file.write("members.add_worker", [](store::Transaction &transaction) -> Result<void> {
        for (int i = 1; i <= kPersons; ++i) {
            people::Particulars person;
            person.number = QString::number(i);
            person.name = QStringLiteral("张三%1").arg(i);
            ZHANGFANG_TRY(people::addPerson(transaction, person, {}));
        }
        return {};
    });
    REQUIRE(added);
}

/// The file that is measured in: a town's, made by hand and named in ZHANGFANG_BENCH_FILE, or a new one with
/// as many persons.
class Town
{
public:
    Town()
    {
        const QString given = qEnvironmentVariable("ZHANGFANG_BENCH_FILE");
        if (given.isEmpty()) {
            addPersons(m_coop.file());
        } else {
            m_coop.close();
            REQUIRE(QFile::remove(m_coop.path()));
            REQUIRE(QFile::copy(given, m_coop.path()));
            m_coop.reopen();
        }
        labour::JobTerms job{kJobNo,
                             QStringLiteral("示例村委会"),
                             {},
                             QStringLiteral("保洁"),
                             labour::WorkUnit::Hour,
                             {{std::nullopt, labour::WorkKind::Normal, Price::fromE4(200'000)}}};
        REQUIRE(labour::JobRegister(m_coop.file()).add(job));
    }
    store::CoopFile &file() { return m_coop.file(); }

    /// A sheet with so many persons.
    labour::SheetId sheet(int persons)
    {
        labour::CrewSheetBook book(file());
        const auto sheet = book.open({kJobNo, kMonth, labour::NewCrewSheet::Crew::Empty});
        REQUIRE(sheet);
        const auto all = file().read([](const store::Connection &connection) {
            return Result<std::vector<people::Person>>(people::loadPersons(connection).persons());
        });
        REQUIRE(all);
        std::vector<people::PersonId> crew;
        for (int i = 0; i < persons; ++i)
            crew.push_back(all->at(std::size_t(i + m_used)).id);
        m_used += persons;
        REQUIRE(book.add(*sheet, crew));
        return *sheet;
    }

private:
    TempCoop m_coop;
    int m_used = 0;
};

/// One row by a prepared statement in a transaction of its own: what any write to a file costs here.
bench::Stopwatch bareInserts()
{
    const QTemporaryDir folder;
    const store::Connection connection(folder.filePath(QStringLiteral("bare.db")),
                                       store::Connection::Mode::Create);
    connection.execute(QStringLiteral("CREATE TABLE cell (person INTEGER, day TEXT, minutes INTEGER)"));
    store::Statement insert(connection, "INSERT INTO cell VALUES (:person, :day, :minutes)");
    bench::Stopwatch taken;
    taken.run(60, [&](int i) {
        connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
        insert.bind(":person", i).bind(":day", kMonth.firstDay()).bind(":minutes", 480).run();
        connection.execute(QStringLiteral("COMMIT"));
    });
    return taken;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::KeypadModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

void measure(Town &town, int persons, const bench::Stopwatch &bare)
{
    test::TestDesk desk(town.file());
    SheetPage page(desk.desk());
    test::show(page);
    page.showSheet(town.sheet(persons));
    auto &days = page.view().days();
    const auto &model = page.model();
    const auto named = [persons](const char *what) {
        return QByteArray("crew sheet ") + QByteArray::number(persons) + " × 31: " + what;
    };

    // The sheet is full but for the line that is typed in: what it holds already must cost nothing.
    const auto all = QItemSelection(model.index(0, model.FirstDayColumn),
                                    model.index(model.rowCount() - 2, model.totalColumn() - 1));
    days.setCurrentIndex(model.index(0, model.FirstDayColumn));
    days.selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    bench::Stopwatch block;
    block.run(1, [&](int) { press(Qt::Key_Asterisk); });
    bench::report(named("all cells at once").constData(), block, "a row in a transaction", bare);
    REQUIRE(model.sums().all.minutes == (persons - 1) * 31 * 480);

    days.setCurrentIndex(model.index(model.rowCount() - 1, model.FirstDayColumn));
    bench::Stopwatch key;
    key.run(31, [&](int i) {
        press(Qt::Key_Asterisk);
        if (i < 30)
            press(Qt::Key_Right, Qt::NoModifier);
    });
    bench::report(named("a whole day, then on").constData(), key, "a row in a transaction", bare);
    REQUIRE(model.sums().all.open == 0);

    bench::Stopwatch undo;
    undo.run(10, [&](int) {
        desk.desk().undo().undo();
        QCoreApplication::processEvents();
    });
    bench::report(named("a step taken back").constData(), undo, "a row in a transaction", bare);
    bench::Stopwatch arrow;
    arrow.run(30, [&](int) { press(Qt::Key_Left, Qt::NoModifier); });
    bench::report(named("an arrow key").constData(), arrow, "a row in a transaction", bare);
}

} // namespace

TEST_CASE("a key press on a crew sheet, from the key to what is painted")
{
    Town town;
    const bench::Stopwatch bare = bareInserts();
    for (const int persons : {60, 200})
        measure(town, persons, bare);
}
