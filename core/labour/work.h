#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>

namespace zhangfang::labour
{

/// What a job is paid by (计酬方式).
enum class WorkUnit {
    Hour,    ///< 小时
    Day,     ///< 工日, converted with the charter's minutes of a workday
    Piece,   ///< 计件
    Area,    ///< 面积, in the unit that the agreement names (mu, m²)
    LumpSum, ///< 包干: one lump is quantity 1, a part of it a part of 1
};

/// What kind of working time an entry records; each kind may have a rate of its own.
enum class WorkKind {
    Normal,
    Overtime, ///< 加班
    Night,    ///< 夜班
};

/// Whether a job of this unit is paid by a counted quantity and not by time.
constexpr bool isPaidByQuantity(WorkUnit unit)
{
    return unit == WorkUnit::Piece || unit == WorkUnit::Area || unit == WorkUnit::LumpSum;
}

/// "hour", "day", "piece", "area", "lump_sum": the word in the file and in JSON.
QLatin1String toKey(WorkUnit unit);
/// "normal", "overtime", "night".
QLatin1String toKey(WorkKind kind);

std::optional<WorkUnit> workUnitFromKey(const QString &key);
std::optional<WorkKind> workKindFromKey(const QString &key);

} // namespace zhangfang::labour
