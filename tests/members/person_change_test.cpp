#include "core/members/members_errors.h"
#include "core/people/people_errors.h"
#include "core/store/change_history.h"
#include "core/store/store_errors.h"
#include "core/store/verify.h"
#include "tests/members/small_coop.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::members;
using people::SecretKind;

namespace
{

/// A change that leaves everything about 001 as it is.
PersonChange first()
{
    PersonChange change;
    change.number = u"001"_qs;
    change.name = u"社员001"_qs;
    change.sex = people::Sex::Male;
    return change;
}

RegisterLine lineOf(SmallCoop &coop, const QString &number)
{
    const auto lines = coop.members().asAt(coop.clock().today());
    REQUIRE(lines);
    for (const RegisterLine &line : *lines) {
        if (line.person.number == number)
            return line;
    }
    FAIL("no such line");
    return lines->front();
}

std::vector<store::Change> historyOf(SmallCoop &coop, const QString &number)
{
    auto changes = store::ChangeHistory(coop.file()).ofPerson(coop.id(number).value());
    REQUIRE(changes);
    return *std::move(changes);
}

} // namespace

TEST_CASE("a person's particulars are changed with a reason, and the journal keeps both states")
{
    SmallCoop coop;
    PersonChange change = first();
    change.name = u" 李兰莲 "_qs;
    change.householdNo = u"H001"_qs;
    change.reason = u"户口本上是这个名字"_qs;
    const auto warnings = coop.members().changePerson(change);
    REQUIRE(warnings);
    CHECK(warnings->empty());
    const people::Person person = lineOf(coop, u"001"_qs).person;
    CHECK(person.name == u"李兰莲"_qs);
    CHECK(person.householdNo == u"H001"_qs);
    CHECK(person.bornOn == QDate(1951, 11, 29));
    const auto latest = historyOf(coop, u"001"_qs).front();
    CHECK(latest.reason == u"户口本上是这个名字"_qs);
    CHECK(latest.columns() == QStringList{u"household_no"_qs, u"name"_qs});
    CHECK(store::verify(coop.file())->isSound());
}

TEST_CASE("what the register says of a member changes for a reason only; a household or a phone needs none")
{
    SmallCoop coop;
    PersonChange change = first();
    SECTION("name")
    {
        change.name = u"李兰莲"_qs;
    }
    SECTION("sex")
    {
        change.sex = people::Sex::Female;
    }
    SECTION("farmer")
    {
        change.isFarmer = false;
    }
    SECTION("identity number")
    {
        change.identityNumber = u"990092199206189185"_qs;
    }
    CHECK(codeOf(coop.members().changePerson(change)) == "members.reason_missing");
    change.reason = u"  "_qs;
    CHECK(codeOf(coop.members().changePerson(change)) == "members.reason_missing");
    change.reason = u"登记错了"_qs;
    CHECK(codeOf(coop.members().changePerson(change)).empty());

    change = first();
    change.number = u"002"_qs;
    change.name = u"社员002"_qs;
    change.householdNo = u"H002"_qs;
    change.phone = u"138 0000 2764"_qs;
    CHECK(codeOf(coop.members().changePerson(change)).empty());
    CHECK(lineOf(coop, u"002"_qs).secrets.phone == u"13800002764"_qs);
}

TEST_CASE("a new identity number passes every check, and birth follows it")
{
    SmallCoop coop;
    PersonChange change = first();
    change.sex.reset();
    change.reason = u"换了证"_qs;
    const auto with = [&](const char *number) {
        change.identityNumber = QString::fromLatin1(number);
        return codeOf(coop.members().changePerson(change));
    };
    CHECK(with("") == "members.identity_missing");
    CHECK(with("990092199206189186") == "base.identity_check_digit");
    CHECK(with("9900921992061891") == "base.identity_length");
    CHECK(with("990071195711260237") == "people.identity_taken");
    CHECK(with("91350100M000100Y43") == "base.identity_character"); // an organisation's code
    CHECK(with("990092199206189185") == "");
    const RegisterLine line = lineOf(coop, u"001"_qs);
    CHECK(line.secrets.identityNumber == u"990092199206189185"_qs);
    CHECK(line.person.bornOn == QDate(1992, 6, 18));
    CHECK(line.person.sex == people::Sex::Female);
}

TEST_CASE("a number that shows a member was too young on joining is refused")
{
    const people::Person before{{u"001"_qs, u"社员"_qs}, people::PersonId(1)};
    const Membership membership{MembershipId(1), before.id, {QDate(2006, 6, 1)}};
    PersonChange change = first();
    change.identityNumber = u"990092199206189185"_qs; // born in June 1992
    change.reason = u"换了证"_qs;
    CHECK(codeOf(planChange(change, before, std::span(&membership, 1), QDate(2026, 1, 15))) ==
          "members.too_young");
    CHECK(codeOf(planChange(change, before, {}, QDate(2026, 1, 15))).empty());
}

