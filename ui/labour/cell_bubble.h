#pragma once

#include <QWidget>

class QLabel;

namespace zhangfang::ui::work
{

/// Under a cell: what is wrong with what was typed there, and what would be right.
class CellBubble final : public QWidget
{
    Q_OBJECT

public:
    explicit CellBubble(QWidget *parent);

    /// Shows the sentence under `cell` (in the parent's coordinates), inside the parent.
    void tell(const QString &sentence, const QRect &cell);
    QString words() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_words;
    QString m_sentence;
};

} // namespace zhangfang::ui::work
