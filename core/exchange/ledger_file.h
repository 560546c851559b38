#pragma once

#include "core/exchange/parsed_table.h"
#include "core/labour/labour_import.h"

namespace zhangfang::exchange
{

/// What the rows of a ledger are held against while they are read.
struct LedgerContext {
    KnownNumbers persons;               ///< of everybody in the register
    std::vector<labour::JobTerms> jobs; ///< a rate in the file is compared with the job's, and not used
};

/// Reads a labour ledger (社员劳务台账) row by row: day, person, job, working time, quantity, remark. `take`
/// is given every good row, and its refusal ends the reading.
///
/// Working time is in hours, or in the unit that the heading names; it may be a mark of the grid. 加班 in the
/// remark makes it overtime, 夜班 night work, unless a column says the kind. Whether persons and jobs exist,
/// and all that needs more than one row, is the register's business (LabourLedger::importLedger()). Refuses
/// what HeadedTable refuses; each bad row is named in the tally.
Result<RowTally> readLedger(const QString &path, const LedgerContext &context, const QString &sheet,
                            const labour::TakeRow &take, const RowsHeard &heard = {});

} // namespace zhangfang::exchange
