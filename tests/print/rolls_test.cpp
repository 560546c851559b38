#include "tests/print/pdf_text.h"
#include "tests/print/samples.h"
#include "ui/print/pay_roll.h"
#include "ui/print/payout_roll.h"
#include "ui/print/payout_words.h"
#include "ui/print/spelling.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <optional>

using namespace zhangfang;
using namespace zhangfang::tests;

namespace
{

using Figures = std::vector<qint64>;

/// Hundredths of "1,234.50" or "−23.33".
qint64 hundredths(QString text)
{
    const bool negative = text.startsWith(QChar(0x2212));
    text.remove(QLatin1Char(',')).remove(QLatin1Char('.')).remove(QChar(0x2212));
    return negative ? -text.toLongLong() : text.toLongLong();
}

/// The figures with two decimals of a line of text, from the left.
Figures figuresIn(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("−?[0-9,]+\\.[0-9]{2}"));
    Figures figures;
    auto matches = form.globalMatch(line);
    while (matches.hasNext())
        figures.push_back(hundredths(matches.next().captured()));
    return figures;
}

/// What stands on a page of a roll, as a reader with a pocket calculator sees it.
struct RollPage {
    Figures rowSum; ///< added up here
    int rows = 0;
    Figures carriedIn, pageSum, carriedOut, sectionTotal, total;
    QString text;
};

RollPage readPage(const QString &page)
{
    static const QRegularExpression row(QStringLiteral("[0-9]{3}[0-9X] +(−?[0-9,]+\\.[0-9]{2} *)+$"));
    RollPage read;
    read.text = packed(page);
    for (const QString &line : page.split(QLatin1Char('\n'))) {
        const Figures figures = figuresIn(line);
        if (line.contains(QStringLiteral("承前页")))
            read.carriedIn = figures;
        else if (line.contains(QStringLiteral("本页合计")))
            read.pageSum = figures;
        else if (line.contains(QStringLiteral("过次页")))
            read.carriedOut = figures;
        else if (line.contains(QStringLiteral("社员合计")))
            read.sectionTotal = figures;
        else if (line.contains(QStringLiteral("总计")) && !figures.empty())
            read.total = figures;
        else if (row.match(line).hasMatch()) {
            ++read.rows;
            read.rowSum.resize(figures.size());
            for (std::size_t i = 0; i < figures.size(); ++i)
                read.rowSum[i] += figures[i];
        }
    }
    return read;
}

std::vector<RollPage> readRoll(const print::Document &document)
{
    std::vector<RollPage> pages;
    for (const QString &page : textOfPages(document))
        pages.push_back(readPage(page));
    return pages;
}

Figures plus(Figures a, const Figures &b)
{
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] += b[i];
    return a;
}

} // namespace

TEST_CASE("every sum of a payout roll is the sum of the rows printed above it")
{
    const Chinese chinese;
    struct Row {
        int members;
        int pages;
    };
    for (const auto &[members, count] : {Row{1, 1}, Row{14, 1}, Row{15, 2}, Row{45, 4}}) {
        INFO(members << " members");
        const auto pages = readRoll(print::PayoutRollDocument(samplePayout(members)));
        REQUIRE(int(pages.size()) == count);
        int rows = 0;
        Figures carried(4);
        for (int i = 0; i < count; ++i) {
            const RollPage &page = pages[std::size_t(i)];
            INFO("page " << i + 1);
            rows += page.rows;
            CHECK(page.carriedIn == (i == 0 ? Figures() : carried));
            CHECK(page.pageSum == page.rowSum);
            carried = plus(carried, page.rowSum);
            const bool last = i + 1 == count;
            CHECK(page.carriedOut == (last ? Figures() : carried));
            CHECK(page.total == (last ? carried : Figures()));
            CHECK(page.text.contains(QStringLiteral("第%1页共%2页").arg(i + 1).arg(count)));
            CHECK(page.text.contains(QStringLiteral("链头7F3A-91C2·凭此码可查到本表所依据的账")));
            CHECK(page.text.contains(QStringLiteral("制表复核理事长出纳")));
        }
        CHECK(rows == members);
        CHECK(carried == Figures{6'666'666, 4'444'444, 0, 11'111'110});
        CHECK(pages.back().text.contains(QStringLiteral("总计大写") +
                                         print::capitals(Money::fromFen(11'111'110))));
    }
}

