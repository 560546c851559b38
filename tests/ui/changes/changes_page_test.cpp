#include "core/charter/charter_register.h"
#include "core/labour/crew_sheet_book.h"
#include "core/store/action_catalog.h"
#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/changes/changes_page.h"
#include "ui/kit/change_words.h"
#include "ui/kit/deed_words.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QTableView>

using namespace zhangfang;
using test::child;

namespace
{

/// What stands in a column of the big table, from the top.
QStringList shownIn(ui::changes::ChangesPage &page, int column)
{
    QStringList cells;
    const auto *model = child<kit::RegisterTable>(page, "changes").view()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        cells.append(model->index(row, column).data().toString());
    return cells;
}

QAbstractItemModel &chosen(ui::changes::ChangesPage &page)
{
    return *child<kit::RegisterTable>(page, "chosenChange").view()->model();
}

} // namespace

TEST_CASE("the journal is read in words: who did what, when, and how it stood before and after")
{
    test::SampleCoop coop(test::SampleStage::Books);
    test::TestDesk desk(coop.file());
    labour::CrewSheetBook book(coop.file());
    const auto sheet = book.open({QStringLiteral("X01"), Month(2026, 2)});
    REQUIRE(sheet);
    REQUIRE(book.drop(*sheet));

    ui::changes::ChangesPage page(desk.desk());
    test::show(page);
    REQUIRE(shownIn(page, 2).size() > 2);
    CHECK(shownIn(page, 2).at(0) == QStringLiteral("Crew sheet given up"));
    CHECK(shownIn(page, 3).at(0) == QStringLiteral("crew sheet"));
    CHECK(shownIn(page, 0).at(0).startsWith(QStringLiteral("2026-0")));
    QStringList columns;
    for (int row = 0; row < chosen(page).rowCount(); ++row)
        columns.append(chosen(page).index(row, 0).data().toString());
    CHECK(columns.size() == 1);
}

TEST_CASE("the history of one record is its own, and leads back to everything")
{
    test::SampleCoop coop(test::SampleStage::Books);
    test::TestDesk desk(coop.file());
    labour::CrewSheetBook book(coop.file());
    const auto sheet = book.open({QStringLiteral("X01"), Month(2026, 2)});
    REQUIRE(sheet);
    REQUIRE(book.drop(*sheet));

    ui::changes::ChangesPage page(desk.desk());
    test::show(page);
    const auto whole = shownIn(page, 2).size();
    test::click(page, "ofRecord");
    CHECK(shownIn(page, 2) ==
          QStringList({QStringLiteral("Crew sheet given up"), QStringLiteral("Crew sheet opened")}));
    test::click(page, "ofFile");
    CHECK(shownIn(page, 2).size() == whole);
}

