#include "ui/users/password_dialog.h"

#include "core/people/user_register.h"
#include "core/store/coop_file.h"
#include "core/store/store_errors.h"
#include "ui/users/code_dialog.h"

#include <QVBoxLayout>

namespace zhangfang::ui::users
{

using people::UserRegister;

FirstPasswordDialog::FirstPasswordDialog(kit::Desk &desk, QWidget *parent)
    : FormDialog(desk, tr("Set a password"), tr("Set the password"), parent)
    , m_password(form())
{
    setObjectName(QStringLiteral("firstPasswordDialog"));
    QLabel *words = kit::text(tr("Identity, phone and account numbers are encrypted then, and the books open "
                                 "for writing with the password "
                                 "only. It is the password of %1.\nCopies and backups made before still hold "
                                 "the numbers as they were.")
                                  .arg(desk.file().actor().name),
                              kit::TextRole::Base, this);
    words->setWordWrap(true);
    body()->insertWidget(0, words);
    body()->addStretch(1);
}

bool FirstPasswordDialog::submit()
{
    const auto password = m_password.take();
    if (!password)
        return false;
    const auto code = UserRegister(desk().file()).protect(*password);
    if (!settled(code))
        return false;
    desk().tellChange(kit::Area::File);
    CodeDialog shown(desk(), *code, this);
    desk().prompts().run(shown);
    return true;
}

PasswordDialog::PasswordDialog(kit::Desk &desk, const people::User &user, QWidget *parent)
    : FormDialog(desk, tr("Password of %1").arg(user.name), tr("Set the password"), parent)
    , m_user(user.name)
{
    setObjectName(QStringLiteral("passwordDialog"));
    if (user.name == desk.file().actor().name) {
        m_current = passwordField();
        form().add({.objectName = "currentPassword",
                    .label = tr("Present password"),
                    .widthInDigits = 24,
                    .answersFor = {errors::kWrongPassword}},
                   m_current);
    }
    m_password.emplace(form());
    body()->addStretch(1);
}

bool PasswordDialog::submit()
{
    const auto password = m_password->take();
    if (!password)
        return false;
    UserRegister users(desk().file());
    const bool isDone = m_current ? settled(users.changePassword(m_current->text(), *password))
                                  : settled(users.setPassword(m_user, *password));
    if (isDone)
        desk().tellChange(kit::Area::File);
    return isDone;
}

} // namespace zhangfang::ui::users

#include "moc_password_dialog.cpp"
