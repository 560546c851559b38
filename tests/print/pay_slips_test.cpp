#include "tests/print/pdf_text.h"
#include "tests/print/samples.h"
#include "ui/print/pay_slips.h"
#include "ui/print/spelling.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace zhangfang;
using namespace zhangfang::tests;

namespace
{

/// People with so many lines each.
print::MonthPay payWithLines(const std::vector<int> &counts)
{
    print::MonthPay pay = sampleMonthPay(int(counts.size()));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        print::PaidPerson &person = pay.persons[i];
        print::PaySlipLine line = person.lines.front();
        person.lines.assign(std::size_t(counts[i]), line);
        for (std::size_t k = 0; k < person.lines.size(); ++k)
            person.lines[k].amount = Money::fromFen(10'001 + qint64(k));
        person.net = print::dueOf(person) - print::deductionsOf(person);
    }
    return pay;
}

/// Whose slips stand on each page, by number: "1 2 3|4 5".
QString placesIn(const print::MonthPay &pay)
{
    static const QRegularExpression form(QStringLiteral("第(0*)([0-9]+)号"));
    QStringList pages;
    for (const QString &page : textOfPages(print::PaySlipsDocument(pay))) {
        QStringList numbers;
        auto matches = form.globalMatch(packed(page));
        while (matches.hasNext())
            numbers << matches.next().captured(2);
        pages << numbers.join(QLatin1Char(' '));
    }
    return pages.join(QLatin1Char('|'));
}

} // namespace

TEST_CASE("pay slips stand three, two or one to a page by their lines, in the order of the persons")
{
    const Chinese chinese;
    struct Row {
        std::vector<int> lines;
        const char *places;
    };
    for (const auto &[lines, places] : {
             Row{{1}, "1"},
             Row{{0, 5, 5}, "1 2 3"},
             Row{{5, 5, 6}, "1 2|3"},
             Row{{6, 5, 5}, "1 2|3"},
             Row{{5, 6, 5, 5, 5}, "1 2|3 4 5"},
             Row{{15, 15, 1, 1, 1}, "1 2|3 4 5"},
             Row{{1, 16, 1}, "1|2|3"},
             Row{{16, 16}, "1|2"},
             Row{{45, 1}, "1|2"},
             Row{{46, 1}, "1|1|2"},
             Row{{95, 1}, "1|1|2"},
             Row{{96, 1}, "1|1|1|2"},
         }) {
        INFO(places);
        CHECK(placesIn(payWithLines(lines)) == QLatin1String(places));
    }
}

