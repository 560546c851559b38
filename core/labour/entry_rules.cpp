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

/// Adds neighbours of the same key into one; `parts` is sorted by it.
template <typename SameKey>
std::vector<DayLoad> merged(const std::vector<DayLoad> &parts, SameKey same)
{
    std::vector<DayLoad> sums;
    for (const DayLoad &part : parts) {
        if (sums.empty() || !same(sums.back(), part)) {
            sums.push_back(part);
            continue;
        }
        DayLoad &sum = sums.back();
        sum.minutes += part.minutes;
        sum.overtimeMinutes += part.overtimeMinutes;
        sum.fresh = sum.fresh || part.fresh;
    }
    return sums;
}

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
    const std::vector<DayLoad> days = merged(
        parts, [](const DayLoad &a, const DayLoad &b) { return a.person == b.person && a.day == b.day; });

    Workload found;
    for (const DayLoad &day : days) {
        if (!day.fresh)
            continue;
        if (day.minutes > kMinutesPerDay)
            found.over24Hours.push_back(day);
        else if (day.minutes > kOrdinaryDayMinutes)
            found.over8Hours.push_back(day);
    }
    for (DayLoad month : merged(days, [](const DayLoad &a, const DayLoad &b) {
             return a.person == b.person && Month::of(a.day) == Month::of(b.day);
         })) {
        if (!month.fresh || month.overtimeMinutes <= kOvertimeMonthMinutes)
            continue;
        month.day = Month::of(month.day).firstDay();
        found.over36HoursOvertime.push_back(month);
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
