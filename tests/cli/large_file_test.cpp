#include "app/cli/program.h"
#include "core/store/soundness.h"
#include "tests/support/harm.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

#include <QFileInfo>

using namespace zhangfang;
using namespace zhangfang::cli;

namespace
{

ExitCode call(const TempCoop &coop, QStringList words)
{
    Terminal terminal;
    return Program().run(words << coop.path(), coop.clock(), terminal);
}

} // namespace

TEST_CASE("what stands in large damaged books can be read, and nothing is written into them")
{
    TempCoop coop;
    coop.close();
    REQUIRE(runSqlBehindTheProgram(coop.path(), QStringLiteral("CREATE TABLE ballast (bytes BLOB)")));
    REQUIRE(runSqlBehindTheProgram(
        coop.path(),
        QStringLiteral("INSERT INTO ballast VALUES (zeroblob(%1))").arg(store::kQuicklyCheckedBytes)));
    REQUIRE(call(coop, {QStringLiteral("users"), QStringLiteral("list")}) == ExitCode::Done);
    test::harm(coop.path());
    CHECK(call(coop, {QStringLiteral("users"), QStringLiteral("list")}) == ExitCode::Done);
    CHECK(call(coop, {QStringLiteral("users"), QStringLiteral("unprotect")}) == ExitCode::Damaged);
    CHECK(call(coop, {QStringLiteral("backup")}) == ExitCode::Damaged);
    CHECK(call(coop, {QStringLiteral("verify")}) == ExitCode::Damaged);
}

TEST_CASE("small damaged books are not even read")
{
    TempCoop coop;
    coop.close();
    REQUIRE(QFileInfo(coop.path()).size() < store::kQuicklyCheckedBytes);
    test::harm(coop.path());
    CHECK(call(coop, {QStringLiteral("users"), QStringLiteral("list")}) == ExitCode::Damaged);
}
