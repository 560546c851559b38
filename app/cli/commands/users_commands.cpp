#include "app/cli/commands/users_commands.h"

#include "app/cli/cli_errors.h"
#include "app/cli/coop_access.h"
#include "app/cli/language.h"
#include "app/cli/text_layout.h"
#include "core/people/user_register.h"
#include "core/store/store_errors.h"
#include "ui/kit/change_words.h"

#include <QCoreApplication>

namespace zhangfang::cli
{

namespace
{

using people::User;
using people::UserRegister;
using store::RecoveryCode;
using store::Role;

const Operand kNameOperand{"NAME", QT_TRANSLATE_NOOP("Cli", "The user, as in “zhangfang-cli users list”.")};

const Option kRoleOption{
    "role",
    Value::Text,
    "ROLE",
    QT_TRANSLATE_NOOP(
        "Cli",
        "keeper (everything), finance (pay, payments, distribution), supervisor (looks, prints and gives "
        "an opinion) or guest (looks, with the personal numbers hidden)."),
    Need::Required,
    {"keeper", "finance", "supervisor", "guest"}};

QString userName(const Context &context)
{
    return context.arguments().operand(QStringLiteral("NAME")).trimmed();
}

Role roleFrom(const Context &context)
{
    return *store::roleFromKey(*context.arguments().text(QStringLiteral("role")));
}

QString roleWord(Role role)
{
    return kit::columnValue(QStringLiteral("role"), QString(store::toKey(role)));
}

Json toJson(const User &user)
{
    return Json::object({{QStringLiteral("name"), user.name},
                         {QStringLiteral("role"), QString(store::toKey(user.role))},
                         {QStringLiteral("active"), user.isActive},
                         {QStringLiteral("password_on"), user.passwordOn}});
}

/// Says what was done to a user, and answers with the user.
ExitCode done(Context &context, const QString &sentence, const QString &name)
{
    context.say(sentence);
    context.answer(Json::object({{QStringLiteral("name"), name}}));
    return ExitCode::Done;
}

ExitCode showCode(Context &context, const QString &sentence, const RecoveryCode &code)
{
    context.say(sentence);
    sayCode(context, code);
    context.answer(Json::object({{QStringLiteral("recovery_code"), code.toString()}}));
    return ExitCode::Done;
}

/// A command that only a keeper can carry out is refused before anybody is asked for anything.
Result<std::unique_ptr<store::CoopFile>> openForKeeping(Context &context)
{
    ZHANGFANG_TRY_ASSIGN(auto file, openForWriting(context));
    if (file->needsSignIn())
        return Error{errors::kSignInNeeded};
    return file;
}

Result<ExitCode> protect(Context &context, store::CoopFile &file)
{
    ZHANGFANG_TRY_ASSIGN(const QString password, context.passwords().fresh(file.actor().name));
    ZHANGFANG_TRY_ASSIGN(const RecoveryCode code, UserRegister(file).protect(password));
    return showCode(
        context,
        translate("Cli", "%1 has a password now, and the personal numbers in %2 are encrypted. Copies and "
                         "backups made before still hold them as they were.")
            .arg(file.actor().name, file.fileName()),
        code);
}

Result<ExitCode> changeOwn(Context &context, store::CoopFile &file)
{
    ZHANGFANG_TRY_ASSIGN(const QString current, context.passwords().ofUser());
    ZHANGFANG_TRY_ASSIGN(const QString password, context.passwords().fresh(file.actor().name));
    ZHANGFANG_TRY(UserRegister(file).changePassword(current, password));
    return done(context, translate("Cli", "The password of %1 is changed.").arg(file.actor().name),
                file.actor().name);
}

} // namespace

Usage UsersList::usage() const
{
    return {
        .words = "users list",
        .summary = QT_TRANSLATE_NOOP("Cli", "Show who uses a file, and as what."),
        .description = QT_TRANSLATE_NOOP(
            "Cli", "Lists everybody whose name stands or may stand in the journal, those who are no "
                   "longer active too, with the day on which each password was set."),
        .operands = {kFileOperand},
        .examples = {{"zhangfang-cli users list 示例.coop", QT_TRANSLATE_NOOP("Cli", "Shows the users.")}},
        .json = "{users: [{name, role, active, password_on}], passwords}",
    };
}

Result<ExitCode> UsersList::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    ZHANGFANG_TRY_ASSIGN(const bool hasPasswords, file->hasPasswords());
    ZHANGFANG_TRY_ASSIGN(const std::vector<User> users, UserRegister(*file).users());
    TextTable table({{translate("Cli", "Name")},
                     {translate("Cli", "Role")},
                     {translate("Cli", "Active")},
                     {translate("Cli", "Password of")}});
    for (const User &user : users) {
        table.addRow({user.name, roleWord(user.role),
                      user.isActive ? translate("Cli", "yes") : translate("Cli", "no"),
                      user.hasPassword() ? user.passwordOn.toString(Qt::ISODate) : QStringLiteral("—")});
    }
    context.show(table);
    if (!hasPasswords)
        context.say(translate("Cli", "The file has no passwords: whoever has it reads everything in it. "
                                     "“zhangfang-cli users password” sets the first."));
    context.answer(Json::object({{QStringLiteral("users"), Json::listOf(users, toJson)},
                                 {QStringLiteral("passwords"), hasPasswords}}));
    return ExitCode::Done;
}

