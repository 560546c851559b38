#pragma once

#include "core/members/member_account_register.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"

class QComboBox;

namespace zhangfang::ui::members
{

/// Contribution that a member pays in, or that goes back to one. Posted at once: it is taken back by the
/// opposite.
class ContributionDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    ContributionDialog(kit::Desk &desk, const zhangfang::members::MemberAccount &account,
                       QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    bool isRefund() const;
    void showKind();

    QString m_number;
    QComboBox *m_kind;
    kit::DateEdit *m_day;
    kit::MoneyEdit *m_amount;
    kit::LineEdit *m_note;
};

} // namespace zhangfang::ui::members
