#include "tests/support/gui.h"
#include "ui/kit/line_edit.h"
#include "ui/kit/register_table.h"
#include "ui/kit/sum_row.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
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
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
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
