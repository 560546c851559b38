#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"money.not_an_amount", QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a number that can be read. Write it like 1234.50.")},
    {"money.too_many_decimals", QT_TRANSLATE_NOOP("Sentences", "“{text}” has more than {decimals} decimals. Write at most {decimals}.")},
    {"money.too_large", QT_TRANSLATE_NOOP("Sentences", "“{text}” is larger than any amount these books can hold. Check it digit by digit.")},
};
// clang-format on
} // namespace

SentenceTable moneySentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
