#pragma once

#include "ui/labour/sheet_model.h"

#include <QWidget>

class QTableView;

namespace zhangfang::ui::work
{

/// The foot of a crew sheet: each day's hours in two lines, its quantity where the job counts one, and its
/// open cells; columns tied to the table's.
class SheetFoot final : public QWidget
{
    Q_OBJECT

public:
    SheetFoot(const SheetModel &model, const QTableView &days, QWidget *parent = nullptr);

    /// How wide what stands still is, left and right of the days; whether the open column is shown.
    void setEdges(int left, int total, int open);
    /// Leaves out the line of open cells (compact windows).
    void setOpenLineShown(bool shown);
    void setCurrentColumn(int column);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintLine(QPainter &painter, const QRect &line, const QString &label, const QString &total,
                   const QString &open) const;
    void paintDay(QPainter &painter, int column, const QRect &box, int line) const;
    int lines() const;
    QRect lineRect(int line) const;

    const SheetModel &m_model;
    const QTableView &m_days;
    int m_left = 0;
    int m_total = 0;
    int m_open = 0;
    int m_currentColumn = -1;
    bool m_openLineShown = true;
};

} // namespace zhangfang::ui::work
