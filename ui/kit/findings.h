#pragma once

#include "core/store/verify.h"

#include <QString>

namespace zhangfang::kit
{

/// What verify() found, as a sentence with the place where it is, in the language of the program.
QString findingSentence(const store::Finding &finding);

/// "content_differs", "row_missing", …: the word for a verdict in JSON.
QLatin1String findingKey(store::FindingKind kind);

} // namespace zhangfang::kit
