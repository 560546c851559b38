#include "core/base/pinyin.h"

#include "core/base/pinyin_table.h"
#include "core/base/text.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace zhangfang
{

namespace
{

/// Where in a name a character stands: a surname may be read otherwise than the same character later on.
enum class Place { Surname, Given };

struct Reading {
    QStringView characters;
    QStringView initials;
};

/// Surnames of two characters of which the first, alone, would be read otherwise.
constexpr std::array kCompoundSurnames{
    Reading{u"万俟", u"mq"},
    Reading{u"单于", u"cy"},
    Reading{u"澹台", u"tt"},
    Reading{u"长孙", u"zs"},
};

/// What ICU does not know, or reads as no one does in a name.
constexpr std::array kOwnInitials{
    std::pair(U'𠮷', u'j'),
    std::pair(U'晟', u's'),
    std::pair(U'覃', u'q'),
};

/// The character that begins at `at`, both halves of a pair taken together.
char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    return c.isHighSurrogate() && at + 1 < text.size() ? QChar::surrogateToUcs4(c, text.at(at + 1))
                                                       : char32_t(c.unicode());
}

/// How ICU reads the character; a blank where it does not.
char initialInTable(char32_t character, Place place)
{
    if (place == Place::Surname) {
        const auto surnames = surnameInitials();
        const auto own = std::ranges::lower_bound(surnames, character, {}, &SurnameInitial::character);
        if (own != surnames.end() && own->character == character)
            return own->initial;
    }
    const auto runs = initialsRuns();
    const auto behind = std::ranges::upper_bound(runs, character, {}, &InitialsRun::first);
    if (behind == runs.begin())
        return ' ';
    const InitialsRun &run = *std::prev(behind);
    const std::size_t at = character - run.first;
    return at < run.initials.size() ? run.initials[at] : ' ';
}

/// The initial of a letter, null where it has none.
QChar initialOf(char32_t character, Place place)
{
    for (const auto &[own, initial] : kOwnInitials) {
        if (own == character)
            return initial;
    }
    if (character < 0x80)
        return QChar(char16_t(character)).toLower();
    const char initial = initialInTable(character, place);
    return initial == ' ' ? QChar() : QChar(char16_t(initial));
}

/// The compound surname that the name starts with, or nothing.
Reading compoundSurname(QStringView name)
{
    for (const Reading &surname : kCompoundSurnames) {
        if (name.startsWith(surname.characters))
            return surname;
    }
    return {};
}

bool isLetterOfWord(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

} // namespace

QString pinyinInitials(const QString &name)
{
    const QString text = withoutOuterBlanks(halfWidth(name));
    const Reading surname = compoundSurname(text);
    QString initials = surname.initials.toString();
    bool inWord = false;
    for (qsizetype at = surname.characters.size(); at < text.size();) {
        const QChar c = text.at(at);
        const char32_t character = characterAt(text, at);
        if (isAsciiDigit(c)) {
            initials += c;
        } else if (QChar::isLetter(character) && !(inWord && isLetterOfWord(c))) {
            const QChar initial = initialOf(character, at == 0 ? Place::Surname : Place::Given);
            if (!initial.isNull())
                initials += initial;
        }
        inWord = isLetterOfWord(c);
        at += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    return initials;
}

} // namespace zhangfang
