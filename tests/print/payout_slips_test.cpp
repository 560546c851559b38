#include "tests/print/pdf_text.h"
#include "tests/print/samples.h"
#include "ui/print/payout_slips.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::tests;

namespace
{

/// Two members and pools whose parts can be checked by hand.
print::Payout smallPayout()
{
    print::Payout payout = samplePayout(2);
    payout.labour = {Money::fromFen(10'000), 3, 1};
    payout.capital = {Money::fromFen(10'000), 4, 1};
    const auto set = [&payout](std::size_t i, qint64 labour, qint64 labourFen, qint64 capital,
                               qint64 capitalFen) {
        print::PayoutLine &line = payout.lines[i];
        line.labourWeight = labour;
        line.labourPart = Money::fromFen(labourFen);
        line.capitalWeight = capital;
        line.capitalPart = Money::fromFen(capitalFen);
        line.net = line.labourPart + line.capitalPart;
    };
    set(0, 1, 3'333, 3, 7'500);
    set(1, 2, 6'667, 1, 2'500);
    return payout;
}

QString textOf(const print::Payout &payout)
{
    return packed(textOfPages(print::PayoutSlipsDocument(payout)).join(QString()));
}

} // namespace

TEST_CASE("payout slips come three to a page, each numbered page x of y")
{
    const Chinese chinese;
    struct Row {
        int members;
        int pages;
    };
    for (const auto &[members, pages] : {Row{0, 0}, Row{1, 1}, Row{3, 1}, Row{4, 2}, Row{168, 56}}) {
        INFO(members);
        CHECK(print::PayoutSlipsDocument(samplePayout(members)).pageCount() == pages);
    }
    const QStringList pages = textOfPages(print::PayoutSlipsDocument(samplePayout(7)));
    REQUIRE(pages.size() == 3);
    CHECK(packed(pages[0]).count(QStringLiteral("第1页共3页")) == 3);
    CHECK(packed(pages[2]).count(QStringLiteral("第3页共3页")) == 1);
    CHECK(packed(pages[2]).contains(QStringLiteral("第1轮第007号")));
}

TEST_CASE("a payout slip says who, what, from what and under which resolution")
{
    const Chinese chinese;
    const print::Payout payout = samplePayout(11);
    const QString text = textOf(payout);
    for (const print::PayoutLine &line : payout.lines) {
        INFO(line.name.toStdString());
        CHECK(text.contains(QStringLiteral("社员编号%1户号%2").arg(line.memberNumber, line.household)));
        // The number is masked, and never stands in full.
        CHECK(text.contains(line.identityNumber.left(6) + QStringLiteral("********") +
                            line.identityNumber.right(4)));
        CHECK_FALSE(text.contains(line.identityNumber));
        CHECK(text.contains(QStringLiteral("¥") + kit::money(line.net)));
        CHECK(text.contains(print::capitals(line.net)));
        CHECK(text.contains(QStringLiteral("另有公积金%1元").arg(kit::money(line.reserveShare))));
    }
    for (const char *name : {"吕生艳", "朱𠮷", "吴𠅤", "古丽·买买提", "龚䶮", "李㛃", "工门户"})
        CHECK(text.contains(QStringLiteral("姓名") + QString::fromUtf8(name) + QStringLiteral("社员编号")));
    CHECK(text.count(QStringLiteral(
              "依据成员大会决议2026-3号（2026-03-28）·方案摘要C41E-08B7·链头7F3A-91C2")) == 11);
    CHECK(text.count(QStringLiteral("示例劳务合作社2025年度二次分配发放条")) == 11);
}

TEST_CASE("a slip shows what became of the last fraction")
{
    const Chinese chinese;
    const QString text = textOf(smallPayout());
    CHECK(text.contains(QStringLiteral("按劳100.00×1分钟÷3分钟≈33.3333，零头舍去，得33.33")));
    CHECK(text.contains(QStringLiteral("按劳100.00×2分钟÷3分钟≈66.6666，补一分，得66.67")));
    CHECK(text.contains(QStringLiteral("按股100.00×0.03÷0.04=75.0000，正好除尽，得75.00")));
}

TEST_CASE("the fraction is spelled in the unit that parts are multiples of")
{
    const Chinese chinese;
    print::Payout payout = smallPayout();
    payout.labour.unitFen = 10;
    payout.lines[0].labourPart = Money::fromFen(3'330);
    payout.lines[1].labourPart = Money::fromFen(6'670);
    payout.capital.unitFen = 100;
    payout.capital.totalWeight = 3;
    payout.lines[0].capitalWeight = 2;
    payout.lines[0].capitalPart = Money::fromFen(6'700);
    payout.lines[1].capitalPart = Money::fromFen(3'300);
    for (print::PayoutLine &line : payout.lines)
        line.net = line.labourPart + line.capitalPart;
    const QString text = textOf(payout);
    CHECK(text.contains(QStringLiteral("≈33.3333，不足一角舍去，得33.30")));
    CHECK(text.contains(QStringLiteral("≈66.6666，补一角，得66.70")));
    CHECK(text.contains(QStringLiteral("≈66.6666，补一元，得67.00")));
    CHECK(text.contains(QStringLiteral("≈33.3333，不足一元舍去，得33.00")));
}

TEST_CASE("a quotient with at most four decimals is told with an equals sign, even where it loses some")
{
    const print::PayoutPool pool{Money::fromFen(1'001), 4, 1};
    const auto dropped = print::traceShare(pool, 1, Money::fromFen(250));
    CHECK(dropped.quotient == QStringLiteral("2.5025"));
    CHECK(dropped.isWhole);
    CHECK(dropped.outcome == print::ShareTrace::Outcome::Dropped);
    const auto raised = print::traceShare(pool, 3, Money::fromFen(751));
    CHECK(raised.quotient == QStringLiteral("7.5075"));
    CHECK(raised.outcome == print::ShareTrace::Outcome::Raised);
    // Cut, not rounded: two thirds of 0.02 is 0.01333…, and of 1 fen 0.00666….
    CHECK(print::traceShare({Money::fromFen(1), 3, 1}, 2, Money::fromFen(1)).quotient ==
          QStringLiteral("0.0066"));
    // Weights and pools beyond 64 bits when multiplied.
    const auto large = print::traceShare({Money::fromFen(99'999'999'999), 9'000'000'000'000'000'000, 1},
                                         4'500'000'000'000'000'000, Money::fromFen(49'999'999'999));
    CHECK(large.quotient == QStringLiteral("499,999,999.9950"));
}

TEST_CASE("who has no labour or no capital is told so instead of a division")
{
    const Chinese chinese;
    print::Payout payout = smallPayout();
    payout.lines[0].labourWeight = 0;
    payout.lines[0].labourPart = Money();
    payout.lines[0].net = payout.lines[0].capitalPart;
    payout.lines[1].capitalWeight = 0;
    payout.lines[1].capitalPart = Money();
    payout.lines[1].net = payout.lines[1].labourPart;
    payout.lines[1].reserveShare = Money();
    const QString text = textOf(payout);
    CHECK(text.contains(QStringLiteral("按劳没有计入本年分配的劳务，得0.00")));
    CHECK(text.contains(QStringLiteral("按股没有计入本年分配的股份，得0.00")));
    CHECK(text.count(QStringLiteral("另有公积金")) == 1);
}

TEST_CASE("labour and capital are spelled in the measures of the charter, exactly")
{
    const Chinese chinese;
    print::Payout payout = smallPayout();
    payout.labour.totalWeight = 12'097'335;
    payout.capital.totalWeight = 19'050'000;
    const auto spelling = [&payout](charter::LabourMeasure measure) {
        payout.labourMeasure = measure;
        return print::WeightSpelling(payout);
    };
    payout.lines[0].labourWeight = 67'305;
    payout.lines[1].labourWeight = 71'265;
    const auto hours = spelling(charter::LabourMeasure::Minutes);
    CHECK(hours.labour(67'305) == QStringLiteral("1,121.75 工时"));
    CHECK(hours.labour(12'097'335) == QStringLiteral("201,622.25 工时"));
    CHECK(hours.labourFactor(67'305) == QStringLiteral("1,121.75"));
    // One value that two decimals cannot say: all of the paper goes by the clock, and reckons in minutes.
    payout.lines[1].labourWeight = 71'264;
    const auto clock = spelling(charter::LabourMeasure::Minutes);
    CHECK(clock.labour(67'305) == QStringLiteral("1,121:45 工时"));
    CHECK(clock.labourFactor(67'305) == QStringLiteral("67,305 分钟"));
    const auto days = spelling(charter::LabourMeasure::Workdays);
    CHECK(days.labour(67'320) == QStringLiteral("140.25 工日"));
    CHECK(days.labour(67'305) == QStringLiteral("140 工日 1:45"));
    CHECK(days.labour(-105) == QStringLiteral("−1:45 工时"));
    CHECK(days.labourFactor(67'305) == QStringLiteral("67,305 分钟"));
    const auto fee = spelling(charter::LabourMeasure::LabourFee);
    CHECK(fee.labour(2'049'411) == QStringLiteral("20,494.11 元"));
    CHECK(fee.labourFactor(2'049'411) == QStringLiteral("20,494.11"));
    const auto points = spelling(charter::LabourMeasure::Points);
    CHECK(points.labour(67'305 * 12'000) == QStringLiteral("80,766 工分"));
    CHECK(points.labourFactor(67'305 * 10'500LL) == QStringLiteral("70,670.25"));

    CHECK(points.capital(20'000) == QStringLiteral("200.00 元"));
    payout.capitalBasis = charter::CapitalBasis::DayWeighted;
    CHECK(print::WeightSpelling(payout).capital(20'000 * 365) == QStringLiteral("73,000.00 元·天"));
    CHECK(print::WeightSpelling(payout).capitalFactor(20'000 * 365) == QStringLiteral("73,000.00"));
}

TEST_CASE("deductions, conversion and what stays owed are told one by one")
{
    const Chinese chinese;
    const QString text = textOf(awkwardPayout());
    CHECK(text.contains(QStringLiteral("扣款12,845.67")));
    CHECK(text.contains(QStringLiteral("转为出资999,999,999.00")));
    CHECK(text.contains(QStringLiteral("应得1,666,666,666.50")));
    CHECK(text.contains(QStringLiteral("实发¥666,653,821.83")));
    CHECK(text.contains(QStringLiteral("还有12.00元扣不下，仍挂账。")));
    for (const char *part : {"预支款（2025年6月", "500.00", "个人所得税", "12,345.67。"})
        CHECK(text.contains(QString::fromUtf8(part)));
}

TEST_CASE("drafts, reversed plans and reprints say so; nothing else differs")
{
    const Chinese chinese;
    print::Payout payout = samplePayout(1);
    const QString original = textOf(payout);
    CHECK_FALSE(original.contains(QStringLiteral("草稿")));
    CHECK_FALSE(original.contains(QStringLiteral("副本")));

    payout.letterhead.copy = true;
    CHECK(textOf(payout).replace(QStringLiteral("副本"), QString()) == original);
    payout.letterhead.copy = false;
    payout.standing = print::PlanStanding::Reversed;
    CHECK(textOf(payout).replace(QStringLiteral("已冲回"), QString()) == original);
    payout.standing = print::PlanStanding::Draft;
    CHECK(textOf(payout).replace(QStringLiteral("草稿"), QString()) == original);
    payout.resolution.reset();
    CHECK(textOf(payout).contains(QStringLiteral("草稿，还没有成员大会决议，不凭此发款")));
}
