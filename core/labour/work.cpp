#include "core/labour/work.h"

#include "core/base/keys.h"

namespace zhangfang::labour
{

namespace
{
constexpr KeyRow<WorkUnit> kUnits[] = {
    {WorkUnit::Hour, "hour"}, {WorkUnit::Day, "day"},          {WorkUnit::Piece, "piece"},
    {WorkUnit::Area, "area"}, {WorkUnit::LumpSum, "lump_sum"},
};
constexpr KeyRow<WorkKind> kKinds[] = {
    {WorkKind::Normal, "normal"},
    {WorkKind::Overtime, "overtime"},
    {WorkKind::Night, "night"},
};
} // namespace

QLatin1String toKey(WorkUnit unit)
{
    return keyOf(kUnits, unit);
}

QLatin1String toKey(WorkKind kind)
{
    return keyOf(kKinds, kind);
}

std::optional<WorkUnit> workUnitFromKey(const QString &key)
{
    return valueOf(kUnits, key);
}

std::optional<WorkKind> workKindFromKey(const QString &key)
{
    return valueOf(kKinds, key);
}

} // namespace zhangfang::labour
