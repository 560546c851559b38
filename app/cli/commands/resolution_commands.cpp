#include "app/cli/commands/resolution_commands.h"

#include "app/cli/cli_errors.h"
#include "app/cli/coop_access.h"
#include "app/cli/language.h"
#include "app/cli/text_layout.h"
#include "core/resolutions/resolution_register.h"
#include "core/resolutions/resolution_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhangfang::cli
{

namespace
{

using resolutions::Matter;
using resolutions::Organ;
using resolutions::ResolutionRecord;

Result<std::set<Matter>> mattersFrom(const QString &text)
{
    std::set<Matter> matters;
    const QStringList keys = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const auto matter = resolutions::matterFromKey(key.trimmed());
        if (!matter) {
            return Error{errors::kOptionNotAChoice,
                         {{QStringLiteral("text"), key},
                          {QStringLiteral("choices"),
                           QStringList{QStringLiteral("charter_change"), QStringLiteral("distribution"),
                                       QStringLiteral("reserve_use"), QStringLiteral("keep_back"),
                                       QStringLiteral("opening_use"), QStringLiteral("conversion"),
                                       QStringLiteral("entry"), QStringLiteral("expulsion"),
                                       QStringLiteral("reopening"), QStringLiteral("other")}}},
                         {QStringLiteral("--matter"), 0, {}}};
        }
        matters.insert(*matter);
    }
    return matters;
}

Result<ResolutionRecord> recordFrom(const Arguments &arguments)
{
    ResolutionRecord record;
    record.number = *arguments.text(QStringLiteral("number"));
    record.organ = *resolutions::organFromKey(
        arguments.text(QStringLiteral("organ")).value_or(QStringLiteral("assembly")));
    record.adoptedOn = *arguments.date(QStringLiteral("date"));
    record.title = *arguments.text(QStringLiteral("title"));
    ZHANGFANG_TRY_ASSIGN(record.matters, mattersFrom(*arguments.text(QStringLiteral("matter"))));
    record.headsTotal = arguments.count(QStringLiteral("members")).value_or(0);
    record.headsPresent = arguments.count(QStringLiteral("present")).value_or(0);
    record.votesTotal = arguments.count(QStringLiteral("votes-total")).value_or(record.headsTotal);
    record.votesFor = arguments.count(QStringLiteral("votes-for")).value_or(0);
    record.votesAgainst = arguments.count(QStringLiteral("votes-against")).value_or(0);
    record.laidOutOn = arguments.date(QStringLiteral("laid-out"));
    return record;
}

QStringList matterKeys(const ResolutionRecord &record)
{
    QStringList keys;
    for (const Matter matter : record.matters)
        keys += resolutions::toKey(matter);
    return keys;
}

/// Whether the vote carried every matter of the record.
bool isCarried(const ResolutionRecord &record)
{
    return std::ranges::all_of(record.matters, [&](Matter matter) {
        return resolutions::requireCarried(record, matter).has_value();
    });
}

Json toJson(const ResolutionRecord &record)
{
    return Json::object({{QStringLiteral("number"), record.number},
                         {QStringLiteral("organ"), QString(resolutions::toKey(record.organ))},
                         {QStringLiteral("date"), record.adoptedOn},
                         {QStringLiteral("title"), record.title},
                         {QStringLiteral("matters"), Json::list(matterKeys(record))},
                         {QStringLiteral("members"), record.headsTotal},
                         {QStringLiteral("present"), record.headsPresent},
                         {QStringLiteral("votes_total"), record.votesTotal},
                         {QStringLiteral("votes_for"), record.votesFor},
                         {QStringLiteral("votes_against"), record.votesAgainst},
                         {QStringLiteral("laid_out"), record.laidOutOn},
                         {QStringLiteral("carried"), isCarried(record)}});
}

} // namespace

