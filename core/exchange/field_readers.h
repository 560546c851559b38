#pragma once

#include "core/base/result.h"
#include "core/exchange/headed_table.h"

#include <QDate>
#include <QString>

#include <optional>
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

/// Text in half width: ＡＢＣ１２３（） become ABC123(), and a wide blank a narrow one. Chinese characters
/// stay.
QString halfWidth(const QString &text);

/// Whether a row must have something in a column.
enum class Need { Required, Optional };

/// Reads the fields of the row at hand and gathers what is wrong with them, each with its place.
class RowFields
{
public:
    explicit RowFields(const HeadedTable &table);

    /// The field, or nothing: because it is blank, or because it is refused.
    template <typename Value>
    std::optional<Value> read(int column, Need need, Result<Value> (*reader)(const Cell &))
    {
        if (!isFilled(column, need))
            return std::nullopt;
        auto value = reader(m_table.cell(column));
        if (value)
            return *std::move(value);
        refuse(column, value.error());
        return std::nullopt;
    }
    /// As read(); an empty text for nothing.
    QString text(int column, Need need, Result<QString> (*reader)(const Cell &) = readText)
    {
        return read(column, need, reader).value_or(QString());
    }

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
