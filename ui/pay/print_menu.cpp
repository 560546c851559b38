#include "ui/pay/print_menu.h"

#include "core/pay/pay_register.h"
#include "ui/kit/format.h"
#include "ui/kit/register_table.h"
#include "ui/papers/paper_preview.h"
#include "ui/papers/papers.h"

#include <algorithm>

namespace zhangfang::ui::pay
{

using zhangfang::pay::PayRegister;
using zhangfang::pay::PayRunLines;

PrintMenu::PrintMenu(kit::Desk &desk, std::function<void(const Error &)> refused, QWidget *parent)
    : QMenu(tr("Print"), parent)
    , m_desk(desk)
    , m_refused(std::move(refused))
{
    setObjectName(QStringLiteral("printMenu"));
}

void PrintMenu::setMonth(Month month, int runs)
{
    m_month = month;
    clear();
    for (int number = 1; number <= runs; ++number)
        addRun(number, runs == 1);
    if (runs > 0)
        addSeparator();
    QAction *lines = addAction(tr("The lines as they are shown…"), this, &PrintMenu::printLines);
    lines->setObjectName(QStringLiteral("printLines"));
    lines->setEnabled(runs > 0);
}

void PrintMenu::addRun(int number, bool isOnlyOne)
{
    const QString roll = isOnlyOne ? tr("Pay roll, to be signed…") : tr("Run %1: pay roll…").arg(number);
    const QString slips = isOnlyOne ? tr("Pay slips, one a person…") : tr("Run %1: pay slips…").arg(number);
    const QString suffix = isOnlyOne ? QString() : QString::number(number);
    addAction(roll, this, [this, number] {
        printRun(number, RunPaper::Roll);
    })->setObjectName(QStringLiteral("printRoll") + suffix);
    addAction(slips, this, [this, number] {
        printRun(number, RunPaper::Slips);
    })->setObjectName(QStringLiteral("printSlips") + suffix);
}

void PrintMenu::printRun(int number, RunPaper kind)
{
    const auto runs = PayRegister(m_desk.file()).runs(m_month);
    if (!runs) {
        m_refused(runs.error());
        return;
    }
    const auto run = std::ranges::find_if(
        *runs, [number](const PayRunLines &candidate) { return candidate.run.number == number; });
    if (run == runs->end())
        return;
    const papers::Paper paper =
        kind == RunPaper::Slips ? papers::paySlips(m_desk, *run) : papers::payRoll(m_desk, *run);
    if (const auto shown = papers::showPaper(m_desk, paper, parentWidget()); !shown)
        m_refused(shown.error());
}

void PrintMenu::printLines()
{
    const print::PaperTable table = papers::tableOf(*m_table, tr("Pay lines"), kit::monthInWords(m_month));
    if (const auto shown = papers::showPaper(m_desk, papers::tablePaper(m_desk, table), parentWidget());
        !shown)
        m_refused(shown.error());
}

} // namespace zhangfang::ui::pay

#include "moc_print_menu.cpp"
