#include "tests/exchange/files.h"

#include "core/exchange/exchange_errors.h"
#include "core/exchange/field_readers.h"
#include "core/exchange/headed_table.h"

using namespace zhangfang;
using namespace zhangfang::exchange;
using namespace zhangfang::test;

namespace
{
QString cn(const char *text)
{
    return QString::fromUtf8(text);
}

enum Columns { Number, Name, Time };
enum Units { Hours, Minutes };

const std::vector<ColumnSpec> kColumns = {
    {Number, true, u"社员编号|编号|member no"},
    {Name, false, u"姓名|name"},
    {Time, true, u"工时|hours", {{Hours, u"小时|h"}, {Minutes, u"分钟", u"minutes"}}},
};

Result<HeadedTable> openHeaded(const QString &path)
{
    auto reader = openTable(path);
    REQUIRE(reader);
    return HeadedTable::open(*std::move(reader), kColumns);
}

Cell text(const char *content)
{
    return Cell{CellKind::Text, cn(content)};
}
Cell number(const char *content)
{
    return Cell{CellKind::Number, cn(content)};
}
} // namespace

TEST_CASE("columns are found by Chinese or English headings, in any order, width and case, units in brackets")
{
    struct Case {
        const char *headings;
        int unit;
    };
    const Case cases[] = {
        {"社员编号,姓名,工时(小时)", Hours},
        {"社员编号,姓名,工时（小时）", Hours},
        {"社员编号,姓名,工时【分钟】", Minutes},
        {" 编号 ,姓 名,工 时 ( 小时 )", Hours},
        {"Member_No,NAME,Hours", Hours},
        {"member no.,Name,minutes", Minutes},
        {"ＭＥＭＢＥＲ　ＮＯ,姓名*,工时：", Hours},
        {"编号(必填),姓名（签字）,工时(H)", Hours},
    };
    const Folder folder;
    for (const Case &one : cases) {
        INFO(one.headings);
        auto table = openHeaded(folder.write("a.csv", QByteArray(one.headings) + "\n007,甲,8\n"));
        REQUIRE(table);
        REQUIRE(*table->next());
        CHECK(table->cell(Number).text == cn("007"));
        CHECK(table->cell(Name).text == cn("甲"));
        CHECK(table->cell(Time).text == cn("8"));
        CHECK(table->unit<int>(Time) == one.unit);
        CHECK_FALSE(*table->next());
        CHECK(table->warnings().empty());
    }

    auto turned = openHeaded(folder.write("a.csv", "工时,备注,编号\n8,x,007\n"));
    REQUIRE(turned);
    REQUIRE(*turned->next());
    CHECK(turned->cell(Number).text == cn("007"));
    CHECK_FALSE(turned->has(Name));
    CHECK(turned->cell(Name).isBlank());
    CHECK(turned->where(Time) == Where{cn("a.csv"), 2, cn("工时")});
    REQUIRE(turned->warnings().size() == 1);
    CHECK(turned->warnings()[0].code == errors::kColumnsNotRead);
    CHECK(turned->warnings()[0].param(QStringLiteral("headings")).toStringList() == QStringList{cn("备注")});
}

TEST_CASE("headings that do not fit are refused with what was found")
{
    struct Case {
        const char *table;
        ErrorCode code;
        const char *parameter;
        const char *value;
    };
    const Case cases[] = {
        {"编号,姓名\n1,甲\n", errors::kColumnMissing, "wanted", "工时"},
        {"a,b\n1,2\n", errors::kColumnMissing, "wanted", "社员编号"},
        {"编号,社员编号,工时\n1,1,8\n", errors::kColumnDoubled, "second", "社员编号"},
        {"编号,工时(小时),工时(分钟)\n1,8,480\n", errors::kColumnDoubled, "first", "工时(小时)"},
        {"编号,工时(天)\n1,8\n", errors::kUnitUnknown, "unit", "天"},
    };
    const Folder folder;
    for (const Case &one : cases) {
        INFO(one.table);
        const auto table = openHeaded(folder.write("a.csv", one.table));
        REQUIRE_FALSE(table);
        CHECK(std::string(table.error().code.key) == one.code.key);
        CHECK(table.error().param(cn(one.parameter)).toString() == cn(one.value));
        CHECK(table.error().where.line == 1);
    }
    const auto blank = openHeaded(folder.write("a.csv", "\n , \n"));
    REQUIRE_FALSE(blank);
    CHECK(blank.error().code == errors::kFileEmpty);
}

