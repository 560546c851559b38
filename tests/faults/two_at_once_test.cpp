#include "core/base/clock.h"
#include "core/store/coop_file.h"
#include "tests/faults/contents.h"
#include "tests/faults/rounds.h"
#include "tests/faults/victim.h"
#include "tests/faults/village_year.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace faults;
using namespace zhangfang;

namespace
{

QStringList resolution(const QString &path, int number)
{
    return QStringLiteral("resolution add %1 --number 2026-%2 --date 2026-02-01 --title 试 --matter other"
                          " --members 168 --present 150 --votes-for 140 --votes-against 3")
        .arg(path)
        .arg(number)
        .split(QLatin1Char(' '));
}

qint64 sequenceOf(const QString &path)
{
    const SystemClock clock;
    const auto file = store::CoopFile::open(path, store::CoopFile::Access::ReadOnly, clock);
    REQUIRE(file);
    return (*file)->head()->sequence;
}

} // namespace

TEST_CASE("processes that race to write one file take turns or are refused, and every answer is true")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("账.coop"));
    REQUIRE(QFile::copy(villageYear().writes().front().after, path));
    qint64 expected = sequenceOf(path);
    const int races = rounds(20, 200);
    int refused = 0;
    for (int race = 0; race < races; ++race) {
        RunningCall first({resolution(path, race * 2 + 1)});
        RunningCall second({resolution(path, race * 2 + 2)});
        for (const Ending &ending : {first.wait(), second.wait()}) {
            INFO(ending.message.toStdString());
            REQUIRE((ending.exitCode == 0 || ending.exitCode == 1));
            expected += ending.exitCode == 0 ? 1 : 0;
            refused += ending.exitCode;
        }
        REQUIRE(sequenceOf(path) == expected);
    }
    CHECK(call({QStringLiteral("verify"), path}).exitCode == 0);
    report("races of two processes: " + QByteArray::number(races) + ", one of them refused in " +
           QByteArray::number(refused) + ", both written at once in 0");
}

TEST_CASE("whoever comes second is told who writes, may read meanwhile, and writes when the first was killed")
{
    const Write &write = villageYear().write(QStringLiteral("approve"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("账.coop"));
    REQUIRE(QFile::copy(write.before, path));
    // Its last change deletes the journal; half way it is in the middle of the write.
    const long halfWay = changesOf(write.on(path)) / 2;
    REQUIRE((QFile::remove(path) && QFile::copy(write.before, path)));

    RunningCall holder(write.on(path), {.fault = QStringLiteral("stop:%1").arg(halfWay)});
    REQUIRE(holder.waitUntilStopped());
    const Ending second = run(write.on(path));
    INFO(second.message.toStdString());
    CHECK(second.exitCode == 1);
    CHECK(second.message.contains(QSysInfo::machineHostName()));
    CHECK(second.message.contains(QStringLiteral("2026-02-08")));
    holder.kill();
    CHECK(holder.wait().wasKilled);

    CHECK(run(write.on(path)).exitCode == 0);
    CHECK(contentsOf(path) == contentsOf(write.after));
    CHECK(call({QStringLiteral("verify"), path}).exitCode == 0);
}
