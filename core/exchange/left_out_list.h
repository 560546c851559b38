#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace zhangfang::exchange
{

/// The rows of a file that an import left out, to be handed back to whoever wrote them.
struct LeftOutList {
    QString input;                 ///< the file that was read
    QString sheet;                 ///< its sheet; empty for the first
    qint64 headingLine = 0;        ///< as RowTally has it
    QMap<qint64, QString> reasons; ///< by line, in the words of the user's language
    QString lineHeading;           ///< over the column of lines: "Line"
    QString reasonHeading;         ///< over the column of reasons: "Why"
    QDateTime writtenAt;           ///< UTC
};

/// Writes the list as .csv or .xlsx: line, why, and the row's cells as they stand in the file under its own
/// headings.
///
/// Refuses what openTable() and createTable() refuse.
Result<void> writeLeftOut(const LeftOutList &list, const QString &output);

} // namespace zhangfang::exchange
