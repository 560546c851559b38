#include "app/cli/coop_access.h"

#include "app/cli/cli_errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace zhangfang::cli
{

namespace
{

constexpr qint64 kSmallFileBytes = 1024 * 1024;

Result<std::unique_ptr<store::CoopFile>> open(const Context &context, store::CoopFile::Access access)
{
    return store::CoopFile::open(context.arguments().operand(QStringLiteral("FILE")), access,
                                 context.clock());
}

} // namespace

const Operand kFileOperand{"FILE", QT_TRANSLATE_NOOP("Cli", "The cooperative's file, NAME.coop.")};

Result<std::unique_ptr<store::CoopFile>> openForReading(const Context &context)
{
    return open(context, store::CoopFile::Access::ReadOnly);
}

Result<std::unique_ptr<store::CoopFile>> openForWriting(const Context &context)
{
    return open(context, store::CoopFile::Access::ReadWrite);
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
