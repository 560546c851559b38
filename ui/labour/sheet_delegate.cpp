#include "ui/labour/sheet_delegate.h"

#include "ui/kit/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace zhangfang::ui::work
{

namespace
{

using Sign = CellLook::Sign;

constexpr int kHatchPitch = 5;
constexpr int kCellMargin = 8;

/// A pen of the same width on every screen.
QPen lineOf(const QColor &colour, double width = 1.0)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void drawHatch(QPainter &painter, const QRect &box, const kit::Tokens &colours)
{
    painter.fillRect(box, colours.warnBg);
    painter.save();
    painter.setClipRect(box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineOf(colours.hatch));
    for (int x = box.left() - box.height(); x < box.right() + box.height(); x += kHatchPitch)
        painter.drawLine(x, box.bottom() + 1, x + box.height(), box.top());
    painter.restore();
}

/// ✓ in the middle of the box, in the height of the figures beside it.
void drawTick(QPainter &painter, const QRect &box, const QColor &colour)
{
    const double unit = painter.fontMetrics().capHeight() / 10.0;
    const QPointF middle = QRectF(box).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineOf(colour, 1.5));
    const QPointF points[] = {middle + QPointF(-5 * unit, 0), middle + QPointF(-1.5 * unit, 3.5 * unit),
                              middle + QPointF(5.5 * unit, -4 * unit)};
    painter.drawPolyline(points, 3);
    painter.restore();
}

/// A corner at the top right: the day is longer than the law's.
void drawTriangle(QPainter &painter, const QRect &box, const QColor &colour)
{
    const int side = std::max(6, box.height() / 3);
    QPainterPath corner;
    corner.moveTo(box.right() + 1 - side, box.top());
    corner.lineTo(box.right() + 1, box.top());
    corner.lineTo(box.right() + 1, box.top() + side);
    corner.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(corner, colour);
    painter.restore();
}

/// ◇ behind a name: not a member.
void drawDiamond(QPainter &painter, const QPointF &middle, const QColor &colour)
{
    const double half = painter.fontMetrics().capHeight() * 0.55;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineOf(colour, 1.2));
    const QPointF points[] = {middle + QPointF(-half, 0), middle + QPointF(0, -half),
                              middle + QPointF(half, 0), middle + QPointF(0, half)};
    painter.drawPolygon(points, 4);
    painter.restore();
}

QColor colourOf(const CellLook &look, const QPalette &palette)
{
    const kit::Tokens &colours = kit::tokens(palette);
    if (look.corrected)
        return colours.accent;
    switch (look.sign) {
    case Sign::Rest:
        return colours.text3;
    case Sign::Excused:
        return colours.warn;
    default:
        return palette.color(QPalette::Active, QPalette::Text);
    }
}

void drawSign(QPainter &painter, const QRect &box, const CellLook &look, const QPalette &palette)
{
    painter.setPen(colourOf(look, palette));
    switch (look.sign) {
    case Sign::Nothing:
    case Sign::Open:
        return;
    case Sign::Whole:
        drawTick(painter, box, palette.color(QPalette::Active, QPalette::Text));
        return;
    case Sign::Half:
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("半"));
        return;
    case Sign::Rest:
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("休"));
        return;
    case Sign::Excused: {
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("假"));
        const int half = painter.fontMetrics().horizontalAdvance(QStringLiteral("假")) / 2;
        const int under = box.center().y() + painter.fontMetrics().height() / 2 - 2;
        painter.drawLine(box.center().x() - half, under, box.center().x() + half, under);
        return;
    }
    case Sign::Figure:
        painter.drawText(box, Qt::AlignCenter, look.text);
        return;
    }
}

} // namespace

QFont sheetFont()
{
    QFont face = QApplication::font();
    face.setPixelSize(kit::metrics().gridText);
    return face;
}

SheetDelegate::SheetDelegate(const SheetModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setFont(sheetFont());
    if (m_model.isDay(index.column()))
        paintDay(*painter, option, index);
    else
        paintEdge(*painter, option, index);
    painter->restore();
}

void SheetDelegate::paintDay(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const kit::Tokens &colours = kit::tokens(option.palette);
    const CellLook look = m_model.look(index.row(), index.column());
    const QRect box = option.rect;
    const bool isCurrent = m_current == index;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected) && !isCurrent;
    if (look.sign == Sign::Open && !isSelected)
        drawHatch(painter, box, colours);
    else
        painter.fillRect(box, isSelected                          ? colours.soft
                              : m_model.isWeekend(index.column()) ? colours.weekend
                                                                  : option.palette.color(QPalette::Base));
    painter.setPen(colours.grid);
    painter.drawLine(box.topRight(), box.bottomRight());
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    drawSign(painter, box, look, option.palette);
    if (look.overLong)
        drawTriangle(painter, box, colours.warn);
    if (isCurrent) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
}

