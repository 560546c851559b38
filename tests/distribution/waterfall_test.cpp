#include "tests/distribution/plan_fixture.h"

#include "core/distribution/distribution_errors.h"
#include "core/distribution/waterfall.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::distribution;
using fixture::bp;
using fixture::fen;

namespace
{

struct Given {
    qint64 surplus = 0;
    qint64 opening = 0;
    qint64 reserveCover = 0;
    qint64 openingUsed = 0;
    qint64 kept = 0;
    qint64 reserveHeld = 0;

    YearFigures figures() const
    {
        YearFigures figures;
        figures.surplus = fen(surplus);
        figures.opening = fen(opening);
        figures.reserveCover = fen(reserveCover);
        figures.openingUsed = fen(openingUsed);
        figures.kept = fen(kept);
        return figures;
    }
};

charter::Terms termsOf(qint64 reserveBp, qint64 labourBp, int unitFen)
{
    charter::Terms terms = fixture::terms();
    terms.reserves.front().rate = bp(reserveBp);
    terms.labourRate = bp(labourBp);
    terms.unitFen = unitFen;
    return terms;
}

/// The lines as the engine would make them: the labour pool whole, the capital pool in whole units.
Money capitalLines(const Waterfall &fall)
{
    return fen(fall.capitalPool.fen() / fall.capitalUnitFen * fall.capitalUnitFen);
}

} // namespace

