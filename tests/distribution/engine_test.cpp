#include "tests/distribution/plan_fixture.h"

#include "core/charter/charter_errors.h"
#include "core/distribution/distribution_errors.h"
#include "core/distribution/engine.h"
#include "core/distribution/explanation.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <random>

using namespace zhangfang;
using namespace zhangfang::distribution;
using fixture::bp;
using fixture::fen;
using fixture::member;

namespace
{

/// Three members of the sample year and all others as one.
PlanInput sampleYear()
{
    return fixture::input(12'345'678, {member("028", 67'305, 20'000), member("029", 71'265, 100'000),
                                       member("030", 72'525, 10'000), member("999", 11'886'240, 18'920'000)});
}

template <typename Projection>
std::vector<qint64> column(const Plan &plan, Projection projection)
{
    std::vector<qint64> figures;
    for (const PlanLine &line : plan.lines)
        figures.push_back(projection(line));
    return figures;
}

std::vector<qint64> labourOf(const Plan &plan)
{
    return column(plan, [](const PlanLine &line) { return line.labour.amount.fen(); });
}

std::vector<qint64> capitalOf(const Plan &plan)
{
    return column(plan, [](const PlanLine &line) { return line.capital.amount.fen(); });
}

std::vector<qint64> reserveOf(const Plan &plan)
{
    return column(plan, [](const PlanLine &line) { return line.reserveShare.fen(); });
}

using Fens = std::vector<qint64>;

bool warnsOf(const Plan &plan, const ErrorCode &code)
{
    return std::ranges::any_of(plan.warnings, [&](const Warning &warning) { return warning.code == code; });
}

} // namespace

