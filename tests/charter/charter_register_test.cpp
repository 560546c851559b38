#include "tests/support/temp_coop.h"

#include "core/charter/charter_errors.h"
#include "core/charter/charter_register.h"
#include "core/periods/period_register.h"
#include "core/periods/periods_errors.h"
#include "core/resolutions/resolution_register.h"
#include "core/resolutions/resolutions_errors.h"
#include "core/store/statement.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::charter;

namespace
{

Terms reserveOf(qint64 basisPoints)
{
    Terms terms;
    terms.reserves = {{QStringLiteral("公积金"), Rate::fromBasisPoints(basisPoints)}};
    return terms;
}

std::optional<QDate> from(int year, int month, int day)
{
    return QDate(year, month, day);
}

/// The rate of the first reserve in force on the last day of a year, or -1.
qint64 rateAtEndOf(TempCoop &coop, int year)
{
    const auto version = CharterRegister(coop.file()).inForceOn(QDate(year, 12, 31));
    return version ? version->terms.reserves.front().rate.basisPoints() : -1;
}

constexpr auto kInsertPlan =
    "INSERT INTO plan (tx, plan_no, year, round, state, charter_terms_id, resolution_id, posted_on,"
    " capital_unit, surplus_fen, opening_fen, opening_used_fen, reserve_cover_fen, loss_cover_fen, base_fen,"
    " reserve_fen, distributable_fen, labour_pool_fen, capital_pool_fen, kept_fen, earlier_reserve_fen,"
    " earlier_labour_fen, earlier_capital_fen, earlier_cover_fen, earlier_opening_used_fen, left_fen,"
    " closing_fen, net_fen, digest, lines_digest, first_slip_no)"
    " VALUES (:tx, 'P1', :year, 1, 'draft', :terms, 1, '2026-01-15', 'fen', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,"
    " 0, 0, 0, 0, 0, 0, 0, 0, :digest, :digest, 1)";

/// A posted plan as the distribution's register leaves it, as far as the charter looks at it.
void postPlan(TempCoop &coop, int year, const TermsVersion &terms)
{
    const auto done =
        coop.file().write("distribution.post", [&](store::Transaction &transaction) -> Result<void> {
            transaction
                .statement("INSERT INTO resolution (tx, number, organ, adopted_on, title, heads_total, "
                           "heads_present,"
                           " votes_total, votes_for, votes_against)"
                           " VALUES (:tx, 'R1', 'assembly', '2026-01-10', '分配', 3, 3, 3, 3, 0)")
                .run();
            store::Statement plan = transaction.statement(kInsertPlan);
            plan.bind(":year", year);
            plan.bind(":terms", terms.id);
            plan.bind(":digest", QString(64, QLatin1Char('0')));
            plan.run();
            transaction.statement("UPDATE plan SET tx = :tx, state = 'posted'").run();
            return {};
        });
    REQUIRE(done);
}

} // namespace

