#include "ui/kit/busy_bar.h"

#include "ui/kit/format.h"
#include "ui/kit/parts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QProgressBar>

namespace zhangfang::kit
{

namespace
{

constexpr int kBarSteps = 1000;
/// Before this nobody can say how long it takes.
constexpr qint64 kFirstGuessMs = 800;

} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QFrame(parent)
    , m_words(text({}, TextRole::Base, this))
    , m_count(text({}, TextRole::Second, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(button(tr("Give up"), nullptr, ButtonKind::Plain, "giveUp", this))
{
    setObjectName(QStringLiteral("busyBar"));
    setProperty("card", true);
    m_words->setWordWrap(true);
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap::kMiddle, gap::kSmall, gap::kMiddle, gap::kSmall);
    row->setSpacing(gap::kMiddle);
    auto *column = new QVBoxLayout;
    column->setSpacing(gap::kHair);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addWidget(m_count);
    row->addLayout(column, 1);
    row->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, &BusyBar::giveUp);
}

void BusyBar::begin(const QString &words, const QString &unit)
{
    m_unit = unit;
    m_isBusy = true;
    m_isGivenUp = false;
    m_words->setText(words);
    m_count->clear();
    m_count->show();
    m_cancel->show();
    m_bar->setRange(0, kBarSteps);
    m_bar->setValue(0);
    m_since.start();
    show();
    m_cancel->setFocus();
    QCoreApplication::processEvents();
}

void BusyBar::wait(const QString &words)
{
    m_isBusy = true;
    m_words->setText(words);
    m_count->hide();
    m_cancel->hide();
    m_bar->setRange(0, 0);
    show();
}

void BusyBar::end()
{
    m_isBusy = false;
    hide();
}

QString BusyBar::timeLeft(qint64 done, qint64 total) const
{
    const qint64 spent = m_since.elapsed();
    if (spent < kFirstGuessMs || done == 0)
        return {};
    const int seconds = int((spent * (total - done) / done + 999) / 1000);
    return tr("about %n second(s) more", nullptr, seconds);
}

bool BusyBar::count(qint64 done)
{
    m_bar->setRange(0, 0);
    //: %1 rows, pages so far: 21,340 rows
    m_count->setText(tr("%1 %2").arg(kit::count(done), m_unit));
    Q_EMIT advanced(done, 0);
    QCoreApplication::processEvents();
    return !m_isGivenUp;
}

bool BusyBar::advance(qint64 done, qint64 total)
{
    m_bar->setRange(0, kBarSteps);
    m_bar->setValue(total > 0 ? int(done * kBarSteps / total) : kBarSteps);
    const QString left = timeLeft(done, total);
    //: %1 of %2 %3 are through: 21,340 / 33,851 rows
    m_count->setText(tr("%1 / %2 %3").arg(kit::count(done), kit::count(total), m_unit) +
                     (left.isEmpty() ? QString() : QStringLiteral(" · ") + left));
    Q_EMIT advanced(done, total);
    QCoreApplication::processEvents();
    return !m_isGivenUp;
}

} // namespace zhangfang::kit

#include "moc_busy_bar.cpp"
