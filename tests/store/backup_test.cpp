#include "core/store/backup.h"
#include "core/store/store_errors.h"
#include "core/store/verify.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <set>

using namespace zhangfang;
using namespace zhangfang::store;

namespace
{

void addClient(CoopFile &file, const QString &name)
{
    const auto done = file.write("labour.add_client", [&](Transaction &transaction) -> Result<void> {
        transaction.statement("INSERT INTO client (tx, name) VALUES (:tx, :name)").bind(":name", name).run();
        return {};
    });
    REQUIRE(done);
}

QString backupFolder(const TempCoop &coop)
{
    return coop.folder() + QStringLiteral("/备份");
}

std::vector<Backup> backupsOf(TempCoop &coop)
{
    return backupsIn(backupFolder(coop), coop.file().particulars()->fileId);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QDateTime at(int year, int month, int day, int hour = 18)
{
    return {QDate(year, month, day), QTime(hour, 0)};
}

int keptOf(const std::vector<QDateTime> &madeAt, QDate today)
{
    const std::vector<bool> kept = keptBackups(madeAt, today);
    return int(std::count(kept.begin(), kept.end(), true));
}

} // namespace

TEST_CASE("a backup is a whole sound copy that is told by its name what it is and holds what it says")
{
    TempCoop coop;
    addClient(coop.file(), QStringLiteral("示例镇环卫所"));
    const auto made = makeBackup(coop.file(), backupFolder(coop), BackupCause::Closing);
    REQUIRE(made);
    CHECK(QFileInfo(made->path).fileName().startsWith(QStringLiteral("示例_2026-01-15_")));
    CHECK(made->cause == BackupCause::Closing);
    CHECK(made->head == *coop.file().head());
    CHECK(made->lastChangeAt == coop.clock().nowUtc());
    CHECK(made->bytes == QFileInfo(made->path).size());
    CHECK(made->coopName == QStringLiteral("示例劳务合作社"));
    const auto copy = CoopFile::open(made->path, CoopFile::Access::ReadOnly, coop.clock());
    REQUIRE(copy);
    CHECK(verify(**copy)->isSound());
}

TEST_CASE("two backups of one second get two names, and no backup overwrites another")
{
    TempCoop coop;
    const auto first = makeBackup(coop.file(), backupFolder(coop), BackupCause::ByHand);
    const auto second = makeBackup(coop.file(), backupFolder(coop), BackupCause::ByHand);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->path != second->path);
    CHECK(backupsOf(coop).size() == 2);
}

TEST_CASE("what killed processes left unfinished of this file's backups goes when it is a day old")
{
    TempCoop coop;
    REQUIRE(QDir().mkpath(backupFolder(coop)));
    const auto leave = [&](const char *name, int hours) {
        QFile file(backupFolder(coop) + QLatin1Char('/') + QString::fromUtf8(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.setFileTime(coop.clock().nowUtc().addSecs(-3600 * hours),
                                 QFileDevice::FileModificationTime));
    };
    leave(".示例_2026-01-14_090000_closing.coop.0123abcd.new", 25);
    leave(".示例_2026-01-14_090000.coop.0123abcd.new-journal", 25);
    const QStringList staying = {
        QStringLiteral(".示例_2026-01-15_090000_closing.coop.0123abcd.new"), // somebody may be writing it
        QStringLiteral(".示例_2_2026-01-14_090000.coop.0123abcd.new"),       // of 示例_2.coop
        QStringLiteral(".示例_2026-01-14_090000_later.coop.0123abcd.new"),
        QStringLiteral("示例_2026-01-14_090000.coop.0123abcd.new"),
    };
    for (const QString &name : staying)
        leave(name.toUtf8().constData(), name == staying.front() ? 23 : 25);
    const auto made = makeBackup(coop.file(), backupFolder(coop), BackupCause::ByHand);
    REQUIRE(made);
    QStringList left = QDir(backupFolder(coop)).entryList(QDir::Files | QDir::Hidden);
    CHECK(left.removeAll(QFileInfo(made->path).fileName()) == 1);
    CHECK(QSet<QString>(left.begin(), left.end()) == QSet<QString>(staying.begin(), staying.end()));
}

TEST_CASE("a file that has not changed since its last backup is not copied again")
{
    TempCoop coop;
    const auto first = backUpChanges(coop.file(), backupFolder(coop), BackupCause::Closing);
    REQUIRE(first);
    CHECK(first->has_value());
    const auto second = backUpChanges(coop.file(), backupFolder(coop), BackupCause::Closing);
    REQUIRE(second);
    CHECK_FALSE(second->has_value());
    addClient(coop.file(), QStringLiteral("甲"));
    CHECK(backUpChanges(coop.file(), backupFolder(coop), BackupCause::Closing)->has_value());
    CHECK(backupsOf(coop).size() == 2);
}

TEST_CASE("a backup that cannot be written is refused, leaves nothing behind and the books open")
{
    TempCoop coop;
    const QString notAFolder = coop.folder() + QStringLiteral("/文件");
    writeBytes(notAFolder, "x");
    const auto refused = makeBackup(coop.file(), notAFolder, BackupCause::ByHand);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kFileNotWritable);
    CHECK(QDir(coop.folder()).entryList({QStringLiteral("*.new")}, QDir::Files | QDir::Hidden).isEmpty());
    addClient(coop.file(), QStringLiteral("甲"));
}

