#pragma once

#include "ui/kit/form_dialog.h"

#include <QComboBox>

namespace zhangfang::ui::users
{

/// Who opens the books: a user with the password, or somebody who only looks. Accepted means that the books
/// may be shown.
class SignInDialog final : public kit::FormDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(kit::Desk &desk, QWidget *parent = nullptr);

protected:
    bool submit() override;
    /// Enter after the password signs in: there is nothing between them.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();
    void recover();

    QComboBox *m_user;
    kit::LineEdit *m_password;
};

} // namespace zhangfang::ui::users
