#include "ui/kit/backups.h"

#include "ui/kit/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace zhangfang::kit
{

namespace
{

/// Goes by the file's random id, so that a renamed file keeps its memory.
QString settingOf(const Desk &desk, const char *what)
{
    const auto particulars = desk.file().particulars();
    return QStringLiteral("backup/%1/%2")
        .arg(QLatin1String(what), particulars ? particulars->fileId : QString());
}

template <typename T>
void remember(Desk &desk, const Result<T> &outcome)
{
    if (outcome)
        desk.settings().setValue(settingOf(desk, "last"), desk.clock().today());
    desk.settings().setValue(settingOf(desk, "failure"), outcome ? QString() : sentence(outcome.error()));
}

} // namespace

QString backupFolderOf(const Desk &desk)
{
    const QString chosen = desk.settings().backupFolder();
    if (!chosen.isEmpty())
        return chosen;
    const QFileInfo file(desk.file().path());
    //: The folder of backups beside a file; Chinese: 备份
    return file.dir().filePath(Desk::tr("Backups"));
}

QDate lastBackupOf(const Desk &desk)
{
    return desk.settings().value(settingOf(desk, "last")).toDate();
}

QString backupFailureOf(const Desk &desk)
{
    return desk.settings().value(settingOf(desk, "failure")).toString();
}

Result<store::Backup> makeBackup(Desk &desk, store::BackupCause cause)
{
    auto made = store::makeBackup(desk.file(), backupFolderOf(desk), cause);
    remember(desk, made);
    return made;
}

Result<std::optional<store::Backup>> backUpChanges(Desk &desk, store::BackupCause cause)
{
    auto made = store::backUpChanges(desk.file(), backupFolderOf(desk), cause);
    remember(desk, made);
    if (const auto particulars = desk.file().particulars(); made && particulars)
        store::thinOutBackups(backupFolderOf(desk), particulars->fileId, desk.clock().today());
    return made;
}

QString causeWord(store::BackupCause cause)
{
    switch (cause) {
    case store::BackupCause::ByHand:
        return QCoreApplication::translate("Backups", "by hand");
    case store::BackupCause::Closing:
        return QCoreApplication::translate("Backups", "at closing");
    case store::BackupCause::BeforeImport:
        return QCoreApplication::translate("Backups", "before an import");
    case store::BackupCause::BeforeUpgrade:
        return QCoreApplication::translate("Backups", "before an upgrade");
    case store::BackupCause::BeforeRestore:
        return QCoreApplication::translate("Backups", "before going back");
    }
    return {};
}

} // namespace zhangfang::kit
