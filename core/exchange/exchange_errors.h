#pragma once

#include "core/base/error.h"

namespace zhangfang::errors
{

// The file itself

/// There is no such file, or it may not be read. Parameter: reason (as the system words it).
inline constexpr ErrorCode kFileUnreadable{"exchange.file_unreadable", ErrorKind::BadInput};
/// The file is not what it was when it was looked at: somebody saved it meanwhile.
inline constexpr ErrorCode kFileChanged{"exchange.file_changed", ErrorKind::Refused};
/// A folder, a device or a pipe stands where a file is wanted.
inline constexpr ErrorCode kNotAFile{"exchange.not_a_file", ErrorKind::BadInput};
/// Parameters: megabytes, limit_megabytes.
inline constexpr ErrorCode kFileTooLarge{"exchange.file_too_large", ErrorKind::BadInput};
/// Nothing but blanks is in the file or on its sheet.
inline constexpr ErrorCode kFileEmpty{"exchange.file_empty", ErrorKind::BadInput};
/// An .xls of the years before 2007, or a workbook with a password (both begin alike).
inline constexpr ErrorCode kOldWorkbook{"exchange.old_workbook", ErrorKind::BadInput};
/// A spreadsheet of another make. Parameter: format (".ods", ".xlsb", ".numbers").
inline constexpr ErrorCode kOtherSpreadsheet{"exchange.other_spreadsheet", ErrorKind::BadInput};
/// An archive that holds no workbook.
inline constexpr ErrorCode kNotAWorkbook{"exchange.not_a_workbook", ErrorKind::BadInput};
/// A web page or XML, often under the name .xls.
inline constexpr ErrorCode kMarkupFile{"exchange.markup_file", ErrorKind::BadInput};
/// Zero bytes stand in what should be text.
inline constexpr ErrorCode kBinaryFile{"exchange.binary_file", ErrorKind::BadInput};

// Text files

/// Neither UTF-8 nor GB18030 from this line on, or cut off within a character.
inline constexpr ErrorCode kWrongEncoding{"exchange.wrong_encoding", ErrorKind::BadInput};
/// GB18030, which this build of Qt cannot read.
inline constexpr ErrorCode kNoGb18030{"exchange.no_gb18030", ErrorKind::BadInput};
/// A quotation mark is opened on this line and never closed.
inline constexpr ErrorCode kQuoteNotClosed{"exchange.quote_not_closed", ErrorKind::BadInput};
/// Something stands between a closing quotation mark and the next separator.
inline constexpr ErrorCode kTextAfterQuote{"exchange.text_after_quote", ErrorKind::BadInput};
/// The last line breaks off. Parameters: cells, wanted.
inline constexpr ErrorCode kLineCutOff{"exchange.line_cut_off", ErrorKind::BadInput};
/// Parameter: limit (characters).
inline constexpr ErrorCode kCellTooLong{"exchange.cell_too_long", ErrorKind::BadInput};
/// Parameter: limit (columns).
inline constexpr ErrorCode kTooManyColumns{"exchange.too_many_columns", ErrorKind::BadInput};
/// Parameter: limit (rows).
inline constexpr ErrorCode kTooManyRows{"exchange.too_many_rows", ErrorKind::BadInput};

// Workbooks

/// Altered or put together wrongly: a part of it cannot be unpacked or read. Parameter: part (its name inside
/// the workbook).
inline constexpr ErrorCode kWorkbookDamaged{"exchange.workbook_damaged", ErrorKind::BadInput};
/// The end of the workbook is missing, or is none. No parameters.
inline constexpr ErrorCode kWorkbookTorn{"exchange.workbook_torn", ErrorKind::BadInput};
/// Unpacked it would be larger than any register. Parameter: limit_megabytes.
inline constexpr ErrorCode kUnpacksTooLarge{"exchange.unpacks_too_large", ErrorKind::BadInput};
/// The archive is locked by a password.
inline constexpr ErrorCode kWorkbookLocked{"exchange.workbook_locked", ErrorKind::BadInput};
/// Parameters: sheet, sheets (list of those there are).
inline constexpr ErrorCode kSheetMissing{"exchange.sheet_missing", ErrorKind::BadInput};
/// A remark: other visible sheets were left alone. Parameters: sheet, others (list).
inline constexpr ErrorCode kOtherSheets{"exchange.other_sheets", ErrorKind::BadInput};

// Columns

/// Parameters: wanted (heading), found (list of the headings there are).
inline constexpr ErrorCode kColumnMissing{"exchange.column_missing", ErrorKind::BadInput};
/// Parameters: first, second (the two headings).
inline constexpr ErrorCode kColumnDoubled{"exchange.column_doubled", ErrorKind::BadInput};
/// Parameters: heading, unit, wanted (list of the units understood).
inline constexpr ErrorCode kUnitUnknown{"exchange.unit_unknown", ErrorKind::BadInput};
/// There are headings and nothing below them.
inline constexpr ErrorCode kOnlyHeadings{"exchange.only_headings", ErrorKind::BadInput};
/// A filled cell right of the last heading. Parameter: text.
inline constexpr ErrorCode kCellWithoutHeading{"exchange.cell_without_heading", ErrorKind::BadInput};
/// A remark: columns that no heading of ours fits were not read. Parameter: headings (list).
inline constexpr ErrorCode kColumnsNotRead{"exchange.columns_not_read", ErrorKind::BadInput};
/// A remark: the row of totals was not read.
inline constexpr ErrorCode kTotalRowSkipped{"exchange.total_row_skipped", ErrorKind::BadInput};
/// A remark: the last line has no line end, as in a file that was cut off.
inline constexpr ErrorCode kLastLineOpen{"exchange.last_line_open", ErrorKind::BadInput};

// Cells

inline constexpr ErrorCode kCellBlank{"exchange.cell_blank", ErrorKind::BadInput};
/// A formula that shows an error. Parameter: text (such as #N/A).
inline constexpr ErrorCode kFormulaError{"exchange.formula_error", ErrorKind::BadInput};
/// A formula whose result is not in the file.
inline constexpr ErrorCode kFormulaNotComputed{"exchange.formula_not_computed", ErrorKind::BadInput};
/// The cell shows ####: its column was too narrow when the file was saved.
inline constexpr ErrorCode kColumnTooNarrow{"exchange.column_too_narrow", ErrorKind::BadInput};
/// A long number that the spreadsheet has rounded, such as 4.2E+17. Parameter: text.
inline constexpr ErrorCode kDigitsLost{"exchange.digits_lost", ErrorKind::BadInput};
/// Parameters: text, limit (characters).
inline constexpr ErrorCode kTextTooLong{"exchange.text_too_long", ErrorKind::BadInput};
/// Invisible control characters within a name or number.
inline constexpr ErrorCode kControlCharacter{"exchange.control_character", ErrorKind::BadInput};
/// Parameter: text.
inline constexpr ErrorCode kNotADate{"exchange.not_a_date", ErrorKind::BadInput};
/// Parameter: text (2025-02-30).
inline constexpr ErrorCode kNoSuchDay{"exchange.no_such_day", ErrorKind::BadInput};
/// Parameter: text (25-1-2).
inline constexpr ErrorCode kTwoDigitYear{"exchange.two_digit_year", ErrorKind::BadInput};
/// A bare number where a date is wanted: the spreadsheet's day count without a date format. Parameter: text.
inline constexpr ErrorCode kDateIsNumber{"exchange.date_is_number", ErrorKind::BadInput};
/// A date with a time of day. Parameter: text.
inline constexpr ErrorCode kDateHasTime{"exchange.date_has_time", ErrorKind::BadInput};
/// Neither hours nor a mark of the grid. Parameter: text.
inline constexpr ErrorCode kNotWorkingTime{"exchange.not_working_time", ErrorKind::BadInput};
/// Workdays are written as 1 or 0.5. Parameter: text.
inline constexpr ErrorCode kNotAWorkday{"exchange.not_a_workday", ErrorKind::BadInput};
/// A number without decimals is wanted. Parameter: text.
inline constexpr ErrorCode kNotWhole{"exchange.not_whole", ErrorKind::BadInput};
/// Parameter: text.
inline constexpr ErrorCode kNotAKindOfWork{"exchange.not_a_kind_of_work", ErrorKind::BadInput};
/// A remark that names two kinds of work, or denies one. Parameter: text.
inline constexpr ErrorCode kKindUnclear{"exchange.kind_unclear", ErrorKind::BadInput};
/// Parameter: text.
inline constexpr ErrorCode kNotAWorkUnit{"exchange.not_a_work_unit", ErrorKind::BadInput};
/// Parameter: text.
inline constexpr ErrorCode kNotYesOrNo{"exchange.not_yes_or_no", ErrorKind::BadInput};
/// What ended a membership. Parameter: text.
inline constexpr ErrorCode kNotACause{"exchange.not_a_cause", ErrorKind::BadInput};
/// Parameter: text.
inline constexpr ErrorCode kNotASex{"exchange.not_a_sex", ErrorKind::BadInput};

// Rows and sheets

/// Parameter: count.
inline constexpr ErrorCode kTooManyBadRows{"exchange.too_many_bad_rows", ErrorKind::BadInput};
/// A remark: rates in the file are not the job's, which count. Parameters: count, job_no, rate_e4 (in the
/// file), expected_e4 (the first).
inline constexpr ErrorCode kRateDiffers{"exchange.rate_differs", ErrorKind::BadInput};
/// A remark: a line of a grid that names nobody was not read. Parameter: text.
inline constexpr ErrorCode kNoteSkipped{"exchange.note_skipped", ErrorKind::BadInput};
/// A remark: totals that are neither their row's hours nor its workdays. Parameters: count, person_no, text
/// (as written), worked_minutes (of the days; the first).
inline constexpr ErrorCode kTotalDiffers{"exchange.total_differs", ErrorKind::BadInput};
/// No month was given and the title names none.
inline constexpr ErrorCode kMonthUnknown{"exchange.month_unknown", ErrorKind::BadInput};
/// No job was given and the title names none.
inline constexpr ErrorCode kSheetWithoutJob{"exchange.sheet_without_job", ErrorKind::BadInput};
/// Parameters: title_month, month (asked for).
inline constexpr ErrorCode kOtherMonth{"exchange.other_month", ErrorKind::BadInput};
/// Parameters: title_job, job_no (asked for).
inline constexpr ErrorCode kOtherJob{"exchange.other_job", ErrorKind::BadInput};

// Writing

/// The file cannot be written: no room, no right, no such folder. Parameter: reason.
inline constexpr ErrorCode kCannotWrite{"exchange.cannot_write", ErrorKind::Refused};
/// A table is written as .csv or .xlsx. Parameter: ending.
inline constexpr ErrorCode kUnknownEnding{"exchange.unknown_ending", ErrorKind::Usage};

} // namespace zhangfang::errors
