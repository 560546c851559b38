#include "core/labour/entry_rules.h"

#include "core/labour/labour_errors.h"
#include "core/members/membership_rules.h"

#include <algorithm>
#include <tuple>

namespace zhangfang::labour
{

namespace
{

Error minutesOutOfRange(int minutes)
{
    return {errors::kMinutesOutOfRange, {{QStringLiteral("worked_minutes"), minutes}}};
}

Result<void> checkQuantity(const DayRecord &record, const JobTerms &job)
{
    if (!record.quantity.isZero() && !isPaidByQuantity(job.unit)) {
        return Error{
            errors::kQuantityNotExpected,
            {{QStringLiteral("job_no"), job.number}, {QStringLiteral("unit"), QString(toKey(job.unit))}}};
    }
    if (record.quantity < Quantity()) {
        return Error{errors::kQuantityNegative,
                     {{QStringLiteral("quantity_thousandths"), record.quantity.thousandths()}}};
    }
    return {};
}

/// What a person's day or month comes to: with all of it, and with what an earlier part of the same import
/// left in the file.
struct Sum {
    DayLoad all;
    DayLoad before;

    explicit Sum(const DayLoad &first)
        : all(first)
        , before(first)
    {
        if (first.fresh)
            before.minutes = before.overtimeMinutes = 0;
    }
    void add(const DayLoad &part)
    {
        add(all, part);
        before.looked = before.looked || part.looked;
        if (!part.fresh)
            add(before, part);
    }

private:
    static void add(DayLoad &sum, const DayLoad &part)
    {
        sum.minutes += part.minutes;
        sum.overtimeMinutes += part.overtimeMinutes;
        sum.fresh = sum.fresh || part.fresh;
        sum.looked = sum.looked || part.looked;
    }
};

/// The days and months of persons; `parts` is sorted by person and day.
struct Sums {
    std::vector<Sum> days;
    std::vector<Sum> months;

    explicit Sums(const std::vector<DayLoad> &parts)
    {
        QDate lastOfMonth;
        for (const DayLoad &part : parts) {
            const bool isSamePerson = !days.empty() && days.back().all.person == part.person;
            if (isSamePerson && days.back().all.day == part.day)
                days.back().add(part);
            else
                days.emplace_back(part);
            if (isSamePerson && part.day <= lastOfMonth) {
                months.back().add(part);
            } else {
                months.emplace_back(part);
                lastOfMonth = Month::of(part.day).lastDay();
            }
        }
    }
};

} // namespace

Result<void> checkRecord(const DayRecord &record, const JobTerms &job)
{
    if (record.mark != DayMark::Worked) {
        if (record.minutes != 0 || !record.quantity.isZero())
            return Error{errors::kMarkWithWork};
        return {};
    }
    if (record.minutes < 0 || record.minutes > kMinutesPerDay)
        return minutesOutOfRange(record.minutes);
    ZHANGFANG_TRY(checkQuantity(record, job));
    if (record.minutes == 0 && record.quantity.isZero())
        return Error{errors::kNothingWorked, {{QStringLiteral("job_no"), job.number}}};
    return {};
}

Result<void> checkDay(QDate day, Month sheetMonth)
{
    if (day.isValid() && sheetMonth.contains(day))
        return {};
    return Error{errors::kDayOutsideMonth,
                 {{QStringLiteral("day"), day}, {QStringLiteral("month"), sheetMonth.toString()}}};
}

bool isOldEnough(QDate born, QDate day)
{
    return members::ageOn(born, day) >= kLeastWorkingAge;
}

bool isOverRetirementAge(QDate born, people::Sex sex, QDate day)
{
    return members::ageOn(born, day) >=
           (sex == people::Sex::Female ? kRetirementAgeWomen : kRetirementAgeMen);
}

Workload measureWorkload(std::vector<DayLoad> parts)
{
    std::ranges::sort(parts, [](const DayLoad &a, const DayLoad &b) {
        return std::tie(a.person, a.day) < std::tie(b.person, b.day);
    });
    const Sums sums(parts);

    Workload found;
    for (const Sum &day : sums.days) {
        if (!day.all.fresh)
            continue;
        const bool isSaid = day.before.looked && day.before.minutes > kOrdinaryDayMinutes;
        if (day.all.minutes > kMinutesPerDay)
            found.over24Hours.push_back(day.all);
        else if (day.all.minutes > kOrdinaryDayMinutes && !isSaid)
            found.over8Hours.push_back(day.all);
    }
    for (const Sum &month : sums.months) {
        const bool isSaid = month.before.looked && month.before.overtimeMinutes > kOvertimeMonthMinutes;
        if (!month.all.fresh || month.all.overtimeMinutes <= kOvertimeMonthMinutes || isSaid)
            continue;
        found.over36HoursOvertime.push_back(month.all);
        found.over36HoursOvertime.back().day = Month::of(month.all.day).firstDay();
    }
    return found;
}

Result<void> checkCorrection(int minutesLeft, Quantity quantityLeft, const DayRecord &difference,
                             const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{errors::kReasonMissing};
    const int minutes = minutesLeft + difference.minutes;
    const qint64 thousandths = quantityLeft.thousandths() + difference.quantity.thousandths();
    if (minutes < 0 || thousandths < 0) {
        return Error{errors::kCorrectionBelowZero,
                     {{QStringLiteral("worked_minutes"), minutes},
                      {QStringLiteral("quantity_thousandths"), thousandths}}};
    }
    if (minutes > kMinutesPerDay)
        return minutesOutOfRange(minutes);
    return {};
}

} // namespace zhangfang::labour
