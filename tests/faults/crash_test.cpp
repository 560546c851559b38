#include "tests/faults/contents.h"
#include "tests/faults/rounds.h"
#include "tests/faults/victim.h"
#include "tests/faults/village_year.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace faults;

namespace
{

/// What an undisturbed call costs: how long it takes and how many changes it makes to files.
struct Cost {
    qint64 milliseconds;
    long changes;
};

/// A folder with the file as it stood before a write.
class Scene
{
public:
    explicit Scene(const Write &write)
        : m_write(write)
    {
        REQUIRE(m_folder.isValid());
        if (!write.before.isEmpty())
            REQUIRE(QFile::copy(write.before, path()));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("账.coop")); }
    QString folder() const { return m_folder.path(); }
    Call call() const { return m_write.on(path()); }

    /// Whether something that was to get the file's own name lies unfinished beside it.
    bool hasTorso() const
    {
        return !QDir(folder())
                    .entryList({QStringLiteral(".账.coop.*.new*")}, QDir::Files | QDir::Hidden)
                    .isEmpty();
    }

    /// Reopens, verifies, and says whether the write is in the file; anything between fails, and so does a
    /// copy beside it that is not whole.
    bool isDone() const
    {
        const bool hasCopy = hasWholeCopies();
        if (!QFile::exists(path())) {
            REQUIRE(m_write.before.isEmpty());
            return false;
        }
        const Ending verified = m_write.verified(path());
        INFO(verified.message.toStdString());
        REQUIRE(verified.exitCode == 0);
        const QByteArray now = contentsOf(path());
        const bool isAfter = now == contentsOf(m_write.after) && (hasCopy || !m_write.keepsCopy);
        if (!isAfter)
            REQUIRE((!m_write.before.isEmpty() && now == contentsOf(m_write.before)));
        return isAfter;
    }

private:
    /// Whether backups lie beside the file: whatever bears a backup's name is all of what stood there before.
    bool hasWholeCopies() const
    {
        QStringList names = QDir(folder()).entryList({QStringLiteral("*.coop")}, QDir::Files);
        names.removeAll(QFileInfo(path()).fileName());
        for (const QString &name : names) {
            const QString copy = QDir(folder()).filePath(name);
            INFO(name.toStdString());
            REQUIRE(m_write.verified(copy).exitCode == 0);
            REQUIRE(contentsOf(copy) == contentsOf(m_write.before));
        }
        return !names.isEmpty();
    }

    const Write &m_write;
    QTemporaryDir m_folder;
};

Cost costOf(const Write &write)
{
    const Scene timed(write);
    QElapsedTimer timer;
    timer.start();
    REQUIRE(run(timed.call()).exitCode == 0);
    const qint64 took = timer.elapsed();
    return {took, changesOf(Scene(write).call())};
}

Attack killAtRandom(int round, const Cost &cost, Dice &dice)
{
    switch (round % 4) {
    case 0:
        return {.killAfter = std::chrono::milliseconds(throwDice(dice, 0, cost.milliseconds * 5 / 4))};
    case 1:
        return {.fault = QStringLiteral("kill:%1").arg(throwDice(dice, 1, cost.changes))};
    case 2: // around the moment at which the journal goes, when the write begins to count
        return {.fault = QStringLiteral("kill:%1").arg(
                    throwDice(dice, std::max(1L, cost.changes - 3), cost.changes))};
    default:
        return {.fault = QStringLiteral("tear:%1").arg(throwDice(dice, 1, cost.changes))};
    }
}

} // namespace

