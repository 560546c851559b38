#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/kit/theme.h"

#include <QApplication>
#include <QLocale>

/// As the main of the window's tests, without what watches over the models: only what users wait for is
/// measured.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    zhangfang::kit::applyTheme(application, zhangfang::kit::Scheme::Light, zhangfang::kit::TextSize::Normal);
    return Catch::Session().run(argc, argv);
}
