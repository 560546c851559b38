#include "core/store/upgrade.h"

#include "core/store/backup.h"
#include "core/store/first_keeper.h"
#include "core/store/journalled_rows.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"
#include "core/store/table_catalog.h"
#include "core/store/transaction.h"
#include "core/store/verify.h"
#include "core/store/whole_file.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace zhangfang::store
{

namespace
{

int versionOf(const Connection &connection)
{
    return connection.value(QStringLiteral("PRAGMA user_version")).toInt();
}

/// The shipped steps up to the file's own form.
std::vector<Migration> until(const std::vector<Migration> &migrations, int version)
{
    std::vector<Migration> steps;
    std::copy_if(migrations.begin(), migrations.end(), std::back_inserter(steps),
                 [version](const Migration &step) { return step.version <= version; });
    return steps;
}

std::vector<Finding> findingsOf(const Connection &connection, const std::vector<Migration> &migrations)
{
    auto verification = verifyConnection(connection, schemaObjectsAfter(migrations));
    if (!verification)
        throw StorageError(verification.error());
    return verification->findings;
}

/// The rows of a table that were not as their journal says before the upgrade either.
std::vector<qint64> faultyRows(const std::vector<Finding> &findings, const char *table)
{
    std::vector<qint64> rows;
    for (const Finding &finding : findings) {
        if (finding.kind == FindingKind::ContentDiffers && finding.table == QLatin1String(table))
            rows.push_back(finding.rowId);
    }
    return rows;
}

void migrateInOneTransaction(const Connection &copy, const std::vector<Migration> &migrations,
                             const std::vector<Finding> &before, const Clock &clock)
{
    const int from = versionOf(copy);
    const QString steps = QStringLiteral("%1 → %2").arg(from).arg(migrations.back().version);
    Transaction transaction(copy, Purpose{firstKeeper(copy).name, QStringLiteral("store.upgrade"), steps},
                            clock);
    migrate(copy, from, migrations);
    for (const TableInfo &table : tableCatalog()) {
        if (isJournalled(table) && hasTable(copy, table))
            journalDifferingRows(copy, table, transaction.tx(), faultyRows(before, table.name));
    }
    transaction.commit();
}

void upgradeCopy(const QString &path, const std::vector<Migration> &migrations, const Clock &clock)
{
    const Connection copy(path, Connection::Mode::ReadWrite);
    const std::vector<Finding> before = findingsOf(copy, until(migrations, versionOf(copy)));
    migrateInOneTransaction(copy, migrations, before, clock);
    const std::vector<Finding> after = findingsOf(copy, migrations);
    if (after.size() > before.size()) {
        const QString detail = QStringLiteral("%1 %2").arg(after.back().table).arg(after.back().rowId);
        throw StorageError(aboutFile(errors::kFileDamaged, path, detail));
    }
}

} // namespace

Result<QString> upgradeFile(const QString &path, const std::vector<Migration> &migrations, const Clock &clock)
{
    const QString kept = backupPath(QFileInfo(path).absolutePath(), path, BackupCause::BeforeUpgrade, clock);
    const auto replaced = replaceWhole(path, kept, [&](const QString &unfinished) {
        Connection(path, Connection::Mode::ReadWrite).copyInto(unfinished);
        upgradeCopy(unfinished, migrations, clock);
    });
    if (replaced)
        return kept;
    Error refusal =
        aboutFile(errors::kUpgradeFailed, path, replaced.error().param(QStringLiteral("detail")).toString());
    refusal.params.emplace_back(QStringLiteral("version"), migrations.back().version);
    return refusal;
}

} // namespace zhangfang::store
