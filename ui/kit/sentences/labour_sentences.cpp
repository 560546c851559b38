#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"labour.job_unknown", QT_TRANSLATE_NOOP("Sentences", "There is no job with the number {job_no}. Take it up first, or check the number.")},
    {"labour.job_number_taken", QT_TRANSLATE_NOOP("Sentences", "The job {job_no} stands in the register already, and nothing new is said about it. Numbers are not used twice.")},
    {"labour.job_number_missing", QT_TRANSLATE_NOOP("Sentences", "A job needs a number.")},
    {"labour.client_missing", QT_TRANSLATE_NOOP("Sentences", "The job {job_no} needs a client: who uses the labour.")},
    {"labour.work_missing", QT_TRANSLATE_NOOP("Sentences", "The job {job_no} needs its kind of work.")},
    {"labour.rate_missing", QT_TRANSLATE_NOOP("Sentences", "The job {job_no} needs a price for ordinary work.")},
    {"labour.rate_zero", QT_TRANSLATE_NOOP("Sentences", "The job {job_no} has a price of nothing. Labour is paid in full and in money (wage regulation, articles 11 and 13).")},
    {"labour.rate_twice", QT_TRANSLATE_NOOP("Sentences", "The job {job_no} has two prices for one kind of work from the same day. Give the second one its own first day.")},
    {"labour.no_rate_on_day", QT_TRANSLATE_NOOP("Sentences", "The job {job_no} has no price that holds on {day}. Give it a price from that day on, or from the beginning.")},
    {"labour.rate_in_use", QT_TRANSLATE_NOOP("Sentences", "On the job {job_no} there is approved labour from the first day of this price on. What is approved keeps its price; let the new one begin later.")},
    {"labour.agreement_of_other_client", QT_TRANSLATE_NOOP("Sentences", "The agreement {agreement_no} of the job {job_no} is with {client}. An agreement has one client.")},
    {"labour.job_in_use", QT_TRANSLATE_NOOP("Sentences", "The import {batch} cannot be undone: sheets stand on its job {job_no}. Undo their import first.")},
    {"labour.job_on_sheets", QT_TRANSLATE_NOOP("Sentences", "Crew sheets stand on the job {job_no}. Its particulars stay; give it a new price, or take up another job.")},
    {"labour.client_name_missing", QT_TRANSLATE_NOOP("Sentences", "A client needs a name.")},
    {"labour.client_name_taken", QT_TRANSLATE_NOOP("Sentences", "There is a client with the name {client} already.")},
    {"labour.client_unknown", QT_TRANSLATE_NOOP("Sentences", "There is no such client as {client}.")},
    {"labour.agreement_number_missing", QT_TRANSLATE_NOOP("Sentences", "An agreement needs a number.")},
    {"labour.agreement_number_taken", QT_TRANSLATE_NOOP("Sentences", "There is an agreement with the number {agreement_no} already.")},
    {"labour.agreement_client_missing", QT_TRANSLATE_NOOP("Sentences", "The agreement {agreement_no} needs a client: with whom it is made.")},
    {"labour.agreement_term_backwards", QT_TRANSLATE_NOOP("Sentences", "The term of the agreement {agreement_no} ends before it begins. Look at its two days.")},
    {"labour.agreement_head_count", QT_TRANSLATE_NOOP("Sentences", "The agreement {agreement_no} is about at least one person. Leave the number out where none is agreed.")},
    {"labour.agreement_settlement_days", QT_TRANSLATE_NOOP("Sentences", "The days within which the client of the agreement {agreement_no} settles cannot be fewer than none.")},
    {"labour.agreement_unknown", QT_TRANSLATE_NOOP("Sentences", "There is no agreement {agreement_no}.")},
    {"labour.agreement_on_jobs", QT_TRANSLATE_NOOP("Sentences", "The job {job_no} rests on the agreement {agreement_no}, so its client stays. Take up another agreement for the other client.")},
    {"labour.agreement_dispatch", QT_TRANSLATE_NOOP("Sentences", "The agreement {agreement_no} is one of dispatch. That takes a licence and two million yuan of registered capital (Labour Contract Law, article 57); make it one of service or works where you have none.")},
    {"labour.agreement_no_insurance", QT_TRANSLATE_NOOP("Sentences", "The agreement {agreement_no} says nothing about insurance. Members who work need accident insurance; settle who takes it out.")},
    {"labour.minutes_out_of_range", QT_TRANSLATE_NOOP("Sentences", "{worked_minutes} hours do not fit a day. A day has from 0 to 24 hours.")},
    {"labour.nothing_worked", QT_TRANSLATE_NOOP("Sentences", "There is neither working time nor a quantity. Write the hours worked on the job {job_no}, or mark the day as rest or leave.")},
    {"labour.over_24_hours", QT_TRANSLATE_NOOP("Sentences", "{name}, number {person_no}, would come to {worked_minutes} hours on {day}, over all jobs. A day has 24.")},
    {"labour.entry_twice", QT_TRANSLATE_NOOP("Sentences", "{name}, number {person_no}, has an entry of this kind for the job {job_no} on {day} already.")},
    {"labour.day_outside_month", QT_TRANSLATE_NOOP("Sentences", "{day} is not a day of the sheet's month, {month}.")},
    {"labour.quantity_not_expected", QT_TRANSLATE_NOOP("Sentences", "The job {job_no} is paid by time; a quantity has no place there.")},
    {"labour.quantity_negative", QT_TRANSLATE_NOOP("Sentences", "A quantity of {quantity_thousandths} is below zero. What is taken back is booked as a correction.")},
    {"labour.mark_with_work", QT_TRANSLATE_NOOP("Sentences", "A day of rest or leave has neither working time nor a quantity.")},
    {"labour.under_16", QT_TRANSLATE_NOOP("Sentences", "{name}, number {person_no}, was born on {born} and is under 16 on {day}. Nobody under 16 may be employed (Labour Law, article 15).")},
    {"labour.half_day_uneven", QT_TRANSLATE_NOOP("Sentences", "Half of a workday of {workday_minutes} hours is not a whole number of minutes. Write the hours instead of the half day.")},
    {"labour.name_differs", QT_TRANSLATE_NOOP("Sentences", "Number {person_no} is {expected} in the register, not {name}.")},
    {"labour.sheet_unknown", QT_TRANSLATE_NOOP("Sentences", "There is no sheet {sheet}.")},
    {"labour.sheet_approved", QT_TRANSLATE_NOOP("Sentences", "The sheet is approved and does not change any more. What is wrong is corrected by a new entry.")},
    {"labour.sheet_voided", QT_TRANSLATE_NOOP("Sentences", "The sheet was given up.")},
    {"labour.sheet_there_already", QT_TRANSLATE_NOOP("Sentences", "The sheet is in that state already.")},
    {"labour.sheet_not_submitted", QT_TRANSLATE_NOOP("Sentences", "The sheet is a draft. It is handed in before it is approved.")},
    {"labour.sheet_submitted", QT_TRANSLATE_NOOP("Sentences", "The sheet is handed in. Take it back first, then it can be changed.")},
    {"labour.sheet_dropped", QT_TRANSLATE_NOOP("Sentences", "The sheet is in the bin. Bring it back first.")},
    {"labour.sheet_differs", QT_TRANSLATE_NOOP("Sentences", "What stands on the sheet {sheet_no} is not what was entered: somebody changed the file, or it is damaged. Nothing was written. Check the books and go on with the last backup, or move the sheet to the bin and enter it anew.")},
    {"labour.sheet_of_corrections", QT_TRANSLATE_NOOP("Sentences", "This sheet is made of corrections. Correct the entry itself instead.")},
    {"labour.sheet_empty", QT_TRANSLATE_NOOP("Sentences", "Nothing is written on the sheet {sheet_no} of the job {job_no}. Fill it in, or move it to the bin.")},
    {"labour.line_not_blank", QT_TRANSLATE_NOOP("Sentences", "{name}, number {person_no}, has {count} entries on the sheet. Take them off together with the line, or leave the line.")},
    {"labour.no_earlier_crew", QT_TRANSLATE_NOOP("Sentences", "The job {job_no} has no sheet before {month}, so there is no crew to take over. Add the persons one by one.")},
    {"labour.person_twice", QT_TRANSLATE_NOOP("Sentences", "Number {person_no} stands on the sheet twice.")},
    {"labour.not_on_roster", QT_TRANSLATE_NOOP("Sentences", "Number {person_no} has cells on the sheet and no line.")},
    {"labour.nothing_left", QT_TRANSLATE_NOOP("Sentences", "Nothing in {file} can be taken; nothing was written.")},
    {"labour.nothing_to_approve", QT_TRANSLATE_NOOP("Sentences", "In {month} no sheet waits for approval.")},
    {"labour.open_cells", QT_TRANSLATE_NOOP("Sentences", "{count} cells of {month} are open: nobody wrote them down. The first is {name}, number {person_no}, on {day}, on sheet {sheet_no} of the job {job_no}. Fill them in, mark them as rest or leave, or approve with open cells allowed.")},
    {"labour.batch_approved", QT_TRANSLATE_NOOP("Sentences", "The import {batch} cannot be undone: its sheet {sheet_no} is approved. What is approved is corrected by new entries.")},
    {"labour.entry_unknown", QT_TRANSLATE_NOOP("Sentences", "There is no entry {entry}.")},
    {"labour.corrects_correction", QT_TRANSLATE_NOOP("Sentences", "The entry {entry} is a correction itself. Name the entry that it corrects.")},
    {"labour.booked_before_worked", QT_TRANSLATE_NOOP("Sentences", "A correction of {day} cannot be booked in {month}, before the work was done.")},
    {"labour.reason_missing", QT_TRANSLATE_NOOP("Sentences", "A correction needs a reason.")},
    {"labour.corrects_draft", QT_TRANSLATE_NOOP("Sentences", "The sheet {sheet_no} is not approved. Change the entry itself.")},
    {"labour.correction_below_zero", QT_TRANSLATE_NOOP("Sentences", "The correction would leave less than nothing of the entry: {worked_minutes} hours and a quantity of {quantity_thousandths}.")},
    {"labour.over_8_hours", QT_TRANSLATE_NOOP("Sentences", "Days of more than 8 hours (Labour Law, article 36): {count}, first {name}, number {person_no}, on {day} with {worked_minutes} hours.")},
    {"labour.over_36_hours_overtime", QT_TRANSLATE_NOOP("Sentences", "More than 36 hours of overtime in a month (Labour Law, article 41): {count}, first {name}, number {person_no}, in {month} with {overtime_minutes} hours.")},
    {"labour.over_retirement_age", QT_TRANSLATE_NOOP("Sentences", "Persons over the retirement age: {count}, first {name}, number {person_no}. Look into the relation and the insurance (rules on the Labour Contract Law, article 21).")},
    {"labour.piece_without_quantity", QT_TRANSLATE_NOOP("Sentences", "Work paid by quantity that has hours and no quantity yet: {count}, first {name}, number {person_no}, on {day}. It earns nothing until it is counted.")},
    {"labour.no_working_time", QT_TRANSLATE_NOOP("Sentences", "Work with a quantity and no hours: {count}, first {name}, number {person_no}, on {day}. The pay ledger names the working time (wage regulation, article 15).")},
    {"labour.non_member_work", QT_TRANSLATE_NOOP("Sentences", "Persons who work here as non-members: {count}, first {name}, number {person_no}, on {day}. They are paid and have no part in the second round (cooperative law, article 41).")},
};
// clang-format on
} // namespace

SentenceTable labourSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
