#include "ui/users/users_card.h"

#include "core/people/user_register.h"
#include "core/store/action_catalog.h"
#include "core/store/coop_file.h"
#include "ui/kit/format.h"
#include "ui/users/code_dialog.h"
#include "ui/users/password_dialog.h"
#include "ui/users/sign_in_dialog.h"
#include "ui/users/user_dialog.h"
#include "ui/users/user_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zhangfang::ui::users
{

namespace
{

using people::User;
using people::UserRegister;

constexpr int kMostRows = 6;

std::vector<kit::Column<User>> columns()
{
    std::vector<kit::Column<User>> all{
        kit::textColumn<User>(
            "name", UsersCard::tr("Name"), [](const User &user) { return user.name; }, 12),
        kit::textColumn<User>(
            "role", UsersCard::tr("Role"), [](const User &user) { return roleWord(user.role); }, 10),
        kit::dateColumn<User>("password", UsersCard::tr("Password of"),
                              [](const User &user) { return user.passwordOn; }),
        kit::badgeColumn<User>(
            "state", UsersCard::tr("State"),
            [](const User &user) {
                return user.isActive ? kit::CellBadge{kit::BadgeState::Passed, UsersCard::tr("active")}
                                     : kit::CellBadge{kit::BadgeState::Reversed, UsersCard::tr("taken away")};
            },
            10),
    };
    all.front().look.stretches = true;
    return all;
}

} // namespace

UsersCard::UsersCard(kit::Desk &desk, QWidget *parent)
    : Card(tr("Users"), parent)
    , m_desk(desk)
    , m_model(columns(), [](const User &user) { return kit::haystackOf({}, {user.name}); })
    , m_table(new kit::RegisterTable(desk, m_model, "users", this))
    , m_state(kit::text({}, kit::TextRole::Base, this))
{
    setObjectName(QStringLiteral("usersCard"));
    m_state->setObjectName(QStringLiteral("usersState"));
    m_state->setWordWrap(true);
    body()->addWidget(m_state);
    m_table->setInCard(kMostRows);
    m_table->setSumRowVisible(false);
    body()->addWidget(m_table);
    buildButtons();
    connect(m_table, &kit::RegisterTable::currentChanged, this, &UsersCard::showActions);
}

UsersCard::~UsersCard()
{
    // The table speaks to the model until it is gone.
    delete m_table;
}

void UsersCard::buildButtons()
{
    using kit::ButtonKind;
    const auto row = [this] {
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(kit::gap::kSmall);
        body()->addLayout(buttons);
        return buttons;
    };
    const auto add = [this](QHBoxLayout *buttons, const QString &words, ButtonKind kind, const char *name,
                            void (UsersCard::*deed)()) {
        QPushButton *made = kit::button(words, nullptr, kind, name, this);
        buttons->addWidget(made);
        connect(made, &QPushButton::clicked, this, deed);
        return made;
    };
    QHBoxLayout *first = row();
    m_first = add(first, tr("Set a password…"), ButtonKind::Plain, "firstPassword", &UsersCard::setPassword);
    m_add = add(first, tr("Add a user…"), ButtonKind::Plain, "addUser", &UsersCard::add);
    m_role = add(first, tr("Role…"), ButtonKind::Plain, "changeRole", &UsersCard::changeRole);
    m_password = add(first, tr("Password…"), ButtonKind::Plain, "setPassword", &UsersCard::setPassword);
    m_takeAway = add(first, tr("Take the books away"), ButtonKind::Plain, "takeAway", &UsersCard::takeAway);
    m_again = add(first, tr("Let work again"), ButtonKind::Plain, "letWorkAgain", &UsersCard::letWorkAgain);
    first->addStretch(1);
    QHBoxLayout *second = row();
    m_other = add(second, tr("Another user…"), ButtonKind::Plain, "anotherUser", &UsersCard::changeUser);
    m_code = add(second, tr("New recovery code"), ButtonKind::Plain, "newCode", &UsersCard::newCode);
    m_open = add(second, tr("Do away with passwords"), ButtonKind::Plain, "openToAll", &UsersCard::openToAll);
    second->addStretch(1);
}

void UsersCard::reload()
{
    const auto users = UserRegister(m_desk.file()).users();
    if (!users) {
        Q_EMIT refused(users.error());
        return;
    }
    const auto before = chosen();
    m_model.setRows(*users);
    for (int at = 0; before && at < m_model.rowCount(); ++at) {
        if (m_model.row(at).name == before->name)
            m_table->selectRow(at);
    }
    showActions();
}

std::optional<User> UsersCard::chosen() const
{
    const auto row = m_table->currentRow();
    return row ? std::optional(m_model.row(*row)) : std::nullopt;
}

void UsersCard::showActions()
{
    const auto hasPasswords = m_desk.file().hasPasswords();
    const bool isShut = hasPasswords && *hasPasswords;
    const store::Actor &actor = m_desk.file().actor();
    const bool isKeeper = !m_desk.isReadOnly() && mayDo(actor.role, store::Right::ManageUsers);
    const auto user = chosen();
    const bool isOwn = user && user->name == actor.name;
    m_state->setText(
        isShut ? tr("Acting: %1. The personal numbers are encrypted.").arg(actorWords(actor.name, actor.role))
               : tr("Acting: %1. The books have no password: whoever has the file reads everything in it.")
                     .arg(actorWords(actor.name, actor.role)));
    m_first->setVisible(!isShut);
    m_first->setEnabled(isKeeper);
    m_password->setVisible(isShut);
    m_add->setEnabled(isKeeper);
    m_role->setEnabled(isKeeper && user && !isOwn && user->isActive);
    m_password->setEnabled(!m_desk.isReadOnly() && user && user->isActive &&
                           user->role != store::Role::Guest && (isOwn || isKeeper));
    for (QPushButton *each : {m_role, m_takeAway, m_again})
        each->setToolTip(user ? QString() : tr("Choose a user in the table first."));
    m_takeAway->setEnabled(isKeeper && user && !isOwn && user->isActive);
    m_again->setEnabled(isKeeper && user && !user->isActive);
    m_code->setVisible(isShut);
    m_open->setVisible(isShut);
    m_code->setEnabled(isKeeper);
    m_open->setEnabled(isKeeper);
    for (QPushButton *each : {m_first, m_add, m_role, m_takeAway, m_again, m_code, m_open})
        each->setToolTip(isKeeper ? QString() : tr("A keeper of the books does this"));
}

bool UsersCard::settle(const Result<void> &outcome)
{
    if (!outcome)
        Q_EMIT refused(outcome.error());
    else
        m_desk.tellChange(kit::Area::File);
    return bool(outcome);
}

void UsersCard::add()
{
    UserDialog dialog(m_desk, std::nullopt, this);
    m_desk.prompts().run(dialog);
}

void UsersCard::changeRole()
{
    UserDialog dialog(m_desk, chosen(), this);
    m_desk.prompts().run(dialog);
}

void UsersCard::setPassword()
{
    const auto hasPasswords = m_desk.file().hasPasswords();
    if (hasPasswords && *hasPasswords) {
        PasswordDialog dialog(m_desk, *chosen(), this);
        m_desk.prompts().run(dialog);
    } else {
        FirstPasswordDialog dialog(m_desk, this);
        m_desk.prompts().run(dialog);
    }
}

void UsersCard::takeAway()
{
    const User user = *chosen();
    const kit::Question question{
        tr("Take the books away from %1").arg(user.name),
        tr("What %1 did stays in the journal under the name. The password goes, and the personal "
           "numbers are encrypted with another key.")
            .arg(user.name),
        tr("Take away"),
        {}};
    if (m_desk.prompts().confirm(this, question))
        settle(UserRegister(m_desk.file()).deactivate(user.name));
}

void UsersCard::letWorkAgain()
{
    settle(UserRegister(m_desk.file()).activate(chosen()->name));
}

void UsersCard::newCode()
{
    const kit::Question question{tr("Make a new recovery code"),
                                 tr("The code before opens nothing any more."),
                                 tr("Make the code"),
                                 {}};
    if (!m_desk.prompts().confirm(this, question))
        return;
    const auto code = UserRegister(m_desk.file()).newRecoveryCode();
    if (!code) {
        Q_EMIT refused(code.error());
        return;
    }
    CodeDialog dialog(m_desk, *code, this);
    m_desk.prompts().run(dialog);
    m_desk.tellChange(kit::Area::File);
}

void UsersCard::openToAll()
{
    const kit::Question question{tr("Do away with all passwords"),
                                 tr("Identity, phone and account numbers stand in the file unencrypted "
                                    "again, and whoever has the file reads them."),
                                 tr("Do away with them"),
                                 {},
                                 true};
    if (m_desk.prompts().confirm(this, question))
        settle(UserRegister(m_desk.file()).unprotect());
}

void UsersCard::changeUser()
{
    SignInDialog dialog(m_desk, this);
    if (m_desk.prompts().run(dialog))
        m_desk.tellChange(kit::kEverything);
}

} // namespace zhangfang::ui::users

#include "moc_users_card.cpp"
