#pragma once

#include "core/labour/labour_total.h"
#include "core/store/bulk_insert.h"
#include "core/store/transaction.h"

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

/// Keeps the totals of sheets that are about to be approved.
class TotalsWriter
{
public:
    explicit TotalsWriter(const store::Transaction &transaction);

    void insert(SheetId sheet, const std::vector<LabourTotal> &totals);
    /// Writes what is still waiting. Must be called.
    void finish() { m_rows.finish(); }

private:
    qint64 m_tx;
    store::BulkInsert m_rows;
};

/// The approved sheets of a month that no pay run has paid yet, in order of their numbers.
std::vector<SheetTotals> readUnpaidTotals(const store::Connection &connection, Month month);

} // namespace zhangfang::labour
