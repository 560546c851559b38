#pragma once

#include "core/base/error.h"

/// What can be wrong with a call, before any command runs.
namespace zhangfang::errors
{

/// No parameters.
inline constexpr ErrorCode kNoCommand{"cli.no_command", ErrorKind::Usage};
/// Parameter: text.
inline constexpr ErrorCode kUnknownCommand{"cli.unknown_command", ErrorKind::Usage};
/// Parameters: text (the first word), commands (what may follow it).
inline constexpr ErrorCode kIncompleteCommand{"cli.incomplete_command", ErrorKind::Usage};
/// Parameter: option.
inline constexpr ErrorCode kUnknownOption{"cli.unknown_option", ErrorKind::Usage};
/// Parameters: option, value (what it takes).
inline constexpr ErrorCode kOptionNeedsValue{"cli.option_needs_value", ErrorKind::Usage};
/// Parameters: option, text.
inline constexpr ErrorCode kOptionTakesNoValue{"cli.option_takes_no_value", ErrorKind::Usage};
/// Parameter: option.
inline constexpr ErrorCode kOptionTwice{"cli.option_twice", ErrorKind::Usage};
/// Parameters: option, value.
inline constexpr ErrorCode kMissingOption{"cli.missing_option", ErrorKind::Usage};
/// Parameter: operand.
inline constexpr ErrorCode kMissingOperand{"cli.missing_operand", ErrorKind::Usage};
/// Parameter: text.
inline constexpr ErrorCode kSurplusOperand{"cli.surplus_operand", ErrorKind::Usage};
/// Parameter: text.
inline constexpr ErrorCode kOptionNotADate{"cli.not_a_date", ErrorKind::Usage};
/// Parameter: text.
inline constexpr ErrorCode kOptionNotAMonth{"cli.not_a_month", ErrorKind::Usage};
/// Parameter: text.
inline constexpr ErrorCode kOptionNotAYear{"cli.not_a_year", ErrorKind::Usage};
/// Parameter: text.
inline constexpr ErrorCode kOptionNotAWholeNumber{"cli.not_a_whole_number", ErrorKind::Usage};
/// Parameters: text, most.
inline constexpr ErrorCode kOptionNotACount{"cli.not_a_count", ErrorKind::Usage};
/// Parameters: text, choices (a list).
inline constexpr ErrorCode kOptionNotAChoice{"cli.not_a_choice", ErrorKind::Usage};

/// Parameter: text.
inline constexpr ErrorCode kNotAnInstant{"cli.not_an_instant", ErrorKind::Usage};
/// Parameter: text. A line that should hold a weight, or a name and a weight.
inline constexpr ErrorCode kNotAWeight{"cli.not_a_weight", ErrorKind::BadInput};
/// Parameter: limit_bytes.
inline constexpr ErrorCode kLineTooLong{"cli.line_too_long", ErrorKind::BadInput};
/// No parameters.
inline constexpr ErrorCode kLineNotUtf8{"cli.line_not_utf8", ErrorKind::BadInput};
/// Parameter: reason (the system's words).
inline constexpr ErrorCode kCannotRead{"cli.cannot_read", ErrorKind::BadInput};
/// Parameter: limit_bytes.
inline constexpr ErrorCode kFileTooLarge{"cli.file_too_large", ErrorKind::BadInput};
/// verify has found something; what it is stands beside it. Parameter: count.
inline constexpr ErrorCode kNotSound{"cli.not_sound", ErrorKind::Damaged};
/// Parameter: reason (the system's words).
inline constexpr ErrorCode kAnswerNotWritten{"cli.answer_not_written", ErrorKind::Refused};

/// Parameter: fd.
inline constexpr ErrorCode kPasswordNotReadable{"cli.password_not_readable", ErrorKind::BadInput};
/// No terminal to ask on, and no file descriptor to read from. No parameters.
inline constexpr ErrorCode kNoPasswordGiven{"cli.no_password", ErrorKind::Refused};

/// A remark: the backup before a command was not made, and the command goes on. Parameter: folder.
inline constexpr ErrorCode kBackupNotMade{"cli.backup_not_made", ErrorKind::Refused};

/// No pay run, or not the one asked for, stands in the month. Parameter: month.
inline constexpr ErrorCode kMonthNotPaid{"cli.month_not_paid", ErrorKind::Refused};

/// Exactly one of --month and --plan is to be given. No parameters.
inline constexpr ErrorCode kMonthOrPlan{"cli.month_or_plan", ErrorKind::Usage};
/// Exactly one of --month and --year is to be given. No parameters.
inline constexpr ErrorCode kMonthOrYear{"cli.month_or_year", ErrorKind::Usage};
/// --amount stands without a person or with several. No parameters.
inline constexpr ErrorCode kAmountForOne{"cli.amount_for_one", ErrorKind::Usage};
/// Parameters: person_no, name.
inline constexpr ErrorCode kPersonTwice{"cli.person_twice", ErrorKind::Usage};
/// Everybody is to be paid, and nobody is owed anything. No parameters.
inline constexpr ErrorCode kNobodyOwed{"cli.nobody_owed", ErrorKind::Refused};
/// Everybody is to be paid by bank, and none of them has an account on record. Parameter: count.
inline constexpr ErrorCode kNobodyWithAccount{"cli.nobody_with_account", ErrorKind::Refused};

} // namespace zhangfang::errors
