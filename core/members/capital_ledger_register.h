#pragma once

#include "core/base/keys.h"
#include "core/members/capital_ledger.h"
#include "core/store/connection.h"

namespace zhangfang::members
{

/// The parts that are quantified for members, with the file's words for them.
inline constexpr KeyRow<CapitalPart> kQuantifiedParts[] = {
    {CapitalPart::ReserveShare, "reserve"},
    {CapitalPart::SubsidyShare, "subsidy"},
    {CapitalPart::DonationShare, "donation"},
};

/// Contributions and quantified shares of everybody.
CapitalLedger loadCapitalLedger(const store::Connection &connection);
/// One person's only.
CapitalLedger loadCapitalLedgerOf(const store::Connection &connection, people::PersonId person);
/// Everybody's for the days from `first` to `last`: what came before is their opening, what came after is
/// left out.
CapitalLedger loadCapitalLedger(const store::Connection &connection, QDate first, QDate last);

} // namespace zhangfang::members
