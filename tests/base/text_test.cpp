#include "core/base/text.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

using namespace zhangfang;

namespace
{
QString q(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

TEST_CASE("figures and codes come to half width, Chinese stays")
{
    CHECK(halfWidth(q("１２３，４５６．７０　（Ａｂ）：－")) == q("123,456.70 (Ab):-"));
    CHECK(halfWidth(q("古丽·买买提、𠮷田。「￥」")) == q("古丽·买买提、𠮷田。「￥」"));
    CHECK(halfWidth({}).isEmpty());
}

TEST_CASE("blanks and invisible marks go from the ends, not from the middle")
{
    CHECK(withoutOuterBlanks(q("\uFEFF　\u00A0\t古丽 ·　买买提\u200B\r\n")) == q("古丽 ·　买买提"));
    CHECK(withoutOuterBlanks(q("　 \t")).isEmpty());
    CHECK(withoutOuterBlanks({}).isEmpty());
    CHECK(withoutOuterBlanks(q("a")) == q("a"));
    CHECK(withoutOuterBlanks(q(" 𠮷 ")) == q("𠮷"));
}

TEST_CASE("codes are compared in one form")
{
    CHECK(normalisedCode(q(" ６２２８ 4800\u00A0x ")) == q("62284800X"));
    CHECK(normalisedCode(q("\u202D138 0000 2764\u202C")) == q("13800002764"));
}

TEST_CASE("a spreadsheet's rounded numbers are known by their exponent")
{
    for (const char *code : {"4.2E+17", "4,2E+17", "9E17", "1.10105194912310E+17"})
        CHECK(isInSpreadsheetNotation(q(code)));
    for (const char *code : {"", "42", "E17", "91110000600037341E", "12.3E+17", "4.2E-17", "4.2E+"})
        CHECK_FALSE(isInSpreadsheetNotation(q(code)));
}

TEST_CASE("numbers of members sort by the value of their numeric part, then as text")
{
    const std::vector<QString> sorted{q("0"),
                                      q("1"),
                                      q("2"),
                                      q("A-2"),
                                      q("9"),
                                      q("010"),
                                      q("10"),
                                      q("10a"),
                                      q("15b"),
                                      q("H015"),
                                      q("028"),
                                      q("100-2"),
                                      q("99999999999999999999999"),
                                      q(""),
                                      q("A"),
                                      q("乙"),
                                      q("甲")};
    for (std::size_t i = 0; i + 1 < sorted.size(); ++i) {
        INFO(sorted[i].toStdString() << " before " << sorted[i + 1].toStdString());
        CHECK(numberLess(sorted[i], sorted[i + 1]));
        CHECK_FALSE(numberLess(sorted[i + 1], sorted[i]));
    }
    CHECK((compareNumbers(q("007"), q("007")) == 0));
    CHECK((compareNumbers(q("007"), q("7")) < 0));
    std::vector<QString> members{q("10"), q("9"), q("H2"), q("100"), q("1")};
    std::ranges::sort(members, numberLess);
    CHECK(members == std::vector<QString>{q("1"), q("H2"), q("9"), q("10"), q("100")});
}
