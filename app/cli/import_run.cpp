#include "app/cli/import_run.h"

#include "app/cli/backup_access.h"
#include "app/cli/language.h"
#include "app/cli/report.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace zhangfang::cli
{

const Operand kInputOperand{
    "INPUT",
    QT_TRANSLATE_NOOP("Cli", "The table to be read, .csv (UTF-8 or GB18030) or .xlsx; headings in Chinese or "
                             "English, columns in any order.")};
const Option kDryRunOption{"dry-run", Value::None, nullptr,
                           QT_TRANSLATE_NOOP("Cli", "Read and check everything, write nothing.")};
const Option kSkipBadOption{
    "skip-bad", Value::None, nullptr,
    QT_TRANSLATE_NOOP("Cli", "Take the good rows; the others are listed in a table beside the "
                             "input, each with the reason.")};
const Option kSheetOption{
    "sheet", Value::Text, "NAME",
    QT_TRANSLATE_NOOP("Cli", "The sheet of a workbook; the first visible one without it.")};

namespace
{

/// More bad rows than these are counted and not said one by one.
constexpr std::size_t kMostSaid = 20;

Json importJson(const kit::PendingImport &import, const kit::ImportOutcome &outcome,
                const std::vector<Error> &bad, const QString &leftOutFile)
{
    Json answer = Json::object(
        {{QStringLiteral("rows_read"), import.tally->rowsRead},
         {QStringLiteral("batch"), outcome.batch ? Json(outcome.batch->value()) : Json(nullptr)}});
    for (const kit::ImportFact &fact : outcome.facts) {
        const auto toJson = [](const auto &figure) { return Json(figure); };
        answer.add(QString::fromLatin1(fact.key), std::visit(toJson, fact.figure));
    }
    answer.add(QStringLiteral("bad"), Json::listOf(bad, errorJson));
    answer.add(QStringLiteral("left_out_file"), leftOutFile.isEmpty() ? Json(nullptr) : Json(leftOutFile));
    return answer;
}

void sayFacts(Context &context, const kit::PendingImport &import, const kit::ImportOutcome &outcome)
{
    context.say(translate("Cli", "Rows read: %1.").arg(kit::count(import.tally->rowsRead)));
    for (const kit::ImportFact &fact : outcome.facts)
        context.say(translate("Cli", "  %1: %2").arg(fact.label, kit::figureText(fact.figure)));
}

void sayBad(Context &context, const std::vector<Error> &bad)
{
    for (std::size_t i = 0; i < std::min(bad.size(), kMostSaid); ++i)
        context.complain(bad[i]);
    if (bad.size() > kMostSaid)
        context.say(translate("Cli", "And %1 more.").arg(kit::count(qint64(bad.size() - kMostSaid))));
}

/// "ledger.csv" becomes "ledger.left-out.csv" beside it.
QString leftOutPath(const QString &input)
{
    const QFileInfo info(input);
    return info.dir().filePath(info.completeBaseName() + translate("Cli", ".left-out") +
                               QStringLiteral(".csv"));
}

Result<ExitCode> refuseAll(Context &context, const kit::PendingImport &import,
                           const kit::ImportOutcome &outcome, const std::vector<Error> &bad)
{
    sayBad(context, {bad.begin() + 1, bad.end()});
    context.say(
        translate("Cli",
                  "Rows that cannot be taken: %1 of %2. Nothing was written. Put them right, or leave them "
                  "out with --skip-bad.")
            .arg(kit::count(qint64(bad.size())), kit::count(import.tally->rowsRead)));
    return context.refuse(bad.front(), importJson(import, outcome, bad, {}));
}

/// Names every row that cannot be taken; answers `refusal` where it is none of them that is wrong.
Result<ExitCode> nameBad(Context &context, const kit::PendingImport &import, const Error &refusal)
{
    const auto preview = import.preview();
    context.warn(import.tally->warnings);
    const kit::ImportOutcome expected = preview ? *preview : kit::ImportOutcome();
    const std::vector<Error> bad = kit::allBad(import, expected);
    if (bad.empty())
        return refusal;
    return refuseAll(context, import, expected, bad);
}

Result<ExitCode> runTrial(Context &context, const kit::PendingImport &import, bool skipBad)
{
    const auto preview = import.preview();
    context.warn(import.tally->warnings);
    if (!preview && (import.tally->bad.empty() || skipBad))
        return preview.error();
    const kit::ImportOutcome expected = preview ? *preview : kit::ImportOutcome();
    const std::vector<Error> bad = kit::allBad(import, expected);
    if (!bad.empty() && !skipBad)
        return refuseAll(context, import, expected, bad);
    sayBad(context, bad);
    context.warn(expected.warnings);
    sayFacts(context, import, expected);
    context.say(translate("Cli", "This was a trial run; nothing was written."));
    context.answer(importJson(import, expected, bad, {}));
    return ExitCode::Done;
}

/// Lists beside the input what was left out of it; the list's name, empty where nothing was.
Result<QString> listLeftOut(Context &context, const kit::ImportSource &source,
                            const kit::PendingImport &import, const std::vector<Error> &bad)
{
    if (bad.empty())
        return QString();
    const QString output = leftOutPath(source.path);
    ZHANGFANG_TRY(kit::writeLeftOutRows(source, import, bad, context.clock().nowUtc(), output));
    const QString name = QFileInfo(output).fileName();
    sayBad(context, bad);
    context.say(
        translate("Cli", "Rows left out: %1, listed in %2.").arg(kit::count(qint64(bad.size())), name));
    return name;
}

} // namespace

Result<ExitCode> runImport(Context &context, const store::CoopFile &file, const kit::ImportSource &source,
                           const kit::PendingImport &import)
{
    const bool skipBad = context.arguments().has(QStringLiteral("skip-bad"));
    ZHANGFANG_TRY(file.read([&](const store::Connection &connection) {
        return store::requireNewFile(connection, import.source);
    }));
    if (context.arguments().has(QStringLiteral("dry-run")))
        return runTrial(context, import, skipBad);
    if (!skipBad && !import.tally->bad.empty())
        return nameBad(context, import, import.tally->bad.front());
    BackupBefore backup(context, file, store::BackupCause::BeforeImport);
    const auto outcome = import.book(skipBad ? store::BadRows::LeaveOut : store::BadRows::Refuse, nullptr);
    if (!outcome && !skipBad &&
        outcome.error().where.line > 0) // not for one row's sake: all of them are named
        return nameBad(context, import, outcome.error());
    if (!outcome) {
        context.warn(import.tally->warnings);
        return outcome.error();
    }
    const QString backupName = backup.keep();
    context.warn(import.tally->warnings);
    const std::vector<Error> bad = kit::allBad(import, *outcome);
    ZHANGFANG_TRY_ASSIGN(const QString leftOutFile, listLeftOut(context, source, import, bad));
    context.warn(outcome->warnings);
    sayFacts(context, import, *outcome);
    ZHANGFANG_TRY_ASSIGN(const store::Head head, file.head());
    context.say(
        translate("Cli", "Written as import %1. Head %2.")
            .arg(outcome->batch ? QString::number(outcome->batch->value()) : QString(), head.toString()));
    Json answer = importJson(import, *outcome, bad, leftOutFile);
    answer.add(QStringLiteral("backup"), backupName.isEmpty() ? Json(nullptr) : Json(backupName));
    context.answer(std::move(answer));
    return ExitCode::Done;
}

} // namespace zhangfang::cli
