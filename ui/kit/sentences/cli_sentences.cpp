#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"cli.no_command", QT_TRANSLATE_NOOP("Sentences", "Say what is to be done; no command was given.")},
    {"cli.unknown_command", QT_TRANSLATE_NOOP("Sentences", "There is no command “{text}”.")},
    {"cli.incomplete_command", QT_TRANSLATE_NOOP("Sentences", "“{text}” needs one more word: {commands}.")},
    {"cli.unknown_option", QT_TRANSLATE_NOOP("Sentences", "There is no option {option} here.")},
    {"cli.option_needs_value", QT_TRANSLATE_NOOP("Sentences", "{option} needs a value: {option} {value}.")},
    {"cli.option_takes_no_value", QT_TRANSLATE_NOOP("Sentences", "{option} stands alone; “{text}” is one too many.")},
    {"cli.option_twice", QT_TRANSLATE_NOOP("Sentences", "{option} is given twice. Give it once.")},
    {"cli.missing_option", QT_TRANSLATE_NOOP("Sentences", "{option} {value} is missing.")},
    {"cli.missing_operand", QT_TRANSLATE_NOOP("Sentences", "{operand} is missing.")},
    {"cli.surplus_operand", QT_TRANSLATE_NOOP("Sentences", "“{text}” is one argument too many.")},
    {"cli.not_a_date", QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a day of the calendar. Write it like 2025-12-31.")},
    {"cli.not_a_month", QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a month. Write it like 2025-12.")},
    {"cli.not_a_year", QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a year. Write it like 2025.")},
    {"cli.not_a_whole_number", QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a whole number that can be read here. Write digits only, at most 9223372036854775807.")},
    {"cli.not_a_count", QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a count. Write a whole number from 0 to {most}.")},
    {"cli.not_a_choice", QT_TRANSLATE_NOOP("Sentences", "“{text}” is not one of these: {choices}.")},
    {"cli.line_too_long", QT_TRANSLATE_NOOP("Sentences", "The line is longer than {limit_bytes} bytes and was not read to its end.")},
    {"cli.line_not_utf8", QT_TRANSLATE_NOOP("Sentences", "The line is not written in UTF-8. Save the text as UTF-8 and hand it in again.")},
    {"cli.cannot_read", QT_TRANSLATE_NOOP("Sentences", "The file cannot be read: {reason}.")},
    {"cli.file_too_large", QT_TRANSLATE_NOOP("Sentences", "The file is larger than {limit_bytes} bytes; this is another kind of file.")},
    {"cli.not_sound", QT_TRANSLATE_NOOP("Sentences", "Found: {count}. Nothing was changed. Keep a copy of the file as it is, and go back to the last good backup.")},
    {"cli.answer_not_written", QT_TRANSLATE_NOOP("Sentences", "The answer could not be written to its end: {reason}. What was done stays done.")},
    {"cli.not_an_instant", QT_TRANSLATE_NOOP("Sentences", "ZHANGFANG_NOW says “{text}”, which is not an instant. Write it like 2026-02-08T01:30:00Z, or leave it unset.")},
    {"cli.not_a_weight", QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a weight. Write a whole number from 0 to 9223372036854775807, or a name, a space and the number.")},
    {"cli.password_not_readable", QT_TRANSLATE_NOOP("Sentences", "No password, or not enough of them, could be read from file descriptor {fd}. Each stands in a line of its own.")},
    {"cli.no_password", QT_TRANSLATE_NOOP("Sentences", "There is no terminal to ask for the password. Hand it in with --password-fd.")},
    {"cli.backup_not_made", QT_TRANSLATE_NOOP("Sentences", "No backup could be made in {folder} before this. Make one in another folder with “zhangfang-cli backup --folder”.")},
    {"cli.month_not_paid", QT_TRANSLATE_NOOP("Sentences", "There is no such pay run in {month}. Pay the month first.")},
    {"cli.month_or_plan", QT_TRANSLATE_NOOP("Sentences", "Say what is meant: --month YYYY-MM for labour fees, or --plan PLAN for a distribution. One of the two.")},
    {"cli.month_or_year", QT_TRANSLATE_NOOP("Sentences", "Say which period: --month YYYY-MM or --year YYYY. One of the two.")},
    {"cli.amount_for_one", QT_TRANSLATE_NOOP("Sentences", "An amount is paid to one person. Name that person, and nobody else.")},
    {"cli.person_twice", QT_TRANSLATE_NOOP("Sentences", "{person_no} {name} is named twice. Name everybody once.")},
    {"cli.nobody_owed", QT_TRANSLATE_NOOP("Sentences", "Nobody is owed anything here; all is paid.")},
    {"cli.nobody_with_account", QT_TRANSLATE_NOOP("Sentences", "{count} persons are owed, and none has a bank account on record. Pay them in cash, or enter their accounts first.")},
};
// clang-format on
} // namespace

SentenceTable cliSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
