#include "tests/tidy/rules.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <set>

namespace zhangfang::tidy
{

namespace
{

/// One entry of a catalogue, as lupdate writes it.
struct Message {
    int line; ///< where its translation stands, or the first of its plural forms
    QString source;
    QStringList translations; ///< one, or one for each plural form
    QString state;            ///< "" where it is finished
};

void readTranslation(QXmlStreamReader &reader, Message &message)
{
    message.line = static_cast<int>(reader.lineNumber());
    message.state = reader.attributes().value(u"type"_qs).toString();
    QString text;
    while (reader.readNext() != QXmlStreamReader::EndElement) {
        if (reader.isCharacters())
            text += reader.text();
        else if (reader.isStartElement())
            message.translations << reader.readElementText();
    }
    if (message.translations.isEmpty())
        message.translations << text;
}

std::vector<Message> messagesOf(const SourceFile &catalogue)
{
    QXmlStreamReader reader(catalogue.lines.join(u'\n'));
    std::vector<Message> messages;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"message"_qs)
            messages.emplace_back();
        else if (reader.name() == u"source"_qs)
            messages.back().source = reader.readElementText();
        else if (reader.name() == u"translation"_qs)
            readTranslation(reader, messages.back());
    }
    return messages;
}

std::set<QString> placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral(R"(%L?\d+|%n|\{(\w+?)(_name)?\})"));
    std::set<QString> places;
    for (const auto &match : place.globalMatch(text)) // English names a month where Chinese numbers it
        places.insert(match.captured(1).isEmpty() ? match.captured() : match.captured(1));
    return places;
}

template <typename Judge>
Findings judgeChinese(const House &house, Judge judge)
{
    Findings findings;
    for (const SourceFile &file : house.files) {
        if (!file.path.endsWith(u"_zh_CN.ts"_qs))
            continue;
        for (const Message &message : messagesOf(file))
            if (const QString wrong = judge(message); !wrong.isEmpty())
                findings.push_back({file.path, message.line, wrong + u": "_qs + message.source});
    }
    return findings;
}

} // namespace

Findings chineseIsComplete(const House &house)
{
    return judgeChinese(house, [](const Message &message) {
        if (!message.state.isEmpty())
            return message.state;
        return message.translations.contains(QString()) ? u"empty"_qs : QString();
    });
}

Findings chineseKeepsPlaces(const House &house)
{
    return judgeChinese(house, [](const Message &message) {
        for (const QString &translation : message.translations)
            if (!translation.isEmpty() && placesOf(translation) != placesOf(message.source))
                return u"other places to fill in"_qs;
        return QString();
    });
}

} // namespace zhangfang::tidy
