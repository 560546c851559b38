#pragma once

#include "app/cli/json.h"
#include "core/base/error.h"

namespace zhangfang::cli
{

/// {code, message, where: {file, line, column}}; `where` is null where there is no place.
Json errorJson(const Error &error);

/// {error: {code, message, where}}: a refusal as the whole answer.
Json refusalJson(const Error &error);

} // namespace zhangfang::cli
