#include "tests/tidy/house.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

using zhangfang::tidy::House;
using zhangfang::tidy::SourceFile;

namespace
{

const House &house()
{
    static const House read = House::read(QStringLiteral(ZHANGFANG_ROOT));
    return read;
}

/// All names and words in the sources of the program and of the file.
QSet<QString> wordsOfTheSources()
{
    static const QRegularExpression word(QStringLiteral("\\w+"));
    QSet<QString> words;
    for (const SourceFile &file : house().files) {
        if (!file.isIn(QStringLiteral("core")) && !file.isIn(QStringLiteral("ui")) &&
            !file.isIn(QStringLiteral("app")) && !file.isIn(QStringLiteral("resources/schema")))
            continue;
        for (const auto &match : word.globalMatch(file.lines.join(u'\n')))
            words.insert(match.captured());
    }
    return words;
}

/// The cells of each line of the glossary's tables.
std::vector<QStringList> glossaryRows()
{
    std::vector<QStringList> rows;
    for (const SourceFile &file : house().files) {
        if (file.path != QStringLiteral("docs/glossary.md"))
            continue;
        for (const QString &line : file.lines) {
            const QStringList cells = line.split(u'|');
            const bool isHeading = line.startsWith(QStringLiteral("| English")) || line.contains(u"---");
            if (line.startsWith(u'|') && !isHeading)
                rows.push_back(cells.mid(1, cells.size() - 2));
        }
    }
    return rows;
}

} // namespace

TEST_CASE("what the glossary names in the code is there")
{
    static const QRegularExpression name(QStringLiteral("`(\\w+)`"));
    const QSet<QString> words = wordsOfTheSources();
    const auto rows = glossaryRows();
    CHECK(rows.size() > 80);
    for (const QStringList &cells : rows) {
        INFO(cells.join(u'|').toStdString());
        REQUIRE(cells.size() == 4);
        CHECK((cells.at(2).trimmed() == QStringLiteral("—") || name.match(cells.at(2)).hasMatch()));
        for (const auto &match : name.globalMatch(cells.at(2))) {
            CAPTURE(match.captured(1).toStdString());
            CHECK(words.contains(match.captured(1)));
        }
    }
}

TEST_CASE("the glossary has one English and one Chinese word for a thing, and no word twice")
{
    QSet<QString> english;
    for (const QStringList &cells : glossaryRows()) {
        const QString word = cells.at(0).trimmed();
        INFO(word.toStdString());
        CHECK_FALSE(word.isEmpty());
        CHECK_FALSE(cells.at(1).trimmed().isEmpty());
        CHECK_FALSE(english.contains(word));
        english.insert(word);
    }
}
