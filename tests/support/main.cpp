#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QGuiApplication>
#include <QLocale>

/// One main for all test programs: no display, no locale of the machine, no time zone of the machine.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Asia/Shanghai");
    QLocale::setDefault(QLocale::c());
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
