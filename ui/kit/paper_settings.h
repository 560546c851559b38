#pragma once

#include "ui/kit/paper_choice.h"

#include <QString>

/// How this person likes papers on this machine: kept among the settings.
namespace zhangfang::kit
{

class Settings;

PaperChoice paperChoice(const Settings &settings);
void setPaperChoice(Settings &settings, const PaperChoice &choice);

/// The family that papers are set in before the house's two; empty: those alone.
QString paperFamily(const Settings &settings);
void setPaperFamily(Settings &settings, const QString &family);

/// The printer that is proposed; empty: the computer's own.
QString preferredPrinter(const Settings &settings);
void setPreferredPrinter(Settings &settings, const QString &name);

} // namespace zhangfang::kit
