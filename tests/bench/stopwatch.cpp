#include "tests/bench/stopwatch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace bench
{

void Stopwatch::run(int times, const std::function<void(int)> &work)
{
    for (int i = 0; i < times; ++i)
        run([&] { work(i); });
}

void Stopwatch::run(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    const qint64 taken = timer.nsecsElapsed();
    m_taken.insert(std::ranges::upper_bound(m_taken, taken), taken);
}

double Stopwatch::at(double part) const
{
    const auto last = double(m_taken.size() - 1);
    return double(m_taken.at(std::size_t(last * part))) / 1e6;
}

QString duration(double milliseconds)
{
    if (milliseconds >= 1'000)
        return QString::number(milliseconds / 1'000, 'f', milliseconds < 100'000 ? 2 : 0) +
               QStringLiteral(" s");
    return QString::number(milliseconds, 'f',
                           milliseconds < 1     ? 3
                           : milliseconds < 100 ? 1
                                                : 0) +
           QStringLiteral(" ms");
}

void report(const char *what, const Stopwatch &taken, const char *bareName, const Stopwatch &bare)
{
    std::printf("%-52s %9.3f ms, worst %9.3f = %7.1f × %s (%.3f ms)\n", what, taken.medianMs(),
                taken.worstMs(), taken.medianMs() / bare.medianMs(), bareName, bare.medianMs());
    std::fflush(stdout);
}

} // namespace bench
