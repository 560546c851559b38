#include "core/store/first_keeper.h"

#include "core/base/keys.h"
#include "core/store/statement.h"

namespace zhangfang::store
{

namespace
{

constexpr const char *kFirstKeeper =
    "SELECT name, role FROM user_account WHERE active = 1 AND role = 'keeper' ORDER BY id LIMIT 1";

} // namespace

Actor firstKeeper(const Connection &connection)
{
    Statement keeper(connection, kFirstKeeper);
    if (!keeper.next())
        return {};
    return {keeper.text(0), known(roleFromKey(keeper.text(1)))};
}

} // namespace zhangfang::store
