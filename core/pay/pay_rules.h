#pragma once

#include "core/pay/pay_line.h"

#include <vector>

namespace zhangfang::pay
{

/// What labour is worth, rounded to the fen, halves away from zero (so that a negative correction mirrors the
/// positive).
///
/// By the hour minutes × rate ÷ 6,000; by the day minutes × rate ÷ (minutes of a workday × 100); by quantity
/// thousandths × rate ÷ 100,000; the rate in 10⁻⁴ yuan.
Money labourFee(const PayBasis &basis, qint64 minutes, Quantity quantity);

/// The lines of a pay run: one for each key, its labour summed and rounded once.
///
/// In order of person, job, membership (members first), kind, rate; corrections after the labour of the
/// month. The order of the input does not matter. Labour that cancels out leaves a line of 0.00.
std::vector<PayLine> payLines(std::vector<PaidLabour> labour);

/// The sum of the printed lines.
Money totalOf(const std::vector<PayLine> &lines);

} // namespace zhangfang::pay
