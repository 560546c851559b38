#pragma once

#include <QColor>
#include <QPalette>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QBarSet;
class QChart;
class QChartView;

namespace zhangfang::kit
{

/// Which of the three chart colours; what is not yet so (owed, planned) is hatched.
enum class BarInk { First, Second, Third };
QColor colourOf(BarInk ink, const QPalette &palette);
/// What a bar is drawn round with: the third colour is too pale to stand alone.
QColor outlineOf(BarInk ink, const QPalette &palette);

/// One series of bars: exact values in the smallest unit, drawn to scale and told as `told` writes them.
struct BarSeries {
    QString name;
    BarInk ink = BarInk::First;
    bool hatched = false;
    std::vector<qint64> values;
};

/// Bars over months: stacked where there are several series, values from zero, no animation.
///
/// Every bar tells its figure (tool tip, accessible text) and leads to its rows: click, or arrows and Enter.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    /// `scale` smallest units make one unit of the axis; `told` writes a value for people.
    void show(const QStringList &categories, const std::vector<BarSeries> &series, qint64 scale,
              std::function<QString(qint64)> told);
    /// Without axis, for small places.
    void setCompact(bool compact);
    /// What a bar tells: "3: 16,870.25".
    QString told(int category) const;

Q_SIGNALS:
    void activated(int category);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    void rebuild();
    void addBars(QChart &chart, qint64 *highest);
    void listen(QBarSet &set);
    void speak();

    QChartView *m_view;
    QStringList m_categories;
    std::vector<BarSeries> m_series;
    qint64 m_scale = 1;
    std::function<QString(qint64)> m_told;
    bool m_compact = false;
    int m_current = -1;
};

} // namespace zhangfang::kit
