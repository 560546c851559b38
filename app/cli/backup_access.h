#pragma once

#include "app/cli/context.h"
#include "core/store/backup.h"

namespace zhangfang::cli
{

/// `--folder`, of the commands about backups.
extern const Option kFolderOption;
/// `--backups`, of the commands that make one before they do their work.
extern const Option kBackupsOption;

/// The folder that an option names, else the one where the file lies.
QString backupFolder(const Arguments &arguments, const Option &option);

/// Makes a dated copy of the file before something is done to it that is not easily taken back, unless the
/// newest one holds all of it already; then thins out those that were made in this way.
///
/// The copy's name; empty where none was made. What kept it from being made is a remark: it never keeps
/// anybody from working.
QString backUpBefore(Context &context, const store::CoopFile &file, store::BackupCause cause);

} // namespace zhangfang::cli
