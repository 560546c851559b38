#include "core/store/connection.h"

#include "core/base/assert.h"
#include "core/store/store_errors.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

namespace zhangfang::store
{

namespace
{

constexpr const char *kBusyTimeout = "QSQLITE_BUSY_TIMEOUT=5000";

/// SQLite's result codes that need words of their own (https://www.sqlite.org/rescode.html).
enum class SqliteCode {
    Busy = 5,
    ReadOnly = 8,
    Io = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

ErrorCode codeFor(const QSqlError &error)
{
    switch (static_cast<SqliteCode>(primaryCode(error))) {
    case SqliteCode::Corrupt:
        return errors::kFileDamaged;
    case SqliteCode::NotADatabase:
        return errors::kFileNotOurs;
    case SqliteCode::ReadOnly:
    case SqliteCode::CantOpen:
        return errors::kFileNotWritable;
    case SqliteCode::Busy:
        return errors::kFileBusy;
    case SqliteCode::Io:
    case SqliteCode::Full:
        break;
    }
    return errors::kStorageFailed;
}

QString uniqueConnectionName()
{
    static QAtomicInteger<int> counter;
    return QStringLiteral("zhangfang-%1").arg(counter.fetchAndAddRelaxed(1));
}

/// SQLite makes a missing file unless it is told, in a URI, that it must be there.
QString existingFileUri(const QString &path)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + QLatin1String("?mode=rw");
}

} // namespace

void throwStorageError(const QSqlError &error)
{
    const QString said = error.databaseText();
    if (said.startsWith(QLatin1String("guard:"))) {
        const QString table = said.section(QLatin1Char(' '), 1, 1);
        const bool closed = said.startsWith(QLatin1String("guard:closed"));
        throw StorageError({closed ? errors::kPeriodClosedByGuard : errors::kPostedUnchangeable,
                            {{QStringLiteral("table"), table}, {QStringLiteral("detail"), said}}});
    }
    throw StorageError({codeFor(error), {{QStringLiteral("detail"), error.text()}}});
}

Connection::Connection(const QString &path, Mode mode)
    : m_name(uniqueConnectionName())
    , m_database(std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name)))
{
    const bool mustExist = mode == Mode::ReadWrite || mode == Mode::ReadRecovering;
    QString options = QLatin1String(kBusyTimeout);
    if (mode == Mode::ReadOnly)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    if (mustExist)
        options += QLatin1String(";QSQLITE_OPEN_URI");
    m_database->setConnectOptions(options);
    m_database->setDatabaseName(mustExist ? existingFileUri(path) : path);
    try {
        if (!m_database->open())
            throwStorageError(m_database->lastError());
        configure(mode);
    } catch (...) {
        m_database.reset();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_database->close();
    m_database.reset();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::configure(Mode mode) const
{
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    execute(QStringLiteral("PRAGMA secure_delete = ON"));
    execute(QStringLiteral("PRAGMA synchronous = EXTRA"));
    execute(QStringLiteral("PRAGMA fullfsync = ON"));
    execute(QStringLiteral("PRAGMA recursive_triggers = ON"));
    execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
    execute(QStringLiteral("PRAGMA cache_size = -32768"));
    constexpr qint64 kExtra = 3;
    ZHANGFANG_ASSERT(value(QStringLiteral("PRAGMA foreign_keys")).toLongLong() == 1);
    ZHANGFANG_ASSERT(value(QStringLiteral("PRAGMA synchronous")).toLongLong() == kExtra);
    if (mode == Mode::ReadOnly || mode == Mode::ReadRecovering)
        execute(QStringLiteral("PRAGMA query_only = ON"));
}

void Connection::execute(const QString &sql) const
{
    QSqlQuery query(*m_database);
    if (!query.exec(sql))
        throwStorageError(query.lastError());
}

QVariant Connection::value(const QString &sql) const
{
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throwStorageError(query.lastError());
    return query.next() ? query.value(0) : QVariant();
}

void Connection::copyInto(const QString &path) const
{
    QSqlQuery query(*m_database);
    if (!query.prepare(QStringLiteral("VACUUM INTO ?")))
        throwStorageError(query.lastError());
    query.addBindValue(path);
    if (!query.exec())
        throwStorageError(query.lastError());
}

} // namespace zhangfang::store
