#include "core/exchange/left_out_list.h"

#include "core/exchange/table_reader.h"
#include "core/exchange/table_writer.h"

#include <algorithm>

namespace zhangfang::exchange
{

namespace
{
constexpr int kReasonWidth = 40;

/// The rows of the file that the list names, and the headings; and how many columns they need.
struct PickedRows {
    Row headings;
    std::vector<Row> rows;
    size_t columns = 0;
};

Result<PickedRows> pickRows(const LeftOutList &list)
{
    PickedRows picked;
    ZHANGFANG_TRY_ASSIGN(const auto reader, openTable(list.input, list.sheet));
    Row row;
    while (true) {
        ZHANGFANG_TRY_ASSIGN(const bool isRow, reader->next(row));
        if (!isRow)
            return picked;
        const bool isHeading = row.number == list.headingLine;
        if (isHeading)
            picked.headings = row;
        else if (list.reasons.contains(row.number))
            picked.rows.push_back(row);
        else
            continue;
        picked.columns = std::max(picked.columns, row.cells.size());
    }
}

QString textAt(const Row &row, size_t column)
{
    return column < row.cells.size() ? row.cells[column].text : QString();
}
} // namespace

Result<void> writeLeftOut(const LeftOutList &list, const QString &output)
{
    ZHANGFANG_TRY_ASSIGN(const PickedRows picked, pickRows(list));
    OutTable table;
    table.writtenAt = list.writtenAt;
    table.columns = {{list.lineHeading}, {list.reasonHeading, kReasonWidth}};
    for (size_t column = 0; column < picked.columns; ++column)
        table.columns.push_back({textAt(picked.headings, column)});

    ZHANGFANG_TRY_ASSIGN(const auto writer, createTable(output, table));
    for (const Row &row : picked.rows) {
        std::vector<OutCell> cells = {row.number, list.reasons.value(row.number)};
        for (size_t column = 0; column < picked.columns; ++column)
            cells.emplace_back(textAt(row, column));
        ZHANGFANG_TRY(writer->add(cells));
    }
    return writer->finish({});
}

} // namespace zhangfang::exchange