TEST_CASE("the list of backups has this cooperative's only, the newest first, and no torn ones")
{
    TempCoop coop;
    TempCoop other;
    REQUIRE(makeBackup(coop.file(), backupFolder(coop), BackupCause::ByHand));
    addClient(coop.file(), QStringLiteral("甲"));
    const auto newest = makeBackup(coop.file(), backupFolder(coop), BackupCause::BeforeImport);
    REQUIRE(newest);
    REQUIRE(makeBackup(other.file(), backupFolder(coop), BackupCause::ByHand));
    writeBytes(backupFolder(coop) + QStringLiteral("/示例_2026-01-16_090000.coop"), "torn");
    const auto backups = backupsOf(coop);
    REQUIRE(backups.size() == 2);
    CHECK(backups.front().path == newest->path);
    CHECK(backups.front().cause == BackupCause::BeforeImport);
}

TEST_CASE("backups thin out to all of today, seven days, four weeks and twelve months")
{
    const QDate today(2026, 11, 22); // a Sunday
    SECTION("all of today stay")
    {
        CHECK(keptOf({at(2026, 11, 22, 20), at(2026, 11, 22, 12), at(2026, 11, 22, 8)}, today) == 3);
    }
    SECTION("of a day before, the last one stays")
    {
        CHECK(keptBackups({at(2026, 11, 21, 20), at(2026, 11, 21, 12)}, today) ==
              std::vector<bool>{true, false});
    }
    SECTION("of a week before, the last one stays, and of a month too")
    {
        // The 6th is the last of its week, the 4th of none; the last of October is kept as a month.
        CHECK(keptBackups({at(2026, 11, 6), at(2026, 11, 4), at(2026, 10, 20), at(2026, 10, 19)}, today) ==
              std::vector<bool>{true, false, true, false});
    }
    SECTION("what is older than twelve months goes")
    {
        CHECK(keptBackups({at(2025, 12, 1), at(2025, 11, 30)}, today) == std::vector<bool>{true, false});
    }
    SECTION("the newest stays, however old")
    {
        CHECK(keptBackups({at(2023, 12, 1), at(2023, 11, 30)}, today) == std::vector<bool>{true, false});
    }
    SECTION("a copy every day for three years comes down to a few")
    {
        std::vector<QDateTime> daily;
        for (int day = 0; day < 3 * 365; ++day)
            daily.push_back(QDateTime(today.addDays(-day), QTime(18, 0)));
        const int kept = keptOf(daily, today);
        CHECK(kept >= 1 + 7 + 2 + 10);
        CHECK(kept <= 1 + 7 + 4 + 12);
    }
}

TEST_CASE("thinning out never takes the newest backup, nor what was kept before a day later")
{
    REQUIRE(rc::check("what is thrown away today would not be kept tomorrow either", [] {
        const QDate today(2026, 11, 22);
        const auto ages = *rc::gen::container<std::set<int>>(rc::gen::inRange(0, 800));
        std::vector<QDateTime> madeAt;
        for (const int age : ages)
            madeAt.push_back(QDateTime(today.addDays(-age), QTime(18, 0)));
        const auto now = keptBackups(madeAt, today);
        if (!madeAt.empty())
            RC_ASSERT(now.front());
        const auto tomorrow = keptBackups(madeAt, today.addDays(1));
        for (std::size_t i = 0; i < madeAt.size(); ++i)
            RC_ASSERT(now[i] || !tomorrow[i]);
    }));
}

TEST_CASE(
    "a backup of changes thins out what the program made by itself, on the file's day, and leaves the rest")
{
    TempCoop coop;
    const auto byHand = makeBackup(coop.file(), backupFolder(coop), BackupCause::ByHand);
    const auto morning = makeBackup(coop.file(), backupFolder(coop), BackupCause::Closing);
    const auto evening = makeBackup(coop.file(), backupFolder(coop), BackupCause::Closing);
    REQUIRE(byHand);
    REQUIRE(morning);
    REQUIRE(evening);
    const auto backUpOn = [&](const QDate &day) {
        coop.close();
        const FixedClock clock(QDateTime(day, QTime(9, 0), Qt::UTC));
        const auto file = CoopFile::open(coop.path(), CoopFile::Access::ReadWrite, clock);
        REQUIRE(file);
        addClient(**file, day.toString(Qt::ISODate));
        REQUIRE(backUpChanges(**file, backupFolder(coop), BackupCause::Closing));
    };
    backUpOn(QDate(2026, 1, 15));
    CHECK(QFileInfo::exists(morning->path));
    backUpOn(QDate(2026, 1, 16));
    CHECK_FALSE(QFileInfo::exists(morning->path));
    CHECK_FALSE(QFileInfo::exists(evening->path)); // a later one of that day is there
    backUpOn(QDate(2029, 1, 16));
    backUpOn(QDate(2029, 1, 17));
    coop.reopen();
    QStringList left;
    for (const Backup &each : backupsOf(coop))
        left.append(each.madeAt.date().toString(Qt::ISODate));
    CHECK(left == QStringList({QStringLiteral("2029-01-17"), QStringLiteral("2029-01-16"),
                               QStringLiteral("2026-01-15")}));
    CHECK(QFileInfo::exists(byHand->path));
}

