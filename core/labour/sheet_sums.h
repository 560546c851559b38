#pragma once

#include "core/labour/sheet_grid.h"

#include <vector>

namespace zhangfang::labour
{

/// What some days of a grid come to.
struct GridSum {
    qint64 minutes = 0; ///< of all kinds, corrections included
    qint64 overtimeMinutes = 0;
    qint64 nightMinutes = 0;
    Quantity quantity;
    int worked = 0;  ///< days with work
    int rest = 0;    ///< 休
    int excused = 0; ///< 假
    int open = 0;    ///< nobody wrote them down; none on a list
    int over8Hours = 0;

    void add(const GridDay &day, SheetForm form);
};

/// The sums on the edges of a grid.
struct SheetSums {
    std::vector<GridSum> rows; ///< of each person
    std::vector<GridSum> days; ///< of each day of the month
    GridSum all;
};

SheetSums sumsOf(const SheetGrid &grid);

} // namespace zhangfang::labour
