#pragma once

#include "core/labour/labour_ledger.h"
#include "core/store/transaction.h"

namespace zhangfang::labour
{

/// Books a difference against an approved entry. See LabourLedger::correct().
Result<EntryId> bookCorrection(const store::Transaction &transaction, const Correction &correction);

/// Whether the corrections on a dropped sheet still fit what they correct: asked before it comes back.
/// Refused as LabourLedger::correct().
Result<void> checkCorrections(const store::Connection &connection, SheetId sheet);

} // namespace zhangfang::labour
