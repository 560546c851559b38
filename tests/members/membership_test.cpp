#include "core/members/members_errors.h"
#include "core/members/membership_calendar.h"
#include "core/members/membership_rules.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace zhangfang;
using namespace zhangfang::members;
using people::Particulars;
using people::PersonId;
using people::PersonKind;

namespace
{

const QDate kJoined(2022, 5, 18);

Membership membership(qint64 person, QDate joinedOn, std::optional<QDate> lastDay = std::nullopt)
{
    static qint64 id = 0;
    return {MembershipId(++id), PersonId(person), {joinedOn, lastDay}, {}};
}

Particulars bornOn(QDate day)
{
    return {u"001"_qs, u"李兰莲"_qs, PersonKind::Natural, std::nullopt, day};
}

Composition composition(int members, int farmers, int organisations)
{
    return {members, farmers, organisations};
}

} // namespace

TEST_CASE("a membership ends with the year, or with a death or the end of an organisation")
{
    struct Row {
        std::optional<QDate> lastDay;
        std::optional<EndedBy> cause;
        PersonKind kind;
        const char *code; ///< empty: allowed
    };
    const auto natural = PersonKind::Natural;
    const auto organisation = PersonKind::Organisation;
    const Row rows[] = {
        {std::nullopt, std::nullopt, natural, ""},
        {QDate(2025, 12, 31), EndedBy::Withdrawal, natural, ""},
        {QDate(2025, 12, 31), EndedBy::Expulsion, organisation, ""},
        {QDate(2025, 6, 30), EndedBy::Death, natural, ""},
        {QDate(2025, 6, 30), EndedBy::OrganisationEnded, organisation, ""},
        {kJoined, EndedBy::Death, natural, ""},
        {QDate(2025, 12, 30), EndedBy::Withdrawal, natural, "members.ends_within_year"},
        {QDate(2025, 1, 31), EndedBy::Expulsion, natural, "members.ends_within_year"},
        {QDate(2026, 1, 1), EndedBy::Withdrawal, organisation, "members.ends_within_year"},
        {QDate(2022, 5, 17), EndedBy::Death, natural, "members.last_day_before_joining"},
        {QDate(2025, 12, 31), std::nullopt, natural, "members.end_without_cause"},
        {std::nullopt, EndedBy::Death, natural, "members.cause_without_end"},
        {QDate(2025, 6, 30), EndedBy::Death, organisation, "members.death_of_organisation"},
        {QDate(2025, 6, 30), EndedBy::OrganisationEnded, natural, "members.end_of_natural_person"},
    };
    for (const Row &row : rows) {
        INFO(row.lastDay.value_or(QDate()).toString(Qt::ISODate).toStdString() << " " << row.code);
        const auto outcome = checkSpan({kJoined, row.lastDay}, row.cause, row.kind);
        CHECK((outcome ? "" : outcome.error().code.key) == std::string(row.code));
    }
}

TEST_CASE("two memberships of a person share no day")
{
    const std::vector<MembershipSpan> before{{kJoined, QDate(2023, 12, 31)}, {QDate(2025, 1, 1)}};
    CHECK(checkNoOverlap({QDate(2024, 1, 1), QDate(2024, 12, 31)}, before));
    CHECK(checkNoOverlap({QDate(2020, 1, 1), QDate(2022, 5, 17)}, before));
    const std::pair<MembershipSpan, ErrorCode> overlapping[] = {
        {{QDate(2023, 12, 31), QDate(2024, 12, 31)}, errors::kMembershipsOverlap}, // one day with the first
        {{QDate(2024, 1, 1), QDate(2025, 1, 1)}, errors::kAlreadyAMember},         // and one with the second
        {{QDate(2024, 1, 1)}, errors::kAlreadyAMember},
        {{QDate(2022, 5, 18), QDate(2022, 5, 18)}, errors::kMembershipsOverlap},
        {{QDate(2020, 1, 1), QDate(2030, 12, 31)}, errors::kMembershipsOverlap},
        {{QDate(2030, 1, 1)}, errors::kAlreadyAMember},
    };
    for (const auto &[span, code] : overlapping) {
        const auto refused = checkNoOverlap(span, before);
        REQUIRE_FALSE(refused);
        CHECK(std::string(refused.error().code.key) == code.key);
    }
}

TEST_CASE("nobody under 16 joins, and whoever is under 18 needs a living of their own")
{
    struct Row {
        QDate joined;
        bool allowed;
        bool proof;
    };
    const Row rows[] = {
        {QDate(2024, 2, 28), false, false}, // 16 on 1 March 2024
        {QDate(2024, 2, 29), false, false}, {QDate(2024, 3, 1), true, true},
        {QDate(2026, 2, 28), true, true},   {QDate(2026, 3, 1), true, false},
    };
    for (const Row &row : rows) {
        INFO(row.joined.toString(Qt::ISODate).toStdString());
        const auto person = bornOn(QDate(2008, 3, 1));
        const auto outcome = checkCapacity(person, row.joined);
        CHECK(outcome.has_value() == row.allowed);
        if (!outcome)
            CHECK(outcome.error().code == errors::kTooYoung);
        CHECK(needsProofOfOwnLiving(person, row.joined) == row.proof);
    }
    Particulars unknown = bornOn({});
    unknown.bornOn.reset();
    CHECK(checkCapacity(unknown, kJoined));
    CHECK_FALSE(needsProofOfOwnLiving(unknown, kJoined));
}

TEST_CASE("who was born on 29 February is a year older on 1 March of a common year")
{
    CHECK(ageOn(QDate(2008, 2, 29), QDate(2024, 2, 29)) == 16);
    CHECK(ageOn(QDate(2008, 2, 29), QDate(2023, 2, 28)) == 14);
    CHECK(ageOn(QDate(2008, 2, 29), QDate(2023, 3, 1)) == 15);
}

