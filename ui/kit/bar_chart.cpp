#include "ui/kit/bar_chart.h"

#include "ui/kit/format.h"
#include "ui/kit/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace zhangfang::kit
{

namespace
{

constexpr int kHatchPitch = 6;
constexpr int kFocusFrame = 2;
constexpr double kBarShare = 0.68;

/// Diagonal lines of `ink` on `ground`.
QBrush hatch(const QColor &ink, const QColor &ground)
{
    QPixmap tile(kHatchPitch, kHatchPitch);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 2));
    for (const int offset : {-kHatchPitch, 0, kHatchPitch})
        painter.drawLine(offset, kHatchPitch, offset + kHatchPitch, 0);
    return QBrush(tile);
}

/// A round number not under `value`: 1, 2, 4, 5 or 10 times a power of ten, in quarters or fifths.
qint64 roundUp(qint64 value)
{
    qint64 power = 1;
    while (power * 10 <= value)
        power *= 10;
    for (const qint64 step : {1, 2, 4, 5, 6, 8, 10}) {
        if (step * power >= value)
            return step * power;
    }
    return value;
}

} // namespace

QColor colourOf(BarInk ink, const QPalette &palette)
{
    const Tokens &colours = tokens(palette);
    switch (ink) {
    case BarInk::First:
        break;
    case BarInk::Second:
        return colours.chart2;
    case BarInk::Third:
        return colours.chart3;
    }
    return colours.chart1;
}

QColor outlineOf(BarInk ink, const QPalette &palette)
{
    return ink == BarInk::Third ? palette.color(QPalette::Dark) : colourOf(ink, palette);
}

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
    , m_view(new QChartView(this))
{
    auto *layout = new QVBoxLayout(this);
    // Room for the frame that shows the focus.
    layout->setContentsMargins(kFocusFrame, kFocusFrame, kFocusFrame, kFocusFrame);
    layout->addWidget(m_view);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
}

void BarChart::show(const QStringList &categories, const std::vector<BarSeries> &series, qint64 scale,
                    std::function<QString(qint64)> told)
{
    m_categories = categories;
    m_series = series;
    m_scale = scale;
    m_told = std::move(told);
    m_current = -1;
    rebuild();
}

void BarChart::setCompact(bool compact)
{
    m_compact = compact;
    rebuild();
}

QSize BarChart::sizeHint() const
{
    return {200, m_compact ? 80 : 180};
}

QString BarChart::told(int category) const
{
    QStringList parts;
    for (const BarSeries &series : m_series) {
        const QString figure = m_told(series.values.at(std::size_t(category)));
        parts += m_series.size() > 1 ? series.name + QLatin1Char(' ') + figure : figure;
    }
    return m_categories.value(category) + QStringLiteral(": ") + parts.join(QStringLiteral("; "));
}

void BarChart::addBars(QChart &chart, qint64 *highest)
{
    auto *bars = new QStackedBarSeries(&chart);
    bars->setBarWidth(kBarShare);
    std::vector<qint64> heights(std::size_t(m_categories.size()), 0);
    for (const BarSeries &series : m_series) {
        auto *set = new QBarSet(series.name, bars);
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            *set << double(series.values[i]) / double(m_scale);
            heights[i] += series.values[i];
        }
        const QColor ink = colourOf(series.ink, palette());
        set->setBrush(series.hatched ? hatch(ink, palette().color(QPalette::Base)) : QBrush(ink));
        set->setPen(QPen(outlineOf(series.ink, palette()), 1));
        listen(*set);
        bars->append(set);
    }
    chart.addSeries(bars);
    *highest = heights.empty() ? 0 : *std::max_element(heights.begin(), heights.end());
}

void BarChart::rebuild()
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setMargins(QMargins(0, 4, 0, 0));
    qint64 highest = 0;
    addBars(*chart, &highest);
    const Tokens &colours = tokens(palette());
    const QFont face = fontOf(TextRole::Small);
    auto *across = new QBarCategoryAxis(chart);
    across->append(m_categories);
    across->setLabelsFont(face);
    across->setTruncateLabels(false);
    across->setLabelsColor(colours.text2);
    across->setGridLineVisible(false);
    across->setLinePen(QPen(palette().color(QPalette::Dark)));
    auto *up = new QValueAxis(chart);
    const qint64 top = roundUp(std::max<qint64>(1, (highest + m_scale - 1) / m_scale));
    up->setRange(0, double(top));
    const int steps = top % 4 == 0 ? 4 : top % 5 == 0 ? 5 : top % 3 == 0 ? 3 : 2;
    up->setTickCount(steps + 1);
    up->setLabelFormat(top % steps == 0 ? QStringLiteral("%'.0f") : QStringLiteral("%.2f"));
    up->setLabelsFont(face);
    up->setTruncateLabels(false);
    up->setLabelsColor(colours.text2);
    up->setGridLinePen(QPen(colours.grid));
    up->setLineVisible(false);
    up->setVisible(!m_compact);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries *series : chart->series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    speak();
}

void BarChart::listen(QBarSet &set)
{
    connect(&set, &QBarSet::clicked, this, [this](int category) { Q_EMIT activated(category); });
    connect(&set, &QBarSet::hovered, this, [this](bool over, int category) {
        if (over)
            QToolTip::showText(QCursor::pos(), told(category), this);
        else
            QToolTip::hideText();
    });
}

void BarChart::speak()
{
    QStringList all;
    for (int i = 0; i < m_categories.size() && m_told; ++i)
        all += told(i);
    setAccessibleDescription(all.join(QStringLiteral(", ")));
}

void BarChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_told)
        rebuild();
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_categories.size());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (count == 0 || (enter && m_current < 0)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (enter) {
        Q_EMIT activated(m_current);
        return;
    }
    if (event->key() == Qt::Key_Right)
        m_current = std::min(count - 1, m_current + 1);
    else if (event->key() == Qt::Key_Left)
        m_current = std::max(0, m_current - 1);
    else {
        QWidget::keyPressEvent(event);
        return;
    }
    setAccessibleName(told(m_current));
    QToolTip::showText(mapToGlobal(QPoint(width() * (2 * m_current + 1) / (2 * count), 0)), told(m_current),
                       this);
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void BarChart::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(tokens(palette()).accent, kFocusFrame));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace zhangfang::kit

#include "moc_bar_chart.cpp"
