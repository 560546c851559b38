#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/schema.h"

#include <QString>

#include <vector>

namespace zhangfang::store
{

/// Brings a file of an older form to the newest of `migrations`; the caller holds its writing lock.
///
/// A copy is migrated, checked (SQLite's full check, the schema against a fresh file's, all of verify()) and
/// then takes the file's place; the old file stays beside it under the name that is returned. What the
/// migration changed in journalled rows is journalled and sealed as one transaction, "store.upgrade"; a row
/// that verify() found fault with before is still found afterwards. Tables of bulk rows never get another
/// column, because their digests stand for all columns: a migration that needs one makes a table beside them.
///
/// Refuses store.upgrade_failed; the file is then as it was.
Result<QString> upgradeFile(const QString &path, const std::vector<Migration> &migrations,
                            const Clock &clock);

} // namespace zhangfang::store
