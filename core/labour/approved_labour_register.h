#pragma once

#include "core/labour/labour_total.h"
#include "core/store/transaction.h"

#include <map>
#include <tuple>
#include <vector>

namespace zhangfang::labour
{

/// What an approval brings to each person, kept so that a year's labour need not be added up from all its
/// entries again.
class ApprovedLabour
{
public:
    /// Adds the totals of a sheet that is booked in `booked`; a correction's totals are of earlier months.
    void add(Month booked, const std::vector<LabourTotal> &totals);
    /// Keeps the sums as those of one approval, which is this transaction. Throws StorageError.
    void keep(const store::Transaction &transaction) const;

private:
    /// Person, booked and worked month, whether a member on the days worked (art. 41).
    using Key = std::tuple<people::PersonId, Month, Month, bool>;
    std::map<Key, qint64> m_minutes;
};

} // namespace zhangfang::labour
