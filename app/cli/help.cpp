#include "app/cli/help.h"

#include "app/cli/language.h"
#include "app/cli/text_layout.h"

#include <QCoreApplication>

namespace zhangfang::cli
{

namespace
{

constexpr int kWidth = 80;
constexpr int kIndent = 2;
/// Names longer than this have their explanation on the next line.
constexpr int kWidestName = 24;

QString said(const char *source)
{
    return translate("Cli", source);
}

QString indented(const QString &text, int indent)
{
    const QString margin(indent, QLatin1Char(' '));
    QString result;
    const QStringList lines = wrapped(text, kWidth - indent);
    for (const QString &line : lines)
        result += (line.isEmpty() ? QString() : margin + line) + QLatin1Char('\n');
    return result;
}

struct Row {
    QString name;
    QString text;
};

/// Names at the left, their explanations under each other at the right.
QString rowsText(const std::vector<Row> &rows)
{
    int nameWidth = 0;
    for (const Row &row : rows) {
        if (const int width = displayWidth(row.name); width <= kWidestName)
            nameWidth = std::max(nameWidth, width);
    }
    const int column = kIndent + nameWidth + 2;
    QString result;
    for (const Row &row : rows) {
        const QString text = indented(row.text, column);
        const QString name = QString(kIndent, QLatin1Char(' ')) + row.name;
        const int gap = column - displayWidth(name);
        result += gap < 2 ? name + QLatin1Char('\n') + text
                          : name + QString(gap, QLatin1Char(' ')) + text.mid(column);
    }
    return result;
}

QString heading(const QString &text)
{
    return QLatin1Char('\n') + text + QLatin1Char('\n');
}

QString operandForm(const Operand &operand)
{
    const QString name = QString::fromLatin1(operand.name);
    switch (operand.times) {
    case Times::One:
        return name;
    case Times::Optional:
        return QLatin1Char('[') + name + QLatin1Char(']');
    case Times::Any:
        return QLatin1Char('[') + name + QStringLiteral("…]");
    }
    return name;
}

QString optionForm(const Option &option)
{
    QString form = QStringLiteral("--") + QLatin1String(option.name);
    if (option.value != Value::None)
        form += QLatin1Char(' ') + QString::fromUtf8(option.valueName);
    return form;
}

/// "zhangfang-cli pay FILE --month YYYY-MM", never broken inside an option.
QString synopsis(const Usage &usage)
{
    QStringList parts;
    for (const Operand &operand : usage.operands)
        parts += operandForm(operand);
    for (const Option &option : usage.options) {
        const QString form = optionForm(option);
        parts += option.need == Need::Required ? form : QLatin1Char('[') + form + QLatin1Char(']');
    }
    const QString start = QStringLiteral("zhangfang-cli ") + QLatin1String(usage.words);
    const QString margin(kIndent + 4, QLatin1Char(' '));
    QString line = QString(kIndent, QLatin1Char(' ')) + start;
    QString result;
    for (const QString &part : parts) {
        if (displayWidth(line) + 1 + displayWidth(part) > kWidth) {
            result += line + QLatin1Char('\n');
            line = margin + part;
        } else {
            line += QLatin1Char(' ') + part;
        }
    }
    return result + line + QLatin1Char('\n');
}

QString commandList(const std::vector<const Command *> &commands)
{
    std::vector<Row> rows;
    for (const Command *command : commands) {
        const Usage usage = command->usage();
        rows.push_back({QString::fromLatin1(usage.words), said(usage.summary)});
    }
    return rowsText(rows);
}

QString optionList(const std::vector<Option> &options)
{
    std::vector<Row> rows;
    for (const Option &option : options)
        rows.push_back({optionForm(option), said(option.help)});
    return rowsText(rows);
}

/// What holds for every command.
const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options = {
        {"json", Value::None, nullptr,
         QT_TRANSLATE_NOOP("Cli", "Answer in JSON on standard output, refusals too: {error: {code, message, "
                                  "where: {file, line, column}}}. Amounts are whole fen.")},
        {"user", Value::Text, "NAME",
         QT_TRANSLATE_NOOP(
             "Cli", "Who signs in; see “zhangfang-cli users --help”. Without it the first keeper acts, "
                    "and in a file with passwords nobody: it can only be looked at.")},
        {"password-fd", Value::Number, "N",
         QT_TRANSLATE_NOOP("Cli",
                           "The file descriptor from which passwords are read, a line each: the user's own, "
                           "then what the command asks for. Without it the terminal asks.")},
        {"help", Value::None, nullptr, QT_TRANSLATE_NOOP("Cli", "Show this help, or a command's own.")},
        {"version", Value::None, nullptr, QT_TRANSLATE_NOOP("Cli", "Show the version of the program.")},
    };
    return options;
}

QString exitCodes()
{
    return rowsText({
        {QStringLiteral("0"), said(QT_TRANSLATE_NOOP("Cli", "Done, or answered."))},
        {QStringLiteral("1"),
         said(QT_TRANSLATE_NOOP("Cli", "Refused, locked by somebody else, or the input cannot be used. "
                                       "Nothing was changed."))},
        {QStringLiteral("2"), said(QT_TRANSLATE_NOOP("Cli", "The call itself is wrong."))},
        {QStringLiteral("3"),
         said(QT_TRANSLATE_NOOP("Cli",
                                "The file is damaged, was changed behind the program's back, is newer than "
                                "the program, or is not a cooperative's file."))},
    });
}

QString environment()
{
    return rowsText({
        {QStringLiteral("LANGUAGE, LC_ALL, LC_MESSAGES, LANG"),
         said(QT_TRANSLATE_NOOP(
             "Cli", "Choose Chinese or English. Figures, dates and files are the same in both."))},
        {QStringLiteral("ZHANGFANG_NOW"),
         said(QT_TRANSLATE_NOOP("Cli",
                                "An instant such as 2026-02-08T01:30:00Z that is taken for the present one, "
                                "to try things out or to print the same paper again."))},
    });
}

} // namespace

