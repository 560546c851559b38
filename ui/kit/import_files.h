#pragma once

#include "core/base/result.h"
#include "core/exchange/parsed_table.h"
#include "core/store/import_batch.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Files that are about to be imported, looked at before they are read in earnest, and empty ones to fill in.
namespace zhangfang::kit
{

/// One line of the file as it stands there.
struct RawRow {
    qint64 line = 0;
    QStringList cells;
};

/// What a file looks like.
struct FileLook {
    std::optional<store::BatchKind> kind; ///< by its headings; none: they tell nothing
    QString sheet;                        ///< of a workbook, the one that was looked at
    QStringList sheets;                   ///< all visible ones; empty for a text file
    std::vector<RawRow> rows;             ///< everything in it, titles and headings too
};

/// Reads the file without understanding it; `heard` may give it up (base.cancelled). Refuses what
/// exchange::openTable() and its reader refuse.
Result<FileLook> lookAtFile(const QString &path, const QString &sheet = {},
                            const exchange::RowsHeard &heard = {});

/// The kind that a row of headings speaks for, if any.
std::optional<store::BatchKind> kindByHeadings(const QStringList &headings);

/// Writes an empty table with the headings of its kind, .csv or .xlsx by the name's ending. Under them stands
/// a made-up example behind "#", which imports pass over. Refuses what exchange::createTable() refuses.
Result<void> writeTemplate(store::BatchKind kind, const QString &path, const QDateTime &writtenAt);

/// "Register of members", 社员名册: what people call the file.
QString kindWord(store::BatchKind kind);

} // namespace zhangfang::kit
