#include "core/people/user_register.h"
#include "core/store/action_catalog.h"
#include "core/store/store_errors.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::store;

namespace
{

QString userIn(Role role)
{
    return QStringLiteral("甲-") + toKey(role);
}

/// A file with one user more in each role.
struct SharedCoop : TempCoop {
    SharedCoop()
    {
        people::UserRegister users(file());
        for (const Role role : kAllRoles)
            REQUIRE(users.add(userIn(role), role));
    }
};

bool isWritten(CoopFile &file, const char *action)
{
    bool wasRun = false;
    const Head before = *file.head();
    const auto outcome = file.write(action, [&wasRun](Transaction &) -> Result<void> {
        wasRun = true;
        return {};
    });
    CHECK(bool(outcome) == wasRun);
    CHECK((*file.head() == before) != wasRun);
    if (!outcome)
        CHECK(outcome.error().code == errors::kNotAllowed);
    return wasRun;
}

} // namespace

TEST_CASE("each role writes what it has a right to, and nothing else")
{
    SharedCoop coop;
    for (const Role role : kAllRoles) {
        REQUIRE(coop.file().signIn(userIn(role)));
        CHECK(coop.file().actor().role == role);
        for (const Action &action : actionCatalog()) {
            INFO(toKey(role).data() << " " << action.name);
            CHECK(isWritten(coop.file(), action.name) == mayDo(role, action.right));
        }
    }
}

TEST_CASE("who pays does not write the hours, and who reviews keeps no books")
{
    struct Row {
        const char *action;
        bool keeper, finance, supervisor, guest;
    };
    constexpr Row rows[] = {
        {"coop.found", false, false, false, false},
        {"members.join", true, false, false, false},
        {"members.pay_in", true, true, false, false},
        {"labour.enter_cells", true, false, false, false},
        {"labour.import_ledger", true, false, false, false},
        {"labour.approve", true, false, false, false},
        {"charter.set_terms", true, false, false, false},
        {"resolutions.add", true, false, false, false},
        {"periods.close", true, false, false, false},
        {"pay.pay_month", true, true, false, false},
        {"pay.pay", true, true, false, false},
        {"pay.reverse", true, true, false, false},
        {"distribution.draft", true, true, false, false},
        {"distribution.review", true, false, true, false},
        {"distribution.adopt", true, false, false, false},
        {"distribution.pay", true, true, false, false},
        {"paper.print", true, true, true, false},
        {"people.reveal", true, true, true, false},
    };
    for (const Row &row : rows) {
        INFO(row.action);
        const Right right = actionNamed(row.action).right;
        CHECK(mayDo(Role::Keeper, right) == row.keeper);
        CHECK(mayDo(Role::Finance, right) == row.finance);
        CHECK(mayDo(Role::Supervisor, right) == row.supervisor);
        CHECK(mayDo(Role::Guest, right) == row.guest);
    }
}

TEST_CASE("only those who need them see personal numbers")
{
    CHECK(maySeeSecrets(Role::Keeper));
    CHECK(maySeeSecrets(Role::Finance));
    CHECK(maySeeSecrets(Role::Supervisor));
    CHECK_FALSE(maySeeSecrets(Role::Guest));
}

TEST_CASE("a role's word in the file leads back to it")
{
    for (const Role role : kAllRoles)
        CHECK(roleFromKey(toKey(role)) == role);
    CHECK_FALSE(roleFromKey(QStringLiteral("Keeper")));
}

TEST_CASE("a refusal says who is meant and whose it is; the journal names who did it")
{
    SharedCoop coop;
    CHECK(coop.file().actor().name == QStringLiteral("会计"));
    REQUIRE(coop.file().signIn(userIn(Role::Finance)));
    const auto refused = coop.file().write("labour.approve", [](Transaction &) { return Result<void>(); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().param(QStringLiteral("user")) == userIn(Role::Finance));
    CHECK(refused.error().param(QStringLiteral("role")) == QStringLiteral("finance"));
    CHECK(refused.error().param(QStringLiteral("roles")).toStringList() ==
          QStringList(QStringLiteral("keeper")));
    CHECK(refused.error().param(QStringLiteral("action")) == QStringLiteral("labour.approve"));

    REQUIRE(coop.file().write("pay.pay", [](Transaction &) { return Result<void>(); }));
    const auto name = coop.file().read([](const Connection &connection) {
        return Result<QString>(
            connection.value(QStringLiteral("SELECT user_name FROM tx ORDER BY id DESC LIMIT 1")).toString());
    });
    CHECK(*name == userIn(Role::Finance));
}

TEST_CASE("only somebody who uses the file can act in it")
{
    SharedCoop coop;
    CHECK(coop.file().signIn(QStringLiteral("路人")).error().code == errors::kNoSuchUser);
    REQUIRE(people::UserRegister(coop.file()).deactivate(userIn(Role::Finance)));
    CHECK(coop.file().signIn(userIn(Role::Finance)).error().code == errors::kNoSuchUser);
    CHECK(coop.file().actor().name == QStringLiteral("会计"));
}