TEST_CASE("a row of a payout roll adds up, with a column for what becomes contribution")
{
    const Chinese chinese;
    const auto plain = readRoll(print::PayoutRollDocument(samplePayout(3)));
    CHECK_FALSE(plain[0].text.contains(QStringLiteral("转为出资")));
    const auto pages = readRoll(print::PayoutRollDocument(awkwardPayout()));
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].text.contains(QStringLiteral("转为出资")));
    for (const Figures &sums : {pages[0].pageSum, pages[1].pageSum, pages[1].total}) {
        REQUIRE(sums.size() == 5);
        CHECK(sums[0] + sums[1] - sums[2] - sums[3] == sums[4]);
    }
    CHECK(pages[0].pageSum == pages[0].rowSum);
    CHECK(pages[1].total ==
          Figures{99'999'999'990, 99'999'999'990, 1'284'567, 99'999'999'900, 99'998'715'513});
    CHECK(pages[0].text.contains(QStringLiteral("草稿")));
    CHECK(pages[0].text.contains(QStringLiteral("副本")));
}

TEST_CASE("a roll shows the last four of identity numbers and rare names as they are")
{
    const Chinese chinese;
    const print::Payout payout = samplePayout(11);
    const auto pages = readRoll(print::PayoutRollDocument(payout));
    for (int i = 0; i < 10; ++i) {
        const print::PayoutLine &line = payout.lines[std::size_t(i)];
        INFO(line.name.toStdString());
        CHECK(pages[0].text.contains(line.memberNumber + line.name + line.identityNumber.right(4)));
        CHECK_FALSE(pages[0].text.contains(line.identityNumber.mid(6, 8)));
    }
}

TEST_CASE("non-members stand apart on the pay roll, with sums of their own")
{
    const Chinese chinese;
    const print::MonthPay pay = sampleMonthPay(33); // 30 members, 3 others
    const auto pages = readRoll(print::PayRollDocument(pay));
    REQUIRE(pages.size() == 4);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(pages[i].text.contains(QStringLiteral("2025年12月劳务费发放表·社员")));
    CHECK(pages[3].text.contains(QStringLiteral("2025年12月劳务费发放表·非社员")));
    CHECK(pages[3].rows == 3);
    CHECK(pages[3].carriedIn.empty());
    CHECK(pages[3].pageSum == pages[3].rowSum);
    CHECK(pages[3].sectionTotal == pages[3].rowSum);
    const Figures members = plus(plus(pages[0].rowSum, pages[1].rowSum), pages[2].rowSum);
    CHECK(pages[2].sectionTotal == members);
    CHECK(pages[2].total.empty());
    CHECK(pages[3].total == plus(members, pages[3].rowSum));
    Money net;
    for (const print::PaidPerson &person : pay.persons)
        net += person.net;
    CHECK(pages[3].total[3] == net.fen());
    CHECK(pages[3].text.contains(QStringLiteral("总计大写") + print::capitals(net)));
    // hours, earned, deducted, net
    CHECK(members[1] - members[2] == members[3]);
}

TEST_CASE("a pay roll of members alone has no section names")
{
    const Chinese chinese;
    print::MonthPay pay = sampleMonthPay(5);
    const auto pages = readRoll(print::PayRollDocument(pay));
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].sectionTotal.empty());
    CHECK(pages[0].total == pages[0].rowSum);
}

TEST_CASE("pay rolls hold what is owed the other way, and times that two decimals cannot say")
{
    const Chinese chinese;
    print::MonthPay pay = sampleMonthPay(2);
    print::PaySlipLine &line = pay.persons[0].lines[0];
    line.amount = Money::fromFen(-2'333);
    line.minutes = 100;
    pay.persons[0].net = print::dueOf(pay.persons[0]) - print::deductionsOf(pay.persons[0]);
    const QString text = packed(textOfPages(print::PayRollDocument(pay)).join(QString()));
    CHECK(text.contains(QStringLiteral("1:40−23.330.00−23.33")));
    CHECK(text.contains(print::capitals(pay.persons[0].net + pay.persons[1].net)));
}

TEST_CASE("a roll without a line has no page")
{
    CHECK(print::PayoutRollDocument(samplePayout(0)).pageCount() == 0);
    CHECK(print::PayRollDocument(sampleMonthPay(0)).pageCount() == 0);
}
