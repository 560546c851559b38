#include "core/members/leaving.h"
#include "core/members/member_account_register.h"
#include "core/members/members_errors.h"
#include "core/periods/period_register.h"
#include "tests/members/small_coop.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace zhangfang;
using namespace zhangfang::members;
using store::Role;

namespace
{

const QDate kToday(2026, 1, 15);
const QDate kYearEnd(2025, 12, 31);

PersonLine lineOf(SmallCoop &coop, const QString &number, QDate day)
{
    const auto lines = MemberAccountRegister(coop.file()).everybody(day);
    REQUIRE(lines);
    const auto found = std::ranges::find(*lines, number, [](const PersonLine &l) { return l.person.number; });
    REQUIRE(found != lines->end());
    return *found;
}

MemberAccount accountOf(SmallCoop &coop, const QString &number, QDate day = kToday)
{
    auto account = MemberAccountRegister(coop.file()).account(number, day);
    REQUIRE(account);
    return *std::move(account);
}

NewMember worker()
{
    NewMember worker;
    worker.number = u"W01"_qs;
    worker.name = u"朱𠮷"_qs;
    worker.identityNumber = u"990092199206189185"_qs;
    worker.phone = u"13800002764"_qs;
    return worker;
}

} // namespace

TEST_CASE("everybody in the books stands in one list, members, leavers and workers")
{
    SmallCoop coop;
    REQUIRE(coop.members().leave({u"002"_qs, kYearEnd}));
    REQUIRE(coop.members().addWorker(worker()));

    const auto all = MemberAccountRegister(coop.file()).everybody(kToday);
    REQUIRE(all);
    CHECK(all->size() == 7);
    CHECK(lineOf(coop, u"001"_qs, kToday).standing == Standing::Member);
    CHECK(lineOf(coop, u"001"_qs, kToday).contribution == Money::fromFen(10'000));
    CHECK(lineOf(coop, u"002"_qs, kYearEnd).standing == Standing::Member);
    const PersonLine left = lineOf(coop, u"002"_qs, kToday);
    CHECK(left.standing == Standing::Left);
    REQUIRE(left.membership);
    CHECK(left.membership->endedBy == EndedBy::Withdrawal);
    const PersonLine working = lineOf(coop, u"W01"_qs, kToday);
    CHECK(working.standing == Standing::Worker);
    CHECK_FALSE(working.membership);
    CHECK(working.secrets.phone == u"13800002764"_qs);
    CHECK(lineOf(coop, u"001"_qs, QDate(2022, 5, 17)).standing == Standing::Joining);
    coop.actAs(Role::Guest);
    const auto guest = MemberAccountRegister(coop.file()).everybody(kToday);
    CHECK(guest->front().secrets == people::PersonSecrets{});
}

TEST_CASE("an account has memberships, movements, what is held and its part of all contribution")
{
    SmallCoop coop;
    REQUIRE(coop.members().payIn({u"001"_qs, QDate(2026, 1, 10), Money::fromFen(10'000)}));
    REQUIRE(coop.file().write("distribution.post", [&](store::Transaction &t) -> Result<void> {
        t.statement("INSERT INTO quantified_share (tx, person_id, kind, moved_on, amount_fen, cause)"
                    " VALUES (:tx, :person, 'reserve', '2025-12-31', 250, 'draw')")
            .bind(":person", coop.id(u"001"_qs))
            .run();
        return {};
    }));
    const MemberAccount account = accountOf(coop, u"001"_qs);
    CHECK(account.standing == Standing::Member);
    REQUIRE(account.memberships.size() == 1);
    REQUIRE(account.contributions.size() == 2);
    CHECK(account.contributions[1].amount == Money::fromFen(10'000));
    REQUIRE(account.shares.size() == 1);
    CHECK(account.shares[0].part == CapitalPart::ReserveShare);
    CHECK(account.shares[0].cause == ShareCause::Draw);
    CHECK(account.held[CapitalPart::Contribution] == Money::fromFen(20'000));
    CHECK(account.held[CapitalPart::ReserveShare] == Money::fromFen(250));
    CHECK(account.contributionBasisPoints == 2'857); // 200 of 700 yuan
    CHECK(accountOf(coop, u"001"_qs, kYearEnd).contributionBasisPoints == 1'667);
    CHECK(accountOf(coop, u"001"_qs, QDate(2022, 1, 1)).contributionBasisPoints == 0);

    CHECK(codeOf(MemberAccountRegister(coop.file()).account(u"999"_qs, kToday)) == "people.no_such_person");
    coop.actAs(Role::Guest);
    CHECK(accountOf(coop, u"001"_qs, kToday).secrets == people::PersonSecrets{});
}

TEST_CASE("a worker is added without a membership, and only once")
{
    SmallCoop coop;
    CHECK(codeOf(coop.members().addWorker(worker())).empty());
    CHECK(codeOf(coop.members().addWorker(worker())) == "people.number_taken");
    NewMember bad = worker();
    bad.number = u"W02"_qs;
    CHECK(codeOf(coop.members().addWorker(bad)) == "people.identity_taken");
    bad.identityNumber = u"990092199206189186"_qs;
    CHECK(codeOf(coop.members().addWorker(bad)) == "base.identity_check_digit");
}

TEST_CASE("founders need no resolution to join, whoever comes later does")
{
    SmallCoop coop;
    CHECK_FALSE(*coop.members().needsEntryResolution(QDate(2022, 5, 18)));
    CHECK(*coop.members().needsEntryResolution(QDate(2022, 5, 19)));
}

TEST_CASE("before somebody leaves it is said what goes back, what stays and what is due")
{
    SmallCoop coop;
    REQUIRE(coop.file().write("distribution.post", [&](store::Transaction &t) -> Result<void> {
        for (const auto &[kind, amount] : {std::pair("reserve", 250), std::pair("subsidy", 4'000)}) {
            t.statement("INSERT INTO quantified_share (tx, person_id, kind, moved_on, amount_fen, cause)"
                        " VALUES (:tx, :person, :kind, '2025-12-31', :amount, 'allotment')")
                .bind(":person", coop.id(u"001"_qs))
                .bind(":kind", QString::fromLatin1(kind))
                .bind(":amount", amount)
                .run();
        }
        return {};
    }));
    const auto follows = coop.members().previewLeaving({u"001"_qs, QDate(2026, 12, 31)});
    REQUIRE(follows);
    CHECK(follows->refundFrom == QDate(2027, 1, 1));
    CHECK(follows->refund() == Money::fromFen(10'250));
    CHECK(follows->stays() == Money::fromFen(4'000));
    CHECK(follows->fileBy == QDate(2027, 3, 31));
    CHECK(follows->noticeDueBy == QDate(2026, 9, 30));
    CHECK(follows->left == Composition{5, 4, 0});
    CHECK(follows->warnings.empty());

    const auto late = coop.members().previewLeaving({u"001"_qs, kYearEnd});
    REQUIRE(late);
    REQUIRE(late->warnings.size() == 1);
    CHECK(late->warnings[0].code == errors::kNoticeLate);
    CHECK(late->warnings[0].param(u"notice_by"_qs).toDate() == QDate(2025, 9, 30));

    const auto death = coop.members().previewLeaving({u"001"_qs, QDate(2026, 1, 3), EndedBy::Death});
    REQUIRE(death);
    CHECK_FALSE(death->noticeDueBy);
    CHECK(death->warnings.empty());

    CHECK(codeOf(coop.members().previewLeaving({u"001"_qs, QDate(2026, 6, 30)})) ==
          "members.ends_within_year");
    CHECK(codeOf(coop.members().previewLeaving({u"999"_qs, kYearEnd})) == "people.no_such_person");
    // The resolution is asked for when it is done.
    CHECK(codeOf(coop.members().previewLeaving({u"001"_qs, kYearEnd, EndedBy::Expulsion})).empty());
    CHECK(codeOf(coop.members().leave({u"001"_qs, kYearEnd, EndedBy::Expulsion})) ==
          "resolutions.needed_expulsion");
    REQUIRE(periods::PeriodRegister(coop.file()).close(Month(2025, 12)));
    CHECK(codeOf(coop.members().previewLeaving({u"001"_qs, kYearEnd})) == "periods.month_closed");
}

TEST_CASE("notice is due three months before the year's end, from an organisation six")
{
    CHECK(noticeBy(Year{2026}, people::PersonKind::Natural) == QDate(2026, 9, 30));
    CHECK(noticeBy(Year{2026}, people::PersonKind::Organisation) == QDate(2026, 6, 30));
    CHECK(memberChangesFiledBy(Year{2026}) == QDate(2027, 3, 31));
    CHECK(memberChangesFiledBy(Year{2027}) == QDate(2028, 3, 30));
}

TEST_CASE("the farmers' part is rounded to a hundredth of a percent")
{
    CHECK(farmersBasisPoints({168, 154, 0}) == 9'167);
    CHECK(farmersBasisPoints({6, 5, 0}) == 8'333);
    CHECK(farmersBasisPoints({}) == 0);
    CHECK(farmersBasisPoints({5, 4, 0}) == 8'000);
    CHECK(farmersBasisPoints({30'000, 23'999, 0}) == 7'999); // a hair under four fifths never reads 80.00 %
}
