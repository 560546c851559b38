#pragma once

#include "core/exchange/table_reader.h"

#include <QStringList>

#include <optional>
#include <span>

namespace zhangfang::exchange
{

/// A unit that a column may be in. Names are parted by "|".
struct UnitSpec {
    template <typename Unit>
    UnitSpec(Unit which, const char16_t *bracketNames, const char16_t *ownHeadings = u"")
        : unit(static_cast<int>(which))
        , names(bracketNames)
        , headings(ownHeadings)
    {
    }

    int unit;
    const char16_t *names; ///< as they stand in brackets behind a heading: 工时(小时), 出资额（元）
    const char16_t *headings; ///< headings that imply it: "minutes"
};

/// A column that an import looks for.
struct ColumnSpec {
    int id = 0; ///< the importer's own number for it
    bool isRequired = false;
    const char16_t *headings = u""; ///< any of these, parted by "|"; the first is the one that refusals name
    /// The first is taken where the heading names none. Empty: what stands in brackets is a remark and does
    /// not count.
    std::vector<UnitSpec> units = {};
};

/// A heading without what does not tell it from others: width, case, blanks, marks, brackets at its end.
struct HeadingParts {
    QString base; ///< "工时"
    QString unit; ///< "小时", empty where there are no brackets
};
HeadingParts splitHeading(const QString &heading);

class HeadingBook;

/// A table whose columns have names: found by their headings, in any order, Chinese or English.
///
/// Lines above the headings (a title) are passed over; rows of totals and lines that begin with "#" (the foot
/// of our own exports) are left out.
class HeadedTable
{
public:
    /// Finds the row with the headings among the first rows of the table.
    ///
    /// Refuses an empty file, a required column that is missing (exchange.column_missing), two headings for
    /// one column (exchange.column_doubled) and a unit that the column does not know (exchange.unit_unknown).
    static Result<HeadedTable> open(std::unique_ptr<TableReader> reader, std::span<const ColumnSpec> columns);

    /// Goes to the next row of data; false after the last.
    ///
    /// Refuses a table without a single row (exchange.only_headings), a last line that breaks off
    /// (exchange.line_cut_off) and what TableReader::next() refuses.
    Result<bool> next();

    bool has(int column) const { return find(column) != nullptr; }
    /// The cell at hand; a blank one where the column is absent.
    const Cell &cell(int column) const;
    /// The unit that the heading names, or the column's first.
    template <typename Unit>
    Unit unit(int column) const
    {
        const Column *found = find(column);
        return found ? static_cast<Unit>(found->unit) : Unit{};
    }
    /// The place of the cell at hand: file, row and the heading as it stands in the file.
    Where where(int column) const;
    /// The place of the row at hand.
    Where whereRow() const { return {m_reader->source(), m_row.number, {}}; }
    qint64 line() const { return m_row.number; }
    const QString &source() const { return m_reader->source(); }
    qint64 headingLine() const { return m_headingLine; }
    /// All headings as they stand in the file.
    const QStringList &headings() const { return m_headings; }
    /// What is written above the headings: titles, dates.
    const QStringList &titles() const { return m_titles; }
    /// A filled cell right of the headings, where the row at hand has one: mostly a comma too many.
    std::optional<Error> strayCell() const;

    /// What was passed over: columns, sheets, totals, an unfinished last line. Complete after the last row.
    const std::vector<Warning> &warnings() const { return m_warnings; }

private:
    struct Column {
        int id = 0;
        int unit = 0;
        size_t position = 0;
        QString heading;
    };

    explicit HeadedTable(std::unique_ptr<TableReader> reader)
        : m_reader(std::move(reader))
    {
    }
    Result<void> readHeadings(const Row &row, const HeadingBook &book);
    void remarkWhatIsPassedOver(const Row &headings);
    const Column *find(int column) const;
    Where whereLine(qint64 line) const { return {m_reader->source(), line, {}}; }

    std::unique_ptr<TableReader> m_reader;
    std::vector<Column> m_columns;
    QStringList m_titles;
    QStringList m_headings;
    qint64 m_headingLine = 0;
    size_t m_width = 0; ///< cells up to the last heading
    Row m_row;
    bool m_hasRows = false;
    std::vector<Warning> m_warnings;
};

} // namespace zhangfang::exchange
