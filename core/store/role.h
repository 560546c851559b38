#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

namespace zhangfang::store
{

/// What a user of the file is there for.
enum class Role {
    Keeper,     ///< 账房: keeps the books, may do everything
    Finance,    ///< 财务: draws up pay and distribution, pays out and takes in
    Supervisor, ///< 监事: reads and reviews (art. 45), writes only findings and opinions
    Guest,      ///< 来宾: reads what hangs on the notice board anyway
};

inline constexpr std::array kAllRoles{Role::Keeper, Role::Finance, Role::Supervisor, Role::Guest};

/// "keeper", "finance", "supervisor", "guest": the word in the file and in JSON.
QLatin1String toKey(Role role);
std::optional<Role> roleFromKey(const QString &key);

/// Whether somebody in this role may see identity, phone and account numbers in full.
///
/// Those who keep the books need them (wage regulation, art. 15: name, identity number, contact); supervisors
/// need them to check that pay went to the person (art. 45; wage regulation, art. 11). Nobody else does
/// (Personal Information Protection Law, arts 6, 28).
bool maySeeSecrets(Role role);

} // namespace zhangfang::store
