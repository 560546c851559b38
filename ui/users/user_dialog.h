#pragma once

#include "core/people/user.h"
#include "ui/kit/form_dialog.h"
#include "ui/users/new_password.h"

#include <QComboBox>

#include <optional>

namespace zhangfang::ui::users
{

/// A new user of the books, or another role for one.
class UserDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    /// Without `user` a new one, who gets a password at once where the books have some.
    UserDialog(kit::Desk &desk, const std::optional<people::User> &user, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    store::Role role() const;
    void showRole();

    std::optional<QString> m_user;
    kit::LineEdit *m_name;
    QComboBox *m_role;
    QLabel *m_meaning;
    std::optional<NewPassword> m_password;
};

} // namespace zhangfang::ui::users
