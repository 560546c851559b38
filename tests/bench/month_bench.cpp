#include "core/labour/labour_ledger.h"
#include "core/pay/pay_register.h"
#include "core/store/statement.h"
#include "tests/bench/made_coop.h"
#include "tests/bench/results.h"

#include <catch2/catch.hpp>

using namespace zhangfang;

namespace
{

constexpr char kMonth[] =
    "SELECT e.person_id, s.job_id, e.kind, count(*), sum(e.minutes), sum(coalesce(e.quantity_milli, 0))"
    " FROM crew_sheet s JOIN entry e ON e.sheet_id = s.id"
    " WHERE s.month = :month AND e.mark = 'worked' GROUP BY e.person_id, s.job_id, e.kind";

} // namespace

TEST_CASE("approve and pay a month")
{
    bench::MadeCoop coop(bench::Stage::Booked);
    bench::Stopwatch bare;
    bench::Stopwatch taken;
    for (int i = 1; i <= 5; ++i) {
        const Month month(bench::kLastYear, i);
        qint64 sums = 0;
        bare.run([&] {
            REQUIRE(coop.file().read([&](const store::Connection &connection) -> Result<void> {
                store::Statement rows(connection, kMonth);
                rows.bind(":month", month.toString());
                while (rows.next())
                    sums += rows.integer(4);
                return {};
            }));
        });
        REQUIRE(sums > 0);
        taken.run([&] {
            const auto approved =
                labour::LabourLedger(coop.file()).approveMonth(month, labour::OpenCellPolicy::Refuse);
            REQUIRE(approved);
            REQUIRE(approved->minutes == sums);
            REQUIRE(pay::PayRegister(coop.file()).payMonth(month));
        });
    }
    bench::tell(
        bench::ratio(QStringLiteral("approve and pay a month"), taken, QStringLiteral("SQL sums"), bare, 2));
}
