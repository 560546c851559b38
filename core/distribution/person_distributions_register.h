#pragma once

#include "core/base/result.h"
#include "core/distribution/plan.h"
#include "core/store/coop_file.h"

#include <vector>

namespace zhangfang::distribution
{

/// A person's line of a plan that was posted.
struct PersonDistribution {
    PlanId plan;
    QString planNo;
    Year year;
    int round;
    PlanState state; ///< posted or reversed: a reversed one counts no longer
    QDate postedOn;
    Money labour;       ///< by labour
    Money capital;      ///< by shareholding
    Money reserveShare; ///< of the year's reserve draw, quantified to the person; not paid out
    Money converted;    ///< became contribution
    Money deductions;
    Money net;
    Money paid; ///< payments on record
};

/// Distributions from one person's side.
class PersonDistributionsRegister
{
public:
    explicit PersonDistributionsRegister(const store::CoopFile &file)
        : m_file(file)
    {
    }

    /// The person's lines of all posted and reversed plans, by year and round.
    Result<std::vector<PersonDistribution>> of(people::PersonId person) const;

private:
    const store::CoopFile &m_file;
};

} // namespace zhangfang::distribution
