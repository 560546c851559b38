#include "ui/labour/sheet_foot.h"

#include "ui/kit/format.h"
#include "ui/kit/theme.h"
#include "ui/labour/sheet_delegate.h"

#include <QAccessible>
#include <QPainter>
#include <QTableView>

namespace zhangfang::ui::work
{

namespace
{
constexpr int kMargin = 8;
} // namespace

SheetFoot::SheetFoot(const SheetModel &model, const QTableView &days, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_days(days)
{
    setObjectName(QStringLiteral("sheetFoot"));
    setAccessibleName(tr("Sums of the days"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto again = qOverload<>(&QWidget::update);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, again);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        update();
    });
}

void SheetFoot::setEdges(int left, int total, int open)
{
    m_left = left;
    m_total = total;
    m_open = open;
    update();
}

void SheetFoot::setOpenLineShown(bool shown)
{
    m_openLineShown = shown;
    updateGeometry();
}

void SheetFoot::setCurrentColumn(int column)
{
    m_currentColumn = column;
    update();
}

/// Hours, quantity where there is one, open cells.
int SheetFoot::lines() const
{
    return 1 + (core::isPaidByQuantity(m_model.grid().job.terms.unit) ? 1 : 0) + (m_openLineShown ? 1 : 0);
}

QRect SheetFoot::lineRect(int line) const
{
    const kit::Metrics &sizes = kit::metrics();
    if (line == 0)
        return {0, 0, width(), sizes.sheetSum};
    return {0, sizes.sheetSum + (line - 1) * sizes.sheetRow, width(), sizes.sheetRow};
}

QSize SheetFoot::sizeHint() const
{
    return {200, lineRect(lines() - 1).bottom() + 1};
}

void SheetFoot::paintDay(QPainter &painter, int column, const QRect &box, int line) const
{
    const kit::Tokens &colours = kit::tokens(palette());
    const QColor ink = palette().color(QPalette::Active, QPalette::Text);
    if (column == m_currentColumn)
        painter.fillRect(box, colours.soft);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(box.topRight(), box.bottomRight());
    const bool isOpenLine = m_openLineShown && line == lines() - 1 && line > 0;
    if (isOpenLine) {
        const int open = m_model.sums().days.at(std::size_t(column - SheetModel::FirstDayColumn)).open;
        painter.setPen(open == 0 ? colours.text3 : colours.warn);
        painter.drawText(box, Qt::AlignCenter, kit::count(open));
        return;
    }
    if (line > 0) {
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, m_model.dayQuantity(column));
        return;
    }
    // In two lines, so that nothing is rounded: 225 over .25.
    const QString total = m_model.dayTotal(column);
    const qsizetype cut = std::max(total.indexOf(QLatin1Char('.')), total.indexOf(QLatin1Char(':')));
    const QRect upper(box.left(), box.top() + 2, box.width(), box.height() / 2);
    const QRect lower(box.left(), upper.bottom() - 1, box.width(), box.height() - upper.height() - 2);
    painter.setPen(column == m_currentColumn ? colours.accent : ink);
    painter.drawText(upper, Qt::AlignCenter, total.left(cut));
    painter.setPen(colours.text2);
    painter.drawText(lower, Qt::AlignCenter, total.mid(cut));
}

void SheetFoot::paintLine(QPainter &painter, const QRect &line, const QString &label, const QString &total,
                          const QString &open) const
{
    const kit::Tokens &colours = kit::tokens(palette());
    painter.setPen(colours.text2);
    painter.drawText(QRect(0, line.top(), m_left, line.height()), Qt::AlignCenter, label);
    painter.setPen(palette().color(QPalette::Active, QPalette::Text));
    const int left = width() - m_total - m_open;
    const int wide = painter.fontMetrics().horizontalAdvance(total) > m_total - kMargin ? 2 : kMargin;
    painter.drawText(QRect(left, line.top(), m_total - wide, line.height()),
                     int(Qt::AlignVCenter) | int(Qt::AlignRight), total);
    painter.setPen(open == QLatin1String("0") ? colours.text3 : colours.warn);
    painter.drawText(QRect(left + m_total, line.top(), m_open - kMargin, line.height()),
                     int(Qt::AlignVCenter) | int(Qt::AlignRight), open);
}

void SheetFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::tokens(palette()).heading);
    painter.setFont(sheetFont());
    const int right = width() - m_total - m_open;
    const int counted = core::isPaidByQuantity(m_model.grid().job.terms.unit) ? 1 : 0;
    for (int line = 0; line < lines(); ++line) {
        const QRect box = lineRect(line);
        painter.save();
        painter.setClipRect(QRect(m_left, box.top(), right - m_left, box.height()));
        for (int column = SheetModel::FirstDayColumn; column < m_model.totalColumn(); ++column) {
            const int x = m_left + m_days.columnViewportPosition(column);
            paintDay(painter, column, QRect(x, box.top(), m_days.columnWidth(column), box.height()), line);
        }
        painter.restore();
        if (line == 0)
            paintLine(painter, box, tr("Hours per day"), m_model.allTotal(), {});
        else if (line == counted)
            paintLine(painter, box, tr("Quantity per day"), kit::quantity(m_model.sums().all.quantity), {});
        else
            paintLine(painter, box, tr("Open per day"), {}, kit::count(m_model.sums().all.open));
        painter.setPen(palette().color(QPalette::Mid));
        if (line > 0)
            painter.drawLine(box.topLeft(), box.topRight());
    }
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(m_left - 1, 0, m_left - 1, height());
    painter.drawLine(right, 0, right, height());
    if (m_open > 0)
        painter.drawLine(right + m_total, 0, right + m_total, height());
}

bool SheetFoot::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace zhangfang::ui::work

#include "moc_sheet_foot.cpp"
