#pragma once

#include "core/pay/pay_register.h"
#include "core/store/statement.h"

namespace zhangfang::pay
{

/// A pay line with its numbers and names. The statement's columns, in this order: person_id, job_id,
/// worked_month, kind, rate_unit, rate_e4, minutes_per_workday, is_member, is_correction, minutes,
/// quantity_milli, amount_fen, the person's number and name, the job's number and kind of work, slip_no.
PayLineRow payLineAt(const store::Statement &row);

} // namespace zhangfang::pay
