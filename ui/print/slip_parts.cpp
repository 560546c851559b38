#include "ui/print/slip_parts.h"

#include <QCoreApplication>

namespace zhangfang::print
{

namespace
{

// Millimetres from a slip's top.
constexpr double kTitleMiddle = 7.5;
constexpr double kPersonMiddle = 13.0;
constexpr double kHeadRule = 17.2;
constexpr double kTitleTop = 4.4;
constexpr double kPersonTop = 9.2; // the name, larger, stands on the same line as the facts
constexpr double kPersonHeight = 6.8;
/// Between the facts of one line.
constexpr double kGap = 8.0;
constexpr double kLabelGap = 1.2;

constexpr double kTitlePt = 13.5;
constexpr double kNumberPt = 10;
constexpr double kFactPt = 10;
constexpr double kNamePt = 13;
constexpr double kLeastNamePt = 9.5;
constexpr double kMarkPt = 10.5;
constexpr double kCaptionPt = 8.5;
constexpr double kFootPt = 8;
/// A fact is never set smaller than this, however long the name beside it is.
constexpr double kLeastNameWidth = 24;

constexpr double kBoxPadding = 2;
constexpr double kCutMark = 6;
constexpr double kCutMarkPt = 0.8;
constexpr double kCutLinePt = 0.4;

} // namespace

SlipShares slipShares(kit::SlipSheet sheet)
{
    switch (sheet) {
    case kit::SlipSheet::ThreeOnA4:
        break;
    case kit::SlipSheet::TwoOnA4:
        return {QPageSize::A4, QPageLayout::Portrait, kA4Height, 2};
    case kit::SlipSheet::OneOnA5:
        return {QPageSize::A5, QPageLayout::Landscape, kA5Height, 1};
    }
    return {QPageSize::A4, QPageLayout::Portrait, kA4Height, 3};
}

void paintCut(Canvas &sheet, double y)
{
    sheet.line({0, y}, {kCutMark, y}, kCutMarkPt);
    sheet.line({kSheetWidth - kCutMark, y}, {kSheetWidth, y}, kCutMarkPt);
    sheet.dashes({kCutMark + 2, y}, {kSheetWidth - kCutMark - 2, y}, kCutLinePt);
}

double paintMarks(Canvas &canvas, double right, double y, const QStringList &marks)
{
    constexpr double kHeight = 5.6, kPadding = 2.0, kBetween = 2.0;
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        const double width = canvas.width(*mark, kMarkPt) + 2 * kPadding;
        const QRectF box(right - width, y - kHeight / 2, width, kHeight);
        canvas.frame(box, Canvas::kFramePt);
        canvas.figure(box, *mark, {kMarkPt, Align::Centre});
        right = box.left() - kBetween;
    }
    return right;
}

QStringList marksOf(bool copy, const QString &standing)
{
    QStringList marks;
    if (!standing.isEmpty())
        marks << standing;
    if (copy) {
        //: The mark on a reprint: the second and later prints of the same paper.
        marks << QCoreApplication::translate("Print", "COPY");
    }
    return marks;
}

void paintSlipHead(Canvas &slip, const QString &title, const QStringList &marks, double numberWidth)
{
    const double right = paintMarks(slip, kSlipRight - numberWidth, kTitleMiddle, marks);
    slip.words({kSlipLeft, kTitleTop, right - kSlipLeft, 2 * (kTitleMiddle - kTitleTop)}, title, {kTitlePt});
    slip.line({kSlipLeft, kHeadRule}, {kSlipRight, kHeadRule}, Canvas::kHeadPt);
}

void paintSlipPerson(Canvas &slip, const QString &number, const QString &name, const QStringList &facts)
{
    const QRectF numberBox(kSlipLeft, kTitleTop, kSlipRight - kSlipLeft, 2 * (kTitleMiddle - kTitleTop));
    slip.figure(numberBox, number, {kNumberPt, Align::Right});

    double x = slip.put(kSlipLeft, kPersonMiddle, QCoreApplication::translate("Print", "Name"), {kFactPt}) +
               kLabelGap;
    double factsWidth = 0;
    for (const QString &fact : facts)
        factsWidth += slip.width(fact, kFactPt) + kGap;
    const double room = std::max(kSlipRight - x - factsWidth, kLeastNameWidth);
    const double nameWidth = std::min(room, slip.width(name, kNamePt));
    slip.words({x, kPersonTop, nameWidth, kPersonHeight}, name, {kNamePt}, kLeastNamePt);
    x += nameWidth + kGap;
    for (const QString &fact : facts)
        x = slip.put(x, kPersonMiddle, fact, {kFactPt}) + kGap;
}

void paintCaption(Canvas &canvas, const QRectF &box, const QString &caption)
{
    constexpr double kTop = 1.6, kHeight = 4.2;
    canvas.figure({box.left() + kBoxPadding, box.top() + kTop, box.width() - 2 * kBoxPadding, kHeight},
                  caption, {kCaptionPt, Align::Left, Ink::Second});
}

void paintBox(Canvas &canvas, const QRectF &box, const QString &caption)
{
    canvas.frame(box, Canvas::kInnerPt, Ink::Rule);
    paintCaption(canvas, box, caption);
}

void paintCaptionedText(Canvas &canvas, const QRectF &box, const QString &text, double sizePt, Align align)
{
    canvas.words(box.adjusted(kBoxPadding, 5.6, -kBoxPadding, -1), text, {sizePt, align}, kCaptionPt);
}

void paintSlipFoot(Canvas &slip, double y, const QString &text)
{
    constexpr double kPageWidth = 34;
    slip.words({kSlipLeft, y - 2, kSlipRight - kSlipLeft - kPageWidth, 4}, text,
               {kFootPt, Align::Left, Ink::Second}, 6);
}

void paintSlipPage(Canvas &slip, double y, const QString &page)
{
    slip.figure({kSlipLeft, y - 2, kSlipRight - kSlipLeft, 4}, page, {kFootPt, Align::Right, Ink::Second});
}

QString pageOf(int page, int pageCount)
{
    return QCoreApplication::translate("Print", "Page %1 of %2").arg(page + 1).arg(pageCount);
}

} // namespace zhangfang::print
