#include "ui/labour/cell_bubble.h"

#include "ui/kit/icons.h"
#include "ui/kit/parts.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace zhangfang::ui::work
{

namespace
{

constexpr int kEdge = 5;
constexpr int kIcon = 20;
constexpr int kWidthInDigits = 46;

/// The first sentence in bold: what happened; then what would be right.
QString inTwo(const QString &sentence)
{
    for (const QString &stop : {QStringLiteral("。"), QStringLiteral(". ")}) {
        const qsizetype end = sentence.indexOf(stop);
        if (end < 0)
            continue;
        const qsizetype cut = end + stop.size();
        return QStringLiteral("<b>%1</b><br>%2")
            .arg(sentence.left(cut).trimmed().toHtmlEscaped(), sentence.mid(cut).toHtmlEscaped());
    }
    return QStringLiteral("<b>%1</b>").arg(sentence.toHtmlEscaped());
}

} // namespace

CellBubble::CellBubble(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_words(kit::text({}, kit::TextRole::Second, this))
{
    setObjectName(QStringLiteral("cellBubble"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kEdge + kit::gap::kMiddle, kit::gap::kSmall, kit::gap::kMiddle, kit::gap::kSmall);
    row->setSpacing(kit::gap::kSmall);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    hide();
}

void CellBubble::tell(const QString &sentence, const QRect &cell)
{
    m_sentence = sentence;
    if (sentence.isEmpty()) {
        hide();
        return;
    }
    m_words->setText(inTwo(sentence));
    m_icon->setPixmap(kit::iconPixmap("error", kIcon, kit::tokens(palette()).err, devicePixelRatioF()));
    setAccessibleDescription(sentence);
    const int digits = m_words->fontMetrics().horizontalAdvance(QLatin1Char('0')) * kWidthInDigits;
    const int wide = std::min(digits, parentWidget()->width() - 2 * kit::gap::kSmall);
    resize(wide, layout()->heightForWidth(wide));
    const int x = std::clamp(cell.center().x() - wide / 3, kit::gap::kSmall,
                             std::max(kit::gap::kSmall, parentWidget()->width() - wide - kit::gap::kSmall));
    int y = cell.bottom() + kit::gap::kMiddle;
    if (y + height() > parentWidget()->height())
        y = cell.top() - height() - kit::gap::kMiddle;
    move(x, std::max(0, y));
    show();
    raise();
}

void CellBubble::paintEvent(QPaintEvent *)
{
    const kit::Tokens &colours = kit::tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.errBg);
    painter.setPen(colours.err);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, kEdge, height()), colours.err);
}

} // namespace zhangfang::ui::work

#include "moc_cell_bubble.cpp"
