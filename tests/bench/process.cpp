#include "tests/bench/process.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryFile>

#include <algorithm>
#include <ctime>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace bench
{

namespace
{

/// A line of /proc/PROCESS/status in megabytes; 0 where it is not there, as of a process that has ended.
double statusOf(const QString &process, const char *name)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qstrlen(name)).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

const QString kSelf = QStringLiteral("self");

/// Waits for the program's end; looks meanwhile at the most memory that it has had. What the system tells
/// afterwards would count what this process had when it started the other.
double peakUntilEnd(pid_t child, int *status)
{
    const QString process = QString::number(child);
    constexpr timespec kBetween{0, 2'000'000};
    double peak = 0;
    while (waitpid(child, status, WNOHANG) == 0) {
        peak = std::max(peak, statusOf(process, "VmHWM:"));
        nanosleep(&kBetween, nullptr);
    }
    return peak;
}

} // namespace

double peakMemory()
{
    return statusOf(kSelf, "VmHWM:");
}

double memory()
{
    return statusOf(kSelf, "VmRSS:");
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("5");
}

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

Ran run(const QString &program, const QStringList &arguments)
{
    QTemporaryFile output;
    REQUIRE(output.open());
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO,
                                     QFile::encodeName(output.fileName()).constData(), O_WRONLY, 0600);
    pid_t child = 0;
    REQUIRE(posix_spawn(&child, pointers.front(), &actions, nullptr, pointers.data(), environ) == 0);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    const double peak = peakUntilEnd(child, &status);
    REQUIRE((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    return {output.readAll(), peak};
}

} // namespace bench
