#pragma once

#include "ui/kit/form_dialog.h"
#include "ui/kit/line_edit.h"
#include "ui/pay/pay_words.h"

namespace zhangfang::ui::pay
{

/// Writes the bank's file for what is owed of a month (银行代发文件), and says who is left out for lack of an
/// account.
class BankListDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    BankListDialog(kit::Desk &desk, Month month, BankList list, QWidget *parent = nullptr);

    /// Where it was written, once the dialog is accepted.
    QString path() const { return m_path; }

protected:
    bool submit() override;

private:
    void addRows();

    Month m_month;
    BankList m_list;
    kit::LineEdit *m_purpose;
    QString m_path;
};

} // namespace zhangfang::ui::pay
