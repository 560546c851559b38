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
    {"money.negative_price", QT_TRANSLATE_NOOP("Sentences", "“{text}” is below zero. A price is zero or more.")},
    {"money.not_whole_minutes", QT_TRANSLATE_NOOP("Sentences", "“{text}” hours do not come to whole minutes. Write 6.35 or 6:20.")},
    {"money.not_hours", QT_TRANSLATE_NOOP("Sentences", "“{text}” is no working time. Write hours like 8.75 or 8:45.")},
    {"money.no_capitals", QT_TRANSLATE_NOOP("Sentences", "{amount_fen} yuan cannot be written in capitals: they go below 1,000,000,000,000 yuan.")},
    {"money.negative_total", QT_TRANSLATE_NOOP("Sentences", "{total_fen} yuan cannot be shared out: the amount is below zero.")},
    {"money.unit_not_positive", QT_TRANSLATE_NOOP("Sentences", "Nothing can be shared out in units of {unit} fen. The unit is 1 fen or more.")},
    {"money.negative_weight", QT_TRANSLATE_NOOP("Sentences", "Weight {position} is {weight}. Weights are 0 or more.")},
    {"money.no_weights", QT_TRANSLATE_NOOP("Sentences", "{total_fen} yuan cannot be shared out: nobody has a weight above 0.")},
};
// clang-format on
} // namespace

SentenceTable moneySentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
