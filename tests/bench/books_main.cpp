#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/bench/results.h"

#include <QGuiApplication>
#include <QLocale>

/// As the main of the tests. ZHANGFANG_BENCH_PAGE names the page that takes the table.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    const QGuiApplication application(argc, argv);
    const int failed = Catch::Session().run(argc, argv);
    bench::writePageWhereWanted(failed);
    return failed;
}
