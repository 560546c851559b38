#include "core/labour/sheet_months_register.h"

#include "core/base/keys.h"
#include "core/store/statement.h"

namespace zhangfang::labour
{

namespace
{

// Through the index of months the sheets would be fetched in twice the time.
constexpr char kMonths[] =
    "SELECT s.month, sum(s.state IN ('draft', 'submitted')), sum(CASE WHEN s.state = 'approved'"
    " AND NOT EXISTS (SELECT 1 FROM pay_run_sheet r WHERE r.sheet_id = s.id)"
    " THEN EXISTS (SELECT 1 FROM labour_total t WHERE t.sheet_id = s.id) ELSE 0 END)"
    " FROM crew_sheet s NOT INDEXED WHERE s.state NOT IN ('dropped', 'voided') GROUP BY s.month ORDER BY "
    "s.month";

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
