#include "ui/kit/sum_row.h"

#include "ui/kit/theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

namespace zhangfang::kit
{

SumRow::SumRow(QTableView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setObjectName(QStringLiteral("sumRow"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto repaint = [this] { update(); };
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(view.horizontalHeader(), &QHeaderView::sectionMoved, this, repaint);
    connect(view.horizontalHeader(), &QHeaderView::geometriesChanged, this, repaint);
}

void SumRow::show(const QString &words, const QStringList &sums)
{
    m_words = words;
    m_sums = sums;
    setAccessibleName(words);
    QStringList spoken;
    for (const QString &sum : sums) {
        if (!sum.isEmpty())
            spoken += sum;
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QSize SumRow::sizeHint() const
{
    return {100, m_view.verticalHeader()->defaultSectionSize()};
}

void SumRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(palette()).heading);
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawRect(QRect(0, 0, width() - 1, height() - 1));
    QFont face = font();
    face.setBold(true);
    painter.setFont(face);
    painter.setPen(palette().color(QPalette::Text));
    const QHeaderView *header = m_view.horizontalHeader();
    int firstSum = width();
    for (int column = 0; column < m_sums.size(); ++column) {
        if (m_sums[column].isEmpty() || header->isSectionHidden(column))
            continue;
        const int left = header->sectionViewportPosition(column) + 1;
        const QRect box(left, 0, header->sectionSize(column) - 9, height());
        const int needed = painter.fontMetrics().horizontalAdvance(m_sums[column]);
        painter.drawText(box.adjusted(-std::max(0, needed - box.width()), 0, 0, 0),
                         int(Qt::AlignRight | Qt::AlignVCenter), m_sums[column]);
        firstSum = std::min(firstSum, std::max(box.left(), box.right() - needed));
    }
    const QRect words(10, 0, std::max(0, firstSum - 14), height());
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
}

void SumRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int column = m_view.horizontalHeader()->logicalIndexAt(event->position().toPoint().x());
    if (column >= 0 && column < m_sums.size() && !m_sums[column].isEmpty())
        Q_EMIT activated(column);
}

} // namespace zhangfang::kit

#include "moc_sum_row.cpp"
