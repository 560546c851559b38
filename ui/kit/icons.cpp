#include "ui/kit/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace zhangfang::kit
{

namespace
{

/// Draws a black SVG in the colour that the place asks for.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QByteArray name, QColor fixed)
        : m_name(std::move(name))
        , m_fixed(fixed)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        const QPoint corner = rect.center() - QPoint((side - 1) / 2, (side - 1) / 2);
        painter->drawPixmap(corner, iconPixmap(m_name.constData(), side, colourFor(mode), ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name.constData(), std::min(size.width(), size.height()), colourFor(mode), 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = int(std::lround(std::min(size.width(), size.height()) / scale));
        return iconPixmap(m_name.constData(), side, colourFor(mode), scale);
    }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_fixed.isValid())
            return m_fixed;
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QByteArray m_name;
    QColor m_fixed;
};

} // namespace

QPixmap iconPixmap(const char *name, int size, const QColor &colour, double devicePixelRatio)
{
    const int side = std::max(1, int(std::lround(size * devicePixelRatio)));
    const QString key = QStringLiteral("icon/%1/%2/%3").arg(QLatin1String(name)).arg(side).arg(colour.rgba());
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap(side, side);
        picture.fill(Qt::transparent);
        QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
        QPainter painter(&picture);
        renderer.render(&painter, QRectF(0, 0, side, side));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, picture);
    }
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

QIcon icon(const char *name)
{
    return icon(name, QColor());
}

QIcon icon(const char *name, const QColor &colour)
{
    return QIcon(new TintedIconEngine(QByteArray(name), colour));
}

} // namespace zhangfang::kit
