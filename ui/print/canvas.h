#pragma once

#include "ui/print/surface.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>

namespace zhangfang::print
{

enum class Align { Left, Centre, Right };

/// How a piece of text is set.
struct Type {
    double sizePt;
    Align align = Align::Left;
    Ink ink = Ink::Black;
};

/// A place on a page to write and draw on: what all documents paint with, whatever the page is made of.
///
/// Positions are millimetres from the canvas's own corner, type sizes and line widths points. Type in a box
/// stands on the middle of its height. Nothing is ever cut off: what does not fit is set smaller, and what is
/// words may wrap as well.
class Canvas
{
public:
    /// `surface` and `fonts` must outlive the canvas and all that are made from it.
    Canvas(Surface &surface, const PaperFonts &fonts, QPointF corner = {});

    /// A canvas on the same page whose corner lies at `corner` of this one.
    Canvas at(QPointF corner) const { return Canvas(m_surface, m_fonts, m_corner + corner); }
    /// Paints what stands alike in many places of the document, once for all of them where the surface can.
    /// `paint` gets a canvas whose corner is `corner` of this one; `name` must mean the same picture each
    /// time.
    void stamp(const QByteArray &name, QPointF corner, const std::function<void(Canvas &)> &paint);

    /// The width of `text` in millimetres.
    double width(QStringView text, double sizePt) const;
    /// Sets one line in full, its left end at `x` and its middle at height `y`; returns where it ends.
    double put(double x, double y, QStringView text, Type type);
    /// Sets one line in the box, smaller where it is too wide: for figures, which are never cut nor wrapped.
    void figure(const QRectF &box, QStringView text, Type type);
    /// Sets words in the box: smaller down to `leastPt` where they are too wide, then in several lines, and
    /// only then smaller still.
    void words(const QRectF &box, QStringView text, Type type, double leastPt = kLeastPt);

    /// Sets a paragraph from the top of the box, its lines `leadingEm` apart; smaller where it is too long.
    void paragraph(const QRectF &box, QStringView text, Type type, double leadingEm = 1.5);

    void line(QPointF from, QPointF to, double widthPt, Ink ink = Ink::Black);
    void dashes(QPointF from, QPointF to, double widthPt, Ink ink = Ink::Rule);
    void frame(const QRectF &box, double widthPt, Ink ink = Ink::Black);
    void fill(const QRectF &box, Ink ink);

    static constexpr double kLeastPt = 7.5;
    /// Widths of rules in points: round a table, above a total, under a head, within a table.
    static constexpr double kFramePt = 1.0;
    static constexpr double kTotalPt = 1.0;
    static constexpr double kHeadPt = 0.8;
    static constexpr double kInnerPt = 0.5;

private:
    void set(const QRectF &box, double baseline, const GlyphRun &run, double widthEm, double sizePt,
             Type type);

    Surface &m_surface;
    const PaperFonts &m_fonts;
    QPointF m_corner;
};

/// The em of a type size in millimetres.
constexpr double emMm(double sizePt)
{
    return sizePt / kPointsPerMm;
}

} // namespace zhangfang::print
