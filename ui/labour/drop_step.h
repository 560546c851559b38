#pragma once

#include "core/labour/labour_ids.h"
#include "ui/kit/desk.h"

#include <functional>
#include <vector>

namespace zhangfang::ui::work
{

/// Moves drafts of crew sheets to the bin, as one step that Ctrl+Z takes back. The steps on the sheets
/// themselves are forgotten: they cannot be taken back one by one while their sheet is in the bin.
///
/// What is refused of a sheet goes to `refused`, also when the step is taken back later; the others go on.
/// False where nothing was moved.
bool dropSheets(kit::Desk &desk, const std::vector<zhangfang::labour::SheetId> &sheets,
                const std::function<void(const Error &)> &refused);

} // namespace zhangfang::ui::work
