#include "app/cli/commands/payment_commands.h"

#include "app/cli/cli_errors.h"
#include "app/cli/coop_access.h"
#include "app/cli/language.h"
#include "app/cli/payable.h"
#include "app/cli/words.h"
#include "core/pay/pay_errors.h"
#include "core/people/person_register.h"
#include "ui/kit/format.h"

#include <QCoreApplication>

#include <set>

namespace zhangfang::cli
{

namespace
{

using pay::PaymentMethod;
using pay::PaymentRow;

const Option kDayOption{"date", Value::Date, "YYYY-MM-DD",
                        QT_TRANSLATE_NOOP("Cli", "The day on which the money went over; today if left out.")};

QDate dayFrom(const Context &context)
{
    return context.arguments().date(QStringLiteral("date")).value_or(context.clock().today());
}

PaymentMethod methodFrom(const Arguments &arguments)
{
    return *pay::paymentMethodFromKey(*arguments.text(QStringLiteral("by")));
}

Json bankRowJson(const pay::BankRow &row)
{
    return Json::object({{QStringLiteral("person_no"), row.personNumber},
                         {QStringLiteral("name"), row.personName},
                         {QStringLiteral("owed_fen"), row.amount}});
}

/// Whom the call pays, and who is passed over because a bank could not pay them.
struct Chosen {
    std::vector<pay::Payout> payouts;
    std::vector<pay::BankRow> leftOut;
};

/// The persons that the call names, each with the amount that it gives.
Result<Chosen> named(const store::CoopFile &file, const Arguments &arguments)
{
    Chosen chosen;
    std::set<QString> seen;
    const QStringList numbers = arguments.operands(QStringLiteral("PERSON"));
    for (const QString &number : numbers) {
        ZHANGFANG_TRY_ASSIGN(const people::Person person, file.read([&](const store::Connection &connection) {
            return people::requirePerson(connection, number);
        }));
        if (!seen.insert(number).second)
            return Error{errors::kPersonTwice,
                         {{QStringLiteral("person_no"), number}, {QStringLiteral("name"), person.name}}};
        chosen.payouts.push_back({person.id, arguments.yuan(QStringLiteral("amount"))});
    }
    return chosen;
}

/// Everybody who is owed something and can be paid in this way: by bank those with an account on record.
Result<Chosen> everybody(const Payable &payable, PaymentMethod method)
{
    ZHANGFANG_TRY_ASSIGN(const pay::BankList list, payable.bankList());
    if (list.rows.empty() && list.leftOut.empty())
        return Error{errors::kNobodyOwed};
    Chosen chosen;
    for (const pay::BankRow &row : list.rows)
        chosen.payouts.push_back({row.person});
    if (method == PaymentMethod::Bank) {
        if (list.rows.empty())
            return Error{errors::kNobodyWithAccount,
                         {{QStringLiteral("count"), qint64(list.leftOut.size())}}};
        chosen.leftOut = list.leftOut;
        return chosen;
    }
    for (const pay::BankRow &row : list.leftOut)
        chosen.payouts.push_back({row.person});
    return chosen;
}

Result<Chosen> chosenBy(const store::CoopFile &file, const Payable &payable, const Arguments &arguments)
{
    const qsizetype persons = arguments.operands(QStringLiteral("PERSON")).size();
    if (arguments.has(QStringLiteral("amount")) && persons != 1)
        return Error{errors::kAmountForOne, {}, {QStringLiteral("--amount"), 0, {}}};
    return persons > 0 ? named(file, arguments) : everybody(payable, methodFrom(arguments));
}

void describeLeftOut(Context &context, const std::vector<pay::BankRow> &leftOut)
{
    if (leftOut.empty())
        return;
    context.say(translate("Cli", "Left out, with no account on record: %1. Still owed:")
                    .arg(kit::count(qint64(leftOut.size()))));
    TextTable table(
        {{translate("Cli", "Number")}, {translate("Cli", "Name")}, {translate("Cli", "Yuan"), Align::Right}});
    for (const pay::BankRow &row : leftOut)
        table.addRow({row.personNumber, row.personName, kit::money(row.amount)});
    context.show(table);
}

/// What a payment is for: "2025-12" or "2025-12 (2)" for a later run, a plan's number otherwise.
QString subjectOf(const PaymentRow &row, const QString &planNo)
{
    if (!row.month)
        return planNo;
    return row.runNumber == 1 ? row.month->toString()
                              : QStringLiteral("%1 (%2)").arg(row.month->toString()).arg(row.runNumber);
}

Json paymentJson(const PaymentRow &row)
{
    const auto number = [](const std::optional<pay::PaymentId> &id) {
        return id ? Json(id->value()) : Json(nullptr);
    };
    return Json::object({{QStringLiteral("payment"), row.payment.id.value()},
                         {QStringLiteral("person_no"), row.personNumber},
                         {QStringLiteral("name"), row.personName},
                         {QStringLiteral("run"), row.month ? Json(row.runNumber) : Json(nullptr)},
                         {QStringLiteral("date"), row.payment.paidOn},
                         {QStringLiteral("by"), QString(pay::toKey(row.payment.method))},
                         {QStringLiteral("amount_fen"), row.payment.amount},
                         {QStringLiteral("note"), row.payment.note},
                         {QStringLiteral("reverses"), number(row.payment.reverses)},
                         {QStringLiteral("reversed_by"), number(row.payment.reversedBy)}});
}

/// What became of the payment, where something did.
QString fateOf(const pay::Payment &payment)
{
    if (payment.reverses)
        return translate("Cli", "takes back %1").arg(payment.reverses->value());
    if (payment.reversedBy)
        return translate("Cli", "taken back by %1").arg(payment.reversedBy->value());
    return {};
}

Result<pay::PaymentId> paymentFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return Error{errors::kOptionNotAWholeNumber,
                     {{QStringLiteral("text"), text}},
                     {QStringLiteral("PAYMENT"), 0, {}}};
    if (number <= 0)
        return Error{errors::kNoSuchPayment, {{QStringLiteral("payment"), number}}};
    return pay::PaymentId(number);
}

Json paymentNumbers(const std::vector<pay::PaymentId> &payments)
{
    return Json::listOf(payments, [](pay::PaymentId id) { return Json(id.value()); });
}

} // namespace

