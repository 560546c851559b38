#pragma once

#include "core/exchange/table_reader.h"
#include "core/members/membership.h"
#include "core/people/person.h"

namespace zhangfang::exchange
{

/// 男, male, m and 女, female, f; refused with exchange.not_a_sex.
Result<people::Sex> readSex(const Cell &cell);

/// Whether somebody is a farmer: 农民 and 非农民 beside what readYesNo() reads.
Result<bool> readFarmer(const Cell &cell);

/// 退社, 除名, 死亡, 单位终止; withdrawal, expulsion, death, organisation ended; refused with
/// exchange.not_a_cause.
Result<members::EndedBy> readEndedBy(const Cell &cell);

} // namespace zhangfang::exchange