Usage UsersAdd::usage() const
{
    return {
        .words = "users add",
        .summary = QT_TRANSLATE_NOOP("Cli", "Let somebody more use a file."),
        .description = QT_TRANSLATE_NOOP("Cli", "The name stands in the journal beside everything the user "
                                                "does; it never changes and is never given "
                                                "again. In a file with passwords the user gets one by "
                                                "“zhangfang-cli users password”. A keeper does this."),
        .operands = {kFileOperand, {"NAME", QT_TRANSLATE_NOOP("Cli", "The name, at most 30 characters.")}},
        .options = {kRoleOption},
        .examples = {{"zhangfang-cli users add 示例.coop 王小红 --role finance",
                      QT_TRANSLATE_NOOP("Cli", "Adds somebody who pays out.")}},
        .json = "{name}",
    };
}

Result<ExitCode> UsersAdd::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForKeeping(context));
    const Role role = roleFrom(context);
    ZHANGFANG_TRY(UserRegister(*file).add(userName(context), role));
    return done(context, translate("Cli", "%1 uses the file as %2.").arg(userName(context), roleWord(role)),
                userName(context));
}

Usage UsersRole::usage() const
{
    return {
        .words = "users role",
        .summary = QT_TRANSLATE_NOOP("Cli", "Give a user another role."),
        .description =
            QT_TRANSLATE_NOOP("Cli", "Another keeper's work only: nobody changes their own role, so that one "
                                     "keeper always stays. Who becomes a guest loses the password."),
        .operands = {kFileOperand, kNameOperand},
        .options = {kRoleOption},
        .examples = {{"zhangfang-cli users role 示例.coop 王小红 --role supervisor",
                      QT_TRANSLATE_NOOP("Cli", "Has somebody review from now on.")}},
        .json = "{name}",
    };
}

Result<ExitCode> UsersRole::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForKeeping(context));
    const Role role = roleFrom(context);
    ZHANGFANG_TRY(UserRegister(*file).changeRole(userName(context), role));
    return done(context, translate("Cli", "%1 uses the file as %2.").arg(userName(context), roleWord(role)),
                userName(context));
}

Usage UsersRemove::usage() const
{
    return {
        .words = "users remove",
        .summary = QT_TRANSLATE_NOOP("Cli", "Take a file from a user."),
        .description = QT_TRANSLATE_NOOP(
            "Cli", "What the user did stays in the journal under the name. A password goes, and the personal "
                   "numbers are "
                   "encrypted anew with another key, so that a key kept from before opens nothing."),
        .operands = {kFileOperand, kNameOperand},
        .examples = {{"zhangfang-cli users remove 示例.coop 王小红 --user 李会计",
                      QT_TRANSLATE_NOOP("Cli", "Takes the file from somebody who left.")}},
        .json = "{name}",
    };
}

Result<ExitCode> UsersRemove::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForKeeping(context));
    ZHANGFANG_TRY(UserRegister(*file).deactivate(userName(context)));
    return done(context, translate("Cli", "%1 does not use the file any more.").arg(userName(context)),
                userName(context));
}

Usage UsersRestore::usage() const
{
    return {
        .words = "users restore",
        .summary = QT_TRANSLATE_NOOP("Cli", "Give a file back to a user."),
        .description = QT_TRANSLATE_NOOP(
            "Cli", "Somebody who came back works under the old name, with the old role. In a "
                   "file with passwords a new one is needed."),
        .operands = {kFileOperand, kNameOperand},
        .examples = {{"zhangfang-cli users restore 示例.coop 王小红 --user 李会计",
                      QT_TRANSLATE_NOOP("Cli", "Lets somebody work again.")}},
        .json = "{name}",
    };
}

Result<ExitCode> UsersRestore::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForKeeping(context));
    ZHANGFANG_TRY(UserRegister(*file).activate(userName(context)));
    return done(context, translate("Cli", "%1 uses the file again.").arg(userName(context)),
                userName(context));
}

Usage UsersPassword::usage() const
{
    return {
        .words = "users password",
        .summary = QT_TRANSLATE_NOOP("Cli", "Set, change or take a password."),
        .description = QT_TRANSLATE_NOOP(
            "Cli",
            "Without NAME one's own: the first password of a file is its keeper's. It encrypts identity, "
            "phone and account "
            "numbers, and gives a recovery code. From then on writing needs --user and a password. With NAME "
            "a keeper gives "
            "a user a password, or takes it. At least 8 characters. From --password-fd come first the "
            "password of --user, "
            "then the new one. Backups made before the first password still hold the numbers as they were."),
        .operands = {kFileOperand,
                     {"NAME", QT_TRANSLATE_NOOP("Cli", "The user whose password it is; oneself if left out."),
                      Times::Optional}},
        .options = {{"take", Value::None, nullptr,
                     QT_TRANSLATE_NOOP("Cli", "Takes the password of NAME; the file gets another key.")}},
        .examples = {{"zhangfang-cli users password 示例.coop",
                      QT_TRANSLATE_NOOP("Cli", "Sets the first password, asking for it.")},
                     {"zhangfang-cli users password 示例.coop 王小红 --user 李会计",
                      QT_TRANSLATE_NOOP("Cli", "Gives another user one.")}},
        .json = "{name} or {recovery_code}",
    };
}

