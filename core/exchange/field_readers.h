#pragma once

#include "core/base/result.h"
#include "core/exchange/headed_table.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace zhangfang::exchange
{

// Readers of single cells. Each takes a cell that is not blank, whatever its width and kind, and refuses by
// code without a place; RowFields adds it. All of them refuse a failed formula (exchange.formula_error), one
// without a result (exchange.formula_not_computed) and a cell of #### (exchange.column_too_narrow).

/// A name, a remark: what people wrote, without blanks at its ends. At most 200 characters, no control
/// characters.
Result<QString> readText(const Cell &cell);

/// What is written in digits and is no number: member, job, identity, phone and account numbers. Half width,
/// without blanks, leading zeros kept as the file shows them.
///
/// A spreadsheet's cell with the number 1 and no format of zeros is "1", whatever was meant. 4.2E+17 and
/// whole numbers of more than 15 digits are refused (exchange.digits_lost).
Result<QString> readCode(const Cell &cell);

/// A day: 2025-01-02, 2025/1/2, 2025.1.2, 2025年1月2日, 20250102, a spreadsheet's date; a time of 0:00 behind
/// it is no matter.
///
/// Refuses a day that is in no calendar (exchange.no_such_day), a year of two digits
/// (exchange.two_digit_year), a day count without a date format (exchange.date_is_number) and any other time
/// of day (exchange.date_has_time).
Result<QDate> readDate(const Cell &cell);

/// 是, yes, y, true, 1, √ and 否, no, n, false, 0, ×.
Result<bool> readYesNo(const Cell &cell);

/// Whether a row must have something in a column.
enum class Need { Required, Optional };

/// Reads the fields of the row at hand and gathers what is wrong with them, each with its place.
class RowFields
{
public:
    explicit RowFields(const HeadedTable &table);

    /// The field as `reader(cell)` reads it, or nothing: because it is blank, or because it is refused.
    template <typename Reader>
    auto read(int column, Need need, Reader reader)
    {
        using Outcome = decltype(reader(std::declval<const Cell &>()));
        std::optional<typename Outcome::value_type> value;
        if (!isFilled(column, need))
            return value;
        Outcome outcome = reader(m_table.cell(column));
        if (outcome)
            value = *std::move(outcome);
        else
            refuse(column, outcome.error());
        return value;
    }
    /// A name or remark as readText() reads it; empty for nothing.
    QString text(int column, Need need) { return read(column, need, readText).value_or(QString()); }
    /// A number that is no figure, as readCode() reads it; empty for nothing.
    QString code(int column, Need need) { return read(column, need, readCode).value_or(QString()); }

    bool has(int column) const { return m_table.has(column); }
    const Cell &cell(int column) const { return m_table.cell(column); }
    bool isBlank(int column) const { return m_table.cell(column).isBlank(); }
    template <typename Unit>
    Unit unit(int column) const
    {
        return m_table.unit<Unit>(column);
    }
    qint64 line() const { return m_table.line(); }
    Where where(int column) const { return m_table.where(column); }
    Where whereRow() const { return m_table.whereRow(); }

    /// Adds a refusal at the column.
    void refuse(int column, const Error &error);
    bool isGood() const { return m_problems.empty(); }
    const std::vector<Error> &problems() const { return m_problems; }

private:
    bool isFilled(int column, Need need);

    const HeadedTable &m_table;
    std::vector<Error> m_problems;
};

} // namespace zhangfang::exchange
