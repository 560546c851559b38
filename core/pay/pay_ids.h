#pragma once

#include "core/base/id.h"

#include <variant>

namespace zhangfang::pay
{

using PayRunId = Id<struct PayRunTag>;
using PaymentId = Id<struct PaymentTag>;
/// A plan of the second round by the number of its row. What a plan is, and what it owes to whom, only the
/// room of the distribution knows.
using PlanRef = Id<struct PlanRefTag>;

/// What a payment is made for.
using PaidFor = std::variant<PayRunId, PlanRef>;

} // namespace zhangfang::pay
