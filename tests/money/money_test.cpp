#include "core/money/money.h"
#include "core/money/money_errors.h"
#include "core/money/price.h"
#include "core/money/rounding.h"
#include "core/money/working_time.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <limits>

using namespace zhangfang;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

struct Refused {
    const char *text;
    ErrorCode code;
};

/// Texts that are no figure at all, whatever it is a figure of.
constexpr const char *kNoFigures[] = {
    "",     "  ",     "-",     ".",         "5.",        "1.2.3",    "1e5",     "1E5",  "4.2E+17", "nan",
    "inf",  "0x10",   "+5",    "--5",       "5-",        "(5)",      "- 5",     "1,23", "12,34",   "1,2345",
    ",123", "1,,234", "1 23",  "1 234,567", "1,234 567", "1234,567", "1.5,000", "十二", "１２ａ",  "٣",
    "5 元", "$5",     "￥￥5", "-￥-5",     "5￥",       "1'234.50", "0,5",
};

} // namespace

TEST_CASE("an amount in yuan is read as people write it")
{
    const std::pair<const char *, qint64> rows[] = {
        {"0", 0},
        {"5", 500},
        {"-0", 0},
        {"000123", 12'300},
        {"1234.5", 123'450},
        {"1234.50", 123'450},
        {"1,234.50", 123'450},
        {"12,345,678.90", 1'234'567'890},
        {"1 234.5", 123'450},
        {"￥1 234.5", 123'450},
        {"¥626.03", 62'603},
        {"￥ 100", 10'000},
        {"-￥23.33", -2'333},
        {"￥-23.33", -2'333},
        {"-23.33", -2'333},
        {"−23.33", -2'333},
        {"－２３．３３", -2'333},
        {"１，２３４．５０", 123'450},
        {".5", 50},
        {"-.05", -5},
        {"\t 42 　", 4'200},
        {"\u00A01\u00A0234.50\u00A0", 123'450},
        {"\uFEFF7.00", 700},
        {"999999999999.99", 99'999'999'999'999},
        {"-999,999,999,999.99", -99'999'999'999'999},
    };
    for (const auto &[text, fen] : rows) {
        INFO(text);
        const auto amount = Money::parseYuan(q(text));
        REQUIRE(amount);
        CHECK(amount->fen() == fen);
    }
}

TEST_CASE("what is not an amount is refused by its reason")
{
    for (const char *text : kNoFigures) {
        INFO(text);
        const auto refused = Money::parseYuan(q(text));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kNotAnAmount);
        CHECK(refused.error().param(q("text")).toString() == q(text));
    }
    const Refused rows[] = {
        {"1.234", errors::kTooManyDecimals},
        {"1.230", errors::kTooManyDecimals},
        {"0.001", errors::kTooManyDecimals},
        {"1000000000000", errors::kAmountTooLarge},
        {"-1,000,000,000,000.00", errors::kAmountTooLarge},
        {"99999999999999999999999999", errors::kAmountTooLarge},
    };
    for (const Refused &row : rows) {
        INFO(row.text);
        const auto refused = Money::parseYuan(q(row.text));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == row.code);
    }
}

TEST_CASE("amounts print plainly for files and read back")
{
    CHECK(Money::fromFen(0).toPlainYuan() == q("0.00"));
    CHECK(Money::fromFen(5).toPlainYuan() == q("0.05"));
    CHECK(Money::fromFen(-5).toPlainYuan() == q("-0.05"));
    CHECK(Money::fromFen(123'450).toPlainYuan() == q("1234.50"));
    CHECK(Money::fromFen(std::numeric_limits<qint64>::min()).toPlainYuan() == q("-92233720368547758.08"));
    rc::prop("for any amount below a million million yuan", [] {
        const Money amount =
            Money::fromFen(*rc::gen::inRange<qint64>(-99'999'999'999'999, 100'000'000'000'000));
        const auto again = Money::parseYuan(amount.toPlainYuan());
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == amount);
    });
}

TEST_CASE("money adds, subtracts and turns round exactly")
{
    const Money a = Money::fromFen(10'001);
    const Money b = Money::fromFen(-2'333);
    CHECK((a + b).fen() == 7'668);
    CHECK((a - b).fen() == 12'334);
    CHECK((-b).fen() == 2'333);
    CHECK(b.isNegative());
    CHECK(Money().isZero());
    CHECK(b < a);
}

TEST_CASE("prices have up to four decimals and are never negative")
{
    const std::tuple<const char *, qint64, const char *> rows[] = {
        {"23", 230'000, "23.00"},
        {"1.08", 10'800, "1.08"},
        {"1.0850", 10'850, "1.0850"},
        {"0.0001", 1, "0.0001"},
        {"￥154.5", 1'545'000, "154.50"},
        {"0", 0, "0.00"},
        {"99999999.9999", 999'999'999'999, "99999999.9999"},
    };
    for (const auto &[text, e4, plain] : rows) {
        INFO(text);
        const auto price = Price::parseYuan(q(text));
        REQUIRE(price);
        CHECK(price->e4() == e4);
        CHECK(price->toPlainYuan() == q(plain));
    }
    const Refused refusals[] = {
        {"1.00001", errors::kTooManyDecimals}, {"100000000", errors::kAmountTooLarge},
        {"-1", errors::kNegativePrice},        {"23元", errors::kNotAnAmount},
        {"2.3E1", errors::kNotAnAmount},       {"", errors::kNotAnAmount},
    };
    for (const Refused &row : refusals) {
        INFO(row.text);
        const auto refused = Price::parseYuan(q(row.text));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == row.code);
    }
}

TEST_CASE("quantities have up to three decimals and may be corrections")
{
    const std::tuple<const char *, qint64, const char *> rows[] = {
        {"84", 84'000, "84"},
        {"6.5", 6'500, "6.5"},
        {"6.500", 6'500, "6.5"},
        {"-1.125", -1'125, "-1.125"},
        {"1,200", 1'200'000, "1200"},
        {"0", 0, "0"},
        {"0.001", 1, "0.001"},
        {"100", 100'000, "100"},
        {"999999999.999", 999'999'999'999, "999999999.999"},
    };
    for (const auto &[text, thousandths, plain] : rows) {
        INFO(text);
        const auto quantity = Quantity::parse(q(text));
        REQUIRE(quantity);
        CHECK(quantity->thousandths() == thousandths);
        CHECK(quantity->toPlain() == q(plain));
    }
    const Refused refusals[] = {
        {"0.0001", errors::kTooManyDecimals},
        {"1000000000", errors::kAmountTooLarge},
        {"￥5", errors::kNotAnAmount},
        {"5件", errors::kNotAnAmount},
    };
    for (const Refused &row : refusals) {
        INFO(row.text);
        const auto refused = Quantity::parse(q(row.text));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == row.code);
    }
}

TEST_CASE("hours come to whole minutes, exactly")
{
    const std::pair<const char *, qint64> rows[] = {
        {"8.75", 525},  {"6", 360},           {"0.05", 3},     {"0.1", 6},     {"8.7500", 525},
        {"8:45", 525},  {"7:20", 440},        {"0:05", 5},     {"-0:20", -20}, {"−0.5", -30},
        {"-1:30", -90}, {"８：４５", 525},    {" 24 ", 1'440}, {"0", 0},       {"999999", 59'999'940},
        {".5", 30},     {"1,187.75", 71'265},
    };
    for (const auto &[text, minutes] : rows) {
        INFO(text);
        const auto read = parseHours(q(text));
        REQUIRE(read);
        CHECK(*read == minutes);
    }
    const Refused refusals[] = {
        {"6.333", errors::kNotWholeMinutes},
        {"6.33", errors::kNotWholeMinutes},
        {"0.01", errors::kNotWholeMinutes},
        {"0.016666666667", errors::kNotWholeMinutes},
        {"8.750000001", errors::kNotWholeMinutes},
        {"7:60", errors::kNotHours},
        {"7:5", errors::kNotHours},
        {":30", errors::kNotHours},
        {"7.5:30", errors::kNotHours},
        {"7:20:00", errors::kNotHours},
        {"8h", errors::kNotHours},
        {"1e1", errors::kNotHours},
        {"", errors::kNotHours},
        {"1000000", errors::kAmountTooLarge},
    };
    for (const Refused &row : refusals) {
        INFO(row.text);
        const auto refused = parseHours(q(row.text));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == row.code);
    }
    rc::prop("as decimals where they are exact, as h:mm always", [] {
        const qint64 minutes = *rc::gen::inRange<qint64>(0, 1'000'000);
        const QString clock =
            QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
        RC_ASSERT(*parseHours(clock) == minutes);
        const qint64 threes = minutes * 3;
        const QString decimals =
            QStringLiteral("%1.%2").arg(threes / 60).arg(threes % 60 * 100 / 60, 2, 10, QLatin1Char('0'));
        RC_ASSERT(*parseHours(decimals) == threes);
    });
}

TEST_CASE("rounding goes to the nearest, halves away from zero")
{
    const std::tuple<qint64, qint64, qint64> rows[] = {
        {1, 2, 1},  {-1, 2, -1}, {1, 3, 0},   {2, 3, 1}, {-2, 3, -1},
        {5, 10, 1}, {4, 10, 0},  {15, 10, 2}, {0, 7, 0}, {49, 100, 0},
    };
    for (const auto &[numerator, denominator, rounded] : rows) {
        CAPTURE(numerator, denominator);
        CHECK(roundHalfAwayFromZero(numerator, denominator) == rounded);
    }
    rc::prop("a correction mirrors what it corrects, and no nearer integer exists", [] {
        const qint64 numerator = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000);
        const qint64 denominator = *rc::gen::inRange<qint64>(1, 1'000'000);
        const qint64 rounded = roundHalfAwayFromZero(numerator, denominator);
        RC_ASSERT(roundHalfAwayFromZero(-numerator, denominator) == -rounded);
        RC_ASSERT(2 * std::abs(numerator - rounded * denominator) <= denominator);
    });
}

TEST_CASE("shares of an amount round to the fen, the law's floor rounds up")
{
    const Rate tenth = Rate::fromBasisPoints(1'000);
    const Rate sixTenths = Rate::fromBasisPoints(6'000);
    CHECK(shareRounded(Money::fromFen(12'345'678), tenth).fen() == 1'234'568);
    CHECK(shareRounded(Money::fromFen(5), tenth).fen() == 1);
    CHECK(shareRounded(Money::fromFen(-5), tenth).fen() == -1);
    CHECK(shareRounded(Money::fromFen(4), tenth).fen() == 0);
    CHECK(shareCeil(Money::fromFen(11'111'110), sixTenths).fen() == 6'666'666);
    CHECK(shareCeil(Money::fromFen(1), sixTenths).fen() == 1);
    CHECK(shareCeil(Money::fromFen(0), sixTenths).isZero());
    CHECK(shareCeil(Money::fromFen(10), Rate()).isZero());
}
