#include "tests/distribution/year_books.h"

#include "core/distribution/year_members_register.h"
#include "core/members/capital_ledger_register.h"

#include <catch2/catch.hpp>

#include <map>
#include <random>
#include <set>

using namespace zhangfang;
using namespace zhangfang::distribution;
using fixture::fen;

namespace
{

YearMembers collect(YearBooks &books, const charter::Terms &terms = fixture::terms(), int year = 2025)
{
    const auto found = books.file().read([&](const store::Connection &connection) {
        return Result<YearMembers>(collectMembers(connection, {year}, terms));
    });
    REQUIRE(found);
    return *found;
}

template <typename Projection>
auto column(const YearMembers &year, Projection projection)
{
    std::vector<qint64> figures;
    for (const MemberInput &member : year.members)
        figures.push_back(std::invoke(projection, member));
    return figures;
}

std::vector<qint64> labourOf(const YearMembers &year)
{
    return column(year, &MemberInput::labourWeight);
}

std::vector<qint64> capitalOf(const YearMembers &year)
{
    return column(year, &MemberInput::capitalWeight);
}

using Figures = std::vector<qint64>;

} // namespace

TEST_CASE("the year's members come by number with name and household")
{
    YearBooks books;
    books.member("10");
    books.member("9");
    books.member("8", QDate(2024, 12, 31));
    books.member("7", {}, QDate(2026, 1, 1));
    books.member("6", QDate(2025, 1, 1));
    books.member("5", {}, QDate(2025, 12, 31));
    const YearMembers year = collect(books);
    std::vector<std::string> numbers;
    for (const MemberInput &member : year.members)
        numbers.push_back(member.memberNo.toStdString());
    CHECK(numbers == std::vector<std::string>{"5", "6", "9", "10"});
    CHECK(column(year, &MemberInput::daysHeld) == Figures{1, 1, 365, 365});
    REQUIRE(year.persons.size() == 4);
    CHECK(year.persons[3].name == QStringLiteral("社员10"));
    CHECK(year.persons[3].householdNo == QStringLiteral("H01"));
}

