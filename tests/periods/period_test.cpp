#include "core/periods/period_guard.h"
#include "core/periods/period_register.h"
#include "core/periods/periods_errors.h"
#include "core/resolutions/resolution_register.h"
#include "core/resolutions/resolutions_errors.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::periods;

namespace
{

template <typename When>
Result<void> isOpen(TempCoop &coop, When when)
{
    return coop.file().read(
        [&](const store::Connection &connection) { return requireOpen(connection, when); });
}

void addReopening(TempCoop &coop)
{
    resolutions::ResolutionRecord record;
    record.number = u"2026-01"_qs;
    record.organ = resolutions::Organ::Board;
    record.adoptedOn = QDate(2026, 1, 12);
    record.title = u"关于重新开账的决议"_qs;
    record.matters = {resolutions::Matter::Reopening};
    record.headsTotal = record.headsPresent = record.votesTotal = record.votesFor = 5;
    REQUIRE(resolutions::ResolutionRegister(coop.file()).add(record));
    record.number = u"2026-02"_qs;
    record.matters = {resolutions::Matter::Other};
    REQUIRE(resolutions::ResolutionRegister(coop.file()).add(record));
}

} // namespace

TEST_CASE("a period that nobody closed is open")
{
    TempCoop coop;
    CHECK(isOpen(coop, Month(2025, 3)));
    CHECK(isOpen(coop, QDate(2025, 3, 1)));
    CHECK(isOpen(coop, Year{2025}));
    CHECK(PeriodRegister(coop.file()).states()->empty());
}

TEST_CASE("a closed month is closed to its days and to nothing else")
{
    TempCoop coop;
    REQUIRE(PeriodRegister(coop.file()).close(Month(2025, 3)));
    for (const QDate day : {QDate(2025, 3, 1), QDate(2025, 3, 31)}) {
        const auto refused = isOpen(coop, day);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kMonthClosed);
        CHECK(refused.error().param(u"month"_qs) == u"2025-03"_qs);
    }
    CHECK(isOpen(coop, QDate(2025, 2, 28)));
    CHECK(isOpen(coop, QDate(2025, 4, 1)));
    CHECK(isOpen(coop, Month(2024, 3)));
    CHECK(isOpen(coop, Year{2025}));
}

TEST_CASE("a closed year is closed to all its months")
{
    TempCoop coop;
    REQUIRE(PeriodRegister(coop.file()).close(Year{2025}));
    for (int month = 1; month <= 12; ++month) {
        const auto refused = isOpen(coop, Month(2025, month));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kYearClosed);
    }
    CHECK_FALSE(isOpen(coop, Year{2025}));
    CHECK(isOpen(coop, Month(2024, 12)));
    CHECK(isOpen(coop, Month(2026, 1)));
}

TEST_CASE("nothing is closed twice or before it is over")
{
    TempCoop coop; // it is 15 January 2026
    PeriodRegister periodRegister(coop.file());
    REQUIRE(periodRegister.close(Month(2025, 12)));
    const auto twice = periodRegister.close(Month(2025, 12));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == errors::kAlreadyClosed);
    for (const Period period : {Period(Month(2026, 1)), Period(Year{2026})}) {
        const auto early = periodRegister.close(period);
        REQUIRE_FALSE(early);
        CHECK(early.error().code == errors::kPeriodNotOver);
    }
}

TEST_CASE("a period opens again only by a resolution on reopening, which stays on record")
{
    TempCoop coop;
    addReopening(coop);
    PeriodRegister periodRegister(coop.file());
    const Month march(2025, 3);

    const auto open = periodRegister.reopen(march, u"2026-01"_qs, u"漏记"_qs);
    REQUIRE_FALSE(open);
    CHECK(open.error().code == errors::kNotClosed);

    REQUIRE(periodRegister.close(march));
    const auto without = periodRegister.reopen(march, {}, u"漏记"_qs);
    REQUIRE_FALSE(without);
    CHECK(without.error().code == errors::kNeedsReopening);
    const auto other = periodRegister.reopen(march, u"2026-02"_qs, u"漏记"_qs);
    REQUIRE_FALSE(other);
    CHECK(other.error().code == errors::kResolutionOfOtherMatter);
    CHECK_FALSE(isOpen(coop, march));

    const auto wordless = periodRegister.reopen(march, u"2026-01"_qs, u" \t"_qs);
    REQUIRE_FALSE(wordless);
    CHECK(wordless.error().code == errors::kReopeningReasonMissing);
    REQUIRE(periodRegister.reopen(march, u"2026-01"_qs, u"漏记"_qs));
    CHECK(isOpen(coop, march));
    auto states = periodRegister.states();
    REQUIRE(states);
    REQUIRE(states->size() == 1);
    CHECK((*states)[0].reopenedBy == u"2026-01"_qs);
    CHECK_FALSE((*states)[0].isClosed);

    REQUIRE(periodRegister.close(march));
    CHECK_FALSE(isOpen(coop, march));
    CHECK((*periodRegister.states())[0].reopenedBy.isEmpty());
}

TEST_CASE("a month of a closed year stays shut when only the month is opened")
{
    TempCoop coop;
    addReopening(coop);
    PeriodRegister periodRegister(coop.file());
    REQUIRE(periodRegister.close(Month(2025, 3)));
    REQUIRE(periodRegister.close(Year{2025}));
    REQUIRE(periodRegister.reopen(Month(2025, 3), u"2026-01"_qs, u"漏记"_qs));
    const auto refused = isOpen(coop, Month(2025, 3));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kYearClosed);
    REQUIRE(periodRegister.reopen(Year{2025}, u"2026-01"_qs, u"漏记"_qs));
    CHECK(isOpen(coop, Month(2025, 3)));
}

TEST_CASE("a period is written as a month or a year")
{
    CHECK(parsePeriod(u"2025-03"_qs) == Period(Month(2025, 3)));
    CHECK(parsePeriod(u"2025"_qs) == Period(Year{2025}));
    CHECK_FALSE(parsePeriod(u"2025-13"_qs));
    CHECK_FALSE(parsePeriod(u"March"_qs));
    CHECK(toLabel(Month(2025, 3)) == u"2025-03"_qs);
    CHECK(toLabel(Year{2025}) == u"2025"_qs);
    CHECK(lastDayOf(Month(2024, 2)) == QDate(2024, 2, 29));
    CHECK(lastDayOf(Year{2025}) == QDate(2025, 12, 31));
}
