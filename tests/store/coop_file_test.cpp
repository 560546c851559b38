#include "core/store/backup.h"
#include "core/store/coop_file.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"
#include "tests/support/harm.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace zhangfang;
using namespace zhangfang::store;

namespace
{

constexpr const char *kAddClient = "INSERT INTO client (tx, name) VALUES (:tx, :name)";

Result<qint64> addClient(CoopFile &file, const QString &name)
{
    return file.write("labour.add_client", [&](Transaction &transaction) -> Result<qint64> {
        auto insert = transaction.statement(kAddClient);
        insert.bind(":name", name).run();
        return insert.insertedId();
    });
}

qint64 count(const CoopFile &file, const char *sql)
{
    const auto outcome = file.read([&](const Connection &connection) -> Result<qint64> {
        Statement statement(connection, sql);
        REQUIRE(statement.next());
        return statement.integer(0);
    });
    REQUIRE(outcome);
    return *outcome;
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

} // namespace

TEST_CASE("a new file knows its cooperative and opens again with the same head")
{
    TempCoop coop;
    const auto particulars = coop.file().particulars();
    REQUIRE(particulars);
    CHECK(particulars->name == QStringLiteral("示例劳务合作社"));
    CHECK(particulars->foundedOn == QDate(2022, 5, 18));
    const auto head = coop.file().head();
    REQUIRE(head);
    CHECK(head->sequence == 1);
    coop.reopen();
    CHECK(coop.file().head().value() == *head);
    CHECK(coop.file().particulars()->fileId == particulars->fileId);
}

TEST_CASE("an existing file is never overwritten by founding")
{
    TempCoop coop;
    const auto again =
        CoopFile::create(coop.path(), {QStringLiteral("另一社"), {}, QStringLiteral("x")}, coop.clock());
    REQUIRE_FALSE(again);
    CHECK(again.error().code == errors::kFileExists);
    CHECK(coop.file().particulars()->name == QStringLiteral("示例劳务合作社"));
}

TEST_CASE("founding in a folder that is not there leaves nothing behind")
{
    TempCoop coop;
    const auto nowhere = CoopFile::create(coop.folder() + QStringLiteral("/none/x.coop"),
                                          {QStringLiteral("社"), {}, QStringLiteral("x")}, coop.clock());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == errors::kFileNotWritable);
    CHECK_FALSE(QDir(coop.folder() + QStringLiteral("/none")).exists());
}

TEST_CASE("what a use case refuses leaves no trace, what it does is journalled and sealed")
{
    TempCoop coop;
    const auto refused = coop.file().write("labour.add_client", [](Transaction &transaction) -> Result<void> {
        transaction.statement(kAddClient).bind(":name", QStringLiteral("甲")).run();
        return Error{errors::kFileMissing};
    });
    REQUIRE_FALSE(refused);
    CHECK(count(coop.file(), "SELECT count(*) FROM client") == 0);
    CHECK(coop.file().head()->sequence == 1);

    REQUIRE(addClient(coop.file(), QStringLiteral("乙")));
    CHECK(coop.file().head()->sequence == 2);
    CHECK(count(coop.file(), "SELECT count(*) FROM journal WHERE tx = 2 AND table_name = 'client'"
                             " AND image ->> 'name' = '乙'") == 1);
    CHECK(count(coop.file(), "SELECT count(*) FROM context") == 0);
}

TEST_CASE("a database failure inside a use case becomes a refusal and nothing is kept")
{
    TempCoop coop;
    REQUIRE(addClient(coop.file(), QStringLiteral("甲")));
    const auto twice = addClient(coop.file(), QStringLiteral("甲"));
    REQUIRE_FALSE(twice);
    CHECK(count(coop.file(), "SELECT count(*) FROM client") == 1);
    CHECK(addClient(coop.file(), QStringLiteral("乙")));
}

TEST_CASE("a second writer is told who holds the file; readers are let in; the lock goes with its holder")
{
    TempCoop coop;
    const auto second = CoopFile::open(coop.path(), CoopFile::Access::ReadWrite, coop.clock());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == errors::kFileLocked);
    CHECK_FALSE(second.error().param(QStringLiteral("machine")).toString().isEmpty());
    CHECK(second.error().param(QStringLiteral("since")).toString() == QStringLiteral("2026-01-15T09:00:00Z"));
    {
        const auto reader = CoopFile::open(coop.path(), CoopFile::Access::ReadOnly, coop.clock());
        REQUIRE(reader);
        REQUIRE(addClient(coop.file(), QStringLiteral("甲")));
        CHECK(count(**reader, "SELECT count(*) FROM client") == 1);
    }
    coop.close();
    CHECK(CoopFile::open(coop.path(), CoopFile::Access::ReadWrite, coop.clock()));
}

