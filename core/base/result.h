#pragma once

#include "core/base/assert.h"
#include "core/base/error.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace zhangfang
{

/// Either a value or the refusal that stands in its place (std::expected's surface, which C++20 lacks).
///
/// Asking a failed result for its value is a broken invariant.
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const &
    {
        ZHANGFANG_ASSERT(has_value());
        return std::get<0>(m_state);
    }
    T &value() &
    {
        ZHANGFANG_ASSERT(has_value());
        return std::get<0>(m_state);
    }
    T &&value() &&
    {
        ZHANGFANG_ASSERT(has_value());
        return std::get<0>(std::move(m_state));
    }
    const Error &error() const
    {
        ZHANGFANG_ASSERT(!has_value());
        return std::get<1>(m_state);
    }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the refusal that says why not.
template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const
    {
        ZHANGFANG_ASSERT(m_error.has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace zhangfang

/// Leaves the function with the refusal of `expression` (a Result) where it failed; its value is dropped.
#define ZHANGFANG_TRY(expression)                                                                            \
    do {                                                                                                     \
        if (auto &&zhangfangOutcome = (expression); !zhangfangOutcome)                                       \
            return zhangfangOutcome.error();                                                                 \
    } while (false)

#define ZHANGFANG_PASTE_INNER(a, b) a##b
#define ZHANGFANG_PASTE(a, b) ZHANGFANG_PASTE_INNER(a, b)
#define ZHANGFANG_TRY_ASSIGN_NAMED(outcome, declaration, expression)                                         \
    auto outcome = (expression);                                                                             \
    if (!outcome)                                                                                            \
        return outcome.error();                                                                              \
    declaration = *std::move(outcome)

/// `ZHANGFANG_TRY_ASSIGN(const auto sheet, read(id));` binds the value or leaves with the refusal.
#define ZHANGFANG_TRY_ASSIGN(declaration, expression)                                                        \
    ZHANGFANG_TRY_ASSIGN_NAMED(ZHANGFANG_PASTE(zhangfangOutcome, __LINE__), declaration, expression)
