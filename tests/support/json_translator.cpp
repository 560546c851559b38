#include "tests/support/json_translator.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhangfang::tests
{

JsonTranslator::JsonTranslator(const QStringList &paths)
{
    for (const QString &path : paths) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
        REQUIRE_FALSE(words.isEmpty());
        for (auto word = words.begin(); word != words.end(); ++word)
            m_words.insert(word.key(), word.value().toString());
    }
}

QString JsonTranslator::translate(const char *context, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    const auto word = m_words.constFind(text);
    if (word != m_words.constEnd())
        return *word;
    if (qstrcmp(context, "Print") == 0)
        m_missing << text;
    return {};
}

} // namespace zhangfang::tests
