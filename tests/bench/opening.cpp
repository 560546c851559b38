#include "tests/bench/opening.h"

#include "tests/bench/process.h"
#include "ui/shell/workspace.h"

#include <QEvent>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace zhangfang;

namespace
{

/// Waits for the first time that it is painted.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;
    bool isPainted() const { return m_isPainted; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

/// Milliseconds since the kernel began this process, loading and linking included.
double age()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    // Field 22 behind the name in brackets, in ticks since the machine started.
    const QByteArray all = stat.readAll();
    const double began = all.mid(all.lastIndexOf(')') + 2).split(' ').at(19).toDouble();
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - began / double(sysconf(_SC_CLK_TCK))) * 1e3;
}

} // namespace

namespace bench
{

ProgramWindow::ProgramWindow()
    : m_settings(m_folder.filePath(QStringLiteral("zhangfang.ini")))
    , m_services{m_clock, m_prompts, m_settings, m_translators, {}, {}}
    , m_window(m_services)
{
}

void ProgramWindow::settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

int openAndLeave(QApplication &application, const QString &path)
{
    ProgramWindow program;
    if (!program.window().openFile(path))
        return 1;
    FirstPaint paint(&application);
    program.window().workspace()->page()->installEventFilter(&paint);
    program.window().show();
    while (!paint.isPainted())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%.1f %.1f\n", age(), memory());
    std::fflush(stdout);
    // Books that nothing was written to need no backup: what the process would do on its way out is no part
    // of it.
    _exit(0);
}

} // namespace bench
