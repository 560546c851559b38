#include "core/labour/entry_rules.h"
#include "core/labour/job_rules.h"
#include "core/labour/labour_errors.h"
#include "core/labour/sheet_rules.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace zhangfang;
using namespace zhangfang::labour;
using people::PersonId;

namespace
{

JobTerms greening()
{
    return {QStringLiteral("X02"),
            QStringLiteral("示例物业服务有限公司"),
            QStringLiteral("劳协〔2025〕3号"),
            QStringLiteral("绿化养护"),
            WorkUnit::Hour,
            {{std::nullopt, WorkKind::Normal, Price::fromE4(230'000)}}};
}

DayRecord worked(int minutes, qint64 thousandths = 0)
{
    return {DayMark::Worked, WorkKind::Normal, minutes, Quantity::fromThousandths(thousandths),
            EnteredAs::Hours};
}

DayLoad load(qint64 person, QDate day, qint64 minutes, qint64 overtime = 0, bool fresh = true)
{
    return {PersonId(person), day, minutes, overtime, fresh};
}

template <typename T>
std::string refusal(const Result<T> &result)
{
    return result ? std::string() : std::string(result.error().code.key);
}

} // namespace

TEST_CASE("the youngest rate that holds on a day is the one in force")
{
    JobTerms job = greening();
    job.rates.push_back({QDate(2025, 7, 1), WorkKind::Normal, Price::fromE4(245'000)});
    job.rates.push_back({QDate(2025, 3, 1), WorkKind::Normal, Price::fromE4(240'000)});
    const std::pair<QDate, qint64> rows[] = {
        {QDate(2025, 2, 28), 230'000}, {QDate(2025, 3, 1), 240'000}, {QDate(2025, 6, 30), 240'000},
        {QDate(2025, 7, 1), 245'000},  {QDate(2030, 1, 1), 245'000},
    };
    for (const auto &[day, e4] : rows) {
        CAPTURE(day.toString(Qt::ISODate).toStdString());
        CHECK(rateInForce(job, WorkKind::Normal, day)->e4() == e4);
    }
}

TEST_CASE("overtime falls back to the ordinary rate where the job has none of its own in force")
{
    JobTerms job = greening();
    CHECK(rateInForce(job, WorkKind::Overtime, QDate(2025, 1, 1))->e4() == 230'000);
    job.rates.push_back({QDate(2025, 7, 1), WorkKind::Overtime, Price::fromE4(345'000)});
    CHECK(rateInForce(job, WorkKind::Overtime, QDate(2025, 6, 30))->e4() == 230'000);
    CHECK(rateInForce(job, WorkKind::Overtime, QDate(2025, 7, 1))->e4() == 345'000);
    CHECK(rateInForce(job, WorkKind::Night, QDate(2025, 7, 1))->e4() == 230'000);
}

TEST_CASE("a day before the first rate has no rate")
{
    JobTerms job = greening();
    job.rates = {{QDate(2025, 7, 1), WorkKind::Normal, Price::fromE4(230'000)},
                 {std::nullopt, WorkKind::Night, Price::fromE4(300'000)}};
    CHECK(refusal(rateInForce(job, WorkKind::Normal, QDate(2025, 6, 30))) == errors::kNoRateOnDay.key);
    CHECK(rateInForce(job, WorkKind::Night, QDate(2025, 6, 30))->e4() == 300'000);
}

TEST_CASE("a job needs a number, a client, a kind of work and sound rates")
{
    CHECK(checkJob(greening()));
    const auto refused = [](auto change) {
        JobTerms job = greening();
        change(job);
        return refusal(checkJob(job));
    };
    CHECK(refused([](JobTerms &j) { j.number = QStringLiteral(" "); }) == errors::kJobNumberMissing.key);
    CHECK(refused([](JobTerms &j) { j.clientName.clear(); }) == errors::kClientMissing.key);
    CHECK(refused([](JobTerms &j) { j.work.clear(); }) == errors::kWorkMissing.key);
    CHECK(refused([](JobTerms &j) { j.rates.clear(); }) == errors::kRateMissing.key);
    CHECK(refused([](JobTerms &j) { j.rates[0].kind = WorkKind::Overtime; }) == errors::kRateMissing.key);
    CHECK(refused([](JobTerms &j) { j.rates[0].price = Price(); }) == errors::kRateZero.key);
    CHECK(refused([](JobTerms &j) { j.rates.push_back(j.rates[0]); }) == errors::kRateTwice.key);
    CHECK(refused([](JobTerms &j) {
              j.rates.push_back({QDate(2025, 7, 1), WorkKind::Normal, Price::fromE4(1)});
          }).empty());
}

TEST_CASE("a record of a day is possible or is refused by name")
{
    JobTerms hourly = greening();
    JobTerms pieces = greening();
    pieces.unit = WorkUnit::Piece;
    struct Row {
        const char *what;
        DayRecord record;
        const JobTerms &job;
        const char *key;
    };
    const DayRecord rest{DayMark::Rest, WorkKind::Normal, 0, Quantity(), EnteredAs::Mark};
    DayRecord busyRest = rest;
    busyRest.minutes = 60;
    const Row rows[] = {
        {"an ordinary day", worked(480), hourly, ""},
        {"one minute", worked(1), hourly, ""},
        {"the whole day round", worked(1440), hourly, ""},
        {"a minute more than a day", worked(1441), hourly, errors::kMinutesOutOfRange.key},
        {"less than nothing", worked(-1), hourly, errors::kMinutesOutOfRange.key},
        {"nothing at all", worked(0), hourly, errors::kNothingWorked.key},
        {"a count on an hourly job", worked(480, 84'000), hourly, errors::kQuantityNotExpected.key},
        {"pieces with time", worked(300, 84'000), pieces, ""},
        {"pieces to be counted later", worked(300), pieces, ""},
        {"pieces without time", worked(0, 84'000), pieces, ""},
        {"negative pieces", worked(300, -1), pieces, errors::kQuantityNegative.key},
        {"neither time nor pieces", worked(0), pieces, errors::kNothingWorked.key},
        {"a day of rest", rest, hourly, ""},
        {"a day of rest with work in it", busyRest, hourly, errors::kMarkWithWork.key},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        CHECK(refusal(checkRecord(row.record, row.job)) == row.key);
    }
}

TEST_CASE("a sheet takes the days of its month only")
{
    const Month february(2024, 2);
    CHECK(checkDay(QDate(2024, 2, 29), february));
    for (const QDate day : {QDate(2024, 3, 1), QDate(2024, 1, 31), QDate(2025, 2, 1), QDate()})
        CHECK(refusal(checkDay(day, february)) == errors::kDayOutsideMonth.key);
}

TEST_CASE("nobody under sixteen works, and sixteen is reached on the birthday")
{
    CHECK_FALSE(isOldEnough(QDate(2010, 5, 2), QDate(2026, 5, 1)));
    CHECK(isOldEnough(QDate(2010, 5, 2), QDate(2026, 5, 2)));
    CHECK_FALSE(isOldEnough(QDate(2008, 2, 29), QDate(2024, 2, 28)));
    CHECK(isOldEnough(QDate(2008, 2, 29), QDate(2024, 2, 29)));
}

TEST_CASE("the retirement age is a threshold of its own for men and women")
{
    const QDate born(1965, 5, 2);
    CHECK_FALSE(isOverRetirementAge(born, people::Sex::Male, QDate(2025, 5, 1)));
    CHECK(isOverRetirementAge(born, people::Sex::Male, QDate(2025, 5, 2)));
    CHECK_FALSE(isOverRetirementAge(born, people::Sex::Female, QDate(2020, 5, 1)));
    CHECK(isOverRetirementAge(born, people::Sex::Female, QDate(2020, 5, 2)));
}

TEST_CASE("a person's day is added up over all jobs, with what the file already holds")
{
    const QDate day(2025, 5, 1);
    const Workload load24 =
        measureWorkload({load(1, day, 720), load(1, day, 721, 0, false), load(2, day, 720)});
    REQUIRE(load24.over24Hours.size() == 1);
    CHECK(load24.over24Hours[0].person == PersonId(1));
    CHECK(load24.over24Hours[0].minutes == 1441);
    CHECK(measureWorkload({load(1, day, 720), load(1, day, 720)}).over24Hours.empty());
    CHECK(measureWorkload({load(1, day, 720), load(1, day.addDays(1), 721)}).over24Hours.empty());
}

TEST_CASE("more than eight hours a day and thirty-six of overtime a month are remarked")
{
    const QDate day(2025, 5, 1);
    CHECK(measureWorkload({load(1, day, 480)}).over8Hours.empty());
    CHECK(measureWorkload({load(1, day, 481)}).over8Hours.size() == 1);
    CHECK(measureWorkload({load(1, day, 481, 0, false)}).over8Hours.empty());

    std::vector<DayLoad> overtime;
    for (int i = 0; i < 12; ++i)
        overtime.push_back(load(1, day.addDays(i), 180, 180, false));
    overtime.push_back(load(1, day.addDays(20), 1));
    CHECK(measureWorkload(overtime).over36HoursOvertime.empty());
    overtime.push_back(load(1, day.addDays(40), 600, 600)); // another month
    CHECK(measureWorkload(overtime).over36HoursOvertime.empty());
    overtime.push_back(load(1, day.addDays(20), 1, 1));
    const auto over = measureWorkload(overtime).over36HoursOvertime;
    REQUIRE(over.size() == 1);
    CHECK(over[0].overtimeMinutes == 2161);
    CHECK(over[0].day == day);
}

TEST_CASE("the workload does not depend on the order of the entries", "[property]")
{
    CHECK(rc::check("shuffled parts give the same days", [] {
        auto parts = *rc::gen::container<std::vector<DayLoad>>(rc::gen::exec([] {
            const qint64 minutes = *rc::gen::inRange<qint64>(1, 1441);
            return load(*rc::gen::inRange<qint64>(1, 3), QDate(2025, 5, *rc::gen::inRange(1, 4)), minutes,
                        *rc::gen::element<qint64>(0, minutes), *rc::gen::arbitrary<bool>());
        }));
        const Workload one = measureWorkload(parts);
        std::ranges::reverse(parts);
        const Workload other = measureWorkload(parts);
        RC_ASSERT(one.over24Hours.size() == other.over24Hours.size());
        RC_ASSERT(one.over8Hours.size() == other.over8Hours.size());
        RC_ASSERT(one.over36HoursOvertime.size() == other.over36HoursOvertime.size());
    }));
}

TEST_CASE("a correction has a reason and leaves neither less than nothing nor more than a day")
{
    const QString reason = QStringLiteral("写错");
    CHECK(checkCorrection(480, Quantity(), worked(-480), reason));
    CHECK(checkCorrection(480, Quantity(), worked(960), reason));
    CHECK(refusal(checkCorrection(480, Quantity(), worked(-481), reason)) ==
          errors::kCorrectionBelowZero.key);
    CHECK(refusal(checkCorrection(480, Quantity(), worked(961), reason)) == errors::kMinutesOutOfRange.key);
    CHECK(refusal(checkCorrection(0, Quantity::fromThousandths(5), worked(0, -6), reason)) ==
          errors::kCorrectionBelowZero.key);
    CHECK(refusal(checkCorrection(480, Quantity(), worked(-60), QStringLiteral("  "))) ==
          errors::kReasonMissing.key);
}

TEST_CASE("a sheet goes from draft to submitted to approved, and from approved or voided nowhere")
{
    constexpr SheetState kAll[] = {SheetState::Draft, SheetState::Submitted, SheetState::Approved,
                                   SheetState::Voided};
    const auto allowed = [](SheetState from, SheetState to) { return bool(checkStep(from, to)); };
    for (const SheetState from : kAll) {
        for (const SheetState to : kAll) {
            const bool expected =
                (from == SheetState::Draft && (to == SheetState::Submitted || to == SheetState::Voided)) ||
                (from == SheetState::Submitted && to != SheetState::Submitted);
            CAPTURE(int(from), int(to));
            CHECK(allowed(from, to) == expected);
        }
    }
}

TEST_CASE("the open cells of a grid are the days that nobody wrote down")
{
    const Month month(2026, 2);
    std::vector<OpenCell> written;
    for (int day = 1; day <= 28; ++day)
        written.push_back({PersonId(7), QDate(2026, 2, day)});
    written.erase(written.begin() + 9);
    std::ranges::reverse(written);
    const auto open = findOpenCells(month, {PersonId(9), PersonId(7)}, written);
    REQUIRE(open.size() == 29);
    CHECK(open.front() == OpenCell{PersonId(9), QDate(2026, 2, 1)});
    CHECK(open.back() == OpenCell{PersonId(7), QDate(2026, 2, 10)});
    CHECK(findOpenCells(month, {}, written).empty());
}

TEST_CASE("the words of the file are read back as they are written")
{
    for (const WorkUnit unit :
         {WorkUnit::Hour, WorkUnit::Day, WorkUnit::Piece, WorkUnit::Area, WorkUnit::LumpSum})
        CHECK(workUnitFromKey(QString(toKey(unit))) == unit);
    for (const WorkKind kind : {WorkKind::Normal, WorkKind::Overtime, WorkKind::Night})
        CHECK(workKindFromKey(QString(toKey(kind))) == kind);
    for (const DayMark mark : {DayMark::Worked, DayMark::Rest, DayMark::Excused})
        CHECK(dayMarkFromKey(QString(toKey(mark))) == mark);
    for (const EnteredAs way : {EnteredAs::Hours, EnteredAs::WholeDay, EnteredAs::HalfDay, EnteredAs::Mark})
        CHECK(enteredAsFromKey(QString(toKey(way))) == way);
    for (const SheetState state :
         {SheetState::Draft, SheetState::Submitted, SheetState::Approved, SheetState::Voided})
        CHECK(sheetStateFromKey(QString(toKey(state))) == state);
    for (const SheetForm form : {SheetForm::Grid, SheetForm::List, SheetForm::Correction})
        CHECK(sheetFormFromKey(QString(toKey(form))) == form);
    CHECK_FALSE(workUnitFromKey(QStringLiteral("Hour")));
    CHECK_FALSE(workUnitFromKey(QString()));
}
