#include "ui/pay/lines_reading.h"

#include <QEvent>

#include <utility>

namespace zhangfang::ui::pay
{

namespace
{

/// Long enough for the page to be painted.
constexpr int kMomentMs = 20;

} // namespace

LinesReading::LinesReading(kit::Desk &desk, QWidget &page, std::ptrdiff_t personsAtOnce)
    : QObject(&page)
    , m_desk(desk)
    , m_page(page)
    , m_personsAtOnce(personsAtOnce)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMomentMs);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        if (m_page.isVisible())
            finish();
    });
    page.installEventFilter(this);
}

void LinesReading::begin(Month month, std::ptrdiff_t persons)
{
    m_waiting = month;
    m_isRefused = false;
    if (persons <= m_personsAtOnce)
        finish();
    else
        m_moment.start();
}

void LinesReading::finish()
{
    if (!m_waiting)
        return;
    m_moment.stop();
    const Month month = *std::exchange(m_waiting, std::nullopt);
    const auto lines = readMonthLines(m_desk.file(), month);
    m_isRefused = !lines;
    if (lines)
        Q_EMIT read(*lines);
    else
        Q_EMIT refused(lines.error());
}

bool LinesReading::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_waiting)
        m_moment.start();
    return QObject::eventFilter(watched, event);
}

} // namespace zhangfang::ui::pay

#include "moc_lines_reading.cpp"
