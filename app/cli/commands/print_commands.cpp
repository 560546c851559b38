#include "app/cli/commands/print_commands.h"

#include "app/cli/cli_errors.h"
#include "app/cli/coop_access.h"
#include "app/cli/language.h"
#include "app/cli/plan_access.h"
#include "core/pay/pay_register.h"
#include "ui/kit/format.h"
#include "ui/print/paper_sources.h"
#include "ui/print/pay_roll.h"
#include "ui/print/pay_slips.h"
#include "ui/print/payout_roll.h"
#include "ui/print/payout_slips.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhangfang::cli
{

namespace
{

const Option kOut{"out", Value::File, "X.pdf",
                  QT_TRANSLATE_NOOP("Cli", "The PDF to be written; one that is there is replaced."),
                  Need::Required};
const Option kCopy{"copy", Value::None, nullptr,
                   QT_TRANSLATE_NOOP("Cli", "A reprint: the same paper with the word 副本 (copy) on it.")};

print::Issue issueFrom(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("copy")) ? print::Issue::Copy : print::Issue::Original;
}

Result<ExitCode> writePaper(Context &context, const print::Document &document)
{
    const QString path = *context.arguments().text(QStringLiteral("out"));
    ZHANGFANG_TRY_ASSIGN(const print::PaperFonts fonts, print::PaperFonts::load());
    ZHANGFANG_TRY(print::writePdf(document, fonts, path));
    const int pages = document.pageCount();
    context.say(translate("Cli", "%1: pages %2, written to %3.")
                    .arg(document.title(), kit::count(pages), QFileInfo(path).fileName()));
    context.answer(Json::object({{QStringLiteral("title"), document.title()},
                                 {QStringLiteral("pages"), pages},
                                 {QStringLiteral("file"), QFileInfo(path).fileName()}}));
    return ExitCode::Done;
}

/// The month's pay run that the call names, else its last one.
Result<pay::PayRunLines> runFrom(store::CoopFile &file, const Arguments &arguments)
{
    const Month month = *arguments.month(QStringLiteral("month"));
    ZHANGFANG_TRY_ASSIGN(const auto runs, pay::PayRegister(file).runs(month));
    const auto wanted = arguments.number(QStringLiteral("run"));
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (!wanted || run->run.number == *wanted)
            return *run;
    }
    return Error{errors::kMonthNotPaid, {{QStringLiteral("month"), month.toString()}}};
}

Usage payoutUsage(const char *words, const char *summary, const char *description, const char *call)
{
    return {
        .words = words,
        .summary = summary,
        .description = description,
        .operands = {kFileOperand},
        .options = {kPlanYearOption, kPlanRoundOption, kPlanNumberOption, kOut, kCopy},
        .examples = {{call, QT_TRANSLATE_NOOP("Cli", "Prints the second round of 2025.")}},
        .json = "{title, pages, file}",
    };
}

Usage payUsage(const char *words, const char *summary, const char *description, const char *call)
{
    return {
        .words = words,
        .summary = summary,
        .description = description,
        .operands = {kFileOperand},
        .options = {{"month", Value::Month, "YYYY-MM", QT_TRANSLATE_NOOP("Cli", "The month that was paid."),
                     Need::Required},
                    {"run", Value::Count, "N",
                     QT_TRANSLATE_NOOP("Cli", "The pay run of the month; the last one without it.")},
                    kOut,
                    kCopy},
        .examples = {{call, QT_TRANSLATE_NOOP("Cli", "Prints the pay of December 2025.")}},
        .json = "{title, pages, file}",
    };
}

} // namespace

Usage PrintSlips::usage() const
{
    return payoutUsage(
        "print slips", QT_TRANSLATE_NOOP("Cli", "Print the members' payout slips of a distribution."),
        QT_TRANSLATE_NOOP(
            "Cli", "Three slips to an A4 page with cut marks: each member's and everybody's figures, how the "
                   "amount comes about, the net in figures and capitals, room for signature and thumb."),
        "zhangfang-cli print slips 示例.coop --year 2025 --out slips.pdf");
}

Result<ExitCode> PrintSlips::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    ZHANGFANG_TRY_ASSIGN(const auto plan, planFrom(*file, context.arguments()));
    ZHANGFANG_TRY_ASSIGN(auto payout, print::payoutOf(*file, plan, issueFrom(context.arguments())));
    return writePaper(context, print::PayoutSlipsDocument(std::move(payout)));
}

