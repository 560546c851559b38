#include "core/base/base_errors.h"
#include "core/members/enrolment.h"
#include "core/members/members_errors.h"
#include "core/people/people_errors.h"
#include "core/periods/periods_errors.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace zhangfang;
using namespace zhangfang::members;
using people::Particulars;
using people::Person;
using people::PersonId;
using people::PersonKind;
using people::Sex;

namespace
{

const QDate kToday(2026, 1, 15);

/// Identity numbers of men born in January 1970 in a region that was never issued, with a right check digit.
QString identityNumber(int serial, QDate bornOn = QDate(1970, 1, 1))
{
    const QString first17 =
        u"990001%1%2"_qs.arg(bornOn.toString(u"yyyyMMdd"_qs)).arg(serial * 2 + 1, 3, 10, QLatin1Char('0'));
    constexpr int kWeights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += first17.at(i).digitValue() * kWeights[i];
    return first17 + u"10X98765432"_qs.at(sum % 11);
}

NewMember row(int serial)
{
    NewMember member;
    member.number = QString::number(serial).rightJustified(3, QLatin1Char('0'));
    member.name = u"社员%1"_qs.arg(serial);
    member.identityNumber = identityNumber(serial);
    member.sex = Sex::Male;
    member.householdNo = u"H001"_qs;
    member.joinedOn = QDate(2022, 5, 18);
    member.contribution = Money::fromFen(10'000);
    member.where = {u"社员名册.csv"_qs, serial + 1, {}};
    return member;
}

std::vector<NewMember> rows(int count)
{
    std::vector<NewMember> all;
    for (int serial = 1; serial <= count; ++serial)
        all.push_back(row(serial));
    return all;
}

EnrolmentGround emptyGround()
{
    return {
        people::PersonDirectory({}), {}, MembershipCalendar(), [](QDate) { return Result<void>(); }, kToday};
}

/// A file that knows 社员1 (left at the end of 2023), a worker without identity number, and nobody else.
EnrolmentGround groundWithPeople()
{
    EnrolmentGround ground = emptyGround();
    ground.persons = people::PersonDirectory({
        Person{{u"001"_qs, u"社员1"_qs, PersonKind::Natural, Sex::Male, QDate(1970, 1, 1), true, u"H001"_qs},
               PersonId(1)},
        Person{{u"W1"_qs, u"临时工"_qs}, PersonId(2)},
    });
    ground.secrets[PersonId(1)].identityNumber = identityNumber(1);
    ground.calendar = MembershipCalendar(
        {{MembershipId(1), PersonId(1), {QDate(2022, 5, 18), QDate(2023, 12, 31)}, EndedBy::Withdrawal}});
    return ground;
}

std::string codeOf(const EnrolmentPlan &plan)
{
    return plan.report.bad.empty() ? "" : plan.report.bad.front().code.key;
}

const Warning *warning(const EnrolmentPlan &plan, ErrorCode code)
{
    const auto found = std::ranges::find(plan.report.warnings, code, &Warning::code);
    return found == plan.report.warnings.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a register of members is taken as it stands")
{
    const auto plan = planEnrolment(rows(6), emptyGround());
    CHECK(plan.report.bad.empty());
    CHECK(plan.report.warnings.empty());
    CHECK(plan.report.members == 6);
    CHECK(plan.report.returned == 0);
    CHECK(plan.report.nonMembers == 0);
    CHECK(plan.report.paidIn == Money::fromFen(60'000));
    REQUIRE(plan.members.size() == 6);
    const PlannedMember &first = plan.members.front();
    CHECK(first.particulars == Particulars{u"001"_qs, u"社员1"_qs, PersonKind::Natural, Sex::Male,
                                           QDate(1970, 1, 1), true, u"H001"_qs});
    CHECK(first.secrets.identityNumber == identityNumber(1));
    CHECK(first.span == MembershipSpan{QDate(2022, 5, 18)});
    CHECK_FALSE(first.known);
}

TEST_CASE("a row that cannot be taken is named with its line, and the others are taken")
{
    struct Case {
        const char *what;
        std::function<void(NewMember &)> change;
        ErrorCode code;
    };
    const Case cases[] = {
        {"no number", [](auto &m) { m.number = u" "_qs; }, errors::kPersonNumberMissing},
        {"no name", [](auto &m) { m.name.clear(); }, errors::kPersonNameMissing},
        {"no identity number", [](auto &m) { m.identityNumber = u" "_qs; }, errors::kIdentityMissing},
        {"a mistyped identity number", [](auto &m) { m.identityNumber[17] = u'0'; },
         errors::kIdentityCheckDigit},
        {"an identity number that a spreadsheet rounded", [](auto &m) { m.identityNumber = u"9.9E+17"_qs; },
         errors::kIdentityRounded},
        {"a number of no kind", [](auto &m) { m.identityNumber = u"12345"_qs; }, errors::kIdentityLength},
        {"a public authority (art. 19)", [](auto &m) { m.identityNumber = u"11990001000000001Y"_qs; },
         errors::kPublicAffairsUnit},
        {"somebody else's number in the file", [](auto &m) { m.number = u"001"_qs; },
         errors::kPersonNumberTaken},
        {"somebody else's identity number in the file", [](auto &m) { m.identityNumber = identityNumber(1); },
         errors::kIdentityTaken},
        {"left before joining", [](auto &m) { m.lastDay = QDate(2021, 12, 31); },
         errors::kLastDayBeforeJoining},
        {"left within the year (art. 25)", [](auto &m) { m.lastDay = QDate(2025, 6, 30); },
         errors::kEndsWithinYear},
        {"left without having joined",
         [](auto &m) {
             m.joinedOn.reset();
             m.lastDay = QDate(2025, 12, 31);
         },
         errors::kLastDayWithoutJoining},
        {"contribution of no member", [](auto &m) { m.joinedOn.reset(); },
         errors::kContributionWithoutJoining},
        {"negative contribution", [](auto &m) { m.contribution = Money::fromFen(-1); },
         errors::kContributionNotPositive},
        {"labour as contribution (registration regulation, art. 13)",
         [](auto &m) { m.contributionForm = u"劳务"_qs; }, errors::kNotAContribution},
        {"too young (art. 19)", [](auto &m) { m.identityNumber = identityNumber(7, QDate(2006, 5, 19)); },
         errors::kTooYoung},
    };
    for (const Case &one : cases) {
        INFO(one.what);
        auto all = rows(6);
        one.change(all[3]);
        const auto plan = planEnrolment(all, emptyGround());
        REQUIRE(plan.report.bad.size() == 1);
        CHECK(codeOf(plan) == one.code.key);
        CHECK(plan.report.bad[0].where == Where{u"社员名册.csv"_qs, 5, {}});
        CHECK(plan.members.size() == 5);
        CHECK(plan.report.paidIn == Money::fromFen(50'000));
    }
}

TEST_CASE("a taken number names who has it, a taken identity number the number")
{
    auto all = rows(6);
    all[4].number = u"002"_qs;
    all[5].identityNumber = all[0].identityNumber.toLower();
    const auto plan = planEnrolment(all, emptyGround());
    REQUIRE(plan.report.bad.size() == 2);
    CHECK(plan.report.bad[0].param(u"name"_qs) == u"社员2"_qs);
    CHECK(plan.report.bad[1].param(u"person_no"_qs) == u"001"_qs);
}

TEST_CASE("a row without a day of joining is a person who works and is no member")
{
    auto all = rows(6);
    all[0].joinedOn.reset();
    all[0].contribution = {};
    const auto plan = planEnrolment(all, emptyGround());
    CHECK(plan.report.bad.empty());
    CHECK(plan.report.members == 5);
    CHECK(plan.report.nonMembers == 1);
    CHECK_FALSE(plan.members[0].span);
}

TEST_CASE("whoever left and comes back gets a further membership under the same number")
{
    auto back = row(1);
    back.joinedOn = QDate(2025, 1, 1);
    const auto plan = planEnrolment({back}, groundWithPeople());
    CHECK(codeOf(plan) == "");
    REQUIRE(plan.members.size() == 1);
    CHECK(plan.members[0].known == PersonId(1));
    CHECK(plan.report.returned == 1);
    CHECK(warning(plan, errors::kParticularsChanged) == nullptr);

    back.name = u"社员一"_qs;
    const auto renamed = planEnrolment({back}, groundWithPeople());
    REQUIRE(warning(renamed, errors::kParticularsChanged) != nullptr);
    CHECK(warning(renamed, errors::kParticularsChanged)->param(u"name"_qs) == u"社员1"_qs);

    back.joinedOn = QDate(2023, 12, 31);
    CHECK(codeOf(planEnrolment({back}, groundWithPeople())) == errors::kMembershipsOverlap.key);
}

TEST_CASE("a person keeps number and identity number against everybody else")
{
    auto other = row(2);
    other.number = u"001"_qs;
    CHECK(codeOf(planEnrolment({other}, groundWithPeople())) == errors::kPersonNumberTaken.key);
    auto renumbered = row(1);
    renumbered.number = u"002"_qs;
    const auto plan = planEnrolment({renumbered}, groundWithPeople());
    CHECK(codeOf(plan) == errors::kIdentityTaken.key);
    CHECK(plan.report.bad[0].param(u"person_no"_qs) == u"001"_qs);
}

TEST_CASE("a worker without identity number is known by number and name")
{
    auto worker = row(9);
    worker.number = u"W1"_qs;
    worker.name = u"临时工"_qs;
    CHECK(planEnrolment({worker}, groundWithPeople()).members.at(0).known == PersonId(2));
    worker.name = u"别人"_qs;
    CHECK(codeOf(planEnrolment({worker}, groundWithPeople())) == errors::kPersonNumberTaken.key);
}

TEST_CASE("one file may hold two memberships of one person")
{
    auto first = row(1);
    first.lastDay = QDate(2023, 12, 31);
    auto second = row(1);
    second.joinedOn = QDate(2025, 1, 1);
    CHECK(planEnrolment({first, second}, emptyGround()).members.size() == 2);
    second.joinedOn = QDate(2023, 12, 31);
    CHECK(codeOf(planEnrolment({first, second}, emptyGround())) == errors::kMembershipsOverlap.key);
}

TEST_CASE("nothing is enrolled into a closed month")
{
    EnrolmentGround ground = emptyGround();
    ground.requireOpen = [](QDate day) {
        return day.year() == 2023 ? Result<void>(Error{errors::kYearClosed}) : Result<void>();
    };
    auto member = row(1);
    CHECK(planEnrolment({member}, ground).report.bad.empty());
    member.joinedOn = QDate(2023, 5, 1);
    CHECK(codeOf(planEnrolment({member}, ground)) == errors::kYearClosed.key);
    member = row(1);
    member.lastDay = QDate(2023, 12, 31);
    CHECK(codeOf(planEnrolment({member}, ground)) == errors::kYearClosed.key);
}

TEST_CASE("remarks of one kind are one, with how often and where first")
{
    auto all = rows(6);
    all[1].sex = Sex::Female;
    all[4].sex = Sex::Female;
    all[2].account = u"9900 0060"_qs;
    all[3].account = u"99000060"_qs;
    all[5].identityNumber = identityNumber(8, QDate(2005, 1, 1));
    const auto plan = planEnrolment(all, emptyGround());
    CHECK(plan.report.bad.empty());
    CHECK(plan.report.warnings.size() == 3);
    const Warning *sex = warning(plan, errors::kSexDiffers);
    REQUIRE(sex != nullptr);
    CHECK(sex->param(u"count"_qs) == 2);
    CHECK(sex->param(u"person_no"_qs) == u"002"_qs);
    CHECK(sex->where.line == 3);
    CHECK(plan.members[1].particulars.sex == Sex::Female);
    REQUIRE(warning(plan, errors::kAccountShared) != nullptr);
    CHECK(warning(plan, errors::kAccountShared)->param(u"person_no"_qs) == u"004"_qs);
    REQUIRE(warning(plan, errors::kProofOfOwnLiving) != nullptr);
}

TEST_CASE("a credit code makes an organisation, of which there are few (art. 20)")
{
    auto all = rows(8);
    all[1].identityNumber = u"91990001MA0000001R"_qs;
    all[1].contribution = {};
    auto plan = planEnrolment(all, emptyGround());
    CHECK(codeOf(plan) == "");
    CHECK(plan.members.at(1).particulars.kind == PersonKind::Organisation);
    CHECK_FALSE(plan.members[1].particulars.sex);
    CHECK_FALSE(plan.members[1].particulars.isFarmer);

    // Of two, the later row is one too many.
    all[6].identityNumber = u"93990001MA0000001K"_qs;
    plan = planEnrolment(all, emptyGround());
    REQUIRE(plan.report.bad.size() == 1);
    CHECK(codeOf(plan) == errors::kTooManyOrganisations.key);
    CHECK(plan.report.bad[0].where.line == 8);
    CHECK(plan.members.size() == 7);

    // Not on the same days: each is the only one of its time.
    all[1].lastDay = QDate(2024, 12, 31);
    all[6].joinedOn = QDate(2025, 1, 1);
    CHECK(codeOf(planEnrolment(all, emptyGround())) == "");
}

TEST_CASE("a 15-digit identity number is taken with a remark")
{
    auto member = row(1);
    member.identityNumber = u"990001700101003"_qs;
    const auto plan = planEnrolment({member}, emptyGround());
    CHECK(plan.members.at(0).particulars.bornOn == QDate(1970, 1, 1));
    CHECK(warning(plan, errors::kIdentityOldForm) != nullptr);
}

TEST_CASE("a sex that is not entered is that of the identity number")
{
    auto member = row(1);
    member.sex.reset();
    const auto plan = planEnrolment({member}, emptyGround());
    CHECK(plan.members.at(0).particulars.sex == Sex::Male);
    CHECK(warning(plan, errors::kSexDiffers) == nullptr);
}

TEST_CASE("too few farmers and too few members are remarked upon")
{
    auto all = rows(6);
    all[0].isFarmer = all[1].isFarmer = false;
    const auto plan = planEnrolment(all, emptyGround());
    REQUIRE(warning(plan, errors::kTooFewFarmers) != nullptr);
    CHECK(warning(plan, errors::kTooFewFarmers)->param(u"least"_qs) == 5);
    CHECK(warning(planEnrolment(rows(4), emptyGround()), errors::kTooFewMembers) != nullptr);

    // Those who have left by today do not count.
    all = rows(6);
    all[0].lastDay = all[1].lastDay = QDate(2025, 12, 31);
    CHECK(warning(planEnrolment(all, emptyGround()), errors::kTooFewMembers) != nullptr);
}
