#include "core/store/file_lock.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"
#include "core/store/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

namespace zhangfang::store
{

namespace
{

constexpr const char *kMakeOwner =
    "CREATE TABLE IF NOT EXISTS owner (id INTEGER PRIMARY KEY CHECK (id = 1), user TEXT,"
    " machine TEXT, since TEXT, token TEXT)";
// A row that was written only in part may be there under any number.
constexpr const char *kForgetOwners = "DELETE FROM owner";
constexpr const char *kSetOwner = "INSERT INTO owner (id, user, machine, since, token)"
                                  " VALUES (1, :user, :machine, :since, :token)";
constexpr const char *kReadOwner = "SELECT user, machine, since, token FROM owner WHERE id = 1";
constexpr int kAttempts = 3;

QString lockPath(const QString &path)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    return file.dir().filePath(QStringLiteral(".%1.lock").arg(file.fileName()));
}

QString loginName()
{
    const QString unixName = qEnvironmentVariable("USER");
    return unixName.isEmpty() ? qEnvironmentVariable("USERNAME") : unixName;
}

std::unique_ptr<Connection> openSidecar(const QString &path)
{
    auto connection = std::make_unique<Connection>(path, Connection::Mode::Create);
    // What stands in it matters only while its writer lives, so nothing needs to reach the disk.
    connection->execute(QStringLiteral("PRAGMA journal_mode = MEMORY"));
    connection->execute(QStringLiteral("PRAGMA synchronous = OFF"));
    connection->execute(QStringLiteral("PRAGMA busy_timeout = 200"));
    return connection;
}

Error lockedBy(const Connection &connection, const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    Statement owner(connection, kReadOwner);
    if (!owner.next())
        return {errors::kFileBusy, {{QStringLiteral("file"), file}}, Where{file, 0, {}}};
    return {errors::kFileLocked,
            {{QStringLiteral("file"), file},
             {QStringLiteral("user"), owner.text(0)},
             {QStringLiteral("machine"), owner.text(1)},
             {QStringLiteral("since"), owner.text(2)}},
            Where{file, 0, {}}};
}

bool isBusy(const StorageError &failure)
{
    return failure.error().code == errors::kFileBusy;
}

/// Writes the owner's row and takes the lock again; false where another process came in between.
bool takeOwnership(const Connection &connection, const Clock &clock)
{
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.execute(QString::fromLatin1(kMakeOwner));
    connection.execute(QString::fromLatin1(kForgetOwners));
    Statement owner(connection, kSetOwner);
    owner.bind(":user", loginName())
        .bind(":machine", QSysInfo::machineHostName())
        .bind(":since", clock.nowUtc().toString(Qt::ISODate))
        .bind(":token", token)
        .run();
    connection.execute(QStringLiteral("COMMIT"));
    connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    Statement check(connection, kReadOwner);
    const bool ours = check.next() && check.text(3) == token;
    if (!ours)
        connection.execute(QStringLiteral("ROLLBACK"));
    return ours;
}

} // namespace

FileLock::FileLock(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

FileLock::~FileLock() = default;

Result<std::unique_ptr<FileLock>> FileLock::acquire(const QString &path, const Clock &clock)
{
    const QString sidecar = lockPath(path);
    const QString file = QFileInfo(path).fileName();
    Error refusal{errors::kFileBusy, {{QStringLiteral("file"), file}}, Where{file, 0, {}}};
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        try {
            auto connection = openSidecar(sidecar);
            try {
                connection->execute(QStringLiteral("BEGIN IMMEDIATE"));
                if (takeOwnership(*connection, clock)) {
                    removeUnfinished(path);
                    return std::unique_ptr<FileLock>(new FileLock(std::move(connection)));
                }
            } catch (const StorageError &failure) {
                if (!isBusy(failure))
                    throw;
                refusal = lockedBy(*connection, path);
            }
        } catch (const StorageError &failure) {
            // A machine that lost power may leave the small file torn; it holds nothing worth keeping.
            refusal.code = failure.error().code;
            if (refusal.code == errors::kFileDamaged || refusal.code == errors::kFileNotOurs)
                QFile::remove(sidecar);
            else if (!isBusy(failure))
                break;
        }
        if (refusal.code == errors::kFileLocked)
            break; // somebody has it; a busy moment or a torn small file is tried again
    }
    return refusal;
}

} // namespace zhangfang::store
