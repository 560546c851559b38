#include "ui/shell/share_bars.h"

#include "ui/kit/format.h"
#include "ui/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace zhangfang::ui::shell
{

namespace
{

/// Basis points of `part` in `whole`, rounded half up; for show only.
qint64 pointsOf(Money part, Money whole)
{
    return whole.fen() == 0 ? 0 : (part.fen() * 20'000 / whole.fen() + 1) / 2;
}

} // namespace

ShareBars::ShareBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("shareBars"));
}

void ShareBars::show(const std::vector<Share> &shares, Money whole, const QString &foot)
{
    m_shares = shares;
    m_whole = whole;
    m_foot = foot;
    QStringList spoken;
    for (const Share &share : shares)
        spoken += share.name + QLatin1Char(' ') + kit::money(share.amount) + QLatin1Char(' ') +
                  kit::percentFromBasisPoints(pointsOf(share.amount, whole));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QSize ShareBars::sizeHint() const
{
    return {200, 3 * (kit::metrics().base * 4) + kit::metrics().base * 2};
}

void ShareBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const kit::Tokens &colours = kit::tokens(palette());
    const int line = fontMetrics().height() + kit::gap::kHair;
    const int step = std::min((height() - line) / std::max(1, int(m_shares.size())), line * 5 / 2);
    Money largest = Money::fromFen(1);
    for (const Share &share : m_shares)
        largest = std::max(largest, share.amount);
    const int percentWidth = fontMetrics().horizontalAdvance(QStringLiteral("100.00% "));
    int y = kit::gap::kHair;
    for (const Share &share : m_shares) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(0, y, width(), line), int(Qt::AlignLeft | Qt::AlignVCenter), share.name);
        painter.drawText(QRect(0, y, width() - percentWidth, line), int(Qt::AlignRight | Qt::AlignVCenter),
                         kit::money(share.amount));
        painter.setPen(colours.text2);
        painter.drawText(QRect(0, y, width(), line), int(Qt::AlignRight | Qt::AlignVCenter),
                         kit::percentFromBasisPoints(pointsOf(share.amount, m_whole)));
        const int length = int((width() - 1) * share.amount.fen() / largest.fen());
        const QRect bar(0, y + line, std::max(length, 1), std::max(10, step - line - kit::gap::kMiddle));
        painter.setPen(kit::outlineOf(share.ink, palette()));
        painter.setBrush(kit::colourOf(share.ink, palette()));
        painter.drawRect(bar);
        y += step;
    }
    painter.setPen(colours.text2);
    painter.setFont(kit::fontOf(kit::TextRole::Small));
    painter.drawText(QRect(0, height() - line, width(), line), int(Qt::AlignLeft | Qt::AlignVCenter), m_foot);
}

} // namespace zhangfang::ui::shell

#include "moc_share_bars.cpp"
