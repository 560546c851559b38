#include "core/labour/labour_total_register.h"

#include "core/base/keys.h"
#include "core/store/statement.h"

#include <optional>

namespace zhangfang::labour
{

namespace
{

using store::Connection;
using store::Statement;
using store::Transaction;

constexpr char kUnpaid[] =
    "SELECT s.id, s.job_id, j.unit, s.form = 'correction', t.person_id, t.worked_month, t.kind, t.is_member,"
    " t.rate_e4, t.minutes_per_workday, t.minutes, t.quantity_milli, t.entry_count"
    " FROM crew_sheet s JOIN job j ON j.id = s.job_id LEFT JOIN labour_total t ON t.sheet_id = s.id"
    " WHERE s.month = :month AND s.state = 'approved'"
    " AND NOT EXISTS (SELECT 1 FROM pay_run_sheet r WHERE r.sheet_id = s.id)"
    " ORDER BY s.sheet_no, t.id";

LabourTotal totalAt(const Statement &row)
{
    return {row.id<people::PersonId>(4),
            known(Month::parse(row.text(5))),
            known(workKindFromKey(row.text(6))),
            row.flag(7),
            Price::fromE4(row.integer(8)),
            static_cast<int>(row.integer(9)),
            row.integer(10),
            Quantity::fromThousandths(row.integer(11)),
            row.integer(12)};
}

} // namespace

TotalsWriter::TotalsWriter(const Transaction &transaction)
    : m_tx(transaction.tx())
    , m_rows(transaction.connection(), "labour_total",
             {"tx", "sheet_id", "person_id", "worked_month", "kind", "is_member", "rate_e4",
              "minutes_per_workday", "minutes", "quantity_milli", "entry_count"})
{
}

void TotalsWriter::insert(SheetId sheet, const std::vector<LabourTotal> &totals)
{
    for (const LabourTotal &total : totals) {
        m_rows.add({m_tx, sheet.value(), total.person.value(), total.workedMonth.toString(),
                    toKey(total.kind), qint64(total.member ? 1 : 0), total.rate.e4(), total.minutesPerWorkday,
                    total.minutes, total.quantity.thousandths(), total.entries});
    }
}

std::vector<SheetTotals> readUnpaidTotals(const Connection &connection, Month month)
{
    std::vector<SheetTotals> sheets;
    Statement rows(connection, kUnpaid);
    rows.bind(":month", month.toString());
    while (rows.next()) {
        const SheetId sheet = rows.id<SheetId>(0);
        if (sheets.empty() || sheets.back().sheet != sheet) {
            sheets.push_back(
                {sheet, rows.id<JobId>(1), known(workUnitFromKey(rows.text(2))), rows.flag(3), {}});
        }
        const bool sheetOfRestOnly = rows.isNull(4);
        if (!sheetOfRestOnly)
            sheets.back().totals.push_back(totalAt(rows));
    }
    return sheets;
}

} // namespace zhangfang::labour
