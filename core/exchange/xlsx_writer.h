#pragma once

#include "core/exchange/table_writer.h"

namespace zhangfang::exchange
{

/// Begins a workbook of one sheet. See createTable().
///
/// Money stands as a number of the form #,##0.00 where a spreadsheet keeps all its digits (below 10¹³ yuan),
/// as text beyond; working time, prices and quantities as numbers, dates as dates, texts as text. The
/// headings are bold and stay on the screen. The finished file is read back before it gets its name.
Result<std::unique_ptr<TableWriter>> createXlsx(const QString &path, const OutTable &table);

} // namespace zhangfang::exchange
