#include "tests/support/gui.h"
#include "ui/kit/editors.h"
#include "ui/kit/kit_errors.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>
#include <QTest>

using namespace zhangfang;

namespace
{
const QDate kToday(2026, 2, 8);
const FixedClock kClock(QDateTime(kToday, QTime(1, 0), Qt::UTC));
} // namespace

TEST_CASE("a day is read as people write it")
{
    struct Row {
        const char16_t *typed;
        QDate day;
    };
    const Row rows[] = {
        {u"8", {2026, 2, 8}},
        {u"15", {2026, 2, 15}},
        {u"3-1", {2026, 3, 1}},
        {u"3月1日", {2026, 3, 1}},
        {u"20251231", {2025, 12, 31}},
        {u"2025-12-31", {2025, 12, 31}},
        {u"2025/1/2", {2025, 1, 2}},
        {u"2025.1.2", {2025, 1, 2}},
        {u"2025年1月2日", {2025, 1, 2}},
        {u"２０２５－１－２", {2025, 1, 2}},
        {u" 8 ", {2026, 2, 8}},
    };
    for (const Row &row : rows) {
        INFO(QString::fromUtf16(row.typed).toStdString());
        const auto day = kit::readDay(QString::fromUtf16(row.typed), kToday);
        REQUIRE(day);
        CHECK(*day == row.day);
    }
}

TEST_CASE("what is no day is refused")
{
    for (const char16_t *typed :
         {u"30", u"2025-02-30", u"13-1", u"abc", u"2025", u"0", u"1-2-3-4", u"99991231x"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        const auto day = kit::readDay(QString::fromUtf16(typed), kToday);
        REQUIRE_FALSE(day);
        CHECK(day.error().code == errors::kNotADay);
    }
}

TEST_CASE("plus and minus step a day, and a minus inside a date belongs to it")
{
    QWidget window;
    kit::DateEdit field(kClock, &window);
    QSignalSpy chosen(&field, &kit::DateEdit::dayChosen);
    test::show(window);
    field.setFocus();
    test::type(field, QStringLiteral("+"));
    CHECK(field.text() == QStringLiteral("2026-02-08"));
    test::type(field, QStringLiteral("+"));
    CHECK(field.text() == QStringLiteral("2026-02-09"));
    test::type(field, QStringLiteral("--"));
    CHECK(field.text() == QStringLiteral("2026-02-07"));
    CHECK(chosen.count() == 4);
    field.clear();
    test::type(field, QStringLiteral("3-1"));
    CHECK(field.text() == QStringLiteral("3-1"));
    REQUIRE(field.value());
    CHECK(**field.value() == QDate(2026, 3, 1));
}

TEST_CASE("a rate is a percentage with two decimals")
{
    kit::RateEdit field;
    for (const auto &[typed, points] :
         {std::pair{"60", 6000}, {"62.50", 6250}, {"60%", 6000}, {"100", 10000}}) {
        field.setText(QString::fromLatin1(typed));
        REQUIRE(field.value());
        CHECK((**field.value()).basisPoints() == points);
    }
    for (const char *typed : {"100.01", "60.001", "x", "-1"}) {
        field.setText(QString::fromLatin1(typed));
        INFO(typed);
        CHECK_FALSE(field.value());
        CHECK(field.text() == QString::fromLatin1(typed));
    }
}

TEST_CASE("an empty field is nothing and no refusal")
{
    kit::MoneyEdit amount;
    REQUIRE(amount.value());
    CHECK_FALSE(amount.value()->has_value());
    amount.setText(QStringLiteral("￥１，２３４．５"));
    REQUIRE(amount.value());
    CHECK(**amount.value() == Money::fromFen(123450));
    amount.setText(QStringLiteral("1.234"));
    CHECK_FALSE(amount.value());
}
