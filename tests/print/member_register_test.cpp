#include "tests/print/pdf_text.h"
#include "tests/print/samples.h"
#include "ui/print/member_register.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace zhangfang;
using namespace zhangfang::tests;

namespace
{

QString textOf(const print::MemberRegister &sheet)
{
    return packed(textOfPages(print::MemberRegisterDocument(sheet)).join(QString()));
}

} // namespace

TEST_CASE("the register's sums of members, farmers and contributions are those of its rows")
{
    const Chinese chinese;
    static const QRegularExpression row(QStringLiteral("(是|否) +H[0-9]+ .* ([0-9,]+\\.[0-9]{2}) +138"));
    static const QRegularExpression sum(
        QStringLiteral("(本页合计|总计) ([0-9]+) 人，其中农民 ([0-9]+) 人.* ([0-9,]+\\.[0-9]{2}) *$"));
    const auto fen = [](QString text) {
        return text.remove(QLatin1Char(',')).remove(QLatin1Char('.')).toLongLong();
    };
    const QStringList pages = textOfPages(print::MemberRegisterDocument(sampleRegister(45)));
    REQUIRE(pages.size() == 3);
    qint64 allMembers = 0, allFarmers = 0, allFen = 0;
    int sums = 0;
    for (const QString &page : pages) {
        qint64 members = 0, farmers = 0, contribution = 0;
        for (const QString &line : page.split(QLatin1Char('\n'))) {
            if (const auto match = row.match(line); match.hasMatch()) {
                ++members;
                farmers += match.captured(1) == QStringLiteral("是") ? 1 : 0;
                contribution += fen(match.captured(2));
            }
            const auto match = sum.match(line);
            if (!match.hasMatch())
                continue;
            ++sums;
            const bool ofPage = match.captured(1) == QStringLiteral("本页合计");
            if (ofPage) {
                allMembers += members;
                allFarmers += farmers;
                allFen += contribution;
            }
            CHECK(match.captured(2).toLongLong() == (ofPage ? members : allMembers));
            CHECK(match.captured(3).toLongLong() == (ofPage ? farmers : allFarmers));
            CHECK(fen(match.captured(4)) == (ofPage ? contribution : allFen));
        }
    }
    CHECK(sums == 4);
    CHECK(allMembers == 45);
}

TEST_CASE("the farmers' share is that of the screen, and less than four fifths never reads 80 percent")
{
    const Chinese chinese;
    print::MemberRegister sheet = sampleRegister(6);
    for (print::RegisteredMember &member : sheet.members)
        member.isFarmer = true;
    CHECK(textOf(sheet).contains(QStringLiteral("总计6人，其中农民6人，占100.00%")));
    sheet.members[0].isFarmer = false;
    CHECK(textOf(sheet).contains(
        QStringLiteral("总计6人，其中农民5人，占83.33%（合作社法第二十条：不少于80%）")));
    sheet = sampleRegister(30'000);
    for (std::size_t i = 0; i < sheet.members.size(); ++i)
        sheet.members[i].isFarmer = i < 23'999; // of 30,000: 79.9967 %
    CHECK(textOf(sheet).contains(QStringLiteral("农民23,999人，占79.99%")));
}

TEST_CASE("the register masks numbers by who reads it")
{
    const Chinese chinese;
    print::MemberRegister sheet = sampleRegister(2);
    const QString id = sheet.members[1].identityNumber, phone = sheet.members[1].phone;
    const QString office = textOf(sheet);
    CHECK(office.contains(QStringLiteral("990011********0011")));
    CHECK(office.contains(QStringLiteral("138****0037")));
    CHECK_FALSE(office.contains(id));
    CHECK_FALSE(office.contains(QStringLiteral("不得张贴")));

    sheet.reader = kit::Reader::Notice;
    const QString wall = textOf(sheet);
    CHECK(wall.contains(QStringLiteral("990****11")));
    CHECK_FALSE(wall.contains(QStringLiteral("0037")));

    sheet.reader.reset();
    const QString full = textOf(sheet);
    CHECK(full.contains(id));
    CHECK(full.contains(phone));
    CHECK(full.contains(QStringLiteral("证号、电话未遮盖，不得张贴")));
}

TEST_CASE("the register says as at which day, and keeps organisations, leavers and rare names")
{
    const Chinese chinese;
    const QString text = textOf(sampleRegister(17));
    CHECK(text.contains(QStringLiteral("截至2025年12月31日")));
    CHECK(text.contains(QStringLiteral("002朱𠮷女是H001")));
    CHECK(text.contains(QStringLiteral("006吴𠅤女是H003")));
    CHECK(text.contains(QStringLiteral("007古丽·买买提男是H004")));
    CHECK(text.contains(QStringLiteral("—否H009919900********000X")));
    CHECK(text.contains(QStringLiteral("2022-05-212025-12-312,200.00")));
    CHECK(print::MemberRegisterDocument(sampleRegister(0)).pageCount() == 0);
    CHECK(print::MemberRegisterDocument(sampleRegister(20)).pageCount() == 1);
    CHECK(print::MemberRegisterDocument(sampleRegister(21)).pageCount() == 2);
}
