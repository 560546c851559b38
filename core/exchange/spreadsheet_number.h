#pragma once

#include "core/exchange/table_reader.h"

#include <optional>

namespace zhangfang::exchange
{

/// What a number format makes of a number.
struct NumberForm {
    enum class Shows { Number, Date, Duration };
    Shows shows = Shows::Number;
    int leadingZeros = 0; ///< "000" shows 1 as 001; 0 where the format is not of this kind

    friend bool operator==(const NumberForm &, const NumberForm &) = default;
};

/// The form of a format code such as `yyyy"年"m"月"`, `[h]:mm`, `000` or `#,##0.00` (ECMA-376 part
/// 1, 18.8.31).
NumberForm formOfCode(const QString &code);
/// The form of a built-in format (18.8.30), those of Chinese spreadsheets included.
NumberForm formOfBuiltin(int id);

/// The number in a workbook's text form, rounded to the 15 digits that spreadsheets show: 1.1000000000000001
/// is 1.1.
///
/// Whole numbers of more than 15 digits come out as 9.90054195111293E+17, as on the screen: their last digits
/// are lost. Nothing where it is not a number. No floating point takes part.
std::optional<QString> decimalText(QStringView stored);

/// Makes a cell of a number and its form: a date, a duration or a number. Day counts that are no day (0, 60
/// in the calendar of 1900, below zero, after 9999) stay numbers.
std::optional<Cell> numberCell(QStringView stored, const NumberForm &form, bool calendarOf1904);

} // namespace zhangfang::exchange
