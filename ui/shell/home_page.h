#pragma once

#include "core/distribution/plan.h"
#include "core/pay/payment_rules.h"
#include "ui/kit/page.h"
#include "ui/shell/todo.h"

#include <map>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace zhangfang::kit
{
class BarChart;
}

namespace zhangfang::ui::pay
{
class ArrearsReading;
}

namespace zhangfang::ui::shell
{

class ShareBars;

/// What is to be done, with dates, and the year in three pictures.
class HomePage final : public kit::Page
{
    Q_OBJECT

public:
    explicit HomePage(kit::Desk &desk, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("home"); }
    kit::Areas shows() const override;
    /// "founding": goes on with the founding at that step ("charter", "members", "opening").
    void open(const QVariantMap &what) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTodo(QVBoxLayout &column);
    void showTasks();
    /// Title and reason of a task do not fit side by side.
    bool inTwoLines() const;
    QWidget *rowOf(const Task &task, int badges);
    QPushButton *leaveOutButton(const Task &task, QWidget *row);
    void showHours(Year year, const std::map<Month, qint64> &hours);
    void showPay(Year year, const std::vector<zhangfang::pay::MonthSums> &months);
    void showPlan(const std::vector<zhangfang::distribution::PlanSummary> &plans);
    kit::Card *chartCard(const QString &title, const char *objectName, QLabel **figure, QLabel **unit,
                         QLabel **span, QHBoxLayout **head);

    kit::Card *m_todo;
    QBoxLayout *m_charts;
    bool m_isNarrow = false; ///< charts below each other, tasks in two lines
    YearState m_state;
    std::vector<Task> m_tasks;
    pay::ArrearsReading *m_arrears;
    QLabel *m_count;
    QVBoxLayout *m_rows;
    kit::BarChart *m_hours;
    QLabel *m_hoursFigure;
    QLabel *m_hoursUnit;
    QLabel *m_hoursSpan;
    kit::BarChart *m_pay;
    QLabel *m_payFigure;
    QLabel *m_payUnit;
    QLabel *m_paySpan;
    ShareBars *m_shares;
    kit::Badge *m_planState;
    QLabel *m_planFigure;
    QLabel *m_planUnit;
    QLabel *m_planSpan;
    int m_chartYear = 0;
};

} // namespace zhangfang::ui::shell
