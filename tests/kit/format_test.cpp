#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QTranslator>

#include <catch2/catch.hpp>

#include <array>
#include <limits>

using namespace zhangfang;
using namespace zhangfang::kit;

namespace
{
QString q(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

TEST_CASE("money has two decimals, thousands by comma and a true minus")
{
    const std::pair<qint64, const char *> rows[] = {
        {0, "0.00"},
        {5, "0.05"},
        {-5, "−0.05"},
        {10000, "100.00"},
        {99999, "999.99"},
        {123450, "1,234.50"},
        {-2333, "−23.33"},
        {12345678901, "123,456,789.01"},
        {std::numeric_limits<qint64>::min(), "−92,233,720,368,547,758.08"},
    };
    for (const auto &[fen, text] : rows) {
        INFO(text);
        CHECK(money(Money::fromFen(fen)) == q(text));
    }
    CHECK(moneyWithSign(Money::fromFen(62603)) == q("¥626.03"));
    CHECK(moneyWithSign(Money::fromFen(-123450)) == q("−¥1,234.50"));
}

TEST_CASE("prices show two decimals, four where they have them")
{
    CHECK(price(Price::fromE4(230000)) == q("23.00"));
    CHECK(price(Price::fromE4(10850)) == q("1.0850"));
    CHECK(price(Price::fromE4(10801)) == q("1.0801"));
    CHECK(price(Price()) == q("0.00"));
}

TEST_CASE("quantities and counts carry no needless zeros")
{
    CHECK(quantity(Quantity::fromThousandths(84000)) == q("84"));
    CHECK(quantity(Quantity::fromThousandths(6500)) == q("6.5"));
    CHECK(quantity(Quantity::fromThousandths(-1200125)) == q("−1,200.125"));
    CHECK(quantity(Quantity()) == q("0"));
    CHECK(count(168) == q("168"));
    CHECK(count(33851) == q("33,851"));
}

TEST_CASE("percents have two decimals and no space")
{
    CHECK(percent(Rate::fromBasisPoints(6000)) == q("60.00%"));
    CHECK(percent(Rate::fromBasisPoints(94)) == q("0.94%"));
    CHECK(percentFromBasisPoints(-310) == q("−3.10%"));
}

TEST_CASE("hours are decimal where that is exact, and h:mm for the whole column where it is not")
{
    CHECK(hours(525) == q("8.75"));
    CHECK(hours(360) == q("6"));
    CHECK(hours(3) == q("0.05"));
    CHECK(hours(440) == q("7:20"));
    CHECK(hours(-440) == q("−7:20"));
    CHECK(hours(360, HoursForm::Decimal) == q("6.00"));
    CHECK(hours(71265, HoursForm::Decimal) == q("1,187.75"));
    CHECK(hours(12097335, HoursForm::Decimal) == q("201,622.25"));
    CHECK(hours(71265, HoursForm::Clock) == q("1,187:45"));
    CHECK(hours(441, HoursForm::Clock) == q("7:21"));

    constexpr std::array<qint64, 3> decimal{525, 360, 3};
    constexpr std::array<qint64, 3> clock{525, 440, 3};
    CHECK(hoursFormFor(decimal) == HoursForm::Decimal);
    CHECK(hoursFormFor(clock) == HoursForm::Clock);
    CHECK(hoursFormFor({}) == HoursForm::Decimal);
}

TEST_CASE("the value of a unit has eight decimals, cut and not rounded")
{
    CHECK(unitValue(2, 3) == q("0.66666666"));
    CHECK(unitValue(4444444, 19050000) == q("0.23330414"));
    CHECK(unitValue(5, 1) == q("5.00000000"));
    CHECK(unitValue(12345678, 10) == q("1,234,567.80000000"));
}

TEST_CASE("dates stand as ISO in tables and in words in sentences")
{
    const QDate day(2026, 2, 8);
    CHECK(date(day) == q("2026-02-08"));
    CHECK(date({}).isEmpty());
    CHECK(dateInWords(day) == q("8 February 2026"));
    CHECK(dateInWords(day, Year{2026}) == q("8 February"));
    CHECK(dateInWords(day, Year{2025}) == q("8 February 2026"));
    CHECK(monthInWords(Month(2025, 12)) == q("December 2025"));
}

TEST_CASE("personal numbers are masked for the reader")
{
    const QString id = q("990049197001014499");
    CHECK(maskedIdentityNumber(id, Reader::Screen) == q("990049********4499"));
    CHECK(maskedIdentityNumber(id, Reader::Roll) == q("4499"));
    CHECK(maskedIdentityNumber(id, Reader::Notice) == q("990****99"));
    CHECK(maskedIdentityNumber(q("990049700101449"), Reader::Screen) == q("990049*****1449"));
    CHECK(maskedIdentityNumber(q("12345678"), Reader::Screen) == q("********"));
    CHECK(maskedIdentityNumber({}, Reader::Screen).isEmpty());
    CHECK(maskedPhone(q("13800002764"), Reader::Screen) == q("138****2764"));
    CHECK(maskedPhone(q("13800002764"), Reader::Notice).isEmpty());
    CHECK(maskedAccountNumber(q("6228000000005380"), Reader::Screen) == q("**** 5380"));
    CHECK(maskedAccountNumber(q("6228000000005380"), Reader::Notice).isEmpty());
    CHECK(maskedAccountNumber(q("5380"), Reader::Screen) == q("**** ****"));
}

TEST_CASE("dates in words stand in Chinese as on paper")
{
    QTranslator chinese;
    REQUIRE(chinese.load(q(":/i18n/zhangfang_zh_CN.qm")));
    QCoreApplication::installTranslator(&chinese);
    const QDate day(2026, 2, 8);
    CHECK(dateInWords(day) == q("2026年2月8日"));
    CHECK(dateInWords(day, Year{2026}) == q("2月8日"));
    CHECK(monthInWords(Month(2025, 12)) == q("2025年12月"));
    QCoreApplication::removeTranslator(&chinese);
}
