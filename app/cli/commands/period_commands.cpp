#include "app/cli/commands/period_commands.h"

#include "app/cli/backup_access.h"
#include "app/cli/cli_errors.h"
#include "app/cli/coop_access.h"
#include "app/cli/language.h"
#include "core/periods/period_register.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhangfang::cli
{

namespace
{

using periods::Period;

const Option kMonthOption{"month", Value::Month, "YYYY-MM", QT_TRANSLATE_NOOP("Cli", "The month.")};
const Option kYearOption{"year", Value::Year, "YYYY",
                         QT_TRANSLATE_NOOP("Cli", "The year, in the place of a month.")};

/// The month or the year that the call names: exactly one of them.
Result<Period> periodFrom(const Arguments &arguments)
{
    const auto month = arguments.month(QStringLiteral("month"));
    const auto year = arguments.year(QStringLiteral("year"));
    if (month.has_value() == year.has_value())
        return Error{errors::kMonthOrYear};
    return month ? Period(*month) : Period(*year);
}

/// What stands on record of the period, as both commands answer it.
Result<Json> stateJson(const store::CoopFile &file, const periods::PeriodRegister &periods, Period period)
{
    ZHANGFANG_TRY_ASSIGN(const auto states, periods.states());
    const auto state = std::ranges::find(states, period, &periods::PeriodState::period);
    ZHANGFANG_ASSERT(state != states.end());
    ZHANGFANG_TRY_ASSIGN(const store::Head head, file.head());
    return Json::object({{QStringLiteral("period"), periods::toLabel(period)},
                         {QStringLiteral("closed"), state->isClosed},
                         {QStringLiteral("resolution"),
                          state->reopenedBy.isEmpty() ? Json(nullptr) : Json(state->reopenedBy)},
                         {QStringLiteral("head"), head.toString()}});
}

} // namespace

Usage Close::usage() const
{
    return {
        .words = "close",
        .summary = QT_TRANSLATE_NOOP("Cli", "Close a month or a year."),
        .description = QT_TRANSLATE_NOOP(
            "Cli",
            "Nothing that belongs to a closed month or year can be entered, changed, approved, paid or "
            "undone any more, whichever way it comes. Reading and printing go on, and what was wrong is "
            "put right in an open month. A closed year closes its months and the charter's terms that "
            "hold in it. Only a period whose last day has come is closed. A dated backup is made before."),
        .operands = {kFileOperand},
        .options = {kMonthOption, kYearOption, kBackupsOption},
        .examples = {{"zhangfang-cli close 示例.coop --month 2025-12",
                      QT_TRANSLATE_NOOP("Cli", "Closes December 2025.")}},
        .json = "{period, closed, resolution, head, backup}",
    };
}

Result<ExitCode> Close::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const Period period, periodFrom(context.arguments()));
    ZHANGFANG_TRY_ASSIGN(const auto file, openForWriting(context));
    periods::PeriodRegister periods(*file);
    BackupBefore backup(context, *file, store::BackupCause::BeforeClosing);
    ZHANGFANG_TRY(periods.close(period));
    const QString backupName = backup.keep();
    ZHANGFANG_TRY_ASSIGN(Json answer, stateJson(*file, periods, period));
    context.say(translate("Cli", "%1 is closed.").arg(periods::toLabel(period)));
    answer.add(QStringLiteral("backup"), backupName.isEmpty() ? Json(nullptr) : Json(backupName));
    context.answer(std::move(answer));
    return ExitCode::Done;
}

Usage Reopen::usage() const
{
    return {
        .words = "reopen",
        .summary = QT_TRANSLATE_NOOP("Cli", "Open a closed month or year again."),
        .description = QT_TRANSLATE_NOOP(
            "Cli",
            "A closed period opens again only by a resolution on this matter (“zhangfang-cli resolution "
            "add --matter reopening”). Its number and the reason stay on record. A month of a closed "
            "year stays shut until the year is opened too."),
        .operands = {kFileOperand},
        .options = {kMonthOption,
                    kYearOption,
                    {"resolution", Value::Text, "NO",
                     QT_TRANSLATE_NOOP("Cli", "The resolution's number in the register."), Need::Required},
                    {"reason", Value::Text, "TEXT",
                     QT_TRANSLATE_NOOP("Cli", "Why; it stands in the journal."), Need::Required}},
        .examples = {{"zhangfang-cli reopen 示例.coop --month 2025-12 --resolution 2026-4 --reason 漏记考勤",
                      QT_TRANSLATE_NOOP("Cli", "Opens December 2025 again.")}},
        .json = "{period, closed, resolution, head}",
    };
}

Result<ExitCode> Reopen::run(Context &context) const
{
    const Arguments &arguments = context.arguments();
    const QString resolution = *arguments.text(QStringLiteral("resolution"));
    ZHANGFANG_TRY_ASSIGN(const Period period, periodFrom(arguments));
    ZHANGFANG_TRY_ASSIGN(const auto file, openForWriting(context));
    periods::PeriodRegister periods(*file);
    ZHANGFANG_TRY(periods.reopen(period, resolution, *arguments.text(QStringLiteral("reason"))));
    ZHANGFANG_TRY_ASSIGN(Json answer, stateJson(*file, periods, period));
    context.say(
        translate("Cli", "%1 is open again, by resolution %2.").arg(periods::toLabel(period), resolution));
    context.answer(std::move(answer));
    return ExitCode::Done;
}

} // namespace zhangfang::cli
