#include "core/store/seal.h"

#include "core/base/assert.h"
#include "core/base/digest.h"
#include "core/store/statement.h"
#include "core/store/table_catalog.h"

namespace zhangfang::store
{

namespace
{
constexpr const char *kTxRow = "SELECT user_name, at_utc, action, reason FROM tx WHERE id = :tx";
constexpr const char *kJournalRows =
    "SELECT id, table_name, row_id, op, image FROM journal WHERE tx = :tx ORDER BY id";
constexpr const char *kStoredSeal = "SELECT digest FROM seal WHERE tx = :tx";
constexpr const char *kInsertSeal = "INSERT INTO seal (tx, scheme, digest) VALUES (:tx, :scheme, :digest)";
constexpr const char *kLastSeal = "SELECT tx, digest FROM seal ORDER BY tx DESC LIMIT 1";

/// What a connection knows of bulk rows without reading them, for as long as SQLite's number for what others
/// have made of the file stays the same. It lives with the connection, and is rolled back with its writes.
constexpr const char *kMakeKnown =
    "CREATE TEMP TABLE IF NOT EXISTS known_rows (table_name TEXT, owner INTEGER, digest TEXT,"
    " data_version INTEGER)";
constexpr const char *kRemember =
    "INSERT INTO temp.known_rows VALUES (:table, :owner, :digest, :data_version)";
constexpr const char *kKnown =
    "SELECT 1 FROM temp.known_rows WHERE table_name = :table AND owner = :owner AND digest = :digest"
    " AND data_version = :data_version";

/// All rows of an owner as one value in DigestWriter's canonical form: fetched one by one they take three
/// times as long.
QByteArray bulkRowsSql(const Connection &connection, const TableInfo &table)
{
    ZHANGFANG_ASSERT(table.kind == TableKind::Bulk);
    return QStringLiteral(
               "SELECT CAST(group_concat('T' || length(CAST(image AS BLOB)) || ':' || image, '')"
               " AS BLOB) FROM (SELECT json_array(%1) AS image FROM %2 WHERE %3 = :owner ORDER BY id)")
        .arg(imageColumns(connection, table).join(QLatin1String(", ")), QLatin1String(table.name),
             QLatin1String(table.ownerColumn))
        .toUtf8();
}

/// The digest that an owner keeps; NULL for an owner that has no rows either.
QByteArray keptDigestSql(const TableInfo &table)
{
    return QStringLiteral("SELECT %1, EXISTS (SELECT 1 FROM %2 r WHERE r.%3 = o.id) FROM %4 o"
                          " WHERE o.id = :owner")
        .arg(QLatin1String(table.ownerDigest), QLatin1String(table.name), QLatin1String(table.ownerColumn),
             QLatin1String(table.ownerTable))
        .toUtf8();
}
} // namespace

QString sealDigest(const Connection &connection, qint64 tx, const QString &previousDigest)
{
    DigestWriter digest("zhangfang-seal-1");
    digest.add(previousDigest).add(tx);
    Statement txRow(connection, kTxRow);
    txRow.bind(":tx", tx);
    while (txRow.next())
        digest.add(txRow.text(0)).add(txRow.text(1)).add(txRow.text(2)).add(txRow.text(3));
    Statement rows(connection, kJournalRows);
    rows.bind(":tx", tx);
    while (rows.next()) {
        digest.add(rows.integer(0)).add(rows.text(1)).add(rows.integer(2));
        digest.add(rows.text(3)).add(rows.text(4));
    }
    return digest.hex();
}

QString storedSeal(const Connection &connection, qint64 tx)
{
    Statement stored(connection, kStoredSeal);
    stored.bind(":tx", tx);
    return stored.next() ? stored.text(0) : QString();
}

void writeSeal(const Connection &connection, qint64 tx)
{
    Statement insert(connection, kInsertSeal);
    insert.bind(":tx", tx)
        .bind(":scheme", kSealScheme)
        .bind(":digest", sealDigest(connection, tx, storedSeal(connection, tx - 1)))
        .run();
}

Head currentHead(const Connection &connection)
{
    Statement last(connection, kLastSeal);
    if (!last.next())
        return {};
    const Head head{last.integer(0), shortCode(last.text(1))};
    return head;
}

QString hiddenSeal(const QString &hidden)
{
    return DigestWriter("zhangfang-hidden-1").add(hidden).hex();
}

BulkDigest::BulkDigest(const Connection &connection, const char *table)
    : m_connection(connection)
    , m_table(tableInfo(table))
    , m_rows(connection, bulkRowsSql(connection, m_table).constData())
{
}

QString BulkDigest::of(qint64 ownerId)
{
    m_rows.bind(":owner", ownerId);
    const bool found = m_rows.next();
    ZHANGFANG_ASSERT(found);
    return DigestWriter("zhangfang-bulk-1").addCanonicalTexts(m_rows.bytes(0)).hex();
}

QString BulkDigest::remembered(qint64 ownerId)
{
    const QString digest = of(ownerId);
    m_connection.execute(QLatin1String(kMakeKnown));
    m_connection.execute(QStringLiteral("DELETE FROM temp.known_rows")); // one owner at a time is worth it
    Statement remember(m_connection, kRemember);
    remember.bind(":table", QString(QLatin1String(m_table.name)))
        .bind(":owner", ownerId)
        .bind(":digest", digest);
    remember.bind(":data_version", dataVersion()).run();
    return digest;
}

bool BulkDigest::isKept(qint64 ownerId)
{
    Statement owner(m_connection, keptDigestSql(m_table).constData());
    const bool found = owner.bind(":owner", ownerId).next();
    ZHANGFANG_ASSERT(found);
    if (owner.isNull(0))
        return owner.integer(1) == 0;
    const QString kept = owner.text(0);
    return isKnown(ownerId, kept) || of(ownerId) == kept;
}

bool BulkDigest::isKnown(qint64 ownerId, const QString &digest) const
{
    m_connection.execute(QLatin1String(kMakeKnown));
    Statement known(m_connection, kKnown);
    known.bind(":table", QString(QLatin1String(m_table.name)))
        .bind(":owner", ownerId)
        .bind(":digest", digest);
    return known.bind(":data_version", dataVersion()).next();
}

qint64 BulkDigest::dataVersion() const
{
    return m_connection.value(QStringLiteral("PRAGMA data_version")).toLongLong();
}

QString bulkDigest(const Connection &connection, const char *table, qint64 ownerId)
{
    return BulkDigest(connection, table).of(ownerId);
}

} // namespace zhangfang::store
