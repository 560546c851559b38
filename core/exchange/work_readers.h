#pragma once

#include "core/exchange/table_reader.h"
#include "core/labour/entry.h"
#include "core/money/money.h"
#include "core/money/price.h"

namespace zhangfang::exchange
{

/// The unit of a column of money.
enum class MoneyUnit { Yuan, Fen };
/// The unit of a column of working time.
enum class TimeUnit { Hours, Minutes, Workdays };

/// An amount; refusals as Money::parseYuan(), of whole fen exchange.not_whole.
Result<Money> readMoney(const Cell &cell, MoneyUnit unit);
/// A price for one unit of work; refusals as Price::parseYuan(), of whole fen exchange.not_whole.
Result<Price> readPrice(const Cell &cell, MoneyUnit unit);
/// A number of pieces, mu or lumps; refusals as Quantity::parse().
Result<Quantity> readQuantity(const Cell &cell);

/// What a cell says about a day of work, and why somebody did not work.
struct DayCell {
    labour::DayRecord record;
    QString reason; ///< 事假, 病假; empty where the mark is 假 alone
};

/// Working time or a mark: 6.5, 6:30, √ a whole day, 半 half a day, 休 did not work, 假 excused.
///
/// A figure is in `unit`; of workdays 1 and 0.5 are understood (exchange.not_a_workday), minutes are whole
/// (exchange.not_whole), hours as parseHours() has them. Anything else is refused with
/// exchange.not_working_time.
Result<DayCell> readDayCell(const Cell &cell, TimeUnit unit);

/// 正常, 加班, 夜班; normal, overtime, night.
Result<labour::WorkKind> readWorkKind(const Cell &cell);

/// The kind of work that a remark names: 加班 makes it overtime, 夜班 night work, none of them ordinary work.
/// A remark with both, or that denies one (不算加班), is refused with exchange.kind_unclear.
Result<labour::WorkKind> kindInRemark(const QString &remark);

/// What a job is paid by: 小时, 工日, 计件, 面积, 包干 and their like; hour, day, piece, area, lump sum.
Result<labour::WorkUnit> readWorkUnit(const Cell &cell);

} // namespace zhangfang::exchange
