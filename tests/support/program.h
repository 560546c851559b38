#pragma once

#include "ui/kit/language.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/services.h"

#include <QTemporaryDir>

namespace zhangfang::test
{

/// The whole program but main(): a window with scripted prompts, on 8 February 2026.
struct Program {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 2, 8), QTime(1, 0), Qt::UTC)};
    kit::ScriptedPrompts prompts;
    kit::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    kit::Translators translators;
    ui::shell::Services services{clock,
                                 prompts,
                                 settings,
                                 translators,
                                 QStringLiteral(ZHANGFANG_MANUAL),
                                 QStringLiteral(ZHANGFANG_TEST_SAMPLES)};
    ui::shell::MainWindow window{services};
};

} // namespace zhangfang::test
