#include "tests/distribution/plan_fixture.h"

#include "core/distribution/plan_comparison.h"
#include "core/distribution/plan_digest.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace zhangfang;
using namespace zhangfang::distribution;
using fixture::fen;

namespace
{

NamedPlan named(const PlanInput &input)
{
    auto plan = computePlan(input);
    REQUIRE(plan);
    NamedPlan result{*std::move(plan), {}, {}};
    for (const PlanLine &line : result.plan.lines)
        result.persons.push_back({people::PersonId(1), QStringLiteral("社员") + line.member.memberNo, {}});
    return result;
}

/// Surplus 1,000 yuan to three members: reserve 100, labour 540, capital 360.
PlanInput three()
{
    return fixture::input(100'000, {fixture::member("1", 400, 10'000), fixture::member("2", 200, 20'000),
                                    fixture::member("10", 300, 30'000)});
}

Money amountIn(const PlanComparison &comparison, PlanFigure figure, Money FigurePair::*side)
{
    const auto found = std::ranges::find(comparison.figures, figure, &FigurePair::figure);
    REQUIRE(found != comparison.figures.end());
    return (*found).*side;
}

std::vector<PlanFigure> figuresOf(const Plan &plan)
{
    std::vector<PlanFigure> figures;
    for (const PlanFigureLine &line : figureLines(plan))
        figures.push_back(line.figure);
    return figures;
}

} // namespace

TEST_CASE("the lines of a plan stand in the law's order with their articles")
{
    const Plan plan = named(three()).plan;
    CHECK(figuresOf(plan) ==
          std::vector<PlanFigure>{PlanFigure::Surplus, PlanFigure::LossCover, PlanFigure::Reserves,
                                  PlanFigure::Distributable, PlanFigure::OpeningUsed, PlanFigure::LabourPool,
                                  PlanFigure::CapitalPool, PlanFigure::Kept, PlanFigure::Closing});
    const auto lines = figureLines(plan);
    CHECK(lines[2] == PlanFigureLine{PlanFigure::Reserves, fen(-10'000), FigureBasis::Charter, {42}});
    CHECK(lines[3] == PlanFigureLine{PlanFigure::Distributable, fen(90'000), FigureBasis::Law, {44}});
    CHECK(lines[5] == PlanFigureLine{PlanFigure::LabourPool, fen(54'000), FigureBasis::Charter, {44}});
    CHECK(lines[7].basis == FigureBasis::Resolution);
}

TEST_CASE("lines that only some plans have stand there only where they are not zero")
{
    PlanInput input = three();
    input.figures.opening = fen(-30'000);
    input.figures.reserveCover = fen(5'000);
    for (MemberInput &member : input.members)
        member.reserveBefore = fen(10'000);
    const auto covered = figuresOf(named(input).plan);
    CHECK(covered[1] == PlanFigure::ReserveCover);
    CHECK(amountOf(named(input).plan, PlanFigure::LossCover) == fen(-25'000));

    PlanInput later = three();
    later.round = 2;
    later.figures.surplus = fen(200'000);
    later.figures.earlier = {fen(10'000), fen(54'000), fen(36'000), Money(), Money()};
    const Plan second = named(later).plan;
    CHECK(amountOf(second, PlanFigure::EarlierRounds) == fen(-90'000));
    CHECK(std::ranges::count(figuresOf(second), PlanFigure::EarlierRounds) == 1);
}

TEST_CASE("shared, given before, kept and left over come to what was there to share")
{
    rc::prop("", [] {
        PlanInput input = three();
        input.terms.unitFen = *rc::gen::element(1, 10, 100);
        input.figures.surplus = fen(*rc::gen::inRange<qint64>(1'000, 100'000'000));
        input.figures.opening = fen(*rc::gen::inRange<qint64>(0, 100'000));
        input.figures.openingUsed = fen(*rc::gen::inRange<qint64>(0, input.figures.opening.fen() + 1));
        const auto plan = computePlan(input);
        RC_ASSERT(bool(plan));
        const auto amount = [&](PlanFigure figure) { return amountOf(*plan, figure); };
        RC_ASSERT(amount(PlanFigure::Surplus) + amount(PlanFigure::LossCover) +
                      amount(PlanFigure::Reserves) ==
                  amount(PlanFigure::Distributable));
        RC_ASSERT(amount(PlanFigure::Distributable) + amount(PlanFigure::OpeningUsed) +
                      amount(PlanFigure::EarlierRounds) ==
                  amount(PlanFigure::LabourPool) + amount(PlanFigure::CapitalPool) +
                      amount(PlanFigure::Kept));
    });
}

TEST_CASE("two plans are compared line by line and member by member")
{
    PlanInput kept = three();
    kept.figures.kept = fen(6'000);
    const PlanComparison comparison = comparePlans(named(three()), named(kept));
    CHECK(amountIn(comparison, PlanFigure::CapitalPool, &FigurePair::first) == fen(36'000));
    CHECK(amountIn(comparison, PlanFigure::CapitalPool, &FigurePair::second) == fen(30'000));
    CHECK(amountIn(comparison, PlanFigure::Kept, &FigurePair::second) == fen(6'000));
    REQUIRE(comparison.members.size() == 3);
    const MemberPair &last = comparison.members[2];
    CHECK(last.memberNo == QStringLiteral("10"));
    CHECK(last.name == QStringLiteral("社员10"));
    CHECK(last.labourFirst == last.labourSecond);
    CHECK(last.capitalFirst == fen(18'000));
    CHECK(last.difference() == fen(-3'000));
    CHECK(comparison.losing == 3);
    CHECK(comparison.gaining == 0);
    CHECK(comparison.terms.empty());
}

TEST_CASE("a plan beside itself differs in nothing")
{
    const PlanComparison comparison = comparePlans(named(three()), named(three()));
    CHECK(std::ranges::all_of(comparison.figures,
                              [](const FigurePair &pair) { return pair.difference().isZero(); }));
    CHECK(comparison.gaining + comparison.losing == 0);
}

TEST_CASE("who stands in one plan only has nothing in the other")
{
    PlanInput fewer = three();
    fewer.members.pop_back();
    const PlanComparison comparison = comparePlans(named(fewer), named(three()));
    REQUIRE(comparison.members.size() == 3);
    CHECK_FALSE(comparison.members[2].inFirst);
    CHECK(comparison.members[2].inSecond);
    CHECK(comparison.members[2].first().isZero());
    CHECK(comparison.gaining == 1);
    CHECK(comparison.losing == 2);
}

TEST_CASE("other terms are named, and a line that one plan lists stands for both")
{
    PlanInput other = three();
    other.terms.labourRate = fixture::bp(7'000);
    other.terms.unitFen = 100;
    other.members[0].labourWeight = 401;
    const PlanComparison comparison = comparePlans(named(three()), named(other));
    CHECK(comparison.terms == std::vector<charter::Term>{charter::Term::LabourRate, charter::Term::Unit});
    PlanInput later = three();
    later.round = 2;
    later.figures.surplus = fen(200'000);
    later.figures.earlier = {fen(10'000), fen(54'000), fen(36'000), Money(), Money()};
    const PlanComparison rounds = comparePlans(named(three()), named(later));
    CHECK(amountIn(rounds, PlanFigure::EarlierRounds, &FigurePair::first).isZero());
}
