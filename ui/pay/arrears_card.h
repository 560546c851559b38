#pragma once

#include "core/pay/payment_rules.h"
#include "ui/kit/desk.h"
#include "ui/pay/pay_words.h"

#include <QFrame>
#include <QWidget>

#include <array>
#include <vector>

class QLabel;

namespace zhangfang::ui::pay
{

class ArrearsReading;

/// A bar of the card: how much of what is owed has this age. Click or Enter leads to who is owed it.
class ArrearsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ArrearsBar(Arrears age, QWidget *parent = nullptr);

    /// `share` and `whole` in fen; `told` is what a screen reader and the tool tip say.
    void show(qint64 share, qint64 whole, const QString &told);
    QSize sizeHint() const override;

Q_SIGNALS:
    void activated(zhangfang::pay::Arrears age);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Arrears m_age;
    qint64 m_share = 0;
    qint64 m_whole = 0;
};

/// All that is owed, by how long it has been due.
class ArrearsCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ArrearsCard(kit::Desk &desk, QWidget *parent = nullptr);

    /// Shows what is owed of these months as of `day`: at once, or in a moment where they are many.
    void read(const std::vector<MonthSums> &months, QDate day);

Q_SIGNALS:
    void activated(zhangfang::pay::Arrears age);
    void refused(const zhangfang::Error &error);

private:
    void show(const ArrearsReport &report);

    struct Row {
        QLabel *age;
        ArrearsBar *bar;
        QLabel *owed;
        QLabel *persons;
    };

    ArrearsReading *m_reading;
    QLabel *m_total;
    std::array<Row, kArrearsBands> m_rows;
};

} // namespace zhangfang::ui::pay
