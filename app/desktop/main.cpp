#include "app/desktop/check_beside.h"
#include "core/base/clock.h"
#include "ui/kit/language.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/kit/wheel_guard.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <memory>

using namespace zhangfang;

namespace
{

/// The folder of what is shipped beside the program: where it is installed, or in the build.
QString shareFolder()
{
    const QDir here(QApplication::applicationDirPath());
    for (const char *candidate : {"../share/zhangfang", "../../share/zhangfang"}) {
        const QString folder = here.filePath(QLatin1String(candidate));
        if (QDir(folder).exists())
            return QDir::cleanPath(folder);
    }
    return here.path();
}

/// The machine's clock, or the instant that ZHANGFANG_NOW holds still (for pictures and tests).
std::unique_ptr<Clock> makeClock()
{
    const QDateTime held = QDateTime::fromString(qEnvironmentVariable("ZHANGFANG_NOW"), Qt::ISODate);
    if (held.isValid())
        return std::make_unique<FixedClock>(held.toUTC());
    return std::make_unique<SystemClock>();
}

} // namespace

int main(int argc, char *argv[])
{
    if (isCheckBeside(argc, argv))
        return checkBeside(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("zhangfang"));
    QApplication::setApplicationVersion(QStringLiteral(ZHANGFANG_VERSION));
    kit::WheelGuard wheelGuard;
    application.installEventFilter(&wheelGuard);
    const std::unique_ptr<Clock> clock = makeClock();
    kit::DialogPrompts prompts;
    kit::Settings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                           QStringLiteral("/zhangfang.ini"));
    kit::Translators translators;
    ui::shell::Services services{*clock,
                                 prompts,
                                 settings,
                                 translators,
                                 shareFolder() + QStringLiteral("/manual"),
                                 shareFolder() + QStringLiteral("/sample"),
                                 QApplication::applicationFilePath()};
    ui::shell::MainWindow window(services);
    const QStringList words = QApplication::arguments();
    if (words.size() > 1)
        window.openFile(words.at(1));
    window.show();
    return QApplication::exec();
}
