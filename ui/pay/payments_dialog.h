#pragma once

#include "ui/pay/list_dialog.h"
#include "ui/pay/pay_words.h"

namespace zhangfang::ui::pay
{

/// The payments of a month, reversals too, and the way to take one back.
class PaymentsDialog final : public ListDialog
{
    Q_OBJECT

public:
    PaymentsDialog(kit::Desk &desk, Month month, QWidget *parent = nullptr);

private:
    void load();
    void takeBack();
    void showActions();
    std::vector<PaymentRow> chosen() const;

    kit::TableModel<PaymentRow> m_model;
    Month m_month;
    QPushButton *m_takeBack;
};

} // namespace zhangfang::ui::pay
