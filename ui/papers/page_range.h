#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace zhangfang::papers
{

/// The pages that a person names, "1-3, 5", counted from 0, each once and in order; all of them where nothing
/// is named.
///
/// Full-width figures and marks are accepted, and 至 and ~ for the dash. Refuses kit.pages_not_read {text}
/// and kit.page_beyond {page, pages}.
Result<std::vector<int>> pagesNamed(const QString &text, int pageCount);

} // namespace zhangfang::papers
