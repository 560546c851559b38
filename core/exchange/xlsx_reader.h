#pragma once

#include "core/exchange/table_reader.h"

#include <QFile>

namespace zhangfang::exchange
{

/// Reads the sheet called `sheet` (the first visible one where that is empty) of the open workbook. See
/// openTable().
///
/// The whole archive's directory, the list of sheets, the styles and the shared texts are read here; the rows
/// one by one later.
Result<std::unique_ptr<TableReader>> openXlsx(std::unique_ptr<QFile> file, const QString &source,
                                              const QString &sheet, const ReadLimits &limits);

} // namespace zhangfang::exchange
