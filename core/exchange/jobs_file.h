#pragma once

#include "core/exchange/parsed_table.h"
#include "core/labour/labour_import.h"

namespace zhangfang::exchange
{

/// Reads the jobs of a file (劳务项目): number, client, agreement, kind of work, what it is paid by, rate;
/// where there are such columns also the rates for overtime and night work and the day from which they hold.
///
/// Refuses what HeadedTable refuses; each bad row is named in the result.
Result<ParsedTable<labour::JobsImport>> readJobs(const QString &path, const QString &sheet = {},
                                                 const RowsHeard &heard = {});

} // namespace zhangfang::exchange
