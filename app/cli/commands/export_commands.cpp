#include "app/cli/commands/export_commands.h"

#include "app/cli/coop_access.h"
#include "app/cli/language.h"
#include "app/cli/plan_access.h"
#include "ui/kit/exports.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhangfang::cli
{

namespace
{

const Option kOut{
    "out", Value::File, "X.csv|X.xlsx",
    QT_TRANSLATE_NOOP("Cli", "The table to be written, .csv or .xlsx; one that is there is replaced."),
    Need::Required};
const Option kYear{"year", Value::Year, "YYYY", QT_TRANSLATE_NOOP("Cli", "One year only.")};
const Option kMonth{"month", Value::Month, "YYYY-MM", QT_TRANSLATE_NOOP("Cli", "One month only.")};

QString outPath(const Context &context)
{
    return *context.arguments().text(QStringLiteral("out"));
}

Result<ExitCode> report(Context &context, const Result<qint64> &rows)
{
    ZHANGFANG_TRY(rows);
    const QString name = QFileInfo(outPath(context)).fileName();
    context.say(translate("Cli", "Rows %1, written to %2.").arg(kit::count(*rows), name));
    context.answer(Json::object({{QStringLiteral("rows"), *rows}, {QStringLiteral("file"), name}}));
    return ExitCode::Done;
}

/// The months that the call names: one, those of a year, or all.
std::pair<Month, Month> monthsFrom(const Arguments &arguments, Month latest)
{
    if (const auto month = arguments.month(QStringLiteral("month")))
        return {*month, *month};
    if (const auto year = arguments.year(QStringLiteral("year")))
        return {Month(year->number, 1), Month(year->number, 12)};
    return {Month(1990, 1), std::max(latest, Month(latest.year().number, 12))};
}

Usage exportUsage(const char *words, const char *summary, const char *description,
                  std::vector<Option> options, const char *call, const char *example)
{
    options.push_back(kOut);
    return {
        .words = words,
        .summary = summary,
        .description = description,
        .operands = {kFileOperand},
        .options = std::move(options),
        .examples = {{call, example}},
        .json = "{rows, file}",
    };
}

} // namespace

Usage ExportPersons::usage() const
{
    return exportUsage(
        "export persons", QT_TRANSLATE_NOOP("Cli", "Write the register of persons as a table."),
        QT_TRANSLATE_NOOP(
            "Cli", "Members and others, with their membership and the contribution held. Identity, phone "
                   "and account numbers are masked unless --unmasked is given."),
        {{"as-at", Value::Date, "YYYY-MM-DD",
          QT_TRANSLATE_NOOP("Cli", "The day on which contributions are taken; today without it.")},
         {"unmasked", Value::None, nullptr, QT_TRANSLATE_NOOP("Cli", "Personal numbers in full.")}},
        "zhangfang-cli export persons 示例.coop --out persons.xlsx",
        QT_TRANSLATE_NOOP("Cli", "Writes a workbook of all persons."));
}

Result<ExitCode> ExportPersons::run(Context &context) const
{
    const Arguments &arguments = context.arguments();
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    const QDate day = arguments.date(QStringLiteral("as-at")).value_or(context.clock().today());
    const auto secrets =
        arguments.has(QStringLiteral("unmasked")) ? kit::Secrets::Full : kit::Secrets::Masked;
    return report(context, kit::exportPersons(*file, day, secrets, outPath(context)));
}

Usage ExportEntries::usage() const
{
    return exportUsage(
        "export entries", QT_TRANSLATE_NOOP("Cli", "Write the labour ledger as a table."),
        QT_TRANSLATE_NOOP("Cli", "Every entry by day and person, of draft and approved sheets; all years "
                                 "unless --year or --month is given."),
        {kYear, kMonth}, "zhangfang-cli export entries 示例.coop --year 2025 --out entries.csv",
        QT_TRANSLATE_NOOP("Cli", "Writes the entries of 2025."));
}

Result<ExitCode> ExportEntries::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    const auto [first, last] = monthsFrom(context.arguments(), Month::of(context.clock().today()));
    return report(context, kit::exportEntries(*file, first.firstDay(), last.lastDay(), outPath(context)));
}

Usage ExportPay::usage() const
{
    return exportUsage(
        "export pay", QT_TRANSLATE_NOOP("Cli", "Write the pay lines as a table."),
        QT_TRANSLATE_NOOP("Cli", "Every line of every pay run; all months unless --year or --month is "
                                 "given."),
        {kYear, kMonth}, "zhangfang-cli export pay 示例.coop --year 2025 --out pay.xlsx",
        QT_TRANSLATE_NOOP("Cli", "Writes the pay of 2025."));
}

Result<ExitCode> ExportPay::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    const auto [first, last] = monthsFrom(context.arguments(), Month::of(context.clock().today()));
    return report(context, kit::exportPay(*file, first, last, outPath(context)));
}

Usage ExportDistribution::usage() const
{
    return exportUsage(
        "export distribution", QT_TRANSLATE_NOOP("Cli", "Write the lines of a distribution as a table."),
        QT_TRANSLATE_NOOP("Cli", "Every member with weights, both parts, reserve share, conversion, "
                                 "deductions and net."),
        {kPlanYearOption, kPlanRoundOption, kPlanNumberOption},
        "zhangfang-cli export distribution 示例.coop --year 2025 --out distribution.xlsx",
        QT_TRANSLATE_NOOP("Cli", "Writes the second round of 2025."));
}

Result<ExitCode> ExportDistribution::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    ZHANGFANG_TRY_ASSIGN(const auto plan, planFrom(*file, context.arguments()));
    return report(context, kit::exportDistribution(*file, plan, outPath(context)));
}

Usage ExportJournal::usage() const
{
    return exportUsage(
        "export journal", QT_TRANSLATE_NOOP("Cli", "Write the journal as a table."),
        QT_TRANSLATE_NOOP("Cli", "Who changed what, when and why, with each row as it stood afterwards. "
                                 "Personal numbers never stand in it."),
        {}, "zhangfang-cli export journal 示例.coop --out journal.csv",
        QT_TRANSLATE_NOOP("Cli", "Writes the whole journal."));
}

Result<ExitCode> ExportJournal::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    return report(context, kit::exportJournal(*file, outPath(context)));
}

} // namespace zhangfang::cli
