#include "core/store/role.h"

#include "core/base/keys.h"

namespace zhangfang::store
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

bool maySeeSecrets(Role role)
{
    return role != Role::Guest;
}

} // namespace zhangfang::store