TEST_CASE("the same identity number again is no change")
{
    SmallCoop coop;
    const std::size_t before = historyOf(coop, u"001"_qs).size();
    PersonChange change = first();
    change.identityNumber = u"99005419511129295x"_qs;
    CHECK(codeOf(coop.members().changePerson(change)).empty());
    CHECK(historyOf(coop, u"001"_qs).size() == before);
}

TEST_CASE("what is odd about a change is said and stops nothing")
{
    SmallCoop coop;
    PersonChange change = first();
    change.reason = u"核对过"_qs;
    SECTION("the fifth of six farmers becomes none: 4 of 6 are fewer than 80%")
    {
        change.isFarmer = false;
        const auto warnings = coop.members().changePerson(change);
        REQUIRE(warnings);
        REQUIRE(warnings->size() == 1);
        CHECK(warnings->front().code == errors::kTooFewFarmers);
        CHECK(warnings->front().param(u"farmers"_qs) == 4);
    }
    SECTION("another sex than the new number's")
    {
        change.identityNumber = u"990092199206189185"_qs;
        const auto warnings = coop.members().changePerson(change);
        REQUIRE(warnings);
        REQUIRE(warnings->size() == 1);
        CHECK(warnings->front().code == errors::kSexDiffers);
    }
    SECTION("an account that somebody else has")
    {
        change.account = u"9900006096775966970"_qs;
        CHECK(coop.members().changePerson(change)->empty());
        change.number = u"002"_qs;
        change.name = u"社员002"_qs;
        const auto warnings = coop.members().changePerson(change);
        REQUIRE(warnings);
        REQUIRE(warnings->size() == 1);
        CHECK(warnings->front().code == errors::kAccountShared);
    }
}

TEST_CASE("a phone number is taken out by an empty one and stays where none is given")
{
    SmallCoop coop;
    PersonChange change = first();
    change.phone = u"13800002764"_qs;
    REQUIRE(coop.members().changePerson(change));
    change.phone.reset();
    REQUIRE(coop.members().changePerson(change));
    CHECK(lineOf(coop, u"001"_qs).secrets.phone == u"13800002764"_qs);
    change.phone = QString();
    REQUIRE(coop.members().changePerson(change));
    CHECK(lineOf(coop, u"001"_qs).secrets.phone.isEmpty());
    change.number = u"999"_qs;
    CHECK(codeOf(coop.members().changePerson(change)) == "people.no_such_person");
    change = first();
    change.name.clear();
    CHECK(codeOf(coop.members().changePerson(change)) == "people.name_missing");
}

TEST_CASE("a number is shown once it stands in the journal who had it shown")
{
    SmallCoop coop;
    const people::PersonId one = coop.id(u"001"_qs);
    const std::size_t before = historyOf(coop, u"001"_qs).size();
    const auto shown = people::revealSecret(coop.file(), one, SecretKind::Identity);
    REQUIRE(shown);
    CHECK(*shown == u"99005419511129295X"_qs);
    const auto changes = historyOf(coop, u"001"_qs);
    REQUIRE(changes.size() == before + 1);
    CHECK(changes[0].table == u"secret_reveal"_qs);
    CHECK(changes[0].action == u"people.reveal"_qs);
    CHECK(changes[0].value(u"kind"_qs) == u"identity"_qs);

    CHECK(people::revealSecret(coop.file(), one, SecretKind::Account)->isEmpty());
    coop.actAs(store::Role::Guest);
    CHECK(codeOf(people::revealSecret(coop.file(), one, SecretKind::Identity)) == "people.secrets_closed");
    CHECK(historyOf(coop, u"001"_qs).size() == before + 1);

    coop.reopen(store::CoopFile::Access::ReadOnly);
    CHECK(codeOf(people::revealSecret(coop.file(), one, SecretKind::Identity)) == "store.read_only");
}

TEST_CASE("a number that was looked at does not keep an import from being undone")
{
    SmallCoop coop;
    REQUIRE(people::revealSecret(coop.file(), coop.id(u"001"_qs), SecretKind::Identity));
    const auto batch = coop.file().read(
        [](const store::Connection &connection) { return store::requireActiveBatch(connection, 1); });
    REQUIRE(batch);
    CHECK(codeOf(coop.members().undoEnrolment(*batch, u"拿错了文件"_qs)).empty());
}
