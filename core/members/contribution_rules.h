#pragma once

#include "core/base/result.h"
#include "core/members/contribution.h"
#include "core/members/membership.h"

#include <QString>

#include <span>

namespace zhangfang::members
{

/// Whether contribution may be made in this form. An empty form is money.
///
/// Refuses members.not_a_contribution for labour (劳务), credit, a person's name, goodwill, franchise and
/// encumbered property (Regulation on the Registration of Market Entities, art. 13), however the word is
/// built in: a "labour share" (劳务股) is a weight in the second round, never contribution. Everything else
/// that can be valued in money and transferred is the charter's affair (art. 13).
Result<void> checkForm(const QString &form);

/// Whether `amount` can be paid in. Refuses members.contribution_not_positive.
Result<void> checkPaidIn(Money amount);

/// Whether `amount` (more than zero) can be refunded on `day` out of these movements of the same person.
///
/// Refuses members.contribution_not_positive; members.refund_over_held where on that day, or on a later one
/// with what is posted already, less than nothing would be left.
Result<void> checkRefund(Money amount, QDate day, std::span<const Contribution> movements);

/// Whether a member of whom the end is known may have contribution refunded on `day`: whoever leaves is a
/// member to the end of the last day, with full weight (arts 25, 28). Refuses members.refund_before_end.
Result<void> checkRefundAfterEnd(const MembershipSpan &span, QDate day);

} // namespace zhangfang::members
