#include "core/base/month.h"

#include <catch2/catch.hpp>

using zhangfang::Month;
using zhangfang::Year;

TEST_CASE("a month is read in the file's, the typist's and the Chinese form")
{
    for (const char *text : {"2025-03", "2025-3", "2025年3月", "2025年03月"}) {
        INFO(text);
        const auto month = Month::parse(QString::fromUtf8(text));
        REQUIRE(month);
        CHECK(month->toString() == QStringLiteral("2025-03"));
    }
    for (const char *text : {"", "2025", "2025-13", "2025-00", "25-03", "2025-3-1", "2025/03", "1899-12"}) {
        INFO(text);
        CHECK_FALSE(Month::parse(QString::fromUtf8(text)));
    }
}

TEST_CASE("a month stands in the file with four digits and two")
{
    CHECK(Month(1900, 1).toString() == QStringLiteral("1900-01"));
    CHECK(Month(2025, 10).toString() == QStringLiteral("2025-10"));
    CHECK(Month(9999, 12).toString() == QStringLiteral("9999-12"));
}

TEST_CASE("months know their days, leap years included")
{
    CHECK(Month(2024, 2).days() == 29);
    CHECK(Month(2025, 2).lastDay() == QDate(2025, 2, 28));
    CHECK(Month(2025, 12).next() == Month(2026, 1));
    CHECK(Month(2025, 9) < Month(2025, 10));
    CHECK(Month(2025, 9).contains(QDate(2025, 9, 30)));
    CHECK_FALSE(Month(2025, 9).contains(QDate(2024, 9, 30)));
}

TEST_CASE("a year is four digits and runs from January to December")
{
    CHECK(Year::parse(QStringLiteral("2025"))->lastDay() == QDate(2025, 12, 31));
    CHECK(Year{2024}.days() == 366);
    for (const char *text : {"", "225", "20255", "0025", "２０２５", "2025 "})
        CHECK_FALSE(Year::parse(QString::fromUtf8(text)));
}
