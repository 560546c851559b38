#include "ui/kit/sentences/tables.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

using namespace zhangfang::kit;

namespace
{

/// An error code as a header declares it, with its paragraph up to there: the comments name its parameters,
/// and codes of one kind share them.
struct DeclaredCode {
    QString key;
    QString comment;
    QString file;
};

QString contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

std::vector<DeclaredCode> declaredCodes()
{
    static const QRegularExpression form(QStringLiteral("\\bErrorCode\\s+k\\w+\\s*\\{\\s*\"([^\"]*)\""));
    const QString root = QStringLiteral(ZHANGFANG_ROOT);
    std::vector<DeclaredCode> codes;
    for (const auto &folder : {QStringLiteral("/core"), QStringLiteral("/app"), QStringLiteral("/ui")}) {
        QDirIterator files(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString contents = contentsOf(path);
            auto matches = form.globalMatch(contents);
            while (matches.hasNext()) {
                const auto match = matches.next();
                const qsizetype paragraph =
                    contents.lastIndexOf(QStringLiteral("\n\n"), match.capturedStart());
                codes.push_back({match.captured(1),
                                 contents.mid(paragraph, match.capturedStart() - paragraph),
                                 path.mid(root.size() + 1)});
            }
        }
    }
    return codes;
}

std::vector<SentenceRow> allRows()
{
    std::vector<SentenceRow> rows;
    for (const SentenceTable &table : allSentences())
        rows.insert(rows.end(), table.begin(), table.end());
    return rows;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\{(\\w+)\\}"));
    QStringList names;
    auto matches = form.globalMatch(text);
    while (matches.hasNext())
        names += matches.next().captured(1);
    return names;
}

} // namespace

TEST_CASE("every error code has exactly one sentence, and every sentence its code")
{
    QMap<QString, int> rowsOfKey;
    for (const SentenceRow &row : allRows())
        ++rowsOfKey[QString::fromUtf8(row.key)];

    QSet<QString> declared;
    for (const DeclaredCode &code : declaredCodes()) {
        INFO(code.file.toStdString() << " declares " << code.key.toStdString());
        CHECK_FALSE(declared.contains(code.key));
        CHECK(rowsOfKey.value(code.key) == 1);
        declared.insert(code.key);
    }
    CHECK(declared.size() >= 3);
    for (const QString &key : rowsOfKey.keys()) {
        INFO("ui/kit/sentences has words for " << key.toStdString() << ", which nobody declares");
        CHECK(declared.contains(key));
    }
}

TEST_CASE("a sentence uses only parameters that the comments above its code name")
{
    QMap<QString, QString> commentOfKey;
    for (const DeclaredCode &code : declaredCodes())
        commentOfKey.insert(code.key, code.comment);
    for (const SentenceRow &row : allRows()) {
        const QString key = QString::fromUtf8(row.key);
        for (const QString &name : placeholdersOf(QString::fromUtf8(row.text))) {
            INFO(row.key << " speaks of {" << name.toStdString()
                         << "}; its comment says: " << commentOfKey.value(key).toStdString());
            CHECK(commentOfKey.value(key).contains(
                QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(name)))));
        }
    }
}

TEST_CASE("sentences are sentences: no exclamation mark, no please, and an end")
{
    for (const SentenceRow &row : allRows()) {
        const QString text = QString::fromUtf8(row.text);
        INFO(row.key << ": " << row.text);
        CHECK_FALSE(text.contains(QLatin1Char('!')));
        CHECK_FALSE(text.contains(QLatin1String("please"), Qt::CaseInsensitive));
        CHECK((text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?'))));
    }
}
