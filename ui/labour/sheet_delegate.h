#pragma once

#include "ui/labour/sheet_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace zhangfang::ui::work
{

/// Draws the cells of a crew sheet: ✓, the hatch of an open cell, 休 and 假, the triangle of a long day, the
/// ◇ of a non-member, the frame of the current cell.
class SheetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SheetDelegate(const SheetModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Which cell has the frame; its line is marked in the columns that stand still.
    void setCurrent(const QModelIndex &index) { m_current = index; }

private:
    void paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEdge(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const SheetModel &m_model;
    QPersistentModelIndex m_current;
};

/// The headings of a crew sheet: day and weekday in two lines, weekends and the current day on their grounds.
class SheetHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit SheetHeader(const SheetModel &model, QWidget *parent = nullptr);

    void setCurrentColumn(int column);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const SheetModel &m_sheet;
    int m_currentColumn = -1;
};

/// The face of cells.
QFont sheetFont();

} // namespace zhangfang::ui::work
