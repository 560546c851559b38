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
