#pragma once

#include "app/cli/context.h"
#include "core/exchange/parsed_table.h"
#include "core/store/coop_file.h"
#include "core/store/import_batch.h"

#include <functional>
#include <optional>
#include <vector>

namespace zhangfang::cli
{

// What every import takes beside its own arguments.
extern const Operand kInputOperand;
extern const Option kDryRunOption;
extern const Option kSkipBadOption;
extern const Option kSheetOption;

/// One figure of what an import brings in: for people under its label, for programs under its key.
struct ImportFact {
    const char *key;
    QString label;
    std::variant<qint64, Money> figure;
};

/// What a register says of an import, whatever its kind.
struct ImportOutcome {
    std::optional<store::BatchId> batch;
    std::vector<ImportFact> facts;
    std::vector<Error> bad;
    std::vector<Warning> warnings;
};

/// An import on its way: what was read, and the register's two answers to it.
struct PendingImport {
    exchange::RowTally tally;
    store::BatchFile source;
    std::function<Result<ImportOutcome>()> preview;
    std::function<Result<ImportOutcome>(store::BadRows)> book;
};

/// Goes the one way that all imports go: names every bad row; writes nothing where one is bad, unless
/// --skip-bad leaves them out and writes them down beside the input; writes nothing at all under --dry-run.
Result<ExitCode> runImport(Context &context, const store::CoopFile &file, const PendingImport &import);

} // namespace zhangfang::cli
