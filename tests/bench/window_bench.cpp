#include "core/base/month.h"
#include "tests/bench/made_coop.h"
#include "tests/bench/opening.h"
#include "tests/bench/process.h"
#include "tests/bench/results.h"
#include "tests/support/gui.h"
#include "ui/shell/pages.h"
#include "ui/shell/workspace.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace zhangfang;
using bench::ProgramWindow;

namespace
{

void pressKey(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&widget, Qt::Key(key), modifiers);
    ProgramWindow::settle();
}

} // namespace

TEST_CASE("from the start to the painted home page")
{
    bench::MadeCoop coop(bench::Stage::Paid);
    const QString path = coop.closed();
    std::vector<double> times;
    std::vector<double> memories;
    for (int i = 0; i < 7; ++i) {
        const bench::Ran started =
            bench::run(QStringLiteral("/proc/self/exe"), {QStringLiteral("open"), path});
        const auto figures = started.said.trimmed().split(' ');
        REQUIRE(figures.size() == 2);
        times.push_back(figures[0].toDouble());
        memories.push_back(figures[1].toDouble());
    }
    std::ranges::sort(times);
    std::ranges::sort(memories);
    bench::tell(bench::timeLimit(QStringLiteral("start to a usable window, warm"), times[3], 250));
    bench::tell(bench::memoryLimit(QStringLiteral("memory after the start"), memories[3], 90));
}

TEST_CASE("from page to page, and finding as one types")
{
    bench::MadeCoop coop(bench::Stage::Paid);
    ProgramWindow program;
    ui::shell::MainWindow &window = program.window();
    REQUIRE(window.openFile(coop.closed()));
    test::show(window);

    bench::Stopwatch first;
    bench::Stopwatch again;
    for (int round = 0; round < 4; ++round) {
        bench::Stopwatch &pages = round == 0 ? first : again;
        for (int place = 0; place < std::ssize(ui::shell::allPages()) - 1; ++place) {
            pages.run([&] { pressKey(window, Qt::Key_1 + place, Qt::ControlModifier); });
        }
    }
    bench::tell(bench::timeLimit(QStringLiteral("page switch, first time, worst"), first.worstMs(), 100));
    bench::tell(bench::timeLimit(QStringLiteral("page switch"), again.medianMs(), 50));
    bench::tell(bench::timeLimit(QStringLiteral("page switch, worst"), again.worstMs(), 100));

    pressKey(window, Qt::Key_5, Qt::ControlModifier);
    QWidget &pay = *window.workspace()->page();
    const QAbstractItemModel &lines = *test::child<QTableView>(pay, "registerView").model();
    bench::Stopwatch month;
    for (int i = 1; i <= 5; ++i) {
        month.run([&] {
            const QString label = Month(bench::kLastYear, i).toString();
            window.workspace()->go({kit::PageId::Pay, {{QStringLiteral("month"), label}}});
            REQUIRE(QTest::qWaitFor([&] { return lines.rowCount() > 0; }));
        });
    }
    bench::tell(
        bench::timeLimit(QStringLiteral("another month's pay, till its lines stand"), month.medianMs(), 500));

    pressKey(window, Qt::Key_3, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(window.workspace()->page()->findField());
    REQUIRE(field != nullptr);
    bench::Stopwatch find;
    for (const char *typed : {"w", "wl", "wlj", "", "1", "12", "123", ""})
        find.run([&] {
            field->setText(QString::fromLatin1(typed));
            ProgramWindow::settle();
        });
    bench::tell(bench::timeLimit(QStringLiteral("find as one types, members"), find.medianMs(), 50));
    bench::tell(bench::timeLimit(QStringLiteral("find as one types, members, worst"), find.worstMs(), 100));
}
