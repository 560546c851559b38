#include "core/resolutions/resolution_register.h"
#include "core/resolutions/resolutions_errors.h"
#include "core/store/store_errors.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::resolutions;

namespace
{

ResolutionRecord record(const QString &number, std::set<Matter> matters)
{
    ResolutionRecord made;
    made.number = number;
    made.adoptedOn = QDate(2026, 1, 10);
    made.title = u"决议"_qs;
    made.matters = std::move(matters);
    made.headsTotal = made.votesTotal = 168;
    made.headsPresent = made.votesFor = 120;
    made.laidOutOn = QDate(2025, 12, 20);
    return made;
}

Result<Resolution> require(TempCoop &coop, const QString &number, Matter matter)
{
    return coop.file().read(
        [&](const store::Connection &connection) { return requireResolution(connection, number, matter); });
}

} // namespace

TEST_CASE("a resolution comes back as it was entered")
{
    TempCoop coop;
    ResolutionRegister resolutionRegister(coop.file());
    auto first = record(u"2026-02"_qs, {Matter::Distribution, Matter::KeepBack});
    first.votesAgainst = 0;
    auto second = record(u"2026-01"_qs, {Matter::Other});
    second.adoptedOn = QDate(2026, 1, 5);
    second.organ = Organ::Board;
    second.laidOutOn.reset();
    const auto firstId = resolutionRegister.add(first);
    REQUIRE(firstId);
    const auto secondId = resolutionRegister.add(second);
    REQUIRE(secondId);
    const auto all = resolutionRegister.resolutions();
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK((*all)[0] == Resolution{second, *secondId});
    CHECK((*all)[1] == Resolution{first, *firstId});
}

TEST_CASE("a number is used once and what the law forbids is not entered")
{
    TempCoop coop;
    ResolutionRegister resolutionRegister(coop.file());
    REQUIRE(resolutionRegister.add(record(u"2026-01"_qs, {Matter::Other})));
    const auto again = resolutionRegister.add(record(u" 2026-01 "_qs, {Matter::Entry}));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == errors::kResolutionNumberTaken);
    auto late = record(u"2026-02"_qs, {Matter::Distribution});
    late.laidOutOn = QDate(2026, 1, 1);
    const auto refused = resolutionRegister.add(late);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kLaidOutTooLate);
    CHECK(refused.error().param(u"latest"_qs).toDate() == QDate(2025, 12, 26));
    CHECK(resolutionRegister.resolutions()->size() == 1);
}

TEST_CASE("a step without a resolution is refused with its own article")
{
    TempCoop coop;
    const std::pair<Matter, ErrorCode> rows[] = {
        {Matter::CharterChange, errors::kNeedsCharterChange},
        {Matter::Distribution, errors::kNeedsDistribution},
        {Matter::ReserveUse, errors::kNeedsReserveUse},
        {Matter::KeepBack, errors::kNeedsKeepBack},
        {Matter::OpeningUse, errors::kNeedsOpeningUse},
        {Matter::Conversion, errors::kNeedsConversion},
        {Matter::Entry, errors::kNeedsEntry},
        {Matter::Expulsion, errors::kNeedsExpulsion},
        {Matter::Reopening, errors::kNeedsReopening},
        {Matter::Other, errors::kNeedsResolution},
    };
    for (const auto &[matter, code] : rows) {
        const auto refused = require(coop, u" "_qs, matter);
        REQUIRE_FALSE(refused);
        CHECK(std::string(refused.error().code.key) == code.key);
    }
}

TEST_CASE("the gate opens for a carried resolution on the matter and for no other")
{
    TempCoop coop;
    ResolutionRegister resolutionRegister(coop.file());
    REQUIRE(resolutionRegister.add(record(u"2026-01"_qs, {Matter::Distribution, Matter::CharterChange})));
    auto lost = record(u"2026-02"_qs, {Matter::Distribution});
    lost.votesFor = 84;
    REQUIRE(resolutionRegister.add(lost));
    auto thin = record(u"2026-03"_qs, {Matter::Distribution});
    thin.headsPresent = thin.votesFor = 111;
    REQUIRE(resolutionRegister.add(thin));

    const auto passed = require(coop, u"2026-01"_qs, Matter::Distribution);
    REQUIRE(passed);
    CHECK(passed->number == u"2026-01"_qs);
    CHECK(require(coop, u"2026-01"_qs, Matter::CharterChange));

    struct Row {
        const char *number;
        Matter matter;
        ErrorCode code;
    };
    const Row rows[] = {
        {"2026-99", Matter::Distribution, errors::kNoSuchResolution},
        {"2026-01", Matter::KeepBack, errors::kResolutionOfOtherMatter},
        {"2026-02", Matter::Distribution, errors::kNotCarried},
        {"2026-03", Matter::Distribution, errors::kNoQuorum},
    };
    for (const Row &row : rows) {
        INFO(row.number);
        const auto refused = require(coop, QString::fromLatin1(row.number), row.matter);
        REQUIRE_FALSE(refused);
        CHECK(std::string(refused.error().code.key) == row.code.key);
    }
}

TEST_CASE("an entered resolution never changes")
{
    TempCoop coop;
    ResolutionRegister resolutionRegister(coop.file());
    REQUIRE(resolutionRegister.add(record(u"2026-01"_qs, {Matter::Other})));
    const auto refused = coop.file().write("resolutions.add", [](store::Transaction &transaction) {
        transaction.statement("UPDATE resolution SET tx = :tx, votes_for = 168").run();
        return Result<void>();
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kPostedUnchangeable);
}
