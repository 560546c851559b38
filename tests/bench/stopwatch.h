#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace bench
{

/// How long pieces of work took, in nanoseconds.
class Stopwatch
{
public:
    /// Runs `work` so many times and takes the time of each.
    void run(int times, const std::function<void(int)> &work);
    /// One piece of work.
    void run(const std::function<void()> &work);
    double medianMs() const { return at(0.5); }
    double worstMs() const { return at(1.0); }

private:
    double at(double part) const;

    std::vector<qint64> m_taken; ///< in ascending order
};

/// "14.2 s", "0.38 ms": three figures are enough for people.
QString duration(double milliseconds);

/// Prints one line: what, its median and worst time, and the ratio of its median to that of the bare work.
void report(const char *what, const Stopwatch &taken, const char *bareName, const Stopwatch &bare);

} // namespace bench
