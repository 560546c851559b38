#include "core/base/base_errors.h"
#include "tests/support/give_up.h"
#include "tests/support/gui.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/busy_dialog.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_export.h"
#include "ui/kit/table_model.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QPushButton>

using namespace zhangfang;
using test::child;

namespace
{

struct Row {
    QString number;
};

std::vector<Row> rows(int count)
{
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({QString::number(i)});
    return rows;
}

} // namespace

TEST_CASE("work that takes a moment is never shown, and long work can be given up by button and by Esc")
{
    QWidget window;
    kit::BusyDialog quick(QStringLiteral("Writing"), QStringLiteral("rows"), &window, 600'000);
    CHECK(quick.advance(1, 2));
    CHECK_FALSE(quick.isVisible());
    quick.end();
    for (const bool byButton : {true, false}) {
        kit::BusyDialog slow(QStringLiteral("Writing"), QStringLiteral("rows"), &window, 0);
        CHECK(slow.advance(1, 2));
        CHECK(slow.isVisible());
        if (byButton)
            test::click(slow, "giveUp");
        else
            test::press(slow, Qt::Key_Escape);
        CHECK(slow.isVisible());
        CHECK_FALSE(slow.advance(2, 2));
        slow.end();
        CHECK_FALSE(slow.isVisible());
    }
}

TEST_CASE("an export that is given up leaves no file, whole or half")
{
    TempCoop coop;
    test::TestDesk desk(coop.file());
    kit::TableModel<Row> model({kit::textColumn<Row>("number", QStringLiteral("Number"),
                                                     [](const Row &row) { return row.number; })});
    kit::RegisterTable table(desk.desk(), model, "export");
    model.setRows(rows(1'000));
    const kit::ShownTable shown{model, table.shownColumns(), table.shownRows()};
    const QDir folder(coop.folder());
    const QStringList before = folder.entryList(QDir::Files | QDir::Hidden);
    for (const char *name : {"rows.csv", "rows.xlsx"}) {
        INFO(name);
        GiveUpAfter patience(3);
        const QString path = folder.filePath(QLatin1String(name));
        const auto given = kit::exportTable(coop.file(), shown, path, QStringLiteral("Rows"), &patience);
        REQUIRE_FALSE(given);
        CHECK(given.error().code == errors::kCancelled);
        CHECK(patience.total == 1'000);
        CHECK(folder.entryList(QDir::Files | QDir::Hidden) == before);
        GiveUpAfter never;
        REQUIRE(kit::exportTable(coop.file(), shown, path, QStringLiteral("Rows"), &never));
        CHECK(never.done == 1'000);
        CHECK(never.isEven);
        REQUIRE(QFile::remove(path));
    }
}
