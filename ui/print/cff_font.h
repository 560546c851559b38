#pragma once

#include <QByteArray>
#include <QPainterPath>

#include <vector>

namespace zhangfang::print
{

/// A glyph on its way into a PDF: its outline, y pointing down, and its width, 1000 units to the em.
struct FontOutline {
    QPainterPath path;
    double width = 0;
};

/// The units that a Type 2 charstring counts in here.
constexpr int kCffUnitsPerEm = 1000;

/// A CID-keyed font in the Compact Font Format (Adobe Technical Notes 5176 and 5177) that holds `glyphs` as
/// CIDs 1, 2, 3 …; CID 0 is an empty glyph. Coordinates are rounded to whole units, 1/1000 em.
///
/// Made from outlines, so that faces of every format (TrueType, CFF, collections) are embedded the same way.
QByteArray cffFont(const QByteArray &name, const std::vector<FontOutline> &glyphs);

} // namespace zhangfang::print
