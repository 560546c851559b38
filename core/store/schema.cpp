#include "core/store/schema.h"

#include "core/base/assert.h"
#include "core/store/journalled_rows.h"
#include "core/store/statement.h"
#include "core/store/table_catalog.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace zhangfang::store
{

namespace
{

bool isWordAt(const QString &script, qsizetype at, QLatin1String word)
{
    const auto isLetter = [&](qsizetype index) {
        return index >= 0 && index < script.size() &&
               (script[index].isLetterOrNumber() || script[index] == u'_');
    };
    return QStringView(script).mid(at, word.size()).compare(word, Qt::CaseInsensitive) == 0 &&
           !isLetter(at - 1) && !isLetter(at + word.size());
}

/// The position just behind `end`, sought from `from` on, or the script's end.
qsizetype behind(const QString &script, const QString &end, qsizetype from)
{
    const qsizetype found = script.indexOf(end, from);
    return found < 0 ? script.size() : found + end.size();
}

/// The position behind the comment that starts at `at`, or `at` where none does.
qsizetype skipComment(const QString &script, qsizetype at)
{
    const QStringView rest = QStringView(script).mid(at);
    if (rest.startsWith(QLatin1String("--")))
        return behind(script, QStringLiteral("\n"), at);
    if (rest.startsWith(QLatin1String("/*")))
        return behind(script, QStringLiteral("*/"), at + 2);
    return at;
}

/// The position behind the quoted text that starts at `at`, or `at` where none does.
qsizetype skipQuoted(const QString &script, qsizetype at)
{
    const bool isQuote = script[at] == u'\'' || script[at] == u'"';
    return isQuote ? behind(script, QString(script[at]), at + 1) : at;
}

void dropGuards(const Connection &connection)
{
    QStringList names;
    Statement triggers(connection, "SELECT name FROM sqlite_master WHERE type = 'trigger'"
                                   " AND (name GLOB 'guard_*' OR name GLOB 'journal_*') ORDER BY name");
    while (triggers.next())
        names.append(triggers.text(0));
    for (const QString &name : std::as_const(names))
        connection.execute(QStringLiteral("DROP TRIGGER %1").arg(name));
}

} // namespace

std::vector<Migration> shippedMigrations()
{
    const QDir folder(QStringLiteral(":/schema"));
    std::vector<Migration> migrations;
    for (const QString &entry : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(entry));
        const bool opened = file.open(QIODevice::ReadOnly);
        ZHANGFANG_ASSERT(opened);
        const QString name = entry.chopped(4);
        migrations.push_back(
            {name.section(QLatin1Char('_'), 0, 0).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    ZHANGFANG_ASSERT(!migrations.empty());
    for (std::size_t i = 0; i < migrations.size(); ++i)
        ZHANGFANG_ASSERT(migrations[i].version == static_cast<int>(i) + 1);
    return migrations;
}

void migrate(const Connection &connection, int fromVersion, const std::vector<Migration> &migrations)
{
    dropGuards(connection);
    for (const Migration &migration : migrations) {
        if (migration.version <= fromVersion)
            continue;
        for (const QString &statement : splitSql(migration.sql))
            connection.execute(statement);
        connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
    }
    for (const TableInfo &table : tableCatalog()) {
        if (!hasTable(connection, table))
            continue; // of a later form
        for (const QString &guard : guardTriggers(connection, table))
            connection.execute(guard);
    }
}

QStringList splitSql(const QString &script)
{
    QStringList statements;
    QString current;
    int depth = 0; // of BEGIN … END in a trigger, and of CASE … END inside it
    bool inTrigger = false;
    for (qsizetype at = 0; at < script.size();) {
        if (const qsizetype after = skipComment(script, at); after > at) {
            at = after;
            continue;
        }
        if (const qsizetype after = skipQuoted(script, at); after > at) {
            current += QStringView(script).mid(at, after - at);
            at = after;
            continue;
        }
        inTrigger = inTrigger || isWordAt(script, at, QLatin1String("TRIGGER"));
        if (inTrigger &&
            (isWordAt(script, at, QLatin1String("BEGIN")) || isWordAt(script, at, QLatin1String("CASE"))))
            ++depth;
        else if (inTrigger && isWordAt(script, at, QLatin1String("END")))
            --depth;
        if (script[at] == u';' && depth == 0) {
            statements.append(current.trimmed());
            current.clear();
            inTrigger = false;
        } else {
            current += script[at];
        }
        ++at;
    }
    statements.append(current.trimmed());
    statements.removeAll(QString());
    return statements;
}

QStringList schemaObjects(const Connection &connection)
{
    QStringList objects;
    Statement all(connection, "SELECT type, name, sql FROM sqlite_master"
                              " WHERE name NOT LIKE 'sqlite#_%' ESCAPE '#' ORDER BY type, name");
    while (all.next())
        objects.append(all.text(0) + QLatin1Char(' ') + all.text(1) + QLatin1Char('\n') + all.text(2));
    return objects;
}

QStringList schemaObjectsAfter(const std::vector<Migration> &migrations)
{
    const Connection scratch(QStringLiteral(":memory:"), Connection::Mode::Create);
    migrate(scratch, 0, migrations);
    return schemaObjects(scratch);
}

QStringList shippedSchemaObjects()
{
    return schemaObjectsAfter(shippedMigrations());
}

} // namespace zhangfang::store
