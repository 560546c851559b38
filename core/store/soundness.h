#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

#include <limits>

namespace zhangfang::store
{

/// Files up to this size are looked at as a whole wherever somebody waits for them to open: SQLite's quick
/// check takes about 30 ms for a megabyte of entries and pay lines.
inline constexpr qint64 kQuicklyCheckedBytes = 3 * 1024 * 1024;
inline constexpr qint64 kAnySize = std::numeric_limits<qint64>::max();

/// SQLite's quick check of the whole file at `path`, on a connection to it: structure, types and constraints,
/// not what the indexes hold. Throws StorageError store.damaged with the first finding.
void requireSound(const Connection &connection, const QString &path);

/// The same for a file of ours that may be open elsewhere. It reads all of it under one lock, so that nobody
/// can finish a write meanwhile: large files are looked at in a process that can be ended at any time.
/// Refuses store.damaged, not_ours, busy and failed.
Result<void> checkSoundness(const QString &path);

} // namespace zhangfang::store
