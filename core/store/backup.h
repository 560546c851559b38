#pragma once

#include "core/store/coop_file.h"
#include "core/store/head.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace zhangfang::store
{

/// What a backup was made for; its name says it.
enum class BackupCause { ByHand, Closing, BeforeImport, BeforeClosing, BeforeUpgrade, BeforeRestore };

/// A whole copy of a cooperative's file, as it lies in a folder.
struct Backup {
    QString path;
    BackupCause cause = BackupCause::ByHand;
    QDateTime madeAt; ///< the user's civil time, to the second, as in its name
    qint64 bytes = 0;
    QString fileId;
    QString coopName;
    Head head;
    QDateTime lastChangeAt; ///< UTC, of its last transaction
};

/// The name for a backup that is made now in `folder` of the file at `ofFile`: nothing has it yet.
QString backupPath(const QString &folder, const QString &ofFile, BackupCause cause, const Clock &clock);

/// Writes a dated copy into `folder`, which is made where it is missing.
///
/// The copy is complete, has passed SQLite's full check and holds the same head before it gets its name:
/// NAME_2026-02-08_093000.coop, with the cause at the end. What killed processes left unfinished there of
/// this file's backups goes when it is a day old. Refuses store.not_writable and store.damaged; the file
/// itself is never touched.
Result<Backup> makeBackup(const CoopFile &file, const QString &folder, BackupCause cause);

/// As makeBackup(), unless the newest backup in `folder` holds the file's head already; nothing then.
///
/// Before it makes one, it deletes of those that the program made by itself what keptBackups() does not keep
/// on this day of the file's clock, so that no backup goes for the sake of one that is not there in the end.
/// Those made by hand, before an upgrade and before a restore stay until somebody deletes them.
Result<std::optional<Backup>> backUpChanges(const CoopFile &file, const QString &folder, BackupCause cause);
/// Deletes a backup that was made before a write which was then refused. It stays where the file has another
/// head by now.
void takeBack(const CoopFile &file, const Backup &backup);

/// The backups of the cooperative with this file id, newest first. What cannot be read or is named otherwise
/// is not among them.
std::vector<Backup> backupsIn(const QString &folder, const QString &fileId);
/// What a file holds as a backup, whatever its name; refuses what CoopFile::open() refuses.
Result<Backup> readBackup(const QString &path);

/// Which of the backups made at these times, newest first, are kept: the newest, all of today, the last one
/// of each of the 7 days before, of each of the last 4 weeks and of each of the last 12 months.
std::vector<bool> keptBackups(const std::vector<QDateTime> &madeAt, QDate today);

/// Puts a backup in the place of the file at `path`, or there where none is.
///
/// What stood there stays beside it under the name that is returned, also where it is damaged (empty where
/// there was none). Refuses what CoopFile::open() refuses of the backup, store.locked while somebody writes
/// the file, store.other_coop where the file is another cooperative's, and store.not_writable.
Result<QString> restoreBackup(const QString &backup, const QString &path, const Clock &clock);

} // namespace zhangfang::store
