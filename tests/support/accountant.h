#pragma once

#include "core/labour/labour_import.h"
#include "core/members/enrolment.h"

/// The village accountant's files in tests/data/accountant, read by the simplest means: what the rooms below
/// exchange are tried with.
namespace accountant
{

zhangfang::members::Enrolment members();
zhangfang::labour::JobsImport jobs();
zhangfang::labour::LedgerImport ledger2025();
zhangfang::labour::GridImport grid202601();

} // namespace accountant