Usage PaymentAdd::usage() const
{
    return {
        .words = "payment add",
        .summary = QT_TRANSLATE_NOOP("Cli", "Record what was paid out of a month or of a distribution."),
        .description = QT_TRANSLATE_NOOP(
            "Cli",
            "Pays the persons named all that they are owed, or one of them a part with --amount. Without a "
            "person everybody who is still owed is paid; by bank only those with an account on record, and "
            "the others are listed. All of it is recorded in one step or nothing is. A payment never "
            "changes: “payment reverse” takes it back."),
        .operands = {kFileOperand,
                     {"PERSON", QT_TRANSLATE_NOOP("Cli", "A person's number. Without any, everybody."),
                      Times::Any}},
        .options = {kPaidMonthOption,
                    kPaidPlanOption,
                    {"by",
                     Value::Text,
                     "HOW",
                     QT_TRANSLATE_NOOP("Cli", "cash (signed for) or bank (transferred)."),
                     Need::Required,
                     {"cash", "bank"}},
                    kDayOption,
                    {"amount", Value::Yuan, "YUAN",
                     QT_TRANSLATE_NOOP("Cli", "A part of what one person is owed; money that is given back "
                                              "is negative.")},
                    {"note", Value::Text, "TEXT", QT_TRANSLATE_NOOP("Cli", "A remark on the payments.")}},
        .examples = {{"zhangfang-cli payment add 示例.coop --month 2025-12 --by bank --date 2026-01-09",
                      QT_TRANSLATE_NOOP("Cli", "Pays December 2025 by bank list.")},
                     {"zhangfang-cli payment add 示例.coop 029 --month 2025-12 --by cash --amount 500",
                      QT_TRANSLATE_NOOP("Cli", "Number 029 signed for 500 yuan today.")},
                     {"zhangfang-cli payment add 示例.coop 001 002 --plan 2025-1 --by cash",
                      QT_TRANSLATE_NOOP("Cli", "Two members signed for their part of the distribution.")}},
        .json = "{month, plan, date, by, persons, payments[…], total_fen, left_out: [{person_no, name, "
                "owed_fen}]}",
    };
}

Result<ExitCode> PaymentAdd::run(Context &context) const
{
    const Arguments &arguments = context.arguments();
    ZHANGFANG_TRY(requirePayable(arguments));
    ZHANGFANG_TRY_ASSIGN(const auto file, openForWriting(context));
    Payable payable(*file, arguments);
    ZHANGFANG_TRY_ASSIGN(const Chosen chosen, chosenBy(*file, payable, arguments));
    const pay::PaymentRequest request{chosen.payouts, methodFrom(arguments), dayFrom(context),
                                      arguments.text(QStringLiteral("note")).value_or(QString())};
    ZHANGFANG_TRY_ASSIGN(const pay::PaymentsMade made, payable.pay(request));

    const QString how = request.method == PaymentMethod::Cash ? translate("Cli", "in cash, signed for")
                                                              : translate("Cli", "by bank transfer");
    context.say(translate("Cli", "Paid out of %1 on %2, %3: ¥%4. Persons: %5.")
                    .arg(payable.name(), kit::date(request.paidOn), how, kit::money(made.total),
                         kit::count(made.persons)));
    describeLeftOut(context, chosen.leftOut);
    Json answer = payable.toJson();
    answer.add(QStringLiteral("date"), request.paidOn)
        .add(QStringLiteral("by"), QString(pay::toKey(request.method)))
        .add(QStringLiteral("persons"), made.persons)
        .add(QStringLiteral("payments"), paymentNumbers(made.payments))
        .add(QStringLiteral("total_fen"), made.total)
        .add(QStringLiteral("left_out"), Json::listOf(chosen.leftOut, bankRowJson));
    context.answer(answer);
    return ExitCode::Done;
}

