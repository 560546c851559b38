#pragma once

#include "ui/print/payout.h"
#include "ui/print/spelling.h"

#include <QString>

/// Sentences that the papers of a second round share.
namespace zhangfang::print
{

/// The mark of a plan that nobody is paid by (草稿, 已冲回); empty for a posted one.
QString standingMark(PlanStanding standing);
/// What the plan rests on: the resolution, or that there is none yet.
QString basisSentence(const Payout &payout);
/// "按劳 66,666.66 × 1,121.75 ÷ 201,622.25 ≈ 370.9081，补一分，得 370.91": how a part came out of its pool.
QString labourTrace(const Payout &payout, const WeightSpelling &weights, const PayoutLine &line);
QString capitalTrace(const Payout &payout, const WeightSpelling &weights, const PayoutLine &line);
/// "扣款：预支 50.00，个人所得税 3.20。" and what stays owed; empty where nothing is.
QString deductionSentence(const PayoutLine &line);

Money deductionsOf(const PayoutLine &line);
/// What the member gets by both pools, before anything is taken off.
Money dueOf(const PayoutLine &line);
/// Every line's net is its parts less conversion and deductions, or an invariant is broken.
void checkPayout(const Payout &payout);

} // namespace zhangfang::print