TEST_CASE("a lock file of which only the first part was written shuts nobody out")
{
    TempCoop coop;
    coop.close();
    const QString lock = coop.folder() + QStringLiteral("/.示例.coop.lock");
    const QByteArray whole = bytesOf(lock);
    REQUIRE(whole.size() > 4096);
    for (qsizetype written = 512; written < whole.size(); written += 512) {
        INFO(written);
        const QByteArray part = whole.left(written);
        writeBytes(lock, part);
        CHECK(CoopFile::open(coop.path(), CoopFile::Access::ReadWrite, coop.clock()));
        writeBytes(lock, part + QByteArray(whole.size() - written, '\0'));
        CHECK(CoopFile::open(coop.path(), CoopFile::Access::ReadWrite, coop.clock()));
    }
}

TEST_CASE(
    "what a killed process left unfinished of a file goes when it is opened for writing, and nothing else")
{
    TempCoop coop;
    const QDir folder(coop.folder());
    const QStringList going = {QStringLiteral(".示例.coop.0123abcd.new"),
                               QStringLiteral(".示例.coop.0123abcd.new-journal"),
                               QStringLiteral(".示例.coop.ffffffff.new")};
    const QStringList staying = {QStringLiteral(".别的.coop.0123abcd.new"), // another file's
                                 QStringLiteral(".示例.coop.0123ABCD.new"),
                                 QStringLiteral(".示例.coop.0123abc.new"),
                                 QStringLiteral(".示例.coop.new"),
                                 QStringLiteral(".示例.coop.0123abcd.new.coop"),
                                 QStringLiteral("示例.coop.0123abcd.new"),
                                 QStringLiteral(".示例_2026-01-14_090000.coop.0123abcd.new")};
    for (const QString &name : going + staying)
        writeBytes(folder.filePath(name), "torso");
    REQUIRE(folder.mkdir(QStringLiteral(".示例.coop.01234567.new")));
    const auto countOf = [&](const QStringList &names) {
        return std::ranges::count_if(names, [&](const QString &name) { return folder.exists(name); });
    };
    SECTION("not by whoever only reads, nor by whoever is shut out")
    {
        REQUIRE(CoopFile::open(coop.path(), CoopFile::Access::ReadOnly, coop.clock()));
        REQUIRE_FALSE(CoopFile::open(coop.path(), CoopFile::Access::ReadWrite, coop.clock()));
        CHECK(countOf(going) == going.size());
    }
    SECTION("by whoever may write")
    {
        coop.reopen();
        CHECK(countOf(going) == 0);
        CHECK(countOf(staying) == staying.size());
        CHECK(folder.exists(QStringLiteral(".示例.coop.01234567.new")));
    }
    SECTION("by whoever puts a backup in its place")
    {
        const QString backup = folder.filePath(QStringLiteral("copy.coop"));
        REQUIRE(coop.file().copyTo(backup));
        coop.close();
        REQUIRE(restoreBackup(backup, coop.path(), coop.clock()));
        CHECK(countOf(going) == 0);
        CHECK(countOf(staying) == staying.size());
    }
}

TEST_CASE("a torn lock file shuts nobody out")
{
    TempCoop coop;
    coop.close();
    writeBytes(coop.folder() + QStringLiteral("/.示例.coop.lock"),
               "torn by a power cut, torn by a power cut");
    CHECK(CoopFile::open(coop.path(), CoopFile::Access::ReadWrite, coop.clock()));
}

TEST_CASE("a file opened for reading refuses every write")
{
    TempCoop coop;
    coop.reopen(CoopFile::Access::ReadOnly);
    const auto refused = addClient(coop.file(), QStringLiteral("甲"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kFileReadOnly);
}

TEST_CASE("what is not a cooperative's file is refused by its right name and left as it is")
{
    struct Row {
        const char *what;
        QByteArray bytes;
        ErrorCode code;
    };
    const auto row = GENERATE(Row{"empty", "", errors::kFileNotOurs},
                              Row{"text", QByteArray(4096, 'x'), errors::kFileNotOurs},
                              Row{"short", "SQLite format 3", errors::kFileNotOurs});
    INFO(row.what);
    TempCoop coop;
    const QString path = coop.folder() + QStringLiteral("/other.coop");
    writeBytes(path, row.bytes);
    const auto opened = CoopFile::open(path, CoopFile::Access::ReadWrite, coop.clock());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == row.code);
    CHECK(opened.error().code.kind == ErrorKind::Damaged);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == row.bytes);
    CHECK_FALSE(QFile::exists(coop.folder() + QStringLiteral("/.other.coop.lock")));
}

