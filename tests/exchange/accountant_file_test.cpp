#include "tests/exchange/files.h"

#include "core/exchange/crew_sheet_file.h"
#include "core/exchange/exchange_errors.h"
#include "core/exchange/jobs_file.h"
#include "core/exchange/ledger_file.h"
#include "core/exchange/members_file.h"
#include "core/exchange/work_readers.h"
#include "core/money/money_errors.h"

#include <algorithm>

using namespace zhangfang;
using namespace zhangfang::exchange;
using namespace zhangfang::test;
using labour::DayMark;
using labour::EnteredAs;
using labour::WorkKind;
using labour::WorkUnit;

namespace
{
QString cn(const char *text)
{
    return QString::fromUtf8(text);
}
Cell text(const char *content)
{
    return Cell{CellKind::Text, cn(content)};
}
Cell number(const char *content)
{
    return Cell{CellKind::Number, cn(content)};
}

/// The numbers 001 to 168, as the sample's register has them.
KnownNumbers sampleNumbers()
{
    std::vector<QString> numbers;
    for (int i = 1; i <= 168; ++i)
        numbers.push_back(QStringLiteral("%1").arg(i, 3, 10, QLatin1Char('0')));
    return KnownNumbers(numbers);
}

/// The codes of all problems with their lines: "3 exchange.cell_blank".
QStringList problems(const RowTally &tally)
{
    QStringList texts;
    for (const Error &error : tally.bad)
        texts.append(QStringLiteral("%1 %2").arg(error.where.line).arg(QLatin1String(error.code.key)));
    return texts;
}

const Warning *findWarning(const RowTally &tally, const ErrorCode &code)
{
    const auto found = std::ranges::find(tally.warnings, code, &Warning::code);
    return found == tally.warnings.end() ? nullptr : &*found;
}

QByteArray grid(const char *title, const char *rows, int days = 31)
{
    QByteArray text = QByteArray(title) + "\n编号,姓名";
    for (int day = 1; day <= days; ++day)
        text += "," + QByteArray::number(day);
    return text + ",合计\n" + rows;
}

CrewSheetContext january()
{
    CrewSheetContext context;
    context.persons = sampleNumbers();
    context.jobNo = cn("X02");
    context.month = Month(2026, 1);
    return context;
}
/// A ledger with all its rows at hand.
struct WholeLedger : RowTally {
    std::vector<labour::LabourRow> rows;
};

Result<WholeLedger> wholeLedger(const QString &path, const LedgerContext &context)
{
    WholeLedger ledger;
    const auto tally = readLedger(path, context, {}, [&ledger](labour::LabourRow row) -> Result<void> {
        ledger.rows.push_back(std::move(row));
        return {};
    });
    if (!tally)
        return tally.error();
    static_cast<RowTally &>(ledger) = *tally;
    return ledger;
}

} // namespace

