#pragma once

#include "core/base/error.h"
#include "core/base/month.h"
#include "ui/kit/desk.h"

#include <QMenu>

#include <functional>

namespace zhangfang::kit
{
class RegisterTable;
}

namespace zhangfang::ui::pay
{

/// What of a month can be printed: roll and slips of each of its runs, and the lines as the table shows them.
class PrintMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `refused` is told why a paper cannot be shown.
    PrintMenu(kit::Desk &desk, std::function<void(const Error &)> refused, QWidget *parent);

    /// The month that is shown and how many runs it has; each run has entries of its own, named by its number
    /// where there are several.
    void setMonth(Month month, int runs);
    /// The table whose lines are printed.
    void setTable(const kit::RegisterTable &table) { m_table = &table; }

private:
    enum class RunPaper { Roll, Slips };

    void addRun(int number, bool isOnlyOne);
    void printRun(int number, RunPaper kind);
    void printLines();

    kit::Desk &m_desk;
    std::function<void(const Error &)> m_refused;
    const kit::RegisterTable *m_table = nullptr;
    Month m_month{2000, 1};
};

} // namespace zhangfang::ui::pay
