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

QString JsonTranslator::translate(const char *, const char *source, const char *, int) const
{
    return m_words.value(QString::fromUtf8(source));
}

} // namespace zhangfang::tests
