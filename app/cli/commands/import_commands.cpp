#include "app/cli/commands/import_commands.h"

#include "app/cli/backup_access.h"
#include "app/cli/cli_errors.h"
#include "app/cli/coop_access.h"
#include "app/cli/import_run.h"
#include "app/cli/language.h"
#include "ui/kit/format.h"
#include "ui/kit/import_source.h"

#include <QCoreApplication>

namespace zhangfang::cli
{

namespace
{

QString inputPath(const Context &context)
{
    return context.arguments().operand(QStringLiteral("INPUT"));
}

QString sheetName(const Context &context)
{
    return context.arguments().text(QStringLiteral("sheet")).value_or(QString());
}

Usage importUsage(const char *words, const char *summary, const char *description,
                  std::vector<Option> options, const char *call, const char *example, const char *json)
{
    options.insert(options.end(), {kDryRunOption, kSkipBadOption, kSheetOption, kBackupsOption});
    return {
        .words = words,
        .summary = summary,
        .description = description,
        .operands = {kFileOperand, kInputOperand},
        .options = std::move(options),
        .examples = {{call, example}},
        .json = json,
    };
}

/// Reads the file that the call names and goes the way of all imports.
Result<ExitCode> importAs(Context &context, store::BatchKind kind)
{
    const Arguments &arguments = context.arguments();
    ZHANGFANG_TRY_ASSIGN(const auto file, openForWriting(context));
    kit::ImportSource source{kind, inputPath(context), sheetName(context)};
    if (kind == store::BatchKind::CrewSheet) {
        source.jobNo = arguments.text(QStringLiteral("job"));
        source.month = arguments.month(QStringLiteral("month"));
    }
    ZHANGFANG_TRY_ASSIGN(const kit::PendingImport import, kit::readImport(*file, source));
    return runImport(context, *file, source, import);
}

} // namespace

Usage ImportMembers::usage() const
{
    return importUsage(
        "import members", QT_TRANSLATE_NOOP("Cli", "Bring in a register of members."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "Columns: 社员编号, 姓名, 身份证号, 性别, 是否农民, 户号, 入社日期, 退社日期, 出资额(元), "
            "联系电话, "
            "银行账号. A row without a day of joining is a person who works here and is no member. All rows "
            "or none are taken, unless --skip-bad is given."),
        {}, "zhangfang-cli import members 示例.coop 社员名册.csv",
        QT_TRANSLATE_NOOP("Cli", "Brings in all members of the file."),
        "{rows_read, batch, members, returned, non_members, paid_in_fen, bad: […], left_out_file, backup}");
}

Result<ExitCode> ImportMembers::run(Context &context) const
{
    return importAs(context, store::BatchKind::Members);
}

Usage ImportJobs::usage() const
{
    return importUsage(
        "import jobs", QT_TRANSLATE_NOOP("Cli", "Bring in jobs with their clients and rates."),
        QT_TRANSLATE_NOOP(
            "Cli", "Columns: 项目编号, 用工单位, 协议编号, 工种, 计酬方式 (小时, 工日, 计件, …), 单价(元); "
                   "if there are such columns, rates for overtime and night work and the day from "
                   "which they hold."),
        {}, "zhangfang-cli import jobs 示例.coop 劳务项目.csv",
        QT_TRANSLATE_NOOP("Cli", "Brings in all jobs of the file."),
        "{rows_read, batch, jobs, rates_added, bad: […], left_out_file, backup}");
}

Result<ExitCode> ImportJobs::run(Context &context) const
{
    return importAs(context, store::BatchKind::Jobs);
}

Usage ImportLabour::usage() const
{
    return importUsage(
        "import labour", QT_TRANSLATE_NOOP("Cli", "Bring in a labour ledger of a year or a month."),
        QT_TRANSLATE_NOOP("Cli", "Columns: 日期, 社员编号, 姓名, 项目编号, 工时(小时), 计件数量, 备注 (加班 "
                                 "makes it overtime). One draft "
                                 "crew sheet a job and month; days not listed count as not worked."),
        {}, "zhangfang-cli import labour 示例.coop 劳务台账_2025.csv",
        QT_TRANSLATE_NOOP("Cli", "Brings in the year's ledger."),
        "{rows_read, batch, sheets, worked, rest, excused, open, minutes, bad: […], left_out_file, backup}");
}

Result<ExitCode> ImportLabour::run(Context &context) const
{
    return importAs(context, store::BatchKind::Labour);
}

Usage ImportCrewSheet::usage() const
{
    return importUsage(
        "import crew-sheet", QT_TRANSLATE_NOOP("Cli", "Bring in a month's crew sheet kept as a grid."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "Rows are persons (编号, 姓名), columns the days 1 to 31. √ a whole day, 半 half a day, a number "
            "hours, 休 did not work, 假 excused, a blank is open: nobody wrote it down."),
        {{"job", Value::Text, "NO",
          QT_TRANSLATE_NOOP("Cli", "The job; without it the one that the title names.")},
         {"month", Value::Month, "YYYY-MM",
          QT_TRANSLATE_NOOP("Cli", "The month; without it the one that the title names.")}},
        "zhangfang-cli import crew-sheet 示例.coop 考勤表_2026-01.xlsx --job X02 --month 2026-01",
        QT_TRANSLATE_NOOP("Cli", "Brings in the crew sheet of January 2026."),
        "{rows_read, batch, sheets, worked, rest, excused, open, minutes, bad: […], left_out_file, backup}");
}

Result<ExitCode> ImportCrewSheet::run(Context &context) const
{
    return importAs(context, store::BatchKind::CrewSheet);
}

Usage ImportUndo::usage() const
{
    return {
        .words = "import undo",
        .summary = QT_TRANSLATE_NOOP("Cli", "Take a whole import back."),
        .description = QT_TRANSLATE_NOOP(
            "Cli", "Voids everything that one import brought in, in one step, as long as nothing rests "
                   "on it: no sheet of it is approved, nothing was written about its persons since. "
                   "The rows stay in the file and count nowhere."),
        .operands = {kFileOperand,
                     {"BATCH", QT_TRANSLATE_NOOP("Cli", "The number that the import was given.")}},
        .options = {{"reason", Value::Text, "R", QT_TRANSLATE_NOOP("Cli", "Why it is taken back.")}},
        .examples = {{"zhangfang-cli import undo 示例.coop 3",
                      QT_TRANSLATE_NOOP("Cli", "Takes import 3 back.")}},
        .json = "{batch, kind, undone}",
    };
}

Result<ExitCode> ImportUndo::run(Context &context) const
{
    const Arguments &arguments = context.arguments();
    const QString reason = arguments.text(QStringLiteral("reason")).value_or(QString());
    const QString batchText = arguments.operand(QStringLiteral("BATCH"));
    bool isNumber = false;
    const qint64 number = batchText.toLongLong(&isNumber);
    if (!isNumber)
        return Error{errors::kOptionNotAWholeNumber,
                     {{QStringLiteral("text"), batchText}},
                     {QStringLiteral("BATCH"), 0, {}}};
    ZHANGFANG_TRY_ASSIGN(const auto file, openForWriting(context));
    ZHANGFANG_TRY_ASSIGN(const auto batch,
                         file->read([&](const store::Connection &connection) -> Result<store::ImportBatch> {
                             return store::requireActiveBatch(connection, number);
                         }));
    const auto undone = kit::undoImport(*file, batch, reason);
    ZHANGFANG_TRY(undone);
    context.say(translate("Cli", "Import %1 (%2) is taken back: %3.")
                    .arg(QString::number(number), batch.name, kit::count(*undone)));
    context.answer(Json::object({{QStringLiteral("batch"), number},
                                 {QStringLiteral("kind"), QString(store::toKey(batch.kind))},
                                 {QStringLiteral("undone"), *undone}}));
    return ExitCode::Done;
}

} // namespace zhangfang::cli
