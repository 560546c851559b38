#pragma once

#include "ui/print/paper_fonts.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>

#include <functional>

namespace zhangfang::print
{

/// The few tones of paper. The two grounds may vanish on a poor printer without loss.
enum class Ink {
    Black,
    Second,        ///< second lines: 73 % black
    Rule,          ///< inner rules
    HeadingGround, ///< behind the heading of a table
    SumGround,     ///< behind a sum row
};

enum class Stroke { Solid, Dashed };

/// What a page is painted on: glyphs, lines and filled boxes. Positions and lengths are millimetres from the
/// paper's top left corner, type and line widths points; each surface turns them into its own units.
class Surface
{
public:
    Surface() = default;
    Surface(const Surface &) = delete;
    Surface &operator=(const Surface &) = delete;
    virtual ~Surface() = default;

    /// Sets a line of type; `baseline` is where the pen starts.
    virtual void glyphs(QPointF baseline, const GlyphRun &run, double sizePt, Ink ink) = 0;
    virtual void line(QPointF from, QPointF to, double widthPt, Ink ink, Stroke stroke) = 0;
    /// A box drawn with its line centred on the edge.
    virtual void frame(const QRectF &box, double widthPt, Ink ink) = 0;
    virtual void fill(const QRectF &box, Ink ink) = 0;

    /// Paints what stands alike in many places, its origin at `at`. `name` is the piece's own within the
    /// document: a surface that can keeps what `paint` did the first time and only refers to it from then on.
    virtual void stamp(const QByteArray &name, QPointF at, const std::function<void()> &paint) = 0;
};

/// The share of white in an ink, 0 (black) to 1.
constexpr double whiteness(Ink ink)
{
    switch (ink) {
    case Ink::Black:
        return 0.0;
    case Ink::Second:
        return 0.27;
    case Ink::Rule:
        return 85.0 / 255;
    case Ink::HeadingGround:
        return 238.0 / 255;
    case Ink::SumGround:
        return 244.0 / 255;
    }
    return 0.0;
}

constexpr double kPointsPerMm = 72.0 / 25.4;

} // namespace zhangfang::print
