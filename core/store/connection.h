#pragma once

#include "core/store/session.h"
#include "core/store/storage_error.h"

#include <QString>

#include <memory>
#include <utility>

class QSqlDatabase;
class QSqlError;

namespace zhangfang::store
{

/// One connection to an SQLite file, closed when it goes. The only place that names Qt's SQLite driver.
class Connection
{
public:
    enum class Mode {
        ReadWrite,     ///< the file must exist
        Create,        ///< makes the file where it is missing
        ReadOnly,      ///< never writes, not even to roll back a broken-off transaction
        ReadRecovering ///< reads only, but lets SQLite roll back a transaction that was broken off
    };

    /// Opens `path` (or ":memory:") and sets what every connection needs: foreign keys, secure_delete, a
    /// rollback journal and synchronous=EXTRA, each read back. Throws StorageError.
    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(Connection &&) noexcept = delete;

    /// Runs one statement without parameters. Throws StorageError.
    void execute(const QString &sql) const;
    /// The first column of the first row, or an invalid QVariant. Throws StorageError.
    QVariant value(const QString &sql) const;

    /// Writes a whole copy of the database to a name that nothing has yet. Throws StorageError, and may then
    /// leave a torso.
    void copyInto(const QString &path) const;
    /// Who uses the connection. CoopFile alone says so.
    const Session &session() const { return m_session; }
    void beginSession(Session session) { m_session = std::move(session); }

    /// For Statement alone.
    const QSqlDatabase &database() const { return *m_database; }

private:
    void configure(Mode mode) const;
    QString m_name;
    Session m_session;
    std::unique_ptr<QSqlDatabase> m_database;
};

/// Turns what the driver says into a StorageError: guards of the file by name, the rest as store.failed.
[[noreturn]] void throwStorageError(const QSqlError &error);

} // namespace zhangfang::store
