#include "ui/labour/key_hints.h"

#include "ui/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace zhangfang::ui::work
{

namespace
{

int capWidth(const QFontMetrics &measure, const QString &key)
{
    return std::max(measure.horizontalAdvance(key) + 2 * kit::gap::kSmall,
                    measure.height() + kit::gap::kSmall);
}

} // namespace

KeyHints::KeyHints(std::vector<Hint> hints, QWidget *parent)
    : QWidget(parent)
    , m_hints(std::move(hints))
{
    setObjectName(QStringLiteral("keyHints"));
    QStringList words;
    for (const Hint &hint : m_hints)
        words.append(hint.key + QLatin1Char(' ') + hint.what);
    setAccessibleName(words.join(QStringLiteral(", ")));
    setFont(kit::fontOf(kit::TextRole::Second));
}

int KeyHints::widthOf(const Hint &hint) const
{
    return capWidth(fontMetrics(), hint.key) + kit::gap::kSmall + fontMetrics().horizontalAdvance(hint.what) +
           kit::gap::kLarge;
}

QSize KeyHints::sizeHint() const
{
    int wide = 0;
    for (const Hint &hint : m_hints)
        wide += widthOf(hint);
    return {wide, fontMetrics().height() + kit::gap::kSmall};
}

void KeyHints::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int tall = fontMetrics().height() + kit::gap::kHair;
    const int top = (height() - tall) / 2;
    int x = 0;
    for (const Hint &hint : m_hints) {
        if (x + widthOf(hint) - kit::gap::kLarge > width())
            return;
        const QRectF cap(x + 0.5, top + 0.5, capWidth(fontMetrics(), hint.key) - 1, tall - 1);
        painter.setPen(palette().color(QPalette::Dark));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(cap, 4, 4);
        painter.setPen(palette().color(QPalette::Active, QPalette::Text));
        painter.drawText(cap, Qt::AlignCenter, hint.key);
        painter.setPen(kit::tokens(palette()).text2);
        const double left = cap.right() + kit::gap::kSmall;
        painter.drawText(QRectF(left, top, width() - left, tall), Qt::AlignVCenter | Qt::AlignLeft,
                         hint.what);
        x += widthOf(hint);
    }
}

} // namespace zhangfang::ui::work

#include "moc_key_hints.cpp"
