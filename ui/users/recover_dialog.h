#pragma once

#include "ui/kit/form_dialog.h"
#include "ui/users/new_password.h"

#include <QComboBox>

#include <optional>

namespace zhangfang::ui::users
{

/// A new password by the recovery code, for somebody who lost theirs.
class RecoverDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    RecoverDialog(kit::Desk &desk, const QStringList &users, const QString &user, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    QComboBox *m_user;
    kit::LineEdit *m_code;
    std::optional<NewPassword> m_password;
};

} // namespace zhangfang::ui::users
