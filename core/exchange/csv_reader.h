#pragma once

#include "core/exchange/table_reader.h"

#include <QFile>

namespace zhangfang::exchange
{

/// Reads the open `file` as comma-, semicolon- or tab-separated text (RFC 4180; any line ends). See
/// openTable().
Result<std::unique_ptr<TableReader>> openCsv(std::unique_ptr<QFile> file, const QString &source,
                                             const ReadLimits &limits);

} // namespace zhangfang::exchange
