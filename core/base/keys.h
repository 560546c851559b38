#pragma once

#include "core/base/assert.h"

#include <QLatin1String>
#include <QString>

#include <cstddef>
#include <optional>

namespace zhangfang
{

/// One value of an enumeration and the word that stands for it in the file and in JSON.
template <typename Enum>
struct KeyRow {
    Enum value;
    const char *key;
};

/// The word for `value`; a value that the table lacks is a broken invariant.
template <typename Enum, std::size_t size>
QLatin1String keyOf(const KeyRow<Enum> (&rows)[size], Enum value)
{
    for (const auto &row : rows) {
        if (row.value == value)
            return QLatin1String(row.key);
    }
    ZHANGFANG_ASSERT(false && "an enumeration's value without a word");
    return {};
}

/// The value that `key` stands for, exactly as written.
template <typename Enum, std::size_t size>
std::optional<Enum> valueOf(const KeyRow<Enum> (&rows)[size], const QString &key)
{
    for (const auto &row : rows) {
        if (key == QLatin1String(row.key))
            return row.value;
    }
    return std::nullopt;
}

/// What the file vouches for: a word or number that a column's CHECK lets through must have a value.
template <typename Value>
Value known(const std::optional<Value> &value)
{
    ZHANGFANG_ASSERT(value);
    return *value;
}

} // namespace zhangfang
