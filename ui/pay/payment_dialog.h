#pragma once

#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"
#include "ui/pay/pay_words.h"

#include <vector>

class QComboBox;

namespace zhangfang::ui::pay
{

/// Records what persons got of a month's pay (登记签领): how, on which day; of a single person also how much.
class PaymentDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    /// `persons` are owed something, or the only one owes back.
    PaymentDialog(kit::Desk &desk, Month month, std::vector<PayStanding> persons, PaymentMethod method,
                  QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    bool isSingle() const { return m_persons.size() == 1; }
    void addFields(PaymentMethod method);
    void addPersons();

    Month m_month;
    std::vector<PayStanding> m_persons;
    QComboBox *m_method;
    kit::DateEdit *m_day;
    kit::MoneyEdit *m_amount = nullptr; ///< of a single person
    kit::LineEdit *m_note;
};

/// Takes payments back (冲回): on which day and why.
class ReversalDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    ReversalDialog(kit::Desk &desk, const std::vector<PaymentRow> &payments, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    std::vector<PaymentId> m_payments;
    kit::DateEdit *m_day;
    kit::LineEdit *m_reason;
};

} // namespace zhangfang::ui::pay
