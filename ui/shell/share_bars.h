#pragma once

#include "core/money/money.h"
#include "ui/kit/bar_chart.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace zhangfang::ui::shell
{

/// One part of a whole.
struct Share {
    QString name;
    Money amount;
    kit::BarInk ink;
};

/// The parts of a whole as bars one under the other, each with its amount and share.
class ShareBars final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBars(QWidget *parent = nullptr);

    void show(const std::vector<Share> &shares, Money whole, const QString &foot);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Share> m_shares;
    Money m_whole;
    QString m_foot;
};

} // namespace zhangfang::ui::shell
