#include "core/store/verify.h"

#include "core/base/digest.h"
#include "core/store/journalled_rows.h"
#include "core/store/keyed_digest.h"
#include "core/store/schema.h"
#include "core/store/seal.h"
#include "core/store/statement.h"
#include "core/store/table_catalog.h"

#include <QHash>

#include <algorithm>

namespace zhangfang::store
{

namespace
{

using Findings = std::vector<Finding>;

void checkDatabase(const Connection &connection, Findings &findings)
{
    Statement integrity(connection, "PRAGMA integrity_check(20)");
    while (integrity.next()) {
        if (integrity.text(0) != QLatin1String("ok"))
            findings.push_back({FindingKind::Damaged, {}, 0, integrity.text(0)});
    }
    Statement foreignKeys(connection, "PRAGMA foreign_key_check");
    while (foreignKeys.next())
        findings.push_back(
            {FindingKind::Damaged, foreignKeys.text(0), foreignKeys.integer(1), foreignKeys.text(2)});
}

void checkSchema(const Connection &connection, const QStringList &shipped, Findings &findings)
{
    const QStringList here = schemaObjects(connection);
    const auto nameOf = [](const QString &object) { return object.section(QLatin1Char('\n'), 0, 0); };
    QStringList differing;
    for (const QString &object : shipped) {
        if (!here.contains(object))
            differing.append(nameOf(object));
    }
    for (const QString &object : here) {
        if (!shipped.contains(object))
            differing.append(nameOf(object));
    }
    differing.removeDuplicates();
    for (const QString &name : std::as_const(differing))
        findings.push_back({FindingKind::SchemaDiffers, name, 0, {}});
}

qint64 transactionCount(const Connection &connection)
{
    return connection.value(QStringLiteral("SELECT count(*) FROM tx")).toLongLong();
}

Result<qint64> checkChain(const Connection &connection, ProgressSteps &steps, Findings &findings)
{
    QString previous;
    qint64 expected = 1;
    Statement all(connection,
                  "SELECT tx.id, seal.scheme, seal.digest FROM tx LEFT JOIN seal ON seal.tx = tx.id"
                  " ORDER BY tx.id");
    while (all.next()) {
        const qint64 tx = all.integer(0);
        if (tx != expected || all.isNull(2)) {
            findings.push_back({FindingKind::LinkBroken, QStringLiteral("tx"), tx, {}});
        } else if (all.integer(1) != kSealScheme) {
            findings.push_back({FindingKind::UnknownScheme, QStringLiteral("seal"), tx, {}});
        } else if (sealDigest(connection, tx, previous) != all.text(2)) {
            findings.push_back({FindingKind::LinkBroken, QStringLiteral("seal"), tx, {}});
        }
        previous = all.text(2);
        expected = tx + 1;
        ZHANGFANG_TRY(steps.step());
    }
    Statement strays(connection, "SELECT id FROM journal WHERE tx NOT IN (SELECT id FROM tx)"
                                 " UNION ALL SELECT tx FROM seal WHERE tx NOT IN (SELECT id FROM tx)"
                                 " UNION ALL SELECT tx FROM context");
    while (strays.next())
        findings.push_back({FindingKind::LinkBroken, QStringLiteral("journal"), strays.integer(0), {}});
    return expected - 1;
}

void checkJournalledTable(const Connection &connection, const TableInfo &table, Findings &findings)
{
    const QString name = QLatin1String(table.name);
    for (const qint64 id : differingRows(connection, table))
        findings.push_back({FindingKind::ContentDiffers, name, id, {}});
    for (const qint64 id : missingRows(connection, table))
        findings.push_back({FindingKind::RowMissing, name, id, {}});
}

void checkBulkTable(const Connection &connection, const TableInfo &table, Findings &findings)
{
    const QString sql = QStringLiteral("SELECT o.id, o.%1 FROM %2 o WHERE o.%1 IS NOT NULL"
                                       " OR EXISTS (SELECT 1 FROM %3 r WHERE r.%4 = o.id) ORDER BY o.id")
                            .arg(QLatin1String(table.ownerDigest), QLatin1String(table.ownerTable),
                                 QLatin1String(table.name), QLatin1String(table.ownerColumn));
    Statement owners(connection, sql.toUtf8().constData());
    BulkDigest digest(connection, table.name);
    while (owners.next()) {
        if (digest.of(owners.integer(0)) != owners.text(1)) {
            findings.push_back({FindingKind::ContentDiffers, QLatin1String(table.name), owners.integer(0),
                                QLatin1String(table.ownerTable)});
        }
    }
}

Result<void> checkTables(const Connection &connection, ProgressSteps &steps, Findings &findings)
{
    for (const TableInfo &table : tableCatalog()) {
        // A table that is not there is told by the check of the schema.
        if (isJournalled(table) && hasTable(connection, table))
            checkJournalledTable(connection, table, findings);
        else if (table.kind == TableKind::Bulk && hasTable(connection, table))
            checkBulkTable(connection, table, findings);
        ZHANGFANG_TRY(steps.step());
    }
    return {};
}

/// What the journal does not hold of a row: of ciphertexts and locks it knows the seal.
void checkHidden(const Connection &connection, const TableInfo &table, const char *column, Findings &findings)
{
    const QString name = QLatin1String(column);
    const QString sql =
        QStringLiteral("SELECT id, %1, %1_seal FROM %2 ORDER BY id").arg(name, QLatin1String(table.name));
    const bool isLock = name.endsWith(QLatin1String("_lock"));
    const bool isEncrypted = isLock || hasPasswords(connection);
    Statement rows(connection, sql.toUtf8().constData());
    while (rows.next()) {
        const QString expected = isEncrypted && !rows.isNull(1) ? hiddenSeal(rows.text(1)) : QString();
        if (rows.text(2) != expected)
            findings.push_back(
                {FindingKind::ContentDiffers, QLatin1String(table.name), rows.integer(0), name});
    }
}

void checkHidden(const Connection &connection, Findings &findings)
{
    for (const TableInfo &table : tableCatalog()) {
        for (const char *column : table.hiddenColumns) {
            if (column != nullptr)
                checkHidden(connection, table, column, findings);
        }
    }
}

/// The journal holds only the keyed digest of a secret; the number itself must give it. False where nobody
/// who may read the numbers has signed in.
bool checkSecrets(const Connection &connection, Findings &findings)
{
    const Keys *keys = keysOf(connection);
    if (keys == nullptr)
        return false;
    Statement rows(connection, "SELECT s.id, s.kind, s.value, s.digest, p.sid FROM secret s"
                               " JOIN person p ON p.id = s.person_id ORDER BY s.id");
    while (rows.next()) {
        const auto number =
            readSecret(*keys, rows.text(2), secretPlace(rows.text(4), rows.text(1), rows.text(3)));
        if (!number || keyedDigest(connection, rows.text(1), *number) != rows.text(3))
            findings.push_back({FindingKind::ContentDiffers, QStringLiteral("secret"), rows.integer(0), {}});
    }
    return true;
}

void checkAgainst(const Connection &connection, const Head &expected, Findings &findings)
{
    const QString seal = storedSeal(connection, expected.sequence);
    if (seal.isEmpty())
        findings.push_back(
            {FindingKind::TailCut, QStringLiteral("seal"), expected.sequence, expected.toString()});
    else if (shortCode(seal) != expected.code)
        findings.push_back(
            {FindingKind::HistoryRewritten, QStringLiteral("seal"), expected.sequence, expected.toString()});
}

} // namespace

Result<Verification> verifyConnection(const Connection &connection, const QStringList &schema,
                                      const std::optional<Head> &expected, Progress *progress)
{
    Verification outcome;
    checkDatabase(connection, outcome.findings);
    checkSchema(connection, schema, outcome.findings);
    ProgressSteps steps(progress, transactionCount(connection) + std::ssize(tableCatalog()));
    ZHANGFANG_TRY_ASSIGN(outcome.transactions, checkChain(connection, steps, outcome.findings));
    ZHANGFANG_TRY(checkTables(connection, steps, outcome.findings));
    checkHidden(connection, outcome.findings);
    outcome.numbersChecked = checkSecrets(connection, outcome.findings);
    outcome.head = currentHead(connection);
    if (expected)
        checkAgainst(connection, *expected, outcome.findings);
    return outcome;
}

Result<Verification> verify(const CoopFile &file, const std::optional<Head> &expected, Progress *progress)
{
    return file.read([&](const Connection &connection) {
        return verifyConnection(connection, shippedSchemaObjects(), expected, progress);
    });
}

Result<std::vector<Finding>> checkHead(const CoopFile &file, const Head &seen)
{
    return file.read([&](const Connection &connection) -> Result<std::vector<Finding>> {
        std::vector<Finding> findings;
        checkAgainst(connection, seen, findings);
        return findings;
    });
}

} // namespace zhangfang::store
