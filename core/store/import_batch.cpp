#include "core/store/import_batch.h"

#include "core/base/keys.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"
#include "core/store/transaction.h"

namespace zhangfang::store
{

namespace
{

constexpr KeyRow<BatchKind> kKinds[] = {
    {BatchKind::Members, "members"},
    {BatchKind::Jobs, "jobs"},
    {BatchKind::Labour, "labour"},
    {BatchKind::CrewSheet, "crew_sheet"},
};

constexpr const char *kInsert =
    "INSERT INTO import_batch (tx, kind, file_name, file_digest, row_count, left_out_count, state)"
    " VALUES (:tx, :kind, :file_name, :file_digest, :row_count, :left_out_count, 'active')";
constexpr const char *kCount =
    "UPDATE import_batch SET tx = :tx, row_count = :row_count, left_out_count = :left_out_count"
    " WHERE id = :id";
constexpr const char *kVoid = "UPDATE import_batch SET tx = :tx, state = 'voided' WHERE id = :id";
// The row's own tx is that of its last change; the journal knows the one that brought it in.
constexpr const char *kAll =
    "SELECT b.id, b.kind, b.file_name, b.file_digest, b.row_count, b.left_out_count, b.state, t.id, t.at_utc"
    " FROM import_batch b"
    " JOIN journal j ON j.table_name = 'import_batch' AND j.row_id = b.id AND j.op = 'insert'"
    " JOIN tx t ON t.id = j.tx"
    " ORDER BY b.id";

ImportBatch batchAt(const Statement &row)
{
    const auto kind = valueOf(kKinds, row.text(1));
    ZHANGFANG_ASSERT(kind.has_value());
    return ImportBatch{{*kind, row.text(2), row.text(3), row.integer(4), row.integer(5)},
                       row.id<BatchId>(0),
                       row.integer(7),
                       QDateTime::fromString(row.text(8), Qt::ISODate),
                       row.text(6) == QLatin1String("voided")};
}

} // namespace

QLatin1String toKey(BatchKind kind)
{
    return keyOf(kKinds, kind);
}

Result<void> requireNewFile(const Connection &connection, const BatchFile &file)
{
    if (const auto earlier = findActiveBatch(connection, file.kind, file.digest)) {
        return Error{errors::kFileImported,
                     {{QStringLiteral("file"), file.name},
                      {QStringLiteral("batch"), earlier->id.value()},
                      {QStringLiteral("imported_at"), earlier->importedAt}}};
    }
    return {};
}

Result<BatchId> beginBatch(Transaction &transaction, const BatchFile &file)
{
    ZHANGFANG_TRY(requireNewFile(transaction.connection(), file));
    auto insert = transaction.statement(kInsert);
    insert.bind(":kind", QString(toKey(file.kind)))
        .bind(":file_name", file.name)
        .bind(":file_digest", file.digest)
        .bind(":row_count", file.rows)
        .bind(":left_out_count", file.leftOut)
        .run();
    return BatchId(insert.insertedId());
}

void countBatch(Transaction &transaction, BatchId batch, qint64 rows, qint64 leftOut)
{
    transaction.statement(kCount)
        .bind(":id", batch)
        .bind(":row_count", rows)
        .bind(":left_out_count", leftOut)
        .run();
}

std::optional<ImportBatch> findActiveBatch(const Connection &connection, BatchKind kind,
                                           const QString &digest)
{
    for (const ImportBatch &batch : allBatches(connection)) {
        if (batch.kind == kind && batch.digest == digest && !batch.isVoided)
            return batch;
    }
    return std::nullopt;
}

std::vector<ImportBatch> allBatches(const Connection &connection)
{
    std::vector<ImportBatch> batches;
    Statement all(connection, kAll);
    while (all.next())
        batches.push_back(batchAt(all));
    return batches;
}

Result<ImportBatch> requireActiveBatch(const Connection &connection, qint64 number)
{
    for (const ImportBatch &batch : allBatches(connection)) {
        if (batch.id.value() != number)
            continue;
        if (batch.isVoided)
            return Error{errors::kBatchUndone, {{QStringLiteral("batch"), number}}};
        return batch;
    }
    return Error{errors::kNoSuchBatch, {{QStringLiteral("batch"), number}}};
}

void voidBatch(Transaction &transaction, BatchId batch)
{
    transaction.statement(kVoid).bind(":id", batch).run();
}

} // namespace zhangfang::store
