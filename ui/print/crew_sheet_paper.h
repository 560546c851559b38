#pragma once

#include "core/base/month.h"
#include "core/labour/crew_sheet.h"
#include "ui/print/document.h"
#include "ui/print/paper.h"
#include "ui/print/sheet_parts.h"

#include <vector>

namespace zhangfang::print
{

/// One person's month on a crew sheet.
struct CrewPerson {
    QString number;
    QString name;
    bool worksAsNonMember = false; ///< on some day of the month: ◇ stands behind the name
    std::vector<QString> days; ///< as written: "8", "√", "半", "休", "假"; empty: nobody wrote it down
    qint64 minutes = 0;
};

/// A crew sheet (考勤表) of one job and month for the wall and the file, or with empty cells to be filled in
/// by hand.
struct CrewSheetPaper {
    Letterhead letterhead;
    QString sheetNumber;
    QString jobNumber;
    QString work;           ///< kind of work
    QString client;         ///< 用工单位
    QString agreement = {}; ///< number of the 劳务服务协议 that the job rests on; may be empty
    Month month{2000, 1};
    labour::SheetState state = labour::SheetState::Draft;
    std::vector<CrewPerson> persons;       ///< in the order of the sheet; days as many as the month has
    std::vector<qint64> minutesByDay = {}; ///< as many as the month has days
};

/// The crew sheet on A4 landscape, 17 persons to a page: days 1 to 31, the sum of hours, room to sign. The
/// last page sums the days.
class CrewSheetDocument final : public Document
{
public:
    explicit CrewSheetDocument(CrewSheetPaper sheet);

    QString title() const override;
    QPageLayout pageLayout() const override;
    int pageCount() const override;
    void paintPage(int page, Canvas &canvas) const override;

private:
    void paintHeadings(Canvas &canvas) const;
    void paintPerson(Canvas &canvas, const CrewPerson &person, double top) const;
    void paintSums(Canvas &canvas, double top) const;
    void paintFoot(Canvas &canvas, int page, double bottom) const;
    std::size_t sumColumn() const { return 2 + std::size_t(m_sheet.month.lastDay().day()); }

    CrewSheetPaper m_sheet;
    ColumnEdges m_edges;
};

} // namespace zhangfang::print
