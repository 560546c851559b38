#pragma once

#include "core/people/user.h"
#include "ui/kit/form_dialog.h"
#include "ui/users/new_password.h"

namespace zhangfang::ui::users
{

/// The first password of the books, that of the keeper who acts; shows the recovery code.
class FirstPasswordDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    explicit FirstPasswordDialog(kit::Desk &desk, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    NewPassword m_password;
};

/// A new password: one's own, or another user's.
class PasswordDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    PasswordDialog(kit::Desk &desk, const people::User &user, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    QString m_user;
    kit::LineEdit *m_current = nullptr; ///< for one's own
    std::optional<NewPassword> m_password;
};

} // namespace zhangfang::ui::users
