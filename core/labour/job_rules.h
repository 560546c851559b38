#pragma once

#include "core/base/result.h"
#include "core/labour/job.h"

namespace zhangfang::labour
{

/// The price of the job for `kind` on `day`: of the rates of that kind that hold by then, the youngest.
///
/// Overtime and night work for which the job has no rate of its own in force are paid at the ordinary rate.
/// Refused with labour.no_rate_on_day where the ordinary rate does not hold yet either.
Result<Price> rateInForce(const JobTerms &job, WorkKind kind, QDate day);

/// Whether a job can be taken up as described.
///
/// Refused: no number, client or kind of work (labour.job_number_missing, labour.client_missing,
/// labour.work_missing), no ordinary rate (labour.rate_missing), a rate of nothing (labour.rate_zero: labour
/// is paid in full and in money, wage regulation arts 11 and 13), two rates of one kind from the same day
/// (labour.rate_twice).
Result<void> checkJob(const JobTerms &job);

/// The rates that `incoming` adds to a job that stands already.
///
/// Refused where it is another job under the same number, or says nothing new (labour.job_number_taken), and
/// where it gives another price for a day from which the job has one (labour.rate_twice).
Result<std::vector<JobRate>> addedRates(const JobTerms &standing, const JobTerms &incoming);

} // namespace zhangfang::labour
