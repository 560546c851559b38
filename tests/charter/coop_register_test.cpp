#include "tests/support/temp_coop.h"

#include "core/base/base_errors.h"
#include "core/charter/charter_errors.h"
#include "core/charter/coop_register.h"
#include "core/store/change_history.h"
#include "core/store/store_errors.h"
#include "core/store/verify.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::charter;

TEST_CASE("the cooperative's particulars are corrected, and the journal keeps how they stood")
{
    TempCoop coop;
    const QString before = coop.file().particulars()->name;
    const auto changed = CoopRegister(coop.file())
                             .change({QStringLiteral("  新村劳务合作社 "), QDate(2020, 3, 1),
                                      QStringLiteral("93330200665566772K ")});
    if (!changed)
        FAIL(changed.error().code.key);
    CHECK(changed->name == QStringLiteral("新村劳务合作社"));
    coop.reopen();
    const auto read = coop.file().particulars();
    CHECK(read->name == QStringLiteral("新村劳务合作社"));
    CHECK(read->foundedOn == QDate(2020, 3, 1));
    CHECK(read->creditCode == QStringLiteral("93330200665566772K"));
    const auto history = store::ChangeHistory(coop.file()).ofRow(QStringLiteral("coop"), 1);
    REQUIRE(history);
    CHECK(history->front().action == QStringLiteral("charter.change_coop"));
    CHECK(history->front().before.value(QStringLiteral("name")).toString() == before);
    const auto found = store::verify(coop.file());
    REQUIRE(found);
    CHECK(found->isSound());
}

TEST_CASE("a cooperative may have neither a code nor a known day of founding yet")
{
    TempCoop coop;
    const auto changed = CoopRegister(coop.file()).change({QStringLiteral("甲社")});
    REQUIRE(changed);
    CHECK_FALSE(changed->foundedOn.isValid());
    CHECK(changed->creditCode.isEmpty());
}

TEST_CASE("particulars that cannot be are refused and nothing changes")
{
    TempCoop coop;
    CoopRegister coops(coop.file());
    const QString before = coop.file().particulars()->name;
    CHECK(coops.change({QStringLiteral(" \t ")}).error().code == errors::kCoopNameMissing);
    CHECK(coops.change({QStringLiteral("甲社"), QDate(2026, 1, 16)}).error().code ==
          errors::kFoundedInFuture);
    CHECK(coops.change({QStringLiteral("甲社"), QDate(2026, 1, 15)}));
    CHECK(coops.change({QStringLiteral("乙社"), {}, QStringLiteral("93330200665566772L")}).error().code ==
          errors::kCreditCodeCheckCharacter);
    CHECK(coop.file().particulars()->name == QStringLiteral("甲社"));
    CHECK(before != QStringLiteral("甲社"));
}