void SheetDelegate::paintEdge(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const kit::Tokens &colours = kit::tokens(option.palette);
    const QRect box = option.rect;
    const bool isName = index.column() <= SheetModel::NameColumn;
    const bool isCurrent = m_current.isValid() && m_current.row() == index.row() && isName;
    painter.fillRect(box, isCurrent ? colours.soft : option.palette.color(QPalette::Base));
    painter.setPen(colours.grid);
    painter.drawLine(box.topRight(), box.bottomRight());
    painter.drawLine(box.bottomLeft(), box.bottomRight());

    // What stands still is parted from the days by a stronger line.
    painter.setPen(option.palette.color(QPalette::Dark));
    if (index.column() == SheetModel::NameColumn)
        painter.drawLine(box.topRight(), box.bottomRight());
    else if (index.column() == m_model.totalColumn())
        painter.drawLine(box.topLeft(), box.bottomLeft());
    const QString words = index.data(Qt::DisplayRole).toString();
    QColor ink = option.palette.color(QPalette::Active, QPalette::Text);
    if (index.column() == SheetModel::NumberColumn || m_model.line(index.row()).kind != LineKind::Time)
        ink = colours.text2;
    if (index.column() == m_model.openColumn())
        ink = words == QLatin1String("0") ? colours.text3 : colours.warn;
    if (isCurrent)
        ink = colours.accent;
    painter.setPen(ink);
    const QRect inner = box.adjusted(kCellMargin, 0, -kCellMargin, 0);
    if (index.column() == SheetModel::NameColumn) {
        QFont face = painter.font();
        face.setPixelSize(kit::metrics().base);
        painter.setFont(face);
    }
    const bool hasDiamond = index.column() == SheetModel::NameColumn &&
                            m_model.line(index.row()).kind == LineKind::Time &&
                            m_model.isNonMember(index.row());
    const int diamond = hasDiamond ? painter.fontMetrics().height() * 3 / 4 : 0;
    const QString shown = painter.fontMetrics().elidedText(
        words, Qt::ElideRight, inner.width() - diamond + (hasDiamond ? kCellMargin / 2 : 0));
    painter.drawText(inner, int(Qt::AlignVCenter) | (isName ? Qt::AlignLeft : Qt::AlignRight), shown);
    if (hasDiamond) {
        const double left = inner.left() + painter.fontMetrics().horizontalAdvance(shown) + diamond * 0.75;
        drawDiamond(painter, QPointF(left, box.center().y() + 0.5), colours.accent);
    }
}

SheetHeader::SheetHeader(const SheetModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_sheet(model)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setFixedHeight(kit::metrics().sheetHead);
}

void SheetHeader::setCurrentColumn(int column)
{
    if (column == m_currentColumn)
        return;
    std::swap(column, m_currentColumn);
    for (const int each : {column, m_currentColumn}) {
        if (each >= 0)
            updateSection(each);
    }
}

QSize SheetHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), kit::metrics().sheetHead};
}

void SheetHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    const QPalette palette = QApplication::palette();
    const kit::Tokens &colours = kit::tokens(palette);
    const bool isCurrent = section == m_currentColumn;
    painter->save();
    painter->fillRect(rect, isCurrent                    ? colours.soft
                            : m_sheet.isWeekend(section) ? palette.color(QPalette::Mid)
                                                         : colours.heading);
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(palette.color(QPalette::Dark));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(isCurrent ? colours.accent : colours.text2);
    const QStringList words =
        m_sheet.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().split(QLatin1Char('\n'));
    painter->setFont(kit::fontOf(kit::TextRole::Second));
    if (words.size() < 2) {
        painter->drawText(rect, Qt::AlignCenter, words.value(0));
    } else {
        const int half = rect.height() * 11 / 20;
        painter->drawText(QRect(rect.left(), rect.top(), rect.width(), half), Qt::AlignCenter, words[0]);
        QFont small = painter->font();
        small.setPixelSize(kit::metrics().small);
        painter->setFont(small);
        painter->drawText(QRect(rect.left(), rect.top() + half, rect.width(), rect.height() - half - 2),
                          Qt::AlignCenter, words[1]);
    }
    painter->restore();
}

} // namespace zhangfang::ui::work

#include "moc_sheet_delegate.cpp"
