#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace zhangfang::exchange
{

/// What a cell of a table holds. Text files know only Blank and Text.
enum class CellKind {
    Blank,
    Text,
    Number,     ///< `text` is the decimal number as the spreadsheet shows it at full width: "5.75",
                ///< "9.90054195111293E+17"
    Date,       ///< `text` is "2025-01-02", or "2025-01-02 08:30:00" where the cell has a time of day
    Duration,   ///< a time without a day; `text` is "6:30:00", hours may pass 24
    Boolean,    ///< `text` is "TRUE" or "FALSE"
    Error,      ///< a formula that failed; `text` is "#N/A" and the like
    Uncomputed, ///< a formula whose result the writing program did not store
};

/// One cell as it stands in the file: nothing trimmed, nothing rounded.
struct Cell {
    CellKind kind = CellKind::Blank;
    QString text;

    /// True where there is nothing but white space.
    bool isBlank() const;
};

/// One row that has something in it.
struct Row {
    qint64 number = 0;       ///< line of a text file or row of a sheet, from 1
    std::vector<Cell> cells; ///< up to the last filled cell
    int width = 0;           ///< cells the row has in the file, empty ones at its end included
    bool isOpenEnded =
        false; ///< the last line of a text file, without a line end: the file may have been cut off
};

/// Where a table ends for us, whatever the file says. Tests make them smaller.
struct ReadLimits {
    qint64 fileBytes = 200LL * 1024 * 1024;     ///< looked at before anything is read
    qint64 unpackedBytes = 256LL * 1024 * 1024; ///< all parts of a workbook together
    int columns = 256;                          ///< filled cells of a row
    int cellCharacters = 32'767;                ///< a spreadsheet's own limit
    qint64 rows = 20'000'000;
};

/// Reads one table row by row; at no time is more than one row of it in memory (of a workbook also its table
/// of shared texts).
class TableReader
{
public:
    virtual ~TableReader() = default;

    /// Puts the next row that has something in it into `row` and says true; false after the last.
    ///
    /// After a refusal the reader is at its end. Refusals: see exchange_errors.h, "Text files" and
    /// "Workbooks".
    virtual Result<bool> next(Row &row) = 0;

    /// The file's name without its folder, for Where.
    const QString &source() const { return m_source; }
    /// The sheet that is read; empty for text files.
    virtual QString sheet() const { return {}; }
    /// The other visible sheets, which are not read.
    virtual QStringList otherSheets() const { return {}; }

protected:
    explicit TableReader(QString source)
        : m_source(std::move(source))
    {
    }

private:
    QString m_source;
};

/// Opens a CSV or XLSX file by what is in it, not by its name.
///
/// CSV: UTF-8 with or without byte order mark, GB18030, UTF-16 with byte order mark; comma, semicolon or tab.
/// XLSX: the sheet called `sheet`, or the first visible one. Anything else is refused by name (.xls, .ods,
/// web pages, …).
Result<std::unique_ptr<TableReader>> openTable(const QString &path, const QString &sheet = {},
                                               const ReadLimits &limits = {});

} // namespace zhangfang::exchange
