#include "ui/print/roll.h"

#include "core/base/assert.h"
#include "ui/print/slip_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zhangfang::print
{

namespace
{

constexpr std::size_t kRowsPerPage = 14;

// Millimetres, as drawn in the design.
constexpr double kRollRight = kRollLeft + kRollWidth;
constexpr double kTitleMiddle = 16.5;
constexpr double kSubtitleMiddle = 24.6;
constexpr double kLineMiddle = 32.2;
constexpr double kTableTop = 36.1;
constexpr double kHeadingHeight = 8;
constexpr double kRowHeight = 14;
constexpr double kSumHeight = 7.2;
constexpr double kSignatories = 5.8; ///< below the table
constexpr double kFootMiddle = 288.5;
constexpr double kPadding = 1.3;
/// What a figure of the table takes on average, its commas and point among them.
constexpr double kFigureMm = 1.85;

constexpr double kTitlePt = 18;
constexpr double kSubtitlePt = 14;
constexpr double kLinePt = 10;
constexpr double kHeadingPt = 9.5;
constexpr double kLeastHeadingPt = 7.5;
constexpr double kBodyPt = 11;
constexpr double kLeastNamePt = 9.5;
constexpr double kSumPt = 10.5;
constexpr double kFootPt = 8;

void add(std::vector<qint64> &sums, const std::vector<qint64> &values)
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] += values[i];
}

} // namespace

RollPages::RollPages(Roll roll)
    : m_roll(std::move(roll))
    , m_edges{kRollLeft}
{
    for (const auto &column : m_roll.wordColumns)
        m_edges.push_back(m_edges.back() + column.widthMm);
    for (const double width : sumColumnWidths())
        m_edges.push_back(m_edges.back() + width);
    for (const auto &column : m_roll.handColumns)
        m_edges.push_back(m_edges.back() + column.widthMm);
    ZHANGFANG_ASSERT(std::abs(m_edges.back() - kRollRight) < 0.01);
    for (std::size_t section = 0; section < m_roll.sections.size(); ++section) {
        const std::size_t rows = m_roll.sections[section].rows.size();
        ZHANGFANG_ASSERT(rows > 0);
        for (std::size_t row = 0; row < rows; row += kRowsPerPage)
            m_pages.push_back({section, row, std::min(kRowsPerPage, rows - row)});
    }
}

RollPages::Sums RollPages::sumOf(std::size_t section, std::size_t firstRow, std::size_t rows) const
{
    Sums sums(m_roll.sumColumns.size());
    for (std::size_t row = firstRow; row < firstRow + rows; ++row)
        add(sums, m_roll.sections[section].rows[row].values);
    return sums;
}

RollPages::Sums RollPages::grandTotal() const
{
    Sums sums(m_roll.sumColumns.size());
    for (std::size_t section = 0; section < m_roll.sections.size(); ++section)
        add(sums, sumOf(section, 0, m_roll.sections[section].rows.size()));
    return sums;
}

std::vector<double> RollPages::sumColumnWidths() const
{
    std::vector<double> widths, needs;
    double room = 0, need = 0;
    bool allFit = true;
    const Sums totals = grandTotal();
    for (std::size_t i = 0; i < totals.size(); ++i) {
        qsizetype longest = m_roll.sumColumns[i].spell(totals[i]).size();
        for (const RollSection &section : m_roll.sections) {
            for (const RollRow &row : section.rows)
                longest = std::max(longest, m_roll.sumColumns[i].spell(row.values[i]).size());
        }
        widths.push_back(m_roll.sumColumns[i].widthMm);
        needs.push_back(double(longest) * kFigureMm + 2 * kPadding);
        room += widths.back();
        need += needs.back();
        allFit = allFit && needs.back() <= widths.back();
    }
    if (allFit)
        return widths;
    for (std::size_t i = 0; i < needs.size(); ++i)
        widths[i] = need > room ? room * needs[i] / need : needs[i] + (room - need) / double(needs.size());
    return widths;
}

bool RollPages::isSectionEnd(const Page &page) const
{
    return page.firstRow + page.rows == m_roll.sections[page.section].rows.size();
}

