#include "core/people/person.h"

#include "core/base/keys.h"

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

} // namespace zhangfang::people
