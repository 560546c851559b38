#pragma once

#include "app/cli/context.h"
#include "core/store/coop_file.h"
#include "ui/kit/import_source.h"

namespace zhangfang::cli
{

// What every import takes beside its own arguments.
extern const Operand kInputOperand;
extern const Option kDryRunOption;
extern const Option kSkipBadOption;
extern const Option kSheetOption;

/// Goes the one way that all imports go: names every bad row; writes nothing where one is bad, unless
/// --skip-bad leaves them out and writes them down beside the input; writes nothing at all under --dry-run.
Result<ExitCode> runImport(Context &context, const store::CoopFile &file, const kit::ImportSource &source,
                           const kit::PendingImport &import);

} // namespace zhangfang::cli
