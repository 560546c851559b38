#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

/// The programs that write cooperatives' files, as the victims of an attack.
namespace faults
{

/// A call of a program.
struct Call {
    QStringList words;
    QString input = {}; ///< path of what it reads as standard input; none: nothing
    QString program = QStringLiteral(ZHANGFANG_CLI); ///< or NEXT_FORM (next_form.cpp)
};

/// What befalls one call.
struct Attack {
    QString fault = {};                                      ///< for the shim: "kill:12" (fault_shim.c)
    std::optional<std::chrono::milliseconds> killAfter = {}; ///< SIGKILL when so much time has gone by
    std::optional<qint64> largestFile = {};                  ///< bytes; more cannot be written to any file
    bool asNobody = false;                                   ///< without the rights of the superuser
};

/// How a call ended.
struct Ending {
    bool wasKilled = false;
    int exitCode = -1;
    QString answer;  ///< standard output
    QString message; ///< standard error
};

/// Calls a program, on 8 February 2026.
Ending run(const Call &call, const Attack &attack = {});
/// Calls zhangfang-cli with these words.
Ending call(const QStringList &words, const Attack &attack = {});

/// The same call, running: for attacks by another call meanwhile.
class RunningCall
{
public:
    RunningCall(const Call &call, const Attack &attack = {});
    ~RunningCall();
    /// Waits until the process has stopped itself (fault "stop:N"); false where it ended before.
    bool waitUntilStopped();
    void kill();
    Ending wait();

private:
    struct Process;
    std::unique_ptr<Process> m_process;
};

/// How many changes to files an undisturbed call makes.
long changesOf(const Call &call);

} // namespace faults
