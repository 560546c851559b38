#include "app/cli/commands/terms_commands.h"

#include "app/cli/coop_access.h"
#include "app/cli/language.h"
#include "app/cli/terms_file.h"
#include "app/cli/words.h"
#include "core/charter/charter_register.h"
#include "core/charter/terms_json.h"
#include "core/charter/terms_rules.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhangfang::cli
{

namespace
{

using charter::TermsVersion;

/// The terms' JSON holds texts, truths, whole numbers, lists and objects, and nothing else.
Json fromQJson(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toInteger();
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return Json::listOf(value.toArray(), [](const QJsonValue &item) { return fromQJson(item); });
    Json object = Json::object();
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        object.add(member.key(), fromQJson(member.value()));
    return object;
}

Json toJson(const TermsVersion &version, std::optional<charter::TermsId> inForce)
{
    const QJsonObject terms = QJsonDocument::fromJson(charter::termsToJson(version.terms)).object();
    return Json::object({{QStringLiteral("from"), version.from},
                         {QStringLiteral("in_force"), version.id == inForce},
                         {QStringLiteral("terms"), fromQJson(terms)}});
}

QString startText(const std::optional<QDate> &from)
{
    return from ? translate("Cli", "from %1").arg(kit::date(*from)) : translate("Cli", "from the founding");
}

/// What members ask about first; the rest stands in the JSON form.
void describe(Context &context, const charter::Terms &terms)
{
    QStringList reserves;
    for (const charter::ReserveTerm &reserve : terms.reserves)
        reserves += reserve.name + QLatin1Char(' ') + kit::percent(reserve.rate);
    const QString none = translate("Cli", "none");
    context.say(translate("Cli", "  Reserves: %1")
                    .arg(reserves.isEmpty() ? none : reserves.join(QLatin1String(", "))));
    context.say(translate("Cli", "  By labour: %1 of the distributable surplus, measured in %2")
                    .arg(kit::percent(terms.labourRate), word(terms.labourMeasure)));
    context.say(translate("Cli", "  By capital: the rest, counted by %1").arg(word(terms.capitalBasis)));
    context.say(translate("Cli", "  Amounts in multiples of %1 fen; a workday is %2 hours")
                    .arg(QString::number(terms.unitFen), kit::hours(terms.minutesPerWorkday)));
    context.say(terms.payDay > 0
                    ? translate("Cli", "  Labour fees are due on day %1 of the following month")
                          .arg(QString::number(terms.payDay))
                    : translate("Cli", "  Labour fees are due by the end of the following month"));
}

const std::vector<Entry> &termsKeys()
{
    static const std::vector<Entry> keys = {
        {"reserves",
         QT_TRANSLATE_NOOP("Cli", "Must be there; [] where the charter draws none. A list of {\"name\": …, "
                                  "\"rate_bp\": …}: what is drawn from the year's surplus (art. 42), in "
                                  "basis points of what is left when losses are made good; together at "
                                  "most 10000.")},
        {"reserve_quantification",
         QT_TRANSLATE_NOOP(
             "Cli", "By what each year's draw is quantified to the members (art. 42): {\"labour_bp\": …, "
                    "\"contribution_bp\": …, \"equal_bp\": …}, together 10000. If left out, all by "
                    "labour.")},
        {"labour_rate_bp",
         QT_TRANSLATE_NOOP("Cli", "The share of the distributable surplus that goes by labour, 6000 "
                                  "(art. 44) to 10000 basis points; 6000 if left out.")},
        {"labour_measure",
         QT_TRANSLATE_NOOP("Cli", "minutes (if left out), workdays, labour_fee or points.")},
        {"minutes_per_workday",
         QT_TRANSLATE_NOOP("Cli", "Minutes of one workday, 60 to 1440; 480 if left out.")},
        {"capital_basis",
         QT_TRANSLATE_NOOP("Cli", "year_end (31 December, if left out) or day_weighted (fen × days "
                                  "held).")},
        {"capital_components",
         QT_TRANSLATE_NOOP("Cli", "What counts as capital: a list of contribution, "
                                  "reserve_share, subsidy_share, donation_share; all four if "
                                  "left out (art. 44).")},
        {"unit_fen",
         QT_TRANSLATE_NOOP("Cli", "What members' amounts are multiples of: 1 (if left out), 10 or 100 "
                                  "fen.")},
        {"early_leaver_capital",
         QT_TRANSLATE_NOOP("Cli", "What a membership that ends within the year still gets for "
                                  "capital: days_held (if left out) or none.")},
        {"leavers_share_reserve",
         QT_TRANSLATE_NOOP("Cli", "Whether who leaves within the year shares in that year's "
                                  "reserve draw; true if left out.")},
        {"has_supervisor",
         QT_TRANSLATE_NOOP("Cli", "Whether there is a supervisor or a supervisory board (arts 33, "
                                  "45); false if left out.")},
        {"withholding",
         QT_TRANSLATE_NOOP("Cli", "Income tax kept back from the second round: none (if left out), "
                                  "capital_part or whole_amount.")},
        {"pay_day",
         QT_TRANSLATE_NOOP("Cli", "Day of the following month on which labour fees are due, 1 to 31; 0 (if "
                                  "left out) where the charter names none.")},
    };
    return keys;
}

} // namespace

Usage TermsShow::usage() const
{
    return {
        .words = "terms show",
        .summary = QT_TRANSLATE_NOOP("Cli", "Show the charter's terms."),
        .description =
            QT_TRANSLATE_NOOP("Cli", "Shows every version of the charter's terms that holds at some time, "
                                     "and which one holds today. Under --json with every key; what is "
                                     "shown there under terms can be handed to “terms set” again."),
        .operands = {kFileOperand},
        .examples = {{"zhangfang-cli terms show 示例.coop", QT_TRANSLATE_NOOP("Cli", "Shows the terms.")}},
        .json = "{versions: [{from, in_force, terms: {…}}]}",
    };
}

Result<ExitCode> TermsShow::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    const charter::CharterRegister charterRegister(*file);
    ZHANGFANG_TRY_ASSIGN(const std::vector<TermsVersion> versions, charterRegister.versions());
    const auto today = charterRegister.inForceOn(context.clock().today());
    const auto inForce = today ? std::optional(today->id) : std::nullopt;

    if (versions.empty())
        context.say(translate("Cli", "No terms are set yet. “zhangfang-cli terms set” sets them."));
    for (const TermsVersion &version : versions) {
        const QString start = startText(version.from);
        context.say(version.id == inForce ? translate("Cli", "Terms %1 (in force today)").arg(start)
                                          : translate("Cli", "Terms %1").arg(start));
        describe(context, version.terms);
    }
    context.answer(Json::object(
        {{QStringLiteral("versions"),
          Json::listOf(versions, [&](const TermsVersion &version) { return toJson(version, inForce); })}}));
    return ExitCode::Done;
}

