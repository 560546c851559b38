#pragma once

#include <QString>

namespace zhangfang::cli
{

/// `source` in the program's language; the context is always "Cli". Named so that lupdate finds it.
QString translate(const char *context, const char *source);

} // namespace zhangfang::cli
