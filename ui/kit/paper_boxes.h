#pragma once

#include <functional>

class QComboBox;
class QWidget;

/// The drop-downs of what papers leave open: the same in the settings and in the preview.
namespace zhangfang::kit
{

class Settings;

/// Each box keeps what is chosen in `settings`, which must outlive `parent`, and calls `changed` then.
QComboBox *slipSheetBox(Settings &settings, QWidget *parent, std::function<void()> changed = {});
QComboBox *tableSheetBox(Settings &settings, QWidget *parent, std::function<void()> changed = {});
QComboBox *marginBox(Settings &settings, QWidget *parent, std::function<void()> changed = {});

} // namespace zhangfang::kit