TEST_CASE("terms without a day hold from the founding, dated ones from their day")
{
    TempCoop coop;
    CharterRegister charter(coop.file());
    CHECK(charter.inForceOn(QDate(2025, 12, 31)).error().code == errors::kNoTermsInForce);
    REQUIRE(charter.set(reserveOf(2'000), from(2025, 12, 31)));
    CHECK(rateAtEndOf(coop, 2024) == -1);
    CHECK(rateAtEndOf(coop, 2025) == 2'000);
    REQUIRE(charter.set(reserveOf(1'000), std::nullopt));
    REQUIRE(charter.set(reserveOf(3'000), from(2027, 1, 1)));
    CHECK(rateAtEndOf(coop, 1999) == 1'000);
    CHECK(charter.inForceOn(QDate(2025, 12, 30))->terms == reserveOf(1'000));
    CHECK(rateAtEndOf(coop, 2025) == 2'000);
    CHECK(rateAtEndOf(coop, 2026) == 2'000);
    CHECK(rateAtEndOf(coop, 2027) == 3'000);
    coop.reopen();
    const auto versions = CharterRegister(coop.file()).versions();
    REQUIRE(versions);
    REQUIRE(versions->size() == 3);
    CHECK_FALSE((*versions)[0].from);
    CHECK((*versions)[1].from == from(2025, 12, 31));
    CHECK((*versions)[2].from == from(2027, 1, 1));
}

TEST_CASE("terms from the same day replace each other, and the file keeps what was replaced")
{
    TempCoop coop;
    CharterRegister charter(coop.file());
    for (const auto &day : {std::optional<QDate>(), from(2025, 1, 1)}) {
        REQUIRE(charter.set(reserveOf(1'000), day));
        REQUIRE(charter.set(reserveOf(1'500), day));
        REQUIRE(charter.set(reserveOf(1'700), day));
        CHECK(rateAtEndOf(coop, 2025) == 1'700);
    }
    CHECK(charter.versions()->size() == 2);
    const auto rows = coop.file().read([](const store::Connection &connection) {
        return Result<qint64>(
            connection.value(QStringLiteral("SELECT count(*) FROM charter_terms")).toLongLong());
    });
    CHECK(*rows == 6);
}

TEST_CASE("the history has every version as it was entered, with the one whose place it took")
{
    TempCoop coop;
    CharterRegister charter(coop.file());
    REQUIRE(charter.set(reserveOf(1'000), from(2025, 1, 1)));
    REQUIRE(charter.set(reserveOf(2'000), from(2027, 1, 1)));
    REQUIRE(charter.set(reserveOf(1'500), from(2026, 1, 1))); // between the two
    REQUIRE(charter.set(reserveOf(1'700), from(2026, 1, 1))); // in the place of the one just entered
    REQUIRE(charter.set(reserveOf(500), std::nullopt));       // before all of them
    const auto history = charter.history();
    REQUIRE(history);
    const std::vector<std::pair<qint64, qint64>> expected = {
        {1'000, 0}, {2'000, 1'000}, {1'500, 1'000}, {1'700, 1'500}, {500, 0}};
    REQUIRE(history->size() == expected.size());
    const auto rate = [](const Terms &terms) { return terms.reserves.front().rate.basisPoints(); };
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const TermsEntered &entered = history->at(i);
        INFO(i);
        CHECK(rate(entered.version.terms) == expected[i].first);
        CHECK((entered.before ? rate(entered.before->terms) : 0) == expected[i].second);
    }
}

TEST_CASE("terms that the law does not allow do not reach the register")
{
    TempCoop coop;
    CharterRegister charter(coop.file());
    Terms terms = reserveOf(1'000);
    terms.labourRate = Rate::fromBasisPoints(5'000);
    CHECK(charter.set(terms, std::nullopt).error().code == errors::kLabourRateBelowLaw);
    CHECK(charter.versions()->empty());
}

TEST_CASE("the terms of a year whose plan is posted do not change any more")
{
    TempCoop coop;
    CharterRegister charter(coop.file());
    REQUIRE(charter.set(reserveOf(900), std::nullopt));
    const auto version = charter.set(reserveOf(1'000), from(2025, 1, 1));
    REQUIRE(version);
    postPlan(coop, 2025, *version);
    for (const auto &day : {from(2025, 1, 1), from(2025, 6, 30), from(2025, 12, 31)}) {
        const auto refused = charter.set(reserveOf(2'000), day);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kTermsOfPostedYear);
        CHECK(refused.error().param(QStringLiteral("year")).toInt() == 2025);
        CHECK(refused.error().param(QStringLiteral("plan_no")).toString() == QStringLiteral("P1"));
    }
    CHECK(rateAtEndOf(coop, 2025) == 1'000);
    SECTION("what does not touch the year's last day may change")
    {
        CHECK(charter.set(reserveOf(2'000), from(2026, 1, 1)));
        CHECK(charter.set(reserveOf(800), std::nullopt));
        CHECK(charter.set(reserveOf(700), from(2024, 12, 31)));
        CHECK(rateAtEndOf(coop, 2025) == 1'000);
    }
    SECTION("saying the same again changes nothing")
    {
        CHECK(charter.set(reserveOf(1'000), from(2025, 12, 31)));
    }
}

TEST_CASE("terms that change the charter name the resolution that changes it")
{
    TempCoop coop;
    CharterRegister charter(coop.file());
    resolutions::ResolutionRecord record;
    record.adoptedOn = QDate(2026, 1, 10);
    record.title = QStringLiteral("章程修正");
    record.headsTotal = record.headsPresent = record.votesTotal = 30;
    record.laidOutOn = QDate(2025, 12, 1);
    const auto resolve = [&](const char *number, resolutions::Matter matter, int votesFor) {
        record.number = QString::fromLatin1(number);
        record.matters = {matter};
        record.votesFor = votesFor;
        REQUIRE(resolutions::ResolutionRegister(coop.file()).add(record));
    };
    resolve("R1", resolutions::Matter::CharterChange, 20);
    resolve("R2", resolutions::Matter::CharterChange, 19); // two thirds of all votes are 20 (art. 30)
    resolve("R3", resolutions::Matter::Distribution, 30);
    const auto set = [&](const char *number) {
        return charter.set(reserveOf(1'000), from(2026, 2, 1), QString::fromLatin1(number));
    };
    CHECK(set("R2").error().code == errors::kNotCarried);
    CHECK(set("R3").error().code == errors::kResolutionOfOtherMatter);
    CHECK(set("R4").error().code == errors::kNoSuchResolution);
    CHECK(charter.versions()->empty());
    REQUIRE(set("R1"));
    CHECK(charter.inForceOn(QDate(2026, 2, 1))->resolution.has_value());
}

TEST_CASE("terms that hold on any day of a closed year cannot be set")
{
    TempCoop coop;
    CharterRegister charter(coop.file());
    REQUIRE(charter.set(reserveOf(1'000), std::nullopt));
    REQUIRE(charter.set(reserveOf(1'200), from(2024, 1, 1)));
    REQUIRE(periods::PeriodRegister(coop.file()).close(Year{2024}));
    for (const auto day : {from(2024, 1, 1), from(2024, 12, 31)}) {
        const auto refused = charter.set(reserveOf(2'000), day);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kYearClosed);
        CHECK(refused.error().param(QStringLiteral("year")) == QStringLiteral("2024"));
    }
    CHECK(charter.set(reserveOf(2'000), from(2025, 1, 1)));
    CHECK(charter.set(reserveOf(2'000), std::nullopt)); // holds until the end of 2023
    CHECK(rateAtEndOf(coop, 2024) == 1'200);
    REQUIRE(periods::PeriodRegister(coop.file()).close(Year{2023}));
    CHECK(charter.set(reserveOf(2'000), std::nullopt).error().code == errors::kYearClosed);
}
