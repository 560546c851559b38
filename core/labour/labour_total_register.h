#pragma once

#include "core/labour/labour_total.h"
#include "core/store/transaction.h"

#include <QString>

#include <vector>

namespace zhangfang::labour
{

/// What one approved sheet comes to, as its month's pay run reads it.
struct SheetTotals {
    SheetId sheet;
    JobId job;
    WorkUnit unit;
    bool correction; ///< the sheet corrects approved entries, mostly of earlier months
    std::vector<LabourTotal> totals;
};

/// Labour of one person as a member, summed over approved sheets.
struct MemberLabour {
    people::PersonId person;
    qint64 minutes = 0;
};

/// A correction of a member's labour, with all that says in which year it counts.
struct LabourCorrection {
    people::PersonId person;
    Month workedMonth;
    Month bookedMonth;
    qint64 minutes = 0; ///< may be negative
    qint64 tx = 0;      ///< the transaction that approved it: after a plan's it comes too late for the plan
};

/// Keeps the totals of a sheet that is about to be approved.
void insertTotals(const store::Transaction &transaction, SheetId sheet,
                  const std::vector<LabourTotal> &totals);

/// The approved sheets of a month that no pay run has paid yet, in order of their numbers.
std::vector<SheetTotals> readUnpaidTotals(const store::Connection &connection, Month month);

/// Members' labour worked in the year, of approved sheets, corrections left out; by person. In one query.
///
/// What somebody worked on days on which they were no members is not in it (Law on Farmers' Cooperatives,
/// art. 41).
std::vector<MemberLabour> readMemberLabour(const store::Connection &connection, Year year);
/// Approved corrections of members' labour that were worked or booked in the year.
std::vector<LabourCorrection> readMemberCorrections(const store::Connection &connection, Year year);

/// Months of the year with sheets that wait for approval, corrections included: "a plan is refused while
/// there are any".
std::vector<Month> readUnapprovedMonths(const store::Connection &connection, Year year);

} // namespace zhangfang::labour
