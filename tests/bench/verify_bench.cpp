#include "core/store/statement.h"
#include "core/store/verify.h"
#include "tests/bench/made_coop.h"
#include "tests/bench/process.h"
#include "tests/bench/results.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QFile>

using namespace zhangfang;

namespace
{

constexpr char kRecount[] =
    "SELECT sheet_id, person_id, kind, count(*), sum(minutes), sum(quantity_milli) FROM entry"
    " GROUP BY sheet_id, person_id, kind";

void hashBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    REQUIRE(hash.addData(&file));
    REQUIRE(hash.result().size() == 32);
}

void recount(store::CoopFile &file)
{
    REQUIRE(file.read([](const store::Connection &connection) -> Result<void> {
        store::Statement rows(connection, kRecount);
        qint64 minutes = 0;
        while (rows.next())
            minutes += rows.integer(4);
        REQUIRE(minutes > 0);
        return {};
    }));
}

} // namespace

TEST_CASE("verify of the whole file")
{
    bench::MadeCoop coop(bench::Stage::Paid);
    bench::Stopwatch bare;
    bench::Stopwatch taken;
    const int times = bench::chosenSize() == bench::Size::Big ? 1 : 3;
    const auto verify = [&] {
        const auto verification = store::verify(coop.file());
        REQUIRE(verification);
        REQUIRE(verification->isSound());
    };
    // Before anything else: the recount sorts, and what it gives back would be used again.
    const double before = bench::memory();
    bench::forgetPeak();
    verify();
    const double memory = bench::peakMemory() - before;
    for (int i = 0; i < times; ++i) {
        bare.run([&] {
            hashBytes(coop.path());
            recount(coop.file());
        });
        taken.run(verify);
    }
    bench::tell(bench::ratio(QStringLiteral("verify of the whole file"), taken,
                             QStringLiteral("SHA-256 and SQL recount"), bare, 3));
    bench::tell(bench::memoryLimit(QStringLiteral("memory that verify takes"), memory, 96));
}
