#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"pay.unapproved", QT_TRANSLATE_NOOP("Sentences", "In {month} {count} sheets wait for approval, first {sheet_no}. Approve them before the month is paid.")},
    {"pay.nothing_to_pay", QT_TRANSLATE_NOOP("Sentences", "There is no approved labour in {month}; nothing is to be paid.")},
    {"pay.already_in_a_run", QT_TRANSLATE_NOOP("Sentences", "{month} is paid: {runs} runs with {total_fen} yuan hold all its approved sheets.")},
    {"pay.lines_differ", QT_TRANSLATE_NOOP("Sentences", "The lines of pay run {run} of {month} do not come to its slips: somebody changed the file, or it is damaged. Check the books and go on with the last backup.")},
    {"pay.no_run_yet", QT_TRANSLATE_NOOP("Sentences", "{month} is not posted yet, so nothing can be paid out of it. Post the month first.")},
    {"pay.nobody_to_pay", QT_TRANSLATE_NOOP("Sentences", "Nobody is chosen. Choose who is paid, or whose payment is taken back.")},
    {"pay.not_in_the_run", QT_TRANSLATE_NOOP("Sentences", "{person_no} {name} has no part in what is paid here.")},
    {"pay.nothing_owed", QT_TRANSLATE_NOOP("Sentences", "{person_no} {name} is owed nothing more. Choose those who are still owed.")},
    {"pay.more_than_owed", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} yuan is more than the {owed_fen} yuan that {person_no} {name} is owed. Enter at most that.")},
    {"pay.owes_back", QT_TRANSLATE_NOOP("Sentences", "{person_no} {name} was paid {back_fen} yuan more than is earned, since a correction took it back. Pay the others without this person; what is given back is entered with a minus.")},
    {"pay.amount_zero", QT_TRANSLATE_NOOP("Sentences", "The payment to {person_no} {name} is 0.00. Enter what was paid.")},
    {"pay.day_missing", QT_TRANSLATE_NOOP("Sentences", "The day of payment is missing. Enter the day on which the money was handed over or transferred.")},
    {"pay.day_in_future", QT_TRANSLATE_NOOP("Sentences", "{day} has not come yet; today is {today}. Payments are recorded when they are made.")},
    {"pay.day_too_early", QT_TRANSLATE_NOOP("Sentences", "{day} is too early: nothing of this was owed before {earliest}. Enter that day or a later one.")},
    {"pay.no_such_payment", QT_TRANSLATE_NOOP("Sentences", "There is no payment {payment}.")},
    {"pay.already_reversed", QT_TRANSLATE_NOOP("Sentences", "The payment of {amount_fen} yuan to {person_no} {name} on {paid_on} is taken back already.")},
    {"pay.is_a_reversal", QT_TRANSLATE_NOOP("Sentences", "This row takes back a payment to {person_no} {name} and cannot be taken back itself. Record the payment once more.")},
    {"pay.reversal_reason_missing", QT_TRANSLATE_NOOP("Sentences", "The reason is missing. Say in a few words why the payment is taken back.")},
};
// clang-format on
} // namespace

SentenceTable paySentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
