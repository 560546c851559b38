#include "core/base/pinyin.h"

#include "core/base/text.h"

#include <QChar>
#include <QHash>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>

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
constexpr std::array kOwnReadings{
    Reading{u"𠮷", u"j"},
    Reading{u"晟", u"s"},
    Reading{u"覃", u"q"},
};

/// Looks up one character at a time and remembers it.
class Readings
{
public:
    Readings()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_names.reset(
            icu::Transliterator::createInstance("Han-Latin/Names; Latin-ASCII", UTRANS_FORWARD, status));
    }

    /// The initial of the character, null where it has none.
    QChar initial(QStringView character, Place place)
    {
        QHash<QString, QChar> &known = place == Place::Surname ? m_surnames : m_given;
        const QString key = character.toString();
        const auto found = known.constFind(key);
        return found != known.constEnd() ? *found : *known.insert(key, lookUp(character, place));
    }

private:
    QChar lookUp(QStringView character, Place place) const
    {
        for (const Reading &own : kOwnReadings) {
            if (own.characters == character)
                return own.initials.front();
        }
        // ICU reads the first of several Han characters as a surname: any other one before it makes the
        // difference, and its reading is cut off again.
        icu::UnicodeString text = place == Place::Surname ? icu::UnicodeString() : icu::UnicodeString(u"王");
        text.append(character.utf16(), int32_t(character.size()));
        if (m_names)
            m_names->transliterate(text);
        const int32_t blank = place == Place::Surname ? -1 : text.lastIndexOf(u' ');
        const QChar first = text.length() > blank + 1 ? QChar(text.charAt(blank + 1)).toLower() : QChar();
        return first >= u'a' && first <= u'z' ? first : QChar();
    }

    std::unique_ptr<icu::Transliterator> m_names;
    QHash<QString, QChar> m_surnames;
    QHash<QString, QChar> m_given;
};

/// The compound surname that the name starts with, or nothing.
Reading compoundSurname(QStringView name)
{
    for (const Reading &surname : kCompoundSurnames) {
        if (name.startsWith(surname.characters))
            return surname;
    }
    return {};
}

bool isLetterAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    const bool isPair = c.isHighSurrogate() && at + 1 < text.size();
    return isPair ? QChar::isLetter(QChar::surrogateToUcs4(c, text.at(at + 1))) : c.isLetter();
}

bool isLetterOfWord(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

} // namespace

QString pinyinInitials(const QString &name)
{
    thread_local Readings readings;
    const QString text = withoutOuterBlanks(halfWidth(name));
    const Reading surname = compoundSurname(text);
    QString initials = surname.initials.toString();
    bool inWord = false;
    for (qsizetype at = surname.characters.size(); at < text.size();) {
        const qsizetype size = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QChar c = text.at(at);
        if (isAsciiDigit(c)) {
            initials += c;
        } else if (isLetterAt(text, at) && !(inWord && isLetterOfWord(c))) {
            const QChar initial =
                readings.initial(QStringView(text).mid(at, size), at == 0 ? Place::Surname : Place::Given);
            if (!initial.isNull())
                initials += initial;
        }
        inWord = isLetterOfWord(c);
        at += size;
    }
    return initials;
}

} // namespace zhangfang
