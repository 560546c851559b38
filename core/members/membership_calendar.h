#pragma once

#include "core/base/month.h"
#include "core/members/membership.h"

#include <unordered_map>
#include <vector>

namespace zhangfang::members
{

/// Who was a member on which day: all memberships, loaded in one query, then asked without the file
/// (loadMembershipCalendar).
///
/// Tells members' labour from that of others (art. 41). A last day belongs to the membership.
class MembershipCalendar
{
public:
    MembershipCalendar() = default;
    explicit MembershipCalendar(std::vector<Membership> memberships);

    bool isMember(people::PersonId person, QDate day) const;
    /// The person's memberships by joining day; empty for who never joined.
    const std::vector<Membership> &of(people::PersonId person) const;
    /// The membership that holds on that day, or nothing.
    const Membership *on(people::PersonId person, QDate day) const;
    /// Days of the year on which the person was a member, 0 to 366.
    int daysHeld(people::PersonId person, Year year) const;
    /// Members on that day, by id.
    std::vector<people::PersonId> membersOn(QDate day) const;
    /// Everybody who was a member on at least one day of the year, leavers of the year included, by id.
    std::vector<people::PersonId> membersDuring(Year year) const;

private:
    std::unordered_map<people::PersonId, std::vector<Membership>> m_byPerson;
};

} // namespace zhangfang::members
