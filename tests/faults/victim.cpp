#include "tests/faults/victim.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <grp.h>
#include <signal.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace faults
{

namespace
{

constexpr int kWaitMs = 120'000;
constexpr uid_t kNobody = 65534;

void limitFiles(qint64 bytes)
{
    // The signal would end the process; without it the write fails, as it does on a full disk.
    signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
    setrlimit(RLIMIT_FSIZE, &limit);
}

void becomeNobody()
{
    if (geteuid() != 0)
        return;
    if (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0)
        _exit(126);
}

void start(QProcess &process, const Call &call, const Attack &attack)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ZHANGFANG_NOW"), QStringLiteral("2026-02-08T01:00:00Z"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    if (!attack.fault.isEmpty()) {
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAULT_SHIM));
        environment.insert(QStringLiteral("ZHANGFANG_FAULT"), attack.fault);
    }
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([attack] {
        if (attack.largestFile)
            limitFiles(*attack.largestFile);
        if (attack.asNobody)
            becomeNobody();
    });
    process.setStandardInputFile(call.input.isEmpty() ? QProcess::nullDevice() : call.input);
    process.start(call.program, call.words);
    if (!process.waitForStarted(kWaitMs))
        throw std::runtime_error(call.program.toStdString() + " does not start");
}

Ending endingOf(QProcess &process)
{
    if (!process.waitForFinished(kWaitMs) && process.state() != QProcess::NotRunning)
        throw std::runtime_error(process.program().toStdString() + " does not end");
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

Ending run(const Call &call, const Attack &attack)
{
    QProcess process;
    start(process, call, attack);
    if (attack.killAfter) {
        process.waitForFinished(int(attack.killAfter->count()));
        process.kill();
    }
    return endingOf(process);
}

Ending call(const QStringList &words, const Attack &attack)
{
    return run({words}, attack);
}

struct RunningCall::Process {
    QProcess process;
};

RunningCall::RunningCall(const Call &call, const Attack &attack)
    : m_process(std::make_unique<Process>())
{
    start(m_process->process, call, attack);
}

RunningCall::~RunningCall()
{
    kill();
    m_process->process.waitForFinished(kWaitMs);
}

bool RunningCall::waitUntilStopped()
{
    siginfo_t state{};
    // WNOWAIT leaves what is learnt here for QProcess to learn too.
    return waitid(P_PID, id_t(m_process->process.processId()), &state, WSTOPPED | WEXITED | WNOWAIT) == 0 &&
           state.si_code == CLD_STOPPED;
}

void RunningCall::kill()
{
    m_process->process.kill();
}

Ending RunningCall::wait()
{
    return endingOf(m_process->process);
}

long changesOf(const Call &call)
{
    QTemporaryDir folder;
    const QString count = folder.filePath(QStringLiteral("count"));
    run(call, {.fault = QStringLiteral("count:") + count});
    QFile file(count);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the shim has not counted");
    return file.readAll().trimmed().toLong();
}

} // namespace faults
