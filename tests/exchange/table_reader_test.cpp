#include "tests/exchange/files.h"

#include "core/exchange/exchange_errors.h"
#include "core/exchange/spreadsheet_number.h"

#include <QStringEncoder>

using namespace zhangfang;
using namespace zhangfang::exchange;
using namespace zhangfang::test;

namespace
{
QString cn(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray encoded(const char *encoding, const char *text)
{
    QStringEncoder encoder(encoding);
    REQUIRE(encoder.isValid());
    return encoder(QString::fromUtf8(text));
}
} // namespace

TEST_CASE("the accountant's files are read as they are, whatever their encoding and format")
{
    struct Sample {
        const char *file;
        size_t rows;
        size_t columns;
        const char *firstCell;
    };
    const Sample samples[] = {
        {"members.csv", 169, 11, "社员编号"},   {"members.xlsx", 169, 11, "社员编号"},
        {"jobs.csv", 19, 6, "项目编号"},        {"labour_2025.csv", 33'852, 7, "日期"},
        {"crew_sheet_2026-01.csv", 47, 34, ""}, {"crew_sheet_2026-01.xlsx", 47, 34, ""}};
    for (const Sample &sample : samples) {
        INFO(sample.file);
        const ReadOut out = readOut(dataFile(sample.file));
        REQUIRE_FALSE(out.error);
        CHECK(out.rows.size() == sample.rows);
        const size_t headings = out.rows[0].cells.size() == 1 ? 1 : 0;
        CHECK(out.rows[headings].cells.size() == sample.columns);
        if (*sample.firstCell)
            CHECK(out.text(0, 0) == cn(sample.firstCell));
        CHECK(out.rows.back().number == qint64(sample.rows));
    }
}

TEST_CASE("rich text in a workbook is joined and a workbook's texts, numbers and dates keep what they were")
{
    const ReadOut grid = readOut(dataFile("crew_sheet_2026-01.xlsx"));
    CHECK(grid.text(0, 0) == cn("示例劳务合作社 2026年1月 考勤表  项目 X02 绿化养护"));
    CHECK(grid.kind(2, 0) == CellKind::Number);
    CHECK(grid.text(2, 0) == cn("1"));
    CHECK(grid.text(2, 9) == cn("5.75"));
    CHECK(grid.text(2, 2) == cn("假"));
    CHECK(grid.sheet == cn("考勤表_2026-01"));

    const ReadOut members = readOut(dataFile("members.xlsx"));
    CHECK(members.text(0, 8) == cn("出资额(元)"));
    CHECK(members.kind(1, 0) == CellKind::Text);
    CHECK(members.text(1, 0) == cn("001"));
    CHECK(members.text(1, 2) == cn("99005419511129295X"));
    CHECK(members.text(1, 10) == cn("9900006096775966970"));
    CHECK(members.kind(1, 6) == CellKind::Date);
    CHECK(members.text(1, 6) == cn("2024-07-21"));
    CHECK(members.kind(1, 8) == CellKind::Number);
    CHECK(members.text(1, 8) == cn("1600"));
}

TEST_CASE("the member register reads the same from CSV and from XLSX")
{
    const ReadOut csv = readOut(dataFile("members.csv"));
    const ReadOut xlsx = readOut(dataFile("members.xlsx"));
    REQUIRE(csv.rows.size() == xlsx.rows.size());
    constexpr size_t kMoney = 8;
    for (size_t row = 0; row < csv.rows.size(); ++row) {
        for (size_t column = 0; column < 11; ++column) {
            if (column != kMoney)
                CHECK(csv.text(row, column) == xlsx.text(row, column));
        }
    }
}

TEST_CASE("a text file is read in every encoding that accountants' programs write")
{
    const char *text = "姓名,金额\r\n李𠮷,3\r\n䶮·买买提,-4\r\n";
    const Folder folder;
    const std::pair<const char *, QByteArray> files[] = {
        {"utf8.csv", QByteArray(text)},
        {"bom.csv", "\xEF\xBB\xBF" + QByteArray(text)},
        {"gb18030.csv", encoded("GB18030", text)},
        {"utf16le.csv", "\xFF\xFE" + encoded("UTF-16LE", text)},
        {"utf16be.csv", "\xFE\xFF" + encoded("UTF-16BE", text)},
    };
    for (const auto &[name, bytes] : files) {
        INFO(name);
        const ReadOut out = readOut(folder.write(name, bytes));
        REQUIRE_FALSE(out.error);
        REQUIRE(out.rows.size() == 3);
        CHECK(out.text(0, 0) == cn("姓名"));
        CHECK(out.text(1, 0) == cn("李𠮷"));
        CHECK(out.text(2, 0) == cn("䶮·买买提"));
        CHECK(out.text(2, 1) == cn("-4"));
        CHECK(out.rows[2].number == 3);
    }
}

TEST_CASE("a character that lies across two pieces of the file is not torn")
{
    const Folder folder;
    // One byte of shift makes a three-byte character straddle the 64 KiB at which the reader takes the next
    // piece.
    for (int shift = 0; shift < 4; ++shift) {
        const QByteArray text = QByteArray(shift, 'x') + QByteArray("社").repeated(10'000) + "," +
                                QByteArray("员").repeated(15'000) + "\r\n";
        for (const bool asGb : {false, true}) {
            const QByteArray bytes = asGb ? encoded("GB18030", text.constData()) : text;
            const ReadOut out = readOut(folder.write("long.csv", bytes));
            REQUIRE_FALSE(out.error);
            CHECK(out.text(0, 0) == QString(shift, u'x') + QString(10'000, u'社'));
            CHECK(out.text(0, 1) == QString(15'000, u'员'));
        }
    }
}

TEST_CASE("a table is separated by commas, semicolons or tabs, and quoted as RFC 4180 says")
{
    struct Case {
        const char *text;
        std::vector<std::vector<const char *>> rows;
        std::vector<qint64> lines;
    };
    const Case cases[] = {
        {"a,b\r\n1,2\r\n", {{"a", "b"}, {"1", "2"}}, {1, 2}},
        {"a;b\n1,5;2\n", {{"a", "b"}, {"1,5", "2"}}, {1, 2}},
        {"a\tb\r1\t2", {{"a", "b"}, {"1", "2"}}, {1, 2}},
        {"表,,\na,b,c\n", {{"表"}, {"a", "b", "c"}}, {1, 2}},
        {"\"a,b\",\"c\"\"d\"\"\"\n", {{"a,b", "c\"d\""}}, {1}},
        {"\"a\r\nb\",c\r\nd,e\r\n", {{"a\nb", "c"}, {"d", "e"}}, {1, 3}},
        {"\"a\" ,b\n", {{"a", "b"}}, {1}},
        {"5\" pipe,b\n", {{"5\" pipe", "b"}}, {1}},
        {"\n\n ,\n　,\na,b\n\n", {{"a", "b"}}, {5}},
        {",,c,,\n", {{"", "", "c"}}, {1}},
        {"\"\",b\n", {{"", "b"}}, {1}},
    };
    const Folder folder;
    for (const Case &one : cases) {
        INFO(one.text);
        const ReadOut out = readOut(folder.write("t.csv", one.text));
        REQUIRE_FALSE(out.error);
        REQUIRE(out.rows.size() == one.rows.size());
        for (size_t row = 0; row < one.rows.size(); ++row) {
            CHECK(out.rows[row].number == one.lines[row]);
            REQUIRE(out.rows[row].cells.size() == one.rows[row].size());
            for (size_t column = 0; column < one.rows[row].size(); ++column)
                CHECK(out.text(row, column) == cn(one.rows[row][column]));
        }
    }
}

TEST_CASE("a line without an end is reported, as it may have been cut off")
{
    const Folder folder;
    const ReadOut whole = readOut(folder.write("whole.csv", "a,b\n1,2\n"));
    CHECK_FALSE(whole.rows.back().isOpenEnded);
    const ReadOut open = readOut(folder.write("open.csv", "a,b\n1,"));
    CHECK(open.rows.back().isOpenEnded);
    CHECK(open.rows.back().width == 2);
    CHECK_FALSE(open.rows.front().isOpenEnded);
}

TEST_CASE("what is in a file counts, not what it is called")
{
    const Folder folder;
    const ReadOut workbook = readOut(folder.write("really.csv", readAll(dataFile("members.xlsx"))));
    CHECK_FALSE(workbook.error);
    CHECK(workbook.rows.size() == 169);
    const ReadOut text = readOut(folder.write("really.xlsx", readAll(dataFile("members.csv"))));
    CHECK_FALSE(text.error);
    CHECK(text.rows.size() == 169);
}

TEST_CASE("the numbers of a workbook come out as it shows them, without floating point")
{
    const std::pair<const char *, const char *> numbers[] = {
        {"0", "0"},
        {"-0.0", "0"},
        {"1600", "1600"},
        {"5.75", "5.75"},
        {"1.1000000000000001", "1.1"},
        {"0.30000000000000004", "0.3"},
        {"23.349999999999998", "23.35"},
        {"-23.329999999999998", "-23.33"},
        {"1E-3", "0.001"},
        {"1.25e2", "125"},
        {"9.9999999999999999", "10"},
        {"999999999999999.9", "1E+15"},
        {"123456789012345", "123456789012345"},
        {"990054195111292950", "9.90054195111293E+17"},
        {"9.9005419511129293E+17", "9.90054195111293E+17"},
        {"4.2E+17", "4.2E+17"},
        {"13800002116", "13800002116"},
        {"1.0000000000000001E-15", "1E-15"},
        {" 7 ", "7"},
    };
    for (const auto &[stored, shown] : numbers) {
        INFO(stored);
        const auto text = decimalText(cn(stored));
        REQUIRE(text);
        CHECK(*text == cn(shown));
    }
    for (const char *wrong : {"", ".", "-", "1,5", "0x10", "1e", "1e9999", "nan", "1 2", "1.2.3", "１"}) {
        INFO(wrong);
        CHECK_FALSE(decimalText(cn(wrong)));
    }
}

TEST_CASE("a number format says whether a number is a date, a duration or a number with leading zeros")
{
    using Shows = NumberForm::Shows;
    const std::pair<const char *, NumberForm> codes[] = {
        {"General", {}},
        {"@", {}},
        {"#,##0.00", {}},
        {"0.00E+00", {}},
        {"0", {}},
        {"#,##0.00_);[Red]\\(#,##0.00\\)", {}},
        {"0.00\"days\"", {}},
        {"[$¥-804]#,##0.00", {}},
        {"yyyy\\-mm\\-dd", {Shows::Date, 0}},
        {"yyyy\"年\"m\"月\"d\"日\"", {Shows::Date, 0}},
        {"[$-804]yyyy/m/d", {Shows::Date, 0}},
        {"YYYY-MM-DD HH:MM", {Shows::Date, 0}},
        {"mmm", {Shows::Date, 0}},
        {"h:mm", {Shows::Duration, 0}},
        {"[h]:mm:ss", {Shows::Duration, 0}},
        {"[mm]", {Shows::Duration, 0}},
        {"000", {Shows::Number, 3}},
        {"00000", {Shows::Number, 5}},
    };
    for (const auto &[code, form] : codes) {
        INFO(code);
        CHECK(formOfCode(cn(code)) == form);
    }
    CHECK(formOfBuiltin(0) == NumberForm{});
    CHECK(formOfBuiltin(4) == NumberForm{});
    CHECK(formOfBuiltin(14).shows == Shows::Date);
    CHECK(formOfBuiltin(22).shows == Shows::Date);
    CHECK(formOfBuiltin(31).shows == Shows::Date);
    CHECK(formOfBuiltin(20).shows == Shows::Duration);
    CHECK(formOfBuiltin(49) == NumberForm{});
}

TEST_CASE("day counts become dates in both calendars, and what is no day stays a number")
{
    const NumberForm date{NumberForm::Shows::Date, 0};
    const NumberForm duration{NumberForm::Shows::Duration, 0};
    struct Case {
        const char *stored;
        NumberForm form;
        bool calendarOf1904;
        CellKind kind;
        const char *text;
    };
    const Case cases[] = {
        {"45659", date, false, CellKind::Date, "2025-01-02"},
        {"44197", date, true, CellKind::Date, "2025-01-02"},
        {"1", date, false, CellKind::Date, "1900-01-01"},
        {"59", date, false, CellKind::Date, "1900-02-28"},
        {"60", date, false, CellKind::Number, "60"},
        {"61", date, false, CellKind::Date, "1900-03-01"},
        {"0", date, false, CellKind::Number, "0"},
        {"0", date, true, CellKind::Date, "1904-01-01"},
        {"-1", date, false, CellKind::Number, "-1"},
        {"2958465", date, false, CellKind::Date, "9999-12-31"},
        {"2958466", date, false, CellKind::Number, "2958466"},
        {"45659.5", date, false, CellKind::Date, "2025-01-02 12:00:00"},
        {"45658.999999999", date, false, CellKind::Date, "2025-01-02"},
        {"0.27083333333333331", duration, false, CellKind::Duration, "6:30:00"},
        {"1.25", duration, false, CellKind::Duration, "30:00:00"},
        {"7", NumberForm{NumberForm::Shows::Number, 3}, false, CellKind::Number, "007"},
        {"1234", NumberForm{NumberForm::Shows::Number, 3}, false, CellKind::Number, "1234"},
    };
    for (const Case &one : cases) {
        INFO(one.stored);
        const auto cell = numberCell(cn(one.stored), one.form, one.calendarOf1904);
        REQUIRE(cell);
        CHECK(cell->kind == one.kind);
        CHECK(cell->text == cn(one.text));
    }
}

TEST_CASE("every kind of workbook cell is told apart")
{
    const Folder folder;
    WorkbookParts book;
    book.texts = "<si><t>甲</t></si><si><r><t>乙</t></r><rPh sb=\"0\" eb=\"1\"><t>yi</t></rPh><r><t "
                 "xml:space=\"preserve\"> 丙</t></r></si>"
                 "<si><t>a_x000D_b_x005F_c</t></si><si/>";
    book.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy/m/d\"/></numFmts>"
                  "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf "
                  "numFmtId=\"164\"/></cellXfs>";
    book.rows = "<row r=\"2\" spans=\"1:9\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" "
                "t=\"s\"><v>1</v></c><c r=\"D2\" t=\"s\"><v>2</v></c>"
                "<c r=\"E2\" t=\"b\"><v>1</v></c><c r=\"F2\" t=\"e\"><v>#N/A</v></c><c r=\"G2\" "
                "t=\"str\"><f>A1</f><v>丁</v></c>"
                "<c r=\"H2\"><f>1+1</f><v>2</v></c><c r=\"I2\"><f>1+1</f><v></v></c><c r=\"J2\" "
                "t=\"inlineStr\"><is><t>戊</t></is></c>"
                "<c r=\"K2\" s=\"1\"><v>45659</v></c><c r=\"L2\" t=\"d\"><v>2025-01-02T00:00:00</v></c><c "
                "r=\"M2\" t=\"s\"><v>3</v></c>"
                "<c r=\"N2\" s=\"1\"/></row><row/><row><c><v>5</v></c><c><v>6.50</v></c></row>";
    const ReadOut out = readOut(folder.write("cells.xlsx", book.bytes()));
    REQUIRE_FALSE(out.error);
    REQUIRE(out.rows.size() == 2);
    CHECK(out.rows[0].number == 2);
    CHECK(out.rows[0].cells.size() == 12);
    const std::pair<CellKind, const char *> cells[] = {
        {CellKind::Text, "甲"},     {CellKind::Blank, ""},          {CellKind::Text, "乙 丙"},
        {CellKind::Text, "a\rb_c"}, {CellKind::Boolean, "TRUE"},    {CellKind::Error, "#N/A"},
        {CellKind::Text, "丁"},     {CellKind::Number, "2"},        {CellKind::Uncomputed, ""},
        {CellKind::Text, "戊"},     {CellKind::Date, "2025-01-02"}, {CellKind::Date, "2025-01-02"}};
    for (size_t column = 0; column < std::size(cells); ++column) {
        INFO(column);
        CHECK(out.kind(0, column) == cells[column].first);
        CHECK(out.text(0, column) == cn(cells[column].second));
    }
    CHECK(out.rows[1].number == 4);
    CHECK(out.text(1, 1) == cn("6.5"));
}

TEST_CASE("the first visible sheet is read, or the one asked for, and the others are named")
{
    const Folder folder;
    WorkbookParts book;
    book.rows = "<row><c><v>1</v></c></row>";
    book.secondSheet = "<row><c><v>2</v></c></row>";
    book.sheets = "<sheet name=\"旧\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"名册\" r:id=\"rId4\"/>"
                  "<sheet name=\"备份\" r:id=\"rId1\"/><sheet name=\"图\" r:id=\"rId2\"/>";
    const QString path = folder.write("sheets.xlsx", book.bytes());
    const ReadOut first = readOut(path);
    CHECK(first.sheet == cn("名册"));
    CHECK(first.text(0, 0) == cn("2"));
    CHECK(first.otherSheets == QStringList{cn("备份")});

    const ReadOut named = readOut(path, cn("旧"));
    CHECK(named.sheet == cn("旧"));
    CHECK(named.text(0, 0) == cn("1"));

    const ReadOut missing = readOut(path, cn("没有"));
    REQUIRE(missing.error);
    CHECK(missing.error->code == errors::kSheetMissing);
    CHECK(missing.error->param(QStringLiteral("sheets")).toStringList() ==
          QStringList{cn("名册"), cn("备份")});

    book.sheets = "<sheet name=\"旧\" state=\"veryHidden\" r:id=\"rId1\"/>";
    CHECK(readOut(folder.write("hidden.xlsx", book.bytes())).sheet == cn("旧"));
}

TEST_CASE("a workbook says itself which calendar its day counts are of")
{
    const Folder folder;
    WorkbookParts book;
    book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    book.rows = "<row><c s=\"0\"><v>44197</v></c></row>";
    book.workbookPr = "date1904=\"1\"";
    CHECK(readOut(folder.write("mac.xlsx", book.bytes())).text(0, 0) == cn("2025-01-02"));
    book.workbookPr = "date1904=\"0\"";
    CHECK(readOut(folder.write("pc.xlsx", book.bytes())).text(0, 0) == cn("2021-01-01"));
}
