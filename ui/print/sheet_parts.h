#pragma once

#include "ui/print/canvas.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What sheets with one table have alike: the head, the rules, the foot.
namespace zhangfang::print
{

/// The head of a sheet: the title in the middle with marks at its right, a line of three facts under it.
struct SheetHead {
    QString title;
    QStringList marks;
    QString left;
    QString middle;
    QString right;
};

/// Edges of the columns from the sheet's left, one more than there are columns.
using ColumnEdges = std::vector<double>;

/// Where a table begins under the head.
constexpr double kSheetTableTop = 31;
constexpr double kSheetPadding = 1.2;

void paintSheetHead(Canvas &sheet, double left, double right, const SheetHead &head);
void paintSheetFoot(Canvas &sheet, double left, double right, double middle, const QString &text,
                    const QString &page);

/// The inside of a cell.
QRectF cellIn(const ColumnEdges &edges, std::size_t column, double top, double height);
/// A fine rule across the table.
void paintRowRule(Canvas &sheet, const ColumnEdges &edges, double y);
/// The rules between all columns.
void paintColumnRules(Canvas &sheet, const ColumnEdges &edges, double top, double bottom);
void paintTableFrame(Canvas &sheet, const ColumnEdges &edges, double top, double bottom);

} // namespace zhangfang::print
