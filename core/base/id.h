#pragma once

#include "core/base/assert.h"

#include <QtGlobal>

#include <compare>
#include <functional>

namespace zhangfang
{

/// The row number of one kind of record in the cooperative's file, always above zero.
///
/// There is no null id: "none" is `std::optional<Id<…>>`. Tags keep a person from being taken for a job.
template <typename Tag>
class Id
{
public:
    explicit constexpr Id(qint64 value)
        : m_value(value)
    {
        ZHANGFANG_ASSERT(value > 0);
    }
    constexpr qint64 value() const { return m_value; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;

private:
    qint64 m_value;
};

} // namespace zhangfang

template <typename Tag>
struct std::hash<zhangfang::Id<Tag>> {
    std::size_t operator()(const zhangfang::Id<Tag> &id) const noexcept
    {
        return std::hash<qint64>{}(id.value());
    }
};
