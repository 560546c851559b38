#include "tests/bench/stopwatch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace bench
{

void Stopwatch::run(int times, const std::function<void(int)> &work)
{
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        m_taken.push_back(timer.nsecsElapsed());
    }
    std::ranges::sort(m_taken);
}

double Stopwatch::at(double part) const
{
    const auto last = double(m_taken.size() - 1);
    return double(m_taken.at(std::size_t(last * part))) / 1e6;
}

void report(const char *what, const Stopwatch &taken, const char *bareName, const Stopwatch &bare)
{
    std::printf("%-52s %9.3f ms, worst %9.3f = %7.1f × %s (%.3f ms)\n", what, taken.medianMs(),
                taken.worstMs(), taken.medianMs() / bare.medianMs(), bareName, bare.medianMs());
    std::fflush(stdout);
}

} // namespace bench
