#pragma once

#include "core/money/money.h"
#include "core/money/rate.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace zhangfang
{

/// Wide enough for fen × fen-days and for fen × minutes × rate (MSVC has no __int128).
using Wide = boost::multiprecision::int128_t;

/// numerator ÷ denominator to the nearest integer, halves away from zero, so that a negative correction
/// mirrors the positive amount it corrects. `denominator` > 0; the quotient must fit 64 bits.
qint64 roundHalfAwayFromZero(const Wide &numerator, const Wide &denominator);

/// amount × rate, rounded half away from zero to the fen. Used for reserve draws (distribution rules, step
/// 2).
Money shareRounded(Money amount, Rate rate);

/// The least whole number of fen that is not below amount × rate. Used for the labour floor
/// (Law on Farmers' Cooperatives, art. 44: at least 60 %). `amount` ≥ 0.
Money shareCeil(Money amount, Rate rate);

} // namespace zhangfang
