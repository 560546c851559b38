#include "ui/print/payout_slips.h"

#include "ui/print/payout_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zhangfang::print
{

namespace
{

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
constexpr int kNetRow = 3; ///< the last of its rows, higher than the others
constexpr double kNetTop = kTableTop + kNetRow * kNetRowHeight;
constexpr double kNetBottom = 44.8;

constexpr double kTraceTop = 37.6;
constexpr double kTraceStep = 4.3;
constexpr QRectF kDeductionBox(kNetLeft, 45.6, kSlipRight - kNetLeft, 10.2);
constexpr QRectF kCapitalsBox(kSlipLeft, 56.6, 127.7, 13.2);
constexpr QRectF kDateBox(kNetLeft, 56.6, kSlipRight - kNetLeft, 13.2);
constexpr QRectF kSignatureBox(kSlipLeft, 71.6, 127.7, 17.8);
constexpr QRectF kThumbBox(kNetLeft, 71.6, kSlipRight - kNetLeft, 17.8);
// Up from the slip's lower edge.
constexpr double kFootUp = 6.8;
constexpr double kBoxesUp = 9.6;
/// A slip that is higher than a third of an A4 gives so much of it to the signature, the rest to remarks.
constexpr double kMoreSignature = 12;
constexpr double kBetweenBoxes = 2;
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
    const double height = row == kNetRow ? kNetBottom - kNetTop : kNetRowHeight;
    return {left + kPadding, top, right - left - 2 * kPadding, height};
}

/// The heading and the rules of the two tables.
void paintGrid(Canvas &slip)
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
        const double x = kColumns[column];
        slip.line({x, table.top()}, {x, table.bottom()}, Canvas::kInnerPt, Ink::Rule);
        slip.words(cell(0, column), headings[column], {kHeadingPt, Align::Right}, 6);
    }
    for (const int row : {1, 2}) {
        const double y = cell(row, 0).top();
        slip.line({table.left(), y}, {table.right(), y}, Canvas::kInnerPt, Ink::Rule);
    }
    slip.frame(table, Canvas::kFramePt);

    for (int row = 1; row < kNetRow; ++row) {
        const double y = netCell(row, true).top();
        slip.line({kNetLeft, y}, {kSlipRight, y}, Canvas::kInnerPt, Ink::Rule);
    }
    slip.line({kNetLeft, kNetTop}, {kSlipRight, kNetTop}, Canvas::kTotalPt);
    slip.line({kNetDivider, kTableTop}, {kNetDivider, kNetBottom}, Canvas::kInnerPt, Ink::Rule);
    slip.frame({kNetLeft, kTableTop, kSlipRight - kNetLeft, kNetBottom - kTableTop}, Canvas::kFramePt);
}

} // namespace

PayoutSlipsDocument::PayoutSlipsDocument(Payout payout, kit::SlipSheet sheet)
    : m_payout(std::move(payout))
    , m_weights(m_payout)
    , m_shares(slipShares(sheet))
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
    return sheetOf(m_shares.size, m_shares.orientation);
}

int PayoutSlipsDocument::pageCount() const
{
    return (int(m_payout.lines.size()) + m_shares.most - 1) / m_shares.most;
}

void PayoutSlipsDocument::paintPage(int page, Canvas &canvas) const
{
    const auto most = std::size_t(m_shares.most);
    const auto first = std::size_t(page) * most;
    const auto end = std::min(first + most, m_payout.lines.size());
    for (auto i = first; i < end; ++i) {
        Canvas slip = canvas.at({0, double(i - first) * m_shares.height()});
        paintSlip(slip, m_payout.lines[i], page);
    }
    canvas.stamp("cuts", {}, [this](Canvas &sheet) {
        for (int cut = 1; cut < m_shares.most; ++cut)
            paintCut(sheet, cut * m_shares.height());
    });
}

