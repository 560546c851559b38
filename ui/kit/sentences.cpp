#include "ui/kit/sentences.h"

#include "ui/kit/change_words.h"
#include "ui/kit/format.h"
#include "ui/kit/sentences/tables.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <array>

namespace zhangfang::kit
{

namespace
{

const QHash<QByteArray, const char *> &allRows()
{
    static const auto rows = [] {
        QHash<QByteArray, const char *> found;
        for (const SentenceTable &table : allSentences()) {
            for (const SentenceRow &row : table)
                found.insert(row.key, row.text);
        }
        return found;
    }();
    return rows;
}

QString withUnit(const QString &name, const QVariant &value)
{
    const qint64 number = value.toLongLong();
    if (name.endsWith(QLatin1String("_fen")))
        return money(Money::fromFen(number));
    if (name.endsWith(QLatin1String("_minutes")))
        return hours(number);
    if (name.endsWith(QLatin1String("_bp")))
        return percentFromBasisPoints(number);
    if (name.endsWith(QLatin1String("_e4")) && number >= 0)
        return price(Price::fromE4(number));
    if (name.endsWith(QLatin1String("_thousandths")))
        return quantity(Quantity::fromThousandths(number));
    return value.toString();
}

/// Roles stand in refusals by their keys.
QString word(const QString &name, const QString &value)
{
    const QString role = QStringLiteral("role");
    return name == role || name == QLatin1String("roles") ? columnValue(role, value) : value;
}

QStringList words(const QString &name, QStringList values)
{
    for (QString &value : values)
        value = word(name, value);
    return values;
}

QString parameterText(const QString &name, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
        return date(value.toDate());
    case QMetaType::QDateTime:
        return value.toDateTime().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case QMetaType::QStringList:
        //: Between the items of a list; Chinese: 、
        return words(name, value.toStringList()).join(QCoreApplication::translate("Sentences", ", "));
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return withUnit(name, value);
    default:
        return word(name, value.toString());
    }
}

/// One pass from left to right, so that braces inside a parameter are never taken for a placeholder.
QString filled(const QString &text, const Error &error)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(QLatin1Char('{')); open >= 0;
         open = text.indexOf(QLatin1Char('{'), from)) {
        const qsizetype close = text.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        const QString name = text.mid(open + 1, close - open - 1);
        const QVariant value = error.param(name);
        result += text.mid(from, open - from);
        result += value.isValid() ? parameterText(name, value) : text.mid(open, close - open + 1);
        from = close + 1;
    }
    return result + text.mid(from);
}

QString placeText(const Where &where)
{
    if (where.isEmpty())
        return {};
    QStringList parts;
    if (!where.source.isEmpty())
        parts += where.source;
    if (where.line > 0)
        //: Part of a place; Chinese: 第 %1 行
        parts += QCoreApplication::translate("Sentences", "line %1").arg(where.line);
    if (!where.column.isEmpty())
        //: Part of a place; Chinese: “%1”
        parts += QCoreApplication::translate("Sentences", "column %1").arg(where.column);
    //: Between the parts of a place (file, line, column); Chinese: a space
    const QString between = QCoreApplication::translate("Sentences", ", ", "between the parts of a place");
    //: Between a place and what is wrong there; Chinese: ：
    return parts.join(between) + QCoreApplication::translate("Sentences", ": ");
}

} // namespace

std::span<const SentenceTable> allSentences()
{
    static const std::array tables{baseSentences(),    moneySentences(),        storeSentences(),
                                   peopleSentences(),  resolutionsSentences(),  charterSentences(),
                                   periodsSentences(), membersSentences(),      labourSentences(),
                                   paySentences(),     distributionSentences(), exchangeSentences(),
                                   printSentences(),   kitSentences(),          cliSentences()};
    return tables;
}

QString sentenceWithoutPlace(const Error &error)
{
    const char *text = allRows().value(error.code.key, nullptr);
    return text ? filled(QCoreApplication::translate("Sentences", text), error)
                : QString::fromLatin1(error.code.key);
}

QString sentence(const Error &error)
{
    return placeText(error.where) + sentenceWithoutPlace(error);
}

} // namespace zhangfang::kit
