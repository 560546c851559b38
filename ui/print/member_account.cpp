#include "ui/print/member_account.h"

#include "ui/kit/format.h"
#include "ui/print/slip_parts.h"
#include "ui/print/spelling.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zhangfang::print
{

namespace
{

// Millimetres on A4 landscape, as drawn in the design.
const ColumnEdges kEdges{14,    23,    44,    73,    94.7,  113.6, 127.7, 153.1,
                         170.9, 188.8, 206.5, 227.9, 246.8, 264.7, 283};
enum Column {
    Number,
    Day,
    Text,
    ReliefAssets,
    OtherSources,
    Reserve,
    Subsidy,
    Donation,
    TimeHours,
    Pieces,
    TimePay,
    PiecePay,
    ByLabour,
    ByCapital,
    ColumnCount
};

constexpr double kTitleMiddle = 17;
constexpr double kFactsMiddle = 26;
constexpr double kTop = 31;
constexpr double kGroupHeight = 9;
constexpr double kHeadingHeight = 18;
constexpr double kRowHeight = 7.2;
constexpr std::size_t kRowsPerPage = 17;
constexpr double kSignatories = 6.5;
constexpr double kRemark = 14;
constexpr double kFootMiddle = 201;

constexpr double kTitlePt = 22;
constexpr double kFactPt = 11;
constexpr double kNamePt = 13;
constexpr double kHeadingPt = 8.5;
constexpr double kBodyPt = 9.5;
constexpr double kRemarkPt = 8.5;

QString orBlank(Money amount)
{
    return amount.isZero() ? QString() : kit::money(amount);
}

} // namespace

AccountFigures &AccountFigures::operator+=(const AccountFigures &other)
{
    contribution += other.contribution;
    reserveShare += other.reserveShare;
    subsidyShare += other.subsidyShare;
    donationShare += other.donationShare;
    timeMinutes += other.timeMinutes;
    pieces = Quantity::fromThousandths(pieces.thousandths() + other.pieces.thousandths());
    timePay += other.timePay;
    piecePay += other.piecePay;
    byLabour += other.byLabour;
    byCapital += other.byCapital;
    return *this;
}

MemberAccountDocument::MemberAccountDocument(MemberAccountPaper account)
    : m_account(std::move(account))
{
    std::ranges::stable_sort(m_account.rows, {}, &AccountRow::day);
    m_lines.push_back({{},
                       {},
                       QCoreApplication::translate("Print", "Balance at the year's beginning"),
                       m_account.opening,
                       true});
    AccountFigures sum = m_account.opening;
    int number = 0;
    for (const AccountRow &row : m_account.rows) {
        m_lines.push_back({QString::number(++number), row.day, row.text, row.figures, false});
        sum += row.figures;
    }
    m_lines.push_back(
        {{}, {}, QCoreApplication::translate("Print", "Balance or sum at the year's end"), sum, true});
}

QString MemberAccountDocument::title() const
{
    //: %1 the cooperative, %2 number and %3 name of the member, %4 the year. Chinese: %1 成员账户 %2
    //: %3（%4年度）
    return QCoreApplication::translate("Print", "%1: member account of %2 %3, %4")
        .arg(m_account.letterhead.coopName, m_account.number, m_account.name,
             QString::number(m_account.year.number));
}

QPageLayout MemberAccountDocument::pageLayout() const
{
    return a4(QPageLayout::Landscape);
}

int MemberAccountDocument::pageCount() const
{
    return int((m_lines.size() + kRowsPerPage - 1) / kRowsPerPage);
}

void MemberAccountDocument::paintPage(int page, Canvas &canvas) const
{
    const std::size_t first = std::size_t(page) * kRowsPerPage;
    const std::size_t end = std::min(first + kRowsPerPage, m_lines.size());
    paintHead(canvas);
    canvas.stamp("account headings", {}, [this](Canvas &sheet) { paintHeadings(sheet); });
    double top = kTop + kHeadingHeight;
    for (std::size_t i = first; i < end; ++i, top += kRowHeight) {
        if (m_lines[i].isSum)
            canvas.fill({kEdges.front(), top, kEdges.back() - kEdges.front(), kRowHeight}, Ink::SumGround);
        paintRowRule(canvas, kEdges, top);
        paintLine(canvas, m_lines[i], top);
    }
    paintColumnRules(canvas, kEdges, kTop + kHeadingHeight, top);
    paintTableFrame(canvas, kEdges, kTop, top);
    paintFoot(canvas, page, top);
}

void MemberAccountDocument::paintHead(Canvas &sheet) const
{
    const double left = kEdges.front(), right = kEdges.back();
    paintMarks(sheet, right, kTitleMiddle, marksOf(m_account.letterhead.copy));
    sheet.figure({left + 40, kTitleMiddle - 5, right - left - 80, 10},
                 //: The head of the form, set wide. Chinese: 成　员　账　户
                 QCoreApplication::translate("Print", "Member account"), {kTitlePt, Align::Centre});
    double x =
        sheet.put(left, kFactsMiddle, QCoreApplication::translate("Print", "Name of the member"), {kFactPt});
    const double nameWidth = std::min(70.0, sheet.width(m_account.name, kNamePt));
    sheet.words({x + 2, kFactsMiddle - 3.5, nameWidth, 7}, m_account.name, {kNamePt});
    sheet.put(x + 2 + nameWidth + 4, kFactsMiddle,
              QCoreApplication::translate("Print", "No. %1").arg(m_account.number), {kFactPt});
    const QRectF line(left, kFactsMiddle - 2.5, right - left, 5);
    //: %1 the cooperative, %2 the year. Chinese: %1　%2年度　单位：元
    sheet.figure(line,
                 QCoreApplication::translate("Print", "%1 · %2 · Unit: yuan")
                     .arg(m_account.letterhead.coopName, QString::number(m_account.year.number)),
                 {kFactPt, Align::Right});
}

void MemberAccountDocument::paintHeadings(Canvas &sheet) const
{
    const double left = kEdges.front();
    sheet.fill({left, kTop, kEdges.back() - left, kHeadingHeight}, Ink::HeadingGround);
    const std::array<QString, ColumnCount> words{
        QCoreApplication::translate("Print", "Row"),
        QCoreApplication::translate("Print", "Date"),
        QCoreApplication::translate("Print", "What"),
        QCoreApplication::translate("Print", "Assets of poverty relief"),
        QCoreApplication::translate("Print", "Other sources"),
        QCoreApplication::translate("Print", "Reserve share"),
        QCoreApplication::translate("Print", "Share in assets from state subsidies"),
        QCoreApplication::translate("Print", "Share in assets from donations"),
        QCoreApplication::translate("Print", "By time (hours)"),
        QCoreApplication::translate("Print", "By quantity (pieces)"),
        QCoreApplication::translate("Print", "By time"),
        QCoreApplication::translate("Print", "By quantity"),
        QCoreApplication::translate("Print", "Surplus returned by labour"),
        QCoreApplication::translate("Print", "Remaining surplus by capital"),
    };
    /// Headings over two columns each.
    const struct {
        Column first;
        QString text;
    } groups[] = {{ReliefAssets, QCoreApplication::translate("Print", "Contribution")},
                  {TimeHours, QCoreApplication::translate("Print", "Volume of trade")},
                  {TimePay, QCoreApplication::translate("Print", "Value of trade")}};
    std::array<double, ColumnCount> tops;
    tops.fill(kTop);
    for (const auto &group : groups) {
        const double x = kEdges[group.first], end = kEdges[group.first + 2];
        sheet.words({x + kSheetPadding, kTop, end - x - 2 * kSheetPadding, kGroupHeight}, group.text,
                    {kHeadingPt, Align::Centre}, 6);
        sheet.line({x, kTop + kGroupHeight}, {end, kTop + kGroupHeight}, Canvas::kInnerPt, Ink::Rule);
        tops[group.first] = tops[group.first + 1] = kTop + kGroupHeight;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        const double bottom = kTop + kHeadingHeight;
        // On two lines rather than smaller than its neighbours.
        sheet.words(cellIn(kEdges, i, tops[i], bottom - tops[i]), words[i], {kHeadingPt, Align::Centre},
                    kHeadingPt);
        const bool isSecondOfGroup = tops[i] > kTop && i > 0 && tops[i - 1] > kTop &&
                                     (i == OtherSources || i == Pieces || i == PiecePay);
        if (i > 0)
            sheet.line({kEdges[i], isSecondOfGroup ? tops[i] : kTop}, {kEdges[i], bottom}, Canvas::kInnerPt,
                       Ink::Rule);
    }
}

void MemberAccountDocument::paintLine(Canvas &sheet, const Line &line, double top) const
{
    const auto cell = [top](std::size_t column) { return cellIn(kEdges, column, top, kRowHeight); };
    sheet.figure(cell(Number), line.number, {kBodyPt, Align::Centre});
    sheet.figure(cell(Day), kit::date(line.day), {kBodyPt, Align::Centre});
    sheet.words(cell(Text), line.text, {kBodyPt}, 7);
    const AccountFigures &figures = line.figures;
    const auto put = [&](Column column, const QString &text) {
        if (!text.isEmpty())
            sheet.figure(cell(column), text, {kBodyPt, Align::Right});
    };
    put(OtherSources, orBlank(figures.contribution));
    put(Reserve, orBlank(figures.reserveShare));
    put(Subsidy, orBlank(figures.subsidyShare));
    put(Donation, orBlank(figures.donationShare));
    if (figures.timeMinutes != 0)
        put(TimeHours, paperHours(figures.timeMinutes, kit::hoursFormFor({{figures.timeMinutes}})));
    if (!figures.pieces.isZero())
        put(Pieces, kit::quantity(figures.pieces));
    put(TimePay, orBlank(figures.timePay));
    put(PiecePay, orBlank(figures.piecePay));
    put(ByLabour, orBlank(figures.byLabour));
    put(ByCapital, orBlank(figures.byCapital));
}

QString MemberAccountDocument::remark() const
{
    const QString columns = QCoreApplication::translate(
        "Print", "Trade with the cooperative is labour; the columns follow its kinds.");
    if (m_account.pieceMinutes == 0)
        return columns;
    const qint64 all = m_lines.back().figures.timeMinutes + m_account.pieceMinutes;
    //: %1 the sentence before, %2 and %3 hours. Chinese without the space.
    return QCoreApplication::translate("Print",
                                       "%1 Labour by quantity took a further %2 hours, which count in the "
                                       "second round: %3 hours in all.")
        .arg(columns, kit::hours(m_account.pieceMinutes), kit::hours(all));
}

void MemberAccountDocument::paintFoot(Canvas &sheet, int page, double bottom) const
{
    const double left = kEdges.front(), right = kEdges.back();
    if (page + 1 == pageCount()) {
        double x = left;
        for (const QString &signatory :
             {QCoreApplication::translate("Print", "Head of accounts"),
              QCoreApplication::translate("Print", "Drawn up by"),
              QCoreApplication::translate("Print", "Signature of the member"),
              QCoreApplication::translate("Print", "Date ____ / ____ / ____", "date by hand")}) {
            sheet.put(x, bottom + kSignatories, signatory, {kFactPt});
            x += (right - left) / 4;
        }
        sheet.words({left, bottom + kRemark - 2, right - left, 5}, remark(),
                    {kRemarkPt, Align::Left, Ink::Second}, 7);
    }
    const QString head = m_account.letterhead.head.isEmpty()
                             ? QString()
                             : QCoreApplication::translate("Print", "head %1").arg(m_account.letterhead.head);
    paintSheetFoot(sheet, left, right, kFootMiddle, head, pageOf(page, pageCount()));
}

} // namespace zhangfang::print
