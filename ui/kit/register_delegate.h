#pragma once

#include <QStyledItemDelegate>

namespace zhangfang::kit
{

class Arrangement;

/// Draws the cells of a register: badges, zeros in a quiet colour, negative figures in red, a number that
/// repeats the one above left blank.
class RegisterDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RegisterDelegate(const Arrangement &arrangement, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Repeated values are left blank only in this order of the table.
    void setDefaultOrder(int column) { m_defaultColumn = column; }

private:
    bool isRepetition(const QModelIndex &index) const;

    const Arrangement &m_arrangement;
    int m_defaultColumn = -1;
};

} // namespace zhangfang::kit
