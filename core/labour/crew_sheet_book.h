#pragma once

#include "core/labour/crew_sheet_register.h"
#include "core/labour/sheet_grid.h"
#include "core/store/coop_file.h"

#include <optional>
#include <vector>

namespace zhangfang::labour
{

/// A grid that somebody wants to keep.
struct NewCrewSheet {
    enum class Crew {
        Empty,
        Earlier ///< the job's crew of the latest month before it
    };

    QString jobNo;
    Month month;
    Crew crew = Crew::Empty;
};

/// What becomes of the entries of somebody who is taken off a roster.
enum class LineEntries {
    Refuse, ///< the line stays if anything stands on it
    Remove  ///< they go with the line
};

/// The crew sheets (考勤表) as they are kept by hand: persons × days, cell after cell, on drafts.
///
/// Everything that writes is refused as checkWritable(), with labour.sheet_unknown, and in a closed month.
/// What a step takes does not grow with the file, only with what it touches.
class CrewSheetBook
{
public:
    explicit CrewSheetBook(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// Opens a draft of one job and one month. Refused with labour.job_unknown; with labour.no_earlier_crew
    /// where there is none to take over.
    Result<SheetId> open(const NewCrewSheet &request);
    /// The crew that open() and takeEarlierCrew() would take; nothing where the job has no earlier sheet.
    Result<std::optional<EarlierCrew>> earlierCrew(const QString &jobNo, Month month) const;

    /// The sheet as a grid, of whatever form. Refused with labour.sheet_unknown, and where it counts nowhere:
    /// labour.sheet_dropped, labour.sheet_voided.
    /// Of a sheet of corrections the grid has the differences, of `worked` or of the latest month in which
    /// it corrects work.
    Result<SheetGrid> grid(SheetId sheet, std::optional<Month> worked = std::nullopt) const;

    /// Writes into cells: all of them, or none, in one transaction. Whole and half days get their minutes
    /// from the charter.
    ///
    /// Refused, with the place of the change among `changes`, from 1, as the error's line: persons who are
    /// not on the roster (labour.not_on_roster), days of another month (labour.day_outside_month), and
    /// whatever LabourLedger::importLedger() refuses of a row. A cell stands among `changes` once.
    Result<CellsEntered> enter(SheetId sheet, const std::vector<CellChange> &changes);

    /// Adds to the end of the roster those of the earlier crew who are not on it; returns whom. Refused with
    /// labour.no_earlier_crew.
    Result<std::vector<people::PersonId>> takeEarlierCrew(SheetId sheet);
    /// Adds persons to the end of the roster. Refused with labour.person_twice.
    Result<void> add(SheetId sheet, const std::vector<people::PersonId> &persons);
    /// Takes somebody off the roster. Refused with labour.not_on_roster; with labour.line_not_blank where the
    /// line has entries and they are to stay.
    Result<RemovedLine> remove(SheetId sheet, people::PersonId person, LineEntries entries);
    /// Puts a line back where it was, with what stood on it. Refused with labour.person_twice and as enter().
    Result<void> putBack(SheetId sheet, const RemovedLine &line);
    /// Gives the roster another order. Refused with labour.not_on_roster where somebody in `order` is not on
    /// it; who is not in `order` comes after it, as before.
    Result<void> reorder(SheetId sheet, const std::vector<people::PersonId> &order);

    /// Moves a draft to the bin; it counts nowhere from then on. Refused as checkStep().
    Result<void> drop(SheetId sheet);
    /// Brings a draft back from the bin. Refused as entering what stands on it would be by now, and with
    /// labour.sheet_there_already where it is not in the bin.
    Result<void> bringBack(SheetId sheet);
    /// The drafts in the bin, the latest first.
    Result<std::vector<DroppedSheet>> dropped() const;

private:
    store::CoopFile &m_file;
};

} // namespace zhangfang::labour