TEST_CASE("a cell of working time is a figure or a mark")
{
    struct Case {
        Cell cell;
        TimeUnit unit;
        DayMark mark;
        EnteredAs enteredAs;
        int minutes;
    };
    using enum TimeUnit;
    const Case cases[] = {
        {text("6.5"), Hours, DayMark::Worked, EnteredAs::Hours, 390},
        {number("5.75"), Hours, DayMark::Worked, EnteredAs::Hours, 345},
        {text("６．５"), Hours, DayMark::Worked, EnteredAs::Hours, 390},
        {text("6:30"), Hours, DayMark::Worked, EnteredAs::Hours, 390},
        {Cell{CellKind::Duration, cn("6:30:00")}, Hours, DayMark::Worked, EnteredAs::Hours, 390},
        {text("25"), Hours, DayMark::Worked, EnteredAs::Hours, 1500},
        {text("390"), Minutes, DayMark::Worked, EnteredAs::Hours, 390},
        {text("1"), Workdays, DayMark::Worked, EnteredAs::WholeDay, 0},
        {text("0.5"), Workdays, DayMark::Worked, EnteredAs::HalfDay, 0},
        {text("√"), Hours, DayMark::Worked, EnteredAs::WholeDay, 0},
        {text(" ✓ "), Hours, DayMark::Worked, EnteredAs::WholeDay, 0},
        {text("半"), Hours, DayMark::Worked, EnteredAs::HalfDay, 0},
        {text("休"), Hours, DayMark::Rest, EnteredAs::Mark, 0},
        {text("假"), Minutes, DayMark::Excused, EnteredAs::Mark, 0},
    };
    for (const Case &one : cases) {
        INFO(one.cell.text.toStdString());
        const auto day = readDayCell(one.cell, one.unit);
        REQUIRE(day);
        CHECK(day->record.mark == one.mark);
        CHECK(day->record.enteredAs == one.enteredAs);
        CHECK(day->record.minutes == one.minutes);
        CHECK(day->reason.isEmpty());
    }
    CHECK(readDayCell(text("病假"), Hours)->reason == cn("病假"));
    CHECK(readDayCell(text("病假"), Hours)->record.mark == DayMark::Excused);

    const std::tuple<Cell, TimeUnit, ErrorCode> refused[] = {
        {text("八"), Hours, errors::kNotWorkingTime},
        {text("上午"), Hours, errors::kNotWorkingTime},
        {text("八小时"), Hours, errors::kNotWorkingTime},
        {text("6.333"), Hours, errors::kNotWholeMinutes},
        {text("6.5h"), Hours, errors::kNotHours},
        {Cell{CellKind::Duration, cn("6:30:30")}, Hours, errors::kNotHours},
        {text("4.2E+17"), Hours, errors::kNotHours},
        {text("6.5"), Minutes, errors::kNotWhole},
        {text("999999999999"), Minutes, errors::kAmountTooLarge},
        {text("0.7"), Workdays, errors::kNotAWorkday},
        {text("####"), Hours, errors::kColumnTooNarrow},
        {Cell{CellKind::Error, cn("#REF!")}, Hours, errors::kFormulaError},
    };
    for (const auto &[cell, unit, code] : refused) {
        INFO(cell.text.toStdString());
        const auto day = readDayCell(cell, unit);
        REQUIRE_FALSE(day);
        CHECK(std::string(day.error().code.key) == code.key);
    }
}