TEST_CASE("every total of a pay slip is the sum of its printed lines, over pages too")
{
    const Chinese chinese;
    static const QRegularExpression line(QStringLiteral("154\\.50 +([0-9,]+\\.[0-9]{2}) *$"));
    static const QRegularExpression sum(QStringLiteral("(承前页|过次页|应发合计) +([0-9,]+\\.[0-9]{2}) *$"));
    const auto fen = [](QString text) {
        return text.remove(QLatin1Char(',')).remove(QLatin1Char('.')).toLongLong();
    };
    const auto sheet = GENERATE(kit::SlipSheet::ThreeOnA4, kit::SlipSheet::TwoOnA4, kit::SlipSheet::OneOnA5);
    for (const int lines : {1, 5, 15, 16, 45, 46, 95, 96, 200}) {
        INFO(lines << " lines");
        qint64 added = 0;
        int read = 0;
        for (const QString &page : textOfPages(print::PaySlipsDocument(payWithLines({lines}), sheet))) {
            for (const QString &text : page.split(QLatin1Char('\n'))) {
                if (const auto match = line.match(text); match.hasMatch()) {
                    added += fen(match.captured(1));
                    ++read;
                }
                if (const auto match = sum.match(text); match.hasMatch())
                    CHECK(fen(match.captured(2)) == added);
            }
        }
        CHECK(read == lines);
        CHECK(added == lines * 10'001 + lines * (lines - 1) / 2);
    }
}

TEST_CASE("a pay slip holds what the wage regulation asks for")
{
    const Chinese chinese;
    const print::MonthPay pay = sampleMonthPay(8);
    const QString text = packed(textOfPages(print::PaySlipsDocument(pay)).join(QString()));
    CHECK(text.contains(QStringLiteral("示例劳务合作社2025年12月劳务费清单")));
    CHECK(text.contains(QStringLiteral("发放日2026-01-10第002号")));
    CHECK(text.contains(QStringLiteral("姓名朱𠮷社员编号002身份证号990011********0011联系电话138****0037")));
    CHECK(text.contains(QStringLiteral("姓名吴𠅤人员编号006（非社员）")));
    CHECK(text.contains(QStringLiteral("X02绿化养护示例物业服务有限公司普通11.75小时23.0087.20")));
    CHECK(text.contains(QStringLiteral("X03水葫芦打捞示例生态园林有限公司普通33件1.0850117.21")));
    CHECK(text.contains(QStringLiteral("加班2.50工日154.50")));
    CHECK(text.contains(
        QStringLiteral("X09河道保洁（更正2025-11）示例镇河道管理站普通−3.75工日154.50−207.27")));
    CHECK(text.contains(QStringLiteral("扣款30.12（预支30.00，个税0.12）实发大写")));
    CHECK(text.contains(QStringLiteral("扣款0.00（无）实发大写")));
    CHECK(text.contains(QStringLiteral("依据已核准的考勤表，如有不符，请向财务或监事提出·链头7F3A-91C2")));
    for (const print::PaidPerson &person : pay.persons) {
        CHECK(text.contains(QStringLiteral("¥") + kit::money(person.net)));
        CHECK(text.contains(print::capitals(person.net)));
        CHECK_FALSE(text.contains(person.identityNumber));
        CHECK_FALSE(text.contains(person.phone));
    }
}

TEST_CASE("amounts of work are spelled in the job's unit")
{
    const Chinese chinese;
    print::MonthPay pay = payWithLines({5});
    auto &lines = pay.persons[0].lines;
    lines[0].unit = labour::WorkUnit::Area;
    lines[0].areaUnit = QStringLiteral("亩");
    lines[0].quantity = Quantity::fromThousandths(6'500);
    lines[1].unit = labour::WorkUnit::LumpSum;
    lines[1].quantity = Quantity::fromThousandths(500);
    lines[2].unit = labour::WorkUnit::Hour;
    lines[2].minutes = 440;
    lines[2].kind = labour::WorkKind::Night;
    lines[3].unit = labour::WorkUnit::Day;
    lines[3].minutes = 481;
    lines[4].unit = labour::WorkUnit::Area;
    lines[4].quantity = Quantity::fromThousandths(-1'250);
    const QString text = packed(textOfPages(print::PaySlipsDocument(pay)).join(QString()));
    for (const char *amount :
         {"6.5亩154.50", "0.5项154.50", "夜班7:20小时154.50", "1工日0:01154.50", "−1.25154.50"}) {
        INFO(amount);
        CHECK(text.contains(QString::fromUtf8(amount)));
    }
}

TEST_CASE("figures up to 999,999,999.99 and below zero stand in full on a pay slip")
{
    const Chinese chinese;
    print::MonthPay pay = payWithLines({1, 1});
    pay.persons[0].lines[0].amount = Money::fromFen(99'999'999'999);
    pay.persons[0].deductions.clear();
    pay.persons[0].net = Money::fromFen(99'999'999'999);
    pay.persons[1].lines[0].amount = Money::fromFen(-99'999'999'999);
    pay.persons[1].deductions.clear();
    pay.persons[1].net = Money::fromFen(-99'999'999'999);
    const QString text = packed(textOfPages(print::PaySlipsDocument(pay)).join(QString()));
    CHECK(text.contains(QStringLiteral("154.50999,999,999.99")));
    CHECK(text.contains(QStringLiteral("¥999,999,999.99")));
    CHECK(text.contains(QStringLiteral("23.00−999,999,999.99")));
    CHECK(text.contains(QStringLiteral("−¥999,999,999.99")));
    CHECK(text.contains(print::capitals(Money::fromFen(-99'999'999'999))));
}

TEST_CASE("a month without pay has no slip")
{
    CHECK(print::PaySlipsDocument(sampleMonthPay(0)).pageCount() == 0);
}