TEST_CASE("approved labour of members counts in the year in which it was done")
{
    YearBooks books;
    const auto one = books.member("1");
    const auto two = books.member("2");
    books.labour(one, "2025-01", 100);
    books.labour(one, "2025-12", 20);
    books.labour(one, "2024-12", 3'000);
    books.labour(one, "2026-01", 4'000);
    books.labour(one, "2025-12", 7, YearBooks::Sheet::Approved, "2026-01"); // booked late, done in the year
    books.labour(one, "2025-02", 5'000, YearBooks::Sheet::Draft);
    books.labour(one, "2025-02", 6'000, YearBooks::Sheet::Submitted);
    books.labour(one, "2025-02", 7'000, YearBooks::Sheet::Voided);
    books.labour(one, "2025-02", 8'000, YearBooks::Sheet::Approved, nullptr, false); // not a member that day
    books.labour(two, "2025-02", 50);
    books.labour(two, "2025-03", -20, YearBooks::Sheet::Approved, "2025-04");
    CHECK(labourOf(collect(books)) == Figures{127, 30});
    charter::Terms terms = fixture::terms();
    terms.labourMeasure = charter::LabourMeasure::Workdays;
    CHECK(labourOf(collect(books, terms)) == Figures{127, 30});
    SECTION("corrections never make a weight negative")
    {
        books.labour(two, "2025-03", -31, YearBooks::Sheet::Approved, "2025-05");
        CHECK(labourOf(collect(books)) == Figures{127, 0});
    }
}

TEST_CASE("labour is measured by the fee of posted pay runs where the charter says so")
{
    YearBooks books;
    const auto one = books.member("1");
    books.labour(one, "2025-01", 100);
    books.labour(one, "2025-02", 100);
    books.labour(one, "2025-02", 100, YearBooks::Sheet::Approved, nullptr, false);
    books.pay("2025-01", 3'833);
    charter::Terms terms = fixture::terms();
    terms.labourMeasure = charter::LabourMeasure::LabourFee;
    CHECK(labourOf(collect(books, terms)) == Figures{3'833});
    books.pay("2025-02", 1'000);
    CHECK(labourOf(collect(books, terms)) == Figures{4'833});
}

TEST_CASE("points weigh the minutes of a day with the grade that the person has on it")
{
    YearBooks books;
    const auto one = books.member("1");
    const auto two = books.member("2", QDate(2025, 6, 30));
    books.labour(one, "2025-01", 100);
    books.labour(one, "2025-03", 100);
    books.labour(one, "2025-06", 100);
    books.labour(two, "2025-06", 10);
    books.labour(two, "2025-07", 10); // no member any more on that day
    books.grade(one, {}, 8'000);
    books.grade(one, QDate(2025, 3, 10), 12'000);
    books.grade(one, QDate(2025, 6, 11), 20'000);
    charter::Terms terms = fixture::terms();
    terms.labourMeasure = charter::LabourMeasure::Points;
    CHECK(labourOf(collect(books, terms)) == Figures{100 * 8'000 + 200 * 12'000, 10 * 10'000});
}

TEST_CASE("capital at the year's end is what stands on 31 December in the parts that count")
{
    YearBooks books;
    const auto one = books.member("1");
    books.contribution(one, QDate(2021, 5, 1), 10'000);
    books.contribution(one, QDate(2025, 12, 31), 500);
    books.contribution(one, QDate(2026, 1, 1), 9'999);
    books.share(one, "reserve", QDate(2024, 3, 1), 300);
    books.share(one, "subsidy", QDate(2024, 3, 1), 40);
    books.share(one, "donation", QDate(2025, 3, 1), 5);
    const YearMembers all = collect(books);
    CHECK(all.capitalUnit == CapitalUnit::Fen);
    CHECK(all.members[0].capital == CapitalParts{fen(10'500), fen(300), fen(40), fen(5)});
    CHECK(all.members[0].reserveBefore == fen(300));
    CHECK(all.members[0].contributionWeight == 10'500);
    charter::Terms terms = fixture::terms();
    const std::pair<charter::CapitalComponents, qint64> cases[] = {{{true, true, true, true}, 10'845},
                                                                   {{true, false, false, false}, 10'500},
                                                                   {{false, true, false, false}, 300},
                                                                   {{false, false, true, false}, 40},
                                                                   {{false, false, false, true}, 5}};
    for (const auto &[components, weight] : cases) {
        terms.capitalComponents = components;
        CHECK(capitalOf(collect(books, terms)) == Figures{weight});
    }
}

TEST_CASE("day-weighted capital counts each fen for the days on which it was held")
{
    YearBooks books;
    const auto one = books.member("1");
    const auto two = books.member("2", QDate(2025, 1, 31));
    books.contribution(one, QDate(2021, 5, 1), 10'000);
    books.contribution(one, QDate(2025, 12, 31), 500);   // one day
    books.contribution(one, QDate(2025, 12, 1), -1'000); // 31 days less
    books.contribution(two, QDate(2024, 5, 1), 100);
    books.contribution(two, QDate(2025, 2, 1), -100);
    charter::Terms terms = fixture::terms();
    terms.capitalBasis = charter::CapitalBasis::DayWeighted;
    const YearMembers year = collect(books, terms);
    CHECK(year.capitalUnit == CapitalUnit::FenDays);
    CHECK(capitalOf(year) == Figures{10'000 * 365 + 500 - 31'000, 100 * 31});
    CHECK(column(year, &MemberInput::contributionWeight) == capitalOf(year));
    CHECK(year.members[0].capital.contribution == fen(9'500));
    CHECK(year.members[1].capital.contribution == fen(100));
}

TEST_CASE(
    "who leaves before the year's end shares by capital for the days held, unless the charter says otherwise")
{
    YearBooks books;
    const auto stays = books.member("1");
    const auto joins = books.member("2", {}, QDate(2025, 12, 1));
    const auto dies = books.member("3", QDate(2025, 4, 10)); // 100 days
    const auto leaves = books.member("4", QDate(2025, 12, 31));
    for (const auto person : {stays, joins, dies, leaves})
        books.contribution(person, QDate(2025, 1, 1), 1'000);
    books.contribution(dies, QDate(2025, 5, 1), -1'000); // refunded after the end
    books.share(dies, "reserve", QDate(2024, 5, 1), 70);
    books.share(dies, "reserve", QDate(2025, 5, 1), -70); // to the heirs: nothing left to cover losses with
    charter::Terms terms = fixture::terms();
    const YearMembers year = collect(books, terms);
    CHECK(year.capitalUnit == CapitalUnit::FenDays);
    CHECK(capitalOf(year) == Figures{365'000, 365'000, 107'000, 365'000});
    CHECK(column(year, &MemberInput::contributionWeight) == Figures{365'000, 365'000, 100'000, 365'000});
    CHECK(column(year, &MemberInput::daysHeld) == Figures{365, 31, 100, 365});
    CHECK(year.members[2].capital.reserveShare == fen(70));
    CHECK(year.members[2].reserveBefore == Money());
    CHECK(column(year, &MemberInput::sharesReserve) == Figures{1, 1, 1, 1});
    SECTION("nothing for capital")
    {
        terms.earlyLeaverCapital = charter::EarlyLeaverCapital::None;
        CHECK(capitalOf(collect(books, terms)) == Figures{365'000, 365'000, 0, 365'000});
    }
    SECTION("nothing of the reserve draw, who leaves on the last day included")
    {
        terms.leaversShareReserve = false;
        CHECK(column(collect(books, terms), &MemberInput::sharesReserve) == Figures{1, 1, 0, 0});
    }
    SECTION("the year after, only who is still there counts")
    {
        CHECK(collect(books, terms, 2026).capitalUnit == CapitalUnit::Fen);
        CHECK(capitalOf(collect(books, terms, 2026)) == Figures{1'000, 1'000});
    }
}

TEST_CASE("labour that is approved after the year's plan was put forward counts in the year that books it")
{
    ThreeMembers books;
    books.labour(books.two, "2025-12", 1, YearBooks::Sheet::Approved, "2026-01");
    const auto draft = books.plans().draft(books.request());
    REQUIRE(draft);
    CHECK(labourOf(collect(books)) == Figures{400, 201, 300});
    REQUIRE(books.plans().putForward(draft->number));
    books.labour(books.two, "2025-12", 50, YearBooks::Sheet::Approved, "2026-01");
    books.labour(books.one, "2025-12", -30, YearBooks::Sheet::Approved, "2026-02");
    books.labour(books.one, "2026-02", 100);
    CHECK(labourOf(collect(books)) == Figures{400, 201, 300});
    CHECK(labourOf(collect(books, fixture::terms(), 2026)) == Figures{70, 50, 0});
    SECTION("where the plan is given up, it counts in its own year again")
    {
        REQUIRE(books.plans().drop(draft->number));
        CHECK(labourOf(collect(books)) == Figures{370, 251, 300});
        CHECK(labourOf(collect(books, fixture::terms(), 2026)) == Figures{100, 0, 0});
    }
}

TEST_CASE("a year's capital is the same where what came before it is one sum and what came after is left out")
{
    YearBooks books;
    const auto person = books.member("1");
    books.contribution(person, QDate(2020, 1, 1), 1'000);
    books.contribution(person, QDate(2025, 7, 1), 500);
    books.contribution(person, QDate(2026, 1, 1), 70);
    for (const char *kind : {"reserve", "subsidy"}) {
        for (const QDate day : {QDate(2023, 2, 1), QDate(2024, 12, 31), QDate(2025, 1, 1),
                                QDate(2025, 12, 31), QDate(2026, 2, 1)})
            books.share(person, kind, day, day.year() - 2'000 + day.month());
    }
    const QDate first(2025, 1, 1);
    const QDate last(2025, 12, 31);
    REQUIRE(books.file().read([&](const store::Connection &connection) -> Result<void> {
        const members::CapitalLedger all = members::loadCapitalLedgerOf(connection, person);
        const members::CapitalLedger year = members::loadCapitalLedger(connection, first, last);
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            CHECK(year.heldOn(person, day) == all.heldOn(person, day));
            CHECK(year.fenDays(person, first, day) == all.fenDays(person, first, day));
            CHECK(members::loadCapitalLedger(connection, day, day).heldOn(person, day) ==
                  all.heldOn(person, day));
        }
        CHECK(year.heldOn(person, last)[members::CapitalPart::ReserveShare].fen() == 25 + 36 + 26 + 37);
        return {};
    }));
}

TEST_CASE("labour counts once: in its own year, or in the one that books it where its own was frozen before")
{
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U}) {
        INFO("seed " << seed);
        ThreeMembers books;
        const YearBooks::PersonId members[] = {books.one, books.two, books.three};
        std::mt19937 lots(seed);
        const auto upTo = [&lots](int most) { return static_cast<int>(lots() % (unsigned(most) + 1)); };
        std::map<int, Figures> expected{
            {2024, {900, 900, 900}}, {2025, labourOf(collect(books))}, {2026, {0, 0, 0}}};
        for (const auto member : members)
            books.labour(member, "2024-06", 900);
        std::set<int> frozen;
        for (int step = 0; step < 45; ++step) {
            if (step == 15 || step == 30) {
                PlanRequest request = books.request();
                request.year = Year{step == 15 ? 2024 : 2025};
                const auto draft = books.plans().draft(request);
                REQUIRE(draft);
                REQUIRE(books.plans().putForward(draft->number));
                frozen.insert(request.year.number);
            }
            const int worked = 2024 + upTo(2);
            const int booked = worked + upTo(2026 - worked);
            const auto who = std::size_t(upTo(2));
            const int minutes = upTo(200) - 80;
            const bool isMember = upTo(4) > 0;
            books.labour(members[who], qPrintable(Month(worked, 1 + upTo(5)).toString()), minutes,
                         YearBooks::Sheet::Approved, qPrintable(Month(booked, 6 + upTo(6)).toString()),
                         isMember);
            if (isMember)
                expected[frozen.contains(worked) ? booked : worked][who] += minutes;
        }
        for (auto &[year, figures] : expected) {
            for (qint64 &figure : figures)
                figure = std::max<qint64>(figure, 0);
            INFO(year);
            CHECK(labourOf(collect(books, fixture::terms(), year)) == figures);
        }
    }
}

TEST_CASE("who left with labour still to come has it counted in the year that books it, and no capital")
{
    ThreeMembers books;
    const auto left = books.member("4", QDate(2025, 12, 31));
    books.contribution(left, QDate(2020, 1, 1), 500);
    const auto draft = books.plans().draft(books.request());
    REQUIRE(books.plans().putForward(draft->number));
    books.labour(left, "2025-12", 60, YearBooks::Sheet::Approved, "2026-01");
    const YearMembers year = collect(books, fixture::terms(), 2026);
    REQUIRE(year.members.size() == 4);
    CHECK(year.members[3].labourWeight == 60);
    CHECK(year.members[3].capitalWeight == 0);
    CHECK(year.members[3].contributionWeight == 0);
    CHECK_FALSE(year.members[3].sharesReserve);
}
