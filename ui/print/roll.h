#pragma once

#include "ui/print/canvas.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

/// The pattern of a roll that people sign one after another: rows as high as a thumb, page sums carried over.
namespace zhangfang::print
{

/// A column that says who or what: a number, which stays on one line, or a name, which may wrap.
struct RollWordColumn {
    QString heading;
    double widthMm;
    Align align;
    bool mayWrap = false;
};

/// A column that is summed. Where a figure needs more than `widthMm`, the sum columns share their room by
/// need.
struct RollSumColumn {
    QString heading;
    double widthMm;
    std::function<QString(qint64)> spell;
};

/// A column to write or press a thumb in.
struct RollHandColumn {
    QString heading;
    double widthMm;
};

/// One person's row; `words` and `values` as many as their columns.
struct RollRow {
    QStringList words;
    std::vector<qint64> values;
};

/// Rows with sums of their own, always from the top of a page.
struct RollSection {
    QString name;       ///< stands behind the subtitle; empty where there is one section only
    QString totalLabel; ///< before its own sum, printed where there are several sections
    std::vector<RollRow> rows;
};

/// A whole roll as it will be printed. The widths of all columns add up to kRollWidth.
struct Roll {
    QString title;
    QString subtitle;
    QString left, middle, right; ///< the line above the table
    QStringList marks;
    std::vector<RollWordColumn> wordColumns;
    std::vector<RollSumColumn> sumColumns;
    std::vector<RollHandColumn> handColumns;
    std::vector<RollSection> sections; ///< none of them empty
    QString totalInCapitals;           ///< under the grand total
    QStringList signatories;
    QString foot;
};

constexpr double kRollLeft = 12;
constexpr double kRollWidth = 188;

/// Parts a roll into pages of at most 14 rows and paints them: 承前页 at the top of every page but a
/// section's first, 本页合计 on every page, 过次页 on all but a section's last, which closes with the
/// section's and the roll's total.
///
/// Sums are taken over the printed rows and nothing else.
class RollPages
{
public:
    explicit RollPages(Roll roll);

    int count() const { return int(m_pages.size()); }
    void paint(int page, Canvas &canvas) const;

private:
    using Sums = std::vector<qint64>;
    struct Page {
        std::size_t section;
        std::size_t firstRow;
        std::size_t rows;
    };

    Sums sumOf(std::size_t section, std::size_t firstRow, std::size_t rows) const;
    Sums grandTotal() const;
    std::vector<double> sumColumnWidths() const;
    bool isSectionEnd(const Page &page) const;
    void paintHead(Canvas &canvas, const RollSection &section) const;
    double paintRows(Canvas &canvas, const Page &page, double top) const;
    double paintSums(Canvas &canvas, const Page &page, double top) const;
    double paintSumRow(Canvas &canvas, double top, const QString &label, const Sums &sums,
                       double rulePt = Canvas::kInnerPt) const;
    double paintCapitals(Canvas &canvas, double top) const;
    void paintRules(Canvas &canvas, double rowsTop, double rowsBottom, double bottom) const;
    void paintFoot(Canvas &canvas, double tableBottom, int page) const;

    Roll m_roll;
    std::vector<Page> m_pages;
    std::vector<double> m_edges; ///< of all columns, one more than there are
};

} // namespace zhangfang::print
