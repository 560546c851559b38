#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhangfang
{

namespace
{

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

/// The first run of digits without leading zeros (empty for 0), or null where there is none.
QStringView numericPart(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), isAsciiDigit);
    if (first == text.end())
        return {};
    const auto last = std::find_if_not(first, text.end(), isAsciiDigit);
    const auto significant = std::find_if_not(first, last, [](QChar c) { return c == u'0'; });
    return QStringView(significant, last);
}

std::strong_ordering ordering(int comparison)
{
    return comparison <=> 0;
}

} // namespace

QString halfWidth(const QString &text)
{
    constexpr char16_t kFirstWide = 0xFF01;
    constexpr char16_t kLastWide = 0xFF5E;
    constexpr char16_t kShift = kFirstWide - u'!';
    constexpr char16_t kWideBlank = 0x3000;
    QString narrow = text;
    for (QChar &c : narrow) {
        if (c.unicode() >= kFirstWide && c.unicode() <= kLastWide)
            c = QChar(c.unicode() - kShift);
        else if (c == kWideBlank)
            c = u' ';
    }
    return narrow;
}

QString withoutOuterBlanks(const QString &text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), isInvisible);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isInvisible).base();
    return QStringView(first, last).toString();
}

QString normalisedCode(const QString &text)
{
    QString code = halfWidth(text);
    code.removeIf(isInvisible);
    return code.toUpper();
}

bool isInSpreadsheetNotation(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9](?:[.,][0-9]+)?E\\+?[0-9]+\\z"));
    return form.match(code).hasMatch();
}

bool isAllDigits(QStringView text)
{
    return !text.empty() && std::ranges::all_of(text, isAsciiDigit);
}

std::strong_ordering compareNumbers(const QString &a, const QString &b)
{
    const QStringView numberA = numericPart(a);
    const QStringView numberB = numericPart(b);
    if (numberA.isNull() != numberB.isNull())
        return numberA.isNull() ? std::strong_ordering::greater : std::strong_ordering::less;
    if (numberA.size() != numberB.size())
        return numberA.size() <=> numberB.size();
    if (const int byValue = numberA.compare(numberB); byValue != 0)
        return ordering(byValue);
    return ordering(a.compare(b));
}

bool numberLess(const QString &a, const QString &b)
{
    return compareNumbers(a, b) < 0;
}

} // namespace zhangfang
