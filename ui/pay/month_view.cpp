#include "ui/pay/month_view.h"

#include <algorithm>
#include <map>

namespace zhangfang::ui::pay
{

namespace
{

std::vector<MonthLine> linesOf(const std::vector<PayRunLines> &runs,
                               const std::vector<PayStanding> &standings)
{
    std::map<std::pair<zhangfang::pay::PayRunId, people::PersonId>, const PayStanding *> places;
    for (const PayStanding &pay : standings)
        places.emplace(std::pair(pay.run, pay.person), &pay);
    std::vector<MonthLine> lines;
    for (const PayRunLines &run : runs) {
        for (const PayLineRow &row : run.lines)
            lines.push_back({run.run.number, row, *places.at({run.run.id, row.line.key.person})});
    }
    return lines;
}

Month firstShown(const std::vector<MonthSums> &months, QDate today)
{
    const Month before = Month::of(Month::of(today).firstDay().addDays(-1));
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        if (month->month <= before)
            return month->month;
    }
    return months.empty() ? before : months.back().month;
}

} // namespace

std::optional<QDate> MonthView::due() const
{
    return persons.empty() ? std::nullopt : std::optional(persons.front().due);
}

bool MonthView::hasOpen() const
{
    return std::ranges::any_of(persons, [](const PayStanding &pay) { return !pay.owed().isZero(); });
}

qint64 MonthView::owingBack() const
{
    return std::ranges::count(persons, PayStatus::OwesBack, &PayStanding::status);
}

std::vector<PayStanding> MonthView::owed() const
{
    std::vector<PayStanding> owed;
    std::ranges::copy_if(persons, std::back_inserter(owed),
                         [](const PayStanding &pay) { return pay.owed() > Money(); });
    return owed;
}

std::vector<PayStanding> MonthView::owedOn(const BankList &list) const
{
    std::vector<PayStanding> onList = owed();
    std::erase_if(onList, [&](const PayStanding &pay) {
        return std::ranges::find(list.rows, pay.person, &BankRow::person) == list.rows.end();
    });
    return onList;
}

std::vector<PayStanding> MonthView::toSettle(const std::vector<people::PersonId> &chosen) const
{
    std::vector<PayStanding> open;
    for (const PayStanding &pay : persons) {
        if (std::ranges::find(chosen, pay.person) != chosen.end() && !pay.owed().isZero())
            open.push_back(pay);
    }
    if (open.size() > 1)
        std::erase_if(open, [](const PayStanding &pay) { return pay.owed() < Money(); });
    return open;
}

Result<MonthView> readMonthView(store::CoopFile &file, std::optional<Month> chosen, QDate today)
{
    const PayRegister runs(file);
    const PaymentRegister payments(file);
    ZHANGFANG_TRY_ASSIGN(auto months, payments.monthSums());
    const Month month = chosen ? *chosen : firstShown(months, today);
    ZHANGFANG_TRY_ASSIGN(const auto standings, payments.standing(month));
    std::vector<PayStanding> persons = byMonth(standings);
    const auto sums = std::ranges::find(months, month, &MonthSums::month);
    MonthView view{.standing = standingOf(sums == months.end() ? MonthSums{month} : *sums, persons),
                   .persons = std::move(persons),
                   .months = std::move(months),
                   .next = runs.preview(month),
                   .openCells = {}};
    if (view.standing.waitingSheets > 0) {
        ZHANGFANG_TRY_ASSIGN(view.openCells, labour::LabourLedger(file).openCells(month));
    }
    return view;
}

Result<std::vector<MonthLine>> readMonthLines(store::CoopFile &file, Month month)
{
    ZHANGFANG_TRY_ASSIGN(const auto standings, PaymentRegister(file).standing(month));
    ZHANGFANG_TRY_ASSIGN(const auto runs, PayRegister(file).runs(month));
    return linesOf(runs, standings);
}

} // namespace zhangfang::ui::pay
