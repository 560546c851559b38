#include "ui/pay/months_dialog.h"

#include "core/pay/payment_register.h"
#include "ui/kit/format.h"

#include <algorithm>

namespace zhangfang::ui::pay
{

namespace
{

kit::Column<MonthStanding> countColumn(const char *key, const QString &title,
                                       qint64 (*get)(const MonthStanding &))
{
    kit::Column<MonthStanding> column = kit::figureColumn<MonthStanding>(key, title, get, 8);
    column.look.sums = false;
    return column;
}

std::vector<kit::Column<MonthStanding>> columns()
{
    std::vector<kit::Column<MonthStanding>> all{
        kit::textColumn<MonthStanding>(
            "month", MonthsDialog::tr("Month"),
            [](const MonthStanding &month) { return month.month.toString(); }, 12),
        kit::badgeColumn<MonthStanding>(
            "state", MonthsDialog::tr("State"),
            [](const MonthStanding &month) { return std::optional(monthBadge(month)); }, 24),
        countColumn("waiting", MonthsDialog::tr("Sheets waiting"),
                    [](const MonthStanding &month) { return month.waitingSheets; }),
        countColumn("runs", MonthsDialog::tr("Runs"), [](const MonthStanding &month) { return month.runs; }),
        countColumn("persons", MonthsDialog::tr("Persons"),
                    [](const MonthStanding &month) { return month.persons; }),
        kit::figureColumn<MonthStanding>(
            "earned", MonthsDialog::tr("Earned (yuan)"),
            [](const MonthStanding &month) { return month.earned; }, 14),
        kit::figureColumn<MonthStanding>(
            "paid", MonthsDialog::tr("Paid (yuan)"),
            [](const MonthStanding &month) { return month.cash + month.bank; }, 14),
        kit::figureColumn<MonthStanding>(
            "owed", MonthsDialog::tr("Owed (yuan)"), [](const MonthStanding &month) { return month.owed(); },
            14),
    };
    all.front().shown = [](const MonthStanding &month) { return kit::monthInWords(month.month); };
    all[1].look.stretches = true;
    return all;
}

} // namespace

MonthsDialog::MonthsDialog(kit::Desk &desk, Month current, QWidget *parent)
    : ListDialog(desk, tr("Pay by month"), parent)
    , m_model(columns(),
              [](const MonthStanding &month) { return kit::haystackOf({month.month.toString()}, {}); })
    , m_chosen(current)
{
    setModel(m_model, "payMonths");
    table().setFindHint(tr("Month, as 2025-12"));
    table().setDefaultOrder("month", Qt::DescendingOrder);
    table().setCounted(
        [](const std::vector<int> &rows) { return tr("%n month(s)", nullptr, int(rows.size())); });
    table().setEmpty("pay", tr("No month has labour yet"),
                     tr("Keep a crew sheet or import a labour ledger."));
    connect(&table(), &kit::RegisterTable::activated, this, &MonthsDialog::choose);
    QPushButton *show = addButton(tr("Show this month"), nullptr, kit::ButtonKind::Primary, "showMonth");
    connect(show, &QPushButton::clicked, this, [this] {
        if (const auto row = table().currentRow())
            choose(*row);
    });
    const auto months = PaymentRegister(desk.file()).months();
    if (!months) {
        refuse(months.error());
        return;
    }
    m_model.setRows(*months);
    const auto at = std::ranges::find(*months, current, &MonthStanding::month);
    if (at != months->end())
        table().selectRow(int(at - months->begin()));
}

void MonthsDialog::choose(int row)
{
    m_chosen = m_model.row(row).month;
    accept();
}

} // namespace zhangfang::ui::pay

#include "moc_months_dialog.cpp"
