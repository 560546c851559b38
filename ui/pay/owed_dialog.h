#pragma once

#include "ui/pay/list_dialog.h"
#include "ui/pay/pay_words.h"

#include <optional>

namespace zhangfang::ui::pay
{

/// Who is owed what out of which month, since when: chooses a row to go to.
class OwedDialog final : public ListDialog
{
    Q_OBJECT

public:
    /// `age` narrows the list at first; none: everybody.
    OwedDialog(kit::Desk &desk, std::optional<Arrears> age, QWidget *parent = nullptr);

    /// The row that was chosen, once the dialog is accepted.
    const PayStanding &chosen() const { return *m_chosen; }

private:
    void choose(int row);

    kit::TableModel<PayStanding> m_model;
    std::optional<PayStanding> m_chosen;
};

} // namespace zhangfang::ui::pay
