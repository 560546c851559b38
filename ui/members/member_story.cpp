#include "ui/members/member_story.h"

#include "ui/kit/format.h"
#include "ui/members/member_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhangfang::ui::members
{

namespace
{

using zhangfang::members::Contribution;
using zhangfang::members::ContributionKind;
using zhangfang::members::Membership;

void addMemberships(const MemberStory &story, std::vector<MemberEvent> &events)
{
    for (const Membership &membership : story.account.memberships) {
        Money paidIn;
        for (const Contribution &movement : story.account.contributions) {
            const bool onJoining = movement.movedOn == membership.span.joinedOn;
            if (onJoining && movement.kind == ContributionKind::PaidIn)
                paidIn += movement.amount;
        }
        events.push_back(
            {membership.span.joinedOn,
             paidIn.isZero()
                 ? QCoreApplication::translate("MemberEvents", "Joined")
                 : QCoreApplication::translate("MemberEvents", "Joined with %1").arg(kit::money(paidIn))});
        if (membership.span.lastDay)
            events.push_back({*membership.span.lastDay, endedByWord(*membership.endedBy)});
    }
}

void addContributions(const MemberStory &story, std::vector<MemberEvent> &events)
{
    for (const Contribution &movement : story.account.contributions) {
        const bool onJoining =
            movement.kind == ContributionKind::PaidIn &&
            std::ranges::any_of(story.account.memberships, [&](const Membership &membership) {
                return membership.span.joinedOn == movement.movedOn;
            });
        if (!onJoining)
            events.push_back(
                {movement.movedOn, QCoreApplication::translate("MemberEvents", "%1 %2")
                                       .arg(contributionWord(movement.kind), kit::money(movement.amount))});
    }
}

} // namespace

std::array<qint64, 12> MemberStory::minutesByMonth() const
{
    std::array<qint64, 12> minutesOf{};
    for (const zhangfang::labour::PersonMonthLabour &row : labour)
        minutesOf[std::size_t(row.month.number()) - 1] += row.minutes;
    return minutesOf;
}

qint64 MemberStory::minutes() const
{
    qint64 sum = 0;
    for (const zhangfang::labour::PersonMonthLabour &row : labour)
        sum += row.minutes;
    return sum;
}

Money MemberStory::earned() const
{
    Money sum;
    for (const zhangfang::pay::PersonPay &run : pay)
        sum += run.earned;
    return sum;
}

Result<MemberStory> readStory(const store::CoopFile &file, const QString &number, QDate day, Year year)
{
    using zhangfang::members::MemberAccountRegister;
    ZHANGFANG_TRY_ASSIGN(auto account, MemberAccountRegister(file).account(number, day));
    const people::PersonId person = account.person.id;
    ZHANGFANG_TRY_ASSIGN(auto labour, zhangfang::labour::PersonLabourRegister(file).ofYear(person, year));
    ZHANGFANG_TRY_ASSIGN(auto years, zhangfang::labour::PersonLabourRegister(file).years(person));
    ZHANGFANG_TRY_ASSIGN(auto runs, zhangfang::pay::PersonPayRegister(file).ofYear(person, year));
    ZHANGFANG_TRY_ASSIGN(const Money owed, zhangfang::pay::PersonPayRegister(file).owed(person));
    ZHANGFANG_TRY_ASSIGN(auto distributions,
                         zhangfang::distribution::PersonDistributionsRegister(file).of(person));
    return MemberStory{
        std::move(account),      day, year, std::move(labour), std::move(years), std::move(runs), owed,
        std::move(distributions)};
}

std::vector<MemberEvent> latestEvents(const MemberStory &story, std::size_t most)
{
    std::vector<MemberEvent> events;
    addMemberships(story, events);
    addContributions(story, events);
    if (!story.pay.empty()) {
        const zhangfang::pay::PersonPay &last = story.pay.back();
        events.push_back(
            {last.run.month.lastDay(), QCoreApplication::translate("MemberEvents", "Labour fee of %1 %2")
                                           .arg(kit::monthInWords(last.run.month), kit::money(last.earned))});
    }
    for (const zhangfang::distribution::PersonDistribution &plan : story.distributions) {
        if (plan.state == zhangfang::distribution::PlanState::Posted)
            events.push_back(
                {plan.postedOn, QCoreApplication::translate("MemberEvents", "Distribution of %1 %2")
                                    .arg(plan.year.number)
                                    .arg(kit::money(plan.labour + plan.capital))});
    }
    std::erase_if(events, [&](const MemberEvent &event) { return event.day > story.day; });
    std::ranges::stable_sort(events, std::greater<>(), &MemberEvent::day);
    if (events.size() > most)
        events.resize(most);
    return events;
}

} // namespace zhangfang::ui::members
