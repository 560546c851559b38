#pragma once

#include "core/labour/labour_ledger.h"
#include "core/store/transaction.h"

namespace zhangfang::labour
{

/// Books a difference against an approved entry. See LabourLedger::correct().
Result<EntryId> bookCorrection(const store::Transaction &transaction, const Correction &correction);

} // namespace zhangfang::labour