QString programHelp(std::span<const std::unique_ptr<Command>> commands)
{
    std::vector<const Command *> all;
    for (const auto &command : commands)
        all.push_back(command.get());
    return indented(
               said(QT_TRANSLATE_NOOP(
                   "Cli",
                   "zhangfang-cli keeps the books of a rural labour cooperative: members, hours, pay, and "
                   "the second-round distribution by labour and by shareholding. One cooperative is one "
                   "file, NAME.coop.")),
               0) +
           heading(said(QT_TRANSLATE_NOOP("Cli", "How it is called"))) +
           QStringLiteral(
               "  zhangfang-cli COMMAND … [--user NAME] [--json]\n  zhangfang-cli COMMAND --help\n") +
           heading(said(QT_TRANSLATE_NOOP("Cli", "Commands"))) + commandList(all) +
           heading(said(QT_TRANSLATE_NOOP("Cli", "For every command"))) + optionList(commonOptions()) +
           heading(said(QT_TRANSLATE_NOOP("Cli", "Exit codes"))) + exitCodes() +
           heading(said(QT_TRANSLATE_NOOP("Cli", "Environment"))) + environment();
}

QString groupHelp(const QString &word, const std::vector<const Command *> &commands)
{
    return heading(said(QT_TRANSLATE_NOOP("Cli", "How it is called"))).mid(1) +
           QStringLiteral("  zhangfang-cli %1 COMMAND … [--json]\n").arg(word) +
           heading(said(QT_TRANSLATE_NOOP("Cli", "Commands"))) + commandList(commands) + QLatin1Char('\n') +
           indented(translate("Cli", "“zhangfang-cli %1 COMMAND --help” says more about each.").arg(word), 0);
}

QString commandHelp(const Usage &usage)
{
    QString text = indented(said(usage.summary), 0) +
                   heading(said(QT_TRANSLATE_NOOP("Cli", "How it is called"))) + synopsis(usage) +
                   QLatin1Char('\n') + indented(said(usage.description), 0);
    if (!usage.operands.empty()) {
        std::vector<Row> rows;
        for (const Operand &operand : usage.operands)
            rows.push_back({QString::fromLatin1(operand.name), said(operand.help)});
        text += heading(said(QT_TRANSLATE_NOOP("Cli", "What it needs"))) + rowsText(rows);
    }
    if (!usage.input.empty()) {
        std::vector<Row> rows;
        for (const Entry &entry : usage.input)
            rows.push_back({QString::fromUtf8(entry.name), said(entry.help)});
        text += heading(said(usage.inputHeading)) + rowsText(rows);
    }
    std::vector<Option> options = usage.options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    text += heading(said(QT_TRANSLATE_NOOP("Cli", "Options"))) + optionList(options);
    text += heading(said(QT_TRANSLATE_NOOP("Cli", "Under --json"))) +
            indented(QString::fromUtf8(usage.json), kIndent);
    if (!usage.examples.empty()) {
        text += heading(said(QT_TRANSLATE_NOOP("Cli", "Examples")));
        for (const Example &example : usage.examples)
            text += QStringLiteral("  %1\n").arg(QString::fromUtf8(example.call)) +
                    indented(said(example.help), 6);
    }
    return text;
}

} // namespace zhangfang::cli
