#include "core/people/person.h"

#include "core/base/keys.h"

#include <algorithm>

namespace zhangfang::people
{

namespace
{

constexpr KeyRow<PersonKind> kKinds[] = {
    {PersonKind::Natural, "natural"},
    {PersonKind::Organisation, "organisation"},
};
constexpr KeyRow<Sex> kSexes[] = {
    {Sex::Male, "male"},
    {Sex::Female, "female"},
};

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

/// The first run of digits without leading zeros; empty where there is none. Compared by length and then as
/// text, so that a number of any length has its value.
QStringView numericPart(QStringView number)
{
    const auto first = std::find_if(number.begin(), number.end(), isDigit);
    const auto significant = std::find_if(first, number.end(), [](QChar c) { return c != QLatin1Char('0'); });
    const auto last = std::find_if_not(significant, number.end(), isDigit);
    return QStringView(significant, last);
}

} // namespace

QLatin1String toKey(PersonKind kind)
{
    return keyOf(kKinds, kind);
}

QLatin1String toKey(Sex sex)
{
    return keyOf(kSexes, sex);
}

std::optional<PersonKind> personKindFromKey(const QString &key)
{
    return valueOf(kKinds, key);
}

std::optional<Sex> sexFromKey(const QString &key)
{
    return valueOf(kSexes, key);
}

bool numberComesBefore(const QString &a, const QString &b)
{
    const QStringView numericA = numericPart(a);
    const QStringView numericB = numericPart(b);
    if (numericA.size() != numericB.size())
        return numericA.size() < numericB.size();
    if (const int order = numericA.compare(numericB); order != 0)
        return order < 0;
    return a < b;
}

} // namespace zhangfang::people
