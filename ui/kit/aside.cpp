#include "ui/kit/aside.h"

#include "ui/kit/busy_bar.h"

#include <QApplication>
#include <QDialog>
#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

namespace zhangfang::kit
{

namespace
{

constexpr int kWidthInDigits = 60;

/// A small window that says what is waited for.
std::unique_ptr<QDialog> waitingNote(const QString &words)
{
    auto note = std::make_unique<QDialog>(QApplication::activeWindow());
    note->setObjectName(QStringLiteral("waitingNote"));
    note->setWindowModality(Qt::ApplicationModal);
    note->setMinimumWidth(note->fontMetrics().horizontalAdvance(QLatin1Char('0')) * kWidthInDigits);
    auto *bar = new BusyBar(note.get());
    auto *layout = new QVBoxLayout(note.get());
    layout->addWidget(bar);
    bar->wait(words);
    return note;
}

} // namespace

void runAside(const QString &words, const std::function<void()> &work, int patienceMs)
{
    const auto note = waitingNote(words);
    const std::unique_ptr<QThread> thread(QThread::create(work));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patienceMs, &loop, [&note] { note->show(); });
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
}

} // namespace zhangfang::kit
