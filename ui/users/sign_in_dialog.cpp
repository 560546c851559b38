#include "ui/users/sign_in_dialog.h"

#include "core/people/user_register.h"
#include "core/store/coop_file.h"
#include "core/store/store_errors.h"
#include "ui/users/new_password.h"
#include "ui/users/recover_dialog.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace zhangfang::ui::users
{

namespace
{
constexpr int kFieldDigits = 24;

/// Which books are opened.
QString titleFor(const store::CoopFile &file)
{
    const auto particulars = file.particulars();
    const bool isNamed = particulars && !particulars->name.isEmpty();
    return SignInDialog::tr("Sign in: %1").arg(isNamed ? particulars->name : file.fileName());
}
} // namespace

SignInDialog::SignInDialog(kit::Desk &desk, QWidget *parent)
    : FormDialog(desk, titleFor(desk.file()), tr("Sign in"), parent)
    , m_user(new QComboBox)
    , m_password(passwordField())
{
    setObjectName(QStringLiteral("signInDialog"));
    const auto users = people::UserRegister(desk.file()).users();
    const auto hasPasswords = desk.file().hasPasswords();
    const bool asksPassword = hasPasswords && *hasPasswords;
    if (users) {
        for (const people::User &user : *users) {
            if (user.isActive && (user.hasPassword() || !asksPassword))
                m_user->addItem(user.name);
        }
    }
    m_user->setCurrentText(desk.file().actor().name);
    form().add({.objectName = "signInUser", .label = tr("User"), .widthInDigits = kFieldDigits}, m_user);
    form().add({.objectName = "signInPassword",
                .label = tr("Password"),
                .widthInDigits = kFieldDigits,
                .answersFor = {errors::kWrongPassword}},
               m_password);
    form().setFieldVisible(m_password, asksPassword);
    if (asksPassword) {
        QPushButton *forgot =
            kit::button(tr("Password lost…"), nullptr, kit::ButtonKind::Quiet, "passwordLost", this);
        QPushButton *look = kit::button(tr("Only look"), nullptr, kit::ButtonKind::Plain, "onlyLook", this);
        look->setToolTip(
            tr("Everything can be read, with the personal numbers hidden; nothing can be written"));
        for (QPushButton *side : {look, forgot}) {
            side->setAutoDefault(false);
            addSideButton(side);
        }
        connect(forgot, &QPushButton::clicked, this, &SignInDialog::recover);
        connect(look, &QPushButton::clicked, this, &SignInDialog::look);
    }
    body()->addStretch(1);
    m_password->setFocus();
}

bool SignInDialog::submit()
{
    const bool isIn = settled(desk().file().signIn(m_user->currentText(), m_password->text()));
    if (!isIn)
        m_password->selectAll();
    return isIn;
}

void SignInDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_password->hasFocus())
        yesButton()->click();
    else
        FormDialog::keyPressEvent(event);
}

void SignInDialog::look()
{
    desk().file().signOut();
    accept();
}

void SignInDialog::recover()
{
    QStringList names;
    for (int at = 0; at < m_user->count(); ++at)
        names += m_user->itemText(at);
    RecoverDialog dialog(desk(), names, m_user->currentText(), this);
    if (desk().prompts().run(dialog))
        accept();
}

} // namespace zhangfang::ui::users

#include "moc_sign_in_dialog.cpp"
