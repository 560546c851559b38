#include "tests/support/gui.h"
#include "ui/kit/line_edit.h"
#include "ui/kit/register_table.h"
#include "ui/kit/sum_row.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>

using namespace zhangfang;

namespace
{

struct Row {
    QString number;
    QString name;
    Money amount;
};

std::vector<kit::Column<Row>> columns()
{
    return {
        kit::textColumn<Row>("number", QStringLiteral("Number"), [](const Row &row) { return row.number; }),
        kit::textColumn<Row>("name", QStringLiteral("Name"), [](const Row &row) { return row.name; }),
        kit::figureColumn<Row>("amount", QStringLiteral("Amount"),
                               [](const Row &row) { return row.amount; })};
}

std::vector<Row> rows()
{
    return {{QStringLiteral("2"), QStringLiteral("朱吉"), Money::fromFen(-2333)},
            {QStringLiteral("10"), QStringLiteral("金契"), Money::fromFen(180000)},
            {QStringLiteral("1"), QStringLiteral("单冬泉"), Money::fromFen(0)}};
}

struct Table {
    TempCoop coop;
    test::TestDesk desk{coop.file()};
    kit::TableModel<Row> model{columns(),
                               [](const Row &row) { return kit::haystackOf({row.number}, {row.name}); }};
    kit::RegisterTable table{desk.desk(), model, "people"};

    Table()
    {
        model.setRows(rows());
        table.setDefaultOrder("number");
        test::show(table);
    }
    kit::LineEdit &find() { return test::child<kit::LineEdit>(table, "findBar"); }
    kit::SumRow &sums() { return test::child<kit::SumRow>(table, "sumRow"); }
};

} // namespace

TEST_CASE("a register is in the natural order of its numbers and adds up what it shows")
{
    Table t;
    CHECK(t.table.shownRows() == std::vector<int>{2, 0, 1});
    CHECK(t.sums().sums() == QStringList{{}, {}, QStringLiteral("1,776.67")});
}

TEST_CASE("the find bar finds by name, by initials and by number")
{
    Table t;
    for (const char16_t *typed : {u"朱", u"zj", u"ZJ"}) {
        t.find().clear();
        test::type(t.find(), QString::fromUtf16(typed));
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(t.table.shownRows() == std::vector<int>{0});
        CHECK(t.sums().sums().at(2) == QStringLiteral("−23.33"));
    }
    t.find().clear();
    test::type(t.find(), QStringLiteral("sdq"));
    CHECK(t.table.shownRows() == std::vector<int>{2});
}

TEST_CASE("a search without a hit names what was sought and offers to show everything again")
{
    Table t;
    test::type(t.find(), QStringLiteral("xyz"));
    auto &empty = test::child<kit::EmptyState>(t.table, "emptyState");
    CHECK(empty.isVisibleTo(&t.table));
    CHECK(empty.missing().contains(QStringLiteral("xyz")));
    test::click(t.table, "emptyAction");
    CHECK(t.table.shownRows().size() == 3);
}

TEST_CASE("a filter leaves what it lets through")
{
    Table t;
    QComboBox *filter = t.table.addFilter(
        "owes", QStringLiteral("Amount"),
        {{QStringLiteral("all")},
         {QStringLiteral("negative"), [&t](int row) { return t.model.row(row).amount.fen() < 0; }}});
    filter->setCurrentIndex(1);
    CHECK(t.table.shownRows() == std::vector<int>{0});
}

TEST_CASE(
    "filters go under the find bar where both have no room, and are gone where there is nothing to filter")
{
    Table t;
    QComboBox *filter = nullptr;
    for (const char *name : {"first", "second", "third"})
        filter = t.table.addFilter(name, QStringLiteral("Filter of this"), {{QStringLiteral("all")}});
    QCoreApplication::processEvents();
    CHECK(filter->mapTo(&t.table, QPoint()).y() < t.find().geometry().bottom());
    t.table.resize(600, 400);
    QCoreApplication::processEvents();
    CHECK(filter->mapTo(&t.table, QPoint()).y() > t.find().geometry().bottom());
    CHECK(filter->width() >= filter->sizeHint().width());
    t.table.resize(1200, 400);
    QCoreApplication::processEvents();
    CHECK(filter->mapTo(&t.table, QPoint()).y() < t.find().geometry().bottom());
    t.model.setRows({});
    CHECK_FALSE(filter->isVisible());
}

