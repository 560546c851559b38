#pragma once

#include <QStringList>
#include <QWidget>

class QTableView;

namespace zhangfang::kit
{

/// The row of sums under a table, its columns tied to the table's.
class SumRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SumRow(QTableView &view, QWidget *parent = nullptr);

    /// The words at the left end, and one text for each column (empty: none).
    void show(const QString &words, const QStringList &sums);
    const QStringList &sums() const { return m_sums; }
    QString words() const { return m_words; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A double click on the sum of a column.
    void activated(int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QTableView &m_view;
    QString m_words;
    QStringList m_sums;
};

} // namespace zhangfang::kit
