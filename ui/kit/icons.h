#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace zhangfang::kit
{

/// An icon of the house (resources/icons/NAME.svg), tinted by the application's palette as it is shown:
/// disabled and selected states included.
QIcon icon(const char *name);
/// The same in one colour, whatever the state.
QIcon icon(const char *name, const QColor &colour);
/// The icon as a picture of `size` logical pixels in one colour, for painters.
QPixmap iconPixmap(const char *name, int size, const QColor &colour, double devicePixelRatio);

} // namespace zhangfang::kit
