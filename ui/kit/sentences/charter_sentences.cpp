#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"charter.terms_not_json", QT_TRANSLATE_NOOP("Sentences", "The terms cannot be read: something is amiss at character {offset}, often a missing comma, bracket or quotation mark. docs/terms.md shows a whole file.")},
    {"charter.terms_key_twice", QT_TRANSLATE_NOOP("Sentences", "“{key}” stands there twice. Leave the one that holds.")},
    {"charter.terms_unknown_key", QT_TRANSLATE_NOOP("Sentences", "There is no term called “{key}”. Known here are: {known_keys}.")},
    {"charter.terms_missing_key", QT_TRANSLATE_NOOP("Sentences", "“{key}” is missing. It stands in the charter and has no usual value, so it must be written out; for reserves that the charter does not draw, write an empty list [].")},
    {"charter.terms_not_an_integer", QT_TRANSLATE_NOOP("Sentences", "“{key}” is {found}. A whole number from {least} to {most} is due, without quotation marks; rates are in hundredths of a percent, 60 % is 6000.")},
    {"charter.terms_out_of_range", QT_TRANSLATE_NOOP("Sentences", "“{key}” is {found}. It can be from {least} to {most}.")},
    {"charter.terms_not_a_choice", QT_TRANSLATE_NOOP("Sentences", "“{key}” is {found}. It can be one of these, in quotation marks: {choices}.")},
    {"charter.terms_not_yes_or_no", QT_TRANSLATE_NOOP("Sentences", "“{key}” is {found}. It can be true or false, without quotation marks.")},
    {"charter.terms_not_text", QT_TRANSLATE_NOOP("Sentences", "“{key}” is {found}. A text in quotation marks is due.")},
    {"charter.terms_not_a_list", QT_TRANSLATE_NOOP("Sentences", "“{key}” is {found}. A list in square brackets is due, [ … ].")},
    {"charter.terms_not_an_object", QT_TRANSLATE_NOOP("Sentences", "“{key}” is {found}. Named values in braces are due, { … }.")},
    {"charter.labour_rate_below_law", QT_TRANSLATE_NOOP("Sentences", "The charter cannot share {rate_bp} by labour: at least {least_bp} of the distributable surplus goes back by labour (Law on Farmers' Cooperatives, art. 44).")},
    {"charter.reserves_over_whole", QT_TRANSLATE_NOOP("Sentences", "The reserves together draw {sum_bp} of the surplus. More than 100 % cannot be drawn (Law on Farmers' Cooperatives, art. 42).")},
    {"charter.reserve_name_length", QT_TRANSLATE_NOOP("Sentences", "“{name}” cannot be the name of a reserve: 1 to {most} characters fit the plan's column.")},
    {"charter.reserve_named_twice", QT_TRANSLATE_NOOP("Sentences", "The reserve “{name}” stands there twice. Each reserve has one rate.")},
    {"charter.quantification_not_whole", QT_TRANSLATE_NOOP("Sentences", "The parts by which the reserve is quantified to the members add up to {sum_bp}. They must come to 100 %, as the whole draw is quantified (Law on Farmers' Cooperatives, art. 42).")},
    {"charter.no_capital_component", QT_TRANSLATE_NOOP("Sentences", "No part of the members' accounts counts as capital. What labour does not get is shared by capital, so at least one must count (Law on Farmers' Cooperatives, art. 44).")},
    {"charter.unit_not_allowed", QT_TRANSLATE_NOOP("Sentences", "Amounts cannot be rounded to {unit_fen} yuan. The unit is 1, 10 or 100 fen.")},
    {"charter.workday_not_possible", QT_TRANSLATE_NOOP("Sentences", "A workday of {workday_minutes} hours cannot be. It has {least_minutes} to {most_minutes} hours.")},
    {"charter.pay_day_not_possible", QT_TRANSLATE_NOOP("Sentences", "Labour fees cannot be due on day {pay_day} of a month. The pay day is 1 to {most}; 0 where the charter names none.")},
    {"charter.no_terms_in_force", QT_TRANSLATE_NOOP("Sentences", "No charter terms hold on {day}. Enter them first: the reserves and what else the charter fixes.")},
    {"charter.terms_of_posted_year", QT_TRANSLATE_NOOP("Sentences", "The distribution plan {plan_no} of {year} is posted and stands on the terms of that year's last day. Reverse the plan first, or let the new terms begin after {year}.")},
    {"charter.coop_name_missing", QT_TRANSLATE_NOOP("Sentences", "The cooperative needs a name. Write it as it stands on the business licence.")},
    {"charter.founded_in_future", QT_TRANSLATE_NOOP("Sentences", "{founded_on} is still to come. The day of founding stands on the business licence.")},
    {"charter.contribution_left_out", QT_TRANSLATE_NOOP("Sentences", "The contribution does not count as capital. The law names it among the four parts that do (Law on Farmers' Cooperatives, art. 44).")},
    {"charter.reserve_share_left_out", QT_TRANSLATE_NOOP("Sentences", "The reserve share does not count as capital. The law names it among the four parts that do (Law on Farmers' Cooperatives, art. 44).")},
    {"charter.subsidy_share_left_out", QT_TRANSLATE_NOOP("Sentences", "The share of state subsidies does not count as capital. The law names it among the four parts that do (Law on Farmers' Cooperatives, art. 44).")},
    {"charter.donation_share_left_out", QT_TRANSLATE_NOOP("Sentences", "The share of donations does not count as capital. The law names it among the four parts that do (Law on Farmers' Cooperatives, art. 44).")},
    {"charter.withholding_unsettled", QT_TRANSLATE_NOOP("Sentences", "Income tax is withheld from the second round. Whether it is due there is not settled; ask the tax office before paying out.")},
};
// clang-format on
} // namespace

SentenceTable charterSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
