#include "ui/pay/month_view.h"

#include <algorithm>
#include <set>

namespace zhangfang::ui::pay
{

namespace
{

std::vector<MonthLine> linesOf(const std::vector<PayRunLines> &runs,
                               const std::vector<PayStanding> &standings)
{
    std::vector<MonthLine> lines;
    for (const PayRunLines &run : runs) {
        for (const PayLineRow &row : run.lines) {
            const auto standing = std::ranges::find_if(standings, [&](const PayStanding &pay) {
                return pay.run == run.run.id && pay.person == row.line.key.person;
            });
            ZHANGFANG_ASSERT(standing != standings.end());
            lines.push_back({run.run.number, row, *standing});
        }
    }
    return lines;
}

} // namespace

qint64 MonthView::jobs() const
{
    std::set<labour::JobId> jobs;
    for (const MonthLine &line : lines)
        jobs.insert(line.row.line.key.job);
    return std::ssize(jobs);
}

std::optional<QDate> MonthView::due() const
{
    return persons.empty() ? std::nullopt : std::optional(persons.front().due);
}

std::vector<PayStanding> MonthView::owed() const
{
    std::vector<PayStanding> owed;
    std::ranges::copy_if(persons, std::back_inserter(owed),
                         [](const PayStanding &pay) { return pay.owed() > Money(); });
    return owed;
}

Result<MonthView> readMonthView(store::CoopFile &file, Month month, QDate today)
{
    const PayRegister runs(file);
    const PaymentRegister payments(file);
    ZHANGFANG_TRY_ASSIGN(const auto months, payments.months());
    ZHANGFANG_TRY_ASSIGN(const auto posted, runs.runs(month));
    ZHANGFANG_TRY_ASSIGN(const auto standings, payments.standing(month));
    ZHANGFANG_TRY_ASSIGN(const auto arrears, payments.arrears(today));
    MonthView view{.standing = MonthStanding{month},
                   .lines = linesOf(posted, standings),
                   .persons = byMonth(standings),
                   .arrears = arrears,
                   .next = runs.preview(month),
                   .openCells = {}};
    const auto standing = std::ranges::find(months, month, &MonthStanding::month);
    if (standing != months.end())
        view.standing = *standing;
    if (view.standing.waitingSheets > 0) {
        ZHANGFANG_TRY_ASSIGN(view.openCells, labour::LabourLedger(file).openCells(month));
    }
    return view;
}

Month firstShown(const std::vector<MonthStanding> &months, QDate today)
{
    const Month before = Month::of(Month::of(today).firstDay().addDays(-1));
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        if (month->month <= before)
            return month->month;
    }
    return months.empty() ? before : months.back().month;
}

} // namespace zhangfang::ui::pay
