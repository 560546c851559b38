#pragma once

#include "ui/kit/paper_choice.h"
#include "ui/print/document.h"
#include "ui/print/paper.h"
#include "ui/print/sheet_parts.h"

#include <QStringList>

#include <vector>

namespace zhangfang::print
{

/// A column of a table on paper: figures stay on one line, words may wrap.
struct PaperColumn {
    QString heading;
    Align align = Align::Left;
    bool mayWrap = true;
};

/// A table as the screen shows it, for paper: every text is as it will be read.
struct PaperTable {
    Letterhead letterhead;
    QString title;     ///< 社员名册
    QString asAt;      ///< what the rows are: the day, the year, the filter; may be empty
    QString rightFact; ///< at the right of the head line: 单位：元; may be empty
    std::vector<PaperColumn> columns;
    std::vector<QStringList> rows; ///< as many texts as columns
    QStringList sums;              ///< of all rows, under the last one; empty: no sum row
};

/// Any table of the books: heading on every page, no row cut in two, page x of y. Upright where the columns
/// fit that way, else across; on A4 where an A5 does not hold them.
class TableDocument final : public Document
{
public:
    explicit TableDocument(PaperTable table, kit::TableSheet sheet = kit::TableSheet::A4,
                           kit::Margin margin = kit::Margin::Usual);

    QString title() const override;
    QPageLayout pageLayout() const override;
    int pageCount() const override;
    void paintPage(int page, Canvas &canvas) const override;

private:
    void layOut(kit::TableSheet wanted);
    double sheetWidth() const;
    double sheetHeight() const;
    std::size_t rowsPerPage() const;
    void paintHeading(Canvas &sheet) const;
    void paintRow(Canvas &sheet, const QStringList &row, double top) const;

    PaperTable m_table;
    double m_margin; ///< millimetres at both sides
    kit::TableSheet m_sheet = kit::TableSheet::A4;
    bool m_isUpright = true;
    ColumnEdges m_edges;
};

} // namespace zhangfang::print
