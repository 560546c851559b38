#include "ui/pay/arrears_card.h"

#include "ui/kit/format.h"
#include "ui/kit/theme.h"
#include "ui/pay/arrears_reading.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace zhangfang::ui::pay
{

namespace
{

constexpr int kHatchPitch = 6;

/// What has been due for long is hatched, so that it stands out on paper and for every eye.
bool isOld(Arrears age)
{
    return age == Arrears::Days61To90 || age == Arrears::Over90Days;
}

void paintHatch(QPainter &painter, const QRectF &bar, const QColor &ink)
{
    painter.save();
    painter.setClipRect(bar);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 2));
    for (double x = bar.left() - bar.height(); x < bar.right(); x += kHatchPitch)
        painter.drawLine(QPointF(x, bar.top()), QPointF(x + bar.height(), bar.bottom()));
    painter.restore();
    painter.setPen(ink);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

ArrearsBar::ArrearsBar(Arrears age, QWidget *parent)
    : QWidget(parent)
    , m_age(age)
{
    setObjectName(QStringLiteral("arrears%1").arg(int(age)));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ArrearsBar::show(qint64 share, qint64 whole, const QString &told)
{
    m_share = share;
    m_whole = whole;
    setAccessibleName(told);
    setToolTip(told);
    update();
}

QSize ArrearsBar::sizeHint() const
{
    return {kit::metrics().row * 3, kit::metrics().small};
}

void ArrearsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const kit::Tokens &colours = kit::tokens(palette());
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    if (m_share > 0) {
        QRectF bar(rect());
        bar.setWidth(std::max(2.0, bar.width() * double(m_share) / double(m_whole)));
        if (isOld(m_age))
            paintHatch(painter, bar, colours.chart2);
        else
            painter.fillRect(bar, colours.chart1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ArrearsBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->pos()))
        Q_EMIT activated(m_age);
}

void ArrearsBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated(m_age);
    else
        QWidget::keyPressEvent(event);
}

ArrearsCard::ArrearsCard(kit::Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_reading(new ArrearsReading(desk, this))
    , m_total(kit::text({}, kit::TextRole::CardTitle, this))
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kit::gap::kLarge, kit::gap::kSmall, kit::gap::kLarge, kit::gap::kSmall);
    layout->setSpacing(kit::gap::kHair);
    auto *head = new QHBoxLayout;
    head->addWidget(kit::text(tr("All owed, by age"), kit::TextRole::CardTitle, this));
    head->addStretch(1);
    head->addWidget(m_total);
    m_total->setObjectName(QStringLiteral("arrearsTotal"));
    layout->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kit::gap::kSmall);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    for (std::size_t band = 0; band < kArrearsBands; ++band) {
        const auto age = static_cast<Arrears>(band);
        Row &row = m_rows[band];
        row = {kit::text(ageWord(age), kit::TextRole::Second, this), new ArrearsBar(age, this),
               kit::text({}, kit::TextRole::Second, this), kit::text({}, kit::TextRole::Second, this)};
        row.age->setBuddy(row.bar);
        int column = 0;
        for (QWidget *cell : {static_cast<QWidget *>(row.age), static_cast<QWidget *>(row.bar),
                              static_cast<QWidget *>(row.owed), static_cast<QWidget *>(row.persons)})
            grid->addWidget(cell, int(band), column++);
        row.owed->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.persons->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        connect(row.bar, &ArrearsBar::activated, this, &ArrearsCard::activated);
    }
    layout->addStretch(1);
    connect(m_reading, &ArrearsReading::read, this, &ArrearsCard::show);
    connect(m_reading, &ArrearsReading::refused, this, &ArrearsCard::refused);
}

void ArrearsCard::read(const std::vector<MonthSums> &months, QDate day)
{
    m_reading->begin(months, day);
    if (m_reading->isReading())
        m_total->setText(tr("being added up"));
}

void ArrearsCard::show(const ArrearsReport &report)
{
    m_total->setText(kit::money(report.total));
    Money longest;
    for (const ArrearsReport::Band &band : report.bands)
        longest = std::max(longest, band.owed);
    for (std::size_t i = 0; i < kArrearsBands; ++i) {
        const ArrearsReport::Band &band = report.bands[i];
        const Row &row = m_rows[i];
        const QString owed = kit::money(band.owed);
        const QString persons = tr("%n person(s)", nullptr, int(band.persons));
        row.owed->setText(owed);
        row.persons->setText(persons);
        row.bar->show(band.owed.fen(), longest.fen(),
                      //: %1 how long due, %2 amount, %3 how many persons
                      tr("%1: %2 yuan, %3").arg(ageWord(band.age), owed, persons));
        const bool shown = band.age != Arrears::NotDue || band.persons > 0;
        for (QWidget *cell : {static_cast<QWidget *>(row.age), static_cast<QWidget *>(row.bar),
                              static_cast<QWidget *>(row.owed), static_cast<QWidget *>(row.persons)})
            cell->setVisible(shown);
    }
}

} // namespace zhangfang::ui::pay

#include "moc_arrears_card.cpp"
