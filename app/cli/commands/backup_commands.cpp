#include "app/cli/commands/backup_commands.h"

#include "app/cli/backup_access.h"
#include "app/cli/coop_access.h"
#include "app/cli/language.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhangfang::cli
{

namespace
{

QString madeAt(const store::Backup &backup)
{
    return backup.madeAt.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

Json toJson(const store::Backup &backup)
{
    return Json::object({{QStringLiteral("file"), QFileInfo(backup.path).fileName()},
                         {QStringLiteral("made_at"), madeAt(backup)},
                         {QStringLiteral("bytes"), backup.bytes},
                         {QStringLiteral("last_change"), backup.lastChangeAt.toString(Qt::ISODate)},
                         {QStringLiteral("head"), backup.head.toString()}});
}

} // namespace

Usage BackUp::usage() const
{
    return {
        .words = "backup",
        .summary = QT_TRANSLATE_NOOP("Cli", "Make a dated copy of a file."),
        .description = QT_TRANSLATE_NOOP(
            "Cli",
            "Writes a whole copy, checks it, and only then gives it its name, which holds day and time. "
            "The file itself is not touched, and may be open elsewhere. A copy made by copying the "
            "file while somebody writes it may be torn; this one never is."),
        .operands = {kFileOperand},
        .options = {kFolderOption},
        .examples = {{"zhangfang-cli backup 示例.coop --folder /media/usb",
                      QT_TRANSLATE_NOOP("Cli", "Puts a copy on a stick.")}},
        .json = "{file, made_at, bytes, last_change, head}",
    };
}

Result<ExitCode> BackUp::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openSound(context));
    ZHANGFANG_TRY_ASSIGN(const store::Backup made,
                         store::makeBackup(*file, backupFolder(context.arguments(), kFolderOption),
                                           store::BackupCause::ByHand));
    context.say(translate("Cli", "%1 is written and checked. Head %2.")
                    .arg(QFileInfo(made.path).fileName(), made.head.toString()));
    context.answer(toJson(made));
    return ExitCode::Done;
}

Usage Backups::usage() const
{
    return {
        .words = "backups",
        .summary = QT_TRANSLATE_NOOP("Cli", "List the backups of a file."),
        .description =
            QT_TRANSLATE_NOOP("Cli", "Lists the copies of this cooperative's file that the program "
                                     "made in a folder, the newest first, with what each holds. "
                                     "“zhangfang-cli verify” checks one of them."),
        .operands = {kFileOperand},
        .options = {kFolderOption},
        .examples = {{"zhangfang-cli backups 示例.coop --folder /media/usb",
                      QT_TRANSLATE_NOOP("Cli", "Lists what is on the stick.")}},
        .json = "{backups: [{file, made_at, bytes, last_change, head}]}",
    };
}

Result<ExitCode> Backups::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    ZHANGFANG_TRY_ASSIGN(const store::CoopParticulars particulars, file->particulars());
    const std::vector<store::Backup> backups =
        store::backupsIn(backupFolder(context.arguments(), kFolderOption), particulars.fileId);
    TextTable table({{translate("Cli", "File")},
                     {translate("Cli", "Made")},
                     {translate("Cli", "Last change")},
                     {translate("Cli", "Head")}});
    for (const store::Backup &each : backups)
        table.addRow({QFileInfo(each.path).fileName(), madeAt(each),
                      kit::date(each.lastChangeAt.toLocalTime().date()), each.head.toString()});
    if (backups.empty())
        context.say(translate("Cli", "No backups of this cooperative lie there."));
    else
        context.show(table);
    context.answer(Json::object({{QStringLiteral("backups"), Json::listOf(backups, toJson)}}));
    return ExitCode::Done;
}

Usage Restore::usage() const
{
    return {
        .words = "restore",
        .summary = QT_TRANSLATE_NOOP("Cli", "Put a backup in the place of a file."),
        .description = QT_TRANSLATE_NOOP(
            "Cli", "What stands in the file's place stays beside it under another name, damaged or not. A "
                   "backup of another cooperative is refused, and so is a file that somebody has open."),
        .operands = {{"BACKUP", QT_TRANSLATE_NOOP("Cli", "The copy that is to be put there.")},
                     {"FILE", QT_TRANSLATE_NOOP("Cli", "The file whose place it takes.")}},
        .options = {},
        .examples = {{"zhangfang-cli restore 示例_2026-02-08_093000.coop 示例.coop",
                      QT_TRANSLATE_NOOP("Cli", "Goes back to the copy of that morning.")}},
        .json = "{file, kept, head}",
    };
}

Result<ExitCode> Restore::run(Context &context) const
{
    const QString target = context.arguments().operand(QStringLiteral("FILE"));
    ZHANGFANG_TRY_ASSIGN(
        const QString kept,
        store::restoreBackup(context.arguments().operand(QStringLiteral("BACKUP")), target, context.clock()));
    ZHANGFANG_TRY_ASSIGN(const store::Backup now, store::readBackup(target));
    const QString name = QFileInfo(target).fileName();
    context.say(
        translate("Cli", "%1 stands as it was at the backup. Head %2.").arg(name, now.head.toString()));
    if (!kept.isEmpty())
        context.say(
            translate("Cli", "What stood there before is kept as %1.").arg(QFileInfo(kept).fileName()));
    context.answer(Json::object({{QStringLiteral("file"), name},
                                 {QStringLiteral("kept"), QFileInfo(kept).fileName()},
                                 {QStringLiteral("head"), now.head.toString()}}));
    return ExitCode::Done;
}

} // namespace zhangfang::cli
