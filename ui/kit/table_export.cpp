#include "ui/kit/table_export.h"

#include "core/exchange/table_writer.h"

#include <QCoreApplication>

namespace zhangfang::kit
{

Result<qint64> exportTable(const store::CoopFile &file, const ShownTable &shown, const QString &path,
                           const QString &sheetName, Progress *progress)
{
    exchange::OutTable table{sheetName, {}, file.clock().nowUtc()};
    for (const int column : shown.columns)
        table.columns.push_back({shown.model.look(column).title, shown.model.look(column).widthInDigits + 2});
    ZHANGFANG_TRY_ASSIGN(auto writer, exchange::createTable(path, table));
    ProgressSteps steps(progress, qint64(shown.rows.size()));
    for (const int row : shown.rows) {
        std::vector<exchange::OutCell> cells;
        cells.reserve(shown.columns.size());
        for (const int column : shown.columns)
            cells.push_back(shown.model.cell(row, column));
        ZHANGFANG_TRY(writer->add(cells));
        ZHANGFANG_TRY(steps.step());
    }
    ZHANGFANG_TRY_ASSIGN(const store::Head head, file.head());
    ZHANGFANG_TRY(
        writer->finish(QCoreApplication::translate("Exports", "Head of the chain: %1").arg(head.toString())));
    return qint64(shown.rows.size());
}

} // namespace zhangfang::kit
