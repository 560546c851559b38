#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"exchange.file_unreadable", QT_TRANSLATE_NOOP("Sentences", "The file cannot be read: {reason}.")},
    {"exchange.file_changed", QT_TRANSLATE_NOOP("Sentences", "The file was changed after it was read. Read it again, and look at it before it is imported.")},
    {"exchange.not_a_file", QT_TRANSLATE_NOOP("Sentences", "This is a folder or a device. A table comes from a file, .xlsx or .csv.")},
    {"exchange.file_too_large", QT_TRANSLATE_NOOP("Sentences", "The file has {megabytes} MB. Files up to {limit_megabytes} MB are read; split it by years or months.")},
    {"exchange.file_empty", QT_TRANSLATE_NOOP("Sentences", "There is nothing in the file.")},
    {"exchange.old_workbook", QT_TRANSLATE_NOOP("Sentences", "This is an old workbook (.xls), or one with a password. Open it, save it as .xlsx without a password, and import that.")},
    {"exchange.other_spreadsheet", QT_TRANSLATE_NOOP("Sentences", "This is a spreadsheet of another kind ({format}). Open it, save it as .xlsx, and import that.")},
    {"exchange.not_a_workbook", QT_TRANSLATE_NOOP("Sentences", "This is an archive, but no workbook is in it. Tables are read from .xlsx and .csv.")},
    {"exchange.markup_file", QT_TRANSLATE_NOOP("Sentences", "This is a web page, though it may be called a spreadsheet. Open it in a spreadsheet program, save it as .xlsx, and import that.")},
    {"exchange.binary_file", QT_TRANSLATE_NOOP("Sentences", "This is no table: characters stand in it that no text has. Tables are read from .xlsx and .csv.")},
    {"exchange.wrong_encoding", QT_TRANSLATE_NOOP("Sentences", "Here the text is neither UTF-8 nor GB18030, or it breaks off within a character. Save the table again, as .xlsx or as CSV (UTF-8).")},
    {"exchange.no_gb18030", QT_TRANSLATE_NOOP("Sentences", "The text is in GB18030, which cannot be read on this machine. Save the table as .xlsx or as CSV (UTF-8).")},
    {"exchange.quote_not_closed", QT_TRANSLATE_NOOP("Sentences", "A quotation mark is opened here and not closed: the rest of the file would be one cell.")},
    {"exchange.text_after_quote", QT_TRANSLATE_NOOP("Sentences", "Something stands between a closing quotation mark and the end of its cell.")},
    {"exchange.line_cut_off", QT_TRANSLATE_NOOP("Sentences", "The last line breaks off after {cells} of {wanted} columns: half of the file is missing. Copy it again.")},
    {"exchange.cell_too_long", QT_TRANSLATE_NOOP("Sentences", "A cell is longer than {limit} characters.")},
    {"exchange.too_many_columns", QT_TRANSLATE_NOOP("Sentences", "There are more than {limit} filled columns.")},
    {"exchange.too_many_rows", QT_TRANSLATE_NOOP("Sentences", "There are more than {limit} rows.")},
    {"exchange.workbook_damaged", QT_TRANSLATE_NOOP("Sentences", "The workbook is damaged or incomplete ({part}). Copy it again, or save it again in a spreadsheet program.")},
    {"exchange.workbook_torn", QT_TRANSLATE_NOOP("Sentences", "The workbook is not whole: its end is missing or cannot be read. Copy it again, or save it again in a spreadsheet program.")},
    {"exchange.unpacks_too_large", QT_TRANSLATE_NOOP("Sentences", "Unpacked, the workbook would be larger than {limit_megabytes} MB, which no register is. It was not opened.")},
    {"exchange.workbook_locked", QT_TRANSLATE_NOOP("Sentences", "The workbook has a password. Save it without one, and import that.")},
    {"exchange.sheet_missing", QT_TRANSLATE_NOOP("Sentences", "There is no sheet called {sheet}. There are: {sheets}.")},
    {"exchange.other_sheets", QT_TRANSLATE_NOOP("Sentences", "The sheet {sheet} is read. These sheets are not: {others}.")},
    {"exchange.column_missing", QT_TRANSLATE_NOOP("Sentences", "The column {wanted} is missing. The columns found are: {found}.")},
    {"exchange.column_doubled", QT_TRANSLATE_NOOP("Sentences", "The columns {first} and {second} mean the same. Only one may be there.")},
    {"exchange.unit_unknown", QT_TRANSLATE_NOOP("Sentences", "The unit in {heading} is not understood. It may be: {wanted}.")},
    {"exchange.only_headings", QT_TRANSLATE_NOOP("Sentences", "There are headings and no row below them.")},
    {"exchange.cell_without_heading", QT_TRANSLATE_NOOP("Sentences", "“{text}” stands right of the last heading: there is a separator too many in this row.")},
    {"exchange.columns_not_read", QT_TRANSLATE_NOOP("Sentences", "These columns are not read: {headings}.")},
    {"exchange.total_row_skipped", QT_TRANSLATE_NOOP("Sentences", "The row of totals is not read.")},
    {"exchange.last_line_open", QT_TRANSLATE_NOOP("Sentences", "The last line has no end, as in a file that was cut off. See whether the last row is complete.")},
    {"exchange.cell_blank", QT_TRANSLATE_NOOP("Sentences", "Nothing is written here.")},
    {"exchange.formula_error", QT_TRANSLATE_NOOP("Sentences", "The formula shows an error: {text}.")},
    {"exchange.formula_not_computed", QT_TRANSLATE_NOOP("Sentences", "The formula's result is not in the file. Open it in a spreadsheet program and save it again.")},
    {"exchange.column_too_narrow", QT_TRANSLATE_NOOP("Sentences", "The cell shows #### as its column was too narrow when the file was saved. Widen the column and save it again.")},
    {"exchange.digits_lost", QT_TRANSLATE_NOOP("Sentences", "{text} is a long number that a spreadsheet has rounded: its last digits are lost. Format the column as text and enter the numbers again.")},
    {"exchange.text_too_long", QT_TRANSLATE_NOOP("Sentences", "“{text}…” is longer than {limit} characters.")},
    {"exchange.control_character", QT_TRANSLATE_NOOP("Sentences", "“{text}” contains characters that cannot be shown.")},
    {"exchange.not_a_date", QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a date. A date is written as 2025-01-02, 2025/1/2, 2025年1月2日 or 20250102.")},
    {"exchange.no_such_day", QT_TRANSLATE_NOOP("Sentences", "There is no such day: {text}.")},
    {"exchange.two_digit_year", QT_TRANSLATE_NOOP("Sentences", "The year in {text} has two digits. Write all four, as in 2025-01-02.")},
    {"exchange.date_is_number", QT_TRANSLATE_NOOP("Sentences", "{text} is a number. Format the column as a date, or write the day as 2025-01-02.")},
    {"exchange.date_has_time", QT_TRANSLATE_NOOP("Sentences", "{text} has a time of day. Only the day is wanted, as in 2025-01-02.")},
    {"exchange.not_yes_or_no", QT_TRANSLATE_NOOP("Sentences", "“{text}” is neither yes nor no. Write 是 or 否, yes or no, 1 or 0.")},
    {"exchange.not_a_sex", QT_TRANSLATE_NOOP("Sentences", "“{text}” is neither 男 nor 女.")},
    {"exchange.not_working_time", QT_TRANSLATE_NOOP("Sentences", "“{text}” is no working time. Write hours (6.5 or 6:30), √ for a whole day, 半 for half a day, 休 for a day off, 假 for leave, or nothing.")},
    {"exchange.not_a_workday", QT_TRANSLATE_NOOP("Sentences", "“{text}” is neither a whole workday (1) nor half of one (0.5). Other working times are written in hours.")},
    {"exchange.not_whole", QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a whole number.")},
    {"exchange.not_a_kind_of_work", QT_TRANSLATE_NOOP("Sentences", "“{text}” is no kind of working time. Write 正常, 加班 or 夜班.")},
    {"exchange.kind_unclear", QT_TRANSLATE_NOOP("Sentences", "The remark “{text}” does not say plainly whether this is overtime or night work. Write 加班, 夜班 or neither.")},
    {"exchange.not_a_work_unit", QT_TRANSLATE_NOOP("Sentences", "“{text}” is nothing that work is paid by. Write 小时, 工日, 计件, 面积 or 包干.")},
    {"exchange.not_a_cause", QT_TRANSLATE_NOOP("Sentences", "“{text}” does not end a membership. Write 退社, 除名, 死亡 or 单位终止.")},
    {"exchange.too_many_bad_rows", QT_TRANSLATE_NOOP("Sentences", "{count} rows cannot be read. This is not the kind of file it was taken for; nothing was taken from it.")},
    {"exchange.rate_differs", QT_TRANSLATE_NOOP("Sentences", "{count} rows have another rate than their job, whose rate counts. The first: {rate_e4} instead of {expected_e4} on job {job_no}.")},
    {"exchange.note_skipped", QT_TRANSLATE_NOOP("Sentences", "A line that names nobody is not read: “{text}”.")},
    {"exchange.total_differs", QT_TRANSLATE_NOOP("Sentences", "{count} totals do not agree with the days of their row, which count. The first: “{text}” of {person_no}, whose days come to {worked_minutes} hours.")},
    {"exchange.month_unknown", QT_TRANSLATE_NOOP("Sentences", "The title names no month. Say which month the sheet is of.")},
    {"exchange.sheet_without_job", QT_TRANSLATE_NOOP("Sentences", "The title names no job. Say which job the sheet is of.")},
    {"exchange.other_month", QT_TRANSLATE_NOOP("Sentences", "The title says {title_month}, and {month} was asked for.")},
    {"exchange.other_job", QT_TRANSLATE_NOOP("Sentences", "The title says job {title_job}, and {job_no} was asked for.")},
    {"exchange.cannot_write", QT_TRANSLATE_NOOP("Sentences", "The file cannot be written: {reason}.")},
    {"exchange.unknown_ending", QT_TRANSLATE_NOOP("Sentences", "A table is written as .csv or .xlsx, not as “{ending}”.")},
};
// clang-format on
} // namespace

SentenceTable exchangeSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
