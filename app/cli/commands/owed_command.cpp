#include "app/cli/commands/payment_commands.h"
#include "app/cli/coop_access.h"
#include "app/cli/language.h"
#include "app/cli/words.h"
#include "core/distribution/payout_register.h"
#include "core/pay/payment_register.h"
#include "ui/kit/format.h"

#include <QCoreApplication>

namespace zhangfang::cli
{

namespace
{

using pay::PayStanding;

Json bandJson(const pay::ArrearsReport::Band &band)
{
    return Json::object({{QStringLiteral("age"), ageKey(band.age)},
                         {QStringLiteral("owed_fen"), band.owed},
                         {QStringLiteral("persons"), band.persons}});
}

Json standingJson(const PayStanding &pay, QDate day)
{
    return Json::object({{QStringLiteral("month"), pay.month},
                         {QStringLiteral("person_no"), pay.personNumber},
                         {QStringLiteral("name"), pay.personName},
                         {QStringLiteral("earned_fen"), pay.earned},
                         {QStringLiteral("paid_fen"), pay.paid()},
                         {QStringLiteral("owed_fen"), pay.owed()},
                         {QStringLiteral("due"), pay.due},
                         {QStringLiteral("age"), ageKey(pay::arrearsOf(pay.due, day))}});
}

Json planJson(const distribution::OwedPlan &owed)
{
    return Json::object({{QStringLiteral("plan"), owed.plan.number},
                         {QStringLiteral("owed_fen"), owed.debts.owed},
                         {QStringLiteral("persons"), owed.debts.persons}});
}

void showBands(Context &context, const pay::ArrearsReport &report)
{
    TextTable table({{translate("Cli", "Due for")},
                     {translate("Cli", "Yuan"), Align::Right},
                     {translate("Cli", "Persons"), Align::Right}});
    for (const pay::ArrearsReport::Band &band : report.bands)
        table.addRow({word(band.age), kit::money(band.owed), kit::count(band.persons)});
    table.addRule();
    table.addRow(
        {translate("Cli", "Owed of labour fees"), kit::money(report.total), kit::count(report.persons)});
    context.show(table);
}

void showPersons(Context &context, const std::vector<PayStanding> &owed)
{
    TextTable table({{translate("Cli", "Month")},
                     {translate("Cli", "Number")},
                     {translate("Cli", "Name")},
                     {translate("Cli", "Due on")},
                     {translate("Cli", "Owed (yuan)"), Align::Right}});
    for (const PayStanding &pay : owed)
        table.addRow({pay.month.toString(), pay.personNumber, pay.personName, kit::date(pay.due),
                      kit::money(pay.owed())});
    context.show(table);
}

} // namespace

Usage PaymentOwed::usage() const
{
    return {
        .words = "payment owed",
        .summary = QT_TRANSLATE_NOOP("Cli", "Show what is owed, by how long it has been due."),
        .description = QT_TRANSLATE_NOOP(
            "Cli", "Labour fees are due on the charter's day of payment of the following month, without one "
                   "on its last day, and the Friday before where that is a weekend; days are counted from "
                   "the day after. What posted distributions still owe follows on lines of its own."),
        .operands = {kFileOperand},
        .options = {{"date", Value::Date, "YYYY-MM-DD",
                     QT_TRANSLATE_NOOP("Cli", "The day up to which days are counted; today if left out.")},
                    {"persons", Value::None, nullptr,
                     QT_TRANSLATE_NOOP("Cli", "Name everybody who is owed, month by month.")}},
        .examples = {{"zhangfang-cli payment owed 示例.coop --persons",
                      QT_TRANSLATE_NOOP("Cli", "Shows who is owed what today.")}},
        .json = "{date, bands: [{age, owed_fen, persons}], total_fen, persons, oldest_due, owed: [{month, "
                "person_no, name, earned_fen, paid_fen, owed_fen, due, age}], plans: [{plan, owed_fen, "
                "persons}]}; age is not_due, 0-30, 31-60, 61-90 or over_90",
    };
}

Result<ExitCode> PaymentOwed::run(Context &context) const
{
    const Arguments &arguments = context.arguments();
    const QDate day = arguments.date(QStringLiteral("date")).value_or(context.clock().today());
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    const pay::PaymentRegister payments(*file);
    ZHANGFANG_TRY_ASSIGN(const pay::ArrearsReport report, payments.arrears(day));
    ZHANGFANG_TRY_ASSIGN(const std::vector<PayStanding> owed, payments.owed());
    ZHANGFANG_TRY_ASSIGN(const auto plans, distribution::PayoutRegister(*file).owedPlans());

    showBands(context, report);
    if (arguments.has(QStringLiteral("persons")) && !owed.empty())
        showPersons(context, owed);
    for (const distribution::OwedPlan &plan : plans)
        context.say(translate("Cli", "Distribution %1: ¥%2 owed. Members: %3.")
                        .arg(plan.plan.number, kit::money(plan.debts.owed), kit::count(plan.debts.persons)));
    context.answer(
        Json::object({{QStringLiteral("date"), day},
                      {QStringLiteral("bands"), Json::listOf(report.bands, bandJson)},
                      {QStringLiteral("total_fen"), report.total},
                      {QStringLiteral("persons"), report.persons},
                      {QStringLiteral("oldest_due"), Json(report.oldestDue)},
                      {QStringLiteral("owed"),
                       Json::listOf(owed, [day](const PayStanding &pay) { return standingJson(pay, day); })},
                      {QStringLiteral("plans"), Json::listOf(plans, planJson)}}));
    return ExitCode::Done;
}

} // namespace zhangfang::cli
