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

BackupBefore::BackupBefore(Context &context, const store::CoopFile &file, store::BackupCause cause)
    : m_context(context)
    , m_file(file)
    , m_folder(backupFolder(context.arguments(), kBackupsOption))
    , m_made(store::backUpChanges(file, m_folder, cause))
{
}

BackupBefore::~BackupBefore()
{
    if (m_made && *m_made && !m_isKept)
        store::takeBack(m_file, **m_made);
}

QString BackupBefore::keep()
{
    m_isKept = true;
    if (!m_made) {
        const QString words = QDir::toNativeSeparators(m_folder);
        m_context.warn({Error{errors::kBackupNotMade, {{QStringLiteral("folder"), words}}}, m_made.error()});
        return {};
    }
    if (!*m_made)
        return {};
    const store::Backup &backup = **m_made;
    const QString name = QFileInfo(backup.path).fileName();
    m_context.say(translate("Cli", "%1 is written and checked. Head %2.").arg(name, backup.head.toString()));
    return name;
}

} // namespace zhangfang::cli
