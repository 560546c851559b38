#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace zhangfang::store
{

class Connection;

/// The right to write one cooperative's file, held for as long as this object lives.
///
/// A small SQLite file beside the cooperative's (`.NAME.lock`) holds who writes, on which machine and since
/// when; an open write transaction on it is the lock. The operating system ends it with the process, so no
/// stale lock can shut anyone out, and readers of the cooperative's file are not hindered. The small file
/// stays: deleting it would let two processes lock two different files of one name.
class FileLock
{
public:
    /// Deletes what a process that was killed left unfinished of the file (whole_file.h). Refuses
    /// store.locked (with the owner) and store.not_writable.
    static Result<std::unique_ptr<FileLock>> acquire(const QString &path, const Clock &clock);
    ~FileLock();

private:
    explicit FileLock(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace zhangfang::store
