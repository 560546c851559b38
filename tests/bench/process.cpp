#include "tests/bench/process.h"

#include "core/base/assert.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryFile>

#include <ctime>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace bench
{

namespace
{

/// A line of /proc/self/status in megabytes.
double statusOf(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    ZHANGFANG_ASSERT(
        status.open(QIODevice::ReadOnly)); // also where no test runs: in the process that is started
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qstrlen(name)).trimmed().split(' ').first().toDouble() / 1024;
    }
    ZHANGFANG_ASSERT(false);
    return 0;
}

} // namespace

double peakMemory()
{
    return statusOf("VmHWM:");
}

double memory()
{
    return statusOf("VmRSS:");
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
    rusage usage{};
    REQUIRE(wait4(child, &status, 0, &usage) == child);
    REQUIRE((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    return {output.readAll(), double(usage.ru_maxrss) / 1024};
}

} // namespace bench
