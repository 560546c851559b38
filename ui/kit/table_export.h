#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/coop_file.h"
#include "ui/kit/table_model.h"

#include <QString>

#include <vector>

namespace zhangfang::kit
{

/// What of a table is written, in which order.
struct ShownTable {
    const AnyTableModel &model;
    std::vector<int> columns;
    std::vector<int> rows;
};

/// Writes exact values to a .csv or .xlsx file, the head of the file's chain below; how many rows it was.
/// Refuses what exchange's writers refuse; given up (base.cancelled), it leaves no file.
Result<qint64> exportTable(const store::CoopFile &file, const ShownTable &shown, const QString &path,
                           const QString &sheetName, Progress *progress = nullptr);

} // namespace zhangfang::kit
