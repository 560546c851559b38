#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"
#include "core/store/upgrade.h"
#include "core/store/verify.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

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

/// The shipped form and a next one, as it might come: a register gets a column that is filled, and a table
/// comes to it.
std::vector<Migration> withNextForm(
    const QString &sql = QStringLiteral("ALTER TABLE client ADD COLUMN village TEXT NOT NULL DEFAULT '';"
                                        "UPDATE client SET village = '示例村' WHERE id = 1;"
                                        "CREATE TABLE tool (id INTEGER PRIMARY KEY, name TEXT) STRICT;"))
{
    std::vector<Migration> steps = shippedMigrations();
    const int next = steps.back().version + 1;
    steps.push_back({next, QStringLiteral("next"), sql});
    return steps;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Verification verified(const QString &path, const std::vector<Migration> &steps)
{
    const Connection connection(path, Connection::Mode::ReadOnly);
    const auto verification = verifyConnection(connection, schemaObjectsAfter(steps));
    REQUIRE(verification);
    return *verification;
}

} // namespace

TEST_CASE("an upgraded file has the schema of a fresh one, is sound, and the old file stays as it was")
{
    TempCoop coop;
    addClient(coop.file(), QStringLiteral("甲"));
    addClient(coop.file(), QStringLiteral("乙"));
    const Head before = *coop.file().head();
    coop.close();
    const QByteArray old = bytesOf(coop.path());
    const auto steps = withNextForm();
    const auto kept = upgradeFile(coop.path(), steps, coop.clock());
    REQUIRE(kept);
    CHECK(bytesOf(*kept) == old);
    CHECK(readBackup(*kept)->cause == BackupCause::BeforeUpgrade);

    const Verification after = verified(coop.path(), steps);
    CHECK(after.isSound());
    CHECK(after.head.sequence == before.sequence + 1);
    const Connection upgraded(coop.path(), Connection::Mode::ReadOnly);
    CHECK(schemaObjects(upgraded) == schemaObjectsAfter(steps));
    CHECK(upgraded.value(QStringLiteral("SELECT group_concat(village, '|') FROM client")).toString() ==
          QStringLiteral("示例村|"));
    CHECK(upgraded.value(QStringLiteral("SELECT action FROM tx ORDER BY id DESC LIMIT 1")).toString() ==
          QStringLiteral("store.upgrade"));
}

TEST_CASE("a change behind the program's back is still found after an upgrade")
{
    TempCoop coop;
    addClient(coop.file(), QStringLiteral("甲"));
    addClient(coop.file(), QStringLiteral("乙"));
    coop.close();
    REQUIRE(runSqlBehindTheProgram(coop.path(), QStringLiteral("DROP TRIGGER guard_client_update")));
    REQUIRE(runSqlBehindTheProgram(coop.path(), QStringLiteral("DROP TRIGGER journal_client_update")));
    REQUIRE(
        runSqlBehindTheProgram(coop.path(), QStringLiteral("UPDATE client SET name = '丙' WHERE id = 2")));
    const auto steps = withNextForm();
    REQUIRE(upgradeFile(coop.path(), steps, coop.clock()));
    const Verification after = verified(coop.path(), steps);
    REQUIRE(after.findings.size() == 1);
    CHECK(after.findings.front().table == QStringLiteral("client"));
    CHECK(after.findings.front().rowId == 2);
}

TEST_CASE("an upgrade that fails half way leaves the file as it was and says so")
{
    TempCoop coop;
    addClient(coop.file(), QStringLiteral("甲"));
    coop.close();
    const QByteArray old = bytesOf(coop.path());
    const auto steps = withNextForm(QStringLiteral("ALTER TABLE client ADD COLUMN village TEXT;"
                                                   "INSERT INTO nowhere VALUES (1);"));
    const auto refused = upgradeFile(coop.path(), steps, coop.clock());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kUpgradeFailed);
    CHECK(refused.error().param(QStringLiteral("version")).toInt() == steps.back().version);
    CHECK(bytesOf(coop.path()) == old);
    CHECK(QDir(coop.folder()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList({QStringLiteral(".示例.coop.lock"), QStringLiteral("示例.coop")}));
    coop.reopen();
    CHECK(verify(coop.file())->isSound());
}

TEST_CASE("a migration that harms the books is refused by the check of the copy")
{
    TempCoop coop;
    addClient(coop.file(), QStringLiteral("甲"));
    coop.close();
    const QByteArray old = bytesOf(coop.path());
    const auto steps = withNextForm(QStringLiteral("DELETE FROM client;"));
    const auto refused = upgradeFile(coop.path(), steps, coop.clock());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kUpgradeFailed);
    CHECK(bytesOf(coop.path()) == old);
}

TEST_CASE("a file of every form that was ever given out opens today, sound and with today's schema")
{
    const QDir forms(QStringLiteral(ZHANGFANG_TEST_DATA "/files"));
    const QStringList files = forms.entryList({QStringLiteral("form_*.coop")}, QDir::Files, QDir::Name);
    REQUIRE(files.size() == shippedMigrations().back().version);
    const QTemporaryDir folder;
    const SystemClock clock;
    for (const QString &name : files) {
        INFO(name.toStdString());
        const QString path = folder.filePath(name);
        REQUIRE(QFile::copy(forms.filePath(name), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const auto file = CoopFile::open(path, CoopFile::Access::ReadWrite, clock);
        REQUIRE(file);
        CHECK(verify(**file)->isSound());
        const Connection connection(path, Connection::Mode::ReadOnly);
        CHECK(schemaObjects(connection) == shippedSchemaObjects());
    }
}
