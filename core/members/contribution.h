#pragma once

#include "core/base/id.h"
#include "core/money/money.h"
#include "core/people/person_id.h"

#include <QDate>
#include <QLatin1String>
#include <QString>

#include <optional>

namespace zhangfang::members
{

using ContributionId = Id<struct ContributionTag>;

/// Why a member's paid-in contribution (出资额, ledger 301) changed.
enum class ContributionKind {
    PaidIn,     ///< 缴纳; more than zero
    Refunded,   ///< 退还; less than zero
    Converted,  ///< 转增: from a distribution or the reserve, by resolution (art. 44)
    Correction, ///< 更正: cancels or corrects an earlier movement
};

/// "paid_in", "refunded", "converted", "correction": the word in the file and in JSON.
QLatin1String toKey(ContributionKind kind);
std::optional<ContributionKind> contributionKindFromKey(const QString &key);

/// One movement of a member's contribution. It is posted once and never changes.
struct Contribution {
    ContributionId id;
    people::PersonId person;
    QDate movedOn; ///< counts from this day on
    ContributionKind kind;
    Money amount; ///< never zero; negative where contribution goes back
    QString note; ///< in what form it was paid in (money, machinery, …), or the reason
    std::optional<ContributionId> corrects = std::nullopt;

    friend bool operator==(const Contribution &, const Contribution &) = default;
};

} // namespace zhangfang::members
