#include "core/labour/month_hours_register.h"

#include "core/base/keys.h"
#include "core/store/statement.h"

namespace zhangfang::labour
{

namespace
{

constexpr char kHours[] =
    "SELECT worked_month, sum(minutes) FROM approved_labour"
    " WHERE worked_month >= (SELECT substr(max(worked_month), 1, 4) FROM approved_labour)"
    " GROUP BY worked_month";

} // namespace

std::map<Month, qint64> readLatestMonthHours(const store::Connection &connection)
{
    std::map<Month, qint64> hours;
    store::Statement row(connection, kHours);
    while (row.next())
        hours.emplace(known(Month::parse(row.text(0))), row.integer(1));
    return hours;
}

} // namespace zhangfang::labour
