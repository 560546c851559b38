#pragma once

#include "ui/labour/sheet_table.h"

#include <QFrame>

class QScrollBar;

namespace zhangfang::ui::work
{

class CellBubble;
class SheetFoot;
class SheetHeader;

/// A crew sheet on the screen: number and name stand still at the left, the sums at the right and at the
/// foot; the days between them scroll. A refusal stands in a bubble under its cell.
class SheetView final : public QFrame
{
    Q_OBJECT

public:
    explicit SheetView(SheetModel &model, QWidget *parent = nullptr);
    ~SheetView() override;

    SheetTable &days() { return *m_days; }
    /// Leaves out what a small window has no room for: numbers, the open column and its line.
    void setCompact(bool compact);
    /// What is said under the cell; empty where nothing is refused.
    QString refusal() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView *makeEdge(const char *objectName);
    SheetHeader *makeHeader(QTableView &view);
    void layOut();
    void showColumns();
    void fitColumns();
    void mark(const QModelIndex &current);
    void tellRefusal(const QModelIndex &cell, const std::optional<Error> &error);

    SheetModel &m_model;
    SheetDelegate *m_delegate;
    QTableView *m_left;
    SheetTable *m_days;
    QTableView *m_right;
    SheetHeader *m_heads;
    SheetFoot *m_foot;
    QScrollBar *m_up;
    QScrollBar *m_across;
    CellBubble *m_bubble;
    bool m_compact = false;
};

} // namespace zhangfang::ui::work
