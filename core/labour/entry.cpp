#include "core/labour/entry.h"

#include "core/base/keys.h"

namespace zhangfang::labour
{

namespace
{
constexpr KeyRow<DayMark> kMarks[] = {
    {DayMark::Worked, "worked"},
    {DayMark::Rest, "rest"},
    {DayMark::Excused, "excused"},
};
constexpr KeyRow<EnteredAs> kWays[] = {
    {EnteredAs::Hours, "hours"},
    {EnteredAs::WholeDay, "whole_day"},
    {EnteredAs::HalfDay, "half_day"},
    {EnteredAs::Mark, "mark"},
};
} // namespace

QLatin1String toKey(DayMark mark)
{
    return keyOf(kMarks, mark);
}

QLatin1String toKey(EnteredAs enteredAs)
{
    return keyOf(kWays, enteredAs);
}

std::optional<DayMark> dayMarkFromKey(const QString &key)
{
    return valueOf(kMarks, key);
}

std::optional<EnteredAs> enteredAsFromKey(const QString &key)
{
    return valueOf(kWays, key);
}

} // namespace zhangfang::labour
