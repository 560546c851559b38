#include "tests/distribution/year_books.h"

#include "core/charter/charter_errors.h"
#include "core/distribution/distribution_errors.h"
#include "core/distribution/plan_drawing.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace zhangfang;
using namespace zhangfang::distribution;
using fixture::fen;
using resolutions::Matter;

namespace
{

std::vector<PlanState> statesOf(YearBooks &books)
{
    std::vector<PlanState> states;
    const auto plans = books.plans().plans();
    REQUIRE(plans);
    for (const PlanSummary &plan : *plans)
        states.push_back(plan.state);
    return states;
}

PlanRequest keeping(const ThreeMembers &books, qint64 keptFen)
{
    PlanRequest request = books.request();
    request.kept = fen(keptFen);
    return request;
}

} // namespace

TEST_CASE("two drafts stand side by side until one of them is put forward")
{
    ThreeMembers books;
    auto plans = books.plans();
    REQUIRE(plans.draft(books.request()));
    PlanRequest other = keeping(books, 5'000);
    other.surplus = fen(90'000);
    REQUIRE(plans.draft(other, OtherDrafts::Keep));
    CHECK(statesOf(books) == std::vector{PlanState::Draft, PlanState::Draft});
    CHECK(plans.yearResult({2025})->value().surplus == fen(90'000));

    const auto forward = plans.putForward(QStringLiteral("2025-1"));
    REQUIRE(forward);
    CHECK(statesOf(books) == std::vector{PlanState::PutForward, PlanState::Dropped});
    CHECK(plans.yearResult({2025})->value().surplus == books.request().surplus);
}

TEST_CASE("a draft replaces the others of its round alone unless they are to be kept")
{
    ThreeMembers books;
    auto plans = books.plans();
    REQUIRE(plans.draft(books.request()));
    REQUIRE(plans.draft(keeping(books, 1), OtherDrafts::Keep));
    REQUIRE(plans.draft(keeping(books, 2)));
    CHECK(statesOf(books) == std::vector{PlanState::Dropped, PlanState::Dropped, PlanState::Draft});
}

TEST_CASE("previews worked out from one look at the books are the plans that the books give")
{
    ThreeMembers books;
    const auto basis = books.plans().basis({2025}, 1);
    REQUIRE(basis);
    CHECK(basis->input.members.size() == 3);
    CHECK_FALSE(basis->before);
    for (const qint64 kept : {0, 5'000}) {
        const auto preview = workOut(*basis, keeping(books, kept), books.file().clock().today());
        REQUIRE(preview);
        CHECK(preview->digest == books.plans().preview(keeping(books, kept))->digest);
    }
    const auto refused = workOut(*basis, keeping(books, 36'001), books.file().clock().today());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kKeptOverLimit);
    CHECK(refused.error().param(QStringLiteral("limit_fen")).toLongLong() == 36'000);
}

TEST_CASE("what stands in the way is said before anybody types a figure")
{
    YearBooks empty;
    CHECK(empty.plans().basis({2025}, 1).error().code == errors::kNoTermsInForce);
    ThreeMembers books;
    CHECK(books.plans().basis({2025}, 2).error().code == errors::kRoundBeforeMissing);
    books.labour(books.one, "2025-11", 60, YearBooks::Sheet::Submitted);
    const auto refused = books.plans().basis({2025}, 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kMonthsUnapproved);
    CHECK(refused.error().param(QStringLiteral("months")).toStringList() ==
          QStringList{QStringLiteral("2025-11")});
}

TEST_CASE("a plan's steps are told with their days and who took them")
{
    ThreeMembers books;
    books.resolution("2026-1", {Matter::Distribution});
    auto plans = books.plans();
    REQUIRE(plans.draft(books.request()));
    const QString number = QStringLiteral("2025-1");
    REQUIRE(plans.steps(number)->size() == 1);
    REQUIRE(plans.putForward(number));
    REQUIRE(plans.adopt(number, QStringLiteral("2026-1")));
    REQUIRE(plans.post(number));
    const auto steps = plans.steps(number);
    REQUIRE(steps);
    std::vector<PlanState> states;
    for (const PlanStepTaken &step : *steps) {
        states.push_back(step.state);
        CHECK(step.at == books.file().clock().nowUtc());
        CHECK_FALSE(step.userName.isEmpty());
    }
    CHECK(states ==
          std::vector{PlanState::Draft, PlanState::PutForward, PlanState::Adopted, PlanState::Posted});
    CHECK(plans.steps(QStringLiteral("2025-9")).error().code == errors::kNoSuchPlan);
}

TEST_CASE("the year's result is that of its last draft, and none before the first")
{
    ThreeMembers books;
    CHECK_FALSE(books.plans().yearResult({2025})->has_value());
    PlanRequest request = books.request();
    request.opening = fen(700);
    REQUIRE(books.plans().draft(request));
    const auto result = books.plans().yearResult({2025});
    REQUIRE(result->has_value());
    CHECK((*result)->opening == fen(700));
    CHECK((*result)->source == ResultSource::Typed);
}

namespace
{

/// The three members' request with the lines that its surplus comes from: wages of 40 yuan.
PlanRequest withStatement(ThreeMembers &books)
{
    PlanRequest request = books.request();
    request.source = {QStringLiteral("2025年盈余及盈余分配表"), QStringLiteral("李会计"), QDate(2026, 1, 10),
                      ResultStatement{request.surplus + fen(5'500), fen(4'000), fen(1'000), fen(500), {}}};
    return request;
}

} // namespace

TEST_CASE("a plan keeps what its surplus rests on, beside what the pay runs came to")
{
    ThreeMembers books;
    books.pay("2025-03", 1'990);
    const auto drawn = books.plans().draft(withStatement(books));
    REQUIRE(drawn);
    const auto plan = books.plans().plan(drawn->number);
    const SurplusSource &source = plan->plan.waterfall.figures.source;
    CHECK(source.document == QStringLiteral("2025年盈余及盈余分配表"));
    CHECK(source.preparedBy == QStringLiteral("李会计"));
    CHECK(source.preparedOn == QDate(2026, 1, 10));
    REQUIRE(source.statement);
    CHECK(source.statement->wages == fen(4'000));
    CHECK(source.statement->incomeTax == fen(500));
    CHECK(source.statement->runWages == fen(books.number("SELECT sum(total_fen) FROM pay_run")));
    CHECK(source.statement->wagesDifference() == fen(4'000) - source.statement->runWages);
    CHECK(plan->digest == digestOf(canonicalText(plan->plan)));
    CHECK_FALSE(books.plans().recompute(drawn->number)->has_value());
    REQUIRE(books.plans().putForward(drawn->number));
}

TEST_CASE("a surplus may be typed with a note alone, or with nothing")
{
    ThreeMembers books;
    PlanRequest request = books.request();
    const auto bare = books.plans().draft(request, OtherDrafts::Keep);
    request.source.document = QStringLiteral("代理记账公司来函");
    const auto noted = books.plans().draft(request, OtherDrafts::Keep);
    REQUIRE(noted);
    CHECK_FALSE(books.plans().plan(bare->number)->plan.waterfall.figures.source.isGiven());
    const SurplusSource source = books.plans().plan(noted->number)->plan.waterfall.figures.source;
    CHECK(source == request.source);
    CHECK(bare->digest != noted->digest);
}

TEST_CASE("a statement whose lines do not come to the surplus is refused with the difference")
{
    ThreeMembers books;
    PlanRequest request = withStatement(books);
    request.source.statement->otherCosts = fen(999);
    const auto refused = books.plans().draft(request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kStatementDiffers);
    CHECK(refused.error().param(QStringLiteral("difference_fen")).toLongLong() == 1);
    CHECK(books.plans().plans()->empty());
}

TEST_CASE("a plan whose wages were compared with other pay runs is drawn up again")
{
    ThreeMembers books;
    const auto drawn = books.plans().draft(withStatement(books));
    REQUIRE(drawn);
    books.pay("2025-03", 1'990);
    const auto refused = books.plans().putForward(drawn->number);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kPlanOutdated);
    CHECK(refused.error().param(QStringLiteral("key")).toString() == QStringLiteral("source.run_wages_fen"));
}

TEST_CASE("a plan in the bin comes back as a draft and goes its way anew")
{
    ThreeMembers books;
    books.resolution("2026-1", {Matter::Distribution});
    auto plans = books.plans();
    const QString number = plans.draft(books.request())->number;
    REQUIRE(plans.putForward(number));
    REQUIRE(plans.adopt(number, QStringLiteral("2026-1")));
    CHECK(plans.bringBack(number).error().code == errors::kPlanNotInBin);
    REQUIRE(plans.drop(number));
    const auto dropped = plans.dropped();
    REQUIRE(dropped->size() == 1);
    CHECK(dropped->front().summary.number == number);
    CHECK(dropped->front().droppedAt == books.file().clock().nowUtc());
    CHECK_FALSE(dropped->front().droppedBy.isEmpty());

    const auto back = plans.bringBack(number);
    REQUIRE(back);
    CHECK(back->state == PlanState::Draft);
    CHECK_FALSE(back->resolution);
    CHECK(plans.dropped()->empty());
    CHECK(plans.post(number).error().code == errors::kPlanNotAdopted);
    REQUIRE(plans.putForward(number));
    REQUIRE(plans.adopt(number, QStringLiteral("2026-1")));
    REQUIRE(plans.post(number));
}

TEST_CASE("a plan stays in the bin while another one of its round stands")
{
    ThreeMembers books;
    books.resolution("2026-1", {Matter::Distribution});
    auto plans = books.plans();
    const QString first = plans.draft(books.request())->number;
    const QString second = plans.draft(books.request())->number;
    CHECK(plans.dropped()->front().summary.number == first);
    REQUIRE(plans.putForward(second));
    CHECK(plans.bringBack(first).error().code == errors::kRoundUnderWay);
    REQUIRE(plans.adopt(second, QStringLiteral("2026-1")));
    REQUIRE(plans.post(second));
    CHECK(plans.bringBack(first).error().code == errors::kRoundPosted);
    CHECK(plans.bringBack(QStringLiteral("2025-9")).error().code == errors::kNoSuchPlan);
    REQUIRE(plans.reverse(second, QStringLiteral("错")));
    REQUIRE(plans.bringBack(first));
    CHECK(plans.bringBack(second).error().code == errors::kPlanNotInBin);
}
