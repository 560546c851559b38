#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"people.number_missing", QT_TRANSLATE_NOOP("Sentences", "{name} has no number. Give each person a number of their own, for example 001.")},
    {"people.name_missing", QT_TRANSLATE_NOOP("Sentences", "Number {person_no} has no name.")},
    {"people.number_too_long", QT_TRANSLATE_NOOP("Sentences", "Number {person_no} has more than {most} characters.")},
    {"people.name_too_long", QT_TRANSLATE_NOOP("Sentences", "The name of {person_no}, {name}, has more than {most} characters.")},
    {"people.number_taken", QT_TRANSLATE_NOOP("Sentences", "Number {person_no} belongs to {name}. A number is never given to somebody else.")},
    {"people.identity_taken", QT_TRANSLATE_NOOP("Sentences", "This identity number belongs to {name}, number {person_no}. One person has one number, also on coming back.")},
    {"people.no_such_person", QT_TRANSLATE_NOOP("Sentences", "Nobody has the number {person_no}. Write it as in the register, leading zeros included.")},
    {"people.secrets_closed", QT_TRANSLATE_NOOP("Sentences", "Identity, phone and account numbers are shown to the keeper, finance and the supervisors only.")},
};
// clang-format on
} // namespace

SentenceTable peopleSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
