#include "ui/print/canvas.h"

#include "ui/print/line_breaks.h"

#include <algorithm>

namespace zhangfang::print
{

namespace
{

/// The middle of figures and characters lies this far above the baseline, in em.
constexpr double kMiddleEm = 0.36;
/// From one line of wrapped words to the next, in em.
constexpr double kLeadingEm = 1.15;
/// Wrapped words shrink in these steps, and never below what can be read with a glass.
constexpr double kStepPt = 0.25;
constexpr double kSmallestPt = 4.0;
/// Several lines must be this much larger than one would be.
constexpr double kWrapGain = 1.1;
/// Between wrapped words and the rules above and below them, together.
constexpr double kClearMm = 0.4;

/// Words in several lines, in the largest size in which they fit a box.
struct Wrapped {
    std::vector<GlyphRun> lines;
    double sizePt;
};

Wrapped wrap(const QRectF &box, const GlyphRun &run, double sizePt)
{
    for (;; sizePt -= kStepPt) {
        auto lines = brokenIntoLines(run, box.width() / emMm(sizePt));
        const double height = double(lines.size()) * kLeadingEm * emMm(sizePt) + kClearMm;
        if (height <= box.height() || sizePt <= kSmallestPt)
            return {std::move(lines), sizePt};
    }
}

} // namespace

Canvas::Canvas(Surface &surface, const PaperFonts &fonts, QPointF corner)
    : m_surface(surface)
    , m_fonts(fonts)
    , m_corner(corner)
{
}

void Canvas::stamp(const QByteArray &name, QPointF corner, const std::function<void(Canvas &)> &paint)
{
    m_surface.stamp(name, m_corner + corner, [&] {
        Canvas own(m_surface, m_fonts);
        paint(own);
    });
}

double Canvas::width(QStringView text, double sizePt) const
{
    return m_fonts.width(text) * emMm(sizePt);
}

double Canvas::put(double x, double y, QStringView text, Type type)
{
    const GlyphRun run = m_fonts.shape(text);
    m_surface.glyphs(m_corner + QPointF(x, y + kMiddleEm * emMm(type.sizePt)), run, type.sizePt, type.ink);
    return x + widthEm(run) * emMm(type.sizePt);
}

void Canvas::set(const QRectF &box, double baseline, const GlyphRun &run, double widthEm, double sizePt,
                 Type type)
{
    const double room = box.width() - widthEm * emMm(sizePt);
    const double share = type.align == Align::Left ? 0.0 : type.align == Align::Centre ? 0.5 : 1.0;
    m_surface.glyphs(m_corner + QPointF(box.left() + share * room, baseline), run, sizePt, type.ink);
}

void Canvas::figure(const QRectF &box, QStringView text, Type type)
{
    const GlyphRun run = m_fonts.shape(text);
    const double em = widthEm(run);
    const double widthMm = em * emMm(type.sizePt);
    const double sizePt = widthMm > box.width() ? type.sizePt * box.width() / widthMm : type.sizePt;
    // A smaller figure keeps the line of the full-sized ones beside it.
    set(box, box.center().y() + kMiddleEm * emMm(type.sizePt), run, em, sizePt, type);
}

void Canvas::words(const QRectF &box, QStringView text, Type type, double leastPt)
{
    const GlyphRun run = m_fonts.shape(text);
    const double widthMm = widthEm(run) * emMm(type.sizePt);
    const double onOneLinePt = type.sizePt * box.width() / widthMm;
    if (widthMm <= box.width() || onOneLinePt >= leastPt)
        return figure(box, text, type);
    const Wrapped wrapped = wrap(box, run, type.sizePt);
    if (wrapped.sizePt <= onOneLinePt * kWrapGain)
        return figure(box, text, type);
    const double em = emMm(wrapped.sizePt), step = kLeadingEm * em;
    double baseline = box.center().y() - step * double(wrapped.lines.size() - 1) / 2 + kMiddleEm * em;
    for (const GlyphRun &each : wrapped.lines) {
        set(box, baseline, each, widthEm(each), wrapped.sizePt, type);
        baseline += step;
    }
}

void Canvas::paragraph(const QRectF &box, QStringView text, Type type, double leadingEm)
{
    const GlyphRun run = m_fonts.shape(text);
    double sizePt = type.sizePt;
    auto lines = brokenIntoLines(run, box.width() / emMm(sizePt));
    while (double(lines.size()) * leadingEm * emMm(sizePt) > box.height() && sizePt > kSmallestPt) {
        sizePt -= kStepPt;
        lines = brokenIntoLines(run, box.width() / emMm(sizePt));
    }
    const double step = leadingEm * emMm(sizePt);
    double baseline = box.top() + step / 2 + kMiddleEm * emMm(sizePt);
    for (const GlyphRun &each : lines) {
        set(box, baseline, each, widthEm(each), sizePt, type);
        baseline += step;
    }
}

void Canvas::line(QPointF from, QPointF to, double widthPt, Ink ink)
{
    m_surface.line(m_corner + from, m_corner + to, widthPt, ink, Stroke::Solid);
}

void Canvas::dashes(QPointF from, QPointF to, double widthPt, Ink ink)
{
    m_surface.line(m_corner + from, m_corner + to, widthPt, ink, Stroke::Dashed);
}

void Canvas::frame(const QRectF &box, double widthPt, Ink ink)
{
    m_surface.frame(box.translated(m_corner), widthPt, ink);
}

void Canvas::fill(const QRectF &box, Ink ink)
{
    m_surface.fill(box.translated(m_corner), ink);
}

} // namespace zhangfang::print
