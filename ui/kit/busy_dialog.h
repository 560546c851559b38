#pragma once

#include "core/base/progress.h"

#include <QDialog>
#include <QElapsedTimer>

namespace zhangfang::kit
{

class BusyBar;

/// Long work that has no place of its own on the page: a small window with a bar, which holds the others back
/// and appears only where the work takes longer than a moment.
class BusyDialog final : public QDialog, public Progress
{
    Q_OBJECT

public:
    /// `words` and `unit` as BusyBar::begin(). Work that is done within `patienceMs` is never shown.
    BusyDialog(const QString &words, const QString &unit, QWidget *parent, qint64 patienceMs = 300);

    bool advance(qint64 done, qint64 total) override;
    /// The work is through or was given up.
    void end();

public Q_SLOTS:
    /// Closing it means giving up.
    void reject() override;

private:
    BusyBar *m_bar;
    QElapsedTimer m_since;
    qint64 m_patienceMs;
};

} // namespace zhangfang::kit
