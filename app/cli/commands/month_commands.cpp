#include "app/cli/commands/month_commands.h"

#include "app/cli/coop_access.h"
#include "app/cli/language.h"
#include "core/labour/labour_errors.h"
#include "core/labour/labour_ledger.h"
#include "core/pay/pay_register.h"
#include "ui/kit/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace zhangfang::cli
{

namespace
{

const Option kMonth{"month", Value::Month, "YYYY-MM", QT_TRANSLATE_NOOP("Cli", "The month."), Need::Required};

Month monthFrom(const Context &context)
{
    return *context.arguments().month(QStringLiteral("month"));
}

Json openCellJson(const labour::OpenCellRow &cell)
{
    return Json::object({{QStringLiteral("sheet"), cell.sheetNumber},
                         {QStringLiteral("job_no"), cell.jobNumber},
                         {QStringLiteral("person_no"), cell.personNumber},
                         {QStringLiteral("name"), cell.personName},
                         {QStringLiteral("day"), cell.day}});
}

/// The refusal with every cell that stands in the way.
Result<ExitCode> refuseOpenCells(Context &context, const labour::LabourLedger &ledger, const Error &refusal)
{
    ZHANGFANG_TRY_ASSIGN(const auto cells, ledger.openCells(monthFrom(context)));
    TextTable table({{translate("Cli", "Sheet")},
                     {translate("Cli", "Job")},
                     {translate("Cli", "Number")},
                     {translate("Cli", "Name")},
                     {translate("Cli", "Day")}});
    for (const labour::OpenCellRow &cell : cells)
        table.addRow(
            {cell.sheetNumber, cell.jobNumber, cell.personNumber, cell.personName, kit::date(cell.day)});
    context.show(table);
    context.say(translate(
        "Cli", "Fill these cells in, or approve with --allow-open: they then count as not worked."));
    return context.refuse(refusal,
                          Json::object({{QStringLiteral("open_cells"), Json::listOf(cells, openCellJson)}}));
}

Json payLineJson(const pay::PayLineRow &row)
{
    const pay::PayLineKey &key = row.line.key;
    return Json::object({{QStringLiteral("person_no"), row.personNumber},
                         {QStringLiteral("name"), row.personName},
                         {QStringLiteral("member"), key.member},
                         {QStringLiteral("job_no"), row.jobNumber},
                         {QStringLiteral("kind"), QString(labour::toKey(key.kind))},
                         {QStringLiteral("worked_month"), key.workedMonth},
                         {QStringLiteral("correction"), key.correction},
                         {QStringLiteral("minutes"), row.line.minutes},
                         {QStringLiteral("quantity"), row.line.quantity},
                         {QStringLiteral("rate_e4"), key.basis.rate.e4()},
                         {QStringLiteral("rate_unit"), QString(labour::toKey(key.basis.unit))},
                         {QStringLiteral("amount_fen"), row.line.amount}});
}

/// How many persons stand on the run's lines, and what they earn, as members or as others.
void describe(Context &context, const pay::PayRunLines &run)
{
    std::set<QString> persons;
    Money members;
    Money others;
    for (const pay::PayLineRow &row : run.lines) {
        persons.insert(row.personNumber);
        (row.line.key.member ? members : others) += row.line.amount;
    }
    context.say(translate("Cli", "%1, pay run %2: %3 persons on %4 lines, ¥%5.")
                    .arg(run.run.month.toString(), QString::number(run.run.number),
                         kit::count(qint64(persons.size())), kit::count(qint64(run.lines.size())),
                         kit::money(run.run.total)));
    if (!others.isZero())
        context.say(translate("Cli", "Of this members ¥%1, others ¥%2 (art. 41).")
                        .arg(kit::money(members), kit::money(others)));
    context.say(translate(
        "Cli", "It is owed until it is signed for or transferred. Next: “zhangfang-cli print payslips”."));
}

} // namespace

Usage Approve::usage() const
{
    return {
        .words = "approve",
        .summary = QT_TRANSLATE_NOOP("Cli", "Approve all crew sheets of a month."),
        .description = QT_TRANSLATE_NOOP(
            "Cli", "From then on the sheets never change: they are paid and count in the second round. "
                   "Cells of a grid that nobody wrote down stand in the way, and are listed, unless "
                   "--allow-open is given."),
        .operands = {kFileOperand},
        .options = {kMonth,
                    {"allow-open", Value::None, nullptr,
                     QT_TRANSLATE_NOOP("Cli", "Approve although cells are open; they count as not worked.")}},
        .examples = {{"zhangfang-cli approve 示例.coop --month 2025-12",
                      QT_TRANSLATE_NOOP("Cli", "Approves the sheets of December 2025.")}},
        .json = "{month, sheets, entries, minutes, open_cells}",
    };
}

Result<ExitCode> Approve::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForWriting(context));
    labour::LabourLedger ledger(*file);
    const bool allowOpen = context.arguments().has(QStringLiteral("allow-open"));
    const auto approved = ledger.approveMonth(monthFrom(context), allowOpen ? labour::OpenCellPolicy::Allow
                                                                            : labour::OpenCellPolicy::Refuse);
    if (!approved && approved.error().code == errors::kOpenCells)
        return refuseOpenCells(context, ledger, approved.error());
    ZHANGFANG_TRY(approved);
    context.warn(approved->warnings);
    context.say(translate("Cli", "%1 is approved: %2 sheets, %3 entries, %4 hours. Open cells: %5.")
                    .arg(approved->month.toString(), kit::count(approved->sheets),
                         kit::count(approved->entries), kit::hours(approved->minutes),
                         kit::count(approved->openCells)));
    context.say(translate("Cli", "Next: “zhangfang-cli pay”."));
    context.answer(Json::object({{QStringLiteral("month"), approved->month},
                                 {QStringLiteral("sheets"), approved->sheets},
                                 {QStringLiteral("entries"), approved->entries},
                                 {QStringLiteral("minutes"), approved->minutes},
                                 {QStringLiteral("open_cells"), approved->openCells}}));
    return ExitCode::Done;
}

Usage Pay::usage() const
{
    return {
        .words = "pay",
        .summary = QT_TRANSLATE_NOOP("Cli", "Make the pay run of a month."),
        .description = QT_TRANSLATE_NOOP(
            "Cli",
            "Puts every approved sheet of the month that is in no run yet into a new run: one line for "
            "each person, job, kind and rate, rounded once; members and others apart. Rates are "
            "in 1/10,000 yuan a unit under --json, quantities in the unit itself."),
        .operands = {kFileOperand},
        .options = {kMonth},
        .examples = {{"zhangfang-cli pay 示例.coop --month 2025-12",
                      QT_TRANSLATE_NOOP("Cli", "Makes the pay run of December 2025.")}},
        .json = "{month, run, lines: [{person_no, name, member, job_no, kind, worked_month, correction, "
                "minutes, quantity, "
                "rate_e4, rate_unit, amount_fen}], total_fen}",
    };
}

Result<ExitCode> Pay::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForWriting(context));
    ZHANGFANG_TRY_ASSIGN(const auto run, pay::PayRegister(*file).payMonth(monthFrom(context)));
    describe(context, run);
    context.answer(Json::object({{QStringLiteral("month"), run.run.month},
                                 {QStringLiteral("run"), run.run.number},
                                 {QStringLiteral("lines"), Json::listOf(run.lines, payLineJson)},
                                 {QStringLiteral("total_fen"), run.run.total}}));
    return ExitCode::Done;
}

} // namespace zhangfang::cli
