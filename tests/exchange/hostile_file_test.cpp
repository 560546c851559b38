#include "tests/exchange/files.h"

#include "core/exchange/exchange_errors.h"

#include <QDir>
#include <QElapsedTimer>

#include <random>

using namespace zhangfang;
using namespace zhangfang::exchange;
using namespace zhangfang::test;

namespace
{
/// Reading `path` is refused with `code`; the refusal names the file and, where `line` is given, the line.
void checkRefused(const QString &path, const ErrorCode &code, qint64 line = 0, const ReadLimits &limits = {})
{
    const ReadOut out = readOut(path, {}, limits);
    REQUIRE(out.error);
    CHECK(std::string(out.error->code.key) == std::string(code.key));
    CHECK(out.error->where.source == QFileInfo(path).fileName());
    CHECK(out.error->where.line == line);
}

QByteArray oneCell(const QByteArray &cell)
{
    return "<row>" + cell + "</row>";
}
} // namespace

TEST_CASE("what is no table is refused by what it is")
{
    const Folder folder;
    struct Case {
        const char *name;
        QByteArray bytes;
        ErrorCode code;
    };
    const Case cases[] = {
        {"empty.csv", "", errors::kFileEmpty},
        {"old.xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").append(600, '\0'), errors::kOldWorkbook},
        {"page.xls", "\xEF\xBB\xBF\r\n<html><table><tr><td>1</td></tr></table>", errors::kMarkupFile},
        {"xml.xls", "<?xml version=\"1.0\"?><Workbook/>", errors::kMarkupFile},
        {"table.ods", ZipBuilder().add("mimetype", "x").add("content.xml", "<x/>").bytes(),
         errors::kOtherSpreadsheet},
        {"binary.xlsb", ZipBuilder().add("xl/workbook.bin", "x").bytes(), errors::kOtherSpreadsheet},
        {"letter.docx", ZipBuilder().add("word/document.xml", "<x/>").bytes(), errors::kNotAWorkbook},
        {"picture.csv", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), errors::kBinaryFile},
    };
    for (const Case &one : cases) {
        INFO(one.name);
        const QString path = folder.write(one.name, one.bytes);
        const ReadOut out = readOut(path);
        REQUIRE(out.error);
        CHECK(std::string(out.error->code.key) == one.code.key);
    }
    checkRefused(folder.path("absent.csv"), errors::kFileUnreadable);
    QDir().mkdir(folder.path("folder.csv"));
    checkRefused(folder.path("folder.csv"), errors::kNotAFile);
}

