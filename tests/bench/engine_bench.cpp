#include "core/distribution/engine.h"
#include "tests/bench/made_tables.h"
#include "tests/bench/results.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>
#include <random>
#include <utility>

using namespace zhangfang;

namespace
{

__extension__ using Wide = __int128;

/// Whole fen by largest remainder, over plain vectors.
void shareOut(qint64 total, const std::vector<qint64> &weights, std::vector<qint64> &parts)
{
    Wide sum = 0;
    for (const qint64 weight : weights)
        sum += weight;
    std::vector<Wide> rests(weights.size());
    qint64 spare = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = Wide(total) * weights[i];
        parts[i] = static_cast<qint64>(product / sum);
        rests[i] = product % sum;
        spare -= parts[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::nth_element(order.begin(), order.begin() + spare, order.end(),
                     [&rests](std::size_t a, std::size_t b) {
                         return rests[a] != rests[b] ? rests[a] > rests[b] : a < b;
                     });
    for (qint64 i = 0; i < spare; ++i)
        ++parts[order[static_cast<std::size_t>(i)]];
}

distribution::PlanInput inputOf(int members)
{
    distribution::PlanInput input;
    input.year = Year{bench::kLastYear};
    input.terms.reserves = {{QStringLiteral("公积金"), Rate::fromBasisPoints(1'000)}};
    input.figures.surplus = Money::fromFen(qint64(members) * 123'457);
    std::mt19937_64 lots(7);
    for (int i = 1; i <= members; ++i) {
        distribution::MemberInput member;
        member.memberNo = QString::number(i);
        member.labourWeight = static_cast<qint64>(lots() % 150'000);
        member.capitalWeight = static_cast<qint64>(10'000 * (1 + lots() % 50));
        member.contributionWeight = member.capitalWeight;
        member.sharesReserve = true;
        member.daysHeld = 365;
        input.members.push_back(member);
    }
    return input;
}

} // namespace

TEST_CASE("the distribution's engine")
{
    const distribution::PlanInput input = inputOf(bench::scaleOf(bench::chosenSize()).members);
    std::vector<qint64> labour;
    std::vector<qint64> capital;
    for (const distribution::MemberInput &member : input.members) {
        labour.push_back(member.labourWeight);
        capital.push_back(member.capitalWeight);
    }
    std::vector<qint64> labourParts(labour.size());
    std::vector<qint64> capitalParts(capital.size());
    const auto plan = distribution::computePlan(input);
    REQUIRE(plan);
    bench::Stopwatch bare;
    bench::Stopwatch taken;
    for (int i = 0; i < 51; ++i) {
        bare.run([&] {
            shareOut(plan->waterfall.labourPool.fen(), labour, labourParts);
            shareOut(plan->waterfall.capitalPool.fen(), capital, capitalParts);
        });
        distribution::PlanInput given = input;
        taken.run([&] { REQUIRE(distribution::computePlan(std::move(given))); });
    }
    // Whose line is whose: the plan goes by the members' numbers, as the vectors do.
    for (std::size_t i = 0; i < labour.size(); ++i) {
        REQUIRE(plan->lines[i].labour.amount.fen() == labourParts[i]);
        REQUIRE(plan->lines[i].capital.amount.fen() == capitalParts[i]);
    }
    bench::tell(bench::ratio(QStringLiteral("distribution, the engine alone"), taken,
                             QStringLiteral("bare loop, two pools"), bare, 1.5));
}
