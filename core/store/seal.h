#pragma once

#include "core/store/connection.h"
#include "core/store/head.h"
#include "core/store/statement.h"

namespace zhangfang::store
{

struct TableInfo;

/// The way seals are made today; a file says for each seal by which scheme it was made.
inline constexpr qint64 kSealScheme = 1;

/// The digest of one transaction: SHA-256 over the seal before it, its `tx` row and its journal rows in
/// order.
QString sealDigest(const Connection &connection, qint64 tx, const QString &previousDigest);
/// The stored seal of a transaction; empty for transaction 0, before which there is nothing.
QString storedSeal(const Connection &connection, qint64 tx);
/// Seals the running transaction onto the chain. Throws StorageError.
void writeSeal(const Connection &connection, qint64 tx);
/// The last seal as a head.
Head currentHead(const Connection &connection);

/// SHA-256 of a ciphertext or lock that the journal does not hold itself.
QString hiddenSeal(const QString &hidden);

/// Digests of a bulk table of the catalogue, owner after owner; e.g. of the entries of crew sheets.
class BulkDigest
{
public:
    BulkDigest(const Connection &connection, const char *table);

    /// SHA-256 over the canonical rows of one owner, in the order of their ids. The owner keeps it, and its
    /// own journal row seals it.
    QString of(qint64 ownerId);
    /// As of(), of rows that are likely to be written on again: isKept() then does not read them.
    QString remembered(qint64 ownerId);
    /// Whether the rows are those whose digest the owner keeps, or there are none of either: false where
    /// somebody changed them behind the program's back.
    ///
    /// Rows that this connection remembers are read again only where another one has changed the file since.
    bool isKept(qint64 ownerId);

private:
    bool isKnown(qint64 ownerId, const QString &digest) const;
    qint64 dataVersion() const;

    const Connection &m_connection;
    const TableInfo &m_table;
    Statement m_rows;
};

/// BulkDigest of a single owner.
QString bulkDigest(const Connection &connection, const char *table, qint64 ownerId);

} // namespace zhangfang::store
