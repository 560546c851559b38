#include "app/cli/commands/file_commands.h"

#include "app/cli/cli_errors.h"
#include "app/cli/coop_access.h"
#include "app/cli/language.h"
#include "app/cli/terms_file.h"
#include "core/charter/charter_register.h"
#include "core/charter/terms_rules.h"
#include "core/people/user_register.h"
#include "core/store/verify.h"
#include "ui/kit/findings.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhangfang::cli
{

namespace
{

/// Whose name stands in the journal: who is logged in, in the way of each system.
QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QStringLiteral("keeper");
}

/// The password that the call hands in for the keeper, if it does: looked at before anything is made.
Result<std::optional<QString>> passwordOf(const QString &keeper, Context &context)
{
    if (!context.passwords().areGiven())
        return std::optional<QString>();
    ZHANGFANG_TRY_ASSIGN(QString password, context.passwords().fresh(keeper));
    ZHANGFANG_TRY(people::checkPassword(password, keeper));
    return std::optional(std::move(password));
}

Json findingJson(const store::Finding &finding)
{
    return Json::object({{QStringLiteral("kind"), QString(kit::findingKey(finding.kind))},
                         {QStringLiteral("table"), finding.table},
                         {QStringLiteral("row"), finding.rowId},
                         {QStringLiteral("detail"), finding.detail},
                         {QStringLiteral("message"), kit::findingSentence(finding)}});
}

} // namespace

Usage New::usage() const
{
    return {
        .words = "new",
        .summary = QT_TRANSLATE_NOOP("Cli", "Make a cooperative's file."),
        .description = QT_TRANSLATE_NOOP(
            "Cli",
            "Makes the file in which everything about one cooperative will stand. A file that is already "
            "there "
            "is never overwritten. With --terms the charter's terms are set at once; they hold from the "
            "founding. With --password-fd the keeper has a password from the first day on, and the recovery "
            "code is shown, this once."),
        .operands = {{"FILE", QT_TRANSLATE_NOOP("Cli", "The file to be made, NAME.coop.")}},
        .options = {{"name", Value::Text, "NAME",
                     QT_TRANSLATE_NOOP("Cli", "The cooperative's name, as registered."), Need::Required},
                    {"terms", Value::File, "TERMS.json",
                     QT_TRANSLATE_NOOP("Cli", "The charter's terms; see “zhangfang-cli terms set --help”.")},
                    {"founded", Value::Date, "YYYY-MM-DD", QT_TRANSLATE_NOOP("Cli", "The day of founding.")},
                    {"keeper", Value::Text, "NAME",
                     QT_TRANSLATE_NOOP("Cli",
                                       "Who keeps the books: the name that stands in the journal. Without it "
                                       "the name you are logged in with.")}},
        .examples =
            {{"zhangfang-cli new 示例.coop --name 示例劳务合作社 --terms terms.json --founded 2022-03-01",
              QT_TRANSLATE_NOOP("Cli", "Makes the file with the charter's terms in it.")},
             {"zhangfang-cli new 示例.coop --name 示例劳务合作社 --keeper 李会计 --password-fd 0",
              QT_TRANSLATE_NOOP("Cli", "Reads the keeper's password from standard input.")}},
        .json = "{file, name, founded, file_id, terms_set, recovery_code, head}",
    };
}

