#include "core/members/capital_ledger_register.h"
#include "core/members/member_account_register.h"
#include "core/members/member_register.h"
#include "core/members/members_errors.h"
#include "core/people/people_errors.h"
#include "core/periods/period_register.h"
#include "core/periods/periods_errors.h"
#include "core/resolutions/resolution_register.h"
#include "core/resolutions/resolutions_errors.h"
#include "core/store/store_errors.h"
#include "core/store/verify.h"
#include "tests/support/accountant.h"
#include "tests/support/give_up.h"
#include "tests/support/temp_coop.h"

#include <QFile>
#include <QStringDecoder>

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::members;
using people::PersonId;
using people::Sex;
using store::BadRows;
using store::Role;

namespace
{

// The cooperative was founded on 18 May 2022; it is 15 January 2026.
const QDate kFounded(2022, 5, 18);

struct Known {
    const char *number;
    const char16_t *name;
    const char *identity;
    Sex sex;
};
// Made-up numbers of a region that was never issued, with right check digits.
constexpr Known kPeople[] = {
    {"001", u"李兰莲", "99005419511129295X", Sex::Male},
    {"002", u"熊石冬", "990071195711260237", Sex::Male},
    {"003", u"程秀", "990087195703175148", Sex::Female},
    {"004", u"何海麦", "990075196307159612", Sex::Male},
    {"005", u"梁军", "990051198603284846", Sex::Female},
    {"006", u"卢石田", "990028199301087522", Sex::Female},
    {"029", u"朱𠮷", "990092199206189185", Sex::Female},
};

NewMember row(std::size_t index)
{
    const Known &known = kPeople[index];
    NewMember member;
    member.number = QString::fromLatin1(known.number);
    member.name = QString::fromUtf16(known.name);
    member.identityNumber = QString::fromLatin1(known.identity);
    member.sex = known.sex;
    member.joinedOn = kFounded;
    member.contribution = Money::fromFen(qint64(index + 1) * 10'000);
    member.phone = u"1380000211%1"_qs.arg(index);
    member.where = {u"社员名册.csv"_qs, qint64(index) + 2, {}};
    return member;
}

Enrolment wholeFile(char digit = 'a')
{
    Enrolment enrolment;
    enrolment.file = {store::BatchKind::Members, u"社员名册.csv"_qs, QString(64, QLatin1Char(digit)), 0, 0};
    for (std::size_t index = 0; index < std::size(kPeople); ++index)
        enrolment.rows.push_back(row(index));
    enrolment.rows[0].lastDay = QDate(2025, 12, 31);
    return enrolment;
}

/// The sample's register of members: GB18030, eleven columns, no quotation marks.
Enrolment accountantsRegister()
{
    QFile file(QStringLiteral(ZHANGFANG_TEST_DATA "/accountant/members.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QStringDecoder("GB18030").decode(file.readAll());
    Enrolment enrolment;
    enrolment.file = {store::BatchKind::Members, u"members.csv"_qs, QString(64, u'f'), 0, 0};
    const auto day = [](const QString &cell) {
        const QDate date = QDate::fromString(cell, Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    const QStringList lines = text.split(u"\r\n"_qs, Qt::SkipEmptyParts).mid(1);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u',');
        NewMember member;
        member.number = cells[0];
        member.name = cells[1];
        member.identityNumber = cells[2];
        member.sex = cells[3] == u"男"_qs ? Sex::Male : Sex::Female;
        member.isFarmer = cells[4] == u"是"_qs;
        member.householdNo = cells[5];
        member.joinedOn = day(cells[6]);
        member.lastDay = day(cells[7]);
        member.contribution = *Money::parseYuan(cells[8]);
        member.phone = cells[9];
        member.account = cells[10];
        enrolment.rows.push_back(member);
    }
    return enrolment;
}

std::vector<RegisterLine> asAt(TempCoop &coop, QDate day)
{
    auto lines = MemberRegister(coop.file()).asAt(day);
    REQUIRE(lines);
    return *std::move(lines);
}

Money heldOn(TempCoop &coop, const QString &number, QDate day)
{
    const auto held = coop.file().read([&](const store::Connection &connection) -> Result<Money> {
        ZHANGFANG_TRY_ASSIGN(const auto person, people::requirePerson(connection, number));
        return loadCapitalLedgerOf(connection, person.id).heldOn(person.id, day)[CapitalPart::Contribution];
    });
    REQUIRE(held);
    return *held;
}

/// What everybody has contributed, person by person.
Money contributedBy(const store::Connection &connection, QDate day)
{
    Money sum;
    for (const people::PersonName &person : people::readNames(connection))
        sum += loadCapitalLedgerOf(connection, person.id).heldOn(person.id, day)[CapitalPart::Contribution];
    return sum;
}

store::ImportBatch batchOf(TempCoop &coop, const EnrolmentReport &report)
{
    const auto batch = coop.file().read([&](const store::Connection &connection) {
        return store::requireActiveBatch(connection, report.batch->value());
    });
    REQUIRE(batch);
    return *batch;
}

void addResolution(TempCoop &coop, const QString &number, resolutions::Matter matter)
{
    resolutions::ResolutionRecord record;
    record.number = number;
    record.adoptedOn = QDate(2025, 12, 20);
    record.title = u"决议"_qs;
    record.matters = {matter};
    record.headsTotal = record.headsPresent = record.votesTotal = record.votesFor = 7;
    REQUIRE(resolutions::ResolutionRegister(coop.file()).add(record));
}

template <typename T>
std::string codeOf(const Result<T> &result)
{
    return result ? "" : result.error().code.key;
}

} // namespace

TEST_CASE("an enrolled file is the register of members from its days on")
{
    TempCoop coop;
    const auto report = MemberRegister(coop.file()).enrol(wholeFile(), BadRows::Refuse);
    REQUIRE(report);
    CHECK(report->members == 7);
    CHECK(report->paidIn == Money::fromFen(280'000));
    CHECK(report->batch);

    CHECK(asAt(coop, QDate(2022, 5, 17)).empty());
    const auto before = asAt(coop, QDate(2025, 12, 31));
    REQUIRE(before.size() == 7);
    CHECK(before[0].person.number == u"001"_qs);
    CHECK(before[0].span == MembershipSpan{kFounded, QDate(2025, 12, 31)});
    CHECK(before[0].contribution == Money::fromFen(10'000));
    CHECK(before[0].secrets.identityNumber == u"99005419511129295X"_qs);
    CHECK(before[6].person.name == u"朱𠮷"_qs);
    CHECK(before[6].person.bornOn == QDate(1992, 6, 18));

    CHECK(store::verify(coop.file())->isSound());
    coop.actAs(Role::Guest);
    const auto after = asAt(coop, QDate(2026, 1, 1));
    REQUIRE(after.size() == 6);
    CHECK(after[0].person.number == u"002"_qs);
    CHECK(after[0].secrets == people::PersonSecrets{});
}

TEST_CASE("a preview says what enrolling would do and writes nothing")
{
    TempCoop coop;
    auto file = wholeFile();
    file.rows[1].name.clear();
    const auto head = coop.file().head();
    const auto preview = MemberRegister(coop.file()).previewEnrolment(file);
    REQUIRE(preview);
    CHECK(preview->members == 6);
    REQUIRE(preview->bad.size() == 1);
    CHECK(preview->bad[0].where.line == 3);
    CHECK_FALSE(preview->batch);
    CHECK(*coop.file().head() == *head);
}

TEST_CASE("a bad row stops the whole file unless bad rows are left out")
{
    TempCoop coop;
    MemberRegister memberRegister(coop.file());
    auto file = wholeFile();
    file.rows[1].lastDay = QDate(2025, 6, 30);
    const auto refused = memberRegister.enrol(file, BadRows::Refuse);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kEndsWithinYear);
    CHECK(refused.error().where.line == 3);
    CHECK(asAt(coop, kFounded).empty());

    file.file.leftOut = 2; // rows that could not even be read
    const auto report = memberRegister.enrol(file, BadRows::LeaveOut);
    REQUIRE(report);
    CHECK(report->members == 6);
    CHECK(report->bad.size() == 1);
    CHECK(batchOf(coop, *report).rows == 6);
    CHECK(batchOf(coop, *report).leftOut == 3);

    auto hopeless = wholeFile('b');
    CHECK(codeOf(memberRegister.enrol(hopeless, BadRows::LeaveOut)) == "");
    hopeless = wholeFile('c');
    CHECK(codeOf(memberRegister.enrol(hopeless, BadRows::LeaveOut)) == "members.nobody_left");
}

TEST_CASE("the same file is not enrolled twice")
{
    TempCoop coop;
    MemberRegister memberRegister(coop.file());
    REQUIRE(memberRegister.enrol(wholeFile(), BadRows::Refuse));
    CHECK(codeOf(memberRegister.enrol(wholeFile(), BadRows::Refuse)) == "store.file_imported");
}

TEST_CASE("an undone enrolment leaves no member, no contribution and all numbers free")
{
    TempCoop coop;
    MemberRegister memberRegister(coop.file());
    auto file = wholeFile();
    file.rows[5].joinedOn.reset();
    file.rows[5].contribution = {};
    const auto report = memberRegister.enrol(file, BadRows::Refuse);
    REQUIRE(report);
    const auto undone = memberRegister.undoEnrolment(batchOf(coop, *report), u"拿错了文件"_qs);
    REQUIRE(undone);
    CHECK(*undone == 7);
    CHECK(asAt(coop, QDate(2025, 6, 30)).empty());
    const auto total = coop.file().read([](const store::Connection &connection) {
        return Result<Money>(paidInOn(connection, QDate(2026, 1, 1)));
    });
    CHECK(*total == Money());
    CHECK(store::verify(coop.file())->isSound());

    // With the numbers put right the same people come in again.
    std::swap(file.rows[1].number, file.rows[2].number);
    const auto again = memberRegister.enrol(file, BadRows::Refuse);
    REQUIRE(again);
    CHECK(asAt(coop, kFounded)[1].person.name == u"程秀"_qs);
    CHECK(again->returned == 0);
}

TEST_CASE("an enrolment that something rests on is not undone")
{
    TempCoop coop;
    MemberRegister memberRegister(coop.file());
    const auto report = memberRegister.enrol(wholeFile(), BadRows::Refuse);
    const auto batch = batchOf(coop, *report);

    REQUIRE(coop.file().write("members.change_person", [](store::Transaction &transaction) -> Result<void> {
        ZHANGFANG_TRY_ASSIGN(const auto person, people::requirePerson(transaction.connection(), u"003"_qs));
        people::keepSecret(transaction, person.id, people::SecretKind::Phone, u"13900000000"_qs);
        return {};
    }));
    SECTION("a later contribution")
    {
        REQUIRE(memberRegister.payIn({u"002"_qs, QDate(2026, 1, 10), Money::fromFen(100)}));
        const auto refused = memberRegister.undoEnrolment(batch, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kBatchInUse);
        CHECK(refused.error().param(u"tables"_qs).toStringList() == QStringList{u"contribution"_qs});
    }
    SECTION("a later end of a membership")
    {
        REQUIRE(memberRegister.leave({u"002"_qs, QDate(2025, 12, 31)}));
        CHECK(codeOf(memberRegister.undoEnrolment(batch, {})) == "store.batch_in_use");
    }
    SECTION("a closed month")
    {
        REQUIRE(periods::PeriodRegister(coop.file()).close(Month(2022, 5)));
        CHECK(codeOf(memberRegister.undoEnrolment(batch, {})) == "periods.month_closed");
    }
    CHECK(asAt(coop, QDate(2025, 6, 30)).size() == 7);
}

TEST_CASE("two memberships in one file are one person with both contributions")
{
    TempCoop coop;
    MemberRegister memberRegister(coop.file());
    auto file = wholeFile();
    file.rows[0].lastDay = QDate(2023, 12, 31);
    file.rows.push_back(row(0));
    file.rows.back().joinedOn = QDate(2025, 1, 1);
    const auto report = memberRegister.enrol(file, BadRows::Refuse);
    REQUIRE(report);
    CHECK(report->members == 8);
    CHECK(asAt(coop, QDate(2024, 6, 1)).size() == 6);
    CHECK(asAt(coop, QDate(2025, 1, 1)).size() == 7);
    CHECK(heldOn(coop, u"001"_qs, QDate(2025, 1, 1)) == Money::fromFen(20'000));
}

TEST_CASE("the accountant's own register is enrolled as it stands")
{
    TempCoop coop;
    const auto report = MemberRegister(coop.file()).enrol(accountantsRegister(), BadRows::Refuse);
    REQUIRE(report);
    CHECK(report->members == 168);
    CHECK(report->paidIn == Money::fromFen(19'050'000));
    CHECK(report->bad.empty());
    CHECK(report->warnings.empty());
    const auto atYearEnd = asAt(coop, QDate(2025, 12, 31));
    REQUIRE(atYearEnd.size() == 168);
    CHECK(atYearEnd[28].person.name == u"朱𠮷"_qs);
    CHECK(atYearEnd[28].contribution == Money::fromFen(100'000));
    CHECK(asAt(coop, QDate(2026, 1, 1)).size() == 161);
}

TEST_CASE("undoing the return of a member leaves the first membership")
{
    TempCoop coop;
    MemberRegister memberRegister(coop.file());
    auto first = wholeFile();
    first.rows[0].lastDay = QDate(2023, 12, 31);
    REQUIRE(memberRegister.enrol(first, BadRows::Refuse));
    Enrolment second;
    second.file = {store::BatchKind::Members, u"回社.csv"_qs, QString(64, u'd'), 0, 0};
    second.rows = {row(0)};
    second.rows[0].joinedOn = QDate(2025, 1, 1);
    const auto report = memberRegister.enrol(second, BadRows::Refuse);
    REQUIRE(report);
    CHECK(report->returned == 1);
    CHECK(heldOn(coop, u"001"_qs, QDate(2025, 1, 1)) == Money::fromFen(20'000));
    REQUIRE(memberRegister.undoEnrolment(batchOf(coop, *report), {}));
    CHECK(heldOn(coop, u"001"_qs, QDate(2025, 1, 1)) == Money::fromFen(10'000));
    CHECK(asAt(coop, QDate(2023, 12, 31)).size() == 7);
    CHECK(asAt(coop, QDate(2025, 1, 1)).size() == 6);
}

TEST_CASE("founders join without a resolution, everybody later with one (art. 24)")
{
    TempCoop coop;
    MemberRegister memberRegister(coop.file());
    CHECK(memberRegister.join({row(0), {}}));
    auto later = row(1);
    later.joinedOn = QDate(2025, 12, 25);
    CHECK(codeOf(memberRegister.join({later, {}})) == "resolutions.needed_entry");
    addResolution(coop, u"2025-07"_qs, resolutions::Matter::Expulsion);
    addResolution(coop, u"2025-08"_qs, resolutions::Matter::Entry);
    CHECK(codeOf(memberRegister.join({later, u"2025-07"_qs})) == "resolutions.of_other_matter");
    CHECK(memberRegister.join({later, u"2025-08"_qs}));
    later.number = u"099"_qs;
    CHECK(codeOf(memberRegister.join({later, u"2025-08"_qs})) == "people.identity_taken");
    CHECK(asAt(coop, QDate(2025, 12, 25)).size() == 2);
}

TEST_CASE("a membership ends as the law has it")
{
    TempCoop coop;
    MemberRegister memberRegister(coop.file());
    REQUIRE(memberRegister.enrol(wholeFile(), BadRows::Refuse));
    addResolution(coop, u"2025-07"_qs, resolutions::Matter::Expulsion);
    const QDate yearEnd(2025, 12, 31);

    struct Row {
        Leaving leaving;
        const char *code;
    };
    const Row rows[] = {
        {{u"999"_qs, yearEnd}, "people.no_such_person"},
        {{u"002"_qs, QDate(2025, 6, 30)}, "members.ends_within_year"},
        {{u"002"_qs, QDate(2021, 12, 31)}, "members.not_a_member"},
        {{u"001"_qs, yearEnd}, "members.has_left"},
        {{u"002"_qs, yearEnd, EndedBy::Expulsion}, "resolutions.needed_expulsion"},
        {{u"002"_qs, QDate(2025, 6, 30), EndedBy::OrganisationEnded}, "members.end_of_natural_person"},
        {{u"002"_qs, yearEnd}, ""},
        {{u"003"_qs, yearEnd, EndedBy::Expulsion, u"2025-07"_qs}, ""},
        {{u"004"_qs, QDate(2025, 6, 30), EndedBy::Death}, ""},
    };
    for (const Row &one : rows) {
        INFO(one.leaving.number.toStdString() << " " << one.code);
        CHECK(codeOf(memberRegister.leave(one.leaving)) == one.code);
    }
    CHECK(asAt(coop, QDate(2025, 6, 30)).size() == 7);
    CHECK(asAt(coop, QDate(2025, 7, 1)).size() == 6);
    CHECK(asAt(coop, yearEnd).size() == 6);
    CHECK(asAt(coop, QDate(2026, 1, 1)).size() == 3);

    REQUIRE(periods::PeriodRegister(coop.file()).close(Year{2025}));
    CHECK(codeOf(memberRegister.leave({u"005"_qs, yearEnd})) == "periods.year_closed");
}

TEST_CASE("contribution moves only as it may")
{
    TempCoop coop;
    MemberRegister memberRegister(coop.file());
    REQUIRE(memberRegister.enrol(wholeFile(), BadRows::Refuse));
    const QDate day(2026, 1, 10);
    const Money hundred = Money::fromFen(10'000);

    CHECK(codeOf(memberRegister.payIn({u"999"_qs, day, hundred})) == "people.no_such_person");
    CHECK(codeOf(memberRegister.payIn({u"001"_qs, day, hundred})) == "members.not_a_member");
    CHECK(codeOf(memberRegister.payIn({u"002"_qs, day, Money()})) == "members.contribution_not_positive");
    CHECK(codeOf(memberRegister.payIn({u"002"_qs, day, hundred, u"劳务"_qs})) ==
          "members.not_a_contribution");
    CHECK(memberRegister.payIn({u"002"_qs, day, hundred, u"农机"_qs}));
    CHECK(heldOn(coop, u"002"_qs, day) == Money::fromFen(30'000));
    CHECK(heldOn(coop, u"002"_qs, QDate(2026, 1, 9)) == Money::fromFen(20'000));

    CHECK(codeOf(memberRegister.refund({u"002"_qs, day, Money::fromFen(30'001)})) ==
          "members.refund_over_held");
    CHECK(memberRegister.refund({u"002"_qs, day, Money::fromFen(30'000)}));
    CHECK(heldOn(coop, u"002"_qs, day) == Money());

    // 001 left at the end of 2025: refunded from the next day on.
    CHECK(codeOf(memberRegister.refund({u"001"_qs, QDate(2025, 12, 31), hundred})) ==
          "members.refund_before_end");
    CHECK(memberRegister.refund({u"001"_qs, QDate(2026, 1, 1), hundred}));
    CHECK(heldOn(coop, u"001"_qs, QDate(2025, 12, 31)) == hundred);
    CHECK(heldOn(coop, u"001"_qs, QDate(2026, 1, 1)) == Money());

    REQUIRE(periods::PeriodRegister(coop.file()).close(Month(2025, 12)));
    CHECK(codeOf(memberRegister.payIn({u"003"_qs, QDate(2025, 12, 31), hundred})) == "periods.month_closed");
    CHECK(codeOf(memberRegister.refund({u"003"_qs, QDate(2025, 12, 31), hundred})) == "periods.month_closed");
    CHECK(store::verify(coop.file())->isSound());
}

TEST_CASE("a posted contribution is corrected by a further movement and never changed")
{
    TempCoop coop;
    MemberRegister memberRegister(coop.file());
    const auto report = memberRegister.enrol(wholeFile(), BadRows::Refuse);
    const auto refused = coop.file().write("members.change_person", [](store::Transaction &transaction) {
        transaction.statement("UPDATE contribution SET tx = :tx, amount_fen = 1").run();
        return Result<void>();
    });
    CHECK(codeOf(refused) == "store.posted");
    REQUIRE(memberRegister.undoEnrolment(batchOf(coop, *report), u"重录"_qs));
    const auto movements = coop.file().read([](const store::Connection &connection) {
        return Result<std::vector<Contribution>>(contributionsOf(connection, PersonId(2)));
    });
    REQUIRE(movements->size() == 2);
    CHECK((*movements)[1].kind == ContributionKind::Correction);
    CHECK((*movements)[1].amount == Money::fromFen(-20'000));
    CHECK((*movements)[1].corrects == (*movements)[0].id);
    CHECK((*movements)[1].movedOn == kFounded);
    CHECK((*movements)[1].note == u"重录"_qs);
}

TEST_CASE("the composition is that of the day")
{
    TempCoop coop;
    auto file = wholeFile();
    file.rows[2].isFarmer = false;
    REQUIRE(MemberRegister(coop.file()).enrol(file, BadRows::Refuse));
    const auto on = [&](QDate day) {
        return *coop.file().read([&](const store::Connection &connection) {
            return Result<Composition>(compositionOn(connection, day));
        });
    };
    CHECK(on(QDate(2025, 12, 31)) == Composition{7, 6, 0});
    CHECK(on(QDate(2026, 1, 1)) == Composition{6, 5, 0});
    CHECK(on(QDate(2022, 1, 1)) == Composition{0, 0, 0});

    // The same without reading everybody.
    const auto agrees = coop.file().read([&](const store::Connection &connection) -> Result<bool> {
        for (const QDate day : {QDate(2022, 1, 1), kFounded.addDays(-1), kFounded, QDate(2025, 12, 31),
                                QDate(2026, 1, 1), QDate(2030, 1, 1)}) {
            INFO(day.toString(Qt::ISODate).toStdString());
            CHECK(hasMembersOn(connection, day) == (compositionOn(connection, day).members > 0));
            CHECK(paidInOn(connection, day) == contributedBy(connection, day));
        }
        return paidInOn(connection, kFounded) > Money();
    });
    CHECK(*agrees);
}

TEST_CASE("an enrolment that is given up leaves nobody in the register")
{
    TempCoop coop;
    MemberRegister books(coop.file());
    GiveUpAfter impatient(5);
    const auto refused = books.enrol(accountant::members(), store::BadRows::Refuse, &impatient);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kCancelled);
    CHECK(books.asAt(QDate(2025, 12, 31))->empty());
    CHECK(books.enrol(accountant::members(), store::BadRows::Refuse));
}

TEST_CASE("the resolutions that admitted and expelled somebody both stay with the membership (arts 24, 26)")
{
    TempCoop coop;
    MemberRegister memberRegister(coop.file());
    auto later = row(1);
    later.joinedOn = QDate(2025, 2, 1);
    addResolution(coop, u"2025-01"_qs, resolutions::Matter::Entry);
    addResolution(coop, u"2025-02"_qs, resolutions::Matter::Expulsion);
    REQUIRE(memberRegister.join({row(0), {}}));
    REQUIRE(memberRegister.join({later, u"2025-01"_qs}));
    REQUIRE(memberRegister.leave({later.number, QDate(2025, 12, 31), EndedBy::Expulsion, u"2025-02"_qs}));
    const MemberAccountRegister accounts(coop.file());
    const auto expelled = accounts.account(later.number, QDate(2025, 12, 31));
    REQUIRE(expelled);
    CHECK(expelled->memberships.back().entryResolution == u"2025-01"_qs);
    CHECK(expelled->memberships.back().endResolution == u"2025-02"_qs);
    const auto founder = accounts.account(row(0).number, QDate(2025, 12, 31));
    CHECK(founder->memberships.back().entryResolution.isEmpty());
    CHECK(founder->memberships.back().endResolution.isEmpty());
}
