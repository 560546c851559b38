#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/kit/theme.h"

#include <QApplication>
#include <QLocale>

/// One main for the tests of the window: no display, no locale, no time zone of the machine; dressed as the
/// program is.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Asia/Shanghai");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    zhangfang::kit::applyTheme(application, zhangfang::kit::Scheme::Light, zhangfang::kit::TextSize::Normal);
    return Catch::Session().run(argc, argv);
}
