#include "tests/exchange/files.h"

#include "core/exchange/exchange_errors.h"
#include "core/exchange/left_out_list.h"
#include "core/exchange/spreadsheet_number.h"
#include "core/exchange/table_writer.h"

#include <QDir>

#include <csignal>
#include <sys/resource.h>

using namespace zhangfang;
using namespace zhangfang::exchange;
using namespace zhangfang::test;

namespace
{
QString cn(const char *text)
{
    return QString::fromUtf8(text);
}

OutTable people()
{
    return {cn("名册[1]"),
            {{cn("编号")},
             {cn("姓名"), 16},
             {cn("身份证号"), 22},
             {cn("出资额")},
             {cn("单价")},
             {cn("数量")},
             {cn("工时")},
             {cn("入社日期")},
             {cn("次数")}},
            QDateTime(QDate(2026, 1, 31), QTime(8, 0), Qt::UTC)};
}

std::vector<OutCell> person(const char *number, const char *name, Money amount)
{
    return {cn(number),
            cn(name),
            cn("99005419511129295X"),
            amount,
            Price::fromE4(10'850),
            Quantity::fromThousandths(84'500),
            WorkTime{405},
            QDate(2025, 1, 2),
            qint64{-3}};
}

Result<void> write(const QString &path, const std::vector<std::vector<OutCell>> &rows,
                   const QString &foot = {})
{
    ZHANGFANG_TRY_ASSIGN(const auto writer, createTable(path, people()));
    for (const auto &row : rows)
        ZHANGFANG_TRY(writer->add(row));
    return writer->finish(foot);
}

/// Lets no file of this process grow past so many bytes: what a full disk does.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};
} // namespace

TEST_CASE("a CSV file is written for spreadsheets: mark, line ends, quotes, the head at its foot")
{
    const Folder folder;
    const QString path = folder.path("out.csv");
    REQUIRE(write(path,
                  {person("001", "李𠮷", Money::fromFen(160'000)),
                   person("002", "a,\"b\"\nc", Money::fromFen(-2'333)),
                   {cn("003"), std::monostate(), QString(), Money(), Price(), Quantity(), WorkTime{}, QDate(),
                    qint64{0}}},
                  cn("记录链 12 7F3A-91C2")));
    CHECK(readAll(path) ==
          "\xEF\xBB\xBF编号,姓名,身份证号,出资额,单价,数量,工时,入社日期,次数\r\n"
          "001,李𠮷,99005419511129295X,1600.00,1.0850,84.5,6.75,2025-01-02,-3\r\n"
          "002,\"a,\"\"b\"\"\nc\",99005419511129295X,-23.33,1.0850,84.5,6.75,2025-01-02,-3\r\n"
          "003,,,0.00,0.00,0,0,,0\r\n"
          "# 记录链 12 7F3A-91C2\r\n");
}

TEST_CASE("texts that a spreadsheet would compute are disarmed, negative numbers stay numbers")
{
    const Folder folder;
    const QString path = folder.path("out.csv");
    OutTable table{{}, {{cn("=a")}, {cn("b")}}, {}};
    auto writer = createTable(path, table);
    REQUIRE(writer);
    for (const char *text : {"=1+1", "+86", "-5", "@SUM", "\tx", "a=b"})
        REQUIRE((*writer)->add({cn(text), Money::fromFen(-500)}));
    REQUIRE((*writer)->finish({}));
    CHECK(readAll(path) == "\xEF\xBB\xBF'=a,b\r\n'=1+1,-5.00\r\n'+86,-5.00\r\n'-5,-5.00\r\n'@SUM,-5.00\r\n'"
                           "\tx,-5.00\r\na=b,-5.00\r\n");
}

TEST_CASE("a workbook reads back as it was written: texts as texts, figures exactly, dates as dates")
{
    const Folder folder;
    const QString path = folder.path("out.xlsx");
    const qint64 amounts[] = {
        0, 1, 10, 109, 160'000, -2'333, 123'456'789'012'345, 999'999'999'999'999, 1'234'567'890'123'456};
    std::vector<std::vector<OutCell>> rows;
    for (const qint64 fen : amounts)
        rows.push_back(person("001", "䶮·买买提", Money::fromFen(fen)));
    rows.push_back({cn("=1+1"), std::monostate(), cn("007"), Money(), Price::fromE4(3),
                    Quantity::fromThousandths(-1), WorkTime{365}, QDate(1900, 3, 1), qint64{7}});
    REQUIRE(write(path, rows, cn("记录链 12")));

    const ReadOut out = readOut(path);
    REQUIRE_FALSE(out.error);
    CHECK(out.sheet == cn("名册 1"));
    REQUIRE(out.rows.size() == std::size(amounts) + 3);
    CHECK(out.text(0, 3) == cn("出资额"));
    for (size_t row = 0; row < std::size(amounts); ++row) {
        CHECK(out.kind(row + 1, 0) == CellKind::Text);
        CHECK(out.text(row + 1, 0) == cn("001"));
        CHECK(out.text(row + 1, 1) == cn("䶮·买买提"));
        CHECK(out.text(row + 1, 2) == cn("99005419511129295X"));
        const QString plain = Money::fromFen(amounts[row]).toPlainYuan();
        CHECK((out.text(row + 1, 3) == plain || out.text(row + 1, 3) == *decimalText(plain)));
        CHECK(out.kind(row + 1, 3) ==
              (amounts[row] < 1'000'000'000'000'000 ? CellKind::Number : CellKind::Text));
        CHECK(out.text(row + 1, 4) == cn("1.085"));
        CHECK(out.text(row + 1, 5) == cn("84.5"));
        CHECK(out.text(row + 1, 6) == cn("6.75"));
        CHECK(out.kind(row + 1, 7) == CellKind::Date);
        CHECK(out.text(row + 1, 7) == cn("2025-01-02"));
        CHECK(out.text(row + 1, 8) == cn("-3"));
    }
    const size_t last = std::size(amounts) + 1;
    CHECK(out.kind(last, 0) == CellKind::Text);
    CHECK(out.text(last, 0) == cn("=1+1"));
    CHECK(out.text(last, 4) == cn("0.0003"));
    CHECK(out.text(last, 5) == cn("-0.001"));
    CHECK(out.kind(last, 6) == CellKind::Text);
    CHECK(out.text(last, 6) == cn("6:05"));
    CHECK(out.text(last, 7) == cn("1900-03-01"));
    CHECK(out.text(last + 1, 0) == cn("# 记录链 12"));
}

TEST_CASE("every amount below ten billion yuan survives a workbook")
{
    const Folder folder;
    const QString path = folder.path("out.xlsx");
    auto writer = createTable(path, {cn("a"), {{cn("x")}}, {}});
    REQUIRE(writer);
    std::vector<qint64> amounts;
    quint64 state = 1;
    for (int i = 0; i < 3'000; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        amounts.push_back(qint64(state >> 24) % 1'000'000'000'000);
        REQUIRE((*writer)->add({Money::fromFen(amounts.back())}));
    }
    REQUIRE((*writer)->finish({}));
    const ReadOut out = readOut(path);
    for (size_t i = 0; i < amounts.size(); ++i)
        REQUIRE(Money::parseYuan(out.text(i + 1, 0))->fen() == amounts[i]);
}

TEST_CASE("a table that cannot be written is refused and leaves nothing behind")
{
    const Folder folder;
    for (const char *name : {"none/out.csv", "none/out.xlsx"}) {
        const auto written = write(folder.path(name), {});
        REQUIRE_FALSE(written);
        CHECK(written.error().code == errors::kCannotWrite);
    }
    QDir().mkdir(folder.path("dir.csv"));
    QDir().mkdir(folder.path("dir.xlsx"));
    CHECK_FALSE(write(folder.path("dir.csv"), {}));
    CHECK_FALSE(write(folder.path("dir.xlsx"), {}));
    CHECK(write(folder.path("out.pdf"), {}).error().code == errors::kUnknownEnding);
    CHECK(QDir(folder.path("")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) ==
          QStringList{cn("dir.csv"), cn("dir.xlsx")});
}

TEST_CASE("a full disk is noticed, and the file that stood there before is still whole")
{
    const Folder folder;
    std::vector<std::vector<OutCell>> rows;
    for (int i = 0; i < 20'000; ++i)
        rows.push_back(person(QByteArray::number(i).constData(), "某某", Money::fromFen(i * 7919)));
    for (const char *name : {"out.csv", "out.xlsx"}) {
        INFO(name);
        const QString path = folder.write(name, "before");
        for (const rlim_t bytes : {rlim_t{0}, rlim_t{30'000}, rlim_t{200'000}}) {
            INFO(bytes);
            const FullDisk full(bytes);
            const auto written = write(path, rows);
            REQUIRE_FALSE(written);
            CHECK(std::string(written.error().code.key).starts_with("exchange."));
            CHECK(readAll(path) == "before");
        }
        CHECK(QDir(folder.path("")).entryList(QDir::Files).filter(QString::fromUtf8(name)).size() == 1);
    }
}

TEST_CASE("a writer that is given up leaves no file, and an older file stays")
{
    const Folder folder;
    for (const char *name : {"out.csv", "out.xlsx"}) {
        const QString path = folder.write(name, "before");
        {
            auto writer = createTable(path, people());
            REQUIRE(writer);
            REQUIRE((*writer)->add(person("001", "a", Money())));
        }
        CHECK(readAll(path) == "before");
    }
    CHECK(QDir(folder.path("")).entryList(QDir::Files).size() == 2);
}

TEST_CASE("rows that were left out are handed back with their lines and reasons")
{
    const Folder folder;
    const QString input =
        folder.write("in.csv", "台账,,\n日期,工时,备注\n2025-01-01,6,\n2025-02-30,7,x\n2025-01-03,八,=y\n");
    const LeftOutList list{input,    {},         2, {{4, cn("没有这一天")}, {5, cn("不是数字")}},
                           cn("行"), cn("原因"), {}};
    REQUIRE(writeLeftOut(list, folder.path("out.csv")));
    CHECK(readAll(folder.path("out.csv")) == "\xEF\xBB\xBF行,原因,日期,工时,备注\r\n"
                                             "4,没有这一天,2025-02-30,7,x\r\n"
                                             "5,不是数字,2025-01-03,八,'=y\r\n");
}
