#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"kit.field_empty", QT_TRANSLATE_NOOP("Sentences", "{field} is still empty. Fill it in.")},
    {"kit.not_a_day", QT_TRANSLATE_NOOP("Sentences", "“{text}” is no day. Type for example 2026-02-08, 2-8 or just 8.")},
    {"kit.not_a_count", QT_TRANSLATE_NOOP("Sentences", "“{text}” is no whole number. Type digits only, for example 168.")},
    {"kit.not_a_percentage", QT_TRANSLATE_NOOP("Sentences", "“{text}” is no percentage. Type a figure from 0 to 100 with at most two decimals, for example 60 or 62.50.")},
    {"kit.not_a_month", QT_TRANSLATE_NOOP("Sentences", "“{text}” is no month. Type for example 2026-02.")},
    {"kit.passwords_differ", QT_TRANSLATE_NOOP("Sentences", "The two passwords are not the same; nothing was changed. Try again.")},
    {"kit.nobody_fits", QT_TRANSLATE_NOOP("Sentences", "The registers have nobody by “{text}”. Type a number, a name or its initials and choose from the list.")},
    {"kit.pages_not_read", QT_TRANSLATE_NOOP("Sentences", "“{text}” names no pages. Type for example 3, or 1-3, 5.")},
    {"kit.page_beyond", QT_TRANSLATE_NOOP("Sentences", "There is no page {page}; the paper has {pages}.")},
    {"kit.printer_failed", QT_TRANSLATE_NOOP("Sentences", "The printer {printer} did not take the paper. Look whether it is on and has paper, or save the paper as PDF.")},
};
// clang-format on
} // namespace

SentenceTable kitSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