TEST_CASE("money and prices are exact or refused, in yuan and in fen")
{
    CHECK(readMoney(number("1600"), MoneyUnit::Yuan)->fen() == 160'000);
    CHECK(readMoney(text("1,234.50"), MoneyUnit::Yuan)->fen() == 123'450);
    CHECK(readMoney(text("123450"), MoneyUnit::Fen)->fen() == 123'450);
    CHECK(readPrice(text("1.085"), MoneyUnit::Yuan)->e4() == 10'850);
    CHECK(readPrice(text("108"), MoneyUnit::Fen)->e4() == 10'800);
    CHECK(readQuantity(number("84"))->thousandths() == 84'000);
    CHECK(readMoney(number("23.345"), MoneyUnit::Yuan).error().code == errors::kTooManyDecimals);
    CHECK(readMoney(text("4.2E+17"), MoneyUnit::Yuan).error().code == errors::kNotAnAmount);
    CHECK(readMoney(text("一百"), MoneyUnit::Yuan).error().code == errors::kNotAnAmount);
    CHECK(readMoney(text("1.5"), MoneyUnit::Fen).error().code == errors::kNotWhole);
    CHECK(readPrice(text("-1"), MoneyUnit::Fen).error().code == errors::kNegativePrice);
    CHECK(readPrice(text("999999999999"), MoneyUnit::Fen).error().code == errors::kAmountTooLarge);
    CHECK(readMoney(Cell{CellKind::Date, cn("2025-01-02")}, MoneyUnit::Yuan).error().code ==
          errors::kNotAnAmount);
}

TEST_CASE("a remark makes overtime or night work where it says so plainly")
{
    const std::pair<const char *, WorkKind> remarks[] = {
        {"", WorkKind::Normal},    {"加班", WorkKind::Overtime}, {"周末加班", WorkKind::Overtime},
        {"夜班", WorkKind::Night}, {"雨天", WorkKind::Normal},   {"Overtime", WorkKind::Overtime},
    };
    for (const auto &[remark, kind] : remarks) {
        INFO(remark);
        CHECK(*kindInRemark(cn(remark)) == kind);
    }
    for (const char *remark : {"加班，夜班", "不算加班", "非夜班", "没有加班"}) {
        INFO(remark);
        CHECK(kindInRemark(cn(remark)).error().code == errors::kKindUnclear);
    }
}

TEST_CASE("the accountant's jobs are read with clients, agreements, units and rates")
{
    const auto jobs = readJobs(dataFile("jobs.csv"));
    REQUIRE(jobs);
    CHECK(jobs->bad.empty());
    CHECK(jobs->warnings.empty());
    REQUIRE(jobs->request.rows.size() == 18);
    const labour::JobTerms &first = jobs->request.rows.front().job;
    CHECK(first.number == cn("X01"));
    CHECK(first.clientName == cn("示例镇河道管理站"));
    CHECK(first.agreementNumber == cn("劳协〔2025〕2号"));
    CHECK(first.work == cn("河道保洁"));
    CHECK(first.unit == WorkUnit::Day);
    REQUIRE(first.rates.size() == 1);
    CHECK(first.rates[0] == labour::JobRate{std::nullopt, WorkKind::Normal, Price::fromE4(1'515'000)});
    CHECK(jobs->request.rows[2].job.unit == WorkUnit::Piece);
    CHECK(jobs->request.file.kind == store::BatchKind::Jobs);
    CHECK(jobs->request.file.name == cn("jobs.csv"));
    CHECK(jobs->request.file.digest.size() == 64);
}

TEST_CASE("jobs with English headings, further rates and days are read, and bad ones named")
{
    const Folder folder;
    const QString path =
        folder.write("jobs.csv", "Unit;Rate(yuan);Job No;Client;Work;Overtime Rate;From;Agreement\n"
                                 "hour;20.5;A1;C;w;30.75;2025-03-01;\n"
                                 "lump sum;500;A2;C;w;;;G1\n"
                                 "week;20.5;A3;C;w;;;\n"
                                 "hour;;A4;C;w;;;\n"
                                 "hour;20.12345;A5;C;w;;;\n"
                                 "hour;20;;;w;;2025-02-30;\n");
    const auto jobs = readJobs(path);
    REQUIRE(jobs);
    REQUIRE(jobs->request.rows.size() == 2);
    const auto &rates = jobs->request.rows[0].job.rates;
    REQUIRE(rates.size() == 2);
    CHECK(rates[1] == labour::JobRate{QDate(2025, 3, 1), WorkKind::Overtime, Price::fromE4(307'500)});
    CHECK(jobs->request.rows[1].job.unit == WorkUnit::LumpSum);
    CHECK(problems(*jobs) == QStringList{cn("4 exchange.not_a_work_unit"), cn("5 exchange.cell_blank"),
                                         cn("6 money.too_many_decimals"), cn("7 exchange.cell_blank"),
                                         cn("7 exchange.cell_blank"), cn("7 exchange.no_such_day")});
    CHECK(jobs->rowsRead == 6);
    CHECK(jobs->badRows == 4);
    CHECK(jobs->request.file.leftOut == 4);
}

TEST_CASE("the accountant's year of labour is read to the minute")
{
    LedgerContext context;
    context.persons = sampleNumbers();
    const auto ledger = wholeLedger(dataFile("labour_2025.csv"), context);
    REQUIRE(ledger);
    CHECK(ledger->bad.empty());
    CHECK(ledger->warnings.empty());
    CHECK(ledger->rows.size() == 33'851);
    qint64 minutes = 0;
    qint64 overtime = 0;
    qint64 in2025 = 0;
    for (const labour::LabourRow &row : ledger->rows) {
        minutes += row.record.minutes;
        overtime += row.record.kind == WorkKind::Overtime ? 1 : 0;
        in2025 += row.day.year() == 2025 ? 1 : 0;
    }
    CHECK(in2025 == 33'851);
    CHECK(minutes == 12'097'335);
    CHECK(overtime == 665);
    const labour::LabourRow &first = ledger->rows.front();
    CHECK(first.line == 2);
    CHECK(first.day == QDate(2025, 1, 1));
    CHECK(first.personNo == cn("002"));
    CHECK(first.name == cn("熊石冬"));
    CHECK(first.jobNo == cn("X02"));
}

TEST_CASE("a ledger with other headings, order, units and marks is read the same")
{
    const Folder folder;
    const LedgerContext context{sampleNumbers(), {}};
    const char *files[] = {
        "job,minutes,member no,date\nX02,390,7,2025-01-02\n",
        "项目编号,工时（分钟）,人员编号,工作日期\nX02,390,007,2025年1月2日\n",
        "Working Time (h)\tJob No\tMember ID\tDay\n6:30\tX02\t007\t20250102\n",
    };
    for (const char *file : files) {
        INFO(file);
        const auto ledger = wholeLedger(folder.write("a.csv", file), context);
        REQUIRE(ledger);
        CHECK(ledger->bad.empty());
        REQUIRE(ledger->rows.size() == 1);
        const labour::LabourRow &row = ledger->rows[0];
        CHECK(row.personNo == cn("007"));
        CHECK(row.jobNo == cn("X02"));
        CHECK(row.day == QDate(2025, 1, 2));
        CHECK(row.record == labour::DayRecord{DayMark::Worked, WorkKind::Normal, 390, {}, EnteredAs::Hours});
    }
    const auto marks = wholeLedger(folder.write("a.csv", "日期,编号,项目,工时,数量,类别,备注\n"
                                                         "2025-01-01,1,X1,√,,夜班,\n"
                                                         "2025-01-02,1,X1,,12.5,,\n"
                                                         "2025-01-03,1,X1,病假,,,住院\n"),
                                   context);
    REQUIRE(marks);
    CHECK(marks->bad.empty());
    CHECK(marks->rows[0].record.kind == WorkKind::Night);
    CHECK(marks->rows[0].record.enteredAs == EnteredAs::WholeDay);
    CHECK(marks->rows[1].record.quantity == Quantity::fromThousandths(12'500));
    CHECK(marks->rows[2].record.mark == DayMark::Excused);
    CHECK(marks->rows[2].reason == cn("病假 住院"));
}

TEST_CASE("every bad row of a ledger is named with everything that is wrong in it")
{
    const Folder folder;
    const auto ledger =
        wholeLedger(folder.write("a.csv", "日期,社员编号,姓名,项目编号,工时(小时),计件数量,备注\n"
                                          "2025-01-01,001,甲,X01,8,,\n"
                                          "2025-02-30,001,甲,X01,八,,\n"
                                          "25-1-2,,甲,X01,8,,\n"
                                          "2025-01-03,4.2E+17,甲,X01,8,,\n"
                                          "2025-01-04,001,甲,X01,,,\n"
                                          "2025-01-05,001,甲,X01,8,三,\n"
                                          "2025-01-06,001,甲,X01,8,,不算加班\n"
                                          "2025-01-07,001,甲,X01,8,,,x\n"
                                          "2025-01-08,001,甲,X01,6.333,,\n"
                                          "2025-01-09,001,甲,,8,,\n"),
                    {});
    REQUIRE(ledger);
    CHECK(ledger->rows.size() == 1);
    CHECK(problems(*ledger) == QStringList{cn("3 exchange.no_such_day"), cn("3 exchange.not_working_time"),
                                           cn("4 exchange.two_digit_year"), cn("4 exchange.cell_blank"),
                                           cn("5 exchange.digits_lost"), cn("6 exchange.cell_blank"),
                                           cn("7 money.not_an_amount"), cn("8 exchange.kind_unclear"),
                                           cn("9 exchange.cell_without_heading"),
                                           cn("10 money.not_whole_minutes"), cn("11 exchange.cell_blank")});
    CHECK(ledger->bad[1].where.column == cn("工时(小时)"));
    CHECK(ledger->badRows == 9);
    CHECK(ledger->rowsRead == 10);
    CHECK(ledger->badRows == 9);
}

TEST_CASE("a file that is no ledger at all is refused instead of naming each row")
{
    const Folder folder;
    const QByteArray row = "昨天,1,X1,许多\n";
    const auto ledger =
        wholeLedger(folder.write("a.csv", "日期,编号,项目,工时\n" + row.repeated(kMostBadRows + 1)), {});
    REQUIRE_FALSE(ledger);
    CHECK(ledger.error().code == errors::kTooManyBadRows);
}

TEST_CASE("who takes a ledger's rows may end the reading at any of them")
{
    const Folder folder;
    const QString path = folder.write(
        "a.csv", "日期,编号,项目,工时\n2025-01-01,1,X1,8\n2025-01-02,1,X1,8\n2025-01-03,1,X1,8\n");
    int taken = 0;
    const auto ended = readLedger(path, {}, {}, [&taken](const labour::LabourRow &row) -> Result<void> {
        ++taken;
        return row.line == 3 ? Result<void>(Error{errors::kCancelled}) : Result<void>();
    });
    REQUIRE_FALSE(ended);
    CHECK(ended.error().code == errors::kCancelled);
    CHECK(taken == 2);
}

TEST_CASE("a rate in the ledger is compared with the job's, remarked upon once, and not used")
{
    const Folder folder;
    labour::JobTerms job;
    job.number = cn("X1");
    job.rates = {{std::nullopt, WorkKind::Normal, Price::fromE4(230'000)}};
    const auto ledger = wholeLedger(folder.write("a.csv", "日期,编号,项目,工时,单价(元)\n"
                                                          "2025-01-01,1,X1,8,23\n"
                                                          "2025-01-02,1,X1,8,23.50\n"
                                                          "2025-01-03,1,X1,8,24\n"
                                                          "2025-01-04,1,X9,8,24\n"
                                                          "2025-01-05,1,X1,8,\n"),
                                    {{}, {job}});
    REQUIRE(ledger);
    CHECK(ledger->rows.size() == 5);
    REQUIRE(ledger->warnings.size() == 1);
    const Warning &warning = ledger->warnings[0];
    CHECK(warning.code == errors::kRateDiffers);
    CHECK(warning.param(QStringLiteral("count")) == 2);
    CHECK(warning.param(QStringLiteral("rate_e4")) == 235'000);
    CHECK(warning.param(QStringLiteral("expected_e4")) == 230'000);
    CHECK(warning.where.line == 3);
}

TEST_CASE("the accountant's register of members is read alike from GB18030 CSV and from XLSX")
{
    for (const char *file : {"members.csv", "members.xlsx"}) {
        INFO(file);
        const auto enrolled = readMembers(dataFile(file));
        REQUIRE(enrolled);
        CHECK(enrolled->bad.empty());
        CHECK(enrolled->warnings.empty());
        const auto &rows = enrolled->request.rows;
        REQUIRE(rows.size() == 168);
        const members::NewMember &first = rows.front();
        CHECK(first.number == cn("001"));
        CHECK(first.name == cn("李兰莲"));
        CHECK(first.identityNumber == cn("99005419511129295X"));
        CHECK(first.sex == people::Sex::Male);
        CHECK_FALSE(first.isFarmer);
        CHECK(first.householdNo == cn("H001"));
        CHECK(first.joinedOn == QDate(2024, 7, 21));
        CHECK(first.lastDay == QDate(2025, 12, 31));
        CHECK_FALSE(first.endedBy);
        CHECK(first.contribution == Money::fromFen(160'000));
        CHECK(first.phone == cn("13800002116"));
        CHECK(first.account == cn("9900006096775966970"));
        CHECK(first.where == Where{cn(file), 2, {}});
        CHECK_FALSE(rows[1].lastDay);
        Money paidIn;
        for (const members::NewMember &row : rows)
            paidIn += row.contribution;
        CHECK(paidIn == Money::fromFen(19'050'000));
    }
}

TEST_CASE("members with English headings are read, and bad rows named with everything wrong in them")
{
    const Folder folder;
    const auto members = readMembers(
        folder.write("m.csv", "id,name,id_no,farmer,household,join_date,leave_date,shares_fen,sex,cause\n"
                              "1,甲,99005419511129295X,1,1,2025-01-02,,160000,f,\n"
                              "2,乙,4.2E+17,农民,1,2025-01-02,2025-12-31,1.5,x,除名\n"
                              "3,丙,990071195711260237,,1,2025-02-30,,0,,跑了\n"
                              "4,,,非农民,1,,,,,\n"),
        sampleNumbers());
    REQUIRE(members);
    REQUIRE(members->request.rows.size() == 1);
    const members::NewMember &first = members->request.rows[0];
    CHECK(first.number == cn("001"));
    CHECK(first.contribution == Money::fromFen(160'000));
    CHECK(first.isFarmer);
    CHECK(first.sex == people::Sex::Female);
    CHECK(problems(*members) == QStringList{cn("3 exchange.digits_lost"), cn("3 exchange.not_a_sex"),
                                            cn("3 exchange.not_whole"), cn("4 exchange.cell_blank"),
                                            cn("4 exchange.no_such_day"), cn("4 exchange.not_a_cause"),
                                            cn("5 exchange.cell_blank"), cn("5 exchange.cell_blank")});
    CHECK(members->badRows == 3);
    const auto tenThousands =
        readMembers(folder.write("m.csv", "编号,姓名,身份证号,出资额(万元)\n1,甲,1,0.16\n"));
    REQUIRE_FALSE(tenThousands);
    CHECK(tenThousands.error().code == errors::kUnitUnknown);
}

TEST_CASE("the digest of a file is that of its bytes")
{
    const Folder folder;
    const auto file = describeFile(folder.write("a.csv", "abc"), store::BatchKind::Labour);
    REQUIRE(file);
    CHECK(file->digest == cn("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    CHECK(file->name == cn("a.csv"));
    CHECK_FALSE(describeFile(folder.path("none.csv"), store::BatchKind::Labour));
}

TEST_CASE("a number without its zeros finds its person, unless two could be meant")
{
    const KnownNumbers known({cn("001"), cn("02"), cn("002"), cn("10"), cn("A01"), cn("000")});
    CHECK(known.resolve(cn("1")) == cn("001"));
    CHECK(known.resolve(cn("01")) == cn("001"));
    CHECK(known.resolve(cn("001")) == cn("001"));
    CHECK(known.resolve(cn("2")) == cn("2"));
    CHECK(known.resolve(cn("02")) == cn("02"));
    CHECK(known.resolve(cn("010")) == cn("10"));
    CHECK(known.resolve(cn("A1")) == cn("A1"));
    CHECK(known.resolve(cn("0")) == cn("000"));
    CHECK(known.resolve(cn("7")) == cn("7"));
}

TEST_CASE("the accountant's grid is read alike from XLSX and CSV")
{
    for (const char *file : {"crew_sheet_2026-01.xlsx", "crew_sheet_2026-01.csv"}) {
        INFO(file);
        const auto sheet = readCrewSheet(dataFile(file), january());
        REQUIRE(sheet);
        CHECK(sheet->bad.empty());
        CHECK(sheet->warnings.empty());
        const labour::GridImport &request = sheet->request;
        CHECK(request.jobNo == cn("X02"));
        CHECK(request.month == Month(2026, 1));
        CHECK(request.roster.size() == 45);
        CHECK(request.roster.front().personNo == cn("001"));
        CHECK(request.roster.front().name == cn("李兰莲"));
        CHECK(request.rows.front().column == cn("1"));
        CHECK(request.rows.front().line == 3);
        qint64 minutes = 0;
        qint64 worked = 0;
        qint64 rest = 0;
        qint64 excused = 0;
        for (const labour::LabourRow &row : request.rows) {
            worked += row.record.mark == DayMark::Worked ? 1 : 0;
            rest += row.record.mark == DayMark::Rest ? 1 : 0;
            excused += row.record.mark == DayMark::Excused ? 1 : 0;
            minutes += row.record.enteredAs == EnteredAs::WholeDay  ? 480
                       : row.record.enteredAs == EnteredAs::HalfDay ? 240
                                                                    : row.record.minutes;
        }
        CHECK(minutes == 432'165);
        CHECK(worked == 1'041);
        CHECK(rest == 259);
        CHECK(excused == 45);
        CHECK(qint64(request.roster.size()) * 31 - std::ssize(request.rows) == 50);
    }
}

TEST_CASE("a grid's month and job come from its title, and must be those asked for")
{
    const Folder folder;
    const auto read = [&](const char *title, const CrewSheetContext &context) {
        return readCrewSheet(folder.write("a.csv", grid(title, "001,甲,√\n")), context);
    };
    CrewSheetContext none;
    const char *titles[] = {"合作社 2026年1月 考勤表 项目 X02 绿化", "项目编号：X02,2026-01",
                            "JOB NO. X02 2026/1", "２０２６年０１月 项目号:X02"};
    for (const char *title : titles) {
        INFO(title);
        const auto sheet = read(title, none);
        REQUIRE(sheet);
        CHECK(sheet->request.month == Month(2026, 1));
        CHECK(sheet->request.jobNo == cn("X02"));
    }
    CHECK(read("考勤表", january()));
    CHECK(read("考勤表 项目 x02", january()));
    CHECK(read("2026年1月 考勤表", none).error().code == errors::kSheetWithoutJob);
    CHECK(read("考勤表 项目 X02", none).error().code == errors::kMonthUnknown);
    CHECK(read("2026年2月 项目 X02", january()).error().code == errors::kOtherMonth);
    CHECK(read("2026年11月 项目 X02", january()).error().code == errors::kOtherMonth);
    CHECK(read("2026年1月 项目 X03", january()).error().code == errors::kOtherJob);
}

TEST_CASE("lines of a grid that name nobody are passed over, bad cells are named by day")
{
    const Folder folder;
    const auto sheet = readCrewSheet(folder.write("a.csv", grid("x", ",,四,五,六,日,一\n"
                                                                     "1,甲,√,半,6.5,休,假,,8\n"
                                                                     "002,乙\n"
                                                                     "003,丙,√,?,25h\n"
                                                                     "3,,\n"
                                                                     ",丁,√\n"
                                                                     "合计,,2\n"
                                                                     "制表人：某某 2026-01-31\n")),
                                     january());
    REQUIRE(sheet);
    CHECK(sheet->request.roster.size() == 3);
    CHECK(sheet->request.roster[0].personNo == cn("001"));
    CHECK(sheet->request.roster[2].personNo == cn("003"));
    CHECK(sheet->request.rows.size() == 6);
    CHECK(problems(*sheet) == QStringList{cn("6 exchange.not_working_time"), cn("6 money.not_hours"),
                                          cn("8 exchange.cell_blank")});
    CHECK(sheet->bad[0].where.column == cn("2"));
    const Warning *note = findWarning(*sheet, errors::kNoteSkipped);
    REQUIRE(note);
    CHECK(note->where.line == 10);
    CHECK(findWarning(*sheet, errors::kTotalRowSkipped));
}

TEST_CASE("days that the month does not have are refused, and columns that it needs")
{
    const Folder folder;
    CrewSheetContext february = january();
    february.month = Month(2026, 2);
    const auto sheet = readCrewSheet(
        folder.write("a.csv",
                     grid("x", QByteArray("001,甲" + QByteArray(",√").repeated(29) + "\n").constData())),
        february);
    REQUIRE(sheet);
    CHECK(problems(*sheet) == QStringList{cn("3 exchange.no_such_day")});

    CHECK(readCrewSheet(folder.write("a.csv", grid("x", "001,甲,√\n", 28)), february));
    const auto missing = readCrewSheet(folder.write("a.csv", grid("x", "001,甲,√\n", 30)), january());
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == errors::kColumnMissing);
    CHECK(missing.error().param(QStringLiteral("wanted")) == cn("31"));
}

TEST_CASE("totals of a grid may be hours or workdays; others are remarked upon")
{
    const Folder folder;
    const auto withTotal = [&](const char *total) {
        QByteArray row = "001,甲,√,半,6" + QByteArray(29, ',') + total + "\n";
        const auto sheet = readCrewSheet(folder.write("a.csv", grid("x", row.constData())), january());
        REQUIRE(sheet);
        CHECK(sheet->bad.empty());
        return findWarning(*sheet, errors::kTotalDiffers) != nullptr;
    };
    CHECK_FALSE(withTotal(""));
    CHECK_FALSE(withTotal("18"));
    CHECK_FALSE(withTotal("18:00"));
    CHECK_FALSE(withTotal("2.25"));
    CHECK(withTotal("17"));
    CHECK(withTotal("两天"));
}