TEST_CASE("what is selected in a dialog is not told to the status bar")
{
    Table t;
    QSignalSpy told(&t.desk.desk(), &kit::Desk::selectionTold);
    t.table.selectRow(1);
    CHECK(told.count() == 1);
    QDialog dialog;
    dialog.setModal(true);
    t.table.setParent(&dialog);
    dialog.show();
    t.table.show();
    t.table.selectRow(2);
    CHECK(told.count() == 1);
    t.table.setParent(nullptr);
}

TEST_CASE("what is shown is exported with exact values and the head of the chain")
{
    Table t;
    test::type(t.find(), QStringLiteral("zj"));
    const QString path = t.coop.folder() + QStringLiteral("/out.csv");
    t.desk.prompts().file(path);
    t.table.exportWithPrompt(QStringLiteral("People"), [](const Error &) { FAIL("refused"); });
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(QStringLiteral("2,朱吉,-23.33")));
    CHECK_FALSE(text.contains(QStringLiteral("金契")));
    CHECK(text.contains(t.coop.file().head()->toString()));
}

TEST_CASE("chosen columns are remembered")
{
    Table t;
    t.desk.settings().setValue(QStringLiteral("tables/people/hidden"), QStringList(QStringLiteral("name")));
    const kit::RegisterTable again(t.desk.desk(), t.model, "people");
    CHECK(again.view()->isColumnHidden(1));
    CHECK_FALSE(again.view()->isColumnHidden(0));
}

TEST_CASE("a row that a search takes out of sight is no longer chosen, and the table says so")
{
    Table t;
    t.table.selectRow(1);
    REQUIRE(t.table.currentRow() == 1);
    QSignalSpy current(&t.table, &kit::RegisterTable::currentChanged);
    QSignalSpy selection(&t.table, &kit::RegisterTable::selectionChanged);
    test::type(t.find(), QStringLiteral("zj"));
    CHECK_FALSE(t.table.currentRow());
    CHECK(t.table.selectedRows().empty());
    REQUIRE(current.count() == 1);
    CHECK_FALSE(current.front().front().value<std::optional<int>>());
    CHECK(selection.count() >= 1);
    t.find().clear();
    t.table.selectRow(1);
    t.find().clear();
    test::type(t.find(), QStringLiteral("j"));
    CHECK(t.table.currentRow() == 1);
}

TEST_CASE("rows that are told apart by nothing in the ordered column stay as they stood")
{
    Table t;
    std::vector<Row> many;
    for (int i = 0; i < 50; ++i)
        many.push_back({QString::number(50 - i), QStringLiteral("同名"), Money::fromFen(i % 3)});
    // They stand by number, the last row first.
    t.model.setRows(many);
    t.table.setDefaultOrder("amount");
    const std::vector<int> shown = t.table.shownRows();
    REQUIRE(shown.size() == 50);
    for (std::size_t i = 1; i < shown.size(); ++i) {
        const qint64 before = many[std::size_t(shown[i - 1])].amount.fen();
        const qint64 here = many[std::size_t(shown[i])].amount.fen();
        CHECK((before < here || (before == here && shown[i - 1] > shown[i])));
    }
    Row changed = many[0];
    changed.amount = Money::fromFen(99);
    t.model.setRow(0, changed);
    CHECK(t.table.shownRows().back() == 0);
}

TEST_CASE("every model that is shown is held to the rules of item models")
{
    Table t;
    CHECK(t.model.findChild<QAbstractItemModelTester *>());
    CHECK(t.table.view()->model()->findChild<QAbstractItemModelTester *>());
}
