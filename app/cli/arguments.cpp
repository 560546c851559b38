#include "app/cli/arguments.h"

#include "app/cli/cli_errors.h"

#include <QLocale>

#include <algorithm>
#include <span>

namespace zhangfang::cli
{

namespace
{

QString dashed(const QString &name)
{
    return QStringLiteral("--") + name;
}

const Option *findOption(const Usage &usage, const QString &name)
{
    const auto found = std::ranges::find_if(
        usage.options, [&](const Option &option) { return name == QLatin1String(option.name); });
    return found == usage.options.end() ? nullptr : &*found;
}

/// "-5", "-.5" and "-" itself are operands: amounts may be negative.
bool looksLikeOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(QLatin1Char('-')) && !word.at(1).isDigit() &&
           word.at(1) != QLatin1Char('.');
}

std::optional<QDate> readDate(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10 || day.year() < 1900)
        return std::nullopt;
    return day;
}

std::optional<qint64> readNumber(const QString &text)
{
    bool ok = false;
    const qint64 number = QLocale::c().toLongLong(text, &ok);
    if (!ok || text.contains(QLatin1Char(',')))
        return std::nullopt;
    return number;
}

std::optional<int> readCount(const QString &text)
{
    const auto number = readNumber(text);
    if (!number || *number < 0 || *number > kMostCount)
        return std::nullopt;
    return static_cast<int>(*number);
}

Error valueMissing(const Option &option)
{
    return Error{errors::kOptionNeedsValue,
                 {{QStringLiteral("option"), dashed(QString::fromLatin1(option.name))},
                  {QStringLiteral("value"), QString::fromUtf8(option.valueName)}}};
}

/// The same refusal, as a mistake in the call.
Error asUsage(const Error &error)
{
    return Error{ErrorCode{error.code.key, ErrorKind::Usage}, error.params, error.where};
}

Result<void> checkValue(const Option &option, const QString &text)
{
    const auto refusedUnless = [&](bool readable, ErrorCode code) -> Result<void> {
        if (readable)
            return {};
        return Error{code, {{QStringLiteral("text"), text}}};
    };
    switch (option.value) {
    case Value::None:
        break;
    case Value::Text:
    case Value::File:
        if (text.trimmed().isEmpty())
            return valueMissing(option);
        break;
    case Value::Date:
        return refusedUnless(readDate(text).has_value(), errors::kOptionNotADate);
    case Value::Month:
        return refusedUnless(Month::parse(text).has_value(), errors::kOptionNotAMonth);
    case Value::Year:
        return refusedUnless(Year::parse(text).has_value(), errors::kOptionNotAYear);
    case Value::Number:
        return refusedUnless(readNumber(text).has_value(), errors::kOptionNotAWholeNumber);
    case Value::Count:
        if (!readCount(text))
            return Error{errors::kOptionNotACount,
                         {{QStringLiteral("text"), text}, {QStringLiteral("most"), kMostCount}}};
        break;
    case Value::Yuan:
        if (const auto amount = Money::parseYuan(text); !amount)
            return asUsage(amount.error());
        break;
    }
    if (option.choices.empty())
        return {};
    QStringList choices;
    for (const char *choice : option.choices)
        choices += QString::fromLatin1(choice);
    if (choices.contains(text))
        return {};
    return Error{errors::kOptionNotAChoice,
                 {{QStringLiteral("text"), text}, {QStringLiteral("choices"), choices}}};
}

/// Takes the value of `option` from its own word ("--name=value") or from the next one, which it then passes
/// over.
Result<QString> takeValue(const Option &option, const QString &word, const QStringList &words, qsizetype &at)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    if (option.value == Value::None) {
        if (equals < 0)
            return QString();
        return Error{errors::kOptionTakesNoValue,
                     {{QStringLiteral("option"), name}, {QStringLiteral("text"), word.mid(equals + 1)}}};
    }
    if (equals >= 0)
        return word.mid(equals + 1);
    if (at + 1 < words.size() && !words.at(at + 1).startsWith(QLatin1String("--")))
        return words.at(++at);
    return valueMissing(option);
}

