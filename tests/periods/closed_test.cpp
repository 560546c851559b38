#include "core/labour/job_register.h"
#include "core/periods/periods_errors.h"
#include "core/store/action_catalog.h"
#include "tests/periods/village.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace zhangfang;
using namespace closing;
using periods::Period;

namespace
{

/// The periods that must refuse the scenario: its own, and the year of its month where that is over.
std::vector<Period> periodsRefusing(const Scenario &scenario)
{
    std::vector<Period> refusing{*scenario.closes};
    if (const auto *month = std::get_if<Month>(&*scenario.closes); month && month->year() < Year{2026})
        refusing.push_back(month->year());
    return refusing;
}

void prepare(Village &village, const Scenario &scenario)
{
    if (scenario.prepare)
        REQUIRE(scenario.prepare(village));
}

void isRefusedWhileClosed(const Scenario &scenario, Period period)
{
    Village village(scenario.stage);
    prepare(village, scenario);
    village.close(period);
    const store::Head before = *village.file().head();

    const Result<void> refused = scenario.attempt(village);
    REQUIRE_FALSE(refused);
    const bool isYear = std::holds_alternative<Year>(period);
    CHECK(std::string(refused.error().code.key) == (isYear ? errors::kYearClosed : errors::kMonthClosed).key);
    CHECK(*village.file().head() == before);

    village.reopen(period);
    CHECK(scenario.attempt(village));
    CHECK(village.lastAction().toStdString() == scenario.action);
}

void goesOnWhereAllIsClosed(const Scenario &scenario, store::Right right)
{
    Village village(scenario.stage);
    prepare(village, scenario);
    village.closeAll();
    const Result<void> outcome = scenario.attempt(village);
    INFO((outcome ? "done" : outcome.error().code.key));
    CHECK(outcome);
    if (right != store::Right::Founding)
        CHECK(village.lastAction().toStdString() == scenario.action);
}

} // namespace

TEST_CASE("what is closed refuses every action that the catalogue binds, and no other")
{
    const std::vector<Scenario> scenarios = allScenarios();
    CHECK(scenarios.size() == store::actionCatalog().size());
    for (const store::Action &action : store::actionCatalog()) {
        INFO(action.name);
        const auto scenario = std::ranges::find_if(
            scenarios, [&](const Scenario &each) { return qstrcmp(each.action, action.name) == 0; });
        REQUIRE(scenario != scenarios.end()); // a new action needs a scenario
        const bool isGuarded = action.whenClosed == store::WhenClosed::Guarded;
        REQUIRE(scenario->closes.has_value() == isGuarded);
        REQUIRE((action.touches != store::Touches::Nothing) == isGuarded);
        if (!isGuarded) {
            goesOnWhereAllIsClosed(*scenario, action.right);
            continue;
        }
        REQUIRE(std::holds_alternative<Year>(*scenario->closes) == (action.touches == store::Touches::Year));
        for (const Period period : periodsRefusing(*scenario))
            isRefusedWhileClosed(*scenario, period);
    }
}

TEST_CASE("the rates of an import stay while a closed month has a sheet that they price")
{
    Village village(test::SampleStage::Books);
    labour::JobRegister jobs(village.file());
    labour::JobTerms rate = village.job(u"X02"_qs);
    rate.rates = {{QDate(2025, 11, 1), labour::WorkKind::Night, Price::fromE4(300'000)}};
    const auto report =
        jobs.importJobs({{store::BatchKind::Jobs, u"夜班.csv"_qs, QString(64, u'e'), 0, 0}, {{2, rate}}},
                        store::BadRows::Refuse);
    REQUIRE(report);
    const auto batch = village.file().read([&](const store::Connection &connection) {
        return store::requireActiveBatch(connection, report->batch->value());
    });
    village.close(Month(2025, 12));
    const auto refused = jobs.undoImport(*batch, u"导错"_qs);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kMonthClosed);
    CHECK(refused.error().param(u"month"_qs) == u"2025-12"_qs);
    village.reopen(Month(2025, 12));
    village.close(Month(2025, 10)); // before the rates begin
    CHECK(jobs.undoImport(*batch, u"导错"_qs));
}
