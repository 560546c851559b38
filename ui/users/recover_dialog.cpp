#include "ui/users/recover_dialog.h"

#include "core/people/user_register.h"
#include "core/store/store_errors.h"

#include <QVBoxLayout>

namespace zhangfang::ui::users
{

RecoverDialog::RecoverDialog(kit::Desk &desk, const QStringList &users, const QString &user, QWidget *parent)
    : FormDialog(desk, tr("New password by the recovery code"), tr("Set the password"), parent)
    , m_user(new QComboBox)
    , m_code(new kit::LineEdit)
{
    setObjectName(QStringLiteral("recoverDialog"));
    m_user->addItems(users);
    m_user->setCurrentText(user);
    form().add({.objectName = "recoverUser", .label = tr("User"), .widthInDigits = 24}, m_user);
    form().add({.objectName = "recoveryCode",
                .label = tr("Recovery code"),
                .hint = tr("Six groups of five, from the paper that was printed last."),
                .widthInDigits = 40,
                .answersFor = {errors::kNotACode, errors::kWrongCode}},
               m_code);
    m_password.emplace(form());
    body()->addStretch(1);
}

bool RecoverDialog::submit()
{
    const QString typed = form().requireText(*m_code);
    const auto code = store::RecoveryCode::parse(typed);
    if (!code && !typed.isEmpty())
        form().mark(m_code, code.error());
    const auto password = m_password->take();
    if (!code || !password)
        return false;
    return settled(people::UserRegister(desk().file()).recover(m_user->currentText(), *code, *password));
}

} // namespace zhangfang::ui::users

#include "moc_recover_dialog.cpp"
