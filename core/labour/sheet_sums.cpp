#include "core/labour/sheet_sums.h"

namespace zhangfang::labour
{

void GridSum::add(const GridDay &day, SheetForm form)
{
    const auto minutesOf = [&day](WorkKind kind) {
        const GridEntry *entry = day.find(kind);
        return entry ? entry->minutes() : 0;
    };
    const auto isMarked = [&day](DayMark mark) {
        return !day.entries.empty() && day.entries.front().content.record.mark == mark;
    };
    minutes += day.minutes();
    overtimeMinutes += minutesOf(WorkKind::Overtime);
    nightMinutes += minutesOf(WorkKind::Night);
    for (const GridEntry &entry : day.entries)
        quantity = Quantity::fromThousandths(quantity.thousandths() + entry.quantity().thousandths());
    worked += isMarked(DayMark::Worked) ? 1 : 0;
    rest += isMarked(DayMark::Rest) ? 1 : 0;
    excused += isMarked(DayMark::Excused) ? 1 : 0;
    open += day.entries.empty() && form == SheetForm::Grid ? 1 : 0;
    over8Hours += day.isOver8Hours() ? 1 : 0;
}

SheetSums sumsOf(const SheetGrid &grid)
{
    SheetSums sums;
    sums.days.resize(static_cast<std::size_t>(grid.month.days()));
    for (const GridRow &row : grid.rows) {
        GridSum &ofRow = sums.rows.emplace_back();
        for (std::size_t i = 0; i < row.days.size(); ++i) {
            ofRow.add(row.days[i], grid.sheet.form);
            sums.days[i].add(row.days[i], grid.sheet.form);
            sums.all.add(row.days[i], grid.sheet.form);
        }
    }
    return sums;
}

} // namespace zhangfang::labour
