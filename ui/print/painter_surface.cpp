#include "ui/print/painter_surface.h"

#include <QColor>
#include <QGlyphRun>
#include <QList>
#include <QPaintDevice>
#include <QPainter>
#include <QPen>

namespace zhangfang::print
{

namespace
{

constexpr double kMmPerInch = 25.4;

QColor colour(Ink ink)
{
    return QColor::fromRgbF(float(whiteness(ink)), float(whiteness(ink)), float(whiteness(ink)));
}

} // namespace

PainterSurface::PainterSurface(QPainter &painter, const PaperFonts &fonts)
    : m_painter(painter)
    , m_fonts(fonts)
    , m_dotsPerMmX(painter.device()->logicalDpiX() / kMmPerInch)
    , m_dotsPerMmY(painter.device()->logicalDpiY() / kMmPerInch)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

QPointF PainterSurface::toDots(QPointF mm) const
{
    return {mm.x() * m_dotsPerMmX, mm.y() * m_dotsPerMmY};
}

QRectF PainterSurface::toDots(const QRectF &mm) const
{
    return {toDots(mm.topLeft()), toDots(mm.bottomRight())};
}

double PainterSurface::pointsToDots(double points) const
{
    return points / kPointsPerMm * m_dotsPerMmY;
}

const QRawFont &PainterSurface::fontAt(quint16 face, double sizePt)
{
    const auto key = std::make_pair(face, sizePt);
    auto known = m_sized.find(key);
    if (known == m_sized.end()) {
        QRawFont sized = m_fonts.face(face);
        sized.setPixelSize(pointsToDots(sizePt));
        known = m_sized.emplace(key, sized).first;
    }
    return known->second;
}

void PainterSurface::glyphs(QPointF baseline, const GlyphRun &run, double sizePt, Ink ink)
{
    m_painter.setPen(colour(ink));
    const double em = pointsToDots(sizePt);
    const QPointF origin = toDots(baseline);
    double pen = 0;
    for (qsizetype start = 0; start < run.size();) {
        const quint16 face = run[start].face;
        QList<quint32> indexes;
        QList<QPointF> positions;
        for (; start < run.size() && run[start].face == face; ++start) {
            indexes.append(run[start].index);
            positions.append({pen, 0});
            pen += run[start].advance * em;
        }
        QGlyphRun piece;
        piece.setRawFont(fontAt(face, sizePt));
        piece.setGlyphIndexes(indexes);
        piece.setPositions(positions);
        m_painter.drawGlyphRun(origin, piece);
    }
}

void PainterSurface::line(QPointF from, QPointF to, double widthPt, Ink ink, Stroke stroke)
{
    QPen pen(colour(ink), pointsToDots(widthPt), Qt::SolidLine, Qt::FlatCap);
    if (stroke == Stroke::Dashed)
        pen.setDashPattern({4, 4});
    m_painter.setPen(pen);
    m_painter.drawLine(toDots(from), toDots(to));
}

void PainterSurface::frame(const QRectF &box, double widthPt, Ink ink)
{
    m_painter.setPen(QPen(colour(ink), pointsToDots(widthPt), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(toDots(box));
}

void PainterSurface::fill(const QRectF &box, Ink ink)
{
    m_painter.fillRect(toDots(box), colour(ink));
}

void PainterSurface::stamp(const QByteArray &, QPointF at, const std::function<void()> &paint)
{
    m_painter.save();
    m_painter.translate(toDots(at));
    paint();
    m_painter.restore();
}

} // namespace zhangfang::print
