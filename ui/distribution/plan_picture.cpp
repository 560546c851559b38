#include "ui/distribution/plan_picture.h"

#include "ui/distribution/plan_words.h"
#include "ui/kit/format.h"
#include "ui/kit/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace zhangfang::ui::distribution
{

namespace
{

using plans::PlanFigure;

constexpr double kBarShare = 0.7;  ///< of a slot's width
constexpr int kMostLinesUnder = 2; ///< of words under a bar
constexpr double kThinnest = 2;    ///< a step of zero stays a line
constexpr double kApart = 6;       ///< between two figures of one height
constexpr int kMostLinesOver = 2;  ///< of figures over the highest bar

QFontMetricsF smallFace()
{
    return QFontMetricsF(kit::fontOf(kit::TextRole::Small));
}

} // namespace

PlanPicture::PlanPicture(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("planPicture"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlanPicture::add(PlanFigure figure, Money amount, Money from, Money to, Ink ink)
{
    m_bars.push_back({figure, PlanWords::shortFigure(figure), kit::money(PlanWords::shown(figure, amount)),
                      from, to, ink});
}

void PlanPicture::show(const plans::Plan &plan)
{
    m_bars.clear();
    const auto amount = [&plan](PlanFigure figure) { return plans::amountOf(plan, figure); };
    Money level = amount(PlanFigure::Surplus);
    add(PlanFigure::Surplus, level, Money(), level, Ink::Labour);
    const auto step = [&](PlanFigure figure, Ink ink) {
        add(figure, amount(figure), level, level + amount(figure), ink);
        level += amount(figure);
    };
    const auto share = [&](PlanFigure figure, Ink ink) {
        add(figure, amount(figure), level, level - amount(figure), ink);
        level -= amount(figure);
    };
    step(PlanFigure::LossCover, Ink::Rest);
    step(PlanFigure::Reserves, Ink::Rest);
    level = amount(PlanFigure::Distributable);
    add(PlanFigure::Distributable, level, Money(), level, Ink::Labour);
    for (const PlanFigure optional : {PlanFigure::OpeningUsed, PlanFigure::EarlierRounds}) {
        if (!amount(optional).isZero())
            step(optional, Ink::Rest);
    }
    share(PlanFigure::LabourPool, Ink::Labour);
    share(PlanFigure::CapitalPool, Ink::Capital);
    if (!amount(PlanFigure::Kept).isZero())
        share(PlanFigure::Kept, Ink::Rest);
    const Money closing = amount(PlanFigure::Closing);
    add(PlanFigure::Closing, closing, Money(), closing, Ink::Rest);
    m_current = std::min(m_current, m_bars.size() - 1);
    QStringList words;
    for (const Bar &bar : m_bars)
        words += told(bar);
    setAccessibleName(tr("How the surplus comes down: %1").arg(words.join(QStringLiteral("; "))));
    update();
}

QString PlanPicture::told(const Bar &bar) const
{
    return tr("%1: %2 yuan", "bar").arg(PlanWords::figure(bar.figure), bar.amount);
}

QSize PlanPicture::sizeHint() const
{
    const double line = smallFace().lineSpacing();
    return {int(smallFace().horizontalAdvance(QStringLiteral("−123,456.78")) * 7), int(line * 8)};
}

QSize PlanPicture::minimumSizeHint() const
{
    return {sizeHint().width() * 3 / 4, int(smallFace().lineSpacing() * 6)};
}

PlanPicture::Scale PlanPicture::scale() const
{
    const Scale tight = scaleUnder(1);
    const auto places = figurePlaces(tight);
    const bool fits = std::ranges::all_of(places, [](const QRectF &place) { return place.top() >= -1; });
    return fits ? tight : scaleUnder(kMostLinesOver);
}

PlanPicture::Scale PlanPicture::scaleUnder(int lines) const
{
    qint64 highest = 0;
    qint64 lowest = 0;
    for (const Bar &bar : m_bars) {
        highest = std::max({highest, bar.from.fen(), bar.to.fen()});
        lowest = std::min({lowest, bar.from.fen(), bar.to.fen()});
    }
    const double line = smallFace().lineSpacing();
    const double top = lines * line + kit::gap::kHair;
    const double room = height() - top - linesUnder() * line - kit::gap::kHair;
    return {top, highest > lowest ? std::max(room, 1.0) / double(highest - lowest) : 0, highest};
}

/// One line of words under the bars, two where one does not hold the longest.
int PlanPicture::linesUnder() const
{
    const double room = slot(0).width();
    const bool fits = std::ranges::all_of(
        m_bars, [&](const Bar &bar) { return smallFace().horizontalAdvance(bar.label) <= room; });
    return fits ? 1 : kMostLinesUnder;
}

QRectF PlanPicture::slot(std::size_t index) const
{
    const double width = double(this->width()) / double(std::max<std::size_t>(m_bars.size(), 1));
    return {width * double(index), 0, width, double(height())};
}

void PlanPicture::paintBar(QPainter &painter, const Scale &scale, std::size_t index) const
{
    const Bar &bar = m_bars[index];
    const kit::Tokens &colours = kit::tokens(palette());
    const QRectF place = slot(index);
    const double width = place.width() * kBarShare;
    const double left = place.center().x() - width / 2;
    double top = scale.y(std::max(bar.from, bar.to));
    double bottom = scale.y(std::min(bar.from, bar.to));
    if (bottom - top < kThinnest)
        top = bottom - kThinnest;
    const QColor fill = bar.ink == Ink::Labour    ? colours.chart1
                        : bar.ink == Ink::Capital ? colours.chart2
                                                  : colours.chart3;
    painter.setPen(bar.ink == Ink::Rest ? palette().color(QPalette::Dark) : fill);
    painter.setBrush(fill);
    painter.drawRect(QRectF(left, top, width, bottom - top));
    if (index + 1 < m_bars.size()) {
        const Bar &next = m_bars[index + 1];
        const bool linked = next.from == bar.to || next.to == bar.to;
        const double y = scale.y(bar.to);
        painter.setPen(QPen(palette().color(QPalette::Dark), 1, Qt::DashLine));
        if (linked)
            painter.drawLine(QPointF(left + width, y), QPointF(slot(index + 1).center().x() - width / 2, y));
    }
}

std::vector<QRectF> PlanPicture::figurePlaces(const Scale &scale) const
{
    const double line = smallFace().lineSpacing();
    std::vector<QRectF> places;
    for (std::size_t index = 0; index < m_bars.size(); ++index) {
        const Bar &bar = m_bars[index];
        const double wide = smallFace().horizontalAdvance(bar.amount);
        const double left =
            std::clamp(slot(index).center().x() - wide / 2, 0.0, std::max(0.0, width() - wide));
        QRectF place(left, scale.y(std::max({bar.from, bar.to, Money()})) - line - 1, wide, line);
        // Two figures side by side would read as one sum.
        if (index > 0 && places.back().adjusted(-kApart, 0, kApart, 0).intersects(place))
            place.moveBottom(places.back().top());
        places.push_back(place);
    }
    return places;
}

void PlanPicture::paintWords(QPainter &painter, std::size_t index) const
{
    const Bar &bar = m_bars[index];
    const double line = smallFace().lineSpacing();
    const QRectF place = slot(index);
    painter.setPen(kit::tokens(palette()).text2);
    const double words = linesUnder() * line;
    const QRectF under(place.left(), height() - words, place.width(), words);
    painter.drawText(under, int(Qt::AlignHCenter) | Qt::AlignTop | Qt::TextWordWrap, bar.label);
}

void PlanPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(kit::fontOf(kit::TextRole::Small));
    const Scale measured = scale();
    for (std::size_t index = 0; index < m_bars.size(); ++index)
        paintBar(painter, measured, index);
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawLine(QPointF(0, measured.y(Money())), QPointF(width(), measured.y(Money())));
    const auto figures = figurePlaces(measured);
    for (std::size_t index = 0; index < m_bars.size(); ++index) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(figures[index], int(Qt::AlignCenter) | Qt::TextDontClip, m_bars[index].amount);
        paintWords(painter, index);
    }
    if (hasFocus() && m_current < m_bars.size()) {
        painter.setPen(QPen(kit::tokens(palette()).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(slot(m_current).adjusted(1, 1, -1, -1));
    }
}

std::optional<std::size_t> PlanPicture::barAt(QPointF place) const
{
    for (std::size_t index = 0; index < m_bars.size(); ++index) {
        if (slot(index).contains(place))
            return index;
    }
    return std::nullopt;
}

bool PlanPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto bar = barAt(help->pos()))
        QToolTip::showText(help->globalPos(), told(m_bars[*bar]), this);
    else
        QToolTip::hideText();
    return true;
}

void PlanPicture::mousePressEvent(QMouseEvent *event)
{
    const auto bar = barAt(event->position());
    if (!bar)
        return;
    m_current = *bar;
    update();
    Q_EMIT activated(m_bars[*bar].figure);
}

void PlanPicture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = m_current > 0 ? m_current - 1 : 0;
        break;
    case Qt::Key_Right:
        m_current = std::min(m_current + 1, m_bars.empty() ? 0 : m_bars.size() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
    if (m_current < m_bars.size())
        Q_EMIT activated(m_bars[m_current].figure);
}

} // namespace zhangfang::ui::distribution

#include "moc_plan_picture.cpp"
