#pragma once

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/labour/crew_sheet.h"
#include "core/labour/labour_ids.h"
#include "core/people/person_id.h"
#include "core/store/coop_file.h"

#include <QString>

#include <vector>

namespace zhangfang::labour
{

/// What one person worked on one job in one month, corrections included, by the day worked.
struct PersonMonthLabour {
    Month month;
    JobId job;
    QString jobNumber;
    QString work;              ///< kind of work (工种)
    qint64 days = 0;           ///< on which there is work
    qint64 minutes = 0;        ///< all kinds together
    qint64 overtime = 0;       ///< minutes, of these
    qint64 night = 0;          ///< minutes, of these
    qint64 notYetApproved = 0; ///< minutes, of these: on sheets that wait for approval
};

/// A sheet with a person on it that is not approved: work that is still open.
struct OpenSheetOfPerson {
    SheetId sheet;
    QString sheetNumber;
    Month month;
    QString jobNumber;
    SheetState state; ///< draft or submitted
};

/// The labour ledger from one person's side.
class PersonLabourRegister
{
public:
    explicit PersonLabourRegister(const store::CoopFile &file)
        : m_file(file)
    {
    }

    /// The year's work by month, then by job number; months without work are left out.
    Result<std::vector<PersonMonthLabour>> ofYear(people::PersonId person, Year year) const;
    /// The years with work, the latest first.
    Result<std::vector<Year>> years(people::PersonId person) const;
    /// The sheets on which the person's work waits for approval, by number.
    Result<std::vector<OpenSheetOfPerson>> openSheets(people::PersonId person) const;

private:
    const store::CoopFile &m_file;
};

} // namespace zhangfang::labour
