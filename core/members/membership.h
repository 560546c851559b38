#pragma once

#include "core/base/id.h"
#include "core/people/person_id.h"

#include <QDate>
#include <QLatin1String>
#include <QString>

#include <optional>

namespace zhangfang::members
{

using MembershipId = Id<struct MembershipTag>;

/// What ended a membership.
enum class EndedBy {
    Withdrawal,        ///< 退社 (art. 25)
    Expulsion,         ///< 除名 (art. 26)
    Death,             ///< 死亡
    OrganisationEnded, ///< 单位终止
};

/// "withdrawal", "expulsion", "death", "organisation_ended": the word in the file and in JSON.
QLatin1String toKey(EndedBy cause);
std::optional<EndedBy> endedByFromKey(const QString &key);

/// The days of one membership; both ends belong to it.
struct MembershipSpan {
    QDate joinedOn;
    std::optional<QDate> lastDay = std::nullopt; ///< none while it lasts

    bool contains(QDate day) const { return day >= joinedOn && (!lastDay || day <= *lastDay); }
    bool overlaps(const MembershipSpan &other) const
    {
        return (!lastDay || other.joinedOn <= *lastDay) && (!other.lastDay || joinedOn <= *other.lastDay);
    }
    friend bool operator==(const MembershipSpan &, const MembershipSpan &) = default;
};

/// One membership of a person; whoever comes back has another one under the same number.
struct Membership {
    MembershipId id;
    people::PersonId person;
    MembershipSpan span;
    std::optional<EndedBy> endedBy = std::nullopt; ///< there exactly where the span has a last day
    QString entryResolution =
        {};                     ///< number of the one that admitted (art. 24); empty for founders and imports
    QString endResolution = {}; ///< number of the one that expelled (art. 26); empty for any other end

    friend bool operator==(const Membership &, const Membership &) = default;
};

} // namespace zhangfang::members
