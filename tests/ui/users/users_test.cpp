#include "core/people/user_register.h"
#include "tests/support/gui.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/line_edit.h"
#include "ui/users/code_dialog.h"
#include "ui/users/password_dialog.h"
#include "ui/users/sign_in_dialog.h"
#include "ui/users/user_dialog.h"
#include "ui/users/users_card.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace zhangfang;
using namespace zhangfang::ui::users;
using people::UserRegister;
using store::Role;
using test::child;

namespace
{

const QString kKeeper = QStringLiteral("会计");
const QString kPassword = QStringLiteral("dao xiang cun kou");
const QString kOther = QStringLiteral("san yue tao hua");

/// New books, a desk over them, and the card that the settings show.
struct Office {
    TempCoop coop;
    test::TestDesk desk{coop.file()};

    UserRegister users() { return UserRegister(coop.file(), store::PasswordCost::least()); }

    store::RecoveryCode protect()
    {
        auto code = users().protect(kPassword);
        REQUIRE(code);
        return *std::move(code);
    }
    void leave() { coop.file().signOut(); }
};

QString messageOf(kit::FormDialog &dialog)
{
    return dialog.message().words();
}

QString refusalAt(kit::FormDialog &dialog, const char *field)
{
    return dialog.form().refusalAt(&test::requireChild(dialog, field));
}

void typePasswords(QWidget &dialog, const QString &password, const QString &again)
{
    test::fill(child<kit::LineEdit>(dialog, "newPassword"), password);
    test::fill(child<kit::LineEdit>(dialog, "newPasswordAgain"), again);
}

/// The row of a user in the card.
void choose(UsersCard &card, int row)
{
    card.findChild<kit::RegisterTable *>()->selectRow(row);
}

bool isEnabled(QWidget &card, const char *button)
{
    return child<QPushButton>(card, button).isEnabled();
}

} // namespace

TEST_CASE("signing in takes the password; a wrong one is said at its field and may be typed again")
{
    Office office;
    office.protect();
    office.leave();
    SignInDialog dialog(office.desk.desk());
    test::show(dialog);
    auto &password = child<kit::LineEdit>(dialog, "signInPassword");
    CHECK(password.echoMode() == QLineEdit::Password);
    test::fill(password, kOther);
    test::click(dialog, "yes");
    CHECK(refusalAt(dialog, "signInPassword").contains(QStringLiteral("not the password")));
    CHECK(dialog.isVisible());
    CHECK(office.coop.file().needsSignIn());
    test::fill(password, kPassword);
    test::click(dialog, "yes");
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(office.coop.file().actor().name == kKeeper);
}

TEST_CASE("only those who can sign in are offered, and anybody may look")
{
    Office office;
    REQUIRE(office.users().add(QStringLiteral("王小红"), Role::Finance));
    REQUIRE(office.users().add(QStringLiteral("陈旧人"), Role::Finance));
    office.protect();
    REQUIRE(office.users().setPassword(QStringLiteral("王小红"), kOther));
    REQUIRE(office.users().deactivate(QStringLiteral("陈旧人")));
    office.leave();
    SignInDialog dialog(office.desk.desk());
    test::show(dialog);
    auto &user = child<QComboBox>(dialog, "signInUser");
    REQUIRE(user.count() == 2);
    CHECK(user.itemText(0) == kKeeper);
    CHECK(user.itemText(1) == QStringLiteral("王小红"));
    test::click(dialog, "onlyLook");
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(office.coop.file().needsSignIn());
    CHECK(office.desk.desk().isReadOnly());
}

