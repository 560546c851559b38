#include "app/cli/backup_access.h"

#include "app/cli/cli_errors.h"
#include "app/cli/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace zhangfang::cli
{

const Option kFolderOption{"folder", Value::Text, "FOLDER",
                           QT_TRANSLATE_NOOP("Cli", "Where backups lie; without it beside the file.")};
const Option kBackupsOption{
    "backups", Value::Text, "FOLDER",
    QT_TRANSLATE_NOOP("Cli", "Where the backup goes that is made before; without it beside the file.")};

QString backupFolder(const Arguments &arguments, const Option &option)
{
    const QFileInfo file(arguments.operand(QStringLiteral("FILE")));
    return arguments.text(QString::fromLatin1(option.name)).value_or(file.absolutePath());
}

QString backUpBefore(Context &context, const store::CoopFile &file, store::BackupCause cause)
{
    const QString folder = backupFolder(context.arguments(), kBackupsOption);
    const auto made = store::backUpChanges(file, folder, cause);
    if (!made) {
        const QString words = QDir::toNativeSeparators(folder);
        context.warn({Error{errors::kBackupNotMade, {{QStringLiteral("folder"), words}}}, made.error()});
        return {};
    }
    if (const auto particulars = file.particulars())
        store::thinOutBackups(folder, particulars->fileId, context.clock().today());
    if (!*made)
        return {};
    const QString name = QFileInfo((*made)->path).fileName();
    context.say(translate("Cli", "%1 is written and checked. Head %2.").arg(name, (*made)->head.toString()));
    return name;
}

} // namespace zhangfang::cli