Result<ExitCode> New::run(Context &context) const
{
    const Arguments &arguments = context.arguments();
    std::optional<charter::Terms> terms;
    if (const auto path = arguments.text(QStringLiteral("terms"))) {
        ZHANGFANG_TRY_ASSIGN(terms, readTermsFile(*path));
    }
    const store::Founding founding{
        *arguments.text(QStringLiteral("name")),
        arguments.date(QStringLiteral("founded")).value_or(QDate()),
        arguments.text(QStringLiteral("keeper")).value_or(loginName()),
    };
    ZHANGFANG_TRY_ASSIGN(const auto password, passwordOf(founding.keeperName, context));
    ZHANGFANG_TRY_ASSIGN(const auto file, store::CoopFile::create(arguments.operand(QStringLiteral("FILE")),
                                                                  founding, context.clock()));
    if (terms) {
        ZHANGFANG_TRY(charter::CharterRegister(*file).set(*terms, std::nullopt));
        context.warn(charter::warningsOn(*terms));
    }
    std::optional<store::RecoveryCode> code;
    if (password) {
        ZHANGFANG_TRY_ASSIGN(code, people::UserRegister(*file).protect(*password));
    }
    ZHANGFANG_TRY_ASSIGN(const store::CoopParticulars particulars, file->particulars());
    ZHANGFANG_TRY_ASSIGN(const store::Head head, file->head());

    context.say(translate("Cli", "%1 is made for %2. Head %3.")
                    .arg(file->fileName(), particulars.name, head.toString()));
    if (code) {
        context.say(translate("Cli", "%1 has a password.").arg(founding.keeperName));
        sayCode(context, *code);
    }
    if (!terms)
        context.say(translate("Cli", "Next: the charter's terms, “zhangfang-cli terms set”."));
    else
        context.say(translate(
            "Cli", "The charter's terms are set. Next: the members, “zhangfang-cli import members”."));
    context.answer(
        Json::object({{QStringLiteral("file"), file->fileName()},
                      {QStringLiteral("name"), particulars.name},
                      {QStringLiteral("founded"), particulars.foundedOn},
                      {QStringLiteral("file_id"), particulars.fileId},
                      {QStringLiteral("terms_set"), terms.has_value()},
                      {QStringLiteral("recovery_code"), code ? Json(code->toString()) : Json(nullptr)},
                      {QStringLiteral("head"), head.toString()}}));
    return ExitCode::Done;
}

Usage Verify::usage() const
{
    return {
        .words = "verify",
        .summary =
            QT_TRANSLATE_NOOP("Cli", "Check that nothing in a file was changed behind the program's back."),
        .description = QT_TRANSLATE_NOOP(
            "Cli",
            "Recomputes everything: the database itself, its build, every seal, every posted row and every "
            "register against the journal. With --head also that the file still holds what stood under a "
            "head "
            "printed earlier on a roll or an export. In a file with passwords the personal numbers are "
            "compared "
            "with their digests only where --user signs in. Changes nothing. What is found is listed, and "
            "the exit "
            "code is 3."),
        .operands = {kFileOperand},
        .options = {{"head", Value::Text, "HEAD",
                     QT_TRANSLATE_NOOP("Cli",
                                       "A head that was kept outside the file, such as 128-7F3A-91C2.")}},
        .examples = {{"zhangfang-cli verify 示例.coop --head 128-7F3A-91C2",
                      QT_TRANSLATE_NOOP("Cli",
                                        "Checks the file against the head printed on last year's roll.")}},
        .json = "{ok, head, transactions, numbers_checked, findings: [{kind, table, row, detail, message}]}",
    };
}

Result<ExitCode> Verify::run(Context &context) const
{
    std::optional<store::Head> expected;
    if (const auto text = context.arguments().text(QStringLiteral("head"))) {
        ZHANGFANG_TRY_ASSIGN(expected, store::Head::parse(*text));
    }
    ZHANGFANG_TRY_ASSIGN(const auto file, openSound(context));
    ZHANGFANG_TRY_ASSIGN(const store::Verification found, store::verify(*file, expected));

    Json answer = Json::object({{QStringLiteral("ok"), found.isSound()},
                                {QStringLiteral("head"), found.head.toString()},
                                {QStringLiteral("transactions"), found.transactions},
                                {QStringLiteral("numbers_checked"), found.numbersChecked},
                                {QStringLiteral("findings"), Json::listOf(found.findings, findingJson)}});
    if (!found.numbersChecked)
        context.say(translate(
            "Cli", "The personal numbers were not read: nobody has signed in. That they are as they "
                   "were written is checked all the same."));
    if (found.isSound()) {
        context.say(translate("Cli", "%1 is sound: %2 transactions, head %3.")
                        .arg(file->fileName(), kit::count(found.transactions), found.head.toString()));
        context.answer(answer);
        return ExitCode::Done;
    }
    for (const store::Finding &finding : found.findings)
        context.say(kit::findingSentence(finding));
    const auto count = static_cast<qint64>(found.findings.size());
    const Error refusal{errors::kNotSound, {{QStringLiteral("count"), count}}, {file->fileName(), 0, {}}};
    return context.refuse(refusal, answer);
}

} // namespace zhangfang::cli