TEST_CASE("of a change of the charter it is told which terms it changed, before and after in words")
{
    test::SampleCoop coop(test::SampleStage::Books);
    test::TestDesk desk(coop.file());
    charter::CharterRegister terms(coop.file());
    charter::Terms changed = terms.versions()->back().terms;
    changed.labourRate = Rate::fromBasisPoints(6'500);
    changed.hasSupervisor = !changed.hasSupervisor;
    REQUIRE(terms.set(changed, QDate(2027, 1, 1)));

    ui::changes::ChangesPage page(desk.desk());
    test::show(page);
    CHECK(shownIn(page, 3).at(0) == QStringLiteral("charter's terms"));
    const QString words = shownIn(page, 5).at(0);
    CHECK(words.contains(QStringLiteral("2027-01-01")));
    CHECK(words.contains(QStringLiteral("Share by labour 60.00% → 65.00%")));
    CHECK_FALSE(words.contains(QStringLiteral("Amounts are multiples of")));
    const auto items = [&page] {
        QStringList rows;
        for (int row = 0; row < chosen(page).rowCount(); ++row)
            rows.append(QStringList{chosen(page).index(row, 0).data().toString(),
                                    chosen(page).index(row, 1).data().toString(),
                                    chosen(page).index(row, 2).data().toString()}
                            .join(QLatin1Char('|')));
        return rows;
    };
    CHECK(items().contains(QStringLiteral("Share by labour|60.00%|65.00%")));
    CHECK(items().filter(QStringLiteral("Supervisor|")).size() == 1);
    CHECK(items().filter(QStringLiteral("Amounts are multiples of|")).isEmpty());

    const auto founded = shownIn(page, 3).lastIndexOf(QStringLiteral("charter's terms"));
    REQUIRE(founded > 0);
    CHECK_FALSE(shownIn(page, 5).at(founded).contains(QStringLiteral("Share by labour")));
    child<kit::RegisterTable>(page, "changes").selectRow(int(founded));
    CHECK(items().contains(QStringLiteral("Share by labour|—|60.00%")));
}

TEST_CASE("a deed that changed hundreds of rows is one line, and opens to all of them")
{
    test::SampleCoop coop(test::SampleStage::Books);
    test::TestDesk desk(coop.file());
    ui::changes::ChangesPage page(desk.desk());
    test::show(page);
    const QStringList deeds = shownIn(page, 2);
    const auto imported = deeds.indexOf(QStringLiteral("Members imported"));
    REQUIRE(imported >= 0);
    CHECK(deeds.count(deeds.at(imported)) == 1);
    CHECK(shownIn(page, 4).at(imported) == QStringLiteral("168 person(s)"));
    CHECK(shownIn(page, 5).at(imported).contains(QStringLiteral("person: 168 new")));

    child<kit::RegisterTable>(page, "changes").selectRow(int(imported));
    CHECK_FALSE(child<QPushButton>(page, "ofRecord").isEnabled());
    REQUIRE(chosen(page).rowCount() > 1);
    QStringList after;
    for (int row = 0; row < chosen(page).rowCount(); ++row)
        after.append(chosen(page).index(row, 2).data().toString());
    CHECK(after.contains(QStringLiteral("168 new")));

    test::click(page, "ofDeed");
    CHECK(shownIn(page, 2).size() > 168);
    CHECK(shownIn(page, 2).count(deeds.at(imported)) == shownIn(page, 2).size());
    CHECK(shownIn(page, 4).contains(QStringLiteral("168 陆磊")));
    test::click(page, "ofRecord");
    CHECK(shownIn(page, 2) == QStringList(deeds.at(imported)));
    test::click(page, "ofFile");
    CHECK(shownIn(page, 2) == deeds);
}

TEST_CASE("earlier changes come when they are asked for, and filters go by who, where and when")
{
    test::SampleCoop coop(test::SampleStage::Books);
    const int deeds = 500;
    for (int i = 0; i < deeds; ++i) {
        REQUIRE(coop.file().write("labour.add_client", [i](store::Transaction &transaction) -> Result<void> {
            transaction.statement("INSERT INTO client (tx, name) VALUES (:tx, :name)")
                .bind(":name", QStringLiteral("用工单位 %1").arg(i))
                .run();
            return {};
        }));
    }
    test::TestDesk desk(coop.file());
    ui::changes::ChangesPage page(desk.desk());
    test::show(page);
    const auto first = shownIn(page, 2).size();
    REQUIRE(first == deeds);
    test::click(page, "earlier");
    CHECK(shownIn(page, 2).size() > first);

    auto &where = child<QComboBox>(page, "what");
    const int choice = where.findText(kit::tableWord(QStringLiteral("membership")), Qt::MatchEndsWith);
    REQUIRE(choice > 0);
    where.setCurrentIndex(choice);
    Q_EMIT where.activated(choice);
    CHECK(shownIn(page, 2) == QStringList(QStringLiteral("Members imported")));
    where.setCurrentIndex(0);
    Q_EMIT where.activated(0);
    test::fill(child<QWidget>(child<kit::RegisterTable>(page, "changes"), "findBar"), QStringLiteral("陆磊"));
    CHECK(shownIn(page, 2).contains(QStringLiteral("Members imported")));
    CHECK(shownIn(page, 2).size() < first);
}

TEST_CASE("deeds that changed many rows end a page early, and all of them can be had")
{
    test::SampleCoop coop(test::SampleStage::Books);
    test::TestDesk desk(coop.file());
    ui::changes::ChangesPage whole(desk.desk());
    test::show(whole);
    const QStringList deeds = shownIn(whole, 2);
    ui::changes::ChangesPage page(desk.desk(), nullptr, 1);
    test::show(page);
    auto &earlier = child<QPushButton>(page, "earlier");
    REQUIRE(shownIn(page, 2).size() == 1);
    for (qsizetype shown = 1; shown < deeds.size(); ++shown) {
        INFO(shown);
        REQUIRE(shownIn(page, 2) == deeds.first(shown));
        REQUIRE(earlier.isVisible());
        test::click(page, "earlier");
    }
    CHECK(shownIn(page, 2) == deeds);
    CHECK_FALSE(earlier.isVisible());
}

TEST_CASE("on a low screen the room goes to the table of the changes")
{
    test::SampleCoop coop(test::SampleStage::Books);
    test::TestDesk desk(coop.file());
    ui::changes::ChangesPage page(desk.desk());
    test::show(page);
    auto &card = child<kit::RegisterTable>(page, "chosenChange");
    CHECK(card.isVisible());
    page.resize(640, 340);
    QCoreApplication::processEvents();
    CHECK_FALSE(card.isVisible());
    const QTableView &view = *child<kit::RegisterTable>(page, "changes").view();
    CHECK(view.viewport()->height() >= 2 * view.rowHeight(0));
}

TEST_CASE("every action that the books know has its word in the journal")
{
    for (const store::Action &action : store::actionCatalog()) {
        INFO(action.name);
        CHECK(kit::deedWord(QString::fromLatin1(action.name)) != QString::fromLatin1(action.name));
    }
}

TEST_CASE("the models of the changes keep what models promise")
{
    test::SampleCoop coop(test::SampleStage::Books);
    test::TestDesk desk(coop.file());
    ui::changes::ChangesPage page(desk.desk());
    const QAbstractItemModelTester whole(child<kit::RegisterTable>(page, "changes").view()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester one(&chosen(page), QAbstractItemModelTester::FailureReportingMode::Fatal);
    test::show(page);
    CHECK_FALSE(shownIn(page, 0).isEmpty());
}
