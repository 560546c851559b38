#pragma once

#include "ui/pay/list_dialog.h"
#include "ui/pay/pay_words.h"

namespace zhangfang::ui::pay
{

/// Every month that has labour or pay, and where it stands: chooses one.
class MonthsDialog final : public ListDialog
{
    Q_OBJECT

public:
    MonthsDialog(kit::Desk &desk, Month current, QWidget *parent = nullptr);

    /// The month that was chosen, once the dialog is accepted.
    Month chosen() const { return m_chosen; }

private:
    void choose(int row);

    kit::TableModel<MonthStanding> m_model;
    Month m_chosen;
};

} // namespace zhangfang::ui::pay
