#include "core/labour/sheet_months_register.h"

#include "core/base/keys.h"
#include "core/store/statement.h"

namespace zhangfang::labour
{

namespace
{

// Sheets are looked at one by one only where a month has more approved ones than its runs hold.
constexpr char kMonths[] =
    "WITH counts AS (SELECT month, state, count(*) AS sheets FROM crew_sheet GROUP BY month, state),"
    " standing AS (SELECT month, sum(iif(state IN ('draft', 'submitted'), sheets, 0)) AS waiting,"
    "  sum(iif(state = 'approved', sheets, 0)) AS approved"
    "  FROM counts WHERE state NOT IN ('dropped', 'voided') GROUP BY month),"
    " runs AS (SELECT month, sum((SELECT count(*) FROM pay_run_sheet l WHERE l.run_id = pay_run.id)) AS held"
    "  FROM pay_run GROUP BY month)"
    " SELECT standing.month, waiting, CASE WHEN approved = coalesce(held, 0) THEN 0 ELSE"
    "  (SELECT count(*) FROM crew_sheet s WHERE s.month = standing.month AND s.state = 'approved'"
    "   AND NOT EXISTS (SELECT 1 FROM pay_run_sheet r WHERE r.sheet_id = s.id)"
    "   AND EXISTS (SELECT 1 FROM labour_total t WHERE t.sheet_id = s.id)) END"
    " FROM standing LEFT JOIN runs ON runs.month = standing.month ORDER BY standing.month";

} // namespace

std::vector<SheetMonth> readSheetMonths(const store::Connection &connection)
{
    std::vector<SheetMonth> months;
    store::Statement row(connection, kMonths);
    while (row.next())
        months.push_back({known(Month::parse(row.text(0))), row.integer(1), row.integer(2)});
    return months;
}

} // namespace zhangfang::labour
