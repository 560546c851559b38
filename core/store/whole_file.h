#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <QString>

#include <functional>
#include <vector>

/// Files that are there entirely or not at all, power cut included.
namespace zhangfang::store
{

/// A refusal that is about the file at `path`, with the parameters file and detail.
Error aboutFile(ErrorCode code, const QString &path, const QString &detail = {});

/// Writes what the system still holds of the file, and its name in the folder, to the disk. Throws
/// StorageError (store.not_writable).
void flushToDisk(const QString &path);

/// Has `make(path)` write a file under a name that nobody sees, flushes it, then gives it its own. Refuses
/// store.file_exists, store.not_writable, and as they are the refusals about damage that `make` throws.
Result<void> appearWhole(const QString &path, const std::function<void(const QString &unfinished)> &make);

/// As appearWhole(), in place of the file that stands there now, which stays on under the name `kept`. At
/// every moment `path` names one of the two, whole.
///
/// Refuses store.not_writable; a file of the name `kept` is not overwritten.
Result<void> replaceWhole(const QString &path, const QString &kept,
                          const std::function<void(const QString &unfinished)> &make);

/// What is left of a file that was to appear whole, or still being written.
struct Unfinished {
    QString path;
    QString intendedName; ///< the name it was to get, in the same folder
};

/// What lies unfinished in a folder under the names that appearWhole() and replaceWhole() give, and journals
/// of it.
std::vector<Unfinished> unfinishedIn(const QString &folder);
/// Deletes what a process that was killed left of a file that was to get the name `path`. Only for whoever
/// holds the right to write that file, so that nobody is writing one.
void removeUnfinished(const QString &path);

} // namespace zhangfang::store
