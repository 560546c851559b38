#include "core/store/print_record.h"
#include "core/store/store_errors.h"
#include "core/store/verify.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::store;

namespace
{
const PaperId kSlips{QStringLiteral("payout_slips"), QStringLiteral("2025-1")};
}

TEST_CASE("a paper that was printed is known by its subject, with when, by whom and how many pages")
{
    TempCoop coop;
    CHECK(printsOf(coop.file(), kSlips)->empty());
    REQUIRE(recordPrint(coop.file(), kSlips, 56, false));
    REQUIRE(recordPrint(coop.file(), kSlips, 1, true));

    const auto records = printsOf(coop.file(), kSlips);
    REQUIRE(records->size() == 2);
    CHECK(records->at(0).pages == 56);
    CHECK_FALSE(records->at(0).isCopy);
    CHECK(records->at(0).printedAt == coop.clock().nowUtc());
    CHECK(records->at(0).userName == QStringLiteral("会计"));
    CHECK(records->at(1).pages == 1);
    CHECK(records->at(1).isCopy);

    CHECK(printsOf(coop.file(), {kSlips.paper, QStringLiteral("2025-2")})->empty());
    CHECK(printsOf(coop.file(), {QStringLiteral("payout_roll"), kSlips.subject})->empty());
    CHECK(verify(coop.file())->isSound());
}

TEST_CASE("a record of a print never changes and never goes away")
{
    TempCoop coop;
    REQUIRE(recordPrint(coop.file(), kSlips, 56, false));
    coop.close();
    CHECK_FALSE(runSqlBehindTheProgram(coop.path(), QStringLiteral("DELETE FROM print_record")));
    CHECK_FALSE(runSqlBehindTheProgram(coop.path(), QStringLiteral("UPDATE print_record SET pages = 1")));
    coop.reopen();
    CHECK(printsOf(coop.file(), kSlips)->size() == 1);
}

TEST_CASE("a file that is open for reading only keeps no record of prints")
{
    TempCoop coop;
    coop.reopen(CoopFile::Access::ReadOnly);
    const auto refused = recordPrint(coop.file(), kSlips, 56, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kFileReadOnly);
}
