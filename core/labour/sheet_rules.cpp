#include "core/labour/sheet_rules.h"

#include "core/labour/labour_errors.h"

#include <algorithm>

namespace zhangfang::labour
{

Result<void> checkStep(SheetState from, SheetState to)
{
    if (from == SheetState::Approved)
        return Error{errors::kSheetApproved};
    if (from == SheetState::Voided)
        return Error{errors::kSheetVoided};
    if (from == to)
        return Error{errors::kSheetThereAlready};
    if (from == SheetState::Dropped && to != SheetState::Draft && to != SheetState::Voided)
        return Error{errors::kSheetDropped};
    if (from == SheetState::Submitted && to == SheetState::Dropped)
        return Error{errors::kSheetSubmitted};
    if (from == SheetState::Draft && to == SheetState::Approved)
        return Error{errors::kSheetNotSubmitted};
    return {};
}

Result<void> checkWritable(const CrewSheet &sheet)
{
    switch (sheet.state) {
    case SheetState::Draft:
        break;
    case SheetState::Submitted:
        return Error{errors::kSheetSubmitted};
    case SheetState::Approved:
        return Error{errors::kSheetApproved};
    case SheetState::Dropped:
        return Error{errors::kSheetDropped};
    case SheetState::Voided:
        return Error{errors::kSheetVoided};
    }
    if (sheet.form == SheetForm::Correction)
        return Error{errors::kSheetOfCorrections};
    return {};
}

std::vector<OpenCell> findOpenCells(Month month, const std::vector<people::PersonId> &roster,
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