TEST_CASE("no backup thins out for the sake of one that is taken back")
{
    TempCoop coop;
    const auto old = backUpChanges(coop.file(), backupFolder(coop), BackupCause::Closing);
    REQUIRE(old);
    coop.close();
    const FixedClock clock(QDateTime(QDate(2029, 1, 16), QTime(9, 0), Qt::UTC));
    const auto file = CoopFile::open(coop.path(), CoopFile::Access::ReadWrite, clock);
    REQUIRE(file);
    addClient(**file, QStringLiteral("甲"));
    const auto made = backUpChanges(**file, backupFolder(coop), BackupCause::BeforeImport);
    REQUIRE(made);
    takeBack(**file, **made);
    CHECK_FALSE(QFileInfo::exists((*made)->path));
    CHECK(QFileInfo::exists((*old)->path));
}

TEST_CASE(
    "a backup made before a write is taken back where the write was refused, and stays where it was done")
{
    TempCoop coop;
    const auto refused = backUpChanges(coop.file(), backupFolder(coop), BackupCause::BeforeImport);
    REQUIRE(refused);
    takeBack(coop.file(), **refused);
    CHECK(backupsOf(coop).empty());
    const auto done = backUpChanges(coop.file(), backupFolder(coop), BackupCause::BeforeImport);
    REQUIRE(done);
    addClient(coop.file(), QStringLiteral("甲"));
    takeBack(coop.file(), **done);
    CHECK(backupsOf(coop).size() == 1);
}

TEST_CASE("a restored backup takes the file's place, and what stood there is kept as it was")
{
    TempCoop coop;
    const auto backup = makeBackup(coop.file(), backupFolder(coop), BackupCause::ByHand);
    REQUIRE(backup);
    addClient(coop.file(), QStringLiteral("甲"));
    coop.close();
    const QByteArray before = bytesOf(coop.path());
    const auto kept = restoreBackup(backup->path, coop.path(), coop.clock());
    REQUIRE(kept);
    CHECK(bytesOf(*kept) == before);
    CHECK(readBackup(*kept)->cause == BackupCause::BeforeRestore);
    coop.reopen();
    CHECK(*coop.file().head() == backup->head);
    CHECK(verify(coop.file())->isSound());
    CHECK(QFileInfo::exists(backup->path));
}

TEST_CASE("a backup can be restored over a damaged file, and to where no file is")
{
    TempCoop coop;
    const auto backup = makeBackup(coop.file(), backupFolder(coop), BackupCause::ByHand);
    REQUIRE(backup);
    coop.close();
    SECTION("damaged, with a journal that must not be rolled into the file that takes its place")
    {
        writeBytes(coop.path(), "nothing that could be read");
        writeBytes(coop.path() + QStringLiteral("-journal"), "of the damaged file");
        const auto kept = restoreBackup(backup->path, coop.path(), coop.clock());
        REQUIRE(kept);
        CHECK(bytesOf(*kept) == "nothing that could be read");
        CHECK_FALSE(QFileInfo::exists(coop.path() + QStringLiteral("-journal")));
    }
    SECTION("gone")
    {
        REQUIRE(QFile::remove(coop.path()));
        const auto kept = restoreBackup(backup->path, coop.path(), coop.clock());
        REQUIRE(kept);
        CHECK(kept->isEmpty());
    }
    coop.reopen();
    CHECK(*coop.file().head() == backup->head);
}

TEST_CASE("a restore is refused while the file is open, and of another cooperative's backup")
{
    TempCoop coop;
    const auto backup = makeBackup(coop.file(), backupFolder(coop), BackupCause::ByHand);
    REQUIRE(backup);
    const auto open = restoreBackup(backup->path, coop.path(), coop.clock());
    REQUIRE_FALSE(open);
    CHECK(open.error().code == errors::kFileLocked);

    TempCoop other;
    other.close();
    const QByteArray before = bytesOf(other.path());
    const auto foreign = restoreBackup(backup->path, other.path(), other.clock());
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().code == errors::kOtherCoop);
    CHECK(bytesOf(other.path()) == before);
}
