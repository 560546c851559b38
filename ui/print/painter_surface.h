#pragma once

#include "ui/print/surface.h"

#include <map>
#include <utility>

class QPainter;

namespace zhangfang::print
{

/// Paper on any QPainter: the preview, a picture, a printer.
///
/// The painter must be fresh, its origin at the paper's corner (a printer: QPageLayout::FullPageMode); its
/// device says how many dots stand on an inch.
class PainterSurface final : public Surface
{
public:
    /// `painter` and `fonts` must outlive the surface.
    PainterSurface(QPainter &painter, const PaperFonts &fonts);

    void glyphs(QPointF baseline, const GlyphRun &run, double sizePt, Ink ink) override;
    void line(QPointF from, QPointF to, double widthPt, Ink ink, Stroke stroke) override;
    void frame(const QRectF &box, double widthPt, Ink ink) override;
    void fill(const QRectF &box, Ink ink) override;
    void stamp(const QByteArray &name, QPointF at, const std::function<void()> &paint) override;

private:
    QPointF toDots(QPointF mm) const;
    QRectF toDots(const QRectF &mm) const;
    double pointsToDots(double points) const;
    const QRawFont &fontAt(quint16 face, double sizePt);

    QPainter &m_painter;
    const PaperFonts &m_fonts;
    double m_dotsPerMmX;
    double m_dotsPerMmY;
    std::map<std::pair<quint16, double>, QRawFont> m_sized;
};

} // namespace zhangfang::print
