#include "ui/print/crew_sheet_paper.h"

#include "core/base/assert.h"
#include "ui/kit/format.h"
#include "ui/print/slip_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace zhangfang::print
{

namespace
{

// Millimetres on A4 landscape.
constexpr double kLeft = 12;
constexpr double kNumberWidth = 11;
constexpr double kNameWidth = 24;
constexpr double kDayWidth = 6.15;
constexpr double kSumWidth = 17;
constexpr double kRight = 285;
constexpr double kHeadingHeight = 10;
constexpr double kRowHeight = 8;
constexpr std::size_t kRowsPerPage = 17;
constexpr double kSignatories = 6;
constexpr double kFootMiddle = 202;

constexpr double kHeadingPt = 8.5;
constexpr double kDayPt = 8.5;
constexpr double kBodyPt = 9.5;
constexpr double kSignatoryPt = 10;
constexpr double kLeastPt = 6;

QString weekday(QDate day)
{
    //: One letter for each day from Monday to Sunday. Chinese: 一二三四五六日
    const QString letters = QCoreApplication::translate("Print", "MTWTFSS");
    return letters.mid(day.dayOfWeek() - 1, 1);
}

/// A day's sum is never rounded: what stands behind the point goes under it.
void paintDaySum(Canvas &canvas, const QRectF &cell, const QString &hours)
{
    const qsizetype point = hours.indexOf(QLatin1Char('.'));
    if (point < 0)
        return canvas.figure(cell, hours, {kDayPt, Align::Centre});
    const double half = cell.height() / 2;
    const QRectF upper(cell.left(), cell.top() + 0.4, cell.width(), half);
    canvas.figure(upper, hours.left(point), {kDayPt, Align::Centre});
    canvas.figure(upper.translated(0, half - 0.8), hours.mid(point), {kDayPt, Align::Centre});
}

QString stateMark(labour::SheetState state)
{
    return state == labour::SheetState::Approved ? QString() : QCoreApplication::translate("Print", "DRAFT");
}

} // namespace

CrewSheetDocument::CrewSheetDocument(CrewSheetPaper sheet)
    : m_sheet(std::move(sheet))
{
    const int days = m_sheet.month.lastDay().day();
    for (const CrewPerson &person : m_sheet.persons)
        ZHANGFANG_ASSERT(int(person.days.size()) == days);
    ZHANGFANG_ASSERT(int(m_sheet.minutesByDay.size()) == days);
    m_edges = {kLeft, kLeft + kNumberWidth, kLeft + kNumberWidth + kNameWidth};
    for (int day = 0; day < days; ++day)
        m_edges.push_back(m_edges.back() + kDayWidth);
    m_edges.push_back(m_edges.back() + kSumWidth);
    m_edges.push_back(kRight);
}

QString CrewSheetDocument::title() const
{
    //: %1 the cooperative, %2 number and %3 kind of work of the job, %4 the month. Chinese: %1 %4考勤表（%2
    //: %3）
    return QCoreApplication::translate("Print", "%1: crew sheet of %2 %3, %4")
        .arg(m_sheet.letterhead.coopName, m_sheet.jobNumber, m_sheet.work, kit::monthInWords(m_sheet.month));
}

QPageLayout CrewSheetDocument::pageLayout() const
{
    return a4(QPageLayout::Landscape);
}

int CrewSheetDocument::pageCount() const
{
    // The sums need a row of the last page.
    return m_sheet.persons.empty() ? 0 : int((m_sheet.persons.size() + kRowsPerPage) / kRowsPerPage);
}

void CrewSheetDocument::paintPage(int page, Canvas &canvas) const
{
    const std::size_t first = std::min(std::size_t(page) * kRowsPerPage, m_sheet.persons.size());
    const std::size_t end = std::min(first + kRowsPerPage, m_sheet.persons.size());
    canvas.stamp("crew sheet head", {}, [this](Canvas &sheet) { paintHeadings(sheet); });
    double top = kSheetTableTop + kHeadingHeight;
    for (std::size_t i = first; i < end; ++i, top += kRowHeight) {
        paintRowRule(canvas, m_edges, top);
        paintPerson(canvas, m_sheet.persons[i], top);
    }
    if (page + 1 == pageCount()) {
        paintSums(canvas, top);
        top += kRowHeight;
    }
    paintColumnRules(canvas, m_edges, kSheetTableTop, top);
    paintTableFrame(canvas, m_edges, kSheetTableTop, top);
    paintFoot(canvas, page, top);
}

void CrewSheetDocument::paintHeadings(Canvas &canvas) const
{
    //: %1 the month. Chinese: %1考勤表
    const QString title =
        QCoreApplication::translate("Print", "Crew sheet, %1").arg(kit::monthInWords(m_sheet.month));
    //: %1 number of the job, %2 its kind of work, %3 the client. Chinese: 劳务项目 %1 %2 · %3
    QString job = QCoreApplication::translate("Print", "Job %1 %2 · %3")
                      .arg(m_sheet.jobNumber, m_sheet.work, m_sheet.client);
    if (!m_sheet.agreement.isEmpty()) {
        //: %1 the number of the service agreement. Chinese: 劳务服务协议 %1
        job += QStringLiteral(" · ") +
               QCoreApplication::translate("Print", "Agreement %1").arg(m_sheet.agreement);
    }
    paintSheetHead(canvas, kLeft, kRight,
                   {title, marksOf(m_sheet.letterhead.copy, stateMark(m_sheet.state)),
                    m_sheet.letterhead.coopName, job,
                    m_sheet.sheetNumber.isEmpty()
                        ? QString()
                        : QCoreApplication::translate("Print", "Sheet %1").arg(m_sheet.sheetNumber)});
    canvas.fill({kLeft, kSheetTableTop, kRight - kLeft, kHeadingHeight}, Ink::HeadingGround);
    const auto heading = [&](std::size_t column, const QString &text) {
        canvas.words(cellIn(m_edges, column, kSheetTableTop, kHeadingHeight), text,
                     {kHeadingPt, Align::Centre}, kLeastPt);
    };
    heading(0, QCoreApplication::translate("Print", "No."));
    heading(1, QCoreApplication::translate("Print", "Name"));
    for (std::size_t column = 2; column < sumColumn(); ++column) {
        const QDate day = m_sheet.month.firstDay().addDays(qint64(column) - 2);
        const QRectF cell = cellIn(m_edges, column, kSheetTableTop, kHeadingHeight / 2);
        canvas.figure(cell, QString::number(day.day()), {kHeadingPt, Align::Centre});
        canvas.figure(cell.translated(0, kHeadingHeight / 2 - 0.6), weekday(day),
                      {kHeadingPt - 1, Align::Centre, Ink::Second});
    }
    heading(sumColumn(), QCoreApplication::translate("Print", "Hours"));
    heading(sumColumn() + 1, QCoreApplication::translate("Print", "Signature"));
}

void CrewSheetDocument::paintPerson(Canvas &canvas, const CrewPerson &person, double top) const
{
    canvas.figure(cellIn(m_edges, 0, top, kRowHeight), person.number, {kBodyPt, Align::Centre});
    const QString name = person.worksAsNonMember ? person.name + QStringLiteral(" ◇") : person.name;
    canvas.words(cellIn(m_edges, 1, top, kRowHeight), name, {kBodyPt}, kLeastPt);
    for (std::size_t day = 0; day < person.days.size(); ++day) {
        if (person.days[day].isEmpty())
            continue;
        QRectF cell = cellIn(m_edges, day + 2, top, kRowHeight);
        cell.adjust(-kSheetPadding / 2, 0, kSheetPadding / 2, 0);
        canvas.figure(cell, person.days[day], {kDayPt, Align::Centre});
    }
    if (person.minutes != 0)
        canvas.figure(cellIn(m_edges, sumColumn(), top, kRowHeight), kit::hours(person.minutes),
                      {kBodyPt, Align::Right});
}

void CrewSheetDocument::paintSums(Canvas &canvas, double top) const
{
    canvas.fill({kLeft, top, kRight - kLeft, kRowHeight}, Ink::SumGround);
    canvas.line({kLeft, top}, {kRight, top}, Canvas::kTotalPt);
    canvas.words(cellIn(m_edges, 1, top, kRowHeight),
                 QCoreApplication::translate("Print", "Hours of the day"), {kBodyPt}, kLeastPt);
    for (std::size_t day = 0; day < m_sheet.minutesByDay.size(); ++day) {
        if (m_sheet.minutesByDay[day] == 0)
            continue;
        QRectF cell = cellIn(m_edges, day + 2, top, kRowHeight);
        cell.adjust(-kSheetPadding + 0.3, 0, kSheetPadding - 0.3, 0);
        paintDaySum(canvas, cell, kit::hours(m_sheet.minutesByDay[day]));
    }
    const qint64 total = std::accumulate(m_sheet.minutesByDay.begin(), m_sheet.minutesByDay.end(), qint64(0));
    canvas.figure(cellIn(m_edges, sumColumn(), top, kRowHeight), kit::hours(total), {kBodyPt, Align::Right});
}

void CrewSheetDocument::paintFoot(Canvas &canvas, int page, double bottom) const
{
    double x = kLeft;
    for (const QString &signatory : {QCoreApplication::translate("Print", "Kept by"),
                                     QCoreApplication::translate("Print", "Crew leader"),
                                     QCoreApplication::translate("Print", "Approved by")}) {
        canvas.put(x, bottom + kSignatories, signatory, {kSignatoryPt});
        x += (kRight - kLeft) / 4;
    }
    QStringList foot{QCoreApplication::translate(
        "Print",
        "√ whole day · 半 half a day · figures are hours · 休 day of rest · 假 leave · ◇ not a member")};
    if (!m_sheet.letterhead.head.isEmpty())
        foot << QCoreApplication::translate("Print", "head %1").arg(m_sheet.letterhead.head);
    paintSheetFoot(canvas, kLeft, kRight, kFootMiddle, foot.join(QStringLiteral(" · ")),
                   pageOf(page, pageCount()));
}

} // namespace zhangfang::print
