#pragma once

#include "core/base/result.h"

#include <QString>

namespace zhangfang
{

/// A figure as it was written, taken apart: digits only, no separators.
struct DecimalDigits {
    bool isNegative = false;
    QString whole;    ///< without leading zeros; empty for 0
    QString fraction; ///< as written, with its trailing zeros

    friend bool operator==(const DecimalDigits &, const DecimalDigits &) = default;
};

/// Whether ￥ or ¥ may stand before the figure.
enum class CurrencySign { Allowed, Refused };

/// Reads a figure as people write it, in full or half width: "1,234.50", "1 234.5", ".5", "−3".
///
/// Thousands may be parted by commas or by blanks, each group of exactly three. Exponents, signs other than
/// one minus, a point without decimals and anything else are refused with money.not_an_amount.
Result<DecimalDigits> readDigits(const QString &text, CurrencySign sign = CurrencySign::Refused);

/// The figure times 10^decimals. Refuses money.too_many_decimals, and money.too_large from 10^wholeDigits on;
/// wholeDigits + decimals ≤ 18.
Result<qint64> toScaled(const DecimalDigits &digits, int decimals, int wholeDigits, const QString &text);

/// scaled / 10^decimals in the C locale with all its decimals: "-0.05".
QString plainDecimal(qint64 scaled, int decimals);

} // namespace zhangfang