TEST_CASE("a file of 300 MB is refused before it is read")
{
    const Folder folder;
    QFile file(folder.path("huge.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(300LL * 1024 * 1024));
    file.close();
    QElapsedTimer timer;
    timer.start();
    checkRefused(file.fileName(), errors::kFileTooLarge);
    CHECK(timer.elapsed() < 500);
    CHECK(readOut(file.fileName()).error->param(QStringLiteral("megabytes")) == 300);
}

TEST_CASE("a wrong encoding is refused with its line")
{
    const Folder folder;
    const QByteArray chinese = "社员编号,姓名,身份证号\n";
    // Neither: 0xFF begins no character anywhere.
    checkRefused(folder.write("a.csv", "a\nb\n\xFF\n"), errors::kWrongEncoding, 3);
    // UTF-8 for eight characters and more, then broken: not to be taken for GB18030, which it may be by
    // chance.
    checkRefused(folder.write("b.csv", chinese + "\n001,\xE6\x9D\xB0\xE6\xE6\n"), errors::kWrongEncoding, 3);
    // The mark says UTF-8, the text does not.
    checkRefused(folder.write("c.csv", "\xEF\xBB\xBF"
                                       "a\n\xB0\xA1\n"),
                 errors::kWrongEncoding, 2);
    // Half a character at the end, in each encoding.
    checkRefused(folder.write("d.csv", chinese + chinese.left(2)), errors::kWrongEncoding, 2);
    checkRefused(folder.write("e.csv", "a\r\n\xB0\xA1\r\n\xB0"), errors::kWrongEncoding, 3);
    checkRefused(folder.write("f.csv", QByteArray("\xFF\xFE"
                                                  "a\0\n\0b",
                                                  7)),
                 errors::kWrongEncoding, 2);
    checkRefused(folder.write("g.csv", QByteArray("\xFF\xFE\x00\xD8"
                                                  "a\0",
                                                  6)),
                 errors::kWrongEncoding, 1);
    // Surrogates, overlong forms and numbers past the last character are no UTF-8 (and 0xED 0xA0 0x80 no
    // GB18030).
    checkRefused(folder.write("h.csv", "\xEF\xBB\xBF\xED\xA0\x80"), errors::kWrongEncoding, 1);
    checkRefused(folder.write("i.csv", "\xEF\xBB\xBF\xC0\xAF"), errors::kWrongEncoding, 1);
    checkRefused(folder.write("j.csv", "\xEF\xBB\xBF\xF4\x90\x80\x80"), errors::kWrongEncoding, 1);
    checkRefused(folder.write("k.csv", QByteArray("a,b\nc,\0d\n", 9)), errors::kBinaryFile, 2);
}

TEST_CASE("broken quotation marks are refused where they were opened")
{
    const Folder folder;
    checkRefused(folder.write("a.csv", "a,b\n1,\"2\n3,4\n"), errors::kQuoteNotClosed, 2);
    checkRefused(folder.write("b.csv", "a,b\n\"x\"y,2\n"), errors::kTextAfterQuote, 2);
    // A stray mark does not swallow the whole file before it is noticed.
    const QByteArray rows = QByteArray("1,2\n").repeated(100'000);
    checkRefused(folder.write("c.csv", "a,b\n\"1,2\n" + rows), errors::kQuoteNotClosed, 2);
}

TEST_CASE("absurd lengths and widths are refused with their line")
{
    const Folder folder;
    checkRefused(folder.write("long.csv", "a\n" + QByteArray(40'000, 'x')), errors::kCellTooLong, 2);
    checkRefused(folder.write("wide.csv", "a\n" + QByteArray("x,").repeated(300)), errors::kTooManyColumns,
                 2);
    ReadLimits limits;
    limits.rows = 3;
    checkRefused(folder.write("rows.csv", "a\nb\nc\nd\n"), errors::kTooManyRows, 4, limits);
    // Empty cells without end are not a row and cost nothing.
    CHECK(readOut(folder.write("commas.csv", "a\n" + QByteArray(500'000, ','))).rows.size() == 1);
}

TEST_CASE("a workbook that unpacks to gigabytes is refused before it is unpacked")
{
    const Folder folder;
    WorkbookParts book;
    book.rows = QByteArray(" ").repeated(3'000'000);
    ReadLimits limits;
    limits.unpackedBytes = 1'000'000;
    checkRefused(folder.write("bomb.xlsx", book.bytes()), errors::kUnpacksTooLarge, 0, limits);

    // The directory says three gigabytes.
    ZipBuilder zip = WorkbookParts().zip();
    zip.add("xl/media/image1.png", "x", {.unpackedBytes = 3'000'000'000});
    checkRefused(folder.write("declared.xlsx", zip.bytes()), errors::kUnpacksTooLarge);
}

TEST_CASE("a workbook whose directory lies about sizes or sums is refused, and no byte more is unpacked")
{
    const Folder folder;
    const QByteArray sheet = WorkbookParts::sheetOf(QByteArray(1'000'000, ' '));
    const auto withSheet = [&](ZipBuilder::Lie lie) {
        const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        ZipBuilder zip;
        zip.add("xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"1\"/></sheets></workbook>");
        zip.add("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"1\" Type=\"" + type +
                                                  "worksheet\" Target=\"s.xml\"/></Relationships>");
        return zip.add("xl/s.xml", sheet, lie).bytes();
    };
    CHECK_FALSE(readOut(folder.write("honest.xlsx", withSheet({}))).error);
    checkRefused(folder.write("less.xlsx", withSheet({.unpackedBytes = 100})), errors::kWorkbookDamaged);
    checkRefused(folder.write("more.xlsx", withSheet({.unpackedBytes = 2'000'000})),
                 errors::kWorkbookDamaged);
    checkRefused(folder.write("packed.xlsx", withSheet({.packedBytes = 50})), errors::kWorkbookDamaged);
    checkRefused(folder.write("beyond.xlsx", withSheet({.packedBytes = 50'000'000})),
                 errors::kWorkbookDamaged);
    checkRefused(folder.write("sum.xlsx", withSheet({.wrongChecksum = true})), errors::kWorkbookDamaged);
    checkRefused(folder.write("locked.xlsx", withSheet({.flags = 1})), errors::kWorkbookLocked);
}

TEST_CASE("a workbook of which only the beginning arrived is refused as not whole")
{
    const Folder folder;
    const QByteArray whole = WorkbookParts().bytes();
    REQUIRE_FALSE(readOut(folder.write("whole.xlsx", whole)).error);
    checkRefused(folder.write("half.xlsx", whole.left(whole.size() / 2)), errors::kWorkbookTorn);
    checkRefused(folder.write("nearly.xlsx", whole.chopped(4)), errors::kWorkbookTorn);
}

TEST_CASE("hostile XML inside a workbook is refused, quickly")
{
    const Folder folder;
    const auto sheet = [&](const QByteArray &xml) {
        WorkbookParts book;
        book.sheetXml = xml;
        return folder.write("hostile.xlsx", book.bytes());
    };
    QElapsedTimer timer;
    timer.start();
    const QByteArray laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
                              "<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>";
    checkRefused(sheet(laughs), errors::kWorkbookDamaged);
    checkRefused(sheet(QByteArray("<a>").repeated(1'000'000)), errors::kWorkbookDamaged);
    checkRefused(sheet("<a " + QByteArray("b=\"\" ").repeated(500'000)), errors::kWorkbookDamaged);
    QByteArray attributes;
    for (int i = 0; i < 5'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    checkRefused(sheet("<worksheet" + attributes + "/>"), errors::kWorkbookDamaged);
    checkRefused(sheet("<worksheet><sheetData>" + QByteArray(2'000'000, 'x')), errors::kWorkbookDamaged);
    checkRefused(sheet(" "), errors::kWorkbookDamaged);
    checkRefused(sheet("no xml"), errors::kWorkbookDamaged);
    checkRefused(sheet("<worksheet><sheetData><row>"), errors::kWorkbookDamaged);
    CHECK(timer.elapsed() < 3'000);
}

TEST_CASE("a sheet that contradicts itself is refused")
{
    const Folder folder;
    const QByteArray rows[] = {
        "<row r=\"2\"/><row r=\"2\"/>",
        "<row r=\"0\"/>",
        "<row r=\"x\"/>",
        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
        oneCell("<c r=\"ZZZZ1\"><v>1</v></c>"),
        oneCell("<c r=\"1\"><v>1</v></c>"),
        oneCell("<c t=\"s\"><v>0</v></c>"),
        oneCell("<c t=\"s\"><v>-1</v></c>"),
        oneCell("<c t=\"new\"><v>1</v></c>"),
        oneCell("<c><v>one</v></c>"),
        oneCell("<c t=\"d\"><v>one</v></c>"),
    };
    for (const QByteArray &row : rows) {
        INFO(row.toStdString());
        WorkbookParts book;
        book.rows = row;
        checkRefused(folder.write("a.xlsx", book.bytes()), errors::kWorkbookDamaged);
    }
    WorkbookParts book;
    book.rows = "<row r=\"1048577\"/>";
    checkRefused(folder.write("a.xlsx", book.bytes()), errors::kTooManyRows, 1'048'577);
    book.rows = oneCell("<c r=\"XFD1\"><v>1</v></c>");
    checkRefused(folder.write("a.xlsx", book.bytes()), errors::kTooManyColumns, 1);
    book.rows = oneCell("<c r=\"XFD1\" s=\"1\"/><c/>");
    CHECK_FALSE(readOut(folder.write("a.xlsx", book.bytes())).error);
}

TEST_CASE("a workbook cut off anywhere is refused and never crashes")
{
    const Folder folder;
    for (const char *name : {"members.xlsx", "crew_sheet_2026-01.xlsx"}) {
        const QByteArray whole = readAll(dataFile(name));
        for (qsizetype bytes = 0; bytes < whole.size(); bytes += 97) {
            INFO(bytes);
            CHECK(readOut(folder.write("cut.xlsx", whole.left(bytes))).error);
        }
    }
}

TEST_CASE("flipped bytes in a workbook never crash: it is refused, or the flip lies where nothing is read")
{
    const Folder folder;
    const QByteArray whole = readAll(dataFile("crew_sheet_2026-01.xlsx"));
    const ReadOut good = readOut(dataFile("crew_sheet_2026-01.xlsx"));
    std::mt19937 random(20260101);
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = whole;
        const auto at = qsizetype(random() % unsigned(bytes.size()));
        bytes[at] = char(bytes.at(at) ^ (1 << random() % 8));
        const ReadOut out = readOut(folder.write("flipped.xlsx", bytes));
        if (out.error)
            continue;
        REQUIRE(out.rows.size() == good.rows.size());
        for (size_t row = 0; row < out.rows.size(); ++row) {
            for (size_t column = 0; column < 34; ++column)
                REQUIRE(out.text(row, column) == good.text(row, column));
        }
    }
}

TEST_CASE("altered XML under honest checksums never crashes the reader")
{
    const Folder folder;
    const QByteArray parts[] = {
        "<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
        "t=\"inlineStr\"><is><r><t>x</t></r></is></c></row>",
        "<si><r><rPr><sz val=\"10\"/></rPr><t xml:space=\"preserve\">甲</t></r><rPh><t>y</t></rPh></si>",
        "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\"/></numFmts><cellXfs><xf "
        "numFmtId=\"164\"/></cellXfs>",
        "<sheet name=\"a\" state=\"visible\" r:id=\"rId1\"/>"};
    std::mt19937 random(7);
    for (int round = 0; round < 900; ++round) {
        std::array<QByteArray, 4> altered;
        std::copy(std::begin(parts), std::end(parts), altered.begin());
        QByteArray &part = altered[random() % 4];
        const auto at = qsizetype(random() % unsigned(part.size()));
        if (round % 3 == 0)
            part.truncate(at);
        else if (round % 3 == 1)
            part.remove(at, 1 + qsizetype(random() % 30));
        else
            part[at] = char(random() % 256);
        WorkbookParts book;
        book.rows = altered[0];
        book.texts = altered[1];
        book.styles = altered[2];
        book.sheets = altered[3];
        const ReadOut out = readOut(folder.write("altered.xlsx", book.bytes()));
        if (out.error)
            CHECK(out.error->where.source == QStringLiteral("altered.xlsx"));
    }
}

TEST_CASE("flipped and cut bytes in a text file never crash the reader")
{
    const Folder folder;
    std::mt19937 random(9);
    for (const char *name : {"members.csv", "crew_sheet_2026-01.csv"}) {
        const QByteArray whole = readAll(dataFile(name));
        for (int round = 0; round < 100; ++round) {
            QByteArray bytes = whole;
            const auto at = qsizetype(random() % unsigned(bytes.size()));
            if (round % 2 == 0)
                bytes.truncate(at);
            else
                bytes[at] = char(random() % 256);
            const ReadOut out = readOut(folder.write("altered.csv", bytes));
            CHECK((out.error || out.rows.size() <= 400));
        }
    }
}

TEST_CASE("a year's ledger of a town streams through without being held in memory")
{
    const Folder folder;
    QFile file(folder.path("town.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray lines = QByteArray("2025-01-02,0123,王小明,X02,6.5,,\r\n").repeated(1'000);
    constexpr int kThousands = 200;
    for (int i = 0; i < kThousands; ++i)
        file.write(lines);
    file.close();
    auto reader = openTable(file.fileName());
    REQUIRE(reader);
    Row row;
    qint64 rows = 0;
    for (auto isRow = (*reader)->next(row); isRow && *isRow; isRow = (*reader)->next(row))
        ++rows;
    CHECK(rows == kThousands * 1'000);
    CHECK(row.cells.size() <= 5);
}
