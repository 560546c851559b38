#pragma once

#include "core/base/keys.h"
#include "core/members/capital_ledger.h"
#include "core/store/connection.h"

#include <unordered_map>

namespace zhangfang::members
{

/// The parts that are quantified for members, with the file's words for them.
inline constexpr KeyRow<CapitalPart> kQuantifiedParts[] = {
    {CapitalPart::ReserveShare, "reserve"},
    {CapitalPart::SubsidyShare, "subsidy"},
    {CapitalPart::DonationShare, "donation"},
};

/// One person's contributions and quantified shares, of all days.
CapitalLedger loadCapitalLedgerOf(const store::Connection &connection, people::PersonId person);
/// Everybody's for the days from `first` to `last`.
CapitalLedger loadCapitalLedger(const store::Connection &connection, QDate first, QDate last);
/// What each person has contributed at the end of `day`; who never did is not in it.
std::unordered_map<people::PersonId, Money> contributionsOn(const store::Connection &connection, QDate day);

} // namespace zhangfang::members
