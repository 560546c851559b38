#include "core/store/journalled_rows.h"

#include "core/store/statement.h"

#include <algorithm>

namespace zhangfang::store
{

namespace
{

constexpr const char *kTable = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = :name";

std::vector<qint64> rowIds(const Connection &connection, const QString &sql)
{
    std::vector<qint64> ids;
    Statement rows(connection, sql.toUtf8().constData());
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

QString imageOf(const Connection &connection, const TableInfo &table)
{
    return imageExpression(imageColumns(connection, table), QStringLiteral("t."));
}

} // namespace

bool isJournalled(const TableInfo &table)
{
    return table.kind == TableKind::Register || table.kind == TableKind::Draft ||
           table.kind == TableKind::Posted;
}

bool hasTable(const Connection &connection, const TableInfo &table)
{
    Statement found(connection, kTable);
    found.bind(":name", QString::fromLatin1(table.name));
    return found.next();
}

std::vector<qint64> differingRows(const Connection &connection, const TableInfo &table)
{
    return rowIds(
        connection,
        QStringLiteral("SELECT t.id FROM %1 t LEFT JOIN journal j ON j.id = (SELECT max(id) FROM journal"
                       " WHERE table_name = '%1' AND row_id = t.id)"
                       " WHERE j.image IS NOT %2 OR j.op = 'delete' ORDER BY t.id")
            .arg(QLatin1String(table.name), imageOf(connection, table)));
}

std::vector<qint64> missingRows(const Connection &connection, const TableInfo &table)
{
    return rowIds(
        connection,
        QStringLiteral("SELECT row_id FROM (SELECT row_id, op, max(id) FROM journal"
                       " WHERE table_name = '%1' GROUP BY row_id)"
                       " WHERE op <> 'delete' AND row_id NOT IN (SELECT id FROM %1) ORDER BY row_id")
            .arg(QLatin1String(table.name)));
}

void journalDifferingRows(const Connection &connection, const TableInfo &table, qint64 tx,
                          const std::vector<qint64> &except)
{
    const QString sql =
        QStringLiteral("INSERT INTO journal (tx, table_name, row_id, op, image)"
                       " SELECT :tx, '%1', t.id, CASE WHEN EXISTS (SELECT 1 FROM journal"
                       " WHERE table_name = '%1' AND row_id = t.id) THEN 'update' ELSE 'insert' END, %2"
                       " FROM %1 t WHERE t.id = :id")
            .arg(QLatin1String(table.name), imageOf(connection, table));
    Statement insert(connection, sql.toUtf8().constData());
    for (const qint64 id : differingRows(connection, table)) {
        if (std::find(except.begin(), except.end(), id) == except.end())
            insert.bind(":tx", tx).bind(":id", id).run();
    }
}

} // namespace zhangfang::store