Usage ResolutionAdd::usage() const
{
    return {
        .words = "resolution add",
        .summary = QT_TRANSLATE_NOOP("Cli", "Enter a resolution in the register."),
        .description = QT_TRANSLATE_NOOP("Cli", "What needs a decision of the members (arts 24 to 44 of the "
                                                "Law on Farmers' Cooperatives) refers to a "
                                                "resolution by its number. A resolution once entered never "
                                                "changes. Also a lost vote can be entered; "
                                                "nothing can rest on it. The law counts two thirds of the "
                                                "members as a quorum, and more than half of all "
                                                "votes as a majority, those of the absent included; a "
                                                "charter change needs two thirds of them (art. 30)."),
        .operands = {kFileOperand},
        .options =
            {{"number", Value::Text, "NO",
              QT_TRANSLATE_NOOP("Cli", "Its number, such as 2026-01; never used twice."), Need::Required},
             {"date", Value::Date, "YYYY-MM-DD", QT_TRANSLATE_NOOP("Cli", "The day of the meeting."),
              Need::Required},
             {"title", Value::Text, "TEXT", QT_TRANSLATE_NOOP("Cli", "What it is called in the minutes."),
              Need::Required},
             {"matter", Value::Text, "MATTER,…",
              QT_TRANSLATE_NOOP("Cli",
                                "What it decides, one or more with commas between them: charter_change, "
                                "distribution, reserve_use (also to cover losses), keep_back, opening_use, "
                                "conversion, entry, expulsion, reopening, other."),
              Need::Required},
             {"members", Value::Count, "N", QT_TRANSLATE_NOOP("Cli", "Members of the organ on that day."),
              Need::Required},
             {"present", Value::Count, "N", QT_TRANSLATE_NOOP("Cli", "Members who attended."),
              Need::Required},
             {"votes-for", Value::Count, "N", QT_TRANSLATE_NOOP("Cli", "Votes for it."), Need::Required},
             {"votes-against", Value::Count, "N",
              QT_TRANSLATE_NOOP("Cli", "Votes against it; 0 if left out.")},
             {"votes-total", Value::Count, "N",
              QT_TRANSLATE_NOOP("Cli",
                                "All votes of the organ, additional votes (art. 22) and those of the absent "
                                "included; one for each member if left out.")},
             {"organ",
              Value::Text,
              "ORGAN",
              QT_TRANSLATE_NOOP("Cli",
                                "Who decided: assembly (if left out), representative_assembly or board."),
              Need::Optional,
              {"assembly", "representative_assembly", "board"}},
             {"laid-out", Value::Date, "YYYY-MM-DD",
              QT_TRANSLATE_NOOP("Cli",
                                "The first day on which the documents lay at the office: at least 15 days "
                                "before the assembly (art. 40).")}},
        .examples =
            {{"zhangfang-cli resolution add 示例.coop --number 2026-01 --date 2026-02-01 --title "
              "2025年度盈余分配方案 --matter distribution --members 168 --present 140 --votes-for 131 "
              "--votes-against 4 --laid-out 2026-01-10",
              QT_TRANSLATE_NOOP("Cli", "Records that the assembly adopted the year's distribution plan.")}},
        .json = "{number, organ, date, title, matters[…], members, present, votes_total, votes_for, "
                "votes_against, "
                "laid_out, carried}",
    };
}

Result<ExitCode> ResolutionAdd::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const ResolutionRecord record, recordFrom(context.arguments()));
    ZHANGFANG_TRY_ASSIGN(const auto file, openForWriting(context));
    ZHANGFANG_TRY(resolutions::ResolutionRegister(*file).add(record));

    context.warn(resolutions::warningsOn(record, context.clock().today()));
    context.say(
        isCarried(record)
            ? translate("Cli", "Resolution %1 of %2 is entered: %3.")
                  .arg(record.number, record.adoptedOn.toString(Qt::ISODate), record.title)
            : translate("Cli", "Resolution %1 of %2 is entered as not carried: %3. Nothing can rest on it.")
                  .arg(record.number, record.adoptedOn.toString(Qt::ISODate), record.title));
    context.answer(toJson(record));
    return ExitCode::Done;
}

Usage ResolutionList::usage() const
{
    return {
        .words = "resolution list",
        .summary = QT_TRANSLATE_NOOP("Cli", "Show the register of resolutions."),
        .description =
            QT_TRANSLATE_NOOP("Cli", "Lists all resolutions by day, with what they decide and the vote."),
        .operands = {kFileOperand},
        .examples = {{"zhangfang-cli resolution list 示例.coop",
                      QT_TRANSLATE_NOOP("Cli", "Shows the register.")}},
        .json = "{resolutions: [{number, organ, date, title, matters[…], members, present, votes_total, "
                "votes_for, "
                "votes_against, laid_out, carried}]}",
    };
}

Result<ExitCode> ResolutionList::run(Context &context) const
{
    ZHANGFANG_TRY_ASSIGN(const auto file, openForReading(context));
    ZHANGFANG_TRY_ASSIGN(const std::vector<resolutions::Resolution> all,
                         resolutions::ResolutionRegister(*file).resolutions());
    TextTable table({{translate("Cli", "No.")},
                     {translate("Cli", "Day")},
                     {translate("Cli", "For"), Align::Right},
                     {translate("Cli", "Against"), Align::Right},
                     {translate("Cli", "Of all"), Align::Right},
                     {translate("Cli", "Carried")},
                     {translate("Cli", "Decides")},
                     {translate("Cli", "Title")}});
    for (const auto &resolution : all) {
        table.addRow({resolution.number, resolution.adoptedOn.toString(Qt::ISODate),
                      QString::number(resolution.votesFor), QString::number(resolution.votesAgainst),
                      QString::number(resolution.votesTotal),
                      isCarried(resolution) ? translate("Cli", "yes") : translate("Cli", "no"),
                      matterKeys(resolution).join(QLatin1Char(',')), resolution.title});
    }
    if (all.empty())
        context.say(
            translate("Cli", "There is no resolution yet. “zhangfang-cli resolution add” enters one."));
    else
        context.show(table);
    context.answer(Json::object({{QStringLiteral("resolutions"), Json::listOf(all, toJson)}}));
    return ExitCode::Done;
}

} // namespace zhangfang::cli
