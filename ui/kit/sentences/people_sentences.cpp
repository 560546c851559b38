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
    {"people.secret_unreadable", QT_TRANSLATE_NOOP("Sentences", "A personal number was changed from outside these books and cannot be read. Check the books, and go on with the last backup.")},
    {"people.user_name_missing", QT_TRANSLATE_NOOP("Sentences", "Give the user a name: it stands in the journal beside everything the user does.")},
    {"people.user_name_too_long", QT_TRANSLATE_NOOP("Sentences", "The user's name has more than {most} characters.")},
    {"people.user_name_taken", QT_TRANSLATE_NOOP("Sentences", "“{user}” is or was a user of these books already. Let that user work again, or choose another name.")},
    {"people.own_user", QT_TRANSLATE_NOOP("Sentences", "{user}, you cannot take these books away from yourself. Another keeper does that.")},
    {"people.guest_needs_no_password", QT_TRANSLATE_NOOP("Sentences", "{user} is a guest and needs no password to look. Give another role first.")},
    {"people.protected_already", QT_TRANSLATE_NOOP("Sentences", "These books have passwords already.")},
    {"people.own_password", QT_TRANSLATE_NOOP("Sentences", "To change your own password, give the present one too.")},
    {"people.password_too_short", QT_TRANSLATE_NOOP("Sentences", "A password needs at least {least} characters: the books can be copied, and a short one can be guessed.")},
    {"people.password_too_long", QT_TRANSLATE_NOOP("Sentences", "A password has at most {most} characters.")},
    {"people.password_is_name", QT_TRANSLATE_NOOP("Sentences", "The name of the user is no password; everybody would guess it.")},
};
// clang-format on
} // namespace

SentenceTable peopleSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
