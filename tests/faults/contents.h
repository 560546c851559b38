#pragma once

#include <QByteArray>
#include <QString>

namespace faults
{

/// What a file holds, table by table and row by row, as a digest.
///
/// Two runs of one call give equal contents: what is drawn by lot (the stable ids, and the digests over them)
/// is left out. Throws store::StorageError where the file cannot be read.
QByteArray contentsOf(const QString &path);

/// As contentsOf(), with every column: two files are equal only where every stored value is.
QByteArray everyValueOf(const QString &path);

} // namespace faults
