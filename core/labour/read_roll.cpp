#include "core/labour/read_roll.h"

#include "core/charter/charter_register.h"
#include "core/labour/job_register.h"
#include "core/members/member_register.h"
#include "core/periods/period_guard.h"

namespace zhangfang::labour
{

namespace
{

std::vector<DatedWorkday> readWorkdays(const store::Connection &connection)
{
    std::vector<DatedWorkday> workdays;
    for (const charter::TermsVersion &version : charter::readTermsVersions(connection))
        workdays.push_back({version.from, version.terms.minutesPerWorkday});
    return workdays;
}

} // namespace

Roll readRoll(const store::Connection &connection)
{
    return Roll(RollContents{people::loadPersons(connection), readJobs(connection),
                             members::loadMembershipCalendar(connection), readWorkdays(connection),
                             [&connection](Month month) { return periods::requireOpen(connection, month); }});
}

Roll readRoll(const store::Connection &connection, const std::vector<people::PersonId> &persons, JobId job)
{
    return Roll(RollContents{people::loadPersonsOf(connection, persons),
                             {readJob(connection, job)},
                             members::loadMembershipsOf(connection, persons),
                             readWorkdays(connection),
                             [&connection](Month month) { return periods::requireOpen(connection, month); }});
}

} // namespace zhangfang::labour
