#pragma once

#include "core/members/contribution.h"
#include "core/members/member_account_register.h"
#include "core/members/membership.h"
#include "core/people/person.h"
#include "ui/kit/parts.h"
#include "ui/kit/table_model.h"

#include <QString>

/// The words of the members' page for what the core has names for.
namespace zhangfang::ui::members
{

/// "male", 男; — where it is not known or does not apply.
QString sexWord(const people::Person &person);
/// "farmer", 农民; "organisation".
QString statusWord(const people::Person &person);
/// "withdrawal", 退社; …
QString endedByWord(zhangfang::members::EndedBy cause);
/// "paid in", 缴纳; …
QString contributionWord(zhangfang::members::ContributionKind kind);
/// "reserve share", 公积金份额; …
QString partWord(zhangfang::members::CapitalPart part);
/// "reserve drawn", 提取公积金; …
QString causeWord(zhangfang::members::ShareCause cause);
/// How somebody stands, as a badge: 在社, 已退社, …
kit::CellBadge standingBadge(zhangfang::members::Standing standing);

} // namespace zhangfang::ui::members