/// Hands the words that stand without a name to the operands, in their order.
Result<QHash<QString, QStringList>> assignOperands(const Usage &usage, const QStringList &words)
{
    QHash<QString, QStringList> assigned;
    qsizetype at = 0;
    for (const Operand &operand : usage.operands) {
        const QString name = QString::fromLatin1(operand.name);
        const bool isThere =
            at < words.size() && (operand.times == Times::Any || !words.at(at).trimmed().isEmpty());
        if (operand.times == Times::One && !isThere)
            return Error{errors::kMissingOperand, {{QStringLiteral("operand"), name}}};
        const qsizetype taken = operand.times == Times::Any ? words.size() - at : 1;
        if (at < words.size())
            assigned.insert(name, words.mid(at, taken));
        at += taken;
    }
    if (at < words.size())
        return Error{errors::kSurplusOperand, {{QStringLiteral("text"), words.at(at)}}};
    return assigned;
}

} // namespace

Result<Arguments> Arguments::parse(const Usage &usage, const QStringList &words)
{
    Arguments arguments;
    QStringList operands;
    bool optionsEnded = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString word = words.at(at);
        if (optionsEnded || !looksLikeOption(word)) {
            operands += word;
            continue;
        }
        if (word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        const QString name =
            word.startsWith(QLatin1String("--")) ? word.mid(2).section(QLatin1Char('='), 0, 0) : QString();
        const Option *option = findOption(usage, name);
        if (!option)
            return Error{errors::kUnknownOption, {{QStringLiteral("option"), word.section(u'=', 0, 0)}}};
        if (arguments.has(name))
            return Error{errors::kOptionTwice, {{QStringLiteral("option"), dashed(name)}}};
        ZHANGFANG_TRY_ASSIGN(const QString value, takeValue(*option, word, words, at));
        if (const auto checked = checkValue(*option, value); !checked)
            return checked.error().code == errors::kOptionNeedsValue
                       ? checked.error()
                       : checked.error().at({dashed(name), 0, {}});
        arguments.m_options.insert(name, value);
    }
    ZHANGFANG_TRY_ASSIGN(arguments.m_operands, assignOperands(usage, operands));
    for (const Option &option : usage.options) {
        const QString name = QString::fromLatin1(option.name);
        if (option.need == Need::Required && !arguments.has(name)) {
            return Error{errors::kMissingOption,
                         {{QStringLiteral("option"), dashed(name)},
                          {QStringLiteral("value"), QString::fromUtf8(option.valueName)}}};
        }
    }
    return arguments;
}

QString Arguments::operand(const QString &name) const
{
    const QStringList found = operands(name);
    ZHANGFANG_ASSERT(!found.isEmpty());
    return found.first();
}

std::optional<QString> Arguments::text(const QString &option) const
{
    const auto found = m_options.constFind(option);
    return found == m_options.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QDate> Arguments::date(const QString &option) const
{
    const auto value = text(option);
    return value ? readDate(*value) : std::nullopt;
}

std::optional<Month> Arguments::month(const QString &option) const
{
    const auto value = text(option);
    return value ? Month::parse(*value) : std::nullopt;
}

std::optional<Year> Arguments::year(const QString &option) const
{
    const auto value = text(option);
    return value ? Year::parse(*value) : std::nullopt;
}

std::optional<Money> Arguments::yuan(const QString &option) const
{
    const auto value = text(option);
    if (!value)
        return std::nullopt;
    return *Money::parseYuan(*value);
}

std::optional<qint64> Arguments::number(const QString &option) const
{
    const auto value = text(option);
    return value ? readNumber(*value) : std::nullopt;
}

std::optional<int> Arguments::count(const QString &option) const
{
    const auto value = text(option);
    return value ? readCount(*value) : std::nullopt;
}

} // namespace zhangfang::cli
