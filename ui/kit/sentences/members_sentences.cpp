#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"members.last_day_before_joining", QT_TRANSLATE_NOOP("Sentences", "The last day, {last_day}, is before the day of joining, {joined_on}.")},
    {"members.end_without_cause", QT_TRANSLATE_NOOP("Sentences", "The membership ends on {last_day} without a cause: withdrawal, expulsion, death or the end of the organisation.")},
    {"members.cause_without_end", QT_TRANSLATE_NOOP("Sentences", "There is a cause for the end of the membership and no last day.")},
    {"members.ends_within_year", QT_TRANSLATE_NOOP("Sentences", "Withdrawal and expulsion end a membership with the year, on {year_end}, not on {last_day} (cooperative law, articles 25 and 26). Only death or the end of an organisation ends it earlier.")},
    {"members.death_of_organisation", QT_TRANSLATE_NOOP("Sentences", "An organisation does not die; its membership ends with the organisation.")},
    {"members.end_of_natural_person", QT_TRANSLATE_NOOP("Sentences", "Only an organisation can end; for a person it is withdrawal, expulsion or death.")},
    {"members.overlapping", QT_TRANSLATE_NOOP("Sentences", "The membership from {joined_on} overlaps the one from {other_joined_on} to {other_last_day}. Whoever comes back joins after the last day of the one before.")},
    {"members.already_a_member", QT_TRANSLATE_NOOP("Sentences", "The membership from {joined_on} cannot begin: the one from {other_joined_on} lasts.")},
    {"members.too_young", QT_TRANSLATE_NOOP("Sentences", "{name}, number {person_no}, was born on {born_on} and is under 16 on joining on {joined_on}. A member has full civil capacity (cooperative law, article 19).")},
    {"members.public_affairs_unit", QT_TRANSLATE_NOOP("Sentences", "{name}, number {person_no}, is a public authority by its code. Units that administer public affairs cannot join (cooperative law, article 19).")},
    {"members.too_many_organisations", QT_TRANSLATE_NOOP("Sentences", "With this one {organisations} of {members} members would be organisations; {most} may be (cooperative law, article 20).")},
    {"members.not_a_member", QT_TRANSLATE_NOOP("Sentences", "{name}, number {person_no}, is not a member on {day}.")},
    {"members.has_left", QT_TRANSLATE_NOOP("Sentences", "The membership of {name}, number {person_no}, ends on {last_day} already.")},
    {"members.reason_missing", QT_TRANSLATE_NOOP("Sentences", "Say why {name}, number {person_no}, now stands otherwise in the register: the reason goes into the journal beside what was there before.")},
    {"members.notice_late", QT_TRANSLATE_NOOP("Sentences", "Written notice was due by {notice_by}, {months} months before the year's end (cooperative law, article 25), unless the charter says otherwise.")},
    {"members.not_a_contribution", QT_TRANSLATE_NOOP("Sentences", "“{form}” cannot be contribution: labour, credit, a name, goodwill, a franchise and encumbered property are excluded (Regulation on the Registration of Market Entities, article 13). Labour counts in the distribution, by the time worked.")},
    {"members.contribution_not_positive", QT_TRANSLATE_NOOP("Sentences", "An amount of {amount_fen} yuan cannot be paid in or refunded; it must be more than zero.")},
    {"members.refund_over_held", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} yuan are more than the contribution held on {day}, {held_fen} yuan.")},
    {"members.refund_before_end", QT_TRANSLATE_NOOP("Sentences", "The membership lasts until {last_day}; contribution is refunded after that day, not on {day} (cooperative law, article 28).")},
    {"members.identity_missing", QT_TRANSLATE_NOOP("Sentences", "{name}, number {person_no}, has no identity number. An organisation has its unified social credit code there.")},
    {"members.last_day_without_joining", QT_TRANSLATE_NOOP("Sentences", "{name}, number {person_no}, has a last day, {last_day}, and no day of joining.")},
    {"members.contribution_without_joining", QT_TRANSLATE_NOOP("Sentences", "{name}, number {person_no}, has a contribution of {amount_fen} yuan and no day of joining. Only members contribute.")},
    {"members.nobody_left", QT_TRANSLATE_NOOP("Sentences", "None of the rows can be taken; nothing was written.")},
    {"members.too_few_farmers", QT_TRANSLATE_NOOP("Sentences", "{farmers} of {members} members are farmers; at least 80%, here {least}, have to be (cooperative law, article 20). It is to be put right within 6 months.")},
    {"members.too_few_members", QT_TRANSLATE_NOOP("Sentences", "There are {members} members; a cooperative is founded with at least {least} (cooperative law, article 12).")},
    {"members.sex_differs", QT_TRANSLATE_NOOP("Sentences", "The sex entered is not that of the identity number: {count} times, first {name}, number {person_no}. What was entered stands.")},
    {"members.identity_old_form", QT_TRANSLATE_NOOP("Sentences", "15-digit identity numbers are valid no longer: {count}, first {name}, number {person_no}. Ask for the one of 18 places.")},
    {"members.proof_of_own_living", QT_TRANSLATE_NOOP("Sentences", "Members of 16 or 17 years join where their own labour is their main living (Civil Code, article 18): {count}, first {name}, number {person_no}.")},
    {"members.account_shared", QT_TRANSLATE_NOOP("Sentences", "An account stands with more than one person: {count} times, first {name}, number {person_no}. Pay goes to the person (wage regulation, article 11).")},
    {"members.particulars_changed", QT_TRANSLATE_NOOP("Sentences", "The register had other particulars of persons who were here before: {count}, first {name}, number {person_no}. Those of the file stand now; the journal keeps the others.")},
};
// clang-format on
} // namespace

SentenceTable membersSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
