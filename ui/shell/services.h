#pragma once

#include "core/base/clock.h"
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
};

} // namespace zhangfang::ui::shell
