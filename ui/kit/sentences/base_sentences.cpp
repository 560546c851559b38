#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"base.cancelled", QT_TRANSLATE_NOOP("Sentences", "Given up before it was through; everything stands as it did before.")},
    {"base.identity_rounded", QT_TRANSLATE_NOOP("Sentences", "A spreadsheet has rounded this identity number and lost its last digits. Format the column as text and enter the number again from the card.")},
    {"base.identity_length", QT_TRANSLATE_NOOP("Sentences", "The identity number has {length} places. It should have 18 (old cards: 15).")},
    {"base.identity_character", QT_TRANSLATE_NOOP("Sentences", "“{character}” in place {position} of the identity number is not a digit. Only the 18th place may be an X.")},
    {"base.identity_date", QT_TRANSLATE_NOOP("Sentences", "The identity number gives {digits} as the day of birth, and there is no such day. Compare it with the card, digit by digit.")},
    {"base.identity_not_born_yet", QT_TRANSLATE_NOOP("Sentences", "By the identity number the person was born on {born_on}, after {today}. Compare it with the card, digit by digit.")},
    {"base.identity_check_digit", QT_TRANSLATE_NOOP("Sentences", "The last place of the identity number does not fit the 17 before it. Compare it with the card, digit by digit.")},
    {"base.credit_code_rounded", QT_TRANSLATE_NOOP("Sentences", "A spreadsheet has rounded this credit code and lost its last digits. Format the column as text and enter the code again from the licence.")},
    {"base.credit_code_length", QT_TRANSLATE_NOOP("Sentences", "The credit code has {length} places. It should have 18.")},
    {"base.credit_code_character", QT_TRANSLATE_NOOP("Sentences", "“{character}” in place {position} never stands in a credit code. Only digits and capital letters without I, O, S, V and Z do.")},
    {"base.credit_code_region", QT_TRANSLATE_NOOP("Sentences", "“{character}” in place {position} of the credit code is not a digit. Places 3 to 8 name the region in digits.")},
    {"base.credit_code_check_character", QT_TRANSLATE_NOOP("Sentences", "The last place of the credit code does not fit the 17 before it. Compare it with the licence, place by place.")},
};
// clang-format on
} // namespace

SentenceTable baseSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
