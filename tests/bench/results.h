#pragma once

#include "tests/bench/stopwatch.h"

namespace bench
{

/// What stands in docs/performance.md under one work and one size of the cooperative.
struct Result {
    QString work; ///< "import of labour rows": the row
    QString aim;  ///< "≤ 1.0 ×"
    QString figure;
    QString against; ///< the bare work in the same run, with its time; empty where the aim is absolute
    bool isMet = false;
};

/// `taken` as so many times the bare work, which may be `most` times at most.
Result ratio(const QString &work, const Stopwatch &taken, const QString &bareName, const Stopwatch &bare,
             double most);
/// `milliseconds` against an aim that stands alone.
Result timeLimit(const QString &work, double milliseconds, double most);
/// So many megabytes of memory, of which there may be `most`.
Result memoryLimit(const QString &work, double megabytes, double most);

/// Prints the result, and keeps it for the page.
void tell(const Result &result);

/// Writes the table of all kept results between the two marks of the page that ZHANGFANG_BENCH_PAGE names,
/// one column a size; nothing where none is named or something failed.
void writePageWhereWanted(int failed);

} // namespace bench
