#include "core/labour/labour_total.h"

#include "core/labour/job_rules.h"

#include <map>
#include <tuple>

namespace zhangfang::labour
{

Result<std::vector<LabourTotal>> sumUp(const std::vector<WorkDone> &work, const Job &job, const Roll &roll)
{
    using Key = std::tuple<people::PersonId, Month, WorkKind, bool, Price, int>;
    std::map<Key, LabourTotal> totals;
    for (const WorkDone &done : work) {
        ZHANGFANG_TRY_ASSIGN(const Price rate, rateInForce(job.terms, done.kind, done.day));
        const Month month = Month::of(done.day);
        const bool member = roll.isMember(done.person, done.day);
        const int workday = roll.minutesPerWorkday(done.day);
        const Key key(done.person, month, done.kind, !member, rate, workday);
        LabourTotal &total =
            totals
                .try_emplace(key, LabourTotal{done.person, month, done.kind, member, rate, workday, 0, {}, 0})
                .first->second;
        total.minutes += done.minutes;
        total.quantity =
            Quantity::fromThousandths(total.quantity.thousandths() + done.quantity.thousandths());
        ++total.entries;
    }
    std::vector<LabourTotal> sums;
    for (const auto &[key, total] : totals)
        sums.push_back(total);
    return sums;
}

} // namespace zhangfang::labour
