#pragma once

#include "core/base/result.h"
#include "core/money/money.h"
#include "core/money/price.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace zhangfang::exchange
{

/// Working time in a table: hours where they come to at most two decimals ("6.75"), else hours and minutes
/// ("6:05").
struct WorkTime {
    qint64 minutes = 0;
};

/// What is written into one cell. A text stays a text, whatever digits it consists of.
using OutCell = std::variant<std::monostate, QString, qint64, Money, Price, Quantity, WorkTime, QDate>;

/// A column of a table to be written.
struct OutColumn {
    QString heading;
    int width = 12; ///< in digits of the sheet's font; text files have none
};

/// A table to be written: its sheet's name and its columns.
struct OutTable {
    QString sheet;
    std::vector<OutColumn> columns;
    QDateTime writtenAt; ///< UTC; kept in a workbook's properties
};

/// Writes a table row by row under a temporary name; the file has its own name only when it is whole.
///
/// A writer that is dropped before finish() leaves nothing behind.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// Writes a row with as many cells as there are columns. Refuses with exchange.cannot_write, and a
    /// workbook's row 1,048,577 with exchange.too_many_rows.
    virtual Result<void> add(const std::vector<OutCell> &row) = 0;
    /// Writes `foot` (the head of the file's chain; may be empty) below the rows, closes the file and gives
    /// it its name; a file that stood there is replaced. Refuses with exchange.cannot_write.
    virtual Result<void> finish(const QString &foot) = 0;
};

/// Begins a table in a new file, by the name's ending: .csv (UTF-8 with byte order mark, RFC 4180) or .xlsx.
///
/// In CSV a text that a spreadsheet would take for a formula (it begins with = + - @) gets an apostrophe in
/// front; numbers do not. Refuses another ending with exchange.unknown_ending, a place that cannot be written
/// with exchange.cannot_write.
Result<std::unique_ptr<TableWriter>> createTable(const QString &path, const OutTable &table);

/// The cell as text in the C locale, as a CSV file has it: "1234.50", "6.75", "2025-01-02".
QString plainText(const OutCell &cell);

} // namespace zhangfang::exchange
