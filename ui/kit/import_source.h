#pragma once

#include "core/base/month.h"
#include "core/base/progress.h"
#include "core/exchange/parsed_table.h"
#include "core/money/money.h"
#include "core/store/coop_file.h"
#include "core/store/import_batch.h"

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// The one way that tables come into the books, for the window and the command line alike.
namespace zhangfang::kit
{

/// What is to be read, and as what.
struct ImportSource {
    store::BatchKind kind = store::BatchKind::Members;
    QString path;
    QString sheet = {};                          ///< of a workbook; empty: the first visible one
    std::optional<QString> jobNo = std::nullopt; ///< of a crew sheet; none: the title names it
    std::optional<Month> month = std::nullopt;   ///< likewise
};

/// One figure of what an import brings in: for people under its label, for programs under its key.
struct ImportFact {
    const char *key;
    QString label;
    std::variant<qint64, Money> figure;
};
/// The figure as people read it.
QString figureText(const std::variant<qint64, Money> &figure);

/// What a register says of an import, whatever its kind.
struct ImportOutcome {
    std::optional<store::BatchId> batch;
    std::vector<ImportFact> facts;
    std::vector<Error> bad;
    std::vector<Warning> warnings;
};

/// An import on its way: what was read, and the register's two answers to it. Lives no longer than the open
/// file.
struct PendingImport {
    /// Of the last time that the rows were read: of a ledger, which may be of any length, the register reads
    /// them each time it answers.
    std::shared_ptr<const exchange::RowTally> tally;
    store::BatchFile source;
    std::function<Result<ImportOutcome>()> preview;
    std::function<Result<ImportOutcome>(store::BadRows, Progress *)> book;
};

/// Reads the whole file, a ledger apart, which is read when its preview is asked for; `heard` may give it up.
/// Refuses what the readers of core/exchange refuse; bad rows are in the tally.
Result<PendingImport> readImport(store::CoopFile &file, const ImportSource &source,
                                 const exchange::RowsHeard &heard = {});

/// What is wrong with the rows, by the readers and the register, in order of the lines.
std::vector<Error> allBad(const PendingImport &import, const ImportOutcome &outcome);

/// Writes the rows that were left out beside their reasons, for whoever wrote the file. Refuses as
/// exchange::writeLeftOut().
Result<void> writeLeftOutRows(const ImportSource &source, const PendingImport &import,
                              const std::vector<Error> &bad, const QDateTime &writtenAt,
                              const QString &output);

/// Takes a whole import back. Refuses as requireActiveBatch() and the undo of the room whose rows it brought
/// in. Returns how many sheets, jobs or memberships it was.
Result<qint64> undoImport(store::CoopFile &file, const store::ImportBatch &batch, const QString &reason);

} // namespace zhangfang::kit
