#pragma once

#include "core/exchange/parsed_table.h"
#include "core/members/enrolment.h"

namespace zhangfang::exchange
{

/// Reads a register of members (社员名册): number, name, identity number, sex, farmer or not, household, days
/// of joining and leaving, contribution, phone, bank account.
///
/// `known` are the numbers that the register has already. Whether the identity numbers are right, whether
/// somebody comes twice and whether the days can be a membership is the register's business
/// (members::planEnrolment()). Refuses what HeadedTable refuses; each bad row is named in the result.
Result<ParsedTable<members::Enrolment>> readMembers(const QString &path, const KnownNumbers &known = {},
                                                    const QString &sheet = {}, const RowsHeard &heard = {});

} // namespace zhangfang::exchange
