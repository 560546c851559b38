#include "core/distribution/year_members_register.h"
#include "core/store/statement.h"
#include "tests/bench/made_coop.h"
#include "tests/bench/results.h"

#include <catch2/catch.hpp>

using namespace zhangfang;

namespace
{

constexpr char kScan[] =
    "SELECT e.person_id, sum(e.minutes) FROM entry e JOIN crew_sheet s ON s.id = e.sheet_id"
    " JOIN membership m ON m.person_id = e.person_id AND m.joined_on <= e.worked_on"
    " AND (m.last_day IS NULL OR m.last_day >= e.worked_on)"
    " WHERE s.state = 'approved' AND e.mark = 'worked'"
    " AND e.worked_on BETWEEN :first AND :last GROUP BY e.person_id";

} // namespace

TEST_CASE("the year's weights of labour and capital")
{
    bench::MadeCoop coop(bench::Stage::Paid);
    const Year year{bench::kLastYear};
    bench::Stopwatch bare;
    bench::Stopwatch taken;
    REQUIRE(coop.file().read([&](const store::Connection &connection) -> Result<void> {
        for (int i = 0; i < 3; ++i) {
            qint64 scanned = 0;
            bare.run([&] {
                store::Statement rows(connection, kScan);
                rows.bind(":first", year.firstDay()).bind(":last", year.lastDay());
                while (rows.next())
                    scanned += rows.integer(1);
            });
            for (int k = 0; k < 5; ++k) {
                qint64 weighed = 0;
                taken.run([&] {
                    for (const auto &member : distribution::collectMembers(connection, year, {}).members)
                        weighed += member.labourWeight;
                });
                REQUIRE(scanned == weighed);
            }
        }
        return {};
    }));
    bench::Result result = bench::ratio(QStringLiteral("the year's labour and capital weights"), taken,
                                        QStringLiteral("scan"), bare, 0.01);
    const double faster = bare.medianMs() / taken.medianMs();
    result.aim = QStringLiteral("≥ 100 × faster");
    result.figure =
        QStringLiteral("%1 × faster (%2)").arg(faster, 0, 'f', 0).arg(bench::duration(taken.medianMs()));
    bench::tell(result);
}
