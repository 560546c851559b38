#pragma once

#include "core/base/month.h"
#include "core/distribution/plan.h"
#include "core/store/connection.h"

#include <vector>

namespace zhangfang::distribution
{

/// The members of a year with what counts for them, as the books stand.
struct YearMembers {
    CapitalUnit capitalUnit = CapitalUnit::Fen;
    std::vector<MemberInput> members; ///< by member number
    std::vector<PlanPerson> persons;  ///< persons[i] is whom members[i] is about
};

/// Collects everybody who was a member on some day of the year, or has labour that counts in it.
///
/// Labour: approved sheets (for labour_fee: posted pay runs), by the day worked, of persons who were members
/// on that day (art. 41). What is approved after a plan of its year was put forward counts in the year in
/// which it is booked. A weight never falls below 0.
///
/// Capital: the components that the terms count, as at 31 December, or day-weighted; a membership that ends
/// earlier counts its capital as it stood × days held ÷ days of the year, unless the terms say otherwise
/// (our reading of art. 28).
///
/// Each kind of record is read in one query.
YearMembers collectMembers(const store::Connection &connection, Year year, const charter::Terms &terms);

/// The months of the year that stand in the way of a plan: with sheets that are not approved yet.
std::vector<Month> unapprovedMonths(const store::Connection &connection, Year year);
/// The months of the year with approved sheets that are not in a posted pay run.
std::vector<Month> unpaidMonths(const store::Connection &connection, Year year);
/// The labour fees of the year's posted pay runs: what the cost of labour should be in the year's accounts.
Money wagesOfRuns(const store::Connection &connection, Year year);

} // namespace zhangfang::distribution
