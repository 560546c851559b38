#pragma once

#include "ui/kit/paper_choice.h"
#include "ui/print/canvas.h"

#include <QPageLayout>
#include <QPageSize>
#include <QString>
#include <QStringList>

/// What all slips have alike: where they stand on the sheet, their head, their boxes, their foot.
namespace zhangfang::print
{

/// Slips share an A4 upright, or one stands on an A5 across: both are as wide.
constexpr double kSheetWidth = 210;
constexpr double kA4Height = 297;
constexpr double kA5Height = 148;
constexpr double kThirdHeight = kA4Height / 3;

/// A sheet and how many slips it holds at most, each with an equal share of its height.
struct SlipShares {
    QPageSize::PageSizeId size;
    QPageLayout::Orientation orientation;
    double sheetHeight;
    int most;

    double height() const { return sheetHeight / most; }
};
SlipShares slipShares(kit::SlipSheet sheet);

/// The slip's own edges: left wide enough for the punch.
constexpr double kSlipLeft = 14.1;
constexpr double kSlipRight = 195.9;

/// Marks at both edges and a fine dashed line where the sheet is to be cut, `y` from its top.
void paintCut(Canvas &sheet, double y);

/// Boxes with a word each (草稿, 副本, 已冲回), the last ending at `right`; returns where the first begins.
double paintMarks(Canvas &canvas, double right, double y, const QStringList &marks);

/// The words at the top right of a paper: 副本 for a reprint, after `standing` where that is not empty.
QStringList marksOf(bool copy, const QString &standing = {});

/// The part of a slip's head that is alike on all of them: title, marks, and the line under the head.
/// `numberWidth` is kept free at the right for the slip's number.
void paintSlipHead(Canvas &slip, const QString &title, const QStringList &marks, double numberWidth);
/// The part that is the person's: the number at the right, the name, and other facts ("社员编号 028").
void paintSlipPerson(Canvas &slip, const QString &number, const QString &name, const QStringList &facts);

/// The small caption at the top of a box.
void paintCaption(Canvas &canvas, const QRectF &box, const QString &caption);
/// A box to write in, with its caption.
void paintBox(Canvas &canvas, const QRectF &box, const QString &caption);
/// One line of `text` under the caption of a box.
void paintCaptionedText(Canvas &canvas, const QRectF &box, const QString &text, double sizePt, Align align);

/// The small line at a slip's foot, `y` from its top.
void paintSlipFoot(Canvas &slip, double y, const QString &text);
void paintSlipPage(Canvas &slip, double y, const QString &page);

/// "Page 3 of 12".
QString pageOf(int page, int pageCount);

} // namespace zhangfang::print
