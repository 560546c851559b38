#include "ui/kit/register_delegate.h"

#include "ui/kit/register_table.h"

#include <QAbstractItemView>
#include <QPainter>

namespace zhangfang::kit
{

namespace
{

/// The colour of a figure: red below zero, quiet at zero.
QColor inkOf(const exchange::OutCell &cell, const QPalette &palette)
{
    const Tokens &colours = tokens(palette);
    if (const auto *amount = std::get_if<Money>(&cell)) {
        if (amount->fen() < 0)
            return colours.err;
        if (amount->fen() == 0)
            return colours.text3;
    }
    if (const auto *time = std::get_if<exchange::WorkTime>(&cell); time && time->minutes <= 0)
        return time->minutes < 0 ? colours.err : colours.text3;
    if (const auto *number = std::get_if<qint64>(&cell); number && *number == 0)
        return colours.text3;
    if (std::holds_alternative<std::monostate>(cell))
        return colours.text3;
    return palette.color(QPalette::Text);
}

} // namespace

RegisterDelegate::RegisterDelegate(const Arrangement &arrangement, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_arrangement(arrangement)
{
}

bool RegisterDelegate::isRepetition(const QModelIndex &index) const
{
    if (m_arrangement.sortColumn() != m_defaultColumn || index.row() == 0)
        return false;
    const AnyTableModel &model = m_arrangement.model();
    if (!model.look(index.column()).blankWhenRepeated)
        return false;
    const auto *view = qobject_cast<const QAbstractItemView *>(parent());
    if (view && view->indexAt(QPoint(1, 1)).row() == index.row())
        return false;
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.look(column).blankWhenRepeated &&
            index.siblingAtColumn(column).data() != above.siblingAtColumn(column).data())
            return false;
    }
    return true;
}

void RegisterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem plain(option);
    initStyleOption(&plain, index);
    plain.text.clear();
    plain.state &= ~QStyle::State_HasFocus;
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, widget);

    const QModelIndex source = m_arrangement.mapToSource(index);
    const AnyTableModel &model = m_arrangement.model();
    const QRect box = option.rect.adjusted(9, 0, -9, 0);
    if (const std::optional<CellBadge> badge = model.badge(source.row(), source.column())) {
        paintBadge(*painter, box, badge->state, badge->word, option.palette);
        return;
    }
    if (isRepetition(index))
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = widget->hasFocus() && widget->isActiveWindow();
    painter->save();
    painter->setFont(option.font);
    painter->setPen(selected && active ? option.palette.color(QPalette::Active, QPalette::HighlightedText)
                                       : inkOf(model.cell(source.row(), source.column()), option.palette));
    const QString words = option.fontMetrics.elidedText(model.shown(source.row(), source.column()),
                                                        Qt::ElideRight, box.width());
    painter->drawText(box, int(plain.displayAlignment), words);
    painter->restore();
}

} // namespace zhangfang::kit

#include "moc_register_delegate.cpp"
