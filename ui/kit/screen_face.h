#pragma once

#include <QString>
#include <QStringList>

/// The family that the window is set in, where somebody wants another than the house's own.
namespace zhangfang::kit
{

class Settings;

/// The installed families that the window may be set in: made for simplified Chinese, scalable.
QStringList screenFamilies();

/// The chosen family; empty: that of the house.
QString chosenFamily(const Settings &settings);
/// Chooses and has the window dressed anew.
void chooseFamily(Settings &settings, const QString &family);

/// Sets the program in `family` after applyTheme(); one that is not among screenFamilies() changes nothing.
void applyFamily(const QString &family);

} // namespace zhangfang::kit
