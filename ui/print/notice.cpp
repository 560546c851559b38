#include "ui/print/notice.h"

#include "ui/kit/format.h"
#include "ui/print/payout_words.h"
#include "ui/print/slip_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhangfang::print
{

namespace
{

// Millimetres on A4, as drawn in the design.
constexpr double kLeft = 18;
constexpr double kRight = 192;
constexpr double kWidth = kRight - kLeft;
constexpr double kTitleMiddle = 16.5;
constexpr double kSubtitleMiddle = 25.5;
constexpr QRectF kOpeningBox(kLeft, 32, kWidth, 22);
constexpr double kStepsHeadingMiddle = 57.5;
constexpr double kStepsTop = 62;
constexpr double kStepHeight = 6.4;
constexpr double kParagraphHeight = 21;
constexpr double kHeadingGap = 5.5; ///< from a table to the middle of the heading under it
constexpr double kHeadingRoom = 4.5;
constexpr double kLaterTop = 24;
constexpr double kHeadRow = 6.6;
constexpr double kRowHeight = 6.5;
constexpr double kSealRoom = 30; ///< under the table of the first page, for seal and date
constexpr double kBottom = 281;
constexpr double kFootMiddle = 288;

/// Edges of the steps: what, amount, basis.
const ColumnEdges kStepEdges{kLeft, 67, 99, kRight};
/// Edges of the members: number, name, identity, labour, part, capital, part, due.
const ColumnEdges kMemberEdges{kLeft, 31, 53, 81.5, 105, 125, 148, 168, kRight};

constexpr double kTitlePt = 24;
constexpr double kSubtitlePt = 14;
constexpr double kSectionPt = 12.5;
constexpr double kBodyPt = 11;
constexpr double kHeadingPt = 10;
constexpr double kLeastPt = 8.5;

/// What one unit of the labour measure is worth: pool × scale ÷ (weight × 100) yuan.
struct UnitScale {
    QString unit;
    qint64 scale;
};

UnitScale labourScaleOf(const Payout &payout)
{
    switch (payout.labourMeasure) {
    case charter::LabourMeasure::Minutes:
        return {QCoreApplication::translate("Print", "hour"), 60};
    case charter::LabourMeasure::Workdays:
        return {QCoreApplication::translate("Print", "workday"), payout.minutesPerWorkday};
    case charter::LabourMeasure::LabourFee:
        return {QCoreApplication::translate("Print", "yuan of labour fee"), 100};
    case charter::LabourMeasure::Points:
        return {QCoreApplication::translate("Print", "point"), Rate::kWhole};
    }
    Q_UNREACHABLE();
}

UnitScale capitalScaleOf(const Payout &payout)
{
    return {payout.capitalBasis == charter::CapitalBasis::YearEnd
                ? QCoreApplication::translate("Print", "yuan of capital")
                : QCoreApplication::translate("Print", "yuan of capital and day"),
            100};
}

QString worthSentence(const QString &pool, const UnitScale &scale, const PayoutPool &figures,
                      const QString &total)
{
    if (figures.totalWeight == 0)
        return {};
    constexpr int kFenInYuan = 100;
    const QString value =
        kit::unitValue(Wide(figures.shared.fen()) * scale.scale, Wide(figures.totalWeight) * kFenInYuan);
    //: %1 labour or capital, %2 the unit, %3 its worth, %4 ÷ %5 how it comes about. Chinese:
    //: %1每%2 %3 元（%4 ÷ %5）。
    return QCoreApplication::translate("Print", "%1: each %2 gives %3 yuan (%4 ÷ %5).")
        .arg(pool, scale.unit, value, kit::money(figures.shared), total);
}

} // namespace

NoticeDocument::NoticeDocument(Notice notice)
    : m_notice(std::move(notice))
    , m_weights(m_notice.payout)
{
    checkPayout(m_notice.payout);
}

QString NoticeDocument::heading() const
{
    //: %1 the cooperative, %2 the year. Chinese: %1 %2年度盈余分配方案
    return QCoreApplication::translate("Print", "%1: distribution of the surplus of %2")
        .arg(m_notice.payout.letterhead.coopName, QString::number(m_notice.payout.year.number));
}

QString NoticeDocument::title() const
{
    //: The name of the paper; %1 what is made public. Chinese: %1公示
    return QCoreApplication::translate("Print", "Notice, %1").arg(heading());
}

QPageLayout NoticeDocument::pageLayout() const
{
    return a4(QPageLayout::Portrait);
}

double NoticeDocument::tableTop(int page) const
{
    if (page > 0)
        return kLaterTop;
    return kStepsTop + double(m_notice.steps.size() + 1) * kStepHeight + 2 * (kHeadingGap + kHeadingRoom) +
           kParagraphHeight;
}

std::size_t NoticeDocument::rowsOn(int page) const
{
    const double bottom = page == 0 ? kBottom - kSealRoom : kBottom;
    return std::size_t(std::max(0.0, (bottom - tableTop(page) - kHeadRow) / kRowHeight));
}

std::size_t NoticeDocument::firstRowOf(int page) const
{
    return page == 0 ? 0 : rowsOn(0) + std::size_t(page - 1) * rowsOn(1);
}

int NoticeDocument::pageCount() const
{
    const std::size_t members = m_notice.payout.lines.size();
    if (members == 0)
        return 0;
    int pages = 1;
    while (firstRowOf(pages) < members)
        ++pages;
    return pages;
}

void NoticeDocument::paintPage(int page, Canvas &canvas) const
{
    if (page == 0)
        paintFirstPage(canvas);
    else
        canvas.figure({kLeft, kTitleMiddle - 3, kWidth, 6}, title(), {kSubtitlePt, Align::Centre});
    paintMembers(canvas, page, tableTop(page));
    QStringList foot;
    if (!m_notice.payout.planDigest.isEmpty())
        foot << QCoreApplication::translate("Print", "plan %1").arg(m_notice.payout.planDigest);
    if (!m_notice.payout.letterhead.head.isEmpty())
        foot << QCoreApplication::translate("Print", "head %1").arg(m_notice.payout.letterhead.head);
    paintSheetFoot(canvas, kLeft, kRight, kFootMiddle, foot.join(QStringLiteral(" · ")),
                   pageOf(page, pageCount()));
}

QString NoticeDocument::opening() const
{
    const QString period =
        m_notice.until ? QCoreApplication::translate("Print", "It is up from %1 to %2.")
                             .arg(kit::dateInWords(m_notice.issuedOn), kit::dateInWords(*m_notice.until))
                       : QString();
    const QString questions = QCoreApplication::translate(
        "Print",
        "Members who doubt a figure may look at their own hours and reckoning at the office, or turn to "
        "the supervisors.");
    if (m_notice.payout.resolution) {
        //: %1 number and %2 day of the resolution, %3 the year, %4 the period, %5 whom to ask. In Chinese
        //: begin with two full-width spaces, and no spaces between sentences.
        return QCoreApplication::translate(
                   "Print",
                   "The members' assembly passed the distribution of the surplus of %3 by resolution %1 on "
                   "%2. It is made public here. %4 %5")
            .arg(m_notice.payout.resolution->number, kit::dateInWords(m_notice.payout.resolution->passedOn),
                 QString::number(m_notice.payout.year.number), period, questions);
    }
    //: %1 the year, %2 the period, %3 whom to ask. In Chinese begin with two full-width spaces, and no spaces
    //: between sentences.
    return QCoreApplication::translate(
               "Print",
               "By the Law on Farmers' Cooperatives and the charter the board has drawn up how the surplus "
               "of %1 is to be distributed. The plan is laid out at the office fifteen days before the "
               "members' assembly and made public here. %2 %3")
        .arg(QString::number(m_notice.payout.year.number), period, questions);
}

QString NoticeDocument::explanation() const
{
    const Payout &payout = m_notice.payout;
    const QString labour =
        worthSentence(QCoreApplication::translate("Print", "Labour"), labourScaleOf(payout), payout.labour,
                      m_weights.labour(payout.labour.totalWeight));
    const QString capital =
        worthSentence(QCoreApplication::translate("Print", "Capital"), capitalScaleOf(payout), payout.capital,
                      m_weights.capital(payout.capital.totalWeight));
    const QString rest =
        payout.labour.unitFen == 1
            ? QCoreApplication::translate(
                  "Print",
                  "What is less than a fen is dropped first; the fen left over go one each to the largest "
                  "remainders, among equal ones to the smaller member number.")
            : QCoreApplication::translate(
                  "Print",
                  "What is less than the charter's smallest unit is dropped first; the units left over go "
                  "one each to the largest remainders, among equal ones to the smaller member number.");
    //: Three sentences after each other. Chinese: %1%2%3
    return QCoreApplication::translate("Print", "%1 %2 %3").arg(labour, capital, rest);
}

void NoticeDocument::paintFirstPage(Canvas &sheet) const
{
    paintMarks(sheet, kRight, kTitleMiddle,
               marksOf(m_notice.payout.letterhead.copy, m_notice.payout.standing == PlanStanding::Reversed
                                                            ? standingMark(PlanStanding::Reversed)
                                                            : QString()));
    //: The head of a notice, set wide. Chinese: 公　示
    const QString head = QCoreApplication::translate("Print", "N O T I C E");
    sheet.figure({kLeft + 30, kTitleMiddle - 5, kWidth - 60, 10}, head, {kTitlePt, Align::Centre});
    sheet.figure({kLeft, kSubtitleMiddle - 3, kWidth, 6}, heading(), {kSubtitlePt, Align::Centre});
    sheet.paragraph(kOpeningBox, opening(), {kBodyPt}, 1.6);

    const auto section = [&sheet](double middle, const QString &text) {
        sheet.put(kLeft, middle, text, {kSectionPt});
    };
    section(kStepsHeadingMiddle, QCoreApplication::translate("Print", "1. How the surplus is shared"));
    double y = paintSteps(sheet, kStepsTop) + kHeadingGap;
    section(y, QCoreApplication::translate("Print", "2. How it comes to each"));
    y += kHeadingRoom;
    sheet.paragraph({kLeft, y, kWidth, kParagraphHeight - 1}, explanation(), {kBodyPt}, 1.6);
    y += kParagraphHeight + kHeadingGap;
    section(y, QCoreApplication::translate("Print", "3. Every member (%1 in all, in yuan)")
                   .arg(kit::count(qint64(m_notice.payout.lines.size()))));

    constexpr double kLine = 7;
    const double seal = kBottom - kSealRoom + 8;
    sheet.put(kLeft, seal, QCoreApplication::translate("Print", "Telephone of the supervisors ____________"),
              {kBodyPt});
    sheet.figure(
        {kLeft, seal - 3, kWidth, 6},
        //: %1 the cooperative. Chinese: %1 理事会（章）
        QCoreApplication::translate("Print", "%1, the board (seal)").arg(m_notice.payout.letterhead.coopName),
        {kBodyPt, Align::Right});
    sheet.figure({kLeft, seal + kLine - 3, kWidth, 6}, kit::dateInWords(m_notice.issuedOn),
                 {kBodyPt, Align::Right});
}

double NoticeDocument::paintSteps(Canvas &sheet, double top) const
{
    const double bottom = top + double(m_notice.steps.size() + 1) * kStepHeight;
    sheet.fill({kLeft, top, kWidth, kStepHeight}, Ink::HeadingGround);
    const QString headings[] = {QCoreApplication::translate("Print", "Item"),
                                QCoreApplication::translate("Print", "Amount (yuan)"),
                                QCoreApplication::translate("Print", "By what")};
    for (std::size_t i = 0; i < std::size(headings); ++i)
        sheet.words(cellIn(kStepEdges, i, top, kStepHeight), headings[i], {kHeadingPt, Align::Centre});
    double y = top + kStepHeight;
    for (const NoticeStep &step : m_notice.steps) {
        paintRowRule(sheet, kStepEdges, y);
        sheet.words(cellIn(kStepEdges, 0, y, kStepHeight), step.item, {kBodyPt}, kLeastPt);
        sheet.figure(cellIn(kStepEdges, 1, y, kStepHeight), kit::money(step.amount), {kBodyPt, Align::Right});
        sheet.words(cellIn(kStepEdges, 2, y, kStepHeight), step.basis, {kBodyPt}, kLeastPt);
        y += kStepHeight;
    }
    paintColumnRules(sheet, kStepEdges, top, bottom);
    paintTableFrame(sheet, kStepEdges, top, bottom);
    return bottom;
}

void NoticeDocument::paintMembers(Canvas &sheet, int page, double top) const
{
    const auto &lines = m_notice.payout.lines;
    const std::size_t first = firstRowOf(page);
    const std::size_t end = std::min(first + rowsOn(page), lines.size());
    sheet.fill({kLeft, top, kWidth, kHeadRow}, Ink::HeadingGround);
    const QString headings[] = {
        QCoreApplication::translate("Print", "No."),
        QCoreApplication::translate("Print", "Name"),
        QCoreApplication::translate("Print", "ID"),
        QCoreApplication::translate("Print", "My labour"),
        QCoreApplication::translate("Print", "By labour"),
        QCoreApplication::translate("Print", "My capital"),
        QCoreApplication::translate("Print", "By capital"),
        QCoreApplication::translate("Print", "Due"),
    };
    constexpr std::size_t kFirstFigure = 3;
    for (std::size_t i = 0; i < std::size(headings); ++i) {
        sheet.words(cellIn(kMemberEdges, i, top, kHeadRow), headings[i],
                    {kHeadingPt, i < kFirstFigure ? Align::Centre : Align::Right});
    }
    double y = top + kHeadRow;
    for (std::size_t i = first; i < end; ++i, y += kRowHeight) {
        paintRowRule(sheet, kMemberEdges, y);
        paintMember(sheet, lines[i], y);
    }
    paintColumnRules(sheet, kMemberEdges, top, y);
    paintTableFrame(sheet, kMemberEdges, top, y);
}

void NoticeDocument::paintMember(Canvas &sheet, const PayoutLine &line, double top) const
{
    const auto cell = [top](std::size_t column) { return cellIn(kMemberEdges, column, top, kRowHeight); };
    sheet.figure(cell(0), line.memberNumber, {kBodyPt, Align::Centre});
    sheet.words(cell(1), line.name, {kBodyPt}, kLeastPt);
    sheet.figure(cell(2), kit::maskedIdentityNumber(line.identityNumber, kit::Reader::Notice),
                 {kBodyPt, Align::Centre});
    const QString figures[] = {m_weights.labourFactor(line.labourWeight), kit::money(line.labourPart),
                               m_weights.capitalFactor(line.capitalWeight), kit::money(line.capitalPart),
                               kit::money(dueOf(line))};
    for (std::size_t i = 0; i < std::size(figures); ++i)
        sheet.figure(cell(i + 3), figures[i], {kBodyPt, Align::Right});
}

} // namespace zhangfang::print
