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

/// A dated copy of the file, made before something is done to it that is not easily taken back, unless the
/// newest one holds all of it already. Where nothing was done, it goes again with this object.
class BackupBefore
{
public:
    BackupBefore(Context &context, const store::CoopFile &file, store::BackupCause cause);
    ~BackupBefore();
    BackupBefore(const BackupBefore &) = delete;
    BackupBefore &operator=(const BackupBefore &) = delete;

    /// It was done: says that the copy is there. Its name; empty where none was made. What kept it from being
    /// made is a remark: it never keeps anybody from working.
    QString keep();

private:
    Context &m_context;
    const store::CoopFile &m_file;
    QString m_folder;
    Result<std::optional<store::Backup>> m_made;
    bool m_isKept = false;
};

} // namespace zhangfang::cli