TEST_CASE("signing in says which books it opens, and Enter after the password opens them")
{
    Office office;
    office.protect();
    office.leave();
    SignInDialog dialog(office.desk.desk());
    test::show(dialog);
    CHECK(dialog.windowTitle().contains(office.coop.file().particulars()->name));
    auto &password = child<kit::LineEdit>(dialog, "signInPassword");
    test::fill(password, kPassword);
    test::press(password, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(office.coop.file().actor().name == kKeeper);
}

TEST_CASE("giving up the signing in opens nothing")
{
    Office office;
    office.protect();
    office.leave();
    SignInDialog dialog(office.desk.desk());
    test::show(dialog);
    test::click(dialog, "no");
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK(office.coop.file().needsSignIn());
}

TEST_CASE("whoever lost the password comes in with the recovery code")
{
    Office office;
    const store::RecoveryCode code = office.protect();
    office.leave();
    SignInDialog dialog(office.desk.desk());
    test::show(dialog);
    office.desk.prompts().dialog([&](QDialog &recover) {
        test::click(recover, "yes");
        CHECK_FALSE(refusalAt(dynamic_cast<kit::FormDialog &>(recover), "recoveryCode")
                        .contains(QStringLiteral("typing mistake")));
        test::fill(child<kit::LineEdit>(recover, "recoveryCode"), QStringLiteral("ABCDE"));
        typePasswords(recover, kOther, kOther);
        test::click(recover, "yes");
        CHECK(refusalAt(dynamic_cast<kit::FormDialog &>(recover), "recoveryCode")
                  .contains(QStringLiteral("typing mistake")));
        test::fill(child<kit::LineEdit>(recover, "recoveryCode"), store::RecoveryCode::random().toString());
        test::click(recover, "yes");
        CHECK(refusalAt(dynamic_cast<kit::FormDialog &>(recover), "recoveryCode")
                  .contains(QStringLiteral("not the recovery code")));
        test::fill(child<kit::LineEdit>(recover, "recoveryCode"), code.toString().toLower());
        test::click(recover, "yes");
        return recover.result() == QDialog::Accepted;
    });
    test::click(dialog, "passwordLost");
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(office.coop.file().actor().name == kKeeper);
    office.leave();
    CHECK(office.coop.file().signIn(kKeeper, kOther));
}

TEST_CASE("the first password is typed twice, encrypts, and shows the recovery code once")
{
    Office office;
    FirstPasswordDialog dialog(office.desk.desk());
    test::show(dialog);
    typePasswords(dialog, QStringLiteral("short"), QStringLiteral("short"));
    test::click(dialog, "yes");
    CHECK(refusalAt(dialog, "newPassword").contains(QStringLiteral("at least 8")));
    typePasswords(dialog, kPassword, kOther);
    test::click(dialog, "yes");
    CHECK(refusalAt(dialog, "newPasswordAgain").contains(QStringLiteral("not the same")));
    CHECK_FALSE(*office.coop.file().hasPasswords());

    QString shown;
    office.desk.prompts().dialog([&](QDialog &code) {
        shown = child<QLabel>(code, "recoveryCode").text();
        test::click(code, "codeKept");
        return true;
    });
    typePasswords(dialog, kPassword, kPassword);
    test::click(dialog, "yes");
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(messageOf(dialog).isEmpty());
    CHECK(*office.coop.file().hasPasswords());
    const auto code = store::RecoveryCode::parse(shown);
    REQUIRE(code);
    CHECK(office.coop.file().signInWithCode(kKeeper, *code));
}

TEST_CASE("one's own password asks for the present one, another user's does not")
{
    Office office;
    REQUIRE(office.users().add(QStringLiteral("王小红"), Role::Finance));
    office.protect();
    const auto users = *office.users().users();
    PasswordDialog own(office.desk.desk(), users[0]);
    test::show(own);
    typePasswords(own, kOther, kOther);
    test::fill(child<kit::LineEdit>(own, "currentPassword"), kOther);
    test::click(own, "yes");
    CHECK(refusalAt(own, "currentPassword").contains(QStringLiteral("not the password")));
    test::fill(child<kit::LineEdit>(own, "currentPassword"), kPassword);
    test::click(own, "yes");
    CHECK(own.result() == QDialog::Accepted);
    CHECK(office.coop.file().signIn(kKeeper, kOther));

    PasswordDialog others(office.desk.desk(), users[1]);
    test::show(others);
    CHECK_FALSE(others.findChild<kit::LineEdit *>(QStringLiteral("currentPassword")));
    typePasswords(others, kPassword, kPassword);
    test::click(others, "yes");
    CHECK(office.coop.file().signIn(QStringLiteral("王小红"), kPassword));
}

TEST_CASE("a new user has a name, a role that is explained, and a password where the books have some")
{
    Office office;
    office.protect();
    UserDialog dialog(office.desk.desk(), std::nullopt);
    test::show(dialog);
    auto &role = child<QComboBox>(dialog, "userRole");
    role.setCurrentIndex(role.findData(int(Role::Supervisor)));
    CHECK(child<QLabel>(dialog, "roleMeaning").text().contains(QStringLiteral("opinion")));
    typePasswords(dialog, kOther, kOther);
    test::fill(child<kit::LineEdit>(dialog, "userName"), kKeeper);
    test::click(dialog, "yes");
    CHECK(refusalAt(dialog, "userName").contains(kKeeper));
    test::fill(child<kit::LineEdit>(dialog, "userName"), QStringLiteral("陈监事"));
    test::click(dialog, "yes");
    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE(office.coop.file().signIn(QStringLiteral("陈监事"), kOther));
    CHECK(office.coop.file().actor().role == Role::Supervisor);
}

TEST_CASE("the card offers a keeper what a keeper does, and nobody the taking of their own books")
{
    Office office;
    REQUIRE(office.users().add(QStringLiteral("王小红"), Role::Finance));
    UsersCard card(office.desk.desk());
    test::show(card);
    card.reload();
    CHECK(child<QLabel>(card, "usersState").text().contains(QStringLiteral("no password")));
    CHECK(child<QPushButton>(card, "firstPassword").isVisible());
    choose(card, 0);
    CHECK_FALSE(isEnabled(card, "takeAway"));
    CHECK_FALSE(isEnabled(card, "changeRole"));
    choose(card, 1);
    CHECK(isEnabled(card, "takeAway"));
    CHECK_FALSE(isEnabled(card, "letWorkAgain"));

    office.protect();
    REQUIRE(office.users().setPassword(QStringLiteral("王小红"), kOther));
    REQUIRE(office.coop.file().signIn(QStringLiteral("王小红"), kOther));
    card.reload();
    CHECK_FALSE(child<QPushButton>(card, "firstPassword").isVisible());
    choose(card, 0);
    for (const char *name : {"addUser", "changeRole", "takeAway", "newCode", "openToAll", "setPassword"})
        CHECK_FALSE(isEnabled(card, name));
    CHECK(child<QPushButton>(card, "addUser").toolTip().contains(QStringLiteral("keeper")));
    choose(card, 1);
    CHECK(isEnabled(card, "setPassword"));
}

TEST_CASE("books are taken from a user after a question, and given back")
{
    Office office;
    REQUIRE(office.users().add(QStringLiteral("王小红"), Role::Finance));
    UsersCard card(office.desk.desk());
    test::show(card);
    card.reload();
    choose(card, 1);
    office.desk.prompts().answer(false);
    test::click(card, "takeAway");
    CHECK((*office.users().users())[1].isActive);
    office.desk.prompts().answer(true);
    test::click(card, "takeAway");
    CHECK_FALSE((*office.users().users())[1].isActive);
    card.reload();
    choose(card, 1);
    test::click(card, "letWorkAgain");
    CHECK((*office.users().users())[1].isActive);
}

TEST_CASE("the passwords are done away with only after a warning")
{
    Office office;
    office.protect();
    UsersCard card(office.desk.desk());
    test::show(card);
    card.reload();
    office.desk.prompts().answer(false);
    test::click(card, "openToAll");
    CHECK(*office.coop.file().hasPasswords());
    REQUIRE(office.desk.prompts().questions().size() == 1);
    CHECK(office.desk.prompts().questions().front().danger);
    CHECK(office.desk.prompts().questions().front().words.contains(QStringLiteral("unencrypted")));
    office.desk.prompts().answer(true);
    test::click(card, "openToAll");
    CHECK_FALSE(*office.coop.file().hasPasswords());
}

TEST_CASE("in books without passwords another user acts without one")
{
    Office office;
    REQUIRE(office.users().add(QStringLiteral("王小红"), Role::Finance));
    UsersCard card(office.desk.desk());
    test::show(card);
    card.reload();
    office.desk.prompts().dialog([](QDialog &dialog) {
        CHECK_FALSE(child<kit::LineEdit>(dialog, "signInPassword").isVisible());
        child<QComboBox>(dialog, "signInUser").setCurrentText(QStringLiteral("王小红"));
        test::click(dialog, "yes");
        return true;
    });
    test::click(card, "anotherUser");
    CHECK(office.coop.file().actor().name == QStringLiteral("王小红"));
}