TEST_CASE("the surplus falls down the steps of articles 42 to 44")
{
    struct Row {
        const char *what;
        Given given;
        qint64 reserveBp, labourBp;
        int unit;
        qint64 losses, lossCover, base, reserve, distributable, shared, labour, capital, left, closing,
            carried;
    };
    const Row rows[] = {
        {"a surplus and nothing else",
         {12'345'678},
         1'000,
         6'000,
         1,
         0,
         0,
         12'345'678,
         1'234'568,
         11'111'110,
         11'111'110,
         6'666'666,
         4'444'444,
         0,
         0,
         0},
        {"a loss", {-5'000'000}, 1'000, 6'000, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, -5'000'000, 5'000'000},
        {"neither surplus nor loss", {0, 700}, 1'000, 6'000, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 700, 0},
        {"a loss that the opening surplus bears",
         {-300, 700},
         1'000,
         6'000,
         1,
         0,
         0,
         0,
         0,
         0,
         0,
         0,
         0,
         0,
         400,
         0},
        {"old losses first",
         {100'000, -30'000},
         1'000,
         6'000,
         1,
         30'000,
         30'000,
         70'000,
         7'000,
         63'000,
         63'000,
         37'800,
         25'200,
         0,
         0,
         0},
        {"old losses take all",
         {100'000, -150'000},
         1'000,
         6'000,
         1,
         150'000,
         100'000,
         0,
         0,
         0,
         0,
         0,
         0,
         0,
         -50'000,
         50'000},
        {"old losses take exactly all",
         {100'000, -100'000},
         1'000,
         6'000,
         1,
         100'000,
         100'000,
         0,
         0,
         0,
         0,
         0,
         0,
         0,
         0,
         0},
        {"the reserve bears a part",
         {100'000, -30'000, 10'000, 0, 0, 10'000},
         1'000,
         6'000,
         1,
         30'000,
         20'000,
         80'000,
         8'000,
         72'000,
         72'000,
         43'200,
         28'800,
         0,
         0,
         0},
        {"the reserve bears all",
         {100'000, -30'000, 30'000, 0, 0, 90'000},
         1'000,
         6'000,
         1,
         30'000,
         0,
         100'000,
         10'000,
         90'000,
         90'000,
         54'000,
         36'000,
         0,
         0,
         0},
        {"the reserve bears this year's loss",
         {-40'000, 10'000, 30'000, 0, 0, 30'000},
         1'000,
         6'000,
         1,
         0,
         0,
         0,
         0,
         0,
         0,
         0,
         0,
         0,
         0,
         0},
        {"the reserve bears a part of two years' losses",
         {-40'000, -10'000, 30'000, 0, 0, 30'000},
         1'000,
         6'000,
         1,
         10'000,
         0,
         0,
         0,
         0,
         0,
         0,
         0,
         0,
         -20'000,
         20'000},
        {"opening surplus added",
         {100'000, 50'000, 0, 20'000},
         1'000,
         6'000,
         1,
         0,
         0,
         100'000,
         10'000,
         90'000,
         110'000,
         66'000,
         44'000,
         0,
         30'000,
         0},
        {"opening surplus left alone",
         {100'000, 50'000},
         1'000,
         6'000,
         1,
         0,
         0,
         100'000,
         10'000,
         90'000,
         90'000,
         54'000,
         36'000,
         0,
         50'000,
         0},
        {"money kept back",
         {100'000, 0, 0, 0, 16'000},
         1'000,
         6'000,
         1,
         0,
         0,
         100'000,
         10'000,
         90'000,
         90'000,
         54'000,
         20'000,
         0,
         16'000,
         0},
        {"all the capital side kept back",
         {100'000, 0, 0, 0, 36'000},
         1'000,
         6'000,
         1,
         0,
         0,
         100'000,
         10'000,
         90'000,
         90'000,
         54'000,
         0,
         0,
         36'000,
         0},
        {"unit 10: the labour pool goes up, the capital pool leaves over",
         {12'345'678},
         1'000,
         6'000,
         10,
         0,
         0,
         12'345'678,
         1'234'568,
         11'111'110,
         11'111'110,
         6'666'670,
         4'444'440,
         0,
         0,
         0},
        {"unit 100",
         {12'345'678},
         1'000,
         6'000,
         100,
         0,
         0,
         12'345'678,
         1'234'568,
         11'111'110,
         11'111'110,
         6'666'700,
         4'444'410,
         10,
         10,
         0},
        {"a surplus smaller than the unit", {60}, 1'000, 6'000, 100, 0, 0, 60, 6, 54, 54, 33, 21, 21, 21, 0},
        {"one fen", {1}, 1'000, 6'000, 1, 0, 0, 1, 0, 1, 1, 1, 0, 0, 0, 0},
        {"half a fen of reserve goes up", {5}, 1'000, 6'000, 1, 0, 0, 5, 1, 4, 4, 3, 1, 0, 0, 0},
        {"all by labour",
         {100'001},
         1'000,
         10'000,
         1,
         0,
         0,
         100'001,
         10'000,
         90'001,
         90'001,
         90'001,
         0,
         0,
         0,
         0},
        {"all by labour in units",
         {100'001},
         1'000,
         10'000,
         10,
         0,
         0,
         100'001,
         10'000,
         90'001,
         90'001,
         90'001,
         0,
         0,
         0,
         0},
        {"all into the reserve", {100'000}, 10'000, 6'000, 1, 0, 0, 100'000, 100'000, 0, 0, 0, 0, 0, 0, 0},
        {"all into the reserve, opening surplus shared",
         {100'000, 500, 0, 500},
         10'000,
         6'000,
         1,
         0,
         0,
         100'000,
         100'000,
         0,
         500,
         300,
         200,
         0,
         0,
         0},
        {"a rate that comes to no whole fen goes up",
         {1'001},
         0,
         6'667,
         1,
         0,
         0,
         1'001,
         0,
         1'001,
         1'001,
         668,
         333,
         0,
         0,
         0},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        const auto fall = runWaterfall(row.given.figures(), fen(row.given.reserveHeld),
                                       termsOf(row.reserveBp, row.labourBp, row.unit));
        REQUIRE(fall);
        CHECK(fall->losses.fen() == row.losses);
        CHECK(fall->lossCover.fen() == row.lossCover);
        CHECK(fall->base.fen() == row.base);
        CHECK(fall->reserveDraw.fen() == row.reserve);
        CHECK(fall->distributable.fen() == row.distributable);
        CHECK(fall->shared.fen() == row.shared);
        CHECK(fall->labourPool.fen() == row.labour);
        CHECK(fall->capitalPool.fen() == row.capital);
        CHECK(fall->lossCarried.fen() == row.carried);
        const Closing closing = closeYear(*fall, fall->labourPool, capitalLines(*fall));
        CHECK(closing.leftOver.fen() == row.left);
        CHECK(closing.byBalance.fen() == row.closing);
        CHECK(closing.byDecision.fen() == row.closing);
        CHECK(testFloor(*fall, fall->labourPool).passes());
    }
}

TEST_CASE("what goes past a limit of the waterfall is refused with the limit")
{
    struct Row {
        const char *what;
        Given given;
        ErrorCode code;
        qint64 limit;
    };
    const Row rows[] = {
        {"cover beyond the reserve", {0, -500, 301, 0, 0, 300}, errors::kReserveCoverOverLimit, 300},
        {"cover beyond the old losses", {100, -500, 501, 0, 0, 900}, errors::kReserveCoverOverLimit, 500},
        {"cover beyond this year's loss", {-500, 200, 301, 0, 0, 900}, errors::kReserveCoverOverLimit, 300},
        {"cover without a loss", {100, 0, 1, 0, 0, 900}, errors::kReserveCoverOverLimit, 0},
        {"cover where the opening surplus bears the loss",
         {-100, 100, 1, 0, 0, 900},
         errors::kReserveCoverOverLimit,
         0},
        {"negative cover", {0, -500, -1, 0, 0, 900}, errors::kReserveCoverOverLimit, 500},
        {"more than the opening surplus", {100, 50, 0, 51}, errors::kOpeningUsedOverLimit, 50},
        {"opening surplus out of losses", {100, -50, 0, 1}, errors::kOpeningUsedOverLimit, 0},
        {"negative opening use", {100, 50, 0, -1}, errors::kOpeningUsedOverLimit, 50},
        {"keeping back labour's part", {100'000, 0, 0, 0, 36'001}, errors::kKeptOverLimit, 36'000},
        {"keeping back where there is nothing", {-1, 0, 0, 0, 1}, errors::kKeptOverLimit, 0},
        {"negative keeping back", {100'000, 0, 0, 0, -1}, errors::kKeptOverLimit, 36'000},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        const auto fall = runWaterfall(row.given.figures(), fen(row.given.reserveHeld), fixture::terms());
        REQUIRE_FALSE(fall);
        CHECK(fall.error().code == row.code);
        CHECK(fall.error().param(QStringLiteral("limit_fen")).toLongLong() == row.limit);
    }
}

TEST_CASE("a year without a surplus shares out no opening surplus")
{
    for (const qint64 surplus : {0, -1}) {
        const auto fall = runWaterfall(Given{surplus, 500, 0, 1}.figures(), Money(), fixture::terms());
        REQUIRE_FALSE(fall);
        CHECK(fall.error().code == errors::kOpeningUsedWithoutSurplus);
    }
}

TEST_CASE("several reserves share the draw by their rates")
{
    charter::Terms terms = fixture::terms();
    terms.reserves = {{QStringLiteral("公积金"), bp(1'000)},
                      {QStringLiteral("公益金"), bp(500)},
                      {QStringLiteral("风险金"), bp(0)}};
    const auto fall = runWaterfall(Given{10'001}.figures(), Money(), terms);
    REQUIRE(fall);
    CHECK(fall->reserveDraw == fen(1'500)); // 1,500.15
    REQUIRE(fall->reserves.size() == 3);
    CHECK(fall->reserves[0] == ReserveDraw{QStringLiteral("公积金"), bp(1'000), fen(1'000)});
    CHECK(fall->reserves[1] == ReserveDraw{QStringLiteral("公益金"), bp(500), fen(500)});
    CHECK(fall->reserves[2] == ReserveDraw{QStringLiteral("风险金"), bp(0), Money()});
}

TEST_CASE("a labour pool that is no multiple of the unit is shared in single fen")
{
    const auto whole = runWaterfall(Given{12'345'678}.figures(), Money(), termsOf(1'000, 6'000, 100));
    CHECK(whole->labourUnitFen == 100);
    CHECK(whole->capitalUnitFen == 100);
    const auto capped = runWaterfall(Given{60}.figures(), Money(), termsOf(1'000, 6'000, 100));
    CHECK(capped->labourUnitFen == 1);
    CHECK(capped->capitalUnitFen == 100);
}

TEST_CASE("a later round shares what the year's figures give beyond the earlier rounds")
{
    YearFigures figures = Given{100'000, 50'000}.figures();
    figures.earlier = {fen(10'000), fen(54'000), fen(20'000), Money(), Money()}; // 16,000 were kept back
    SECTION("the money kept back goes to the capital side")
    {
        const auto fall = runWaterfall(figures, Money(), fixture::terms());
        REQUIRE(fall);
        CHECK(fall->reserveDraw == Money());
        CHECK(fall->reserves.front().amount == Money());
        CHECK(fall->labourPool == Money());
        CHECK(fall->capitalPool == fen(16'000));
        CHECK(testFloor(*fall, Money()).labourLines == fen(54'000));
        CHECK(testFloor(*fall, Money()).passes());
        const Closing closing = closeYear(*fall, Money(), fen(16'000));
        CHECK(closing.byBalance == fen(50'000));
        CHECK(closing.agrees());
    }
    SECTION("opening surplus is added and a part still kept back")
    {
        figures.openingUsed = fen(10'000);
        figures.kept = fen(1'000);
        const auto fall = runWaterfall(figures, Money(), fixture::terms());
        REQUIRE(fall);
        CHECK(fall->labourPool == fen(6'000));
        CHECK(fall->keptLimit == fen(20'000));
        CHECK(fall->capitalPool == fen(19'000));
        CHECK(closeYear(*fall, fen(6'000), fen(19'000)).byBalance == fen(41'000));
        CHECK(closeYear(*fall, fen(6'000), fen(19'000)).agrees());
    }
    SECTION("a surplus corrected upwards draws and shares the rest")
    {
        figures.surplus = fen(110'000);
        const auto fall = runWaterfall(figures, Money(), fixture::terms());
        REQUIRE(fall);
        CHECK(fall->reserveDraw == fen(1'000));
        CHECK(fall->labourPool == fen(5'400));
        CHECK(fall->capitalPool == fen(19'600));
    }
    SECTION("the floor is tested on the year's totals")
    {
        const auto fall = runWaterfall(figures, Money(), fixture::terms());
        figures.earlier.labourLines = fen(53'999);
        Waterfall less = *fall;
        less.figures = figures;
        CHECK_FALSE(testFloor(less, Money()).passes());
        CHECK(testFloor(less, fen(1)).passes());
    }
}

TEST_CASE("a later round whose year comes to less than was given is refused")
{
    struct Row {
        ErrorCode code;
        EarlierRounds earlier;
    };
    const Row rows[] = {
        {errors::kEarlierReservesMore, {fen(10'001), Money(), Money(), Money(), Money()}},
        {errors::kEarlierLabourMore, {Money(), fen(54'001), Money(), Money(), Money()}},
        {errors::kEarlierCapitalMore, {Money(), Money(), fen(36'001), Money(), Money()}},
        {errors::kEarlierCoverMore, {Money(), Money(), Money(), fen(1), Money()}},
        {errors::kEarlierOpeningMore, {Money(), Money(), Money(), Money(), fen(1)}},
    };
    for (const Row &row : rows) {
        INFO(row.code.key);
        YearFigures figures = Given{100'000, 50'000}.figures();
        figures.earlier = row.earlier;
        const auto fall = runWaterfall(figures, Money(), fixture::terms());
        REQUIRE_FALSE(fall);
        CHECK(fall.error().code == row.code);
    }
}

TEST_CASE("the floor stands on what the labour lines add up to, and both bases are shown")
{
    const auto fall = runWaterfall(Given{100'000, 50'000, 0, 20'000}.figures(), Money(), fixture::terms());
    const FloorTest test = testFloor(*fall, fen(60'000));
    CHECK(test.floor == fen(54'000));
    CHECK(test.floorShared == fen(66'000));
    CHECK(test.row16 == fen(140'000));
    CHECK(test.passes());
    CHECK_FALSE(test.passesShared());
    CHECK_FALSE(testFloor(*fall, fen(53'999)).passes());
    CHECK(testFloor(*fall, fen(54'000)).passes());
}

TEST_CASE("the second identity notices a wrong base, which the first does not")
{
    Waterfall fall = *runWaterfall(Given{100'000, -30'000}.figures(), Money(), fixture::terms());
    CHECK(closeYear(fall, fen(37'800), fen(25'200)).agrees());
    fall.labourPool = fen(54'000); // as if no loss had been covered
    fall.capitalPool = fen(36'000);
    CHECK_FALSE(closeYear(fall, fen(54'000), fen(36'000)).agrees());
}
