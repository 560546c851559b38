#pragma once

#include "core/members/capital_ledger.h"
#include "core/store/connection.h"

namespace zhangfang::members
{

/// Contributions and quantified shares of everybody.
CapitalLedger loadCapitalLedger(const store::Connection &connection);
/// One person's only.
CapitalLedger loadCapitalLedgerOf(const store::Connection &connection, people::PersonId person);
/// Everybody's for the days from `first` to `last`: what was quantified before, year by year, is read as one
/// sum, and nothing of what came after.
CapitalLedger loadCapitalLedger(const store::Connection &connection, QDate first, QDate last);

} // namespace zhangfang::members
