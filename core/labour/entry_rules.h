#pragma once

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/labour/entry.h"
#include "core/labour/job.h"
#include "core/people/person.h"

#include <vector>

namespace zhangfang::labour
{

inline constexpr int kMinutesPerDay = 24 * 60;
/// The law's ordinary working day (Labour Law, art. 36): more is warned about, not refused.
inline constexpr int kOrdinaryDayMinutes = 8 * 60;
/// The law's most overtime in a month (Labour Law, art. 41): more is warned about, not refused.
inline constexpr int kOvertimeMonthMinutes = 36 * 60;
/// Nobody younger works (Labour Law, art. 15).
inline constexpr int kLeastWorkingAge = 16;
/// From these ages on the relation and the insurance need a look (Regulation on the Labour Contract Law, art.
/// 21). The retirement ages have been rising step by step since 2025; the old ones are kept here as
/// thresholds of a remark, so that nobody is missed.
inline constexpr int kRetirementAgeMen = 60;
inline constexpr int kRetirementAgeWomen = 55;

/// Whether a record can stand for a day on the job.
///
/// Refused: working time below 0 or above 24 hours (labour.minutes_out_of_range); neither time nor, on a job
/// paid by quantity, a quantity (labour.nothing_worked); a quantity on a job paid by time
/// (labour.quantity_not_expected) or below 0 (labour.quantity_negative); rest or leave with time or quantity
/// (labour.mark_with_work). A job paid by quantity takes time without a quantity: the count often comes at
/// the month's end, on one line.
Result<void> checkRecord(const DayRecord &record, const JobTerms &job);

/// Refused with labour.day_outside_month where `day` is not a day of the sheet's month.
Result<void> checkDay(QDate day, Month sheetMonth);

/// Whether the person is old enough to work on `day`; sixteen is reached on the birthday.
bool isOldEnough(QDate born, QDate day);

/// Whether the person has reached the retirement age on `day`.
bool isOverRetirementAge(QDate born, people::Sex sex, QDate day);

/// One person's working time on one day, over all jobs or a part of it.
struct DayLoad {
    people::PersonId person;
    QDate day;
    qint64 minutes = 0;
    qint64 overtimeMinutes = 0; ///< the part of `minutes` of kind overtime
    bool fresh = true;          ///< about to be entered, as against already in the file
    bool looked = false;        ///< already in the file, and entered by an earlier part of the same import
};

/// What the law says about the hours of everybody at once. Only days and months that hold something fresh are
/// named, and none that was too long when an earlier part of the same import was looked at.
struct Workload {
    std::vector<DayLoad> over24Hours; ///< impossible days, in order of person and day
    std::vector<DayLoad> over8Hours;  ///< days longer than art. 36 has them, the impossible ones left out
    std::vector<DayLoad>
        over36HoursOvertime; ///< one per person and month (`day` its first day, sums of the month)
};

/// Adds up the parts of every person's days and months and finds those that are too long.
Workload measureWorkload(std::vector<DayLoad> parts);

/// Whether a difference may be booked against an entry of which `minutes` and `quantity` are left after
/// earlier corrections: what remains is never below 0 (labour.correction_below_zero) nor above 24 hours
/// (labour.minutes_out_of_range), and it needs a reason (labour.reason_missing).
Result<void> checkCorrection(int minutesLeft, Quantity quantityLeft, const DayRecord &difference,
                             const QString &reason);

} // namespace zhangfang::labour
