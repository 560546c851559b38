#include "app/cli/program.h"

#include "app/cli/cli_errors.h"
#include "app/cli/context.h"
#include "app/cli/help.h"
#include "app/cli/language.h"
#include "app/cli/report.h"
#include "ui/kit/sentences.h"

#include <QCoreApplication>

namespace zhangfang::cli
{

/// A call, with what every command understands taken out of it.
struct Program::Request {
    bool json = false;
    bool help = false;
    bool version = false;
    Identity identity;
    std::optional<Error> refusal; ///< of one of these
    QStringList words;            ///< the rest
    Lookup lookup;
};

namespace
{

/// The value of "--name VALUE" or "--name=VALUE" at `at`, which then stands on its last word; nothing where
/// another option stands there.
std::optional<QString> valueOf(const QString &name, const QStringList &call, qsizetype &at)
{
    if (call.at(at).startsWith(name + QLatin1Char('=')))
        return call.at(at).mid(name.size() + 1);
    if (call.at(at) != name)
        return std::nullopt;
    const bool hasValue = at + 1 < call.size() && !call.at(at + 1).startsWith(QLatin1String("--"));
    return hasValue ? call.at(++at) : QString();
}

/// Takes --user and --password-fd out of the call. Whether one of them stands at `at`.
Result<bool> takeIdentity(const QStringList &call, qsizetype &at, Identity &identity)
{
    const QString user = QStringLiteral("--user");
    const QString fd = QStringLiteral("--password-fd");
    const auto needsValue = [](const QString &option, const char *value) {
        return Error{errors::kOptionNeedsValue,
                     {{QStringLiteral("option"), option}, {QStringLiteral("value"), QLatin1String(value)}}};
    };
    if (const auto name = valueOf(user, call, at)) {
        if (name->trimmed().isEmpty())
            return needsValue(user, "NAME");
        identity.user = name->trimmed();
        return true;
    }
    if (const auto number = valueOf(fd, call, at)) {
        if (number->isEmpty())
            return needsValue(fd, "N");
        bool isNumber = false;
        identity.passwordFd = number->toInt(&isNumber);
        if (!isNumber || *identity.passwordFd < 0)
            return Error{errors::kOptionNotAWholeNumber, {{QStringLiteral("text"), *number}}, {fd, 0, {}}};
        return true;
    }
    return false;
}

/// What is wrong with a call whose words name no command.
Error wordsRefusal(const QStringList &words, const Lookup &lookup)
{
    if (words.isEmpty())
        return Error{errors::kNoCommand};
    const QString word = words.first();
    if (word.startsWith(QLatin1Char('-')))
        return Error{errors::kUnknownOption, {{QStringLiteral("option"), word}}};
    if (lookup.candidates.empty())
        return Error{errors::kUnknownCommand, {{QStringLiteral("text"), word}}};
    if (words.size() > 1 && !words.at(1).startsWith(QLatin1Char('-')))
        return Error{errors::kUnknownCommand,
                     {{QStringLiteral("text"), word + QLatin1Char(' ') + words.at(1)}}};
    QStringList following;
    for (const Command *candidate : lookup.candidates)
        following += QString::fromLatin1(candidate->usage().words);
    return Error{errors::kIncompleteCommand,
                 {{QStringLiteral("text"), word}, {QStringLiteral("commands"), following}}};
}

/// The words whose --help says how the call should have been made.
QString helpfulWords(const QStringList &words, const Lookup &lookup)
{
    const QString program = QStringLiteral("zhangfang-cli");
    if (lookup.command)
        return program + QLatin1Char(' ') + QLatin1String(lookup.command->usage().words);
    return lookup.candidates.empty() ? program : program + QLatin1Char(' ') + words.first();
}

ExitCode report(const Error &error, bool asJson, const QString &words, Terminal &terminal)
{
    if (asJson) {
        terminal.out(refusalJson(error).toUtf8() + '\n');
    } else {
        terminal.error(kit::sentence(error) + QLatin1Char('\n'));
        if (error.code.kind == ErrorKind::Usage)
            terminal.error(translate("Cli", "“%1 --help” says how it is called.").arg(words) +
                           QLatin1Char('\n'));
    }
    return exitCodeFor(error.code.kind);
}

void showVersion(bool asJson, Terminal &terminal)
{
    const QString version = QCoreApplication::applicationVersion();
    terminal.out(asJson ? Json::object({{QStringLiteral("version"), version}}).toUtf8() + '\n'
                        : QByteArrayLiteral("zhangfang-cli ") + version.toUtf8() + '\n');
}

} // namespace

Program::Program()
    : m_commands(allCommands())
{
}

Program::Request Program::read(const QStringList &call) const
{
    Request request;
    bool optionsEnded = false;
    for (qsizetype at = 0; at < call.size(); ++at) {
        const QString &word = call.at(at);
        optionsEnded = optionsEnded || word == QLatin1String("--");
        if (const auto taken = optionsEnded ? Result<bool>(false) : takeIdentity(call, at, request.identity);
            !taken) {
            request.refusal = taken.error();
            continue;
        } else if (*taken) {
            continue;
        }
        if (!optionsEnded && word == QLatin1String("--json"))
            request.json = true;
        else if (!optionsEnded && (word == QLatin1String("--help") || word == QLatin1String("-h")))
            request.help = true;
        else if (!optionsEnded && word == QLatin1String("--version"))
            request.version = true;
        else
            request.words += word;
    }
    request.lookup = findCommand(m_commands, request.words);
    return request;
}

bool Program::makesPaper(const QStringList &call) const
{
    const Request request = read(call);
    return request.lookup.command && request.lookup.command->makesPaper() && !request.help;
}

ExitCode Program::run(const QStringList &call, const Clock &clock, Terminal &terminal) const
{
    const ExitCode code = carryOut(read(call), clock, terminal);
    if (const auto finished = terminal.finish(); !finished) {
        terminal.error(kit::sentence(finished.error()) + QLatin1Char('\n'));
        return exitCodeFor(finished.error().code.kind);
    }
    return code;
}

ExitCode Program::refuse(const Error &error, const QStringList &call, Terminal &terminal) const
{
    const Request request = read(call);
    return report(error, request.json, helpfulWords({}, {}), terminal);
}

ExitCode Program::carryOut(const Request &request, const Clock &clock, Terminal &terminal) const
{
    const auto &[command, wordCount, candidates] = request.lookup;
    if (request.version)
        showVersion(request.json, terminal);
    else if (request.help && command)
        terminal.out(commandHelp(command->usage()));
    else if (request.help && !candidates.empty())
        terminal.out(groupHelp(request.words.first(), candidates));
    else if (request.help && request.words.isEmpty())
        terminal.out(programHelp(m_commands));
    else if (command)
        return runCommand(request, clock, terminal);
    else
        return report(wordsRefusal(request.words, request.lookup), request.json,
                      helpfulWords(request.words, request.lookup), terminal);
    return ExitCode::Done;
}

ExitCode Program::runCommand(const Request &request, const Clock &clock, Terminal &terminal) const
{
    const Command &command = *request.lookup.command;
    const QString words = helpfulWords(request.words, request.lookup);
    if (request.refusal)
        return report(*request.refusal, request.json, words, terminal);
    auto arguments = Arguments::parse(command.usage(), request.words.mid(request.lookup.wordCount));
    if (!arguments)
        return report(arguments.error(), request.json, words, terminal);
    Context context(*std::move(arguments), request.identity, clock, terminal, request.json);
    const auto outcome = command.run(context);
    return outcome ? *outcome : report(outcome.error(), request.json, words, terminal);
}

} // namespace zhangfang::cli
