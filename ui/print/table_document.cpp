#include "ui/print/table_document.h"

#include "core/base/assert.h"
#include "ui/print/slip_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

namespace zhangfang::print
{

namespace
{

// Millimetres.
constexpr double kHeadingHeight = 9;
constexpr double kRowHeight = 7;
constexpr double kFootRoom = 16; ///< below the table, foot line included
constexpr double kFootMiddle = 8;

constexpr double kHeadingPt = 9;
constexpr double kBodyPt = 9.5;
constexpr double kLeastPt = 7;

/// Columns spread over the sheet, but no further than this: a table of three words is no page wide.
constexpr double kMostSpread = 2.0;

/// The least width of a column, and the most that one takes by itself, in em: longer words wrap.
constexpr double kLeastEm = 2.5;
constexpr double kMostEm = 16;

/// About how wide a text runs: Chinese characters are one em, everything else is half as wide.
double roughEm(const QString &text)
{
    constexpr double kNarrow = 0.56;
    constexpr char16_t kFirstWide = 0x2E80;
    double em = 0;
    for (const QChar unit : text)
        em += unit.unicode() >= kFirstWide ? 1.0 : kNarrow;
    return em;
}

double marginMm(kit::Margin margin)
{
    switch (margin) {
    case kit::Margin::Narrow:
        return 8;
    case kit::Margin::Usual:
        break;
    case kit::Margin::Wide:
        return 22;
    }
    return 14;
}

/// The short and the long side of a sheet in millimetres.
struct Sides {
    double shorter, longer;
};
Sides sidesOf(kit::TableSheet sheet)
{
    return sheet == kit::TableSheet::A5 ? Sides{148, 210} : Sides{210, 297};
}

/// What each column would like to have, in millimetres, words taking `mostEm` at most.
std::vector<double> naturalWidths(const PaperTable &table, double mostEm)
{
    std::vector<double> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto i = qsizetype(column);
        // A heading takes two lines where it has to.
        double em = std::max(kLeastEm, roughEm(table.columns[column].heading) / 2 + 0.5);
        for (const QStringList &row : table.rows)
            em = std::max(em, roughEm(row[i]));
        if (!table.sums.isEmpty())
            em = std::max(em, roughEm(table.sums[i]));
        if (table.columns[column].mayWrap)
            em = std::min(em, mostEm);
        widths.push_back(em * emMm(kBodyPt) + 2 * kSheetPadding);
    }
    return widths;
}

/// Room that is left over goes first to the columns whose words would wrap.
void lengthen(std::vector<double> &widths, const std::vector<double> &whole, double spare)
{
    const double wanted =
        std::accumulate(whole.begin(), whole.end(), 0.0) - std::accumulate(widths.begin(), widths.end(), 0.0);
    if (wanted <= 0 || spare <= 0)
        return;
    const double share = std::min(1.0, spare / wanted);
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] += (whole[i] - widths[i]) * share;
}

} // namespace

TableDocument::TableDocument(PaperTable table, kit::TableSheet sheet, kit::Margin margin)
    : m_table(std::move(table))
    , m_margin(marginMm(margin))
{
    ZHANGFANG_ASSERT(!m_table.columns.empty());
    for (const QStringList &row : m_table.rows)
        ZHANGFANG_ASSERT(std::size_t(row.size()) == m_table.columns.size());
    ZHANGFANG_ASSERT(m_table.sums.isEmpty() || std::size_t(m_table.sums.size()) == m_table.columns.size());
    layOut(sheet);
}

void TableDocument::layOut(kit::TableSheet wanted)
{
    std::vector<double> natural = naturalWidths(m_table, kMostEm);
    double width = std::accumulate(natural.begin(), natural.end(), 0.0);
    const bool isHeld = width <= sidesOf(wanted).longer - 2 * m_margin;
    m_sheet = isHeld ? wanted : kit::TableSheet::A4;
    m_isUpright = width <= sidesOf(m_sheet).shorter - 2 * m_margin;
    const double room = sheetWidth() - 2 * m_margin;
    lengthen(natural, naturalWidths(m_table, std::numeric_limits<double>::infinity()), room - width);
    width = std::accumulate(natural.begin(), natural.end(), 0.0);
    const double spread = std::min(room / width, kMostSpread);
    m_edges = {m_margin};
    for (const double each : natural)
        m_edges.push_back(m_edges.back() + each * spread);
}

