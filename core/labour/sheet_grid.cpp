#include "core/labour/sheet_grid.h"

#include "core/labour/entry_rules.h"

#include <algorithm>

namespace zhangfang::labour
{

const GridEntry *GridDay::find(WorkKind kind) const
{
    const auto found = std::ranges::find_if(
        entries, [kind](const GridEntry &entry) { return entry.content.record.kind == kind; });
    return found == entries.end() ? nullptr : &*found;
}

int GridDay::minutes() const
{
    int sum = 0;
    for (const GridEntry &entry : entries)
        sum += entry.minutes();
    return sum;
}

bool GridDay::isOver8Hours() const
{
    return minutes() > 0 && minutes() + minutesElsewhere > kOrdinaryDayMinutes;
}

} // namespace zhangfang::labour
