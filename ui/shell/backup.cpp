#include "ui/shell/backup.h"

#include <QDir>
#include <QFileInfo>

namespace zhangfang::ui::shell
{

namespace
{

/// Goes by the file's random id, so that a renamed file keeps its memory.
QString settingOf(const kit::Desk &desk)
{
    const auto particulars = desk.file().particulars();
    return QStringLiteral("backup/last/") + (particulars ? particulars->fileId : QString());
}

} // namespace

QString backupFolderOf(const kit::Desk &desk)
{
    const QString chosen = desk.settings().backupFolder();
    if (!chosen.isEmpty())
        return chosen;
    const QFileInfo file(desk.file().path());
    //: The folder of backups beside a file; Chinese: 备份
    return file.dir().filePath(kit::Desk::tr("Backups"));
}

QDate lastBackupOf(const kit::Desk &desk)
{
    return desk.settings().value(settingOf(desk)).toDate();
}

Result<QString> makeBackup(kit::Desk &desk)
{
    const QString folder = backupFolderOf(desk);
    QDir().mkpath(folder);
    const QString stamp = desk.clock().nowUtc().toLocalTime().toString(QStringLiteral("yyyy-MM-dd_HHmmss"));
    const QFileInfo file(desk.file().path());
    const QString path =
        QDir(folder).filePath(file.completeBaseName() + QLatin1Char('_') + stamp + QStringLiteral(".coop"));
    ZHANGFANG_TRY(desk.file().copyTo(path));
    desk.settings().setValue(settingOf(desk), desk.clock().today());
    return path;
}

} // namespace zhangfang::ui::shell
