#pragma once

#include "core/exchange/parsed_table.h"
#include "core/labour/labour_import.h"

namespace zhangfang::exchange
{

/// What is known of a crew sheet before it is read.
struct CrewSheetContext {
    KnownNumbers persons;                        ///< of everybody in the register
    std::optional<QString> jobNo = std::nullopt; ///< none: the title names it
    std::optional<Month> month = std::nullopt;   ///< none: the title names it
    int minutesPerWorkday = 480;                 ///< the charter's, for the totals in the sheet
};

/// Reads a crew sheet kept as a grid (考勤表): a title, the headings 编号, 姓名, 1 to 31, 合计, and a row for
/// each person.
///
/// √ is a whole day, 半 half a day, a figure hours, 休 did not work, 假 excused, a blank open (it makes no
/// row). Lines that name nobody (weekdays under the headings, notes below) are passed over. A total that is
/// neither the row's hours nor its workdays is remarked upon.
///
/// Refuses what HeadedTable refuses; a title with another month or job than asked for (exchange.other_month,
/// exchange.other_job), and none at all (exchange.month_unknown, exchange.sheet_without_job). Each bad row is
/// named in the result.
Result<ParsedTable<labour::GridImport>> readCrewSheet(const QString &path, const CrewSheetContext &context,
                                                      const QString &sheet = {}, const RowsHeard &heard = {});

} // namespace zhangfang::exchange