TEST_CASE("the sample year gives each member the figures of the slips")
{
    const auto plan = computePlan(sampleYear());
    REQUIRE(plan);
    CHECK(plan->waterfall.reserveDraw == fen(1'234'568));
    CHECK(plan->waterfall.labourPool == fen(6'666'666));
    CHECK(plan->waterfall.capitalPool == fen(4'444'444));
    CHECK(plan->totals.labourWeight == 12'097'335);
    CHECK(plan->totals.capitalWeight == 19'050'000);
    CHECK(labourOf(*plan) == Fens{37'091, 39'273, 39'967, 6'550'335});
    CHECK(capitalOf(*plan) == Fens{4'666, 23'330, 2'333, 4'414'115});
    CHECK(reserveOf(*plan) == Fens{6'869, 7'273, 7'401, 1'213'025});
    CHECK(plan->lines[0].labour.gotSpareUnit);
    CHECK_FALSE(plan->lines[1].labour.gotSpareUnit);
    CHECK(plan->lines[1].net == fen(62'603));
    CHECK(plan->closing.byBalance == Money());
    CHECK(plan->warnings.empty());
}

TEST_CASE("amounts come in the charter's unit and the rest stays undistributed")
{
    PlanInput input = sampleYear();
    input.terms.unitFen = 10;
    CHECK(labourOf(*computePlan(input)) == Fens{37'090, 39'270, 39'970, 6'550'340});
    CHECK(capitalOf(*computePlan(input)) == Fens{4'670, 23'330, 2'330, 4'414'110});
    input.terms.unitFen = 100;
    const auto plan = computePlan(input);
    CHECK(labourOf(*plan) == Fens{37'100, 39'300, 39'900, 6'550'400});
    CHECK(capitalOf(*plan) == Fens{4'700, 23'300, 2'300, 4'414'100});
    CHECK(reserveOf(*plan) == Fens{6'869, 7'273, 7'401, 1'213'025});
    CHECK(plan->closing.leftOver == fen(10));
    CHECK(plan->closing.byBalance == fen(10));
}

TEST_CASE("lines stand in the order of the member numbers and spare fen go to the lower number")
{
    const auto plan = computePlan(
        fixture::input(1'000, {member("10", 1, 1), member("9", 1, 1), member("A2", 1, 1), member("2", 1, 1),
                               member("02", 1, 1), member("11", 1, 1), member("12", 1, 1)}));
    REQUIRE(plan);
    std::vector<std::string> numbers;
    for (const PlanLine &line : plan->lines)
        numbers.push_back(line.member.memberNo.toStdString());
    std::vector<std::string> sorted = numbers;
    CHECK(std::ranges::find(numbers, "9") < std::ranges::find(numbers, "10"));
    CHECK(std::ranges::find(numbers, "10") < std::ranges::find(numbers, "11"));
    CHECK(plan->waterfall.labourPool == fen(540)); // 77 each and one over
    CHECK(plan->lines.front().labour.amount == fen(78));
    CHECK(plan->lines.back().labour.amount == fen(77));
}

TEST_CASE("the reserve is quantified by the charter's mix, each part over its own weights")
{
    PlanInput input = fixture::input(1'010, {member("1", 1, 7), member("2", 2, 0), member("3", 3, 1)});
    input.terms.reserveQuantification = {bp(5'000), bp(3'000), bp(2'000)};
    const auto plan = computePlan(input);
    REQUIRE(plan);
    CHECK(plan->waterfall.reserveDraw == fen(101));
    // 101 = 51 by labour, 30 by contribution, 20 equally: 9 17 25, 26 0 4, 7 7 6.
    CHECK(reserveOf(*plan) == Fens{42, 24, 35});
    SECTION("who does not share in the reserve has no weight in any part")
    {
        input.members[2].sharesReserve = false;
        const auto without = computePlan(input);
        CHECK(reserveOf(*without) == Fens{17 + 30 + 10, 34 + 10, 0});
        CHECK(labourOf(*without) == labourOf(*plan));
    }
}

TEST_CASE("the loss cover lowers the members' reserve shares pro rata")
{
    PlanInput input = fixture::input(-100, {member("1", 1, 7), member("2", 2, 0), member("3", 3, 1)});
    input.members[0].reserveBefore = fen(300);
    input.members[1].reserveBefore = fen(200);
    input.members[2].reserveBefore = fen(1);
    input.figures.reserveCover = fen(100);
    const auto plan = computePlan(input);
    REQUIRE(plan);
    CHECK(column(*plan, [](const PlanLine &line) { return line.reserveCover.fen(); }) == Fens{60, 40, 0});
    CHECK(plan->closing.byBalance == Money());
    input.figures.reserveCover = fen(101);
    CHECK(computePlan(input).error().code == errors::kReserveCoverOverLimit);
    SECTION("in a later round what the first took counts as held before")
    {
        input.figures.surplus = fen(-600);
        input.figures.earlier.reserveCover = fen(100);
        input.figures.reserveCover = fen(601);
        const auto later = computePlan(input);
        REQUIRE_FALSE(later);
        CHECK(later.error().param(QStringLiteral("limit_fen")).toLongLong() == 600);
        input.figures.reserveCover = fen(600);
        CHECK(column(*computePlan(input), [](const PlanLine &line) { return line.reserveCover.fen(); }) ==
              Fens{299, 200, 1});
    }
}

TEST_CASE("a part of the amount becomes contribution and is not paid out")
{
    PlanInput input = sampleYear();
    input.members[0].conversion = bp(10'000);
    input.members[1].conversion = bp(5'000);
    input.members[2].conversion = fen(42'300);
    const auto plan = computePlan(input);
    REQUIRE(plan);
    CHECK(plan->lines[0].converted == fen(41'757));
    CHECK(plan->lines[0].net == Money());
    CHECK(plan->lines[1].converted == fen(31'302)); // half of 62,603, rounded half up
    CHECK(plan->lines[1].net == fen(31'301));
    CHECK(plan->lines[2].net == Money());
    CHECK(plan->totals.converted == fen(41'757 + 31'302 + 42'300));
    CHECK(plan->closing.byBalance == Money());
    for (const qint64 amount : {42'301, -1}) {
        input.members[2].conversion = fen(amount);
        const auto refused = computePlan(input);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kConversionOverAmount);
        CHECK(refused.error().param(QStringLiteral("member_no")).toString() == QStringLiteral("030"));
    }
}

TEST_CASE("deductions come last, never make the net negative, and what does not fit stays owed")
{
    PlanInput input = sampleYear();
    input.members[1].deductions = {{DeductionKind::Advance, QStringLiteral("借支"), fen(60'000), {}},
                                   {DeductionKind::Other, QStringLiteral("工具"), fen(5'000), {}},
                                   {DeductionKind::Other, QStringLiteral("雨衣"), fen(10), {}}};
    const auto plan = computePlan(input);
    REQUIRE(plan);
    const PlanLine &line = plan->lines[1];
    REQUIRE(line.deductions.size() == 3);
    CHECK(line.deductions[0].taken == fen(60'000));
    CHECK(line.deductions[1].taken == fen(2'603));
    CHECK(line.deductions[1].owed() == fen(2'397));
    CHECK(line.deductions[2].owed() == fen(10));
    CHECK(line.net == Money());
    CHECK(line.deducted() == fen(62'603));
    REQUIRE(plan->warnings.size() == 1);
    CHECK(plan->warnings[0].code == errors::kDeductionStaysOwed);
    CHECK(plan->warnings[0].param(QStringLiteral("owed_fen")).toLongLong() == 2'407);
    input.members[1].deductions[0].due = fen(-1);
    CHECK(computePlan(input).error().code == errors::kNegativeDeduction);
}

TEST_CASE("tax is withheld only where the terms say so, before every other deduction, and warned of")
{
    PlanInput input = sampleYear();
    input.members[1].deductions = {{DeductionKind::Advance, QStringLiteral("借支"), fen(100), {}}};
    CHECK(computePlan(input)->lines[1].deductions.size() == 1);
    input.terms.withholding = charter::Withholding::CapitalPart;
    const auto capital = computePlan(input);
    REQUIRE(capital->lines[1].deductions.size() == 2);
    CHECK(capital->lines[1].deductions[0] ==
          Deduction{DeductionKind::Withholding, {}, fen(4'666), fen(4'666)});
    CHECK(warnsOf(*capital, errors::kWithholdingUnsettled));
    input.terms.withholding = charter::Withholding::WholeAmount;
    CHECK(computePlan(input)->lines[1].deductions[0].taken == fen(12'521)); // 12,520.6
    CHECK(computePlan(input)->lines[1].net == fen(62'603 - 12'521 - 100));
}

TEST_CASE("money that nobody has a weight for is refused, each pool by its own name")
{
    struct Row {
        ErrorCode code;
        qint64 amount;
        PlanInput input;
    };
    PlanInput byContribution = fixture::input(1'000, {member("1", 1, 0)});
    byContribution.members[0].capitalWeight = 5;
    byContribution.terms.reserveQuantification = {Rate(), bp(10'000), Rate()};
    PlanInput nobodyShares = fixture::input(1'000, {member("1", 1, 1)});
    nobodyShares.members[0].sharesReserve = false;
    nobodyShares.terms.reserveQuantification = {Rate(), Rate(), bp(10'000)};
    PlanInput smallCapitalPool = fixture::input(60, {member("1", 1, 0)});
    smallCapitalPool.terms.unitFen = 100;
    const Row rows[] = {
        {errors::kNobodyWithLabour, 540, fixture::input(1'000, {member("1", 0, 1)})},
        {errors::kNobodyWithLabour, 540, fixture::input(1'000, {})},
        {errors::kNobodyWithCapital, 360, fixture::input(1'000, {member("1", 1, 0)})},
        {errors::kNobodyWithCapital, 21, smallCapitalPool},
        {errors::kNobodyForReserve, 100, byContribution},
        {errors::kNobodyForReserve, 100, nobodyShares},
    };
    for (const Row &row : rows) {
        INFO(row.code.key);
        const auto plan = computePlan(row.input);
        REQUIRE_FALSE(plan);
        CHECK(plan.error().code == row.code);
        CHECK(plan.error().param(QStringLiteral("amount_fen")).toLongLong() == row.amount);
    }
}

TEST_CASE("members that cannot be are refused by their number")
{
    const PlanInput good = sampleYear();
    const auto refusal = [&](auto change) {
        PlanInput input = good;
        change(input.members[1]);
        return computePlan(input).error();
    };
    for (const Error &error : {refusal([](MemberInput &m) { m.labourWeight = -1; }),
                               refusal([](MemberInput &m) { m.capitalWeight = -1; }),
                               refusal([](MemberInput &m) { m.contributionWeight = -1; }),
                               refusal([](MemberInput &m) { m.reserveBefore = fen(-1); })}) {
        CHECK(error.code == errors::kMemberWeightNegative);
        CHECK(error.param(QStringLiteral("member_no")).toString() == QStringLiteral("029"));
    }
    const Error twice = refusal([](MemberInput &m) { m.memberNo = QStringLiteral("999"); });
    CHECK(twice.code == errors::kMemberTwice);
    CHECK(twice.param(QStringLiteral("member_no")).toString() == QStringLiteral("999"));
}

TEST_CASE("a year with nothing to share says why and still balances")
{
    SECTION("a loss")
    {
        const auto plan = computePlan(fixture::input(-500, {member("1", 1, 1)}));
        REQUIRE(plan);
        CHECK(plan->lines[0].amount() == Money());
        CHECK(plan->closing.byBalance == fen(-500));
        CHECK(warnsOf(*plan, errors::kNothingWithoutSurplus));
        CHECK(warnsOf(*plan, errors::kLossCarriedForward));
    }
    SECTION("old losses take all")
    {
        PlanInput input = fixture::input(500, {member("1", 1, 1)});
        input.figures.opening = fen(-501);
        const auto plan = computePlan(input);
        REQUIRE(plan);
        CHECK(plan->closing.byBalance == fen(-1));
        CHECK(warnsOf(*plan, errors::kLossesTakeAll));
        CHECK_FALSE(warnsOf(*plan, errors::kNothingWithoutSurplus));
        CHECK(warnsOf(*plan, errors::kLossCarriedForward));
    }
    SECTION("without members there is nothing to share either")
    {
        CHECK(computePlan(fixture::input(0, {}))->lines.empty());
    }
}

TEST_CASE("money kept back is marked as resting on the resolution")
{
    PlanInput input = sampleYear();
    CHECK_FALSE(warnsOf(*computePlan(input), errors::kKeptRestsOnResolution));
    input.figures.kept = fen(4'444'444);
    const auto plan = computePlan(input);
    CHECK(warnsOf(*plan, errors::kKeptRestsOnResolution));
    CHECK(capitalOf(*plan) == Fens{0, 0, 0, 0});
    CHECK(plan->closing.byBalance == fen(4'444'444));
}

TEST_CASE("components of capital that are left out are warned of on the plan")
{
    PlanInput input = sampleYear();
    input.terms.capitalComponents = {true, false, true, true};
    CHECK(warnsOf(*computePlan(input), errors::kReserveShareLeftOut));
}

TEST_CASE("a member's figure can be checked by hand")
{
    const auto plan = computePlan(sampleYear());
    const LineExplanation explanation = explain(*plan, plan->lines[1]);
    CHECK(explanation.labour.pool == fen(6'666'666));
    CHECK(explanation.labour.weight == 71'265);
    CHECK(explanation.labour.totalWeight == 12'097'335);
    CHECK(explanation.labour.weightPerUnit == 60);
    CHECK(explanation.labour.valuePerUnitE8 == 33'065'130); // 0.33065130 yuan an hour
    CHECK(explanation.labour.exactShareE4 == 3'927'310);    // 392.7310
    CHECK(explanation.labour.amount == fen(39'273));
    CHECK_FALSE(explanation.labour.gotSpareUnit);
    CHECK(explanation.capital.weightPerUnit == 100);
    CHECK(explanation.capital.valuePerUnitE8 == 23'330'414);
    CHECK(explanation.capital.exactShareE4 == 2'333'041);
    CHECK(explanation.reserveShare == fen(7'273));
    CHECK(explain(*plan, plan->lines[0]).labour.gotSpareUnit);
    const auto loss = computePlan(fixture::input(-1, {member("1", 0, 0)}));
    CHECK(explain(*loss, loss->lines[0]).labour.valuePerUnitE8 == 0);
}

TEST_CASE("people count labour and capital in units of their own")
{
    charter::Terms terms = fixture::terms();
    terms.minutesPerWorkday = 450;
    const std::pair<charter::LabourMeasure, qint64> units[] = {{charter::LabourMeasure::Minutes, 60},
                                                               {charter::LabourMeasure::Workdays, 450},
                                                               {charter::LabourMeasure::LabourFee, 100},
                                                               {charter::LabourMeasure::Points, 4'500'000}};
    for (const auto &[measure, weight] : units) {
        terms.labourMeasure = measure;
        CHECK(labourWeightPerUnit(terms) == weight);
    }
    CHECK(capitalWeightPerYuan(CapitalUnit::Fen, {2024}) == 100);
    CHECK(capitalWeightPerYuan(CapitalUnit::FenDays, {2024}) == 36'600);
    CHECK(capitalWeightPerYuan(CapitalUnit::FenDays, {2025}) == 36'500);
}

namespace
{

PlanInput anyInput()
{
    PlanInput input;
    input.year = {2025};
    const int reserveBp = *rc::gen::inRange(0, 10'001);
    input.terms.reserves = {{QStringLiteral("公积金"), bp(reserveBp)},
                            {QStringLiteral("风险金"), bp(*rc::gen::inRange(0, 10'001 - reserveBp))}};
    input.terms.labourRate = bp(*rc::gen::inRange(6'000, 10'001));
    input.terms.unitFen = *rc::gen::element(1, 10, 100);
    const int labourBp = *rc::gen::inRange(0, 10'001);
    input.terms.reserveQuantification = {bp(labourBp), Rate(), bp(10'000 - labourBp)};
    input.terms.withholding = static_cast<charter::Withholding>(*rc::gen::inRange(0, 3));
    input.figures.surplus = fen(*rc::gen::inRange<qint64>(-1'000'000, 10'000'000));
    input.figures.opening = fen(*rc::gen::inRange<qint64>(-2'000'000, 2'000'000));
    const int members = *rc::gen::inRange(1, 30);
    Money held;
    for (int i = 0; i < members; ++i) {
        MemberInput one =
            member("", *rc::gen::inRange<qint64>(0, 200'000), *rc::gen::inRange<qint64>(0, 5'000'000));
        one.memberNo = QString::number(i + 1);
        one.reserveBefore = fen(*rc::gen::inRange<qint64>(0, 100'000));
        one.conversion = bp(*rc::gen::inRange(0, 10'001));
        one.deductions = {
            {DeductionKind::Advance, QStringLiteral("借支"), fen(*rc::gen::inRange<qint64>(0, 20'000)), {}}};
        one.sharesReserve = i == 0 || *rc::gen::arbitrary<bool>();
        held += one.reserveBefore;
        input.members.push_back(one);
    }
    input.members[0].labourWeight += 1;
    input.members[0].capitalWeight += 1;
    const Money losses =
        std::max(-(input.figures.opening + std::min(input.figures.surplus, Money())), Money());
    input.figures.reserveCover = fen(*rc::gen::inRange<qint64>(0, std::min(held, losses).fen() + 1));
    if (input.figures.surplus > Money() && input.figures.opening > Money())
        input.figures.openingUsed = fen(*rc::gen::inRange<qint64>(0, input.figures.opening.fen() + 1));
    const auto fall = runWaterfall(input.figures, held, input.terms);
    RC_ASSERT(fall.has_value());
    input.figures.kept = fen(*rc::gen::inRange<qint64>(0, fall->keptLimit.fen() + 1));
    return input;
}

} // namespace

TEST_CASE("every plan adds up, keeps the floor and closes the year")
{
    rc::prop("sums, floor, identities", [] {
        const PlanInput input = anyInput();
        const auto result = computePlan(input);
        RC_ASSERT(result.has_value());
        const Plan &plan = *result;
        const Waterfall &fall = plan.waterfall;
        const YearFigures &figures = input.figures;
        Money labour, capital, reserve, cover, reserves;
        for (const PlanLine &line : plan.lines) {
            labour += line.labour.amount;
            capital += line.capital.amount;
            reserve += line.reserveShare;
            cover += line.reserveCover;
            RC_ASSERT(line.labour.amount.fen() % fall.labourUnitFen == 0);
            RC_ASSERT(line.capital.amount.fen() % fall.capitalUnitFen == 0);
            RC_ASSERT(line.reserveCover <= line.member.reserveBefore);
            RC_ASSERT(line.member.sharesReserve || line.reserveShare.isZero());
            RC_ASSERT(!line.net.isNegative());
            RC_ASSERT(line.net == line.amount() - line.converted - line.deducted());
        }
        for (const ReserveDraw &draw : fall.reserves)
            reserves += draw.amount;
        RC_ASSERT(labour == fall.labourPool);
        RC_ASSERT(fall.capitalPool - capital == plan.closing.leftOver);
        RC_ASSERT(plan.closing.leftOver < fen(input.terms.unitFen));
        RC_ASSERT(reserve == fall.reserveDraw);
        RC_ASSERT(reserves == fall.reserveDraw);
        RC_ASSERT(cover == figures.reserveCover);
        RC_ASSERT(Wide(labour.fen()) * 10'000 >= Wide(fall.distributable.fen()) * 6'000);
        RC_ASSERT(Wide(labour.fen()) * 10'000 >=
                  Wide(fall.shared.fen()) * input.terms.labourRate.basisPoints());
        RC_ASSERT(plan.closing.byBalance ==
                  figures.opening + figures.surplus + figures.reserveCover - reserve - labour - capital);
        RC_ASSERT(plan.closing.byBalance == plan.closing.byDecision);
    });
}

TEST_CASE("a plan does not depend on the order or the scale of its weights")
{
    rc::prop("order", [] {
        PlanInput input = anyInput();
        const auto plan = computePlan(input);
        std::shuffle(input.members.begin(), input.members.end(),
                     std::mt19937(*rc::gen::arbitrary<unsigned>()));
        const auto shuffled = computePlan(input);
        RC_ASSERT(plan.has_value());
        RC_ASSERT(shuffled->lines == plan->lines);
    });
    rc::prop("scale", [] {
        PlanInput input = anyInput();
        const auto plan = computePlan(input);
        for (MemberInput &one : input.members) {
            one.labourWeight *= 480;
            one.capitalWeight *= 365;
        }
        const auto scaled = computePlan(input);
        RC_ASSERT(labourOf(*scaled) == labourOf(*plan));
        RC_ASSERT(capitalOf(*scaled) == capitalOf(*plan));
        RC_ASSERT(reserveOf(*scaled) == reserveOf(*plan));
    });
}

TEST_CASE("two rounds give the year what one round would have given")
{
    rc::prop("pools of two rounds add up to the year's", [] {
        PlanInput input = anyInput();
        const auto first = computePlan(input);
        RC_ASSERT(first.has_value());
        input.round = 2;
        input.figures.earlier = {first->waterfall.reserveDraw, first->totals.labour, first->totals.capital,
                                 input.figures.reserveCover, input.figures.openingUsed};
        for (std::size_t i = 0; i < input.members.size(); ++i)
            input.members[i].reserveBefore -= first->lines[i].reserveCover;
        input.figures.kept = Money();
        const auto second = computePlan(input);
        RC_ASSERT(second.has_value());
        const Money capital = first->totals.capital + second->totals.capital;
        RC_ASSERT(second->waterfall.reserveDraw.isZero());
        RC_ASSERT(second->totals.labour.isZero());
        RC_ASSERT(capital + second->closing.leftOver == first->waterfall.shared - first->totals.labour);
        RC_ASSERT(second->closing.agrees());
    });
}

TEST_CASE("capital that counts is the sum of the parts that the charter names")
{
    const CapitalParts parts{fen(1), fen(10), fen(100), fen(1'000)};
    CHECK(parts.counted({}) == fen(1'111));
    CHECK(parts.counted({true, false, false, false}) == fen(1));
    CHECK(parts.counted({false, true, false, false}) == fen(10));
    CHECK(parts.counted({false, false, true, false}) == fen(100));
    CHECK(parts.counted({false, false, false, true}) == fen(1'000));
}
