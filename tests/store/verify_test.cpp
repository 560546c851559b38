#include "core/store/schema.h"
#include "core/store/seal.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"
#include "core/store/verify.h"
#include "tests/support/give_up.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

#include <QLocale>

using namespace zhangfang;
using namespace zhangfang::store;

namespace
{

/// Two clients, a job, and one approved sheet with one entry: every kind of table has a row.
void fill(CoopFile &file)
{
    const auto done = file.write("members.import", [](Transaction &t) -> Result<void> {
        const auto run = [&](const char *sql) { t.statement(sql).run(); };
        run("INSERT INTO client (tx, name) VALUES (:tx, '示例镇敬老院')");
        run("INSERT INTO job (tx, job_no, client_id, kind_of_work, unit) VALUES (:tx, 'X01', 1, '保洁', "
            "'hour')");
        run("INSERT INTO job_rate (tx, job_id, kind, rate_e4) VALUES (:tx, 1, 'normal', 200000)");
        run("INSERT INTO person (tx, worker_no, kind, name, is_farmer) VALUES (:tx, '001', 'natural', "
            "'朱𠮷', 1)");
        run("INSERT INTO contribution (tx, person_id, moved_on, kind, amount_fen)"
            " VALUES (:tx, 1, '2025-01-01', 'paid_in', 10000)");
        run("INSERT INTO crew_sheet (tx, sheet_no, job_id, month, form, state)"
            " VALUES (:tx, '2025-001', 1, '2025-01', 'list', 'draft')");
        run("INSERT INTO entry (tx, sheet_id, person_id, worked_on, mark, kind, minutes, entered_as)"
            " VALUES (:tx, 1, 1, '2025-01-02', 'worked', 'normal', 480, 'hours')");
        t.statement(
             "UPDATE crew_sheet SET tx = :tx, state = 'approved', entries_digest = :e, totals_digest = :t")
            .bind(":e", bulkDigest(t.connection(), "entry", 1))
            .bind(":t", bulkDigest(t.connection(), "labour_total", 1))
            .run();
        return {};
    });
    REQUIRE(done);
}

std::vector<Finding> findingsAfter(TempCoop &coop, const QStringList &attacks,
                                   const std::optional<Head> &head = std::nullopt)
{
    coop.close();
    for (const QString &sql : attacks) {
        INFO(sql.toStdString());
        REQUIRE(runSqlBehindTheProgram(coop.path(), sql));
    }
    coop.reopen(CoopFile::Access::ReadOnly);
    const auto outcome = verify(coop.file(), head);
    REQUIRE(outcome);
    return outcome->findings;
}

bool names(const std::vector<Finding> &findings, FindingKind kind, const QString &table, qint64 row)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.kind == kind && finding.table == table && finding.rowId == row;
    });
}

} // namespace

TEST_CASE("an honest file verifies, also after VACUUM and as a copy")
{
    TempCoop coop;
    fill(coop.file());
    const Head head = coop.file().head().value();
    CHECK(findingsAfter(coop, {}, head).empty());
    CHECK(findingsAfter(coop, {QStringLiteral("VACUUM")}, head).empty());
    const QString copy = coop.folder() + QStringLiteral("/copy.coop");
    REQUIRE(runSqlBehindTheProgram(coop.path(), QStringLiteral("VACUUM INTO '%1'").arg(copy)));
    const auto opened = CoopFile::open(copy, CoopFile::Access::ReadOnly, coop.clock());
    REQUIRE(opened);
    CHECK(verify(**opened, head)->isSound());
}

TEST_CASE("the file itself refuses a change of what is posted, from any program")
{
    const auto attack = GENERATE("UPDATE entry SET minutes = 600", "DELETE FROM entry",
                                 "INSERT OR REPLACE INTO entry SELECT id, tx, sheet_id, person_id, "
                                 "worked_on, mark, kind, 600, NULL, entered_as,"
                                 " NULL, NULL FROM entry",
                                 "UPDATE contribution SET amount_fen = 1", "DELETE FROM contribution",
                                 "UPDATE journal SET image = '{}'", "DELETE FROM journal", "DELETE FROM seal",
                                 "UPDATE tx SET user_name = 'x'", "UPDATE crew_sheet SET state = 'draft'",
                                 "UPDATE person SET name = 'x'", "DELETE FROM person",
                                 "INSERT INTO client (tx, name) VALUES (1, 'x')",
                                 "INSERT OR REPLACE INTO client (id, tx, name) VALUES (1, 2, 'x')");
    INFO(attack);
    TempCoop coop;
    fill(coop.file());
    coop.close();
    CHECK_FALSE(runSqlBehindTheProgram(coop.path(), QString::fromUtf8(attack)));
    CHECK(findingsAfter(coop, {}).empty());
}

