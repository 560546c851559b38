#pragma once

#include "core/store/backup.h"
#include "ui/kit/desk.h"

#include <QDate>
#include <QString>

#include <optional>

/// Backups of the file that is open, in the folder of the settings.
namespace zhangfang::kit
{

/// Where they go: the folder of the settings, else one beside the file.
QString backupFolderOf(const Desk &desk);
/// The day of the last backup that was made here; invalid where there is none.
QDate lastBackupOf(const Desk &desk);
/// What kept the last backup from being made; empty where it was made.
QString backupFailureOf(const Desk &desk);

/// Makes a backup beside the window (aside.h). What refuses it is remembered until the next one is made, so
/// that the to-do list says it.
Result<store::Backup> makeBackup(Desk &desk, store::BackupCause cause);
/// As makeBackup(), where the file has changed since the newest one; thins them out (store::backUpChanges()).
Result<std::optional<store::Backup>> backUpChanges(Desk &desk, store::BackupCause cause);

/// "at closing": what a backup was made for.
QString causeWord(store::BackupCause cause);

} // namespace zhangfang::kit
