#pragma once

#include "core/labour/entry.h"
#include "core/labour/roll.h"

#include <vector>

namespace zhangfang::labour
{

/// A sum of approved work at the grain of a pay line.
struct LabourTotal {
    people::PersonId person;
    Month workedMonth; ///< of a correction the month that it corrects
    WorkKind kind = WorkKind::Normal;
    bool member = true;          ///< was a member on the days worked (art. 41)
    Price rate;                  ///< in force on those days
    int minutesPerWorkday = 480; ///< of the charter on those days
    qint64 minutes = 0;
    Quantity quantity;
    qint64 entries = 0;
};

/// Work of one entry, as far as it is summed.
struct WorkDone {
    people::PersonId person;
    QDate day;
    WorkKind kind = WorkKind::Normal;
    qint64 minutes = 0; ///< negative in a correction that takes back
    Quantity quantity;
};

/// The sums of a sheet's work on `job`, in order of person, month, kind, membership (members first), rate,
/// workday.
///
/// Refused with labour.no_rate_on_day where the job has no rate on a day worked.
Result<std::vector<LabourTotal>> sumUp(const std::vector<WorkDone> &work, const Job &job, const Roll &roll);

} // namespace zhangfang::labour
