#pragma once

#include "core/distribution/plan_comparison.h"
#include "core/distribution/plan_figures.h"
#include "ui/distribution/plans.h"
#include "ui/kit/table_model.h"

#include <QTableView>

#include <optional>

namespace zhangfang::ui::distribution
{

/// A line of a plan as the list shows it: what it is, how much, on what it rests.
struct FigureRow {
    int number;
    plans::PlanFigure figure;
    QString name;
    Money amount;
    QString basis;
    std::optional<Money> other = std::nullopt; ///< of the plan beside it
};

/// The rows of one plan.
std::vector<FigureRow> figureRows(const plans::Plan &plan);
/// The rows of two plans side by side.
std::vector<FigureRow> figureRows(const plans::PlanComparison &comparison);

/// A plan's way from the surplus to what is left, line by line with the articles (分配顺序); two plans side
/// by side with the difference. High enough for all its rows.
class FigureList final : public QTableView
{
    Q_OBJECT

public:
    enum class Shape { Plan, Comparison };

    explicit FigureList(Shape shape, QWidget *parent = nullptr);

    void show(std::vector<FigureRow> rows);
    void select(plans::PlanFigure figure);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A line was double clicked, or Enter pressed on it.
    void opened(plans::PlanFigure figure);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    kit::TableModel<FigureRow> m_model;
};

} // namespace zhangfang::ui::distribution