TEST_CASE("a process killed at any moment of any write leaves the state before or after, and no lock")
{
    Dice dice(20260208);
    const auto &writes = villageYear().writes();
    const int perWrite = rounds(4, 16);
    int kills = 0;
    int before = 0;
    int torsos = 0;
    for (const Write &write : writes) {
        const Cost cost = costOf(write);
        for (int round = 0; round < perWrite; ++round) {
            const Scene scene(write);
            const Attack attack = killAtRandom(round, cost, dice);
            INFO(write.name.toStdString() << ", " << attack.fault.toStdString());
            const Ending ending = run(scene.call(), attack);
            const bool isDone = scene.isDone();
            if (!ending.wasKilled) {
                CHECK(ending.exitCode == 0);
                CHECK(isDone);
                continue;
            }
            ++kills;
            if (isDone)
                continue;
            ++before;
            torsos += scene.hasTorso() ? 1 : 0;
            const Ending again = run(scene.call());
            INFO(again.message.toStdString());
            CHECK(again.exitCode == 0);
            CHECK(scene.isDone());
            CHECK_FALSE(scene.hasTorso());
        }
    }
    report(QByteArray("kills: ") + QByteArray::number(kills) + " in " + QByteArray::number(writes.size()) +
           " kinds of write; before " + QByteArray::number(before) + ", after " +
           QByteArray::number(kills - before) + ", between 0; unfinished files left beside " +
           QByteArray::number(torsos) + ", all gone with the next write");
    CHECK(kills >= perWrite * int(writes.size()) / 2);
}

TEST_CASE("a disk that is full or fails refuses a write with a sentence and keeps the state before")
{
    Dice dice(20260209);
    int refusals = 0;
    int tries = 0;
    for (const Write &write : villageYear().writes()) {
        const long changes = changesOf(Scene(write).call());
        for (int round = 0; round < rounds(2, 8); ++round) {
            const Scene scene(write);
            const auto *fault = round % 2 == 0 ? "full:%1" : "broken:%1";
            const Attack attack{.fault = QString::fromLatin1(fault).arg(throwDice(dice, 1, changes))};
            const Ending ending = run(scene.call(), attack);
            INFO(write.name.toStdString()
                 << ", " << attack.fault.toStdString() << ": " << ending.message.toStdString());
            ++tries;
            REQUIRE_FALSE(ending.wasKilled);
            CHECK(scene.isDone() == (ending.exitCode == 0));
            if (ending.exitCode == 0)
                continue;
            ++refusals;
            CHECK(ending.exitCode == 1);
            CHECK_FALSE(ending.message.trimmed().isEmpty());
            CHECK(run(scene.call()).exitCode == 0);
            CHECK(scene.isDone());
        }
    }
    report("writes on a full or failing disk: " + QByteArray::number(tries) + ", refused " +
           QByteArray::number(refusals));
    CHECK(refusals > tries / 2);
}

TEST_CASE("a file that may not grow refuses a write with a sentence and keeps the state before")
{
    Dice dice(20260210);
    for (const char *name : {"import labour", "approve", "distribute"}) {
        const Write &write = villageYear().write(QString::fromLatin1(name));
        const qint64 before = QFile(write.before).size();
        for (int round = 0; round < rounds(2, 12); ++round) {
            const Scene scene(write);
            const Ending ending =
                run(scene.call(), {.largestFile = throwDice(dice, 1, long(before + before / 8))});
            INFO(name << ": " << ending.message.toStdString());
            REQUIRE_FALSE(ending.wasKilled);
            CHECK(scene.isDone() == (ending.exitCode == 0));
            CHECK((ending.exitCode == 0 || !ending.message.trimmed().isEmpty()));
        }
    }
}

TEST_CASE("a folder or file that may only be read is told in a sentence, and stays as it is")
{
    const Write &write = villageYear().write(QStringLiteral("approve"));
    const bool isFolderShut = GENERATE(true, false);
    const Scene scene(write);
    QFile::setPermissions(scene.path(),
                          isFolderShut ? QFile::Permissions(0x6666) : QFile::Permissions(0x4444));
    QFile::setPermissions(scene.folder(),
                          isFolderShut ? QFile::Permissions(0x5555) : QFile::Permissions(0x7777));
    const Ending ending = run(scene.call(), {.asNobody = true});
    INFO(ending.message.toStdString());
    CHECK(ending.exitCode == 1);
    CHECK(ending.message.contains(QStringLiteral("账.coop")));
    const Ending verified = call({QStringLiteral("verify"), scene.path()}, {.asNobody = true});
    CHECK(verified.exitCode == 0);
    QFile::setPermissions(scene.folder(), QFile::Permissions(0x7777));
    CHECK(contentsOf(scene.path()) == contentsOf(write.before));
}
