#include "tests/bench/results.h"

#include "core/base/assert.h"
#include "tests/bench/made_tables.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStringList>

#include <algorithm>
#include <cstdio>

namespace bench
{

namespace
{

const QString kFrom = QStringLiteral("<!-- table -->\n");
const QString kUntil = QStringLiteral("<!-- end of table -->\n");

/// The results of one size, in the order in which they were told; a work that is measured again replaces its
/// line.
QString resultsPath(Size size)
{
    return madeFolder().filePath(nameOf(size) + QStringLiteral(".results"));
}

std::vector<Result> readResults(Size size)
{
    std::vector<Result> results;
    QFile file(resultsPath(size));
    if (!file.open(QIODevice::ReadOnly))
        return results;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() == 5)
            results.push_back({parts[0], parts[1], parts[2], parts[3], parts[4] == u"met"});
    }
    return results;
}

void writeResults(Size size, const std::vector<Result> &results)
{
    QSaveFile file(resultsPath(size));
    ZHANGFANG_ASSERT(file.open(QIODevice::WriteOnly));
    for (const Result &each : results) {
        const QString verdict = each.isMet ? QStringLiteral("met") : QStringLiteral("missed");
        file.write((QStringList{each.work, each.aim, each.figure, each.against, verdict}.join(u'\t') + u'\n')
                       .toUtf8());
    }
    ZHANGFANG_ASSERT(file.commit());
}

QString cellOf(const std::vector<Result> &results, const QString &work)
{
    const auto found = std::ranges::find(results, work, &Result::work);
    if (found == results.end())
        return QStringLiteral("–");
    const QString figure = found->isMet ? found->figure : QStringLiteral("**%1**").arg(found->figure);
    return found->against.isEmpty() ? figure : figure + QStringLiteral("<br>") + found->against;
}

QString table()
{
    std::vector<std::vector<Result>> columns;
    std::vector<Result> rows;
    for (const Size size : kSizes) {
        columns.push_back(readResults(size));
        for (const Result &result : columns.back()) {
            if (std::ranges::find(rows, result.work, &Result::work) == rows.end())
                rows.push_back(result);
        }
    }
    QString text = QStringLiteral("| work | aim | village | town | big |\n| --- | --- | --- | --- | --- |\n");
    for (const Result &row : rows) {
        QStringList cells{row.work, row.aim};
        for (const auto &column : columns)
            cells.append(cellOf(column, row.work));
        text += QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    }
    return text;
}

QString upTo(double most, const QString &unit)
{
    return QStringLiteral("≤ %1 %2").arg(most).arg(unit);
}

} // namespace

Result ratio(const QString &work, const Stopwatch &taken, const QString &bareName, const Stopwatch &bare,
             double most)
{
    const double times = taken.medianMs() / bare.medianMs();
    return {work, upTo(most, QStringLiteral("×")),
            QStringLiteral("%1 × (%2)").arg(times, 0, 'f', 2).arg(duration(taken.medianMs())),
            QStringLiteral("%1 %2").arg(bareName, duration(bare.medianMs())), times <= most};
}

Result timeLimit(const QString &work, double milliseconds, double most)
{
    return {work, upTo(most, QStringLiteral("ms")), duration(milliseconds), {}, milliseconds <= most};
}

Result memoryLimit(const QString &work, double megabytes, double most)
{
    return {work,
            upTo(most, QStringLiteral("MB")),
            QStringLiteral("%1 MB").arg(megabytes, 0, 'f', 0),
            {},
            megabytes <= most};
}

void tell(const Result &result)
{
    const Size size = chosenSize();
    std::printf("%-8s %-46s %-24s aim %-12s %s %s\n", qPrintable(nameOf(size)), qPrintable(result.work),
                qPrintable(result.figure), qPrintable(result.aim), result.isMet ? "met   " : "MISSED",
                qPrintable(result.against));
    std::fflush(stdout);
    std::vector<Result> results = readResults(size);
    const auto known = std::ranges::find(results, result.work, &Result::work);
    if (known == results.end())
        results.push_back(result);
    else
        *known = result;
    writeResults(size, results);
}

void writePageWhereWanted(int failed)
{
    const QString path = qEnvironmentVariable("ZHANGFANG_BENCH_PAGE");
    if (failed != 0 || path.isEmpty())
        return;
    QFile old(path);
    ZHANGFANG_ASSERT(old.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(old.readAll());
    const auto from = page.indexOf(kFrom);
    const auto until = page.indexOf(kUntil);
    ZHANGFANG_ASSERT(from >= 0 && from < until);
    QSaveFile file(path);
    ZHANGFANG_ASSERT(file.open(QIODevice::WriteOnly));
    file.write((page.left(from + kFrom.size()) + table() + page.mid(until)).toUtf8());
    ZHANGFANG_ASSERT(file.commit());
}

} // namespace bench
