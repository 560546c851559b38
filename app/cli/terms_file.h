#pragma once

#include "core/base/result.h"
#include "core/charter/terms.h"

#include <QString>

namespace zhangfang::cli
{

/// Reads the charter's terms from a JSON file; refusals name the file, those of the terms the key as well.
Result<charter::Terms> readTermsFile(const QString &path);

} // namespace zhangfang::cli
