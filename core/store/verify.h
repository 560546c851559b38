#pragma once

#include "core/base/progress.h"
#include "core/store/coop_file.h"
#include "core/store/head.h"

#include <optional>
#include <vector>

namespace zhangfang::store
{

/// What verify() can find wrong; each is a verdict of its own.
enum class FindingKind {
    ContentDiffers, ///< a row is not what its last journal row or its owner's digest says
    RowMissing,     ///< a row is gone that the journal knows
    LinkBroken, ///< a transaction's seal does not follow from its rows and the seal before it, or is missing
    UnknownScheme,    ///< a seal was made in a way this program does not know
    SchemaDiffers,    ///< a table, index or guard is not as shipped
    TailCut,          ///< the chain ends before the head that was given
    HistoryRewritten, ///< the chain has another seal where the given head stands
    Damaged,          ///< SQLite's full check or its foreign keys complain
};

/// One thing that is wrong, with the place where it is.
struct Finding {
    FindingKind kind;
    QString table;    ///< table, or name of the schema object; empty where it does not apply
    qint64 rowId = 0; ///< row, or number of the transaction; 0 where it does not apply
    QString detail; ///< for the bulk tables the owner's table, for damage SQLite's words, for a hidden column
                    ///< its name
};

/// The outcome of checking a whole file.
struct Verification {
    Head head;
    qint64 transactions = 0;
    /// Whether the personal numbers were compared with their digests; not so in a file with passwords where
    /// nobody has signed in. That they are the ciphertexts that were written is checked all the same.
    bool numbersChecked = true;
    std::vector<Finding> findings;

    bool isSound() const { return findings.empty(); }
};

/// Recomputes the whole file: SQLite's full check, the schema against the one shipped, every seal, every
/// register and posted row against its last journal row, every bulk row against its owner's digest; with
/// `expected`, the chain against a head that was kept outside. Reads only. `progress` hears of every seal and
/// every table.
Result<Verification> verify(const CoopFile &file, const std::optional<Head> &expected = std::nullopt,
                            Progress *progress = nullptr);

/// Whether the chain still has a head that was seen before: only that, in no time. Empty where it has.
Result<std::vector<Finding>> checkHead(const CoopFile &file, const Head &seen);

/// As verify(), for a file whose schema is to be `schema` (schemaObjectsAfter()). Throws StorageError.
Result<Verification> verifyConnection(const Connection &connection, const QStringList &schema,
                                      const std::optional<Head> &expected = std::nullopt,
                                      Progress *progress = nullptr);

} // namespace zhangfang::store
