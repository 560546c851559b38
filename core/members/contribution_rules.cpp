#include "core/members/contribution_rules.h"

#include "core/members/members_errors.h"

#include <algorithm>
#include <array>
#include <vector>

namespace zhangfang::members
{

namespace
{

/// A word that no form of contribution may contain.
struct ForbiddenForm {
    const char16_t *word;
    const char *key; ///< for the refusal
};

// Tools for work (劳动工具) and what is free of mortgage (无抵押) are lawful, so those words stand here only
// in the compounds that are meant.
constexpr std::array kForbidden{
    ForbiddenForm{u"劳务", "labour"},
    ForbiddenForm{u"劳力", "labour"},
    ForbiddenForm{u"劳动力", "labour"},
    ForbiddenForm{u"劳动出资", "labour"},
    ForbiddenForm{u"劳动入股", "labour"},
    ForbiddenForm{u"劳动股", "labour"},
    ForbiddenForm{u"工分", "labour"},
    ForbiddenForm{u"工时", "labour"},
    ForbiddenForm{u"labour", "labour"},
    ForbiddenForm{u"labor", "labour"},
    ForbiddenForm{u"信用", "credit"},
    ForbiddenForm{u"credit", "credit"},
    ForbiddenForm{u"姓名", "name"},
    ForbiddenForm{u"冠名", "name"},
    ForbiddenForm{u"商誉", "goodwill"},
    ForbiddenForm{u"goodwill", "goodwill"},
    ForbiddenForm{u"特许", "franchise"},
    ForbiddenForm{u"franchise", "franchise"},
    ForbiddenForm{u"已抵押", "encumbered"},
    ForbiddenForm{u"抵押物", "encumbered"},
    ForbiddenForm{u"抵押财产", "encumbered"},
    ForbiddenForm{u"质押物", "encumbered"},
    ForbiddenForm{u"质押财产", "encumbered"},
    ForbiddenForm{u"设定担保", "encumbered"},
    ForbiddenForm{u"担保财产", "encumbered"},
    ForbiddenForm{u"mortgaged", "encumbered"},
    ForbiddenForm{u"encumbered", "encumbered"},
};

/// The text without the places where money lies: 信用社, 信用卡.
QString withoutBanks(QString text)
{
    for (const char16_t *bank : {u"信用社", u"信用联社", u"信用卡"})
        text.remove(QString::fromUtf16(bank));
    return text;
}

Money heldOn(QDate day, std::span<const Contribution> movements)
{
    Money held;
    for (const Contribution &movement : movements) {
        if (movement.movedOn <= day)
            held += movement.amount;
    }
    return held;
}

} // namespace

Result<void> checkForm(const QString &form)
{
    const QString text = withoutBanks(form);
    for (const auto &[word, key] : kForbidden) {
        if (text.contains(QStringView(word), Qt::CaseInsensitive))
            return Error{
                errors::kNotAContribution,
                {{QStringLiteral("form"), form}, {QStringLiteral("kind"), QString::fromLatin1(key)}}};
    }
    return {};
}

Result<void> checkPaidIn(Money amount)
{
    if (amount > Money())
        return {};
    return Error{errors::kContributionNotPositive, {{QStringLiteral("amount_fen"), amount.fen()}}};
}

Result<void> checkRefund(Money amount, QDate day, std::span<const Contribution> movements)
{
    ZHANGFANG_TRY(checkPaidIn(amount));
    Money least = heldOn(day, movements);
    for (const Contribution &movement : movements) {
        if (movement.movedOn > day)
            least = std::min(least, heldOn(movement.movedOn, movements));
    }
    if (amount <= least)
        return {};
    return Error{errors::kRefundOverHeld,
                 {{QStringLiteral("amount_fen"), amount.fen()},
                  {QStringLiteral("held_fen"), least.fen()},
                  {QStringLiteral("day"), day}}};
}

Result<void> checkRefundAfterEnd(const MembershipSpan &span, QDate day)
{
    if (!span.lastDay || day > *span.lastDay)
        return {};
    return Error{errors::kRefundBeforeEnd,
                 {{QStringLiteral("day"), day}, {QStringLiteral("last_day"), *span.lastDay}}};
}

} // namespace zhangfang::members
