#include "tests/bench/stopwatch.h"
#include "tests/support/gui.h"
#include "ui/kit/line_edit.h"
#include "ui/kit/register_table.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QTableView>

#include <algorithm>

using namespace zhangfang;

namespace
{

constexpr int kRows = 100'000;

struct Row {
    QString number;
    QString name;
    QDate day;
    Money amount;
};

QString nameOf(int i)
{
    static const QString kSurnames = QStringLiteral("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗");
    static const QString kGiven = QStringLiteral("伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂");
    return QString(kSurnames[i % kSurnames.size()]) + kGiven[(i / 7) % kGiven.size()] +
           kGiven[(i / 31) % kGiven.size()];
}

std::vector<Row> rows()
{
    std::vector<Row> rows;
    rows.reserve(kRows);
    for (int i = 0; i < kRows; ++i) {
        const int scattered = int(qint64(i) * 48'271 % kRows);
        rows.push_back({QString::number(scattered), nameOf(scattered), QDate(2021, 1, 1).addDays(i % 1'800),
                        Money::fromFen(scattered * 7)});
    }
    return rows;
}

std::vector<kit::Column<Row>> columns()
{
    return {
        kit::textColumn<Row>("number", QStringLiteral("Number"), [](const Row &row) { return row.number; }),
        kit::textColumn<Row>("name", QStringLiteral("Name"), [](const Row &row) { return row.name; }),
        kit::dateColumn<Row>("day", QStringLiteral("Day"), [](const Row &row) { return row.day; }),
        kit::figureColumn<Row>("amount", QStringLiteral("Amount"),
                               [](const Row &row) { return row.amount; })};
}

struct Table {
    TempCoop coop;
    test::TestDesk desk{coop.file()};
    kit::TableModel<Row> model{columns(),
                               [](const Row &row) { return kit::haystackOf({row.number}, {row.name}); }};
    kit::RegisterTable table{desk.desk(), model, "bench"};

    Table()
    {
        test::show(table);
        model.setRows(rows());
        paint();
    }
    void paint() { QCoreApplication::processEvents(); }
};

} // namespace

TEST_CASE("a register of 100,000 rows is found in as one types, sorted and summed")
{
    Table t;
    const std::vector<Row> &all = t.model.rows();

    std::vector<QString> lines;
    for (int i = 0; i < kRows; ++i)
        lines.push_back(t.model.haystack(i));
    int hits = 0;
    bench::Stopwatch bareFind;
    bareFind.run(9, [&](int) {
        for (const QString &line : lines)
            hits += line.contains(QStringLiteral("wf")) ? 1 : 0;
    });
    REQUIRE(hits > 0);
    bench::Stopwatch find;
    find.run(12, [&](int i) {
        const QString typed[] = {QStringLiteral("w"), QStringLiteral("wf"), QStringLiteral("wfy"), {}};
        t.table.findField()->setText(typed[i % 4]);
        t.paint();
    });
    bench::report("100,000 rows: a letter in the find bar", find, "a bare search", bareFind);

    for (const char *key : {"amount", "number", "name"}) {
        bench::Stopwatch bareSort;
        bareSort.run(5, [&](int) {
            std::vector<Row> copy = all;
            std::ranges::stable_sort(copy, {}, &Row::name);
        });
        bench::Stopwatch sort;
        sort.run(6, [&](int i) {
            t.table.setDefaultOrder(key, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            t.paint();
        });
        bench::report((QByteArray("100,000 rows: sorted by ") + key).constData(), sort,
                      "a bare sort of names", bareSort);
    }

    qint64 sum = 0;
    bench::Stopwatch bareSum;
    bareSum.run(9, [&](int) {
        for (const Row &row : all)
            sum += row.amount.fen();
    });
    REQUIRE(sum > 0);
    const std::vector<int> shown = t.table.shownRows();
    bench::Stopwatch sums;
    sums.run(9, [&](int) { REQUIRE_FALSE(t.model.sumShown(3, shown).isEmpty()); });
    bench::report("100,000 rows: the sum of a column", sums, "a bare sum", bareSum);

    bench::Stopwatch load;
    load.run(3, [&](int) {
        t.model.setRows(rows());
        t.paint();
    });
    bench::Stopwatch bareLoad;
    bareLoad.run(3, [&](int) { REQUIRE(rows().size() == kRows); });
    bench::report("100,000 rows: shown anew", load, "making the rows", bareLoad);
}
