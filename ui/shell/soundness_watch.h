#pragma once

#include "core/store/coop_file.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace zhangfang::ui::shell
{

/// What the program that looks at the books ends with.
enum class CheckVerdict { Sound = 0, Damaged = 1, Unknown = 2 };

/// How it is asked to: this, and the file.
inline constexpr const char *kCheckOption = "--check";

/// Has books that were opened unchecked looked at beside the window, by a process of its own (check_beside.h
/// of the desktop program says why).
///
/// It begins when nobody has written for a while, is broken off by whoever writes, and begins again after the
/// next such pause, until there is a verdict. Whoever ends the watch does not wait for it.
class SoundnessWatch final : public QObject, private store::Bystander
{
    Q_OBJECT

public:
    /// `program` as in Services; `restMs`: how long a pause must be. `file` outlives the watch.
    SoundnessWatch(store::CoopFile &file, const QString &program, int restMs);
    ~SoundnessWatch() override;

Q_SIGNALS:
    /// The whole file was looked at, with nothing found.
    void foundSound();
    /// `detail`: the first finding, for who repairs files.
    void damageFound(const QString &detail);

private:
    void makeWay() override;
    void goOn() override;
    void begin();
    void breakOff();
    void finish(int exitCode, QProcess::ExitStatus status);

    store::CoopFile &m_file;
    QTimer m_rest;
    QProcess m_process;
    bool m_hasVerdict = false;
};

} // namespace zhangfang::ui::shell
