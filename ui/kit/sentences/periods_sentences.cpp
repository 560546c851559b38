#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"periods.month_closed", QT_TRANSLATE_NOOP("Sentences", "The month {month} is closed. Book into an open month, or have it opened by resolution.")},
    {"periods.year_closed", QT_TRANSLATE_NOOP("Sentences", "The year {year} is closed. Book into an open year, or have it opened by resolution.")},
    {"periods.already_closed", QT_TRANSLATE_NOOP("Sentences", "{period} is closed already.")},
    {"periods.not_closed", QT_TRANSLATE_NOOP("Sentences", "{period} is not closed, so there is nothing to open.")},
    {"periods.reason_missing", QT_TRANSLATE_NOOP("Sentences", "The reason is missing. Say in a few words why {period} is opened again; it stands in the journal.")},
    {"periods.not_over", QT_TRANSLATE_NOOP("Sentences", "{period} is not over: its last day is {last_day}.")},
};
// clang-format on
} // namespace

SentenceTable periodsSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
