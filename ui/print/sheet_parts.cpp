#include "ui/print/sheet_parts.h"

#include "ui/print/slip_parts.h"

namespace zhangfang::print
{

namespace
{

constexpr double kTitleMiddle = 17;
constexpr double kTitleHeight = 8;
constexpr double kLineMiddle = 27;
constexpr double kLineHeight = 5;
constexpr double kTitlePt = 20;
constexpr double kLinePt = 10.5;
constexpr double kFootPt = 8;
/// Kept free at both sides of the title for the marks.
constexpr double kMarkRoom = 28;

} // namespace

void paintSheetHead(Canvas &sheet, double left, double right, const SheetHead &head)
{
    paintMarks(sheet, right, kTitleMiddle, head.marks);
    sheet.figure(
        {left + kMarkRoom, kTitleMiddle - kTitleHeight / 2, right - left - 2 * kMarkRoom, kTitleHeight},
        head.title, {kTitlePt, Align::Centre});
    const double third = (right - left) / 3;
    const QRectF line(left, kLineMiddle - kLineHeight / 2, right - left, kLineHeight);
    const double end = sheet.width(head.right, kLinePt);
    // The facts at the sides may run on where there is none in the middle.
    const double side = head.middle.isEmpty() ? right - left - end - 4 : third;
    sheet.words({line.left(), line.top(), side, kLineHeight}, head.left, {kLinePt});
    sheet.words({line.left() + third, line.top(), third, kLineHeight}, head.middle, {kLinePt, Align::Centre});
    sheet.figure(line, head.right, {kLinePt, Align::Right});
}

void paintSheetFoot(Canvas &sheet, double left, double right, double middle, const QString &text,
                    const QString &page)
{
    constexpr double kPageWidth = 40;
    const QRectF foot(left, middle - 2, right - left, 4);
    sheet.figure(foot.adjusted(0, 0, -kPageWidth, 0), text, {kFootPt, Align::Left, Ink::Second});
    sheet.figure(foot, page, {kFootPt, Align::Right, Ink::Second});
}

QRectF cellIn(const ColumnEdges &edges, std::size_t column, double top, double height)
{
    return {edges[column] + kSheetPadding, top, edges[column + 1] - edges[column] - 2 * kSheetPadding,
            height};
}

void paintRowRule(Canvas &sheet, const ColumnEdges &edges, double y)
{
    sheet.line({edges.front(), y}, {edges.back(), y}, Canvas::kInnerPt, Ink::Rule);
}

void paintColumnRules(Canvas &sheet, const ColumnEdges &edges, double top, double bottom)
{
    for (std::size_t i = 1; i + 1 < edges.size(); ++i)
        sheet.line({edges[i], top}, {edges[i], bottom}, Canvas::kInnerPt, Ink::Rule);
}

void paintTableFrame(Canvas &sheet, const ColumnEdges &edges, double top, double bottom)
{
    sheet.frame({edges.front(), top, edges.back() - edges.front(), bottom - top}, Canvas::kFramePt);
}

} // namespace zhangfang::print
