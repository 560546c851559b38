#include "ui/pay/payments_dialog.h"

#include "core/pay/payment_register.h"
#include "ui/kit/format.h"
#include "ui/pay/payment_dialog.h"

namespace zhangfang::ui::pay
{

namespace
{

bool stands(const PaymentRow &row)
{
    return !row.payment.reverses && !row.payment.reversedBy;
}

std::optional<kit::CellBadge> stateOf(const PaymentRow &row)
{
    if (row.payment.reverses)
        return kit::CellBadge{kit::BadgeState::Reversed, PaymentsDialog::tr("reversal")};
    if (row.payment.reversedBy)
        return kit::CellBadge{kit::BadgeState::Reversed, PaymentsDialog::tr("reversed")};
    return row.payment.method == PaymentMethod::Cash
               ? kit::CellBadge{kit::BadgeState::Signed, statusWord(PayStatus::SignedFor)}
               : kit::CellBadge{kit::BadgeState::Transferred, statusWord(PayStatus::Transferred)};
}

std::vector<kit::Column<PaymentRow>> columns()
{
    using kit::textColumn;
    std::vector<kit::Column<PaymentRow>> all{
        kit::dateColumn<PaymentRow>("day", PaymentsDialog::tr("Day"),
                                    [](const PaymentRow &row) { return row.payment.paidOn; }),
        textColumn<PaymentRow>(
            "number", PaymentsDialog::tr("Number"), [](const PaymentRow &row) { return row.personNumber; },
            8),
        textColumn<PaymentRow>(
            "name", PaymentsDialog::tr("Name"), [](const PaymentRow &row) { return row.personName; }, 10),
        textColumn<PaymentRow>(
            "run", PaymentsDialog::tr("Run"),
            [](const PaymentRow &row) { return QString::number(row.runNumber); }, 5),
        textColumn<PaymentRow>(
            "how", PaymentsDialog::tr("How"),
            [](const PaymentRow &row) { return methodWord(row.payment.method); }, 12),
        kit::figureColumn<PaymentRow>(
            "amount", PaymentsDialog::tr("Amount (yuan)"),
            [](const PaymentRow &row) { return row.payment.amount; }, 14),
        kit::badgeColumn<PaymentRow>("state", PaymentsDialog::tr("State"), stateOf, 12),
        textColumn<PaymentRow>(
            "note", PaymentsDialog::tr("Note"), [](const PaymentRow &row) { return row.payment.note; }, 18),
    };
    all.back().look.stretches = true;
    return all;
}

} // namespace

PaymentsDialog::PaymentsDialog(kit::Desk &desk, Month month, QWidget *parent)
    : ListDialog(desk, tr("Payments for %1").arg(kit::monthInWords(month)), parent)
    , m_model(columns(),
              [](const PaymentRow &row) {
                  return kit::haystackOf({row.personNumber, row.payment.note}, {row.personName});
              })
    , m_month(month)
    , m_takeBack(addButton(tr("Take back…"), "undo", kit::ButtonKind::Danger, "takeBack"))
{
    setModel(m_model, "payments");
    m_takeBack->setVisible(!desk.isReadOnly());
    table().setFindHint(tr("Name, initials, number, note"));
    table().setDefaultOrder("day");
    table().setCounted(
        [](const std::vector<int> &rows) { return tr("%n row(s)", nullptr, int(rows.size())); });
    table().setEmpty("pay", tr("Nothing of this month is paid yet"),
                     tr("Choose who got the money on the page of the month, and record it there."));
    connect(m_takeBack, &QPushButton::clicked, this, &PaymentsDialog::takeBack);
    connect(&table(), &kit::RegisterTable::selectionChanged, this, &PaymentsDialog::showActions);
    load();
}

void PaymentsDialog::load()
{
    const auto payments = PaymentRegister(desk().file()).payments(m_month);
    if (!payments) {
        refuse(payments.error());
        return;
    }
    m_model.setRows(*payments);
    showActions();
}

std::vector<PaymentRow> PaymentsDialog::chosen() const
{
    std::vector<PaymentRow> rows;
    for (const int row : table().selectedRows())
        rows.push_back(m_model.row(row));
    return rows;
}

void PaymentsDialog::showActions()
{
    m_takeBack->setEnabled(!chosen().empty());
}

void PaymentsDialog::takeBack()
{
    std::vector<PaymentRow> rows = chosen();
    const qsizetype all = qsizetype(rows.size());
    std::erase_if(rows, [](const PaymentRow &row) { return !stands(row); });
    if (rows.empty()) {
        message().tell(kit::MessageBar::Kind::Warning, tr("Nothing of this can be taken back."),
                       all == 1 ? tr("The row is reversed already, or is itself a reversal.")
                                : tr("The rows are reversed already, or are reversals themselves."));
        return;
    }
    message().clear();
    ReversalDialog dialog(desk(), rows, this);
    if (desk().prompts().run(dialog))
        load();
}

} // namespace zhangfang::ui::pay

#include "moc_payments_dialog.cpp"
