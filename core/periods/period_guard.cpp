#include "core/periods/period_guard.h"

#include "core/periods/period_register.h"
#include "core/periods/periods_errors.h"

namespace zhangfang::periods
{

Result<void> requireOpen(const store::Connection &connection, Month month)
{
    ZHANGFANG_TRY(requireOpen(connection, month.year()));
    if (isClosed(connection, month))
        return Error{errors::kMonthClosed, {{QStringLiteral("month"), month.toString()}}};
    return {};
}

Result<void> requireOpen(const store::Connection &connection, QDate day)
{
    return requireOpen(connection, Month::of(day));
}

Result<void> requireOpen(const store::Connection &connection, Year year)
{
    if (isClosed(connection, year))
        return Error{errors::kYearClosed, {{QStringLiteral("year"), toLabel(year)}}};
    return {};
}

} // namespace zhangfang::periods
