#pragma once

#include "core/base/error.h"
#include "core/labour/crew_sheet.h"
#include "core/labour/entry.h"
#include "core/labour/job.h"
#include "core/people/person_id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace zhangfang::labour
{

/// Where something stands on a grid: a person's day, by kind of working time.
struct CellKey {
    people::PersonId person;
    QDate day;
    WorkKind kind = WorkKind::Normal;

    friend bool operator==(const CellKey &, const CellKey &) = default;
};

/// What somebody wrote into a cell.
struct CellContent {
    DayRecord record; ///< of the cell's kind
    QString reason;   ///< of leave, or a remark; often empty

    friend bool operator==(const CellContent &, const CellContent &) = default;
};

/// What a key press, a fill or a paste makes of one cell.
struct CellChange {
    CellKey cell;
    std::optional<CellContent> content; ///< nothing: nobody wrote it down

    friend bool operator==(const CellChange &, const CellChange &) = default;
};

/// An entry as a grid shows it, with what corrections of it come to so far.
struct GridEntry {
    EntryId id;
    CellContent content;
    int correctedMinutes = 0; ///< sum of the differences, may be negative
    Quantity correctedQuantity;
    int corrections = 0; ///< how many

    int minutes() const { return content.record.minutes + correctedMinutes; }
    Quantity quantity() const
    {
        return Quantity::fromThousandths(content.record.quantity.thousandths() +
                                         correctedQuantity.thousandths());
    }
};

/// A day of a person on a sheet.
struct GridDay {
    std::vector<GridEntry> entries; ///< at most one of each kind, in order of the kinds; none: open
    int minutesElsewhere = 0;       ///< worked on that day on other jobs, corrections of them included
    bool isMember = true;           ///< work of non-members is paid and out of the second round (art. 41)

    /// Nothing where nobody wrote down this kind.
    const GridEntry *find(WorkKind kind) const;
    /// Of this sheet, corrections included.
    int minutes() const;
    /// Whether the person's day over all jobs is longer than the law's (Labour Law, art. 36).
    bool isOver8Hours() const;
};

/// A person of a sheet.
struct GridRow {
    people::PersonId person;
    QString number;
    QString name;
    std::vector<GridDay> days; ///< one for each day of the month
};

/// A crew sheet as persons × days.
struct SheetGrid {
    CrewSheet sheet;
    Job job;
    std::vector<GridRow> rows; ///< in the order of the roster
    Month month;               ///< whose days these are: the sheet's; of corrections, that of the work
    std::vector<Month> workedMonths = {}; ///< of a sheet of corrections: of which months it corrects work
};

/// A day of a person after it was written on.
struct TouchedDay {
    people::PersonId person;
    QDate day;
    GridDay now;
};

/// What came of writing into cells.
struct CellsEntered {
    std::vector<TouchedDay> days;  ///< every day that was written on, once
    std::vector<CellChange> undo;  ///< what stood there: entered again, it takes the step back
    std::vector<Warning> warnings; ///< one for each kind of remark
};

/// A person of a roster.
struct CrewMember {
    people::PersonId person;
    QString number;
    QString name;
};

/// The crew of the latest month before a sheet's in which its job has sheets.
struct EarlierCrew {
    Month month;
    std::vector<CrewMember> persons; ///< in the order of their sheets, everybody once
};

/// A person's line taken off a roster, with all that it takes to put it back.
struct RemovedLine {
    people::PersonId person;
    int place = 0;                 ///< on the roster, from 0
    std::vector<CellChange> cells; ///< what stood on it
};

} // namespace zhangfang::labour
