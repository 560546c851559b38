#include "app/cli/commands/calc_commands.h"

#include "app/cli/cli_errors.h"
#include "app/cli/input_lines.h"
#include "app/cli/language.h"
#include "app/cli/report.h"
#include "core/base/credit_code.h"
#include "core/base/identity_number.h"
#include "core/money/apportion.h"
#include "core/money/rmb_capitals.h"
#include "ui/kit/format.h"
#include "ui/kit/sentences.h"

#include <QCoreApplication>

namespace zhangfang::cli
{

namespace
{

/// A line of `calc apportion`: "120", or "001 120", or "a name 120".
Result<std::optional<NamedWeight>> readWeight(const InputLine &line)
{
    if (line.error)
        return *line.error;
    const QString text = line.text.simplified();
    if (text.isEmpty())
        return std::optional<NamedWeight>();
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '));
    bool readable = false;
    const qint64 weight = text.mid(space + 1).toLongLong(&readable);
    if (!readable)
        return Error{errors::kNotAWeight, {{QStringLiteral("text"), text}}, line.where};
    return std::optional(NamedWeight{text.left(std::max<qsizetype>(space, 0)), weight});
}

/// Reads an amount in yuan and writes it in capitals; refusals are placed at the line.
Result<QString> capitalsOf(const InputLine &line)
{
    if (line.error)
        return *line.error;
    const auto amount = Money::parseYuan(line.text.trimmed());
    if (!amount)
        return amount.error().at(line.where);
    const auto capitals = rmbCapitals(*amount);
    return capitals ? capitals : capitals.error().at(line.where);
}

constexpr const char *kCheckJson =
    "[{input, ok, reason}]; reason is null where the input is valid; remark where there is something to know";

/// Answers for each input whether `check` finds it valid; otherwise why not. A valid one may have a remark.
Result<ExitCode> answerChecks(Context &context, const QString &operand,
                              const std::function<Result<QString>(const QString &)> &check)
{
    ListAnswer answer(context);
    ZHANGFANG_TRY(forEachInput(context, operand, [&](const InputLine &line) -> Result<void> {
        const auto remark = line.error ? Result<QString>(*line.error) : check(line.text);
        const QString reason = remark ? QString() : kit::sentenceWithoutPlace(remark.error());
        Json item = Json::object({{QStringLiteral("input"), line.text},
                                  {QStringLiteral("ok"), remark.has_value()},
                                  {QStringLiteral("reason"), remark ? Json(nullptr) : Json(reason)}});
        if (!remark) {
            answer.add(item, translate("Cli", "%1  not valid: %2").arg(line.text, reason));
        } else if (remark->isEmpty()) {
            answer.add(item, translate("Cli", "%1  valid").arg(line.text));
        } else {
            item.add(QStringLiteral("remark"), *remark);
            answer.add(item, translate("Cli", "%1  valid, %2").arg(line.text, *remark));
        }
        return {};
    }));
    answer.finish();
    return ExitCode::Done;
}

} // namespace

Usage CalcApportion::usage() const
{
    return {
        .words = "calc apportion",
        .summary = QT_TRANSLATE_NOOP("Cli", "Share an amount over weights by largest remainder."),
        .description = QT_TRANSLATE_NOOP("Cli", "Shares the amount in whole units. Each weight gets its "
                                                "exact share cut to whole units; the units that are "
                                                "left go one each to the largest remainders, among equal "
                                                "ones to the lower number (its numeric part by "
                                                "value, then as text; weights without a name in their "
                                                "order). A weight of 0 gets nothing. What is "
                                                "less than a unit stays left over."),
        .operands = {{"WEIGHT",
                      QT_TRANSLATE_NOOP(
                          "Cli", "A weight, or “NAME WEIGHT” as one argument: a whole number from 0 to "
                                 "9223372036854775807. Without any, the lines of standard input; empty "
                                 "lines are passed over."),
                      Times::Any}},
        .options = {{"total", Value::Number, "FEN",
                     QT_TRANSLATE_NOOP("Cli", "The amount to be shared, in fen."), Need::Required},
                    {"unit", Value::Number, "FEN",
                     QT_TRANSLATE_NOOP("Cli", "What every part is a multiple of, in fen; 1 if left out.")}},
        .examples = {{"zhangfang-cli calc apportion --total 10000 --unit 1 1 1 1",
                      QT_TRANSLATE_NOOP("Cli", "100 yuan for three: 33.34, 33.33, 33.33.")},
                     {"zhangfang-cli calc apportion --total 6666666 --unit 1 < hours.txt",
                      QT_TRANSLATE_NOOP("Cli", "Shares by lines such as “001 72000”.")}},
        .json = "{parts: [{name, fen}], left_fen}",
    };
}

Result<ExitCode> CalcApportion::run(Context &context) const
{
    const Arguments &arguments = context.arguments();
    std::vector<NamedWeight> weights;
    std::vector<Where> places;
    ZHANGFANG_TRY(forEachInput(context, QStringLiteral("WEIGHT"), [&](const InputLine &line) -> Result<void> {
        ZHANGFANG_TRY_ASSIGN(const auto weight, readWeight(line));
        if (weight) {
            weights.push_back(*weight);
            places.push_back(line.where);
        }
        return {};
    }));
    const Money total = Money::fromFen(*arguments.number(QStringLiteral("total")));
    const qint64 unit = arguments.number(QStringLiteral("unit")).value_or(1);
    const auto outcome = apportion(total, unit, weights);
    if (!outcome) {
        const qint64 position = outcome.error().param(QStringLiteral("position")).toLongLong();
        return position > 0 ? outcome.error().at(places.at(position - 1)) : outcome.error();
    }
    const Apportionment &shared = *outcome;

    Json parts = Json::list();
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const QString &name = weights[i].name;
        const Money amount = shared.parts[i].amount;
        parts.append(Json::object({{QStringLiteral("name"), name.isEmpty() ? Json(nullptr) : Json(name)},
                                   {QStringLiteral("fen"), amount}}));
        context.say(name.isEmpty() ? QString::number(amount.fen())
                                   : name + QLatin1Char(' ') + QString::number(amount.fen()));
    }
    if (!shared.leftOver.isZero())
        context.say(translate("Cli", "left over %1").arg(shared.leftOver.fen()));
    context.answer(
        Json::object({{QStringLiteral("parts"), parts}, {QStringLiteral("left_fen"), shared.leftOver}}));
    return ExitCode::Done;
}

