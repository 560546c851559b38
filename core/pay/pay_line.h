#pragma once

#include "core/base/month.h"
#include "core/labour/labour_ids.h"
#include "core/labour/work.h"
#include "core/money/money.h"
#include "core/money/price.h"
#include "core/people/person_id.h"

namespace zhangfang::pay
{

/// How labour on a job is turned into money.
struct PayBasis {
    labour::WorkUnit unit = labour::WorkUnit::Hour;
    Price rate;                  ///< for one unit
    int minutesPerWorkday = 480; ///< of the charter on the day worked; counts for jobs paid by the day only

    friend bool operator==(const PayBasis &, const PayBasis &) = default;
};

/// What is rounded together: the labour of one person on one job, of one kind and at one rate.
///
/// Members' and non-members' labour stay apart (Law on Farmers' Cooperatives, art. 41), so a person whose
/// membership begins or ends inside a month has two lines. What is corrected stands on lines of its own, one
/// for each month that it was worked in.
struct PayLineKey {
    people::PersonId person;
    labour::JobId job;
    Month workedMonth; ///< the pay run's own month, but for corrections
    labour::WorkKind kind = labour::WorkKind::Normal;
    PayBasis basis;
    bool member = true;      ///< was a member on the days worked
    bool correction = false; ///< booked later than worked, against an approved entry
};

/// What one entry brings to the pay of its month.
struct PaidLabour {
    PayLineKey key;
    qint64 minutes = 0; ///< negative in a correction that takes back
    Quantity quantity;
};

/// One line of a pay run (劳务费发放表).
struct PayLine {
    PayLineKey key;
    qint64 minutes = 0;
    Quantity quantity;
    Money amount; ///< rounded once, here
};

} // namespace zhangfang::pay
