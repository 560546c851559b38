#include "ui/kit/aside.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

using namespace zhangfang;

namespace
{

/// A window that stands still must fail the test, not hold it up.
constexpr int kLongestMs = 30'000;

/// The note that says what is waited for, while it is seen.
const QDialog *shownNote()
{
    for (const QWidget *each : QApplication::topLevelWidgets()) {
        if (each->objectName() == QLatin1String("waitingNote") && each->isVisible())
            return qobject_cast<const QDialog *>(each);
    }
    return nullptr;
}

} // namespace

TEST_CASE("while work is done beside the window the window lives and says what it waits for")
{
    QSemaphore mayEnd;
    QString said;
    QTimer looking; // runs only where the window's own loop does
    QObject::connect(&looking, &QTimer::timeout, [&] {
        const QDialog *note = shownNote();
        if (!note)
            return;
        for (const QLabel *label : note->findChildren<QLabel *>())
            said += label->text();
        looking.stop();
        mayEnd.release();
    });
    looking.start(0);
    const QThread *worker = nullptr;
    kit::runAside(
        QStringLiteral("A backup is being made."),
        [&] {
            worker = QThread::currentThread();
            mayEnd.tryAcquire(1, kLongestMs);
        },
        0);
    CHECK(said == QStringLiteral("A backup is being made."));
    CHECK(worker != QThread::currentThread());
    CHECK_FALSE(shownNote());
}

TEST_CASE("work that is through at once shows no note")
{
    bool wasShown = false;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, [&] { wasShown = wasShown || shownNote(); });
    looking.start(0);
    bool isDone = false;
    kit::runAside(
        QStringLiteral("A backup is being made."), [&] { isDone = true; }, 60'000);
    CHECK(isDone);
    CHECK_FALSE(wasShown);
}