Usage PrintRoll::usage() const
{
    return payoutUsage(
        "print roll", QT_TRANSLATE_NOOP("Cli", "Print the payout roll of a distribution, for signing."),
        QT_TRANSLATE_NOOP("Cli", "Fourteen members to an A4 page with room to sign, page sums carried over, "
                                 "the total in figures and capitals, and the head of the file's chain."),
        "zhangfang-cli print roll 示例.coop --year 2025 --out roll.pdf");
}

Result<ExitCode> PrintRoll::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    ZHANGFANG_TRY_ASSIGN(const auto plan, planFrom(*file, context.arguments()));
    ZHANGFANG_TRY_ASSIGN(const auto payout, print::payoutOf(*file, plan, issueFrom(context.arguments())));
    return writePaper(context, print::PayoutRollDocument(payout));
}

Usage PrintPaySlips::usage() const
{
    return payUsage("print payslips", QT_TRANSLATE_NOOP("Cli", "Print the pay slips of a month."),
                    QT_TRANSLATE_NOOP(
                        "Cli", "One slip a person with every line of pay: job, kind, quantity, rate, amount "
                               "(wage regulation, article 15). Three to an A4 page with cut marks."),
                    "zhangfang-cli print payslips 示例.coop --month 2025-12 --out payslips.pdf");
}

Result<ExitCode> PrintPaySlips::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    ZHANGFANG_TRY_ASSIGN(const auto run, runFrom(*file, context.arguments()));
    ZHANGFANG_TRY_ASSIGN(auto pay, print::monthPayOf(*file, run, issueFrom(context.arguments())));
    return writePaper(context, print::PaySlipsDocument(std::move(pay)));
}

Usage PrintPayRoll::usage() const
{
    return payUsage(
        "print payroll", QT_TRANSLATE_NOOP("Cli", "Print the pay roll of a month, for signing."),
        QT_TRANSLATE_NOOP("Cli", "Everybody's hours, pay, deductions and net, with room to sign; non-members "
                                 "apart with sums of their own (cooperative law, article 41)."),
        "zhangfang-cli print payroll 示例.coop --month 2025-12 --out payroll.pdf");
}

Result<ExitCode> PrintPayRoll::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    ZHANGFANG_TRY_ASSIGN(const auto run, runFrom(*file, context.arguments()));
    ZHANGFANG_TRY_ASSIGN(const auto pay, print::monthPayOf(*file, run, issueFrom(context.arguments())));
    return writePaper(context, print::PayRollDocument(pay));
}

Usage PrintRegister::usage() const
{
    return {
        .words = "print register",
        .summary = QT_TRANSLATE_NOOP("Cli", "Print the register of members as at a day."),
        .description = QT_TRANSLATE_NOOP("Cli", "The register of members (cooperative law, article 19) on A4 "
                                                "landscape. Identity and phone numbers are "
                                                "masked unless --full is given, as the registrar wants it."),
        .operands = {kFileOperand},
        .options = {{"as-at", Value::Date, "YYYY-MM-DD",
                     QT_TRANSLATE_NOOP("Cli", "The day on which the register is taken; today without it.")},
                    {"full", Value::None, nullptr,
                     QT_TRANSLATE_NOOP("Cli", "Identity and phone numbers in full, for the registrar only.")},
                    {"notice", Value::None, nullptr,
                     QT_TRANSLATE_NOOP("Cli", "Masked for the notice board; phone numbers left out.")},
                    kOut,
                    kCopy},
        .examples = {{"zhangfang-cli print register 示例.coop --as-at 2025-12-31 --out register.pdf",
                      QT_TRANSLATE_NOOP("Cli", "Prints the members on 31 December 2025.")}},
        .json = "{title, pages, file}",
    };
}

Result<ExitCode> PrintRegister::run(Context &context) const
{
    const Arguments &arguments = context.arguments();
    std::optional<kit::Reader> reader = kit::Reader::Screen;
    if (arguments.has(QStringLiteral("notice")))
        reader = kit::Reader::Notice;
    else if (arguments.has(QStringLiteral("full")))
        reader.reset();
    const QDate day = arguments.date(QStringLiteral("as-at")).value_or(context.clock().today());
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    ZHANGFANG_TRY_ASSIGN(auto members, print::memberRegisterOf(*file, day, reader, issueFrom(arguments)));
    return writePaper(context, print::MemberRegisterDocument(std::move(members)));
}

} // namespace zhangfang::cli
