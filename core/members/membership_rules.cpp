#include "core/members/membership_rules.h"

#include "core/members/members_errors.h"
#include "core/money/rounding.h"

#include <algorithm>

namespace zhangfang::members
{

namespace
{

constexpr int kFewMembers = 20;
/// Four fifths, in basis points (art. 20).
constexpr qint64 kFarmersFloor = 8'000;
constexpr int kDecember = 12;
constexpr int kLastOfDecember = 31;

bool isLastDayOfYear(QDate day)
{
    return day.month() == kDecember && day.day() == kLastOfDecember;
}

bool endsOnlyWithTheYear(EndedBy cause)
{
    return cause == EndedBy::Withdrawal || cause == EndedBy::Expulsion;
}

Result<void> checkCause(QDate lastDay, EndedBy cause, people::PersonKind kind)
{
    if (cause == EndedBy::Death && kind == people::PersonKind::Organisation)
        return Error{errors::kDeathOfOrganisation};
    if (cause == EndedBy::OrganisationEnded && kind == people::PersonKind::Natural)
        return Error{errors::kEndOfNaturalPerson};
    if (endsOnlyWithTheYear(cause) && !isLastDayOfYear(lastDay))
        return Error{errors::kEndsWithinYear,
                     {{QStringLiteral("last_day"), lastDay},
                      {QStringLiteral("year_end"), QDate(lastDay.year(), kDecember, kLastOfDecember)}}};
    return {};
}

} // namespace

Result<void> checkSpan(const MembershipSpan &span, std::optional<EndedBy> endedBy, people::PersonKind kind)
{
    if (!span.lastDay)
        return endedBy ? Result<void>(Error{errors::kCauseWithoutEnd}) : Result<void>();
    const std::pair<QString, QVariant> lastDay{QStringLiteral("last_day"), *span.lastDay};
    if (*span.lastDay < span.joinedOn)
        return Error{errors::kLastDayBeforeJoining, {{QStringLiteral("joined_on"), span.joinedOn}, lastDay}};
    if (!endedBy)
        return Error{errors::kEndWithoutCause, {lastDay}};
    return checkCause(*span.lastDay, *endedBy, kind);
}

Result<void> checkNoOverlap(const MembershipSpan &span, std::span<const MembershipSpan> others)
{
    const auto found = std::ranges::find_if(others, [&](const auto &other) { return other.overlaps(span); });
    if (found == others.end())
        return {};
    ErrorParams days{{QStringLiteral("joined_on"), span.joinedOn},
                     {QStringLiteral("other_joined_on"), found->joinedOn}};
    if (!found->lastDay)
        return Error{errors::kAlreadyAMember, std::move(days)};
    days.emplace_back(QStringLiteral("other_last_day"), *found->lastDay);
    return Error{errors::kMembershipsOverlap, std::move(days)};
}

Result<void> checkCapacity(const people::Particulars &person, QDate joinedOn)
{
    if (!person.bornOn || ageOn(*person.bornOn, joinedOn) >= kLeastAge)
        return {};
    return Error{errors::kTooYoung,
                 {{QStringLiteral("person_no"), person.number},
                  {QStringLiteral("name"), person.name},
                  {QStringLiteral("born_on"), *person.bornOn},
                  {QStringLiteral("joined_on"), joinedOn}}};
}

bool needsProofOfOwnLiving(const people::Particulars &person, QDate joinedOn)
{
    if (!person.bornOn)
        return false;
    const int age = ageOn(*person.bornOn, joinedOn);
    return age >= kLeastAge && age < kFullCapacityAge;
}

void Composition::add(const people::Particulars &person)
{
    const bool isOrganisation = person.kind == people::PersonKind::Organisation;
    ++members;
    organisations += isOrganisation ? 1 : 0;
    farmers += person.isFarmer && !isOrganisation ? 1 : 0;
}

qint64 farmersBasisPoints(const Composition &composition)
{
    constexpr int kWhole = 10'000;
    if (composition.members == 0)
        return 0;
    const qint64 rounded =
        roundHalfAwayFromZero(Wide(composition.farmers) * kWhole, Wide(composition.members));
    const bool isShort = composition.farmers < leastFarmers(composition.members);
    return isShort ? std::min(rounded, kFarmersFloor - 1) : rounded;
}

int mostOrganisations(int members)
{
    return members <= kFewMembers ? 1 : members / 20;
}

int leastFarmers(int members)
{
    return (members * 4 + 4) / 5;
}

Result<void> checkOrganisations(const Composition &composition)
{
    const int most = mostOrganisations(composition.members);
    if (composition.organisations <= most)
        return {};
    return Error{errors::kTooManyOrganisations,
                 {{QStringLiteral("organisations"), composition.organisations},
                  {QStringLiteral("members"), composition.members},
                  {QStringLiteral("most"), most}}};
}

std::vector<Warning> warningsOn(const Composition &composition)
{
    std::vector<Warning> warnings;
    const std::pair<QString, QVariant> members{QStringLiteral("members"), composition.members};
    if (composition.members < kLeastFounders)
        warnings.push_back({errors::kTooFewMembers, {members, {QStringLiteral("least"), kLeastFounders}}});
    if (composition.farmers < leastFarmers(composition.members))
        warnings.push_back({errors::kTooFewFarmers,
                            {members,
                             {QStringLiteral("farmers"), composition.farmers},
                             {QStringLiteral("least"), leastFarmers(composition.members)}}});
    return warnings;
}

int ageOn(QDate bornOn, QDate day)
{
    const int years = day.year() - bornOn.year();
    const bool isBeforeBirthday = std::pair(day.month(), day.day()) < std::pair(bornOn.month(), bornOn.day());
    return years - (isBeforeBirthday ? 1 : 0);
}

} // namespace zhangfang::members