void RollPages::paint(int number, Canvas &canvas) const
{
    const Page &page = m_pages.at(std::size_t(number));
    canvas.stamp("roll head " + QByteArray::number(qsizetype(page.section)), {},
                 [&](Canvas &sheet) { paintHead(sheet, m_roll.sections[page.section]); });
    double top = kTableTop + kHeadingHeight;
    if (page.firstRow > 0) {
        top = paintSumRow(canvas, top, QCoreApplication::translate("Print", "Carried forward"),
                          sumOf(page.section, 0, page.firstRow));
    }
    const double rowsTop = top;
    const double rowsBottom = paintRows(canvas, page, rowsTop);
    const double bottom = paintSums(canvas, page, rowsBottom);
    paintRules(canvas, rowsTop, rowsBottom, bottom);
    paintFoot(canvas, bottom, number);
}

void RollPages::paintHead(Canvas &canvas, const RollSection &section) const
{
    const double left = paintMarks(canvas, kRollRight, kTitleMiddle, m_roll.marks);
    const double margin = std::max(kRollRight - left, 0.0);
    canvas.words({kRollLeft + margin, kTitleMiddle - 4, kRollWidth - 2 * margin, 8}, m_roll.title,
                 {kTitlePt, Align::Centre}, kSubtitlePt);
    const QString subtitle =
        section.name.isEmpty() ? m_roll.subtitle : m_roll.subtitle + QStringLiteral(" · ") + section.name;
    canvas.figure({kRollLeft, kSubtitleMiddle - 3, kRollWidth, 6}, subtitle, {kSubtitlePt, Align::Centre});
    const QRectF line(kRollLeft, kLineMiddle - 2.5, kRollWidth, 5);
    canvas.figure(line, m_roll.left, {kLinePt, Align::Left});
    canvas.figure(line.adjusted(kRollWidth * 0.55, 0, 0, 0), m_roll.middle, {kLinePt, Align::Left});
    canvas.figure(line, m_roll.right, {kLinePt, Align::Right});

    canvas.fill({kRollLeft, kTableTop, kRollWidth, kHeadingHeight}, Ink::HeadingGround);
    QStringList headings;
    for (const auto &column : m_roll.wordColumns)
        headings << column.heading;
    for (const auto &column : m_roll.sumColumns)
        headings << column.heading;
    for (const auto &column : m_roll.handColumns)
        headings << column.heading;
    for (std::size_t i = 0; i + 1 < m_edges.size(); ++i) {
        const QRectF cell(m_edges[i] + 0.6, kTableTop, m_edges[i + 1] - m_edges[i] - 1.2, kHeadingHeight);
        canvas.words(cell, headings[qsizetype(i)], {kHeadingPt, Align::Centre}, kLeastHeadingPt);
    }
}

double RollPages::paintRows(Canvas &canvas, const Page &page, double top) const
{
    for (std::size_t i = 0; i < page.rows; ++i, top += kRowHeight) {
        const RollRow &row = m_roll.sections[page.section].rows[page.firstRow + i];
        canvas.line({kRollLeft, top}, {kRollRight, top}, Canvas::kInnerPt, Ink::Rule);
        std::size_t column = 0;
        const auto cell = [&] {
            return QRectF(m_edges[column] + kPadding, top,
                          m_edges[column + 1] - m_edges[column] - 2 * kPadding, kRowHeight);
        };
        for (const RollWordColumn &words : m_roll.wordColumns) {
            const QString &text = row.words[qsizetype(column)];
            if (words.mayWrap)
                canvas.words(cell(), text, {kBodyPt, words.align}, kLeastNamePt);
            else
                canvas.figure(cell(), text, {kBodyPt, words.align});
            ++column;
        }
        for (std::size_t value = 0; value < row.values.size(); ++value, ++column)
            canvas.figure(cell(), m_roll.sumColumns[value].spell(row.values[value]), {kBodyPt, Align::Right});
    }
    return top;
}