Usage PaymentReverse::usage() const
{
    return {
        .words = "payment reverse",
        .summary = QT_TRANSLATE_NOOP("Cli", "Take payments back."),
        .description = QT_TRANSLATE_NOOP(
            "Cli", "Books a row against each payment, with the reason; what it paid is owed again. The "
                   "payment itself stays as it was recorded. All of them are taken back or none is."),
        .operands = {kFileOperand,
                     {"PAYMENT", QT_TRANSLATE_NOOP("Cli", "Its number, as “payment list” shows it."),
                      Times::Any}},
        .options = {{"reason", Value::Text, "R", QT_TRANSLATE_NOOP("Cli", "Why it is taken back."),
                     Need::Required},
                    {"date", Value::Date, "YYYY-MM-DD",
                     QT_TRANSLATE_NOOP("Cli", "The day on which it is taken back; today if left out.")}},
        .examples = {{"zhangfang-cli payment reverse 示例.coop 317 --reason 账号有误，银行退回",
                      QT_TRANSLATE_NOOP("Cli", "The bank sent payment 317 back.")}},
        .json = "{payments[…], date, total_fen}",
    };
}

Result<ExitCode> PaymentReverse::run(Context &context) const
{
    const Arguments &arguments = context.arguments();
    const QStringList texts = arguments.operands(QStringLiteral("PAYMENT"));
    if (texts.isEmpty())
        return Error{errors::kMissingOperand, {{QStringLiteral("operand"), QStringLiteral("PAYMENT")}}};
    pay::PaymentReversal reversal{{}, dayFrom(context), *arguments.text(QStringLiteral("reason"))};
    for (const QString &text : texts) {
        ZHANGFANG_TRY_ASSIGN(const pay::PaymentId payment, paymentFrom(text));
        reversal.payments.push_back(payment);
    }
    ZHANGFANG_TRY_ASSIGN(const auto file, openForWriting(context));
    ZHANGFANG_TRY_ASSIGN(const pay::PaymentsMade made, pay::PaymentRegister(*file).reverse(reversal));
    context.say(
        translate("Cli", "Payments taken back on %1: %2, together ¥%3. This is owed again.")
            .arg(kit::date(reversal.day), kit::count(qint64(made.payments.size())), kit::money(made.total)));
    context.answer(Json::object({{QStringLiteral("payments"), paymentNumbers(made.payments)},
                                 {QStringLiteral("date"), reversal.day},
                                 {QStringLiteral("total_fen"), made.total}}));
    return ExitCode::Done;
}

Usage PaymentList::usage() const
{
    return {
        .words = "payment list",
        .summary = QT_TRANSLATE_NOOP("Cli", "Show the payments of a month or of a distribution."),
        .description = QT_TRANSLATE_NOOP(
            "Cli", "Lists what was recorded, in that order, what was taken back included; then what is "
                   "still owed. The number in front is the one that “payment reverse” takes."),
        .operands = {kFileOperand},
        .options = {kPaidMonthOption, kPaidPlanOption},
        .examples = {{"zhangfang-cli payment list 示例.coop --month 2025-12",
                      QT_TRANSLATE_NOOP("Cli", "Shows what was paid of December 2025.")}},
        .json = "{month, plan, payments: [{payment, person_no, name, run, date, by, amount_fen, note, "
                "reverses, reversed_by}], paid_fen, owed_fen}",
    };
}

Result<ExitCode> PaymentList::run(Context &context) const
{
    const Arguments &arguments = context.arguments();
    ZHANGFANG_TRY(requirePayable(arguments));
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    const Payable payable(*file, arguments);
    ZHANGFANG_TRY_ASSIGN(const std::vector<PaymentRow> payments, payable.payments());
    ZHANGFANG_TRY_ASSIGN(const StillOwed owed, payable.stillOwed());
    TextTable table({{translate("Cli", "Payment"), Align::Right},
                     {translate("Cli", "Number")},
                     {translate("Cli", "Name")},
                     {translate("Cli", "Paid for")},
                     {translate("Cli", "Day")},
                     {translate("Cli", "By")},
                     {translate("Cli", "Yuan"), Align::Right},
                     {translate("Cli", "Remark")}});
    Money paid;
    for (const PaymentRow &row : payments) {
        QStringList remark{fateOf(row.payment), row.payment.note};
        remark.removeAll(QString());
        table.addRow({QString::number(row.payment.id.value()), row.personNumber, row.personName,
                      subjectOf(row, payable.name()), kit::date(row.payment.paidOn), word(row.payment.method),
                      kit::money(row.payment.amount), remark.join(translate("Cli", "; "))});
        paid += row.payment.amount;
    }
    if (!payments.empty())
        context.show(table);
    context.say(translate("Cli", "%1: paid ¥%2, still owed ¥%3. Persons owed: %4.")
                    .arg(payable.name(), kit::money(paid), kit::money(owed.total), kit::count(owed.persons)));
    Json answer = payable.toJson();
    answer.add(QStringLiteral("payments"), Json::listOf(payments, paymentJson))
        .add(QStringLiteral("paid_fen"), paid)
        .add(QStringLiteral("owed_fen"), owed.total);
    context.answer(answer);
    return ExitCode::Done;
}

} // namespace zhangfang::cli
