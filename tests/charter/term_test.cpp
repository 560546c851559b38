#include "core/charter/charter_errors.h"
#include "core/charter/term.h"
#include "core/charter/terms_rules.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::charter;

namespace
{

Terms lawful()
{
    Terms terms;
    terms.reserves = {{QStringLiteral("公积金"), Rate::fromBasisPoints(1'000)}};
    return terms;
}

/// Terms whose whole-number term is `value`.
Terms with(Term term, qint64 value)
{
    Terms terms = lawful();
    switch (term) {
    case Term::Reserves:
        terms.reserves.front().rate = Rate::fromBasisPoints(value / 2);
        terms.reserves.push_back({QStringLiteral("公益金"), Rate::fromBasisPoints(value - value / 2)});
        break;
    case Term::LabourRate:
        terms.labourRate = Rate::fromBasisPoints(value);
        break;
    case Term::MinutesPerWorkday:
        terms.minutesPerWorkday = static_cast<int>(value);
        break;
    case Term::Unit:
        terms.unitFen = static_cast<int>(value);
        break;
    case Term::PayDay:
        terms.payDay = static_cast<int>(value);
        break;
    default:
        FAIL("not a whole number");
    }
    return terms;
}

} // namespace

TEST_CASE("the limits that a form shows are those that the rules ask for")
{
    const Term term =
        GENERATE(Term::LabourRate, Term::MinutesPerWorkday, Term::Unit, Term::PayDay, Term::Reserves);
    const TermLimit limit = limitOf(term);
    REQUIRE(limit.least);
    REQUIRE(limit.most);
    CHECK(validate(with(term, *limit.least)));
    CHECK(validate(with(term, *limit.most)));
    if (term != Term::Reserves) { // a rate below zero cannot be made
        const auto below = validate(with(term, *limit.least - 1));
        REQUIRE_FALSE(below);
        CHECK(termOf(below.error().code) == term);
    }
    // A rate above the whole cannot be made; two together can come to more.
    if (term != Term::LabourRate) {
        const auto above = validate(with(term, *limit.most + 1));
        REQUIRE_FALSE(above);
        CHECK(termOf(above.error().code) == term);
    }
    if (limit.custom)
        CHECK(validate(with(term, *limit.custom)));
}

TEST_CASE("the labour rate's limit names article 44 and 60 per cent")
{
    const TermLimit limit = limitOf(Term::LabourRate);
    CHECK(limit.articles == std::vector<int>{44});
    CHECK(limit.least == 6'000);
    CHECK(limitOf(Term::HasSupervisor).articles == std::vector<int>{33, 45});
    CHECK(limitOf(Term::Unit).articles.empty());
}

TEST_CASE("every term that differs between two versions is named, and no other")
{
    const auto change = GENERATE(table<Term, void (*)(Terms &)>({
        {Term::Reserves, [](Terms &terms) { terms.reserves.front().rate = Rate::fromBasisPoints(500); }},
        {Term::ReserveQuantification,
         [](Terms &terms) {
             terms.reserveQuantification = {Rate(), Rate::fromBasisPoints(Rate::kWhole), Rate()};
         }},
        {Term::LabourRate, [](Terms &terms) { terms.labourRate = Rate::fromBasisPoints(7'000); }},
        {Term::LabourMeasure, [](Terms &terms) { terms.labourMeasure = LabourMeasure::Points; }},
        {Term::MinutesPerWorkday, [](Terms &terms) { terms.minutesPerWorkday = 600; }},
        {Term::CapitalBasis, [](Terms &terms) { terms.capitalBasis = CapitalBasis::DayWeighted; }},
        {Term::CapitalComponents, [](Terms &terms) { terms.capitalComponents.donationShare = false; }},
        {Term::Unit, [](Terms &terms) { terms.unitFen = 100; }},
        {Term::EarlyLeaverCapital, [](Terms &terms) { terms.earlyLeaverCapital = EarlyLeaverCapital::None; }},
        {Term::LeaversShareReserve, [](Terms &terms) { terms.leaversShareReserve = false; }},
        {Term::HasSupervisor, [](Terms &terms) { terms.hasSupervisor = true; }},
        {Term::Withholding, [](Terms &terms) { terms.withholding = Withholding::WholeAmount; }},
        {Term::PayDay, [](Terms &terms) { terms.payDay = 25; }},
    }));
    Terms after = lawful();
    std::get<1>(change)(after);
    CHECK(changedTerms(lawful(), after) == std::vector<Term>{std::get<0>(change)});
    CHECK(changedTerms(after, after).empty());
}

TEST_CASE("several changes come in the order of the form")
{
    Terms after = lawful();
    after.hasSupervisor = true;
    after.labourRate = Rate::fromBasisPoints(6'500);
    after.reserves.clear();
    CHECK(changedTerms(lawful(), after) ==
          std::vector<Term>{Term::Reserves, Term::LabourRate, Term::HasSupervisor});
}

TEST_CASE("a refusal that is about no term has no field")
{
    CHECK_FALSE(termOf(errors::kNoTermsInForce));
    CHECK(termOf(errors::kQuantificationNotWhole) == Term::ReserveQuantification);
}
