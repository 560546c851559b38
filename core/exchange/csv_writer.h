#pragma once

#include "core/exchange/table_writer.h"

namespace zhangfang::exchange
{

/// Begins a CSV file. See createTable().
Result<std::unique_ptr<TableWriter>> createCsv(const QString &path, const OutTable &table);

} // namespace zhangfang::exchange
