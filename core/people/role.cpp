#include "core/people/role.h"

#include "core/base/keys.h"

namespace zhangfang::people
{

namespace
{
constexpr KeyRow<Role> kRoles[] = {
    {Role::Keeper, "keeper"},
    {Role::Finance, "finance"},
    {Role::Supervisor, "supervisor"},
    {Role::Guest, "guest"},
};
} // namespace

QLatin1String toKey(Role role)
{
    return keyOf(kRoles, role);
}

std::optional<Role> roleFromKey(const QString &key)
{
    return valueOf(kRoles, key);
}

bool mayKeepBooks(Role role)
{
    return role == Role::Keeper || role == Role::Finance;
}

bool maySeeSecrets(Role role)
{
    return role != Role::Guest;
}

} // namespace zhangfang::people
