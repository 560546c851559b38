#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>

namespace zhangfang
{

/// A price for one unit of work in 10⁻⁴ yuan (1/100 fen): 1.0800 yuan a piece is 10,800. Never negative.
class Price
{
public:
    constexpr Price() = default;
    static constexpr Price fromE4(qint64 e4)
    {
        ZHANGFANG_ASSERT(e4 >= 0);
        return Price(e4);
    }
    /// Reads yuan with up to four decimals, below 10⁸ yuan; refusals as Money::parseYuan().
    static Result<Price> parseYuan(const QString &text);

    constexpr qint64 e4() const { return m_e4; }
    /// "23.00", "1.0850": two decimals, four where it has them; C locale.
    QString toPlainYuan() const;
    friend constexpr auto operator<=>(const Price &, const Price &) = default;

private:
    explicit constexpr Price(qint64 e4)
        : m_e4(e4)
    {
    }
    qint64 m_e4 = 0;
};

/// A quantity of work in thousandths of its unit (piece, mu, …); corrections may be negative.
class Quantity
{
public:
    constexpr Quantity() = default;
    static constexpr Quantity fromThousandths(qint64 thousandths) { return Quantity(thousandths); }
    /// Reads a number with up to three decimals, below 10⁹; refusals as Money::parseYuan().
    static Result<Quantity> parse(const QString &text);

    constexpr qint64 thousandths() const { return m_thousandths; }
    constexpr bool isZero() const { return m_thousandths == 0; }
    /// "84", "6.5": no trailing zeros; C locale.
    QString toPlain() const;
    friend constexpr auto operator<=>(const Quantity &, const Quantity &) = default;

private:
    explicit constexpr Quantity(qint64 thousandths)
        : m_thousandths(thousandths)
    {
    }
    qint64 m_thousandths = 0;
};

} // namespace zhangfang