void PayoutSlipsDocument::paintSlip(Canvas &slip, const PayoutLine &line, int page) const
{
    slip.stamp("payout slip head", {}, [this](Canvas &head) {
        paintSlipHead(head, title(), marksOf(m_payout.letterhead.copy, standingMark(m_payout.standing)),
                      kNumberWidth);
    });
    paintPerson(slip, line);
    slip.stamp("payout slip grid", {}, [](Canvas &grid) { paintGrid(grid); });
    paintFigures(slip, line);
    paintTrace(slip, line);
    paintNet(slip, line);
    slip.stamp("payout slip bottom", {}, [this](Canvas &bottom) { paintBottom(bottom); });
    paintSlipPage(slip, m_shares.height() - kFootUp, pageOf(page, pageCount()));
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
    const auto paintRow = [&slip](int row, const std::array<QString, kColumnCount> &texts) {
        slip.words(cell(row, 0), texts[0], {kBodyPt});
        for (int column = 1; column < kColumnCount; ++column)
            slip.figure(cell(row, column), texts[std::size_t(column)], {kBodyPt, Align::Right});
    };
    paintRow(1, {QCoreApplication::translate("Print", "By labour"), m_weights.labour(line.labourWeight),
                 m_weights.labour(m_payout.labour.totalWeight), kit::money(m_payout.labour.shared),
                 kit::money(line.labourPart)});
    paintRow(2, {QCoreApplication::translate("Print", "By capital"), m_weights.capital(line.capitalWeight),
                 m_weights.capital(m_payout.capital.totalWeight), kit::money(m_payout.capital.shared),
                 kit::money(line.capitalPart)});
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
    slip.put(kSlipLeft, top + kTraceStep / 2, QCoreApplication::translate("Print", "How it comes about"),
             {kHeadingPt, Align::Left, Ink::Second});
    for (const QString &sentence : sentences) {
        top += kTraceStep;
        slip.figure({kSlipLeft, top, kColumns[kColumnCount] - kSlipLeft, kTraceStep}, sentence, {kTracePt});
    }
}

void PayoutSlipsDocument::paintNet(Canvas &slip, const PayoutLine &line) const
{
    const auto paintRow = [&slip](int row, const QString &label, const QString &amount) {
        const double sizePt = row == kNetRow ? kNetPt : kBodyPt;
        slip.words(netCell(row, true), label, {sizePt});
        slip.figure(netCell(row, false), amount, {sizePt, Align::Right});
    };
    paintRow(0, QCoreApplication::translate("Print", "Due"), kit::money(dueOf(line)));
    paintRow(1, QCoreApplication::translate("Print", "Deductions"), kit::money(deductionsOf(line)));
    paintRow(2, QCoreApplication::translate("Print", "To contribution"), kit::money(line.converted));
    paintRow(kNetRow, QCoreApplication::translate("Print", "Net pay"), kit::moneyWithSign(line.net));
    slip.words(kDeductionBox, deductionSentence(line), {kHeadingPt});
    paintCaption(slip, kCapitalsBox, QCoreApplication::translate("Print", "Net pay in capitals"));
    paintCaptionedText(slip, kCapitalsBox, capitals(line.net), kCapitalsPt, Align::Left);
}

void PayoutSlipsDocument::paintBottom(Canvas &slip) const
{
    paintCaption(slip, kDateBox, QCoreApplication::translate("Print", "Received on"));
    //: A date to be written by hand; Chinese: 年　　月　　日
    paintCaptionedText(slip, kDateBox,
                       QCoreApplication::translate("Print", "____ / ____ / ____", "date by hand"), kBodyPt,
                       Align::Centre);
    const double more = m_shares.height() - kThirdHeight;
    const double grow = std::min(more, kMoreSignature);
    const QRectF signature = kSignatureBox.adjusted(0, 0, 0, grow), thumb = kThumbBox.adjusted(0, 0, 0, grow);
    paintCaption(
        slip, signature,
        QCoreApplication::translate(
            "Print", "Signature (who signs for another states the relation and the own identity number)"));
    paintCaption(slip, thumb, QCoreApplication::translate("Print", "Thumb print"));
    for (const QRectF &box : {kCapitalsBox, kDateBox, signature, thumb})
        slip.frame(box, Canvas::kInnerPt, Ink::Rule);
    if (more > grow) {
        const double top = signature.bottom() + kBetweenBoxes;
        paintBox(slip, {kSlipLeft, top, kSlipRight - kSlipLeft, m_shares.height() - kBoxesUp - top},
                 QCoreApplication::translate("Print", "Remarks"));
    }
    paintSlipFoot(slip, m_shares.height() - kFootUp, foot());
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
