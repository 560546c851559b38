#include "tests/ui/labour/sheet_office.h"

using namespace office;

namespace
{

/// What is typed into a cell, by its place: every kind of key comes up.
QByteArray keysFor(int person, int day)
{
    static const QByteArray kKeys[] = {"*", "8", "/", "7.5", "-", "*", "6.25", "+", "0.5", "8.75", "*"};
    return kKeys[(person * 7 + day) % int(std::size(kKeys))];
}

int minutesOf(const QByteArray &keys)
{
    if (keys == "*")
        return 480;
    if (keys == "/")
        return 240;
    return keys == "-" || keys == "+" ? 0 : int(keys.toDouble() * 60);
}

} // namespace

TEST_CASE("a sheet of 60 persons and 31 days is typed with the number pad alone")
{
    SheetOffice office(60);
    office.go(1, 1);
    for (int person = 1; person <= 60; ++person) {
        for (int day = 1; day <= 31; ++day) {
            office.pad(keysFor(person, day).constData());
            office.enter();
        }
    }
    const auto grid = office.book().grid(office.sheet());
    REQUIRE(grid);
    REQUIRE(grid->rows.size() == 60);
    qint64 total = 0;
    int wrong = 0;
    for (int person = 1; person <= 60; ++person) {
        for (int day = 1; day <= 31; ++day) {
            const core::GridDay &cell = grid->rows[std::size_t(person - 1)].days[std::size_t(day - 1)];
            const int minutes = minutesOf(keysFor(person, day));
            wrong += cell.entries.size() == 1 && cell.minutes() == minutes ? 0 : 1;
            total += minutes;
        }
    }
    CHECK(wrong == 0);
    CHECK(office.page().model().sums().all.minutes == total);
    CHECK(office.page().model().sums().all.open == 0);
    CHECK(core::sumsOf(*grid).all.minutes == total);
}
