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
/// What is read of a column; empty where nothing is.
using Reading = std::function<QString(const QString &table, const QString &column)>;

QStringList list(const Connection &connection, const QString &sql)
{
    QStringList values;
    Statement rows(connection, sql.toUtf8().constData());
    while (rows.next())
        values.append(rows.text(0));
    return values;
}

QByteArray digestOf(const QString &path, const Reading &reading)
{
    const Connection connection(path, Connection::Mode::ReadOnly);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList tables =
        list(connection, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
    const QString schema = QStringLiteral(
        "SELECT quote(type) || quote(name) || quote(sql) AS object FROM sqlite_master ORDER BY object");
    hash.addData(list(connection, schema).join(QLatin1Char('\n')).toUtf8());
    for (const QString &table : tables) {
        QStringList columns;
        for (const QString &column :
             list(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))) {
            if (const QString value = reading(table, column); !value.isEmpty())
                columns.append(QStringLiteral("quote(%1)").arg(value));
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

QString named(const QString &column)
{
    return QStringLiteral("\"%1\"").arg(column);
}

/// Keys, what is locked with them, and digests that a key or a lot goes into.
bool isDrawnByLot(const QString &table, const QString &column)
{
    return table == QLatin1String("file_key") || column == QLatin1String("sid") ||
           column.endsWith(QLatin1String("digest")) || column.endsWith(QLatin1String("_lock")) ||
           column.endsWith(QLatin1String("_seal")) || column == QLatin1String("file_id") ||
           (table == QLatin1String("journal") && column == QLatin1String("image"));
}

QString readingWithoutLots(const QString &table, const QString &column)
{
    // What is still to be done to a file is no part of what it holds: its next opening does it.
    if (table == QLatin1String("pending") || isDrawnByLot(table, column))
        return {};
    if (table == QLatin1String("secret") && column == QLatin1String("value"))
        return QStringLiteral("iif(value_seal IS NULL, value, '')"); // the rest is encrypted
    return named(column);
}

} // namespace

QByteArray contentsOf(const QString &path)
{
    return digestOf(path, readingWithoutLots);
}

QByteArray everyValueOf(const QString &path)
{
    return digestOf(path, [](const QString &, const QString &column) { return named(column); });
}

} // namespace faults