TEST_CASE("one organisation up to 20 members, then five in a hundred (art. 20)")
{
    const std::pair<int, int> rows[] = {{1, 1},  {5, 1},  {20, 1}, {21, 1},  {39, 1},
                                        {40, 2}, {59, 2}, {60, 3}, {168, 8}, {2000, 100}};
    for (const auto &[members, most] : rows) {
        INFO(members);
        CHECK(mostOrganisations(members) == most);
        CHECK(checkOrganisations(composition(members, members - most, most)));
        const auto refused = checkOrganisations(composition(members, members - most, most + 1));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kTooManyOrganisations);
        CHECK(refused.error().param(u"most"_qs) == most);
    }
}

TEST_CASE("four fifths of the members are farmers, and five found a cooperative (arts 12, 20)")
{
    CHECK(warningsOn(composition(5, 4, 0)).empty());
    CHECK(warningsOn(composition(168, 135, 0)).empty());
    const auto few = warningsOn(composition(168, 134, 0));
    REQUIRE(few.size() == 1);
    CHECK(few[0].code == errors::kTooFewFarmers);
    CHECK(few[0].param(u"least"_qs) == 135);
    const auto four = warningsOn(composition(4, 4, 0));
    REQUIRE(four.size() == 1);
    CHECK(four[0].code == errors::kTooFewMembers);
    rc::prop("the least number of farmers is the least that makes 80 %", [] {
        const int members = *rc::gen::inRange(1, 100'000);
        const int least = leastFarmers(members);
        RC_ASSERT(5 * least >= 4 * members);
        RC_ASSERT(5 * (least - 1) < 4 * members);
    });
}

TEST_CASE("an organisation is a member and never a farmer")
{
    Composition counted;
    counted.add({u"1"_qs, u"李"_qs});
    counted.add({u"2"_qs, u"王"_qs, PersonKind::Natural, {}, {}, false});
    counted.add({u"3"_qs, u"公司"_qs, PersonKind::Organisation, {}, {}, true});
    CHECK(counted == composition(3, 1, 1));
}

TEST_CASE("a membership holds from its first to its last day, both included")
{
    const MembershipCalendar calendar({membership(1, kJoined, QDate(2025, 12, 31)), membership(2, kJoined)});
    CHECK_FALSE(calendar.isMember(PersonId(1), QDate(2022, 5, 17)));
    CHECK(calendar.isMember(PersonId(1), kJoined));
    CHECK(calendar.isMember(PersonId(1), QDate(2025, 12, 31)));
    CHECK_FALSE(calendar.isMember(PersonId(1), QDate(2026, 1, 1)));
    CHECK(calendar.isMember(PersonId(2), QDate(2099, 1, 1)));
    CHECK_FALSE(calendar.isMember(PersonId(3), kJoined));
    CHECK(calendar.of(PersonId(3)).empty());
    CHECK(calendar.membersOn(QDate(2025, 12, 31)) == std::vector{PersonId(1), PersonId(2)});
    CHECK(calendar.membersOn(QDate(2026, 1, 1)) == std::vector{PersonId(2)});
}

TEST_CASE("who comes back is a member in both times and not in between")
{
    const MembershipCalendar calendar(
        {membership(1, QDate(2025, 3, 1)), membership(1, QDate(2020, 1, 1), QDate(2022, 12, 31))});
    REQUIRE(calendar.of(PersonId(1)).size() == 2);
    CHECK(calendar.of(PersonId(1))[0].span.joinedOn == QDate(2020, 1, 1));
    CHECK(calendar.on(PersonId(1), QDate(2022, 12, 31)) != nullptr);
    CHECK(calendar.on(PersonId(1), QDate(2023, 1, 1)) == nullptr);
    CHECK(calendar.on(PersonId(1), QDate(2025, 3, 1))->span.joinedOn == QDate(2025, 3, 1));
}

TEST_CASE("the days held of a year count both ends")
{
    const MembershipCalendar calendar({
        membership(1, kJoined),
        membership(2, QDate(2025, 12, 31)),
        membership(3, kJoined, QDate(2025, 6, 30)),
        membership(4, kJoined, QDate(2024, 12, 31)),
        membership(5, QDate(2026, 1, 1)),
        membership(6, kJoined, QDate(2025, 1, 1)),
    });
    const int expected[] = {365, 1, 181, 0, 0, 1};
    for (int person = 1; person <= 6; ++person) {
        INFO(person);
        CHECK(calendar.daysHeld(PersonId(person), Year{2025}) == expected[person - 1]);
    }
    CHECK(calendar.daysHeld(PersonId(1), Year{2024}) == 366);
    CHECK(calendar.membersDuring(Year{2025}) ==
          std::vector{PersonId(1), PersonId(2), PersonId(3), PersonId(6)});
}

TEST_CASE("the days held are the days on which somebody is a member")
{
    rc::prop("counted one by one", [] {
        const QDate first(2024, 6, 1);
        const QDate joined = first.addDays(*rc::gen::inRange(0, 900));
        const auto length = *rc::gen::maybe(rc::gen::inRange(0, 900));
        std::vector<Membership> all{membership(1, joined)};
        if (length)
            all[0].span.lastDay = joined.addDays(*length);
        const MembershipCalendar calendar(all);
        int counted = 0;
        for (QDate day = QDate(2025, 1, 1); day.year() == 2025; day = day.addDays(1))
            counted += calendar.isMember(PersonId(1), day) ? 1 : 0;
        RC_ASSERT(calendar.daysHeld(PersonId(1), Year{2025}) == counted);
    });
}
