#include "ui/kit/backups.h"

#include "ui/kit/aside.h"
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

/// Has `make` do its work on a reader of the books of its own, so that the window goes on meanwhile however
/// large they are.
template <typename T>
Result<T> madeAside(const Desk &desk, const std::function<Result<T>(const store::CoopFile &)> &make)
{
    const QString path = desk.file().path();
    std::optional<Result<T>> made;
    runAside(QCoreApplication::translate("Backups", "A backup of the books is being made."), [&] {
        const auto file = store::CoopFile::open(path, store::CoopFile::Access::ReadOnly, desk.clock());
        made = file ? make(**file) : Result<T>(file.error());
    });
    return *std::move(made);
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
    const QString folder = backupFolderOf(desk);
    auto made = madeAside<store::Backup>(
        desk, [&](const store::CoopFile &file) { return store::makeBackup(file, folder, cause); });
    remember(desk, made);
    return made;
}

Result<std::optional<store::Backup>> backUpChanges(Desk &desk, store::BackupCause cause)
{
    const QString folder = backupFolderOf(desk);
    auto made = madeAside<std::optional<store::Backup>>(
        desk, [&](const store::CoopFile &file) { return store::backUpChanges(file, folder, cause); });
    remember(desk, made);
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
    case store::BackupCause::BeforeClosing:
        return QCoreApplication::translate("Backups", "before closing a period");
    case store::BackupCause::BeforeUpgrade:
        return QCoreApplication::translate("Backups", "before an upgrade");
    case store::BackupCause::BeforeRestore:
        return QCoreApplication::translate("Backups", "before going back");
    }
    return {};
}

} // namespace zhangfang::kit
