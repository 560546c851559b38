#include "ui/pay/owed_dialog.h"

#include "core/pay/payment_register.h"
#include "ui/kit/format.h"

#include <QComboBox>

namespace zhangfang::ui::pay
{

namespace
{

std::vector<kit::Column<PayStanding>> columns(QDate today)
{
    using kit::figureColumn;
    using kit::textColumn;
    std::vector<kit::Column<PayStanding>> all{
        textColumn<PayStanding>(
            "number", OwedDialog::tr("Number"), [](const PayStanding &pay) { return pay.personNumber; }, 8),
        textColumn<PayStanding>(
            "name", OwedDialog::tr("Name"), [](const PayStanding &pay) { return pay.personName; }, 12),
        textColumn<PayStanding>(
            "month", OwedDialog::tr("Month"), [](const PayStanding &pay) { return pay.month.toString(); },
            12),
        figureColumn<PayStanding>(
            "earned", OwedDialog::tr("Earned (yuan)"), [](const PayStanding &pay) { return pay.earned; }, 14),
        figureColumn<PayStanding>(
            "paid", OwedDialog::tr("Paid (yuan)"), [](const PayStanding &pay) { return pay.paid(); }, 14),
        figureColumn<PayStanding>(
            "owed", OwedDialog::tr("Owed (yuan)"), [](const PayStanding &pay) { return pay.owed(); }, 14),
        kit::dateColumn<PayStanding>("due", OwedDialog::tr("Due on"),
                                     [](const PayStanding &pay) { return pay.due; }),
        figureColumn<PayStanding>(
            "days", OwedDialog::tr("Days since"),
            [today](const PayStanding &pay) { return pay.due.daysTo(today); }, 10),
    };
    all[1].look.stretches = true;
    all[2].shown = [](const PayStanding &pay) { return kit::monthInWords(pay.month); };
    all.back().look.sums = false;
    return all;
}

} // namespace

OwedDialog::OwedDialog(kit::Desk &desk, std::optional<Arrears> age, QWidget *parent)
    : ListDialog(desk, tr("Who is owed, and since when"), parent)
    , m_model(columns(desk.clock().today()), [](const PayStanding &pay) {
        return kit::haystackOf({pay.personNumber, pay.month.toString()}, {pay.personName});
    })
{
    setModel(m_model, "payOwed");
    table().setFindHint(tr("Name, initials, number, month"));
    table().setDefaultOrder("days", Qt::DescendingOrder);
    table().setCounted(
        [](const std::vector<int> &rows) { return tr("%n row(s)", nullptr, int(rows.size())); });
    table().setEmpty("check-circle", tr("Nobody is owed anything"), tr("Every posted month is paid."));
    const QDate today = desk.clock().today();
    std::vector<kit::FilterChoice> ages{{tr("all")}};
    for (std::size_t band = 0; band < kArrearsBands; ++band) {
        const auto each = static_cast<Arrears>(band);
        ages.push_back({ageWord(each), [this, each, today](int row) {
                            return arrearsOf(m_model.row(row).due, today) == each;
                        }});
    }
    QComboBox *filter = table().addFilter("ageFilter", tr("Age"), std::move(ages));
    connect(&table(), &kit::RegisterTable::activated, this, &OwedDialog::choose);
    QPushButton *show = addButton(tr("Show in its month"), nullptr, kit::ButtonKind::Primary, "showOwed");
    connect(show, &QPushButton::clicked, this, [this] {
        if (const auto row = table().currentRow())
            choose(*row);
    });
    auto owed = PaymentRegister(desk.file()).owed();
    if (!owed) {
        refuse(owed.error());
        return;
    }
    m_model.setRows(*std::move(owed));
    filter->setCurrentIndex(age ? 1 + int(*age) : 0);
}

void OwedDialog::choose(int row)
{
    m_chosen = m_model.row(row);
    accept();
}

} // namespace zhangfang::ui::pay

#include "moc_owed_dialog.cpp"
