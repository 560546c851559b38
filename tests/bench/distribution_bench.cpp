#include "core/distribution/plan_register.h"
#include "tests/bench/made_coop.h"
#include "tests/bench/results.h"

#include <catch2/catch.hpp>

using namespace zhangfang;

TEST_CASE("a distribution from the books to the posted plan")
{
    bench::MadeCoop coop(bench::Stage::Paid);
    distribution::PlanRegister plans(coop.file());
    distribution::PlanRequest request;
    request.year = Year{bench::kLastYear};
    const int members = bench::scaleOf(bench::chosenSize()).members;
    request.surplus = Money::fromFen(qint64(members) * 123'457);
    bench::Stopwatch draft;
    bench::Stopwatch posting;
    // First all drafts: every plan that is posted and taken back leaves its movements in the capital ledger.
    for (int i = 0; i < 5; ++i)
        draft.run([&] { REQUIRE(plans.draft(request, distribution::OtherDrafts::Drop)); });
    for (int i = 0; i < 5; ++i) {
        QString number;
        posting.run([&] {
            const auto posted = plans.distribute(request, {}, bench::kDistributionResolution);
            REQUIRE(posted);
            number = posted->number;
        });
        REQUIRE(plans.reverse(number, QStringLiteral("再来一次")));
    }
    const double most = members <= 2'000 ? 30 : 100;
    bench::tell(bench::timeLimit(QStringLiteral("distribution, from the books to the plan on disk"),
                                 draft.medianMs(), most));
    bench::tell(bench::timeLimit(QStringLiteral("distribution, all steps to the posted plan"),
                                 posting.medianMs(), 10 * most));
}
