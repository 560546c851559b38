#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace zhangfang::kit
{

/// Long work, shown in place: a bar, how far it is, how much longer it takes, and a way to give it up.
///
/// Work is given the bar as its Progress; the window stays alive while it is told, and takes nothing in but
/// the button. Hidden but between begin() and end().
class BusyBar final : public QFrame, public Progress
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    /// `words` say what is done and what will be written; `unit` counts the steps: "rows".
    void begin(const QString &words, const QString &unit);
    /// As begin(), for work that says nothing of itself and cannot be given up.
    void wait(const QString &words);
    void end();
    bool isBusy() const { return m_isBusy; }
    /// As a click on the button.
    void giveUp() { m_isGivenUp = true; }

    bool advance(qint64 done, qint64 total) override;
    /// `done` steps are through, and nobody knows yet of how many. False: the user gives up.
    bool count(qint64 done);

Q_SIGNALS:
    void advanced(qint64 done, qint64 total);

private:
    QString timeLeft(qint64 done, qint64 total) const;

    QLabel *m_words;
    QLabel *m_count;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QString m_unit;
    QElapsedTimer m_since;
    bool m_isBusy = false;
    bool m_isGivenUp = false;
};

} // namespace zhangfang::kit
