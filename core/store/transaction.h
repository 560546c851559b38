#pragma once

#include "core/base/clock.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QString>

namespace zhangfang::store
{

/// Who does something, what, and why: the names that stand in the journal.
struct Purpose {
    QString userName;
    QString action;
    QString reason;
};

/// One writing transaction of a cooperative's file. Made by CoopFile::write() only.
///
/// It opens a `tx` row and the `context` that the file's triggers ask for; commit() seals the journal rows it
/// wrote onto the chain. Without commit() everything is rolled back.
class Transaction
{
public:
    Transaction(const Connection &connection, const Purpose &purpose, const Clock &clock);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Connection &connection() const { return m_connection; }
    /// The number that every row written here carries in its column `tx`.
    qint64 tx() const { return m_tx; }
    /// The civil date on which this happens.
    QDate today() const { return m_today; }

    /// A statement whose `:tx` is bound to this transaction.
    Statement statement(const char *sql) const;
    /// Seals and makes durable. Throws StorageError.
    void commit();

private:
    const Connection &m_connection;
    QDate m_today;
    qint64 m_tx = 0;
    bool m_done = false;
};

/// Keeps the file at one state while something is read that takes several queries.
class ReadScope
{
public:
    explicit ReadScope(const Connection &connection);
    ~ReadScope();
    ReadScope(const ReadScope &) = delete;
    ReadScope &operator=(const ReadScope &) = delete;

private:
    const Connection &m_connection;
};

} // namespace zhangfang::store
