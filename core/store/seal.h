#pragma once

#include "core/store/connection.h"
#include "core/store/head.h"

namespace zhangfang::store
{

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

/// SHA-256 over the canonical rows of one owner in a bulk table of the catalogue, in the order of their ids;
/// e.g. the entries of one crew sheet. The owner keeps it, and its own journal row seals it.
QString bulkDigest(const Connection &connection, const char *table, qint64 ownerId);

} // namespace zhangfang::store
