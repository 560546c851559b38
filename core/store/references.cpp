#include "core/store/references.h"

#include "core/store/statement.h"

#include <utility>
#include <vector>

namespace zhangfang::store
{

namespace
{

constexpr const char *kReferringColumns =
    "SELECT m.name, f.\"from\" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f"
    " WHERE m.type = 'table' AND f.\"table\" = :table ORDER BY m.name";

/// Table and column of every foreign key onto `table`.
std::vector<std::pair<QString, QString>> referringColumns(const Connection &connection, const char *table)
{
    std::vector<std::pair<QString, QString>> columns;
    Statement query(connection, kReferringColumns);
    query.bind(":table", QString::fromLatin1(table));
    while (query.next())
        columns.emplace_back(query.text(0), query.text(1));
    return columns;
}

} // namespace

QStringList tablesReferringSince(const Connection &connection, const char *table, const char *idsSql,
                                 qint64 batch, qint64 tx, const QStringList &except)
{
    QStringList found;
    for (const auto &[referring, column] : referringColumns(connection, table)) {
        if (except.contains(referring) || found.contains(referring))
            continue;
        const QString sql = QStringLiteral("SELECT 1 FROM %1 WHERE tx > :tx AND %2 IN (%3) LIMIT 1")
                                .arg(referring, column, QString::fromLatin1(idsSql));
        Statement rows(connection, sql.toUtf8().constData());
        rows.bind(":tx", tx).bind(":batch", batch);
        if (rows.next())
            found.append(referring);
    }
    return found;
}

} // namespace zhangfang::store