double TableDocument::sheetWidth() const
{
    return m_isUpright ? sidesOf(m_sheet).shorter : sidesOf(m_sheet).longer;
}

double TableDocument::sheetHeight() const
{
    return m_isUpright ? sidesOf(m_sheet).longer : sidesOf(m_sheet).shorter;
}

QString TableDocument::title() const
{
    return m_table.letterhead.coopName.isEmpty() ? m_table.title
                                                 //: %1 the cooperative, %2 what the table is. Chinese: %1 %2
                                                 : QCoreApplication::translate("Print", "%1: %2")
                                                       .arg(m_table.letterhead.coopName, m_table.title);
}

QPageLayout TableDocument::pageLayout() const
{
    return sheetOf(m_sheet == kit::TableSheet::A5 ? QPageSize::A5 : QPageSize::A4,
                   m_isUpright ? QPageLayout::Portrait : QPageLayout::Landscape);
}

std::size_t TableDocument::rowsPerPage() const
{
    return std::size_t((sheetHeight() - kSheetTableTop - kHeadingHeight - kFootRoom) / kRowHeight);
}

int TableDocument::pageCount() const
{
    if (m_table.rows.empty())
        return 0;
    const std::size_t lines = m_table.rows.size() + (m_table.sums.isEmpty() ? 0 : 1);
    return int((lines + rowsPerPage() - 1) / rowsPerPage());
}

void TableDocument::paintPage(int page, Canvas &canvas) const
{
    const std::size_t first = std::min(std::size_t(page) * rowsPerPage(), m_table.rows.size());
    const std::size_t end = std::min(first + rowsPerPage(), m_table.rows.size());
    canvas.stamp("table head", {}, [this](Canvas &sheet) { paintHeading(sheet); });
    double top = kSheetTableTop + kHeadingHeight;
    for (std::size_t i = first; i < end; ++i, top += kRowHeight) {
        paintRowRule(canvas, m_edges, top);
        paintRow(canvas, m_table.rows[i], top);
    }
    if (page + 1 == pageCount() && !m_table.sums.isEmpty()) {
        canvas.fill({m_edges.front(), top, m_edges.back() - m_edges.front(), kRowHeight}, Ink::SumGround);
        canvas.line({m_edges.front(), top}, {m_edges.back(), top}, Canvas::kTotalPt);
        paintRow(canvas, m_table.sums, top);
        top += kRowHeight;
    }
    paintColumnRules(canvas, m_edges, kSheetTableTop, top);
    paintTableFrame(canvas, m_edges, kSheetTableTop, top);
    const QString head = m_table.letterhead.head.isEmpty()
                             ? QString()
                             : QCoreApplication::translate("Print", "head %1").arg(m_table.letterhead.head);
    paintSheetFoot(canvas, m_margin, sheetWidth() - m_margin, sheetHeight() - kFootMiddle, head,
                   pageOf(page, pageCount()));
}

void TableDocument::paintHeading(Canvas &sheet) const
{
    paintSheetHead(sheet, m_margin, sheetWidth() - m_margin,
                   {m_table.title, marksOf(m_table.letterhead.copy), m_table.letterhead.coopName,
                    m_table.asAt, m_table.rightFact});
    sheet.fill({m_edges.front(), kSheetTableTop, m_edges.back() - m_edges.front(), kHeadingHeight},
               Ink::HeadingGround);
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        sheet.words(cellIn(m_edges, i, kSheetTableTop, kHeadingHeight), m_table.columns[i].heading,
                    {kHeadingPt, m_table.columns[i].align}, kLeastPt);
    }
}

void TableDocument::paintRow(Canvas &sheet, const QStringList &row, double top) const
{
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const QString &text = row[qsizetype(i)];
        if (text.isEmpty())
            continue;
        const QRectF cell = cellIn(m_edges, i, top, kRowHeight);
        const Type type{kBodyPt, m_table.columns[i].align};
        if (m_table.columns[i].mayWrap)
            sheet.words(cell, text, type, kLeastPt);
        else
            sheet.figure(cell, text, type);
    }
}

} // namespace zhangfang::print
