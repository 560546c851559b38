#include "core/distribution/person_distributions_register.h"
#include "tests/distribution/year_books.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::distribution;
using resolutions::Matter;

namespace
{

std::vector<PersonDistribution> distributionsOf(YearBooks &books, people::PersonId person)
{
    auto all = PersonDistributionsRegister(books.file()).of(person);
    REQUIRE(all);
    return *std::move(all);
}

} // namespace

TEST_CASE("a person's distributions are the lines of posted plans, and a reversed one says so")
{
    ThreeMembers books;
    books.resolution("2026-01", {Matter::Distribution, Matter::ReserveUse});
    const auto draft = books.plans().draft(books.request());
    REQUIRE(draft);
    CHECK(distributionsOf(books, books.two).empty());

    const auto posted = books.plans().distribute(books.request(), {}, u"2026-01"_qs);
    REQUIRE(posted);
    const auto all = distributionsOf(books, books.two);
    REQUIRE(all.size() == 1);
    const PersonDistribution &got = all.front();
    const auto line = std::ranges::find(posted->persons, books.two, &PlanPerson::id);
    REQUIRE(line != posted->persons.end());
    const PlanLine &expected = posted->plan.lines[std::size_t(line - posted->persons.begin())];
    CHECK(got.planNo == posted->number);
    CHECK(got.year == Year{2025});
    CHECK(got.round == 1);
    CHECK(got.state == PlanState::Posted);
    CHECK(got.postedOn == posted->postedOn);
    CHECK(got.labour == expected.labour.amount);
    CHECK(got.capital == expected.capital.amount);
    CHECK(got.reserveShare == expected.reserveShare);
    CHECK(got.net == expected.net);
    CHECK(got.paid.isZero());

    REQUIRE(books.plans().reverse(posted->number, u"盈余报错"_qs));
    CHECK(distributionsOf(books, books.two).front().state == PlanState::Reversed);
}
