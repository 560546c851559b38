#include "core/labour/sheet_rules.h"

#include "core/labour/labour_errors.h"

#include <algorithm>

namespace zhangfang::labour
{

Result<void> checkStep(SheetState from, SheetState to)
{
    const bool forward = (from == SheetState::Draft && to == SheetState::Submitted) ||
                         (from == SheetState::Submitted && to == SheetState::Approved);
    const bool sentBack = from == SheetState::Submitted && to == SheetState::Draft;
    const bool givenUp =
        (from == SheetState::Draft || from == SheetState::Submitted) && to == SheetState::Voided;
    if (forward || sentBack || givenUp)
        return {};
    return Error{
        errors::kSheetStep,
        {{QStringLiteral("from"), QString(toKey(from))}, {QStringLiteral("to"), QString(toKey(to))}}};
}

std::vector<OpenCell> openCells(Month month, const std::vector<people::PersonId> &roster,
                                std::vector<OpenCell> written)
{
    std::ranges::sort(written);
    std::vector<OpenCell> open;
    for (const people::PersonId person : roster) {
        for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1)) {
            if (!std::ranges::binary_search(written, OpenCell{person, day}))
                open.push_back({person, day});
        }
    }
    return open;
}

} // namespace zhangfang::labour
