#include "core/labour/sheet_months_register.h"

#include "core/base/keys.h"
#include "core/store/statement.h"

namespace zhangfang::labour
{

namespace
{

// A run takes all approved sheets of its month: what it does not hold was approved after it. So nothing is
// counted but what waits, however many sheets the books have.
constexpr char kMonths[] =
    "WITH RECURSIVE months (month) AS (SELECT min(month) FROM crew_sheet UNION ALL"
    "  SELECT (SELECT min(month) FROM crew_sheet WHERE month > months.month) FROM months"
    "  WHERE month IS NOT NULL)"
    " SELECT month, (SELECT count(*) FROM crew_sheet s WHERE s.month = months.month"
    "  AND s.state IN ('draft', 'submitted')),"
    " (SELECT count(*) FROM crew_sheet s WHERE s.month = months.month AND s.state = 'approved'"
    "  AND s.tx > coalesce((SELECT max(tx) FROM pay_run r WHERE r.month = months.month), 0)"
    "  AND EXISTS (SELECT 1 FROM labour_total t WHERE t.sheet_id = s.id))"
    " FROM months WHERE EXISTS (SELECT 1 FROM crew_sheet s WHERE s.month = months.month"
    "  AND s.state IN ('draft', 'submitted', 'approved')) ORDER BY month";

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
