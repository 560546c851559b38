#pragma once

#include <QString>
#include <QStringList>

/// What the system knows of processes (Linux).
namespace bench
{

/// The memory that this process has had at most since forgetPeak(), in megabytes.
double peakMemory();
void forgetPeak();
/// What it has now.
double memory();

/// Processor time of this process so far, in milliseconds.
double processorTime();

/// A program that was run to its end.
struct Ran {
    QByteArray said;       ///< on its standard output
    double peakMemory = 0; ///< megabytes
};
Ran run(const QString &program, const QStringList &arguments);

} // namespace bench