TEST_CASE("a missing file, somebody else's database and a newer file each get their own refusal")
{
    TempCoop coop;
    const QString other = coop.folder() + QStringLiteral("/other.db");
    CHECK(CoopFile::open(other, CoopFile::Access::ReadOnly, coop.clock()).error().code ==
          errors::kFileMissing);
    REQUIRE(runSqlBehindTheProgram(other, QStringLiteral("CREATE TABLE t (a)")));
    CHECK(CoopFile::open(other, CoopFile::Access::ReadOnly, coop.clock()).error().code ==
          errors::kFileNotOurs);

    coop.close();
    REQUIRE(runSqlBehindTheProgram(coop.path(), QStringLiteral("PRAGMA user_version = 99")));
    const auto newer = CoopFile::open(coop.path(), CoopFile::Access::ReadOnly, coop.clock());
    REQUIRE_FALSE(newer);
    CHECK(newer.error().code == errors::kFileNewer);
    CHECK(newer.error().param(QStringLiteral("version")).toInt() == 99);
}

TEST_CASE("a truncated file is refused as damaged or not ours, never opened")
{
    TempCoop coop;
    coop.close();
    QFile file(coop.path());
    REQUIRE(file.resize(file.size() / 2));
    const auto opened = CoopFile::open(coop.path(), CoopFile::Access::ReadWrite, coop.clock());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code.kind == ErrorKind::Damaged);
}

TEST_CASE(
    "a damaged file opens only where it is too large to be looked at, and takes no write once that is known")
{
    TempCoop coop;
    coop.close();
    test::harm(coop.path());
    const auto refused = CoopFile::open(coop.path(), CoopFile::Access::ReadWrite, coop.clock());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kFileDamaged);
    CHECK(checkSoundness(coop.path()).error().code == errors::kFileDamaged);

    const auto opened = CoopFile::open(coop.path(), CoopFile::Access::ReadWrite, coop.clock(), 0);
    REQUIRE(opened);
    CoopFile &file = **opened;
    CHECK_FALSE(file.isChecked());
    CHECK_FALSE(file.isReadOnly());
    file.declareDamaged(QStringLiteral("page 7"));
    CHECK(file.isReadOnly());
    const auto written = addClient(file, QStringLiteral("甲"));
    REQUIRE_FALSE(written);
    CHECK(written.error().code == errors::kDamageFound);
    CHECK(written.error().param(QStringLiteral("detail")).toString() == QStringLiteral("page 7"));
    CHECK(file.rewrite().error().code == errors::kDamageFound);
}

TEST_CASE("whoever reads a file at length makes way for a write before it begins, and goes on after it")
{
    struct Reader final : Bystander {
        QStringList heard;
        void makeWay() override { heard += QStringLiteral("make way"); }
        void goOn() override { heard += QStringLiteral("go on"); }
    };
    TempCoop coop;
    Reader reader;
    coop.file().setBystander(&reader);
    const auto written = coop.file().write("labour.add_client", [&](Transaction &) -> Result<void> {
        reader.heard += QStringLiteral("write");
        return Error{errors::kNotAllowed};
    });
    CHECK_FALSE(written);
    CHECK(reader.heard ==
          QStringList{QStringLiteral("make way"), QStringLiteral("write"), QStringLiteral("go on")});
    coop.file().setBystander(nullptr);
    CHECK(addClient(coop.file(), QStringLiteral("甲")));
    CHECK(reader.heard.size() == 3);
}

TEST_CASE("a file whose name holds spaces, signs and Chinese opens like any other")
{
    TempCoop coop;
    coop.close();
    const QString odd = coop.folder() + QStringLiteral("/村 100% 账?#&+.coop");
    REQUIRE(QFile::rename(coop.path(), odd));
    const auto opened = CoopFile::open(odd, CoopFile::Access::ReadWrite, coop.clock());
    REQUIRE(opened);
    CHECK(addClient(**opened, QStringLiteral("甲")));
}

TEST_CASE("a connection to a file that has gone does not make an empty one in its place")
{
    TempCoop coop;
    const QString gone = coop.folder() + QStringLiteral("/gone.coop");
    CHECK_THROWS_AS(Connection(gone, Connection::Mode::ReadWrite), StorageError);
    CHECK_FALSE(QFile::exists(gone));
}
