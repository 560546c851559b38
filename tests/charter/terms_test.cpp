#include "core/charter/charter_errors.h"
#include "core/charter/terms_json.h"
#include "core/charter/terms_rules.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace zhangfang;
using namespace zhangfang::charter;

namespace
{

Terms lawfulTerms()
{
    Terms terms;
    terms.reserves = {{QStringLiteral("公积金"), Rate::fromBasisPoints(1'000)}};
    return terms;
}

std::string keyOf(const Result<Terms> &result)
{
    return result ? "" : result.error().code.key;
}

std::string text(const QVariant &value)
{
    return value.toString().toStdString();
}

} // namespace

TEST_CASE("the least a charter can say gives the documented defaults")
{
    const auto terms = termsFromJson(R"({"reserves": [{"name": "公积金", "rate_bp": 1000}]})");
    REQUIRE(terms);
    CHECK(*terms == lawfulTerms());
    CHECK(terms->labourRate == Rate::fromBasisPoints(6'000));
    CHECK(terms->labourMeasure == LabourMeasure::Minutes);
    CHECK(terms->minutesPerWorkday == 480);
    CHECK(terms->capitalBasis == CapitalBasis::YearEnd);
    CHECK(terms->capitalComponents == CapitalComponents{true, true, true, true});
    CHECK(terms->unitFen == 1);
    CHECK(terms->reserveQuantification.labour == Rate::fromBasisPoints(10'000));
    CHECK(terms->earlyLeaverCapital == EarlyLeaverCapital::DaysHeld);
    CHECK(terms->leaversShareReserve);
    CHECK_FALSE(terms->hasSupervisor);
    CHECK(terms->withholding == Withholding::None);
    CHECK(terms->payDay == 0);
}

TEST_CASE("every key of the terms is read")
{
    const auto terms = termsFromJson(R"({
        "reserves": [{"name": " 公积金 ", "rate_bp": 1000}, {"rate_bp": 500, "name": "风险金"}],
        "reserve_quantification": {"labour_bp": 6000, "equal_bp": 4000},
        "labour_rate_bp": 7000, "labour_measure": "points", "minutes_per_workday": 450,
        "capital_basis": "day_weighted", "capital_components": ["contribution", "donation_share"],
        "unit_fen": 10, "early_leaver_capital": "none", "leavers_share_reserve": false,
        "has_supervisor": true, "withholding": "capital_part", "pay_day": 10})");
    REQUIRE(terms);
    CHECK(terms->reserves ==
          std::vector<ReserveTerm>{{QStringLiteral("公积金"), Rate::fromBasisPoints(1'000)},
                                   {QStringLiteral("风险金"), Rate::fromBasisPoints(500)}});
    CHECK(terms->reserveQuantification ==
          ReserveQuantification{Rate::fromBasisPoints(6'000), Rate(), Rate::fromBasisPoints(4'000)});
    CHECK(terms->labourRate == Rate::fromBasisPoints(7'000));
    CHECK(terms->labourMeasure == LabourMeasure::Points);
    CHECK(terms->minutesPerWorkday == 450);
    CHECK(terms->capitalBasis == CapitalBasis::DayWeighted);
    CHECK(terms->capitalComponents == CapitalComponents{true, false, false, true});
    CHECK(terms->unitFen == 10);
    CHECK(terms->earlyLeaverCapital == EarlyLeaverCapital::None);
    CHECK_FALSE(terms->leaversShareReserve);
    CHECK(terms->hasSupervisor);
    CHECK(terms->withholding == Withholding::CapitalPart);
    CHECK(terms->payDay == 10);
    CHECK(*termsFromJson(termsToJson(*terms)) == *terms);
}

TEST_CASE("terms that cannot be read are refused by the key and by what would be right")
{
    struct Row {
        const char *json;
        const char *code;
        const char *key;
        const char *found;
    };
    const Row rows[] = {
        {"", "charter.terms_not_json", "", ""},
        {"{", "charter.terms_not_json", "", ""},
        {R"({"reserves": [],})", "charter.terms_not_json", "", ""},
        {"[]", "charter.terms_not_an_object", "", "[…]"},
        {"{}", "charter.terms_missing_key", "reserves", ""},
        {R"({"reserves": [], "reserve": 1})", "charter.terms_unknown_key", "reserve", ""},
        {R"({"reserves": {}})", "charter.terms_not_a_list", "reserves", "{…}"},
        {R"({"reserves": null})", "charter.terms_not_a_list", "reserves", "null"},
        {R"({"reserves": ["公积金"]})", "charter.terms_not_an_object", "reserves[0]", "\"公积金\""},
        {R"({"reserves": [{"rate_bp": 1}]})", "charter.terms_missing_key", "reserves[0].name", ""},
        {R"({"reserves": [{"name": "公积金"}]})", "charter.terms_missing_key", "reserves[0].rate_bp", ""},
        {R"({"reserves": [{"name": "a", "rate_bp": 1}, {"name": 3, "rate_bp": 1}]})",
         "charter.terms_not_text", "reserves[1].name", "3"},
        {R"({"reserves": [{"name": "a", "rate_bp": 1, "rate": 1}]})", "charter.terms_unknown_key",
         "reserves[0].rate", ""},
        {R"({"reserves": [{"name": "a", "rate_bp": "1000"}]})", "charter.terms_not_an_integer",
         "reserves[0].rate_bp", "\"1000\""},
        {R"({"reserves": [{"name": "a", "rate_bp": 0.1}]})", "charter.terms_not_an_integer",
         "reserves[0].rate_bp", "0.1"},
        {R"({"reserves": [{"name": "a", "rate_bp": -1}]})", "charter.terms_out_of_range",
         "reserves[0].rate_bp", "-1"},
        {R"({"reserves": [{"name": "a", "rate_bp": 10001}]})", "charter.terms_out_of_range",
         "reserves[0].rate_bp", "10001"},
        {R"({"reserves": [], "labour_rate_bp": "60%"})", "charter.terms_not_an_integer", "labour_rate_bp",
         "\"60%\""},
        {R"({"reserves": [], "labour_rate_bp": 0.6})", "charter.terms_not_an_integer", "labour_rate_bp",
         "0.6"},
        {R"({"reserves": [], "labour_rate_bp": 1e30})", "charter.terms_not_an_integer", "labour_rate_bp",
         "1e+30"},
        {R"({"reserves": [], "labour_rate_bp": true})", "charter.terms_not_an_integer", "labour_rate_bp",
         "true"},
        {R"({"reserves": [], "labour_rate_bp": null})", "charter.terms_not_an_integer", "labour_rate_bp",
         "null"},
        {R"({"reserves": [], "labour_measure": "hours"})", "charter.terms_not_a_choice", "labour_measure",
         "\"hours\""},
        {R"({"reserves": [], "labour_measure": 1})", "charter.terms_not_a_choice", "labour_measure", "1"},
        {R"({"reserves": [], "capital_basis": ""})", "charter.terms_not_a_choice", "capital_basis", "\"\""},
        {R"({"reserves": [], "early_leaver_capital": "all"})", "charter.terms_not_a_choice",
         "early_leaver_capital", "\"all\""},
        {R"({"reserves": [], "withholding": 20})", "charter.terms_not_a_choice", "withholding", "20"},
        {R"({"reserves": [], "capital_components": "contribution"})", "charter.terms_not_a_list",
         "capital_components", "\"contribution\""},
        {R"({"reserves": [], "capital_components": ["contribution", "labour"]})",
         "charter.terms_not_a_choice", "capital_components[1]", "\"labour\""},
        {R"({"reserves": [], "unit_fen": 1.5})", "charter.terms_not_an_integer", "unit_fen", "1.5"},
        {R"({"reserves": [], "unit_fen": 0})", "charter.terms_out_of_range", "unit_fen", "0"},
        {R"({"reserves": [], "minutes_per_workday": 59})", "charter.terms_out_of_range",
         "minutes_per_workday", "59"},
        {R"({"reserves": [], "minutes_per_workday": 1441})", "charter.terms_out_of_range",
         "minutes_per_workday", "1441"},
        {R"({"reserves": [], "pay_day": 32})", "charter.terms_out_of_range", "pay_day", "32"},
        {R"({"reserves": [], "has_supervisor": "yes"})", "charter.terms_not_yes_or_no", "has_supervisor",
         "\"yes\""},
        {R"({"reserves": [], "leavers_share_reserve": 1})", "charter.terms_not_yes_or_no",
         "leavers_share_reserve", "1"},
        {R"({"reserves": [], "reserve_quantification": "labour"})", "charter.terms_not_an_object",
         "reserve_quantification", "\"labour\""},
        {R"({"reserves": [], "reserve_quantification": {"shares_bp": 10000}})", "charter.terms_unknown_key",
         "reserve_quantification.shares_bp", ""},
        {R"({"reserves": [], "reserve_quantification": {"labour_bp": 99.9}})", "charter.terms_not_an_integer",
         "reserve_quantification.labour_bp", "99.9"},
    };
    for (const Row &row : rows) {
        INFO(row.json);
        const auto terms = termsFromJson(row.json);
        REQUIRE_FALSE(terms);
        CHECK(keyOf(terms) == row.code);
        CHECK(terms.error().code.kind == ErrorKind::BadInput);
        CHECK(text(terms.error().param(QStringLiteral("key"))) == row.key);
        CHECK(text(terms.error().param(QStringLiteral("found"))) == row.found);
    }
}

TEST_CASE("a key that stands twice is refused by its full name, whichever value is right")
{
    const auto twice =
        termsFromJson(R"({"reserves": [{"name": "a", "rate_bp": 1000, "rate_bp": 2000}], "unit_fen": 1})");
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == errors::kTermsKeyTwice);
    CHECK(text(twice.error().param(QStringLiteral("key"))) == "reserves[0].rate_bp");
    CHECK(keyOf(termsFromJson(R"({"labour_rate_bp": 6000, "reserves": [], "labour_rate_bp": 6000})")) ==
          "charter.terms_key_twice");
}

TEST_CASE("refusals name what is known, possible and allowed")
{
    const auto unknown = termsFromJson(R"({"reserves": [], "labor_rate_bp": 6000})");
    CHECK(unknown.error()
              .param(QStringLiteral("known_keys"))
              .toStringList()
              .join(QStringLiteral(", "))
              .toStdString() ==
          "reserves, reserve_quantification, labour_rate_bp, labour_measure, minutes_per_workday, "
          "capital_basis, capital_components, unit_fen, early_leaver_capital, leavers_share_reserve, "
          "has_supervisor, withholding, pay_day");
    const auto measure = termsFromJson(R"({"reserves": [], "labour_measure": "hours"})");
    CHECK(measure.error()
              .param(QStringLiteral("choices"))
              .toStringList()
              .join(QStringLiteral(", "))
              .toStdString() == "minutes, workdays, labour_fee, points");
    const auto workday = termsFromJson(R"({"reserves": [], "minutes_per_workday": 8})");
    CHECK(workday.error().param(QStringLiteral("least")) == QVariant(qint64(60)));
    CHECK(workday.error().param(QStringLiteral("most")) == QVariant(qint64(1'440)));
    CHECK(termsFromJson("\xEF\xBB\xBF{\"reserves\": []}"));
}

TEST_CASE("what the law does not allow is refused")
{
    struct Row {
        const char *json;
        const char *code;
    };
    const Row rows[] = {
        {R"({"reserves": [], "labour_rate_bp": 5999})", "charter.labour_rate_below_law"},
        {R"({"reserves": [{"name": "a", "rate_bp": 6000}, {"name": "b", "rate_bp": 4001}]})",
         "charter.reserves_over_whole"},
        {R"({"reserves": [{"name": "a", "rate_bp": 1}, {"name": " a", "rate_bp": 1}]})",
         "charter.reserve_named_twice"},
        {R"({"reserves": [{"name": " ", "rate_bp": 1}]})", "charter.reserve_name_length"},
        {R"({"reserves": [{"name": "一二三四五六七八九十一二三四五六七八九十一", "rate_bp": 1}]})",
         "charter.reserve_name_length"},
        {R"({"reserves": [], "capital_components": []})", "charter.no_capital_component"},
        {R"({"reserves": [], "unit_fen": 5})", "charter.unit_not_allowed"},
        {R"({"reserves": [], "reserve_quantification": {"labour_bp": 9999}})",
         "charter.quantification_not_whole"},
        {R"({"reserves": [], "reserve_quantification": {}})", "charter.quantification_not_whole"},
        {R"({"reserves": [], "reserve_quantification": {"labour_bp": 9999, "equal_bp": 2}})",
         "charter.quantification_not_whole"},
    };
    for (const Row &row : rows) {
        INFO(row.json);
        CHECK(keyOf(termsFromJson(row.json)) == row.code);
    }
    Terms terms = lawfulTerms();
    terms.minutesPerWorkday = 0;
    CHECK(validate(terms).error().code == errors::kWorkdayNotPossible);
}

TEST_CASE("the law's own limits are allowed")
{
    CHECK(termsFromJson(R"({"reserves": [], "labour_rate_bp": 6000})"));
    CHECK(termsFromJson(R"({"reserves": [], "labour_rate_bp": 10000})"));
    CHECK(termsFromJson(R"({"reserves": [{"name": "a", "rate_bp": 6000}, {"name": "b", "rate_bp": 4000}]})"));
    CHECK(termsFromJson(
        R"({"reserves": [{"name": "一二三四五六七八九十一二三四五六七八九十", "rate_bp": 0}]})"));
    CHECK(termsFromJson(R"({"reserves": [], "unit_fen": 100, "minutes_per_workday": 60})"));
}

TEST_CASE("each component of capital that article 44 names and the terms leave out is warned of")
{
    Terms terms = lawfulTerms();
    CHECK(warningsOn(terms).empty());
    terms.capitalComponents = {true, false, false, false};
    terms.withholding = Withholding::WholeAmount;
    const auto warnings = warningsOn(terms);
    REQUIRE(warnings.size() == 4);
    CHECK(warnings[0].code == errors::kReserveShareLeftOut);
    CHECK(warnings[1].code == errors::kSubsidyShareLeftOut);
    CHECK(warnings[2].code == errors::kDonationShareLeftOut);
    CHECK(warnings[3].code == errors::kWithholdingUnsettled);
    terms.capitalComponents = {false, true, true, true};
    CHECK(warningsOn(terms).front().code == errors::kContributionLeftOut);
}

TEST_CASE("equal terms are written as equal bytes")
{
    CHECK(termsToJson(lawfulTerms()).toStdString() == R"({
    "capital_basis": "year_end",
    "capital_components": [
        "contribution",
        "reserve_share",
        "subsidy_share",
        "donation_share"
    ],
    "early_leaver_capital": "days_held",
    "has_supervisor": false,
    "labour_measure": "minutes",
    "labour_rate_bp": 6000,
    "leavers_share_reserve": true,
    "minutes_per_workday": 480,
    "reserve_quantification": {
        "contribution_bp": 0,
        "equal_bp": 0,
        "labour_bp": 10000
    },
    "reserves": [
        {
            "name": "公积金",
            "rate_bp": 1000
        }
    ],
    "unit_fen": 1,
    "withholding": "none"
}
)");
}

TEST_CASE("all lawful terms come back as they were written")
{
    rc::prop("read(write(terms)) == terms", [] {
        Terms terms;
        const int reserves = *rc::gen::inRange(0, 5);
        for (int i = 0; i < reserves; ++i)
            terms.reserves.push_back(
                {QStringLiteral("金%1").arg(i), Rate::fromBasisPoints(*rc::gen::inRange(0, 2'001))});
        terms.labourRate = Rate::fromBasisPoints(*rc::gen::inRange(6'000, 10'001));
        terms.labourMeasure = static_cast<LabourMeasure>(*rc::gen::inRange(0, 4));
        terms.minutesPerWorkday = *rc::gen::inRange(60, 1'441);
        terms.capitalBasis = static_cast<CapitalBasis>(*rc::gen::inRange(0, 2));
        terms.capitalComponents = {true, *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(),
                                   *rc::gen::arbitrary<bool>()};
        terms.unitFen = *rc::gen::element(1, 10, 100);
        const int labour = *rc::gen::inRange(0, 10'001);
        const int contribution = *rc::gen::inRange(0, 10'001 - labour);
        terms.reserveQuantification = {Rate::fromBasisPoints(labour), Rate::fromBasisPoints(contribution),
                                       Rate::fromBasisPoints(10'000 - labour - contribution)};
        terms.earlyLeaverCapital = static_cast<EarlyLeaverCapital>(*rc::gen::inRange(0, 2));
        terms.leaversShareReserve = *rc::gen::arbitrary<bool>();
        terms.hasSupervisor = *rc::gen::arbitrary<bool>();
        terms.withholding = static_cast<Withholding>(*rc::gen::inRange(0, 3));
        terms.payDay = *rc::gen::inRange(0, 32);
        const auto read = termsFromJson(termsToJson(terms));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == terms);
    });
}
