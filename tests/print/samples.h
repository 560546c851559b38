#pragma once

#include "ui/print/member_register.h"
#include "ui/print/month_pay.h"
#include "ui/print/payout.h"

namespace zhangfang::tests
{

/// A second round of `count` made-up members: names of the sample with the rare ones among them, a pool of
/// 66,666.66 by minutes and one of 44,444.44 by contribution, shared by largest remainder.
print::Payout samplePayout(int count);

/// A draft of the second round in which everything is as awkward as it can be: names of 30 characters,
/// amounts of 999,999,999.99, deductions with long reasons, conversions, workdays, capital by days, a unit of
/// 10 fen.
print::Payout awkwardPayout();

/// A month's pay of `count` people, every eleventh of them no member: one to five lines each, but the fourth
/// has 9, the eighth 31, the thirteenth 120 lines; corrections and deductions among them.
print::MonthPay sampleMonthPay(int count);

/// A register of `count` members with an organisation and non-farmers among them.
print::MemberRegister sampleRegister(int count);

/// A made-up identity number of the region 9900xx (never issued) for the person number `n`.
QString sampleIdentityNumber(int n);
/// A made-up name; among each 40 are 朱𠮷, 吴𠅤, 䶮 and 㛃, a name with a middle dot and one of 30
/// characters.
QString sampleName(int n);

} // namespace zhangfang::tests
