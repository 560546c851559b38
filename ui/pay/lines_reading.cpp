#include "ui/pay/lines_reading.h"

#include "core/pay/pay_register.h"

#include <QEvent>

#include <iterator>
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

void LinesReading::begin(const MonthView &view)
{
    m_waiting = Waiting{view.standing.month, view.standings};
    if (std::ssize(view.standings) <= m_personsAtOnce)
        finish();
    else
        m_moment.start();
}

void LinesReading::finish()
{
    if (!m_waiting)
        return;
    m_moment.stop();
    const Waiting waiting = *std::exchange(m_waiting, std::nullopt);
    const auto runs = PayRegister(m_desk.file()).runs(waiting.month);
    if (runs)
        Q_EMIT read(linesOf(*runs, waiting.standings));
    else
        Q_EMIT refused(runs.error());
}

bool LinesReading::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_waiting)
        m_moment.start();
    return QObject::eventFilter(watched, event);
}

} // namespace zhangfang::ui::pay

#include "moc_lines_reading.cpp"
