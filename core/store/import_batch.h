#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QDateTime>
#include <QLatin1String>
#include <QString>

#include <optional>
#include <vector>

namespace zhangfang::store
{

class Transaction;

/// One file that was brought in as one step, and is undone as one step.
using BatchId = Id<struct BatchTag>;

/// What a batch brought in.
enum class BatchKind { Members, Jobs, Labour, CrewSheet };
/// "members", "jobs", "labour", "crew_sheet": the word in the file and in JSON.
QLatin1String toKey(BatchKind kind);

/// What to do where some rows of a file cannot be taken.
enum class BadRows {
    Refuse,  ///< all or nothing: the first bad row's refusal is the answer
    LeaveOut ///< take the others and name what was left out
};

/// What is known of a file when its rows are about to be written.
struct BatchFile {
    BatchKind kind;
    QString name;       ///< without its folder
    QString digest;     ///< SHA-256 of its bytes, 64 hexadecimal digits
    qint64 rows = 0;    ///< taken in
    qint64 leftOut = 0; ///< bad rows that the user chose to leave out
};

/// A batch in the register.
struct ImportBatch : BatchFile {
    BatchId id;           ///< also the number that people see and undo by
    qint64 tx;            ///< the transaction that brought it in
    QDateTime importedAt; ///< UTC
    bool isVoided = false;
};

/// Whether the file may be brought in. Refuses store.file_imported where the same bytes came in before as the
/// same kind and were not undone.
Result<void> requireNewFile(const Connection &connection, const BatchFile &file);

/// Opens a batch; the rows that follow carry its id.
///
/// Refuses what requireNewFile() refuses.
Result<BatchId> beginBatch(Transaction &transaction, const BatchFile &file);

/// Says how many rows came in and how many were left out, where that was not known when the batch was opened.
void countBatch(Transaction &transaction, BatchId batch, qint64 rows, qint64 leftOut);

/// The batch that brought in the same bytes as the same kind, unless it was undone.
std::optional<ImportBatch> findActiveBatch(const Connection &connection, BatchKind kind,
                                           const QString &digest);
/// All batches in the order in which they came in, the undone ones included.
std::vector<ImportBatch> allBatches(const Connection &connection);
/// The batch to be undone. Refuses store.no_such_batch and store.batch_undone.
Result<ImportBatch> requireActiveBatch(const Connection &connection, qint64 number);

/// Marks the batch as undone, once and for good. The room whose rows it brought in has undone them before.
void voidBatch(Transaction &transaction, BatchId batch);

} // namespace zhangfang::store
