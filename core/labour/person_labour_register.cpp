#include "core/labour/person_labour_register.h"

#include "core/base/keys.h"
#include "core/base/text.h"
#include "core/store/statement.h"

#include <algorithm>

namespace zhangfang::labour
{

namespace
{

using store::Connection;
using store::Statement;

constexpr char kOfYear[] =
    "SELECT substr(e.worked_on, 1, 7) AS month, s.job_id, j.job_no, j.kind_of_work,"
    " count(DISTINCT e.worked_on), sum(e.minutes), sum(iif(e.kind = 'overtime', e.minutes, 0)),"
    " sum(iif(e.kind = 'night', e.minutes, 0)), sum(iif(s.state <> 'approved', e.minutes, 0))"
    " FROM entry e JOIN crew_sheet s ON s.id = e.sheet_id JOIN job j ON j.id = s.job_id"
    " WHERE e.person_id = :person AND e.worked_on BETWEEN :first AND :last AND e.mark = 'worked'"
    " AND s.state NOT IN ('dropped', 'voided') GROUP BY month, s.job_id";
constexpr char kFirstAndLastDay[] = "SELECT (SELECT min(worked_on) FROM entry WHERE person_id = :person),"
                                    " (SELECT max(worked_on) FROM entry WHERE person_id = :person)";
constexpr char kWorkedIn[] = "SELECT 1 FROM entry e JOIN crew_sheet s ON s.id = e.sheet_id"
                             " WHERE e.person_id = :person AND e.worked_on BETWEEN :first AND :last"
                             " AND e.mark = 'worked' AND s.state NOT IN ('dropped', 'voided') LIMIT 1";
constexpr char kOpenSheets[] =
    "SELECT s.id, s.sheet_no, s.month, j.job_no, s.state FROM crew_sheet s JOIN job j ON j.id = s.job_id"
    " WHERE s.state IN ('draft', 'submitted') AND (EXISTS (SELECT 1 FROM entry e WHERE e.sheet_id = s.id"
    " AND e.person_id = :person) OR EXISTS (SELECT 1 FROM crew_sheet_person p WHERE p.sheet_id = s.id"
    " AND p.person_id = :person))";

std::vector<PersonMonthLabour> labourIn(const Connection &connection, people::PersonId person, Year year)
{
    std::vector<PersonMonthLabour> labour;
    Statement rows(connection, kOfYear);
    rows.bind(":person", person).bind(":first", year.firstDay()).bind(":last", year.lastDay());
    while (rows.next()) {
        labour.push_back({known(Month::parse(rows.text(0))), rows.id<JobId>(1), rows.text(2), rows.text(3),
                          rows.integer(4), rows.integer(5), rows.integer(6), rows.integer(7),
                          rows.integer(8)});
    }
    std::ranges::sort(labour, [](const PersonMonthLabour &a, const PersonMonthLabour &b) {
        return a.month != b.month ? a.month < b.month : numberLess(a.jobNumber, b.jobNumber);
    });
    return labour;
}

/// A year's first entry tells: nobody's thousands of entries are read for the five years that they lie in.
std::vector<Year> yearsOf(const Connection &connection, people::PersonId person)
{
    Statement days(connection, kFirstAndLastDay);
    days.bind(":person", person);
    std::vector<Year> years;
    if (!days.next() || days.isNull(0))
        return years;
    Statement worked(connection, kWorkedIn);
    worked.bind(":person", person);
    for (Year year{days.date(1).year()}; year.number >= days.date(0).year(); --year.number) {
        if (worked.bind(":first", year.firstDay()).bind(":last", year.lastDay()).next())
            years.push_back(year);
    }
    return years;
}

} // namespace

Result<std::vector<PersonMonthLabour>> PersonLabourRegister::ofYear(people::PersonId person, Year year) const
{
    return m_file.read([&](const Connection &connection) {
        return Result<std::vector<PersonMonthLabour>>(labourIn(connection, person, year));
    });
}

Result<std::vector<Year>> PersonLabourRegister::years(people::PersonId person) const
{
    return m_file.read(
        [&](const Connection &connection) { return Result<std::vector<Year>>(yearsOf(connection, person)); });
}

Result<std::vector<OpenSheetOfPerson>> PersonLabourRegister::openSheets(people::PersonId person) const
{
    return m_file.read([&](const Connection &connection) -> Result<std::vector<OpenSheetOfPerson>> {
        std::vector<OpenSheetOfPerson> sheets;
        Statement rows(connection, kOpenSheets);
        rows.bind(":person", person);
        while (rows.next()) {
            sheets.push_back({rows.id<SheetId>(0), rows.text(1), known(Month::parse(rows.text(2))),
                              rows.text(3), known(sheetStateFromKey(rows.text(4)))});
        }
        std::ranges::sort(sheets, [](const OpenSheetOfPerson &a, const OpenSheetOfPerson &b) {
            return numberLess(a.sheetNumber, b.sheetNumber);
        });
        return sheets;
    });
}

} // namespace zhangfang::labour
