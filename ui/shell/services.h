#pragma once

#include "core/base/clock.h"
#include "core/store/soundness.h"
#include "ui/kit/language.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"

#include <QString>

namespace zhangfang::ui::shell
{

/// What the window is given by main(): everything outside the cooperative's file.
struct Services {
    const Clock &clock;
    kit::Prompts &prompts;
    kit::Settings &settings;
    kit::Translators &translators;
    QString manualFolder; ///< the pages of the manual
    QString sampleFolder; ///< the sample cooperative's files
    /// The program that looks at large books beside the window, called with "--check" and the file; empty
    /// where nothing does.
    QString checkProgram = {};
    qint64 checkedBytes = store::kQuicklyCheckedBytes; ///< books up to this size are checked as they open
    int restMs = 2000; ///< large ones are looked at when nobody has written for so long
};

} // namespace zhangfang::ui::shell