Usage CalcCapitals::usage() const
{
    return {
        .words = "calc capitals",
        .summary = QT_TRANSLATE_NOOP("Cli", "Write amounts in Chinese capitals."),
        .description = QT_TRANSLATE_NOOP("Cli", "Writes amounts in yuan as they stand on slips and cheques "
                                                "(Payment and Settlement Measures, annex 1). At "
                                                "most two decimals and less than 1,000,000,000,000 yuan; "
                                                "thousands separators are allowed. An argument "
                                                "that cannot be read is refused. A line of standard input "
                                                "that cannot be read gets an empty answer, a "
                                                "sentence on standard error, and exit code 1 at the end."),
        .operands = {{"YUAN",
                      QT_TRANSLATE_NOOP("Cli",
                                        "An amount in yuan. Without any, the lines of standard input."),
                      Times::Any}},
        .examples = {{"zhangfang-cli calc capitals 792.31",
                      QT_TRANSLATE_NOOP("Cli", "Answers 人民币柒佰玖拾贰元叁角壹分.")}},
        .json = "[{input, capitals}]; for a line that cannot be read {input, capitals: null, error: {code, "
                "message, "
                "where}}",
    };
}

Result<ExitCode> CalcCapitals::run(Context &context) const
{
    const bool isList = !context.arguments().hasOperand(QStringLiteral("YUAN"));
    ListAnswer answer(context);
    ExitCode code = ExitCode::Done;
    ZHANGFANG_TRY(forEachInput(context, QStringLiteral("YUAN"), [&](const InputLine &line) -> Result<void> {
        const auto capitals = capitalsOf(line);
        if (!capitals && !isList)
            return capitals.error();
        Json item = Json::object({{QStringLiteral("input"), line.text},
                                  {QStringLiteral("capitals"), capitals ? Json(*capitals) : Json(nullptr)}});
        if (!capitals) {
            item.add(QStringLiteral("error"), errorJson(capitals.error()));
            context.complain(capitals.error());
            code = exitCodeFor(capitals.error().code.kind);
        }
        answer.add(item, capitals ? *capitals : QString());
        return {};
    }));
    answer.finish();
    return code;
}

Usage CalcId::usage() const
{
    return {
        .words = "calc id",
        .summary = QT_TRANSLATE_NOOP("Cli", "Check resident identity numbers."),
        .description = QT_TRANSLATE_NOOP(
            "Cli",
            "Checks numbers by GB 11643: 17 digits and a check character, a date of birth that exists and is "
            "not "
            "in the future. An old number of 15 digits is recognised. An invalid number is an answer, not a "
            "failure: the exit code is 0."),
        .operands = {{"NUMBER",
                      QT_TRANSLATE_NOOP("Cli",
                                        "An identity number. Without any, the lines of standard input."),
                      Times::Any}},
        .examples = {{"zhangfang-cli calc id 11010519491231002X",
                      QT_TRANSLATE_NOOP("Cli", "Checks the example of the standard.")}},
        .json = kCheckJson,
    };
}

Result<ExitCode> CalcId::run(Context &context) const
{
    const QDate today = context.clock().today();
    return answerChecks(context, QStringLiteral("NUMBER"), [&](const QString &text) -> Result<QString> {
        ZHANGFANG_TRY_ASSIGN(const auto number, IdentityNumber::parse(text, today));
        return number.isOldForm() ? translate("Cli", "15 digits, the form before 1999") : QString();
    });
}

Usage CalcCreditCode::usage() const
{
    return {
        .words = "calc credit-code",
        .summary = QT_TRANSLATE_NOOP("Cli", "Check unified social credit codes."),
        .description = QT_TRANSLATE_NOOP(
            "Cli",
            "Checks codes by GB 32100: 18 digits and capital letters without I, O, S, V and Z, the region in "
            "digits, the last one a check character. An invalid code is an answer, not a failure: the exit "
            "code is 0."),
        .operands = {{"CODE",
                      QT_TRANSLATE_NOOP("Cli", "A credit code. Without any, the lines of standard input."),
                      Times::Any}},
        .examples = {{"zhangfang-cli calc credit-code 91350100M000100Y43",
                      QT_TRANSLATE_NOOP("Cli", "Checks one code.")}},
        .json = kCheckJson,
    };
}

Result<ExitCode> CalcCreditCode::run(Context &context) const
{
    return answerChecks(context, QStringLiteral("CODE"), [](const QString &text) -> Result<QString> {
        ZHANGFANG_TRY(CreditCode::parse(text));
        return QString();
    });
}

} // namespace zhangfang::cli
