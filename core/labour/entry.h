#pragma once

#include "core/base/month.h"
#include "core/labour/labour_ids.h"
#include "core/labour/work.h"
#include "core/money/price.h"
#include "core/people/person_id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace zhangfang::labour
{

/// What is known of a person's day on a job. A day without any entry is *open*: nobody wrote it down.
enum class DayMark {
    Worked,
    Rest,    ///< 休: did not work
    Excused, ///< 假: did not work, with leave
};

/// How working time was written before it became minutes.
enum class EnteredAs {
    Hours,    ///< a number of hours
    WholeDay, ///< √: the charter's minutes of a workday
    HalfDay,  ///< 半: half of them
    Mark,     ///< 休 or 假: no working time
};

/// "worked", "rest", "excused": the word in the file.
QLatin1String toKey(DayMark mark);
/// "hours", "whole_day", "half_day", "mark".
QLatin1String toKey(EnteredAs enteredAs);

std::optional<DayMark> dayMarkFromKey(const QString &key);
std::optional<EnteredAs> enteredAsFromKey(const QString &key);

/// What one cell of a grid or one line of a list says about a person's day on a job.
struct DayRecord {
    DayMark mark = DayMark::Worked;
    WorkKind kind = WorkKind::Normal;
    int minutes = 0;   ///< whole minutes of one day
    Quantity quantity; ///< pieces, area or lumps; zero where the job is paid by time
    EnteredAs enteredAs = EnteredAs::Hours;

    friend bool operator==(const DayRecord &, const DayRecord &) = default;
};

/// An entry of the ledger (工时记录). An entry of an approved sheet never changes; a correction is another
/// entry.
struct Entry {
    EntryId id;
    SheetId sheet;
    JobId job;
    people::PersonId person;
    QDate workedOn;
    Month bookedMonth; ///< the month of its sheet, which pays it
    DayRecord record;  ///< of a correction: the difference, which may be negative
    QString reason;    ///< of leave or of a correction; else a remark, often empty
    std::optional<EntryId> corrects;
};

/// A difference to be booked against an approved entry.
struct Correction {
    EntryId corrects;
    Month bookedMonth; ///< an open month: the one whose pay run will show it
    int minutes = 0;   ///< difference, may be negative
    Quantity quantity; ///< difference, may be negative
    QString reason;
};

} // namespace zhangfang::labour
