#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/transaction.h"

#include <QString>

#include <optional>

namespace zhangfang::store
{

using BatchId = Id<struct ImportBatchTag>;

/// What a file brings in.
enum class ImportKind { Members, Jobs, Labour, CrewSheet };

/// The file that an import comes from, as it is put on record.
struct ImportSource {
    QString fileName;        ///< without its folder
    QString sha256;          ///< of the file's bytes, 64 lower-case hexadecimal digits
    qint64 leftOutCount = 0; ///< rows that were left out on request
};

/// One import on record.
struct ImportBatch {
    BatchId id;
    ImportKind kind;
    ImportSource source;
    qint64 rowCount = 0; ///< rows that went in
    bool voided = false; ///< undone as a whole
};

/// Puts an import on record; rows that it writes carry the batch.
///
/// The same file a second time is refused with store.imported_before, unless the first time was undone.
Result<BatchId> recordImport(const Transaction &transaction, ImportKind kind, const ImportSource &source,
                             qint64 rowCount);

/// Marks an import as undone. What it brought in is the business of the room that wrote it.
void markVoided(const Transaction &transaction, BatchId batch);

/// The import with this number, if there is one.
std::optional<ImportBatch> findImport(const Connection &connection, BatchId batch);

/// The import that brought in this very file and still stands, if any.
std::optional<ImportBatch> findImportOf(const Connection &connection, ImportKind kind, const QString &sha256);

} // namespace zhangfang::store
