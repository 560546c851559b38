#include "core/store/soundness.h"

#include "core/store/storage_error.h"
#include "core/store/store_errors.h"
#include "core/store/whole_file.h"

#include <QVariant>

namespace zhangfang::store
{

void requireSound(const Connection &connection, const QString &path)
{
    const QString verdict = connection.value(QStringLiteral("PRAGMA quick_check(1)")).toString();
    if (verdict != QLatin1String("ok"))
        throw StorageError(aboutFile(errors::kFileDamaged, path, verdict.section(QLatin1Char('\n'), -1)));
}

Result<void> checkSoundness(const QString &path)
{
    try {
        requireSound(Connection(path, Connection::Mode::ReadOnly), path);
    } catch (const StorageError &failure) {
        return failure.error();
    }
    return {};
}

} // namespace zhangfang::store
