#include "ui/print/payout_slips.h"

#include "ui/print/payout_words.h"
#include "ui/print/slip_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhangfang::print
{

namespace
{

constexpr int kSlipsPerPage = 3;

// Millimetres from the slip's corner, as drawn in the design.
constexpr double kTableTop = 18.9;
constexpr double kHeadingHeight = 5.6;
constexpr double kRowHeight = 6.1;
constexpr double kTableBottom = kTableTop + kHeadingHeight + 2 * kRowHeight;
/// Edges of the table's columns: what, mine, everybody's, shared out, my part.
constexpr double kColumns[] = {kSlipLeft, 31.4, 60.4, 93.4, 118.2, 141.8};
constexpr int kColumnCount = 5;

constexpr double kNetLeft = 146.1;
constexpr double kNetDivider = 168.9;
constexpr double kNetRowHeight = 5.5;
constexpr double kNetTop = kTableTop + 3 * kNetRowHeight;
constexpr double kNetBottom = 44.8;

constexpr double kTraceTop = 37.6;
constexpr double kTraceStep = 4.3;
constexpr QRectF kDeductionBox(kNetLeft, 45.6, kSlipRight - kNetLeft, 10.2);
constexpr QRectF kCapitalsBox(kSlipLeft, 56.6, 127.7, 13.2);
constexpr QRectF kDateBox(kNetLeft, 56.6, kSlipRight - kNetLeft, 13.2);
constexpr QRectF kSignatureBox(kSlipLeft, 71.6, 127.7, 17.8);
constexpr QRectF kThumbBox(kNetLeft, 71.6, kSlipRight - kNetLeft, 17.8);
constexpr double kFootMiddle = 92.2;
constexpr double kPadding = 1.6;
constexpr double kNumberWidth = 36;

constexpr double kHeadingPt = 9;
constexpr double kBodyPt = 10;
constexpr double kTracePt = 9.5;
constexpr double kNetPt = 13.5;
constexpr double kCapitalsPt = 12.5;

QRectF cell(int row, int column)
{
    const double top = row == 0 ? kTableTop : kTableTop + kHeadingHeight + (row - 1) * kRowHeight;
    const double left = kColumns[column] + kPadding, right = kColumns[column + 1] - kPadding;
    return {left, top, right - left, row == 0 ? kHeadingHeight : kRowHeight};
}

QRectF netCell(int row, bool label)
{
    const double left = label ? kNetLeft : kNetDivider, right = label ? kNetDivider : kSlipRight;
    const double top = kTableTop + row * kNetRowHeight;
    const double height = row == 3 ? kNetBottom - kNetTop : kNetRowHeight;
    return {left + kPadding, top, right - left - 2 * kPadding, height};
}

} // namespace

PayoutSlipsDocument::PayoutSlipsDocument(Payout payout)
    : m_payout(std::move(payout))
    , m_weights(m_payout)
{
    checkPayout(m_payout);
}

QString PayoutSlipsDocument::title() const
{
    //: %1 the cooperative, %2 the year. Chinese: %1 %2年度二次分配发放条
    return QCoreApplication::translate("Print", "%1: payout slip of the second round, %2")
        .arg(m_payout.letterhead.coopName, QString::number(m_payout.year.number));
}

QPageLayout PayoutSlipsDocument::pageLayout() const
{
    return a4(QPageLayout::Portrait);
}

int PayoutSlipsDocument::pageCount() const
{
    return (int(m_payout.lines.size()) + kSlipsPerPage - 1) / kSlipsPerPage;
}

void PayoutSlipsDocument::paintPage(int page, Canvas &canvas) const
{
    const auto first = std::size_t(page) * kSlipsPerPage;
    const auto end = std::min(first + kSlipsPerPage, m_payout.lines.size());
    for (auto i = first; i < end; ++i) {
        const double top = double(i - first) * kThirdHeight;
        canvas.stamp("payout slip", {0, top}, [this](Canvas &slip) { paintFrame(slip); });
        Canvas slip = canvas.at({0, top});
        paintSlip(slip, m_payout.lines[i], page);
    }
    canvas.stamp("cuts", {}, [](Canvas &sheet) {
        for (int cut = 1; cut < kSlipsPerPage; ++cut)
            paintCut(sheet, cut * kThirdHeight);
    });
}

void PayoutSlipsDocument::paintFrame(Canvas &slip) const
{
    paintSlipHead(slip, title(), marksOf(m_payout.letterhead.copy, standingMark(m_payout.standing)),
                  kNumberWidth);
    paintFigureFrame(slip);
    paintNetFrame(slip);
    slip.put(kSlipLeft, kTraceTop + kTraceStep / 2,
             QCoreApplication::translate("Print", "How it comes about"),
             {kHeadingPt, Align::Left, Ink::Second});
    paintBox(slip, kCapitalsBox, QCoreApplication::translate("Print", "Net pay in capitals"));
    paintBox(slip, kDateBox, QCoreApplication::translate("Print", "Received on"));
    paintBox(
        slip, kSignatureBox,
        QCoreApplication::translate(
            "Print", "Signature (who signs for another states the relation and the own identity number)"));
    paintBox(slip, kThumbBox, QCoreApplication::translate("Print", "Thumb print"));
    //: A date to be written by hand; Chinese: 年　　月　　日
    paintCaptionedText(slip, kDateBox,
                       QCoreApplication::translate("Print", "____ / ____ / ____", "date by hand"), kBodyPt,
                       Align::Centre);
    paintSlipFoot(slip, kFootMiddle, foot());
}

void PayoutSlipsDocument::paintFigureFrame(Canvas &slip) const
{
    const QRectF table(kSlipLeft, kTableTop, kColumns[kColumnCount] - kSlipLeft, kTableBottom - kTableTop);
    slip.fill({table.left(), table.top(), table.width(), kHeadingHeight}, Ink::HeadingGround);
    const QString headings[kColumnCount] = {
        {},
        QCoreApplication::translate("Print", "Mine"),
        QCoreApplication::translate("Print", "All members"),
        QCoreApplication::translate("Print", "Shared out (yuan)"),
        QCoreApplication::translate("Print", "My part (yuan)"),
    };
    for (int column = 1; column < kColumnCount; ++column) {
        slip.line({kColumns[column], table.top()}, {kColumns[column], table.bottom()}, Canvas::kInnerPt,
                  Ink::Rule);
        slip.words(cell(0, column), headings[column], {kHeadingPt, Align::Right}, 6);
    }
    const QString rowWords[] = {
        QCoreApplication::translate("Print", "By labour"),
        QCoreApplication::translate("Print", "By capital"),
    };
    for (int row = 1; row <= 2; ++row) {
        const double top = cell(row, 0).top();
        slip.line({table.left(), top}, {table.right(), top}, Canvas::kInnerPt, Ink::Rule);
        const PayoutPool &pool = row == 1 ? m_payout.labour : m_payout.capital;
        const QString total =
            row == 1 ? m_weights.labour(pool.totalWeight) : m_weights.capital(pool.totalWeight);
        slip.words(cell(row, 0), rowWords[row - 1], {kBodyPt});
        slip.figure(cell(row, 2), total, {kBodyPt, Align::Right});
        slip.figure(cell(row, 3), kit::money(pool.shared), {kBodyPt, Align::Right});
    }
    slip.frame(table, Canvas::kFramePt);
}

void PayoutSlipsDocument::paintNetFrame(Canvas &slip) const
{
    const QString labels[] = {
        QCoreApplication::translate("Print", "Due"),
        QCoreApplication::translate("Print", "Deductions"),
        QCoreApplication::translate("Print", "To contribution"),
        QCoreApplication::translate("Print", "Net pay"),
    };
    constexpr int kNetRow = 3;
    for (int row = 0; row <= kNetRow; ++row) {
        slip.words(netCell(row, true), labels[row], {row == kNetRow ? kNetPt : kBodyPt});
        const double bottom = netCell(row, true).bottom();
        if (row < kNetRow) {
            const bool aboveTotal = row == kNetRow - 1;
            slip.line({kNetLeft, bottom}, {kSlipRight, bottom},
                      aboveTotal ? Canvas::kTotalPt : Canvas::kInnerPt, aboveTotal ? Ink::Black : Ink::Rule);
        }
    }
    slip.line({kNetDivider, kTableTop}, {kNetDivider, kNetBottom}, Canvas::kInnerPt, Ink::Rule);
    slip.frame({kNetLeft, kTableTop, kSlipRight - kNetLeft, kNetBottom - kTableTop}, Canvas::kFramePt);
}

void PayoutSlipsDocument::paintSlip(Canvas &slip, const PayoutLine &line, int page) const
{
    paintPerson(slip, line);
    paintFigures(slip, line);
    paintNet(slip, line);
    paintTrace(slip, line);
    paintSlipPage(slip, kFootMiddle, pageOf(page, pageCount()));
}

void PayoutSlipsDocument::paintPerson(Canvas &slip, const PayoutLine &line) const
{
    QStringList facts{QCoreApplication::translate("Print", "Member no. %1").arg(line.memberNumber)};
    if (!line.household.isEmpty())
        facts << QCoreApplication::translate("Print", "Household %1").arg(line.household);
    facts << QCoreApplication::translate("Print", "ID %1")
                 .arg(kit::maskedIdentityNumber(line.identityNumber, kit::Reader::Screen));
    const QString number = QCoreApplication::translate("Print", "Round %1, no. %2")
                               .arg(QString::number(m_payout.round), line.slipNumber);
    paintSlipPerson(slip, number, line.name, facts);
}

void PayoutSlipsDocument::paintFigures(Canvas &slip, const PayoutLine &line) const
{
    slip.figure(cell(1, 1), m_weights.labour(line.labourWeight), {kBodyPt, Align::Right});
    slip.figure(cell(2, 1), m_weights.capital(line.capitalWeight), {kBodyPt, Align::Right});
    slip.figure(cell(1, 4), kit::money(line.labourPart), {kBodyPt, Align::Right});
    slip.figure(cell(2, 4), kit::money(line.capitalPart), {kBodyPt, Align::Right});
}

void PayoutSlipsDocument::paintNet(Canvas &slip, const PayoutLine &line) const
{
    slip.figure(netCell(0, false), kit::money(dueOf(line)), {kBodyPt, Align::Right});
    slip.figure(netCell(1, false), kit::money(deductionsOf(line)), {kBodyPt, Align::Right});
    slip.figure(netCell(2, false), kit::money(line.converted), {kBodyPt, Align::Right});
    slip.figure(netCell(3, false), kit::moneyWithSign(line.net), {kNetPt, Align::Right});
    paintCaptionedText(slip, kCapitalsBox, capitals(line.net), kCapitalsPt, Align::Left);
    slip.words(kDeductionBox, deductionSentence(line), {kHeadingPt});
}

void PayoutSlipsDocument::paintTrace(Canvas &slip, const PayoutLine &line) const
{
    QStringList sentences{labourTrace(m_payout, m_weights, line), capitalTrace(m_payout, m_weights, line)};
    if (!line.reserveShare.isZero()) {
        sentences << QCoreApplication::translate(
                         "Print",
                         "Beside this, %1 yuan of the reserve go to your member account; not paid out here.")
                         .arg(kit::money(line.reserveShare));
    }
    double top = kTraceTop;
    for (const QString &sentence : sentences) {
        top += kTraceStep;
        slip.figure({kSlipLeft, top, kColumns[kColumnCount] - kSlipLeft, kTraceStep}, sentence, {kTracePt});
    }
}

QString PayoutSlipsDocument::foot() const
{
    QStringList parts{basisSentence(m_payout)};
    if (!m_payout.planDigest.isEmpty())
        parts << QCoreApplication::translate("Print", "plan %1").arg(m_payout.planDigest);
    if (!m_payout.letterhead.head.isEmpty())
        parts << QCoreApplication::translate("Print", "head %1").arg(m_payout.letterhead.head);
    return parts.join(QStringLiteral(" · "));
}

} // namespace zhangfang::print
