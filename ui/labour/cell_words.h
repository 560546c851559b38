#pragma once

#include "core/base/result.h"
#include "core/labour/sheet_grid.h"

#include <QString>

#include <optional>

/// What stands in the cells of a crew sheet, as people read and write it.
namespace zhangfang::ui::work
{

namespace core = zhangfang::labour;

/// One of the lines that a person has on a sheet.
enum class LineKind {
    Time,     ///< hours, whole and half days, 休 and 假
    Quantity, ///< pieces, area or lumps of the same work
    Overtime,
    Night,
};
/// The kind of working time that the line's cells hold.
core::WorkKind workKindOf(LineKind line);

/// What is drawn in a cell.
struct CellLook {
    enum class Sign {
        Nothing, ///< blank, and blank may stay
        Open,    ///< nobody wrote it down
        Whole,
        Half,
        Figure,
        Rest,
        Excused,
    };

    Sign sign = Sign::Nothing;
    QString text;           ///< of a figure
    bool overLong = false;  ///< the day over all jobs is longer than 8 hours
    bool corrected = false; ///< the figure has corrections in it
};
CellLook lookOf(const core::GridDay &day, LineKind line, core::SheetForm form);

/// The cell as it is copied, read aloud and typed: "√", "半", "8.75", "休", "事假"; empty where it is blank.
QString writtenCell(const core::GridDay &day, LineKind line);

/// What a typed or pasted text makes of the cell; nothing where it is cleared.
///
/// On the line of hours as exchange::readDayCell() reads a cell; on the others a figure. The quantity of a
/// day stays where its hours are written, and the other way round. Refused as the readers refuse.
Result<std::optional<core::CellContent>> readCell(const QString &typed, LineKind line,
                                                  const core::GridDay &now);

} // namespace zhangfang::ui::work
