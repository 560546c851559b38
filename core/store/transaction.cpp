#include "core/store/transaction.h"

#include "core/base/assert.h"
#include "core/store/seal.h"

#include <QVariant>

namespace zhangfang::store
{

namespace
{
constexpr const char *kInsertTx = "INSERT INTO tx (user_name, at_utc, action, reason)"
                                  " VALUES (:user_name, :at_utc, :action, :reason)";
constexpr const char *kSetContext = "INSERT INTO context (id, tx, user_name, action, reason)"
                                    " VALUES (1, :tx, :user_name, :action, :reason)";
} // namespace

Transaction::Transaction(const Connection &connection, const Purpose &purpose, const Clock &clock)
    : m_connection(connection)
    , m_today(clock.today())
{
    m_connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        Statement insert(m_connection, kInsertTx);
        insert.bind(":user_name", purpose.userName)
            .bind(":at_utc", clock.nowUtc().toString(Qt::ISODate))
            .bind(":action", purpose.action)
            .bind(":reason", purpose.reason)
            .run();
        m_tx = insert.insertedId();
        Statement context(m_connection, kSetContext);
        context.bind(":tx", m_tx)
            .bind(":user_name", purpose.userName)
            .bind(":action", purpose.action)
            .bind(":reason", purpose.reason)
            .run();
    } catch (...) {
        m_connection.execute(QStringLiteral("ROLLBACK"));
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_done)
        return;
    try {
        m_connection.execute(QStringLiteral("ROLLBACK"));
    } catch (const StorageError &) {
        // SQLite has already rolled back by itself (full disk, I/O error); nothing is left to undo.
    }
}

Statement Transaction::statement(const char *sql) const
{
    Statement statement(m_connection, sql);
    statement.bind(":tx", m_tx);
    return statement;
}

void Transaction::commit()
{
    ZHANGFANG_ASSERT(!m_done);
    m_connection.execute(QStringLiteral("DELETE FROM context"));
    writeSeal(m_connection, m_tx);
    m_connection.execute(QStringLiteral("COMMIT"));
    m_done = true;
}

ReadScope::ReadScope(const Connection &connection)
    : m_connection(connection)
{
    m_connection.execute(QStringLiteral("SAVEPOINT reading"));
}

ReadScope::~ReadScope()
{
    try {
        m_connection.execute(QStringLiteral("RELEASE reading"));
    } catch (const StorageError &) {
        // Nothing was written; the connection's next use reports what is wrong with it.
    }
}

} // namespace zhangfang::store
