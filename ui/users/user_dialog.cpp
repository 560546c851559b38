#include "ui/users/user_dialog.h"

#include "core/people/people_errors.h"
#include "core/people/user_register.h"
#include "core/store/coop_file.h"
#include "ui/users/user_words.h"

#include <QVBoxLayout>

namespace zhangfang::ui::users
{

using people::UserRegister;
using store::Role;

UserDialog::UserDialog(kit::Desk &desk, const std::optional<people::User> &user, QWidget *parent)
    : FormDialog(desk, user ? tr("Role of %1").arg(user->name) : tr("New user"),
                 user ? tr("Change the role") : tr("Add the user"), parent)
    , m_user(user ? std::optional(user->name) : std::nullopt)
    , m_name(new kit::LineEdit)
    , m_role(new QComboBox)
    , m_meaning(kit::text({}, kit::TextRole::Label, this))
{
    setObjectName(QStringLiteral("userDialog"));
    form().add({.objectName = "userName",
                .label = tr("Name"),
                .hint = tr("Stands in the journal beside everything the user does, and never changes."),
                .widthInDigits = 24,
                .answersFor = {errors::kUserNameMissing, errors::kUserNameTooLong, errors::kUserNameTaken}},
               m_name);
    form().setFieldVisible(m_name, !user);
    for (const Role each : store::kAllRoles)
        m_role->addItem(roleWord(each), int(each));
    m_role->setCurrentIndex(m_role->findData(int(user ? user->role : Role::Finance)));
    form().add({.objectName = "userRole", .label = tr("Role"), .widthInDigits = 16}, m_role);
    const auto hasPasswords = desk.file().hasPasswords();
    if (!user && hasPasswords && *hasPasswords)
        m_password.emplace(form());
    m_meaning->setObjectName(QStringLiteral("roleMeaning"));
    m_meaning->setWordWrap(true);
    body()->addWidget(m_meaning);
    body()->addStretch(1);
    connect(m_role, &QComboBox::currentIndexChanged, this, &UserDialog::showRole);
    showRole();
}

Role UserDialog::role() const
{
    return Role(m_role->currentData().toInt());
}

void UserDialog::showRole()
{
    m_meaning->setText(roleMeaning(role()));
}

bool UserDialog::submit()
{
    UserRegister users(desk().file());
    bool isDone = false;
    if (m_user) {
        isDone = settled(users.changeRole(*m_user, role()));
    } else {
        const QString name = form().requireText(*m_name);
        const bool needsPassword = m_password && role() != Role::Guest;
        const auto password = needsPassword ? m_password->take() : std::optional(QString());
        if (!form().isSound() || !password)
            return false;
        isDone = settled(users.add(name, role()));
        // A user who has no password yet is in the list all the same, and gets one there.
        if (isDone && needsPassword)
            settled(users.setPassword(name, *password));
    }
    if (isDone)
        desk().tellChange(kit::Area::File);
    return isDone;
}

} // namespace zhangfang::ui::users

#include "moc_user_dialog.cpp"
