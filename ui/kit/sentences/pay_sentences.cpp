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
};
// clang-format on
} // namespace

SentenceTable paySentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
