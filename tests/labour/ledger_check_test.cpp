#include "core/labour/labour_errors.h"
#include "core/labour/labour_total.h"
#include "core/labour/ledger_check.h"
#include "core/people/people_errors.h"
#include "core/periods/periods_errors.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace zhangfang;
using namespace zhangfang::labour;
using people::PersonId;

namespace
{

people::Person person(qint64 id, const char *number, const char *name, QDate born, people::Sex sex)
{
    people::Person person{people::Particulars{QString::fromUtf8(number), QString::fromUtf8(name)},
                          PersonId(id)};
    person.bornOn = born;
    person.sex = sex;
    return person;
}

Job job(qint64 id, const char *number, WorkUnit unit, std::optional<QDate> from = std::nullopt)
{
    return {JobId(id),
            {QString::fromUtf8(number),
             QStringLiteral("示例镇河道管理站"),
             {},
             QStringLiteral("河道保洁"),
             unit,
             {{from, WorkKind::Normal, Price::fromE4(230'000)}}}};
}

/// Two members, one of them until the end of 2025, and a boy; an hourly job, a piece job and a job that
/// begins in July. December 2024 is closed.
Roll roll(std::vector<DatedWorkday> workdays = {
              {std::nullopt, 480}, {QDate(2025, 7, 1), 450}, {QDate(2025, 8, 1), 445}})
{
    RollContents contents{
        people::PersonDirectory({person(1, "001", "李兰莲", QDate(1951, 11, 12), people::Sex::Female),
                                 person(2, "002", "古丽·买买提", QDate(1990, 5, 1), people::Sex::Male),
                                 person(3, "003", "程秀", QDate(2009, 6, 1), people::Sex::Female)}),
        {job(1, "X02", WorkUnit::Hour), job(2, "X03", WorkUnit::Piece),
         job(3, "X10", WorkUnit::Hour, QDate(2025, 7, 1))},
        members::MembershipCalendar(
            {{members::MembershipId(1), PersonId(1), {QDate(2024, 7, 21), QDate(2025, 12, 31)}, std::nullopt},
             {members::MembershipId(2), PersonId(2), {QDate(2023, 3, 8), std::nullopt}, std::nullopt}}),
        std::move(workdays),
        [](Month month) -> Result<void> {
            if (month == Month(2024, 12))
                return Error{errors::kMonthClosed, {{QStringLiteral("month"), month.toString()}}};
            return {};
        }};
    return Roll(std::move(contents));
}

LabourRow row(QDate day, const char *person, const char *jobNo, int minutes)
{
    LabourRow row;
    row.line = 2;
    row.day = day;
    row.personNo = QString::fromUtf8(person);
    row.jobNo = QString::fromUtf8(jobNo);
    row.record.minutes = minutes;
    return row;
}

LedgerFindings check(std::vector<LabourRow> rows, const std::vector<StandingWork> &standing = {})
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].line = static_cast<qint64>(i) + 2;
    return checkLedger(rows, roll(), standing, QStringLiteral("台账.csv"));
}

std::string onlyRefusal(const LedgerFindings &findings)
{
    REQUIRE(findings.bad.size() == 1);
    return findings.bad[0].code.key;
}

const Warning *remarkOf(const LedgerFindings &findings, const ErrorCode &code)
{
    const auto found =
        std::ranges::find_if(findings.warnings, [&code](const Warning &w) { return w.code == code; });
    return found == findings.warnings.end() ? nullptr : &*found;
}

const QDate kDay(2025, 5, 1);

} // namespace

TEST_CASE("a sound row is booked for its person and job")
{
    const LedgerFindings findings = check({row(kDay, "002", "X02", 435)});
    CHECK(findings.bad.empty());
    CHECK(findings.warnings.empty());
    REQUIRE(findings.bookable.size() == 1);
    CHECK(findings.bookable[0].person == PersonId(2));
    CHECK(findings.bookable[0].job == JobId(1));
    CHECK(findings.bookable[0].record.minutes == 435);
}

TEST_CASE("each row that cannot be taken is refused by name, at its line")
{
    LabourRow otherName = row(kDay, "001", "X02", 60);
    otherName.name = QStringLiteral("李兰");
    LabourRow counted = row(kDay, "002", "X02", 60);
    counted.record.quantity = Quantity::fromThousandths(1000);
    LabourRow uneven = row(QDate(2025, 8, 1), "002", "X02", 0);
    uneven.record.enteredAs = EnteredAs::HalfDay;
    struct Row {
        const char *what;
        LabourRow row;
        const char *key;
    };
    const Row rows[] = {
        {"an unknown person", row(kDay, "009", "X02", 60), errors::kNoSuchPerson.key},
        {"a number written otherwise", row(kDay, "1", "X02", 60), errors::kNoSuchPerson.key},
        {"another name", otherName, errors::kNameDiffers.key},
        {"an unknown job", row(kDay, "002", "X99", 60), errors::kJobUnknown.key},
        {"25 hours", row(kDay, "002", "X02", 1500), errors::kMinutesOutOfRange.key},
        {"no time", row(kDay, "002", "X02", 0), errors::kNothingWorked.key},
        {"pieces on an hourly job", counted, errors::kQuantityNotExpected.key},
        {"before the first rate", row(QDate(2025, 6, 30), "002", "X10", 60), errors::kNoRateOnDay.key},
        {"a day before sixteen", row(QDate(2025, 5, 31), "003", "X02", 60), errors::kUnder16.key},
        {"a closed month", row(QDate(2024, 12, 31), "002", "X02", 60), errors::kMonthClosed.key},
        {"half of an uneven workday", uneven, errors::kHalfDayUneven.key},
    };
    for (const Row &one : rows) {
        INFO(one.what);
        const LedgerFindings findings = check({row(QDate(2025, 4, 1), "002", "X02", 60), one.row});
        CHECK(onlyRefusal(findings) == one.key);
        CHECK(findings.bad[0].where == Where{QStringLiteral("台账.csv"), 3, {}});
        CHECK(findings.bookable.size() == 1);
    }
    CHECK(check({row(QDate(2025, 6, 1), "003", "X02", 60)}).bad.empty());
}

TEST_CASE("a name may come with another middle dot, in full width or with blanks")
{
    for (const char *name :
         {"古丽·买买提", "古丽•买买提", "古丽・买买提", "古丽．买买提", "古丽 ·买买提", ""}) {
        INFO(name);
        LabourRow entry = row(kDay, "002", "X02", 60);
        entry.name = QString::fromUtf8(name);
        CHECK(check({entry}).bad.empty());
    }
}

TEST_CASE("whole and half days take the minutes of the charter in force on the day")
{
    const auto minutesOf = [](EnteredAs way, QDate day) {
        LabourRow entry = row(day, "002", "X02", 0);
        entry.record.enteredAs = way;
        const LedgerFindings findings = check({entry});
        REQUIRE(findings.bookable.size() == 1);
        CHECK(findings.bookable[0].record.enteredAs == way);
        return findings.bookable[0].record.minutes;
    };
    CHECK(minutesOf(EnteredAs::WholeDay, QDate(2025, 6, 30)) == 480);
    CHECK(minutesOf(EnteredAs::HalfDay, QDate(2025, 6, 30)) == 240);
    CHECK(minutesOf(EnteredAs::WholeDay, QDate(2025, 7, 1)) == 450);
    CHECK(minutesOf(EnteredAs::HalfDay, QDate(2025, 7, 31)) == 225);
}

TEST_CASE("the same person, job, day and kind stands once")
{
    const LabourRow first = row(kDay, "002", "X02", 240);
    LabourRow overtime = first;
    overtime.record.kind = WorkKind::Overtime;
    const LedgerFindings findings = check({first, overtime, first});
    CHECK(onlyRefusal(findings) == errors::kEntryTwice.key);
    CHECK(findings.bad[0].where.line == 4);
    CHECK(check({first, row(kDay, "002", "X03", 240), row(kDay.addDays(1), "002", "X02", 240)}).bad.empty());

    const StandingWork standing{PersonId(2), JobId(1), kDay, DayMark::Worked, WorkKind::Normal, 60, false};
    CHECK(onlyRefusal(check({first}, {standing})) == errors::kEntryTwice.key);
    StandingWork correction = standing;
    correction.correction = true;
    CHECK(check({first}, {correction}).bad.empty());
}

TEST_CASE("a day over all jobs has no more than 24 hours, what stands already included")
{
    const LabourRow half = row(kDay, "002", "X02", 720);
    const LabourRow otherHalf = row(kDay, "002", "X03", 720);
    CHECK(check({half, otherHalf}).bad.empty());
    const LedgerFindings findings = check({half, row(kDay, "002", "X03", 721)});
    CHECK(onlyRefusal(findings) == errors::kOver24Hours.key);
    CHECK(findings.bad[0].where.line == 3);
    CHECK(findings.bad[0].param(QStringLiteral("worked_minutes")).toInt() == 1441);
    CHECK(check({half, row(kDay.addDays(1), "002", "X03", 721)}).bad.empty());

    const StandingWork standing{PersonId(2), JobId(2), kDay, DayMark::Worked, WorkKind::Normal, 721, false};
    CHECK(onlyRefusal(check({half}, {standing})) == errors::kOver24Hours.key);
    StandingWork takenBack = standing;
    takenBack.correction = true;
    takenBack.minutes = -1;
    CHECK(check({half}, {standing, takenBack}).bad.empty());
}

TEST_CASE("a row that does not fit the day does not stand in the way of one that does")
{
    LabourRow overtime = row(kDay, "002", "X02", 240);
    overtime.record.kind = WorkKind::Overtime;
    const LedgerFindings findings =
        check({row(kDay, "002", "X02", 1200), row(kDay, "002", "X03", 300), overtime});
    CHECK(onlyRefusal(findings) == errors::kOver24Hours.key);
    CHECK(findings.bad[0].where.line == 3);
    CHECK(findings.bookable.size() == 2);
}

TEST_CASE("rest and leave are booked without time")
{
    LabourRow rest = row(kDay, "001", "X02", 0);
    rest.record = {DayMark::Rest, WorkKind::Normal, 0, Quantity(), EnteredAs::Mark};
    LabourRow excused = row(kDay.addDays(1), "001", "X02", 0);
    excused.record = {DayMark::Excused, WorkKind::Normal, 0, Quantity(), EnteredAs::Mark};
    excused.reason = QStringLiteral("看病");
    const LedgerFindings findings = check({rest, excused});
    CHECK(findings.bad.empty());
    REQUIRE(findings.bookable.size() == 2);
    CHECK(findings.bookable[1].reason == QStringLiteral("看病"));
    CHECK(findings.warnings.empty());
}

TEST_CASE("what the law frowns upon is remarked once, counted, with the first case")
{
    const LedgerFindings findings =
        check({row(kDay, "002", "X02", 500), row(kDay.addDays(1), "002", "X02", 481),
               row(kDay.addDays(2), "002", "X02", 480)});
    const Warning *remark = remarkOf(findings, errors::kOver8Hours);
    REQUIRE(remark);
    CHECK(remark->param(QStringLiteral("count")).toInt() == 2);
    CHECK(remark->param(QStringLiteral("day")).toDate() == kDay);
    CHECK(remark->param(QStringLiteral("worked_minutes")).toInt() == 500);
    CHECK_FALSE(remarkOf(findings, errors::kOver36HoursOvertime));
    CHECK_FALSE(remarkOf(findings, errors::kOverRetirementAge));
}

TEST_CASE("overtime beyond 36 hours a month is remarked, with what stands already")
{
    std::vector<StandingWork> standing;
    for (int i = 0; i < 12; ++i) {
        standing.push_back(
            {PersonId(2), JobId(1), QDate(2025, 5, 10 + i), DayMark::Worked, WorkKind::Overtime, 180, false});
    }
    CHECK_FALSE(remarkOf(check({row(kDay, "002", "X02", 60)}, standing), errors::kOver36HoursOvertime));
    LabourRow overtime = row(kDay, "002", "X02", 1);
    overtime.record.kind = WorkKind::Overtime;
    const Warning *remark = nullptr;
    const LedgerFindings findings = check({overtime}, standing);
    remark = remarkOf(findings, errors::kOver36HoursOvertime);
    REQUIRE(remark);
    CHECK(remark->param(QStringLiteral("overtime_minutes")).toInt() == 2161);
    CHECK(remark->param(QStringLiteral("month")).toString() == QStringLiteral("2025-05"));
}

TEST_CASE("work outside the membership is taken and remarked, person by person")
{
    const LedgerFindings findings =
        check({row(QDate(2025, 12, 31), "001", "X02", 60), row(QDate(2026, 1, 1), "001", "X02", 60),
               row(QDate(2026, 1, 2), "001", "X02", 60)});
    CHECK(findings.bad.empty());
    const Warning *remark = remarkOf(findings, errors::kNonMemberWork);
    REQUIRE(remark);
    CHECK(remark->param(QStringLiteral("count")).toInt() == 1);
    CHECK(remark->param(QStringLiteral("day")).toDate() == QDate(2026, 1, 1));
    CHECK(remarkOf(findings, errors::kOverRetirementAge));
}

TEST_CASE("pieces without a count and pieces without time are remarked")
{
    LabourRow pieces = row(kDay, "002", "X03", 0);
    pieces.record.quantity = Quantity::fromThousandths(84'000);
    CHECK(remarkOf(check({pieces}), errors::kNoWorkingTime));
    CHECK(remarkOf(check({row(kDay, "002", "X03", 60)}), errors::kPieceWithoutQuantity));
}

TEST_CASE("entries come out sheet after sheet: by month, then by job, then as they stood")
{
    const LedgerFindings findings =
        check({row(QDate(2025, 8, 1), "002", "X02", 60), row(QDate(2025, 7, 2), "002", "X10", 60),
               row(QDate(2025, 7, 2), "002", "X02", 60), row(QDate(2025, 7, 1), "002", "X10", 60)});
    std::vector<std::size_t> order;
    for (const BookableEntry &entry : findings.bookable)
        order.push_back(entry.row);
    CHECK(order == std::vector<std::size_t>{2, 1, 3, 0});
}

TEST_CASE("a grid is looked at person by person, then cell by cell")
{
    GridImport grid{{store::BatchKind::CrewSheet, QStringLiteral("考勤.csv"), {}},
                    QStringLiteral("X02"),
                    Month(2025, 5),
                    {},
                    {}};
    grid.roster = {{3, QStringLiteral("001"), QStringLiteral("李兰莲")},
                   {4, QStringLiteral("002"), QStringLiteral("某人")},
                   {5, QStringLiteral("001"), QStringLiteral("李兰莲")},
                   {6, QStringLiteral("003"), {}}};
    const auto cell = [](qint64 line, const char *person, QDate day, int minutes) {
        LabourRow entry = row(day, person, "X02", minutes);
        entry.line = line;
        entry.column = QString::number(day.day());
        return entry;
    };
    grid.rows = {cell(3, "001", kDay, 480), cell(4, "002", kDay, 480), cell(6, "003", QDate(2025, 6, 1), 480),
                 cell(7, "007", kDay, 480), cell(3, "001", kDay.addDays(1), 1441)};
    const GridFindings findings = checkGrid(grid, roll(), {});
    CHECK(findings.roster == std::vector{PersonId(1), PersonId(3)});
    CHECK(findings.cells.bookable.size() == 1);
    std::vector<std::string> refusals;
    for (const Error &error : findings.cells.bad)
        refusals.push_back(std::to_string(error.where.line) + error.where.column.toStdString() +
                           error.code.key);
    CHECK(refusals == std::vector<std::string>{"32labour.minutes_out_of_range", "4labour.name_differs",
                                               "5labour.person_twice", "61labour.day_outside_month",
                                               "71labour.not_on_roster"});
}

TEST_CASE("a sheet's work is summed by what a pay line is made of")
{
    const Job hourly{JobId(1),
                     {QStringLiteral("X02"),
                      {},
                      {},
                      {},
                      WorkUnit::Hour,
                      {{std::nullopt, WorkKind::Normal, Price::fromE4(230'000)},
                       {QDate(2025, 12, 15), WorkKind::Normal, Price::fromE4(245'000)}}}};
    const auto done = [](qint64 person, QDate day, WorkKind kind) {
        return WorkDone{PersonId(person), day, kind, 60, Quantity()};
    };
    const auto totals = sumUp(
        {done(1, QDate(2025, 12, 14), WorkKind::Normal), done(1, QDate(2025, 12, 1), WorkKind::Normal),
         done(1, QDate(2025, 12, 15), WorkKind::Normal), done(1, QDate(2025, 12, 15), WorkKind::Overtime),
         done(1, QDate(2026, 1, 1), WorkKind::Normal)},
        hourly, roll({{std::nullopt, 480}}));
    REQUIRE(totals);
    REQUIRE(totals->size() == 4);
    CHECK((*totals)[0].minutes == 120);
    CHECK((*totals)[0].entries == 2);
    CHECK((*totals)[0].rate.e4() == 230'000);
    CHECK((*totals)[1].rate.e4() == 245'000);
    CHECK((*totals)[2].kind == WorkKind::Overtime);
    CHECK((*totals)[2].rate.e4() == 245'000);
    CHECK((*totals)[3].workedMonth == Month(2026, 1));
    CHECK_FALSE((*totals)[3].member);
}

TEST_CASE("rows that can be booked never depend on what was left out", "[property]")
{
    CHECK(rc::check("taking only the good rows again refuses nothing", [] {
        const auto rows = *rc::gen::container<std::vector<LabourRow>>(rc::gen::exec([] {
            LabourRow entry =
                row(kDay.addDays(*rc::gen::inRange(0, 2)), *rc::gen::element("001", "002", "009"),
                    *rc::gen::element("X02", "X03"), *rc::gen::inRange(0, 1500));
            entry.record.kind = *rc::gen::element(WorkKind::Normal, WorkKind::Overtime);
            return entry;
        }));
        const LedgerFindings findings = check(rows);
        RC_ASSERT(findings.bookable.size() + findings.bad.size() == rows.size());
        std::vector<std::size_t> places;
        for (const BookableEntry &entry : findings.bookable)
            places.push_back(entry.row);
        std::ranges::sort(places);
        std::vector<LabourRow> good;
        for (const std::size_t place : places)
            good.push_back(rows[place]);
        const LedgerFindings again = check(good);
        RC_ASSERT(again.bad.empty());
        RC_ASSERT(again.bookable.size() == good.size());
    }));
}
