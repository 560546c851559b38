#include "core/money/apportion.h"

#include "core/money/money_errors.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <limits>
#include <random>

using namespace zhangfang;

namespace
{

/// Unbounded, so that the properties are checked without the bounds they are about.
using Exact = boost::multiprecision::cpp_int;

std::vector<qint64> fenOf(const Result<Apportionment> &result)
{
    REQUIRE(result);
    std::vector<qint64> fen;
    for (const Portion &part : result->parts)
        fen.push_back(part.amount.fen());
    return fen;
}

std::vector<qint64> shared(qint64 total, qint64 unit, const std::vector<qint64> &weights)
{
    return fenOf(apportion(Money::fromFen(total), unit, weights));
}

/// What is shared over what, as generated.
struct Task {
    qint64 total;
    qint64 unit;
    std::vector<NamedWeight> weights;
};

void showValue(const Task &task, std::ostream &os)
{
    os << task.total << " in units of " << task.unit << " over";
    for (const NamedWeight &weight : task.weights)
        os << ' ' << weight.name.toStdString() << '=' << weight.weight;
}

/// Weights from small ones with many ties up to fen × days, and the greatest there are.
rc::Gen<qint64> anyWeight()
{
    return rc::gen::oneOf(rc::gen::inRange<qint64>(0, 4), rc::gen::inRange<qint64>(0, 150'000),
                          rc::gen::inRange<qint64>(0, 36'600'000'000'000),
                          rc::gen::just(std::numeric_limits<qint64>::max()));
}

/// Distinct member numbers, in no order.
Task anyTask()
{
    Task task;
    task.unit = *rc::gen::element<qint64>(1, 10, 100, 7);
    task.total =
        *rc::gen::oneOf(rc::gen::inRange<qint64>(0, 100), rc::gen::inRange<qint64>(0, 100'000'000'000),
                        rc::gen::just(std::numeric_limits<qint64>::max()));
    const auto weights = *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(anyWeight()));
    for (const qint64 weight : weights)
        task.weights.push_back({QString::number(task.weights.size() * 37 % 101), weight});
    RC_PRE(std::ranges::any_of(weights, [](qint64 w) { return w > 0; }));
    RC_PRE(weights.size() <= 101);
    return task;
}

Exact totalWeight(const Task &task)
{
    Exact sum = 0;
    for (const NamedWeight &weight : task.weights)
        sum += weight.weight;
    return sum;
}

Apportionment run(const Task &task)
{
    const auto result = apportion(Money::fromFen(task.total), task.unit, task.weights);
    RC_ASSERT(result.has_value());
    return *result;
}

template <typename Property>
void forAllTasks(const std::string &name, Property property)
{
    rc::prop(name, [property] {
        const Task task = anyTask();
        std::ostringstream shown;
        showValue(task, shown);
        RC_LOG(shown.str());
        property(task, run(task));
    });
}

} // namespace

TEST_CASE("an amount is shared by largest remainder")
{
    struct Row {
        qint64 total;
        qint64 unit;
        std::vector<qint64> weights;
        std::vector<qint64> parts;
        qint64 leftOver;
    };
    const Row rows[] = {
        {10000, 1, {1, 1, 1}, {3334, 3333, 3333}, 0},
        {100, 1, {50, 30, 20}, {50, 30, 20}, 0},
        {10, 1, {3, 3, 1}, {4, 4, 2}, 0}, // remainders 2, 2, 3 of 7: the smallest weight gets the spare fen
        {10, 1, {1, 2, 4}, {1, 3, 6}, 0}, // 1.43, 2.86, 5.71
        {1, 1, {1, 1, 1}, {1, 0, 0}, 0},  // a tie: the first
        {2, 1, {1, 0, 1, 1}, {1, 0, 1, 0}, 0}, // weight 0 never gets a spare unit
        {105, 10, {1, 1}, {50, 50}, 5},
        {95, 10, {1, 1}, {50, 40}, 5},
        {99, 100, {1, 1}, {0, 0}, 99},
        {250, 100, {1, 1, 1}, {100, 100, 0}, 50},
        {0, 1, {1, 2}, {0, 0}, 0},
        {0, 1, {0, 0}, {0, 0}, 0},
        {0, 1, {}, {}, 0},
        {12345678, 1, {5}, {12345678}, 0},
        // Hamilton's apportionment of 120 seats of 1792 (Balinski and Young, Fair Representation, table 2.1).
        {120,
         1,
         {236841, 55540, 278514, 475327, 102995, 141835, 179570, 630560, 353523, 432879, 68446, 206236, 70835,
          331589, 68705},
         {8, 2, 9, 16, 3, 5, 6, 21, 12, 14, 2, 7, 2, 11, 2},
         0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.total, row.unit, row.weights);
        const auto result = apportion(Money::fromFen(row.total), row.unit, row.weights);
        CHECK(fenOf(result) == row.parts);
        CHECK(result->leftOver.fen() == row.leftOver);
    }
}

TEST_CASE("of equal remainders the lower member number comes first, whatever the order of the input")
{
    const auto give = [](const std::vector<QString> &names, qint64 total) {
        std::vector<NamedWeight> weights;
        for (const QString &name : names)
            weights.push_back({name, 1});
        return fenOf(apportion(Money::fromFen(total), 1, weights));
    };
    CHECK(give({u"10"_qs, u"9"_qs}, 1) == std::vector<qint64>{0, 1});
    CHECK(give({u"010"_qs, u"9"_qs, u"10"_qs}, 1) == std::vector<qint64>{0, 1, 0});
    CHECK(give({u"10"_qs, u"010"_qs}, 1) == std::vector<qint64>{0, 1});
    CHECK(give({u"A-2"_qs, u"B-1"_qs}, 1) == std::vector<qint64>{0, 1});
    CHECK(give({u"乙"_qs, u"7"_qs}, 1) == std::vector<qint64>{0, 1});
    CHECK(give({{}, {}, {}}, 2) == std::vector<qint64>{1, 1, 0});
}

TEST_CASE("each part says whether it was made up to a whole unit")
{
    const std::vector<qint64> minutes{67'305, 71'265, 12'097'335 - 67'305 - 71'265};
    const auto result = apportion(Money::fromFen(6'666'666), 1, minutes);
    REQUIRE(result);
    CHECK(result->parts[0] == Portion{Money::fromFen(37'091), true}); // 37,090.81…
    CHECK(result->parts[1] == Portion{Money::fromFen(39'273), false});
}

TEST_CASE("what cannot be shared is refused, nothing is lost")
{
    const auto code = [](qint64 total, qint64 unit, const std::vector<qint64> &weights) {
        const auto result = apportion(Money::fromFen(total), unit, weights);
        REQUIRE_FALSE(result);
        return result.error().code;
    };
    CHECK(code(1, 1, {0, 0}) == errors::kNoWeights);
    CHECK(code(1, 1, {}) == errors::kNoWeights);
    CHECK(code(99, 100, {0}) == errors::kNoWeights);
    CHECK(code(-1, 1, {1}) == errors::kNegativeTotal);
    CHECK(code(100, 0, {1}) == errors::kUnitNotPositive);
    CHECK(code(100, -10, {1}) == errors::kUnitNotPositive);
    CHECK(code(100, 1, {2, -1}) == errors::kNegativeWeight);
    CHECK(code(0, 1, {-1}) == errors::kNegativeWeight);
}

TEST_CASE("a negative weight is refused by its place in the order given, whatever the names")
{
    const std::vector<NamedWeight> weights{{u"9"_qs, 5}, {u"001"_qs, -1}};
    const auto refused = apportion(Money::fromFen(100), 1, weights);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().param(u"position"_qs).toInt() == 2);
}

TEST_CASE("the greatest amounts and weights do not overflow")
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    CHECK(shared(kMost, 1, {kMost, kMost}) == std::vector<qint64>{kMost / 2 + 1, kMost / 2});
    const std::vector<qint64> many(10'000, kMost);
    const auto parts = shared(kMost, 1, many);
    CHECK(parts.front() == kMost / 10'000 + 1);
    CHECK(parts.back() == kMost / 10'000);
}

TEST_CASE("apportionment keeps its promises for any input")
{
    forAllTasks("parts and left over add up", [](const Task &task, const Apportionment &result) {
        Exact sum = 0;
        for (const Portion &part : result.parts)
            sum += part.amount.fen();
        RC_ASSERT(sum == Exact(task.total / task.unit) * task.unit);
        RC_ASSERT(sum + result.leftOver.fen() == task.total);
        RC_ASSERT(result.leftOver.fen() >= 0);
        RC_ASSERT(result.leftOver.fen() < task.unit);
    });
    forAllTasks(
        "each part is within one unit of its exact share", [](const Task &task, const Apportionment &result) {
            const Exact units = task.total / task.unit;
            const Exact all = totalWeight(task);
            for (std::size_t i = 0; i < task.weights.size(); ++i) {
                const Portion &part = result.parts[i];
                RC_ASSERT(part.amount.fen() % task.unit == 0);
                const Exact exact = units * task.weights[i].weight;
                const Exact given = Exact(part.amount.fen() / task.unit) * all;
                RC_ASSERT(abs(Exact(given - exact)) < all);
                RC_ASSERT(Exact(part.amount.fen() / task.unit) == exact / all + (part.gotSpareUnit ? 1 : 0));
            }
        });
    forAllTasks("a larger weight never gets less, equal ones differ by one unit at most, none gets nothing",
                [](const Task &task, const Apportionment &result) {
                    for (std::size_t i = 0; i < task.weights.size(); ++i) {
                        RC_ASSERT(task.weights[i].weight > 0 || result.parts[i].amount.isZero());
                        for (std::size_t k = 0; k < task.weights.size(); ++k) {
                            const qint64 more = result.parts[i].amount.fen() - result.parts[k].amount.fen();
                            if (task.weights[i].weight > task.weights[k].weight)
                                RC_ASSERT(more >= 0);
                            if (task.weights[i].weight == task.weights[k].weight)
                                RC_ASSERT(std::abs(more) <= task.unit);
                        }
                    }
                });
    forAllTasks("the order of the input does not matter", [](const Task &task, const Apportionment &result) {
        std::vector<std::size_t> order(task.weights.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::shuffle(order.begin(), order.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
        Task shuffled{task.total, task.unit, {}};
        for (const std::size_t i : order)
            shuffled.weights.push_back(task.weights[i]);
        const Apportionment again = run(shuffled);
        for (std::size_t k = 0; k < order.size(); ++k)
            RC_ASSERT(again.parts[k].amount == result.parts[order[k]].amount);
    });
    forAllTasks("scaling all weights changes nothing", [](const Task &task, const Apportionment &result) {
        const qint64 greatest = std::ranges::max_element(task.weights, {}, &NamedWeight::weight)->weight;
        const qint64 most = std::min<qint64>(std::numeric_limits<qint64>::max() / greatest, 1'000'000);
        Task scaled = task;
        const qint64 factor = *rc::gen::inRange<qint64>(1, most + 1);
        for (NamedWeight &weight : scaled.weights)
            weight.weight *= factor;
        const Apportionment again = run(scaled);
        for (std::size_t i = 0; i < task.weights.size(); ++i)
            RC_ASSERT(again.parts[i].amount == result.parts[i].amount);
    });
}

TEST_CASE("the spare units go to the largest remainders, as a plain sort finds them")
{
    forAllTasks("same as sorting", [](const Task &task, const Apportionment &result) {
        const Exact units = task.total / task.unit;
        const Exact all = totalWeight(task);
        std::vector<std::tuple<Exact, int, std::size_t>> order;
        Exact spare = units;
        for (std::size_t i = 0; i < task.weights.size(); ++i) {
            const Exact product = units * task.weights[i].weight;
            order.emplace_back(-(product % all), task.weights[i].name.toInt(), i);
            spare -= product / all;
        }
        std::ranges::sort(order);
        for (std::size_t place = 0; place < order.size(); ++place)
            RC_ASSERT(result.parts[std::get<2>(order[place])].gotSpareUnit == (Exact(place) < spare));
    });
}
