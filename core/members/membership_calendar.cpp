#include "core/members/membership_calendar.h"

#include "core/base/assert.h"

#include <algorithm>

namespace zhangfang::members
{

MembershipCalendar::MembershipCalendar(std::vector<Membership> memberships)
{
    m_byPerson.reserve(memberships.size());
    for (Membership &membership : memberships)
        m_byPerson[membership.person].push_back(std::move(membership));
    for (auto &[person, ofPerson] : m_byPerson)
        std::ranges::sort(ofPerson, {}, [](const Membership &one) { return one.span.joinedOn; });
}

bool MembershipCalendar::isMember(people::PersonId person, QDate day) const
{
    return on(person, day) != nullptr;
}

const std::vector<Membership> &MembershipCalendar::of(people::PersonId person) const
{
    static const std::vector<Membership> none;
    const auto found = m_byPerson.find(person);
    return found == m_byPerson.end() ? none : found->second;
}

const Membership *MembershipCalendar::on(people::PersonId person, QDate day) const
{
    for (const Membership &membership : of(person)) {
        if (membership.span.contains(day))
            return &membership;
    }
    return nullptr;
}

int MembershipCalendar::daysHeld(people::PersonId person, Year year) const
{
    qint64 days = 0;
    for (const Membership &membership : of(person)) {
        const QDate first = std::max(membership.span.joinedOn, year.firstDay());
        const QDate last = std::min(membership.span.lastDay.value_or(year.lastDay()), year.lastDay());
        days += std::max<qint64>(first.daysTo(last) + 1, 0);
    }
    ZHANGFANG_ASSERT(days <= year.days());
    return int(days);
}

std::vector<people::PersonId> MembershipCalendar::membersOn(QDate day) const
{
    std::vector<people::PersonId> members;
    for (const auto &[person, memberships] : m_byPerson) {
        if (isMember(person, day))
            members.push_back(person);
    }
    std::ranges::sort(members);
    return members;
}

std::vector<people::PersonId> MembershipCalendar::membersDuring(Year year) const
{
    std::vector<people::PersonId> members;
    for (const auto &[person, memberships] : m_byPerson) {
        if (daysHeld(person, year) > 0)
            members.push_back(person);
    }
    std::ranges::sort(members);
    return members;
}

} // namespace zhangfang::members
