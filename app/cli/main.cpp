#include "app/cli/cli_errors.h"
#include "app/cli/program.h"
#include "ui/kit/language.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <memory>

using namespace zhangfang;

namespace
{

/// The words of the call after the program's name, before there is an application object to ask.
QStringList callFrom(int argc, char *argv[])
{
    QStringList call;
    for (int i = 1; i < argc; ++i)
        call += QString::fromLocal8Bit(argv[i]);
    return call;
}

/// The machine's clock, or the instant that ZHANGFANG_NOW holds still.
Result<std::unique_ptr<Clock>> makeClock()
{
    const QString text = qEnvironmentVariable("ZHANGFANG_NOW");
    if (text.isEmpty())
        return std::unique_ptr<Clock>(std::make_unique<SystemClock>());
    const QDateTime now = QDateTime::fromString(text, Qt::ISODate);
    if (!now.isValid())
        return Error{errors::kNotAnInstant, {{QStringLiteral("text"), text}}};
    return std::unique_ptr<Clock>(std::make_unique<FixedClock>(now.toUTC()));
}

/// Paper needs the painting side of Qt, which never gets to see a display here.
std::unique_ptr<QCoreApplication> makeApplication(bool forPaper, int &argc, char *argv[])
{
    if (!forPaper)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's remarks about the desktop that is not there are of no use to whoever reads the answer.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const QStringList call = callFrom(argc, argv);
    cli::Terminal terminal;
    const cli::Program program;
    const auto application = makeApplication(program.makesPaper(call), argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zhangfang-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHANGFANG_VERSION));
    kit::Translators translators;
    translators.speak(kit::systemLanguage());
    const auto clock = makeClock();
    const cli::ExitCode code =
        clock ? program.run(call, **clock, terminal) : program.refuse(clock.error(), call, terminal);
    return static_cast<int>(code);
}