TEST_CASE("a change made with the guards taken away is named with its table and row")
{
    TempCoop coop;
    fill(coop.file());
    SECTION("a register row")
    {
        const auto found = findingsAfter(coop, {QStringLiteral("DROP TRIGGER guard_person_update"),
                                                QStringLiteral("DROP TRIGGER journal_person_update"),
                                                QStringLiteral("UPDATE person SET name = '别人'")});
        CHECK(names(found, FindingKind::ContentDiffers, QStringLiteral("person"), 1));
        CHECK(names(found, FindingKind::SchemaDiffers, QStringLiteral("trigger guard_person_update"), 0));
    }
    SECTION("a deleted posted row")
    {
        const auto found = findingsAfter(coop, {QStringLiteral("DROP TRIGGER guard_contribution_delete"),
                                                QStringLiteral("DELETE FROM contribution")});
        CHECK(names(found, FindingKind::RowMissing, QStringLiteral("contribution"), 1));
    }
    SECTION("an entry of an approved sheet")
    {
        const auto found = findingsAfter(coop, {QStringLiteral("DROP TRIGGER guard_entry_update"),
                                                QStringLiteral("DROP TRIGGER journal_entry_update"),
                                                QStringLiteral("UPDATE entry SET minutes = 600")});
        CHECK(names(found, FindingKind::ContentDiffers, QStringLiteral("entry"), 1));
    }
    SECTION("a journal row")
    {
        const auto found =
            findingsAfter(coop, {QStringLiteral("DROP TRIGGER guard_journal_update"),
                                 QStringLiteral("UPDATE journal SET image = replace(image, '朱', '牛')")});
        CHECK(names(found, FindingKind::LinkBroken, QStringLiteral("seal"), 2));
    }
}

TEST_CASE("a cut tail and a rewritten history show against a head kept outside")
{
    TempCoop coop;
    fill(coop.file());
    const Head head = coop.file().head().value();
    const auto cut = findingsAfter(coop, {}, Head{head.sequence + 3, head.code});
    CHECK(names(cut, FindingKind::TailCut, QStringLiteral("seal"), head.sequence + 3));
    const auto rewritten = findingsAfter(coop, {}, Head{head.sequence, QStringLiteral("0000-0000")});
    CHECK(names(rewritten, FindingKind::HistoryRewritten, QStringLiteral("seal"), head.sequence));
}

TEST_CASE("rows that were put in, dropped with their history, or swapped are told apart by name")
{
    TempCoop coop;
    fill(coop.file());
    const Head head = coop.file().head().value();
    SECTION("a row that nobody entered")
    {
        const auto found =
            findingsAfter(coop, {QStringLiteral("DROP TRIGGER guard_contribution_insert"),
                                 QStringLiteral("DROP TRIGGER journal_contribution_insert"),
                                 QStringLiteral("INSERT INTO contribution (tx, person_id, moved_on, kind,"
                                                " amount_fen) VALUES (2, 1, '2025-01-01', 'paid_in', 99)")});
        CHECK(names(found, FindingKind::ContentDiffers, QStringLiteral("contribution"), 2));
    }
    SECTION("a posted row replaced by another of its number")
    {
        const auto found = findingsAfter(
            coop,
            {QStringLiteral("DROP TRIGGER guard_contribution_insert"),
             QStringLiteral("DROP TRIGGER journal_contribution_insert"),
             QStringLiteral("DROP TRIGGER guard_contribution_delete"),
             QStringLiteral("INSERT OR REPLACE INTO contribution (id, sid, tx, person_id, moved_on, kind,"
                            " amount_fen) SELECT id, sid, tx, person_id, moved_on, kind, 5 FROM"
                            " contribution")});
        CHECK(names(found, FindingKind::ContentDiffers, QStringLiteral("contribution"), 1));
    }
    SECTION("the last transaction gone as if it had never been")
    {
        coop.reopen();
        REQUIRE(coop.file().write("labour.add_client", [](Transaction &t) -> Result<void> {
            t.statement("INSERT INTO client (tx, name) VALUES (:tx, '多余')").run();
            return {};
        }));
        const Head later = coop.file().head().value();
        const QStringList cut{QStringLiteral("DROP TRIGGER guard_tx_delete"),
                              QStringLiteral("DROP TRIGGER guard_journal_delete"),
                              QStringLiteral("DROP TRIGGER guard_seal_delete"),
                              QStringLiteral("DROP TRIGGER guard_client_delete"),
                              QStringLiteral("DELETE FROM seal WHERE tx = 3"),
                              QStringLiteral("DELETE FROM journal WHERE tx = 3"),
                              QStringLiteral("DELETE FROM client WHERE tx = 3"),
                              QStringLiteral("DELETE FROM tx WHERE id = 3")};
        const auto found = findingsAfter(coop, cut, later);
        CHECK(names(found, FindingKind::TailCut, QStringLiteral("seal"), 3));
        CHECK(std::none_of(found.begin(), found.end(),
                           [](const Finding &each) { return each.kind == FindingKind::LinkBroken; }));
    }
    SECTION("two seals swapped")
    {
        const auto found =
            findingsAfter(coop, {QStringLiteral("DROP TRIGGER guard_seal_update"),
                                 QStringLiteral("UPDATE seal SET digest = (SELECT digest FROM seal AS other"
                                                " WHERE other.tx = 3 - seal.tx)")});
        CHECK(names(found, FindingKind::LinkBroken, QStringLiteral("seal"), 1));
        CHECK(names(found, FindingKind::LinkBroken, QStringLiteral("seal"), 2));
    }
    SECTION("a guard that was weakened and left in its place")
    {
        const auto found = findingsAfter(
            coop,
            {QStringLiteral("DROP TRIGGER guard_payment_delete"),
             QStringLiteral("CREATE TRIGGER guard_payment_delete BEFORE DELETE ON payment BEGIN SELECT 1;"
                            " END")});
        REQUIRE(found.size() == 1);
        CHECK(names(found, FindingKind::SchemaDiffers, QStringLiteral("trigger guard_payment_delete"), 0));
    }
    CHECK(head.sequence == 2);
}

