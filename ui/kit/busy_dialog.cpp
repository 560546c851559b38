#include "ui/kit/busy_dialog.h"

#include "ui/kit/busy_bar.h"

#include <QVBoxLayout>

namespace zhangfang::kit
{

namespace
{

constexpr int kWidthInDigits = 60;

} // namespace

BusyDialog::BusyDialog(const QString &words, const QString &unit, QWidget *parent, qint64 patienceMs)
    : QDialog(parent)
    , m_bar(new BusyBar(this))
    , m_patienceMs(patienceMs)
{
    setObjectName(QStringLiteral("busyDialog"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * kWidthInDigits);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    m_bar->begin(words, unit);
    m_since.start();
}

bool BusyDialog::advance(qint64 done, qint64 total)
{
    if (!isVisible() && m_since.elapsed() >= m_patienceMs)
        show();
    // Nothing is listened to before the window is there: a key that was typed ahead must not give up.
    return !isVisible() || m_bar->advance(done, total);
}

void BusyDialog::end()
{
    m_bar->end();
    hide();
}

void BusyDialog::reject()
{
    m_bar->giveUp();
}

} // namespace zhangfang::kit

#include "moc_busy_dialog.cpp"
