#pragma once

#include <QString>

namespace zhangfang::test
{

/// Writes zeros over the page of the cooperative's file at which an index begins that nothing reads in
/// passing: only who looks at the whole file finds it damaged.
void harm(const QString &path);

} // namespace zhangfang::test
