#pragma once

#include "core/distribution/plan.h"
#include "core/store/transaction.h"

#include <QDate>

/// What a plan writes into the member accounts.
namespace zhangfang::distribution
{

/// Books the lines of a plan on `day`: this year's reserve shares (art. 42), what the loss cover takes off
/// the reserve shares, and what becomes contribution by the resolution (art. 44).
void postToAccounts(store::Transaction &transaction, PlanId plan, resolutions::ResolutionId resolution,
                    QDate day);

/// Books the opposite of every movement that the plan made, each referring to the one it takes back.
void takeBackFromAccounts(store::Transaction &transaction, PlanId plan, QDate day, const QString &reason);

} // namespace zhangfang::distribution
