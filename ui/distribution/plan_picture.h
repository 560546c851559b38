#pragma once

#include "core/distribution/plan_figures.h"
#include "ui/distribution/plans.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace zhangfang::ui::distribution
{

/// The waterfall as a picture: how the year's surplus comes down to the two pools.
///
/// Every bar tells its figure (tool tip, accessible text) and leads to its line: a click, or arrows and
/// Enter.
class PlanPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPicture(QWidget *parent = nullptr);

    void show(const plans::Plan &plan);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(zhangfang::distribution::PlanFigure figure);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Ink { Labour, Capital, Rest };

    struct Bar {
        plans::PlanFigure figure;
        QString label;
        QString amount;
        Money from; ///< level at which it begins
        Money to;   ///< level at which it ends: the next one's beginning
        Ink ink;
    };

    /// Where money becomes pixels.
    struct Scale {
        double top;
        double perFen;
        qint64 highest;
        double y(Money level) const { return top + double(highest - level.fen()) * perFen; }
    };

    void add(plans::PlanFigure figure, Money amount, Money from, Money to, Ink ink);
    Scale scale() const;
    /// The same with so many lines of figures kept free above the highest bar.
    Scale scaleUnder(int lines) const;
    /// Where every bar's figure stands: over its bar, or a line higher where it would touch the one before.
    std::vector<QRectF> figurePlaces(const Scale &scale) const;
    int linesUnder() const;
    QRectF slot(std::size_t index) const;
    std::optional<std::size_t> barAt(QPointF place) const;
    QString told(const Bar &bar) const;
    void paintBar(QPainter &painter, const Scale &scale, std::size_t index) const;
    void paintWords(QPainter &painter, std::size_t index) const;

    std::vector<Bar> m_bars;
    std::size_t m_current = 0;
};

} // namespace zhangfang::ui::distribution
