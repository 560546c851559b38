#include "core/members/membership.h"

#include "core/base/keys.h"

namespace zhangfang::members
{

namespace
{
constexpr KeyRow<EndedBy> kCauses[] = {
    {EndedBy::Withdrawal, "withdrawal"},
    {EndedBy::Expulsion, "expulsion"},
    {EndedBy::Death, "death"},
    {EndedBy::OrganisationEnded, "organisation_ended"},
};
} // namespace

QLatin1String toKey(EndedBy cause)
{
    return keyOf(kCauses, cause);
}

std::optional<EndedBy> endedByFromKey(const QString &key)
{
    return valueOf(kCauses, key);
}

} // namespace zhangfang::members
