#include "ui/papers/papers.h"

#include "ui/print/pay_roll.h"
#include "ui/print/pay_slips.h"
#include "ui/print/payout_roll.h"
#include "ui/print/payout_slips.h"

#include <QCoreApplication>

namespace zhangfang::papers
{

namespace
{

/// Only what has taken effect is on record: a draft pays nobody.
std::optional<store::PaperId> recordOf(const char *paper, const distribution::PlanRecord &plan)
{
    if (plan.state != distribution::PlanState::Posted)
        return std::nullopt;
    return store::PaperId{QString::fromLatin1(paper), plan.number};
}

/// "2025-12-1": the month and which of its runs.
store::PaperId recordOf(const char *paper, const pay::PayRun &run)
{
    return {QString::fromLatin1(paper), QStringLiteral("%1-%2").arg(run.month.toString()).arg(run.number)};
}

} // namespace

Paper payoutSlips(kit::Desk &desk, const distribution::PlanRecord &plan)
{
    return paperOf<print::PayoutSlipsDocument>(
        [&desk, plan](print::Issue issue) { return print::payoutOf(desk.file(), plan, issue); },
        recordOf("payout_slips", plan));
}

Paper payoutRoll(kit::Desk &desk, const distribution::PlanRecord &plan)
{
    return paperOf<print::PayoutRollDocument>(
        [&desk, plan](print::Issue issue) { return print::payoutOf(desk.file(), plan, issue); },
        recordOf("payout_roll", plan));
}

Paper notice(kit::Desk &desk, const distribution::PlanRecord &plan, std::optional<QDate> until)
{
    return paperOf<print::NoticeDocument>([&desk, plan, until](print::Issue issue) {
        return print::noticeOf(desk.file(), plan, until, issue);
    });
}

Paper paySlips(kit::Desk &desk, const pay::PayRunLines &run)
{
    return paperOf<print::PaySlipsDocument>(
        [&desk, run](print::Issue issue) { return print::monthPayOf(desk.file(), run, issue); },
        recordOf("pay_slips", run.run));
}

Paper payRoll(kit::Desk &desk, const pay::PayRunLines &run)
{
    return paperOf<print::PayRollDocument>(
        [&desk, run](print::Issue issue) { return print::monthPayOf(desk.file(), run, issue); },
        recordOf("pay_roll", run.run));
}

Paper memberRegister(kit::Desk &desk, QDate day, std::optional<kit::Reader> reader)
{
    return paperOf<print::MemberRegisterDocument>([&desk, day, reader](print::Issue issue) {
        return print::memberRegisterOf(desk.file(), day, reader, issue);
    });
}

Paper memberAccount(kit::Desk &desk, const QString &number, Year year)
{
    return paperOf<print::MemberAccountDocument>([&desk, number, year](print::Issue issue) {
        return print::memberAccountOf(desk.file(), number, year, issue);
    });
}

Paper crewSheet(kit::Desk &desk, labour::SheetId sheet)
{
    return paperOf<print::CrewSheetDocument>(
        [&desk, sheet](print::Issue issue) { return print::crewSheetOf(desk.file(), sheet, issue); });
}

print::PaperTable tableOf(const kit::RegisterTable &table, const QString &title, const QString &asAt)
{
    print::PaperTable paper;
    paper.title = title;
    paper.asAt = asAt;
    const kit::AnyTableModel &model = table.model();
    const std::vector<int> columns = table.shownColumns();
    const std::vector<int> rows = table.shownRows();
    bool hasSums = false;
    for (const int column : columns) {
        const kit::ColumnLook &look = model.look(column);
        paper.columns.push_back(
            {look.title, look.right ? print::Align::Right : print::Align::Left, !look.right});
        hasSums = hasSums || look.sums;
        paper.sums << (look.sums ? model.sumShown(column, rows) : QString());
    }
    if (!hasSums)
        paper.sums.clear();
    else if (paper.sums.first().isEmpty())
        paper.sums.first() = QCoreApplication::translate("Papers", "Sum");
    for (const int row : rows) {
        QStringList texts;
        for (const int column : columns)
            texts << model.shown(row, column);
        paper.rows.push_back(std::move(texts));
    }
    return paper;
}

Paper tablePaper(kit::Desk &desk, const print::PaperTable &table)
{
    return paperOf<print::TableDocument>([&desk, table](print::Issue issue) -> Result<print::PaperTable> {
        print::PaperTable filled = table;
        ZHANGFANG_TRY_ASSIGN(filled.letterhead, print::letterheadOf(desk.file(), issue));
        return filled;
    });
}

} // namespace zhangfang::papers
