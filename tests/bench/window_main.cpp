#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/bench/opening.h"
#include "tests/bench/results.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLocale>

/// As the main of the window's tests, without what watches over the models: only what users wait for is
/// measured. "bench_window open FILE" is the process whose start is measured.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == QLatin1String("open"))
        return bench::openAndLeave(application, words.value(2));
    zhangfang::kit::applyTheme(application, zhangfang::kit::Scheme::Light, zhangfang::kit::TextSize::Normal);
    const int failed = Catch::Session().run(argc, argv);
    bench::writePageWhereWanted(failed);
    return failed;
}