TEST_CASE("titles above the headings, totals and the foot of our own exports are passed over")
{
    const Folder folder;
    auto table = openHeaded(
        folder.write("a.csv", "示例合作社,,\n2025年,,\n\n编号,姓名,工时\n1,甲,8\n合计,,8\n# 记录链 12\n"));
    REQUIRE(table);
    REQUIRE(*table->next());
    CHECK(table->line() == 5);
    CHECK_FALSE(*table->next());
    REQUIRE(table->warnings().size() == 1);
    CHECK(table->warnings()[0].code == errors::kTotalRowSkipped);
    CHECK(table->warnings()[0].where.line == 6);
}

TEST_CASE("a table of headings only, one that breaks off, and cells beside the headings are named")
{
    const Folder folder;
    auto empty = openHeaded(folder.write("a.csv", "编号,姓名,工时\n"));
    REQUIRE(empty);
    const auto nothing = empty->next();
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == errors::kOnlyHeadings);

    auto half = openHeaded(folder.write("a.csv", "编号,姓名,工时\n1,甲,8\n2,乙"));
    REQUIRE(half);
    REQUIRE(*half->next());
    const auto cut = half->next();
    REQUIRE_FALSE(cut);
    CHECK(cut.error().code == errors::kLineCutOff);
    CHECK(cut.error().where.line == 3);

    auto open = openHeaded(folder.write("a.csv", "编号,姓名,工时\n1,甲,8"));
    REQUIRE(open);
    REQUIRE(*open->next());
    CHECK(open->warnings().at(0).code == errors::kLastLineOpen);

    auto wide = openHeaded(folder.write("a.csv", "编号,姓名,工时\n1,甲,8,9\n"));
    REQUIRE(wide);
    REQUIRE(*wide->next());
    REQUIRE(wide->strayCell());
    CHECK(wide->strayCell()->code == errors::kCellWithoutHeading);
    const RowFields fields(*wide);
    CHECK_FALSE(fields.isGood());
}

TEST_CASE("a row's fields are read with every problem named at its place")
{
    const Folder folder;
    auto table = openHeaded(folder.write("a.csv", "编号,姓名,工时\n4.2E+17,,\n"));
    REQUIRE(table);
    REQUIRE(*table->next());
    RowFields fields(*table);
    CHECK(fields.code(Number, Need::Required).isEmpty());
    CHECK(fields.text(Name, Need::Optional).isEmpty());
    CHECK(fields.text(Time, Need::Required).isEmpty());
    REQUIRE(fields.problems().size() == 2);
    CHECK(fields.problems()[0].code == errors::kDigitsLost);
    CHECK(fields.problems()[0].where == Where{cn("a.csv"), 2, cn("编号")});
    CHECK(fields.problems()[1].code == errors::kCellBlank);
    CHECK(fields.problems()[1].where.column == cn("工时"));
}

TEST_CASE("days are read in every form that people write them in")
{
    const std::pair<Cell, QDate> days[] = {
        {text("2025-01-02"), QDate(2025, 1, 2)},
        {text("2025/1/2"), QDate(2025, 1, 2)},
        {text("2025.1.2"), QDate(2025, 1, 2)},
        {text("2025年1月2日"), QDate(2025, 1, 2)},
        {text("2025年01月02号"), QDate(2025, 1, 2)},
        {text("2025 年 1 月 2 日"), QDate(2025, 1, 2)},
        {text("20250102"), QDate(2025, 1, 2)},
        {text("２０２５－０１－０２"), QDate(2025, 1, 2)},
        {text("２０２５／１／２"), QDate(2025, 1, 2)},
        {text(" 2025-1-2 "), QDate(2025, 1, 2)},
        {text("2024-02-29"), QDate(2024, 2, 29)},
        {text("2025-01-02 00:00:00"), QDate(2025, 1, 2)},
        {text("2025/1/2 0:00"), QDate(2025, 1, 2)},
        {text("2025-01-02T00:00:00.000"), QDate(2025, 1, 2)},
        {text("=\"2025-01-02\""), QDate(2025, 1, 2)},
        {number("20250102"), QDate(2025, 1, 2)},
        {Cell{CellKind::Date, cn("2025-01-02")}, QDate(2025, 1, 2)},
    };
    for (const auto &[cell, day] : days) {
        INFO(cell.text.toStdString());
        const auto read = readDate(cell);
        REQUIRE(read);
        CHECK(*read == day);
    }
}