Usage TermsSet::usage() const
{
    return {
        .words = "terms set",
        .summary = QT_TRANSLATE_NOOP("Cli", "Set the charter's terms."),
        .description = QT_TRANSLATE_NOOP(
            "Cli", "Sets what the charter says about the second-round distribution: checked against the law, "
                   "kept as a dated "
                   "version. Without --from the terms hold from the founding. A distribution goes by the "
                   "version in force on "
                   "31 December of its year. A version from the same day is replaced; the file keeps both."),
        .operands = {kFileOperand,
                     {"TERMS.json",
                      QT_TRANSLATE_NOOP("Cli", "The terms: one JSON object in UTF-8 with the keys below. "
                                               "Every number is whole and without quotation marks.")}},
        .options = {{"from", Value::Date, "YYYY-MM-DD",
                     QT_TRANSLATE_NOOP("Cli",
                                       "The first day on which they hold; from the founding if left out.")},
                    {"resolution", Value::Text, "NO",
                     QT_TRANSLATE_NOOP("Cli", "The assembly's resolution that changes the charter (arts 29, "
                                              "30); the founders' terms need none.")}},
        .inputHeading = QT_TRANSLATE_NOOP("Cli", "Keys of TERMS.json"),
        .input = termsKeys(),
        .examples =
            {{"zhangfang-cli terms set 示例.coop terms.json",
              QT_TRANSLATE_NOOP("Cli", "Sets the terms that hold from the founding.")},
             {"zhangfang-cli terms set 示例.coop terms_2026.json --from 2026-01-01 --resolution 2025-4",
              QT_TRANSLATE_NOOP("Cli", "Sets other terms from 2026 on, by resolution 2025-4.")}},
        .json = "{from, in_force, terms: {…}}",
    };
}

Result<ExitCode> TermsSet::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const charter::Terms terms,
                         readTermsFile(context.arguments().operand(QStringLiteral("TERMS.json"))));
    ZHANGFANG_TRY_ASSIGN(const auto file, openForWriting(context));
    charter::CharterRegister charterRegister(*file);
    ZHANGFANG_TRY_ASSIGN(
        const TermsVersion version,
        charterRegister.set(terms, context.arguments().date(QStringLiteral("from")),
                            context.arguments().text(QStringLiteral("resolution")).value_or(QString())));
    const auto today = charterRegister.inForceOn(context.clock().today());

    context.warn(charter::warningsOn(terms));
    context.say(translate("Cli", "The terms are set, %1.").arg(startText(version.from)));
    describe(context, version.terms);
    context.answer(toJson(version, today ? std::optional(today->id) : std::nullopt));
    return ExitCode::Done;
}

} // namespace zhangfang::cli
