#include "app/cli/commands/distribution_commands.h"

#include "app/cli/cli_errors.h"
#include "app/cli/coop_access.h"
#include "app/cli/language.h"
#include "app/cli/words.h"
#include "core/base/digest.h"
#include "core/charter/terms_json.h"
#include "core/distribution/plan_register.h"
#include "ui/kit/format.h"

#include <QCoreApplication>

namespace zhangfang::cli
{

namespace
{

using distribution::Plan;
using distribution::PlanLine;
using distribution::PlanRecord;
using distribution::PlanRequest;

/// What the surplus rests on. Its lines are given together or not at all; a tax of nothing may be left out.
Result<distribution::SurplusSource> sourceFrom(const Arguments &arguments)
{
    distribution::SurplusSource source;
    source.document = arguments.text(QStringLiteral("source")).value_or(QString());
    source.preparedBy = arguments.text(QStringLiteral("source-by")).value_or(QString());
    source.preparedOn = arguments.date(QStringLiteral("source-date"));
    const auto income = arguments.yuan(QStringLiteral("income"));
    const auto wages = arguments.yuan(QStringLiteral("wages"));
    const auto costs = arguments.yuan(QStringLiteral("costs"));
    const auto tax = arguments.yuan(QStringLiteral("tax"));
    if (!income && !wages && !costs && !tax)
        return source;
    const std::pair<const char *, bool> needed[] = {
        {"--income", income.has_value()}, {"--wages", wages.has_value()}, {"--costs", costs.has_value()}};
    for (const auto &[option, given] : needed) {
        if (!given)
            return Error{errors::kMissingOption,
                         {{QStringLiteral("option"), QString::fromLatin1(option)},
                          {QStringLiteral("value"), QStringLiteral("YUAN")}}};
    }
    source.statement = distribution::ResultStatement{*income, *wages, *costs, tax.value_or(Money()), Money()};
    return source;
}

PlanRequest requestFrom(const Arguments &arguments)
{
    const auto yuan = [&](const char *option) {
        return arguments.yuan(QString::fromLatin1(option)).value_or(Money());
    };
    PlanRequest request;
    request.year = *arguments.year(QStringLiteral("year"));
    request.round = static_cast<int>(arguments.number(QStringLiteral("round")).value_or(1));
    request.surplus = yuan("surplus");
    request.opening = arguments.yuan(QStringLiteral("opening"));
    request.openingUsed = yuan("use-opening");
    request.reserveCover = yuan("from-reserve");
    request.kept = yuan("keep");
    return request;
}

Json lineJson(const PlanLine &line, const QString &name)
{
    return Json::object({{QStringLiteral("member_no"), line.member.memberNo},
                         {QStringLiteral("name"), name},
                         {QStringLiteral("labour"), line.member.labourWeight},
                         {QStringLiteral("labour_fen"), line.labour.amount},
                         {QStringLiteral("capital"), line.member.capitalWeight},
                         {QStringLiteral("capital_fen"), line.capital.amount},
                         {QStringLiteral("reserve_share_fen"), line.reserveShare},
                         {QStringLiteral("converted_fen"), line.converted},
                         {QStringLiteral("deductions_fen"), line.deducted()},
                         {QStringLiteral("net_fen"), line.net}});
}

/// Null where nobody said what the surplus rests on.
Json sourceJson(const distribution::SurplusSource &source)
{
    if (!source.isGiven())
        return Json(nullptr);
    const auto line = [&source](Money distribution::ResultStatement::*part) {
        return source.statement ? std::optional((*source.statement).*part) : std::nullopt;
    };
    using distribution::ResultStatement;
    return Json::object({{QStringLiteral("document"), source.document},
                         {QStringLiteral("by"), source.preparedBy},
                         {QStringLiteral("date"), source.preparedOn},
                         {QStringLiteral("income_fen"), line(&ResultStatement::income)},
                         {QStringLiteral("wages_fen"), line(&ResultStatement::wages)},
                         {QStringLiteral("costs_fen"), line(&ResultStatement::otherCosts)},
                         {QStringLiteral("tax_fen"), line(&ResultStatement::incomeTax)},
                         {QStringLiteral("pay_runs_fen"), line(&ResultStatement::runWages)}});
}

Json linesJson(const PlanRecord &record)
{
    std::vector<Json> lines;
    for (std::size_t i = 0; i < record.plan.lines.size(); ++i)
        lines.push_back(lineJson(record.plan.lines[i], record.persons[i].name));
    return Json::list(std::move(lines));
}

Json planJson(const PlanRecord &record)
{
    const Plan &plan = record.plan;
    const distribution::Waterfall &fall = plan.waterfall;
    const auto reserveJson = [](const distribution::ReserveDraw &reserve) {
        return Json::object(
            {{QStringLiteral("name"), reserve.name}, {QStringLiteral("amount_fen"), reserve.amount}});
    };
    return Json::object(
        {{QStringLiteral("plan"), record.number},
         {QStringLiteral("state"), QString(distribution::toKey(record.state))},
         {QStringLiteral("year"), plan.year},
         {QStringLiteral("round"), plan.round},
         {QStringLiteral("surplus_fen"), fall.figures.surplus},
         {QStringLiteral("source"), sourceJson(fall.figures.source)},
         {QStringLiteral("opening_fen"), fall.figures.opening},
         {QStringLiteral("opening_used_fen"), fall.figures.openingUsed},
         {QStringLiteral("reserve_cover_fen"), fall.reserveCover},
         {QStringLiteral("loss_cover_fen"), fall.lossCover},
         {QStringLiteral("reserves"), Json::listOf(fall.reserves, reserveJson)},
         {QStringLiteral("distributable_fen"), fall.distributable},
         {QStringLiteral("labour_pool_fen"), fall.labourPool},
         {QStringLiteral("capital_pool_fen"), fall.capitalPool},
         {QStringLiteral("kept_fen"), fall.figures.kept},
         {QStringLiteral("left_fen"), plan.closing.leftOver},
         {QStringLiteral("undistributed_closing_fen"), plan.closing.byBalance},
         {QStringLiteral("labour_measure"), QString(charter::toKey(plan.terms.labourMeasure))},
         {QStringLiteral("capital_measure"), QString(charter::toKey(plan.terms.capitalBasis))},
         {QStringLiteral("plan_digest"), record.digest},
         {QStringLiteral("lines"), linesJson(record)}});
}

/// The way from the surplus to the members, step by step with the articles.
TextTable waterfallTable(const Plan &plan)
{
    const distribution::Waterfall &fall = plan.waterfall;
    const distribution::SurplusSource &source = fall.figures.source;
    TextTable table({{translate("Cli", "Step")}, {translate("Cli", "Yuan"), Align::Right}});
    const auto row = [&](const QString &step, Money amount) { table.addRow({step, kit::money(amount)}); };
    if (source.statement) {
        row(translate("Cli", "Income of the year"), source.statement->income);
        row(translate("Cli", "Wages"), -source.statement->wages);
        row(translate("Cli", "Other costs"), -source.statement->otherCosts);
        row(translate("Cli", "Income tax"), -source.statement->incomeTax);
    }
    row(translate("Cli", "Surplus of the year"), fall.figures.surplus);
    row(translate("Cli", "Undistributed at the year's opening"), fall.figures.opening);
    if (!fall.reserveCover.isZero())
        row(translate("Cli", "Losses covered from the reserve (arts 29, 42)"), fall.reserveCover);
    if (!fall.lossCover.isZero())
        row(translate("Cli", "Losses covered from the year (art. 44)"), -fall.lossCover);
    for (const distribution::ReserveDraw &reserve : fall.reserves)
        row(translate("Cli", "%1, %2 (art. 42)").arg(reserve.name, kit::percent(reserve.rate)),
            -reserve.amount);
    table.addRule();
    row(translate("Cli", "Distributable surplus (art. 44)"), fall.distributable);
    if (!fall.figures.openingUsed.isZero())
        row(translate("Cli", "Opening surplus added by resolution"), fall.figures.openingUsed);
    row(translate("Cli", "Shared by labour, %1 (art. 44: at least 60%)")
            .arg(kit::percent(plan.terms.labourRate)),
        fall.labourPool);
    row(translate("Cli", "Shared by capital (art. 44)"), fall.capitalPool);
    if (!fall.figures.kept.isZero())
        row(translate("Cli", "Kept back by resolution"), fall.figures.kept);
    if (!plan.closing.leftOver.isZero())
        row(translate("Cli", "Left over by the unit of the amounts"), plan.closing.leftOver);
    table.addRule();
    row(translate("Cli", "Undistributed at the year's end"), plan.closing.byBalance);
    return table;
}

void describe(Context &context, const PlanRecord &record)
{
    const Plan &plan = record.plan;
    context.say(translate("Cli", "Second round of %1, round %2: plan %3, digest %4.")
                    .arg(QString::number(plan.year.number), QString::number(plan.round), record.number,
                         shortCode(record.digest)));
    context.show(waterfallTable(plan));
    const distribution::SurplusSource &source = plan.waterfall.figures.source;
    if (!source.document.isEmpty())
        context.say(translate("Cli", "The surplus is from: %1.").arg(source.document));
    if (source.statement && !source.statement->wagesDifference().isZero())
        context.say(translate("Cli", "The pay runs of the year come to ¥%1; the accounts differ by ¥%2.")
                        .arg(kit::money(source.statement->runWages),
                             kit::money(source.statement->wagesDifference())));
    context.say(translate("Cli", "Members: %1. To be paid out: ¥%2. Labour is measured by %3, capital by %4.")
                    .arg(kit::count(qint64(plan.lines.size())), kit::money(plan.totals.net),
                         word(plan.terms.labourMeasure), word(plan.terms.capitalBasis)));
}

} // namespace

Usage Distribute::usage() const
{
    return {
        .words = "distribute",
        .summary = QT_TRANSLATE_NOOP("Cli", "Work out the second round of a year; with --post, book it."),
        .description =
            QT_TRANSLATE_NOOP("Cli", "Shares out the year's surplus by labour and by capital as the charter "
                                     "in force on 31 December says: "
                                     "losses, reserves, distributable surplus, the two pools, every member's "
                                     "part. Without --post a draft is kept, "
                                     "which replaces an earlier draft of the round. With --post the plan is "
                                     "put forward, adopted by the "
                                     "resolution and posted; from then on it can only be reversed."),
        .operands = {kFileOperand},
        .options =
            {{"year", Value::Year, "YYYY", QT_TRANSLATE_NOOP("Cli", "The year whose surplus is shared."),
              Need::Required},
             {"surplus", Value::Yuan, "YUAN",
              QT_TRANSLATE_NOOP("Cli", "Surplus of the year after income tax; a loss is negative."),
              Need::Required},
             {"source", Value::Text, "TEXT",
              QT_TRANSLATE_NOOP("Cli", "Which statement the surplus was read from.")},
             {"source-by", Value::Text, "NAME", QT_TRANSLATE_NOOP("Cli", "Who prepared the statement.")},
             {"source-date", Value::Date, "DATE", QT_TRANSLATE_NOOP("Cli", "Of which day it is.")},
             {"income", Value::Yuan, "YUAN",
              QT_TRANSLATE_NOOP("Cli",
                                "The year's income. With it --wages and --costs, and --tax where there is "
                                "any: together they must come to the surplus.")},
             {"wages", Value::Yuan, "YUAN",
              QT_TRANSLATE_NOOP("Cli", "Labour fees among the year's costs, by the accounts.")},
             {"costs", Value::Yuan, "YUAN", QT_TRANSLATE_NOOP("Cli", "The year's other costs.")},
             {"tax", Value::Yuan, "YUAN", QT_TRANSLATE_NOOP("Cli", "The year's income tax.")},
             {"opening", Value::Yuan, "YUAN",
              QT_TRANSLATE_NOOP("Cli",
                                "Undistributed surplus at the year's opening; losses not made good are "
                                "negative. Without it what the year before closed with, else zero.")},
             {"use-opening", Value::Yuan, "YUAN",
              QT_TRANSLATE_NOOP("Cli", "Opening surplus to be shared as well, by resolution.")},
             {"from-reserve", Value::Yuan, "YUAN",
              QT_TRANSLATE_NOOP("Cli", "Losses to be covered from the reserve, by resolution.")},
             {"keep", Value::Yuan, "YUAN",
              QT_TRANSLATE_NOOP("Cli", "To be kept back out of the capital side, by resolution.")},
             {"round", Value::Count, "N",
              QT_TRANSLATE_NOOP("Cli",
                                "The round of the year; 1 without it. The amounts are the whole year's.")},
             {"post", Value::None, nullptr, QT_TRANSLATE_NOOP("Cli", "Book the plan; needs --resolution.")},
             {"resolution", Value::Text, "NO",
              QT_TRANSLATE_NOOP("Cli", "The assembly's resolution that adopts the plan (arts 29, 44).")},
             {"opinion", Value::Text, "REF",
              QT_TRANSLATE_NOOP("Cli",
                                "Where the supervisors' opinion is kept, if the charter has a supervisor "
                                "(arts 33, 45).")}},
        .examples =
            {{"zhangfang-cli distribute 示例.coop --year 2025 --surplus 123456.78",
              QT_TRANSLATE_NOOP("Cli", "Draws up the plan and keeps it as a draft.")},
             {"zhangfang-cli distribute 示例.coop --year 2025 --surplus 123456.78 --post --resolution 2026-3",
              QT_TRANSLATE_NOOP("Cli", "Books it by resolution 2026-3.")}},
        .json =
            "{plan, state, year, round, surplus_fen, source: {document, by, date, income_fen, wages_fen, "
            "costs_fen, "
            "tax_fen, pay_runs_fen}, opening_fen, opening_used_fen, reserve_cover_fen, "
            "loss_cover_fen, "
            "reserves: [{name, amount_fen}], distributable_fen, labour_pool_fen, capital_pool_fen, kept_fen, "
            "left_fen, "
            "undistributed_closing_fen, labour_measure, capital_measure, plan_digest, lines: [{member_no, "
            "name, labour, "
            "labour_fen, capital, capital_fen, reserve_share_fen, converted_fen, deductions_fen, net_fen}]}",
    };
}

Result<ExitCode> Distribute::run(Context &context) const
{
    const Arguments &arguments = context.arguments();
    PlanRequest request = requestFrom(arguments);
    ZHANGFANG_TRY_ASSIGN(request.source, sourceFrom(arguments));
    const bool post = arguments.has(QStringLiteral("post"));
    ZHANGFANG_TRY_ASSIGN(const auto file, openForWriting(context));
    distribution::PlanRegister plans(*file);
    const auto record =
        post ? plans.distribute(request, arguments.text(QStringLiteral("opinion")).value_or(QString()),
                                arguments.text(QStringLiteral("resolution")).value_or(QString()))
             : plans.draft(request);
    ZHANGFANG_TRY(record);
    context.warn(record->plan.warnings);
    describe(context, *record);
    if (post)
        context.say(translate("Cli", "Posted. Next: the slips, “zhangfang-cli print slips”."));
    else
        context.say(translate("Cli", "This is a draft. With --post and --resolution it is booked."));
    context.answer(planJson(*record));
    return ExitCode::Done;
}

Usage Reverse::usage() const
{
    return {
        .words = "reverse",
        .summary = QT_TRANSLATE_NOOP("Cli", "Take back a posted distribution."),
        .description = QT_TRANSLATE_NOOP(
            "Cli", "Books today's movements against those of the plan. The plan stays in the file "
                   "as it was, marked as reversed; a new plan for the round may follow."),
        .operands = {kFileOperand, {"PLAN", QT_TRANSLATE_NOOP("Cli", "The plan's number, such as 2025-1.")}},
        .options = {{"reason", Value::Text, "R", QT_TRANSLATE_NOOP("Cli", "Why it is taken back."),
                     Need::Required}},
        .examples = {{"zhangfang-cli reverse 示例.coop 2025-1 --reason 盈余数更正",
                      QT_TRANSLATE_NOOP("Cli", "Takes back plan 2025-1.")}},
        .json = "{plan, state, year, round, reversed_on, reason}",
    };
}

Result<ExitCode> Reverse::run(Context &context) const
{
    const Arguments &arguments = context.arguments();
    ZHANGFANG_TRY_ASSIGN(const auto file, openForWriting(context));
    ZHANGFANG_TRY_ASSIGN(const PlanRecord record, distribution::PlanRegister(*file).reverse(
                                                      arguments.operand(QStringLiteral("PLAN")),
                                                      *arguments.text(QStringLiteral("reason"))));
    context.say(translate("Cli", "Plan %1 is reversed: ¥%2 are no longer owed. A new plan for %3 may follow.")
                    .arg(record.number, kit::money(record.plan.totals.net),
                         QString::number(record.plan.year.number)));
    context.answer(Json::object({{QStringLiteral("plan"), record.number},
                                 {QStringLiteral("state"), QString(distribution::toKey(record.state))},
                                 {QStringLiteral("year"), record.plan.year},
                                 {QStringLiteral("round"), record.plan.round},
                                 {QStringLiteral("reversed_on"), record.reversedOn.value_or(QDate())},
                                 {QStringLiteral("reason"), record.reversalReason}}));
    return ExitCode::Done;
}

} // namespace zhangfang::cli