TEST_CASE("what is no day is refused with what is wrong with it")
{
    const std::pair<Cell, ErrorCode> refused[] = {
        {text("2025-02-30"), errors::kNoSuchDay},
        {text("2025-02-29"), errors::kNoSuchDay},
        {text("2025-13-01"), errors::kNoSuchDay},
        {text("2025-00-01"), errors::kNoSuchDay},
        {text("20251301"), errors::kNoSuchDay},
        {text("25-1-2"), errors::kTwoDigitYear},
        {text("25年1月2日"), errors::kTwoDigitYear},
        {text("1/2/2025"), errors::kNotADate},
        {text("2025-1"), errors::kNotADate},
        {text("2025-1/2"), errors::kNotADate},
        {text("1899-12-31"), errors::kNotADate},
        {text("202-1-2"), errors::kNotADate},
        {text("昨天"), errors::kNotADate},
        {text("2025-01-02 08:30"), errors::kDateHasTime},
        {Cell{CellKind::Date, cn("2025-01-02 08:30:00")}, errors::kDateHasTime},
        {number("45659"), errors::kDateIsNumber},
        {text("45659"), errors::kDateIsNumber},
        {number("2025.1"), errors::kDateIsNumber},
        {text("########"), errors::kColumnTooNarrow},
        {Cell{CellKind::Error, cn("#N/A")}, errors::kFormulaError},
        {Cell{CellKind::Uncomputed, {}}, errors::kFormulaNotComputed},
    };
    for (const auto &[cell, code] : refused) {
        INFO(cell.text.toStdString());
        const auto read = readDate(cell);
        REQUIRE_FALSE(read);
        CHECK(std::string(read.error().code.key) == code.key);
    }
}

TEST_CASE("numbers that are names keep their digits, and rounded ones are refused")
{
    const std::pair<Cell, const char *> codes[] = {
        {text("001"), "001"},
        {text("００１"), "001"},
        {text(" X02 "), "X02"},
        {text("990054 19511129 295X"), "99005419511129295X"},
        {text("'001"), "001"},
        {text("=\"001\""), "001"},
        {number("1"), "1"},
        {number("007"), "007"},
        {number("13800002116"), "13800002116"},
        {text("E10"), "E10"},
        {text("2E"), "2E"},
        {text("9900006096775966970"), "9900006096775966970"},
    };
    for (const auto &[cell, code] : codes) {
        INFO(cell.text.toStdString());
        const auto read = readCode(cell);
        REQUIRE(read);
        CHECK(*read == cn(code));
    }
    for (const Cell &cell : {text("4.2E+17"), text("４.２Ｅ＋１７"), number("9.90054195111293E+17"),
                             text("1.38E10"), text("4e+17")}) {
        INFO(cell.text.toStdString());
        const auto read = readCode(cell);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == errors::kDigitsLost);
    }
    CHECK(readCode(text("\x01")).error().code == errors::kControlCharacter);
    CHECK(readCode(Cell{CellKind::Text, QString(65, u'1')}).error().code == errors::kTextTooLong);
}

TEST_CASE("names are kept as written, rare characters and middle dots included")
{
    CHECK(*readText(text(" 䶮·买买提 ")) == cn("䶮·买买提"));
    CHECK(*readText(text("李𠮷　")) == cn("李𠮷"));
    CHECK(*readText(text("－")) == cn("－"));
    CHECK(readText(text("李\n明")).error().code == errors::kControlCharacter);
    CHECK(readText(Cell{CellKind::Text, QString(201, u'x')}).error().code == errors::kTextTooLong);
}

TEST_CASE("yes and no are read in both languages and anything else is refused")
{
    for (const char *yes : {"是", "yes", "Y", "TRUE", "1", "√", "１"})
        CHECK(*readYesNo(text(yes)));
    for (const char *no : {"否", "No", "n", "false", "0", "×"})
        CHECK_FALSE(*readYesNo(text(no)));
    CHECK(*readYesNo(number("1")));
    CHECK(*readYesNo(Cell{CellKind::Boolean, cn("TRUE")}));
    for (const char *neither : {"2", "也许", "ye", "农民"})
        CHECK(readYesNo(text(neither)).error().code == errors::kNotYesOrNo);
}
