#include "tests/faults/contents.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QStringList>

#include <functional>

namespace faults
{

namespace
{

using zhangfang::store::Connection;
using zhangfang::store::Statement;
using WantsColumn = std::function<bool(const QString &table, const QString &column)>;

QStringList list(const Connection &connection, const QString &sql)
{
    QStringList values;
    Statement rows(connection, sql.toUtf8().constData());
    while (rows.next())
        values.append(rows.text(0));
    return values;
}

QByteArray digestOf(const QString &path, const WantsColumn &wants)
{
    const Connection connection(path, Connection::Mode::ReadOnly);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList tables =
        list(connection, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
    const QString schema =
        QStringLiteral("SELECT quote(type) || quote(name) || quote(sql) FROM sqlite_master");
    hash.addData(list(connection, schema).join(QLatin1Char('\n')).toUtf8());
    for (const QString &table : tables) {
        QStringList columns;
        for (const QString &column :
             list(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))) {
            if (wants(table, column))
                columns.append(QStringLiteral("quote(\"%1\")").arg(column));
        }
        hash.addData(table.toUtf8());
        if (columns.isEmpty())
            continue;
        const QString sql = QStringLiteral("SELECT %1 FROM \"%2\" NOT INDEXED ORDER BY rowid")
                                .arg(columns.join(QStringLiteral("||','||")), table);
        Statement rows(connection, sql.toUtf8().constData());
        while (rows.next())
            hash.addData(rows.text(0).toUtf8() + '\n');
    }
    return hash.result().toHex();
}

bool isDrawnByLot(const QString &table, const QString &column)
{
    return column == QLatin1String("sid") || column.endsWith(QLatin1String("digest")) ||
           column == QLatin1String("file_id") || column == QLatin1String("digest_key") ||
           (table == QLatin1String("journal") && column == QLatin1String("image"));
}

} // namespace

QByteArray contentsOf(const QString &path)
{
    return digestOf(path, [](const QString &table, const QString &column) {
        return table != QLatin1String("file_key") && !isDrawnByLot(table, column);
    });
}

QByteArray everyValueOf(const QString &path)
{
    return digestOf(path, [](const QString &, const QString &) { return true; });
}

} // namespace faults