double RollPages::paintSums(Canvas &canvas, const Page &page, double top) const
{
    const RollSection &section = m_roll.sections[page.section];
    top = paintSumRow(canvas, top, QCoreApplication::translate("Print", "Sum of this page"),
                      sumOf(page.section, page.firstRow, page.rows), Canvas::kTotalPt);
    const Sums soFar = sumOf(page.section, 0, page.firstRow + page.rows);
    if (!isSectionEnd(page))
        return paintSumRow(canvas, top, QCoreApplication::translate("Print", "To be carried forward"), soFar);
    if (m_roll.sections.size() > 1)
        top = paintSumRow(canvas, top, section.totalLabel, soFar);
    if (page.section + 1 < m_roll.sections.size())
        return top;
    top = paintSumRow(canvas, top, QCoreApplication::translate("Print", "Total"), grandTotal());
    return paintCapitals(canvas, top);
}

double RollPages::paintSumRow(Canvas &canvas, double top, const QString &label, const Sums &sums,
                              double rulePt) const
{
    const double bottom = top + kSumHeight;
    canvas.fill({kRollLeft, top, kRollWidth, kSumHeight}, Ink::SumGround);
    canvas.line({kRollLeft, top}, {kRollRight, top}, rulePt,
                rulePt == Canvas::kInnerPt ? Ink::Rule : Ink::Black);
    const std::size_t firstSum = m_roll.wordColumns.size();
    canvas.figure({kRollLeft + kPadding, top, m_edges[firstSum] - kRollLeft - 2 * kPadding, kSumHeight},
                  label, {kSumPt, Align::Left});
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const double left = m_edges[firstSum + i], right = m_edges[firstSum + i + 1];
        canvas.line({left, top}, {left, bottom}, Canvas::kInnerPt, Ink::Rule);
        canvas.figure({left + 1, top, right - left - 1 - kPadding, kSumHeight},
                      m_roll.sumColumns[i].spell(sums[i]), {kSumPt, Align::Right});
    }
    const double handLeft = m_edges[firstSum + sums.size()];
    canvas.line({handLeft, top}, {handLeft, bottom}, Canvas::kInnerPt, Ink::Rule);
    return bottom;
}

double RollPages::paintCapitals(Canvas &canvas, double top) const
{
    canvas.fill({kRollLeft, top, kRollWidth, kSumHeight}, Ink::SumGround);
    canvas.line({kRollLeft, top}, {kRollRight, top}, Canvas::kInnerPt, Ink::Rule);
    const QString label = QCoreApplication::translate("Print", "Total in capitals");
    const double end = canvas.put(kRollLeft + kPadding, top + kSumHeight / 2, label, {kSumPt}) + 4;
    canvas.figure({end, top, kRollRight - kPadding - end, kSumHeight}, m_roll.totalInCapitals,
                  {kBodyPt, Align::Left});
    return top + kSumHeight;
}

void RollPages::paintRules(Canvas &canvas, double rowsTop, double rowsBottom, double bottom) const
{
    const double headingBottom = kTableTop + kHeadingHeight;
    canvas.line({kRollLeft, headingBottom}, {kRollRight, headingBottom}, Canvas::kInnerPt, Ink::Rule);
    for (std::size_t i = 1; i + 1 < m_edges.size(); ++i) {
        canvas.line({m_edges[i], kTableTop}, {m_edges[i], headingBottom}, Canvas::kInnerPt, Ink::Rule);
        canvas.line({m_edges[i], rowsTop}, {m_edges[i], rowsBottom}, Canvas::kInnerPt, Ink::Rule);
    }
    canvas.frame({kRollLeft, kTableTop, kRollWidth, bottom - kTableTop}, Canvas::kFramePt);
}

void RollPages::paintFoot(Canvas &canvas, double tableBottom, int page) const
{
    const double share = kRollWidth / double(std::max<qsizetype>(m_roll.signatories.size(), 1));
    double x = kRollLeft;
    for (const QString &signatory : m_roll.signatories) {
        canvas.put(x, tableBottom + kSignatories, signatory, {kBodyPt});
        x += share;
    }
    const QRectF foot(kRollLeft, kFootMiddle - 2, kRollWidth, 4);
    canvas.figure(foot.adjusted(0, 0, -34, 0), m_roll.foot, {kFootPt, Align::Left, Ink::Second});
    canvas.figure(foot, pageOf(page, count()), {kFootPt, Align::Right, Ink::Second});
}

} // namespace zhangfang::print
