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

QString bulkDigest(const Connection &connection, const char *table, qint64 ownerId)
{
    const TableInfo &info = tableInfo(table);
    ZHANGFANG_ASSERT(info.kind == TableKind::Bulk);
    const QString sql = QStringLiteral("SELECT json_array(%1) FROM %2 WHERE %3 = :owner ORDER BY id")
                            .arg(imageColumns(connection, info).join(QLatin1String(", ")),
                                 QLatin1String(info.name), QLatin1String(info.ownerColumn));
    DigestWriter digest("zhangfang-bulk-1");
    Statement rows(connection, sql.toUtf8().constData());
    rows.bind(":owner", ownerId);
    while (rows.next())
        digest.add(rows.text(0));
    return digest.hex();
}

} // namespace zhangfang::store