TEST_CASE("a forgery whose chain was made anew throughout is caught by a head that was kept outside")
{
    TempCoop coop;
    fill(coop.file());
    const Head printed = coop.file().head().value();
    coop.close();
    for (const char *sql : {"DROP TRIGGER guard_contribution_update", "DROP TRIGGER guard_journal_update",
                            "DROP TRIGGER guard_seal_update", "UPDATE contribution SET amount_fen = 20000",
                            "UPDATE journal SET image = replace(image, '10000', '20000')"
                            " WHERE table_name = 'contribution'"})
        REQUIRE(runSqlBehindTheProgram(coop.path(), QString::fromLatin1(sql)));
    {
        const Connection forger(coop.path(), Connection::Mode::ReadWrite);
        for (qint64 tx = 1; tx <= printed.sequence; ++tx) {
            Statement seal(forger, "UPDATE seal SET digest = :digest WHERE tx = :tx");
            seal.bind(":digest", sealDigest(forger, tx, storedSeal(forger, tx - 1))).bind(":tx", tx).run();
        }
        migrate(forger, shippedMigrations().back().version, shippedMigrations()); // the guards, made again
    }
    CHECK(findingsAfter(coop, {}).empty());
    const auto found = findingsAfter(coop, {}, printed);
    REQUIRE(found.size() == 1);
    CHECK(names(found, FindingKind::HistoryRewritten, QStringLiteral("seal"), printed.sequence));
}

TEST_CASE("an honest file verifies under another time zone and another language")
{
    TempCoop coop;
    fill(coop.file());
    const Head head = coop.file().head().value();
    const auto setting = GENERATE(values<std::pair<const char *, const char *>>(
        {{"TZ", "America/St_Johns"}, {"TZ", "Asia/Shanghai"}, {"LC_ALL", "tr_TR.UTF-8"}}));
    const QByteArray before = qgetenv(setting.first);
    qputenv(setting.first, setting.second);
    QLocale::setDefault(QLocale(QLocale::Turkish));
    CHECK(findingsAfter(coop, {}, head).empty());
    QLocale::setDefault(QLocale::c());
    before.isNull() ? qunsetenv(setting.first) : qputenv(setting.first, before);
}

TEST_CASE("a seal of an unknown scheme and a transaction without a seal are told apart")
{
    TempCoop coop;
    fill(coop.file());
    SECTION("scheme")
    {
        const auto found = findingsAfter(coop, {QStringLiteral("DROP TRIGGER guard_seal_update"),
                                                QStringLiteral("UPDATE seal SET scheme = 9 WHERE tx = 2")});
        CHECK(names(found, FindingKind::UnknownScheme, QStringLiteral("seal"), 2));
    }
    SECTION("no seal")
    {
        const auto found =
            findingsAfter(coop, {QStringLiteral("INSERT INTO tx (user_name, at_utc, action)"
                                                " VALUES ('x', '2026-01-01T00:00:00Z', 'x.y')")});
        CHECK(names(found, FindingKind::LinkBroken, QStringLiteral("tx"), 3));
    }
}

TEST_CASE("a head is read as it is printed and as people type it")
{
    for (const char *text : {"128-7F3A-91C2", "128 7f3a 91c2", " 128·7F3A-91C2 "}) {
        const auto head = Head::parse(QString::fromUtf8(text));
        REQUIRE(head);
        CHECK(head->toString() == QStringLiteral("128-7F3A-91C2"));
    }
    for (const char *text : {"", "7F3A-91C2", "0-7F3A-91C2", "128-7F3A", "128-7F3A-91CG", "x"})
        CHECK(Head::parse(QString::fromUtf8(text)).error().code == errors::kNotAHead);
}

TEST_CASE("checking a file tells how far it is and can be given up")
{
    TempCoop coop;
    fill(coop.file());
    GiveUpAfter patient;
    REQUIRE(verify(coop.file(), std::nullopt, &patient));
    CHECK(patient.isEven);
    CHECK(patient.done == patient.total);
    GiveUpAfter impatient(2);
    const auto refused = verify(coop.file(), std::nullopt, &impatient);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kCancelled);
}
