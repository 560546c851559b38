#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>

namespace zhangfang
{

/// An amount of renminbi in whole fen (分), 1/100 yuan; negative amounts are owed the other way.
///
/// Made only explicitly and from integers; no floating point goes in or comes out. Sums that leave the
/// range of 64 bits end the program: no real cooperative has such an amount, so a mistake made it.
/// There is no division: what must be divided goes through apportion() or a named rounding (rounding.h).
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { return Money(fen); }

    /// Reads an amount in yuan as people write it: "1,234.50", "￥1 234.5", "１２３４．５０", "-23.33",
    /// "−23.33".
    ///
    /// At most two decimals and less than 10¹² yuan; an exponent, a third decimal, misplaced thousands
    /// separators or anything else is refused with money.not_an_amount, money.too_many_decimals or
    /// money.too_large.
    static Result<Money> parseYuan(const QString &text);

    constexpr qint64 fen() const { return m_fen; }
    constexpr bool isZero() const { return m_fen == 0; }
    constexpr bool isNegative() const { return m_fen < 0; }
    /// "1234.50" in the C locale, ASCII minus, no thousands separators: for files, never for people.
    QString toPlainYuan() const;

    friend constexpr auto operator<=>(const Money &, const Money &) = default;
    friend Money operator+(Money a, Money b);
    friend Money operator-(Money a, Money b);
    friend Money operator-(Money a) { return Money() - a; }
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }

private:
    explicit constexpr Money(qint64 fen)
        : m_fen(fen)
    {
    }
    qint64 m_fen = 0;
};

} // namespace zhangfang
