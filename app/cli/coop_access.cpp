#include "app/cli/coop_access.h"

#include "app/cli/cli_errors.h"
#include "app/cli/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace zhangfang::cli
{

namespace
{

constexpr qint64 kSmallFileBytes = 1024 * 1024;

/// Has the user act whom the call names; the password is asked for only where the file has some.
Result<void> signIn(store::CoopFile &file, Passwords &passwords)
{
    if (passwords.user().isEmpty())
        return {};
    ZHANGFANG_TRY_ASSIGN(const bool hasPasswords, file.hasPasswords());
    QString password;
    if (hasPasswords) {
        ZHANGFANG_TRY_ASSIGN(password, passwords.ofUser());
    }
    return file.signIn(passwords.user(), password);
}

Result<std::unique_ptr<store::CoopFile>> open(Context &context, store::CoopFile::Access access,
                                              qint64 checkedBytes = store::kAnySize)
{
    ZHANGFANG_TRY_ASSIGN(auto file, store::CoopFile::open(context.arguments().operand(QStringLiteral("FILE")),
                                                          access, context.clock(), checkedBytes));
    ZHANGFANG_TRY(signIn(*file, context.passwords()));
    return file;
}

} // namespace

const Operand kFileOperand{"FILE", QT_TRANSLATE_NOOP("Cli", "The cooperative's file, NAME.coop.")};

Result<std::unique_ptr<store::CoopFile>> openForReading(Context &context)
{
    return open(context, store::CoopFile::Access::ReadOnly, store::kQuicklyCheckedBytes);
}

Result<std::unique_ptr<store::CoopFile>> openSound(Context &context)
{
    return open(context, store::CoopFile::Access::ReadOnly);
}

Result<std::unique_ptr<store::CoopFile>> openForWriting(Context &context)
{
    return open(context, store::CoopFile::Access::ReadWrite);
}

void sayCode(Context &context, const store::RecoveryCode &code)
{
    context.say(translate("Cli", "Recovery code: %1").arg(code.toString()));
    context.say(translate("Cli",
                          "Write it down and lock it away: it is not shown again, and without it a lost "
                          "password cannot be replaced."));
}

Result<QByteArray> readSmallFile(const QString &path)
{
    const Where place{QFileInfo(path).fileName(), 0, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{errors::kCannotRead, {{QStringLiteral("reason"), file.errorString()}}, place};
    if (file.size() > kSmallFileBytes)
        return Error{errors::kFileTooLarge, {{QStringLiteral("limit_bytes"), kSmallFileBytes}}, place};
    return file.readAll();
}

} // namespace zhangfang::cli