Result<ExitCode> UsersPassword::run(Context &context) const
{
    const bool isOwn = !context.arguments().hasOperand(QStringLiteral("NAME"));
    if (isOwn && context.arguments().has(QStringLiteral("take")))
        return Error{errors::kMissingOperand, {{QStringLiteral("operand"), QStringLiteral("NAME")}}};
    ZHANGFANG_TRY_ASSIGN(const auto file, openForKeeping(context));
    ZHANGFANG_TRY_ASSIGN(const bool hasPasswords, file->hasPasswords());
    if (isOwn)
        return hasPasswords ? changeOwn(context, *file) : protect(context, *file);
    const QString name = userName(context);
    if (context.arguments().has(QStringLiteral("take"))) {
        ZHANGFANG_TRY(UserRegister(*file).removePassword(name));
        return done(context, translate("Cli", "%1 has no password any more.").arg(name), name);
    }
    if (!hasPasswords)
        return Error{errors::kNoPasswords};
    ZHANGFANG_TRY_ASSIGN(const QString password, context.passwords().fresh(name));
    ZHANGFANG_TRY(UserRegister(*file).setPassword(name, password));
    return done(context, translate("Cli", "%1 has a new password.").arg(name), name);
}

Usage UsersRecovery::usage() const
{
    return {
        .words = "users recovery",
        .summary = QT_TRANSLATE_NOOP("Cli", "Make a new recovery code."),
        .description =
            QT_TRANSLATE_NOOP("Cli", "The code before opens nothing any more. A keeper does this."),
        .operands = {kFileOperand},
        .examples = {{"zhangfang-cli users recovery 示例.coop --user 李会计",
                      QT_TRANSLATE_NOOP("Cli", "Shows the new code, this once.")}},
        .json = "{recovery_code}",
    };
}

Result<ExitCode> UsersRecovery::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForKeeping(context));
    ZHANGFANG_TRY_ASSIGN(const RecoveryCode code, UserRegister(*file).newRecoveryCode());
    return showCode(context, translate("Cli", "The recovery code before opens nothing any more."), code);
}

Usage UsersRecover::usage() const
{
    return {
        .words = "users recover",
        .summary = QT_TRANSLATE_NOOP("Cli", "Set a new password by the recovery code."),
        .description =
            QT_TRANSLATE_NOOP("Cli", "For somebody who lost the password. From --password-fd come first the "
                                     "code, then the new password."),
        .operands = {kFileOperand, kNameOperand},
        .examples = {{"zhangfang-cli users recover 示例.coop 李会计",
                      QT_TRANSLATE_NOOP("Cli", "Asks for the code and a new password.")}},
        .json = "{name}",
    };
}

Result<ExitCode> UsersRecover::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file,
                         store::CoopFile::open(context.arguments().operand(QStringLiteral("FILE")),
                                               store::CoopFile::Access::ReadWrite, context.clock()));
    ZHANGFANG_TRY_ASSIGN(const QString text, context.passwords().next(translate("Cli", "Recovery code: ")));
    ZHANGFANG_TRY_ASSIGN(const RecoveryCode code, RecoveryCode::parse(text));
    ZHANGFANG_TRY_ASSIGN(const QString password, context.passwords().fresh(userName(context)));
    ZHANGFANG_TRY(UserRegister(*file).recover(userName(context), code, password));
    return done(context, translate("Cli", "%1 has a new password.").arg(userName(context)),
                userName(context));
}

Usage UsersUnprotect::usage() const
{
    return {
        .words = "users unprotect",
        .summary = QT_TRANSLATE_NOOP("Cli", "Do away with all passwords of a file."),
        .description = QT_TRANSLATE_NOOP(
            "Cli", "The personal numbers stand in the file unencrypted again, and whoever has "
                   "the file reads them. The recovery code opens nothing any more."),
        .operands = {kFileOperand},
        .examples = {{"zhangfang-cli users unprotect 示例.coop --user 李会计",
                      QT_TRANSLATE_NOOP("Cli", "Opens the file to everybody who has it.")}},
        .json = "{passwords}",
    };
}

Result<ExitCode> UsersUnprotect::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForKeeping(context));
    ZHANGFANG_TRY(UserRegister(*file).unprotect());
    context.say(translate("Cli", "%1 has no passwords any more: whoever has it reads everything in it.")
                    .arg(file->fileName()));
    context.answer(Json::object({{QStringLiteral("passwords"), false}}));
    return ExitCode::Done;
}

} // namespace zhangfang::cli
