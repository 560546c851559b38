#pragma once

#include "core/base/clock.h"
#include "ui/kit/language.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/services.h"

#include <QApplication>
#include <QTemporaryDir>

namespace bench
{

/// The program's window with settings of its own.
class ProgramWindow
{
public:
    ProgramWindow();
    zhangfang::ui::shell::MainWindow &window() { return m_window; }

    /// Lets happen what is waiting, painting included.
    static void settle();

private:
    QTemporaryDir m_folder;
    zhangfang::SystemClock m_clock;
    zhangfang::kit::ScriptedPrompts m_prompts;
    zhangfang::kit::Settings m_settings;
    zhangfang::kit::Translators m_translators;
    zhangfang::ui::shell::Services m_services;
    zhangfang::ui::shell::MainWindow m_window;
};

/// Opens the file in the window as the program does, prints how long after the process began the home page
/// was painted first and what memory it has then, and is done: the process that the start is measured on.
int openAndLeave(QApplication &application, const QString &path);

} // namespace bench
