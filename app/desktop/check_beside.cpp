#include "app/desktop/check_beside.h"

#include "core/store/soundness.h"
#include "core/store/store_errors.h"
#include "ui/shell/soundness_watch.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace zhangfang;
using ui::shell::CheckVerdict;

namespace
{

constexpr int kWords = 3; ///< the program, --check, the file
constexpr int kModesty = 10;

/// Whoever writes or looks comes first.
void stepBack()
{
#ifdef Q_OS_UNIX
    [[maybe_unused]] const int now = nice(kModesty);
#endif
}

/// Standard input ends when the window does, however it ends.
void endWithTheWindow()
{
    std::thread([] {
        while (std::getchar() != EOF) {
        }
        std::_Exit(int(CheckVerdict::Unknown));
    }).detach();
}

} // namespace

bool isCheckBeside(int argc, char *argv[])
{
    return argc == kWords && std::strcmp(argv[1], ui::shell::kCheckOption) == 0;
}

int checkBeside(int &argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    stepBack();
    endWithTheWindow();
    const auto sound = store::checkSoundness(QCoreApplication::arguments().at(2));
    if (sound)
        return int(CheckVerdict::Sound);
    const ErrorCode code = sound.error().code;
    if (code != errors::kFileDamaged && code != errors::kFileNotOurs)
        return int(CheckVerdict::Unknown);
    QTextStream(stdout) << sound.error().param(QStringLiteral("detail")).toString();
    return int(CheckVerdict::Damaged);
}
