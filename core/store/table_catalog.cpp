#include "core/store/table_catalog.h"

#include "core/base/assert.h"
#include "core/store/statement.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace zhangfang::store
{

namespace
{

constexpr std::array kCatalog{
    TableInfo{"user_account", TableKind::Register, {"password_lock"}},
    TableInfo{"file_key", TableKind::Register, {"digest_key", "recovery_lock"}},
    TableInfo{"coop", TableKind::Register},
    TableInfo{"resolution", TableKind::Posted},
    TableInfo{"resolution_matter", TableKind::Posted},
    TableInfo{"charter_terms", TableKind::Posted},
    TableInfo{"period", TableKind::Register},
    TableInfo{"import_batch", TableKind::Register},
    TableInfo{"print_record", TableKind::Posted},
    TableInfo{"person", TableKind::Register},
    TableInfo{"secret", TableKind::Register, {"value"}},
    TableInfo{"secret_reveal", TableKind::Posted},
    TableInfo{"membership", TableKind::Register},
    TableInfo{"contribution", TableKind::Posted},
    TableInfo{"grade", TableKind::Posted},
    TableInfo{"quantified_share", TableKind::Posted},
    TableInfo{"client", TableKind::Register},
    TableInfo{"agreement", TableKind::Register},
    TableInfo{"job", TableKind::Register},
    TableInfo{"job_rate", TableKind::Register},
    TableInfo{"crew_sheet", TableKind::Register},
    TableInfo{"crew_sheet_person", TableKind::Draft},
    TableInfo{"entry", TableKind::Bulk, {}, "crew_sheet", "sheet_id", "entries_digest", "draft"},
    TableInfo{
        "labour_total", TableKind::Bulk, {}, "crew_sheet", "sheet_id", "totals_digest", "draft submitted"},
    TableInfo{"approval", TableKind::Register},
    TableInfo{"approved_labour", TableKind::Bulk, {}, "approval", "approval_id", "labour_digest", "draft"},
    TableInfo{"pay_run", TableKind::Register},
    TableInfo{"pay_run_sheet", TableKind::Posted},
    TableInfo{"pay_line", TableKind::Bulk, {}, "pay_run", "run_id", "lines_digest", "draft"},
    TableInfo{"pay_slip", TableKind::Bulk, {}, "pay_run", "run_id", "slips_digest", "draft"},
    TableInfo{"payment", TableKind::Posted},
    TableInfo{"year_result", TableKind::Register},
    TableInfo{.name = "plan",
              .kind = TableKind::Register,
              .reversalColumns = "tx state reversed_on reversal_reason"},
    TableInfo{"plan_reserve", TableKind::Posted},
    TableInfo{"plan_deduction", TableKind::Posted},
    TableInfo{"plan_line",
              TableKind::Bulk,
              {},
              "plan",
              "plan_id",
              "lines_digest",
              "draft put_forward reviewed adopted"},
    TableInfo{"tx", TableKind::Chain},
    TableInfo{"journal", TableKind::Chain},
    TableInfo{"seal", TableKind::Chain},
    TableInfo{"context", TableKind::Plain},
    TableInfo{"pending", TableKind::Plain},
};

QString refuse(const char *what, const QString &table, const QString &condition)
{
    return QStringLiteral("SELECT RAISE(ABORT, 'guard:%1 %2') WHERE %3;")
        .arg(QLatin1String(what), table, condition);
}

QString otherContext(const QString &row)
{
    return QStringLiteral("(SELECT tx FROM context) IS NOT %1tx").arg(row);
}

QString noContext(const QString &table, const QString &row)
{
    return refuse("context", table, otherContext(row));
}

QString trigger(const QString &name, const QString &event, const QString &table, const QString &body)
{
    return QStringLiteral("CREATE TRIGGER %1 %2 ON %3 BEGIN %4 END").arg(name, event, table, body);
}

QString journalInsert(const QString &table, const char *op, const QString &row, const QString &tx,
                      const QStringList &columns)
{
    return QStringLiteral("INSERT INTO journal (tx, table_name, row_id, op, image)"
                          " VALUES (%1, '%2', %3id, '%4', %5);")
        .arg(tx, table, row, QLatin1String(op), imageExpression(columns, row));
}

QStringList columnNames(const Connection &connection, const QString &table)
{
    QStringList names;
    Statement info(connection, "SELECT name FROM pragma_table_info(:table) ORDER BY cid");
    info.bind(":table", table);
    while (info.next())
        names.append(info.text(0));
    return names;
}

/// An expression over the table's columns, of NEW's instead.
QString ofNewRow(QString expression, const QStringList &columns)
{
    const QRegularExpression column(QStringLiteral("\\b(%1)\\b").arg(columns.join(QLatin1Char('|'))));
    return expression.replace(column, QStringLiteral("NEW.\\1"));
}

/// A unique key: its columns or expressions, and which rows it is of.
struct UniqueKey {
    QString columns;
    QString rows = {}; ///< a condition; empty: all
};

std::vector<UniqueKey> uniqueKeys(const Connection &connection, const QString &table)
{
    static const QRegularExpression definition(QStringLiteral("^[^(]*\\((.*?)\\)(?: WHERE (.*))?$"));
    std::vector<UniqueKey> keys;
    Statement indexes(connection, "SELECT made.sql, (SELECT group_concat(name, ', ') FROM"
                                  " pragma_index_info(key.name)) FROM pragma_index_list(:table) AS key"
                                  " JOIN sqlite_schema AS made ON made.name = key.name"
                                  " WHERE key.\"unique\" = 1 ORDER BY key.name");
    indexes.bind(":table", table);
    while (indexes.next()) {
        if (indexes.isNull(0)) { // made by UNIQUE
            keys.push_back({indexes.text(1)});
            continue;
        }
        const auto parts = definition.match(indexes.text(0));
        ZHANGFANG_ASSERT(parts.hasMatch());
        keys.push_back({parts.captured(1), parts.captured(2)});
    }
    return keys;
}

/// Refuses a row with a key that another row has: OR REPLACE would drop that one without firing a delete
/// trigger (recursive_triggers is off in other programs). `others` says which rows are others.
QString refuseExisting(const Connection &connection, const QString &table, const char *others)
{
    const QStringList columns = columnNames(connection, table);
    QString body;
    for (const UniqueKey &key : uniqueKeys(connection, table)) {
        QStringList same{QStringLiteral("(%1) = (%2)").arg(key.columns, ofNewRow(key.columns, columns))};
        if (!key.rows.isEmpty())
            same << key.rows << ofNewRow(key.rows, columns);
        body += refuse("exists", table,
                       QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2%3)")
                           .arg(table, same.join(QLatin1String(" AND ")), QLatin1String(others)));
    }
    return body;
}

QString idTaken(const QString &table)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE id = NEW.id)").arg(table);
}

/// What a posted row's reversal leaves as it was.
QString refuseOtherThanReversal(const TableInfo &table, QStringList columns)
{
    if (table.reversalColumns == nullptr)
        return {};
    for (const QString &column : QString::fromLatin1(table.reversalColumns).split(QLatin1Char(' ')))
        columns.removeAll(column);
    const QString name = QLatin1String(table.name);
    for (QString &column : columns)
        column = QStringLiteral("NEW.%1 IS NOT OLD.%1").arg(column);
    return refuse("posted", name,
                  QStringLiteral("OLD.state = 'posted' AND (%1)").arg(columns.join(QLatin1String(" OR "))));
}

/// A row stays where it is: with the id of another one, OR REPLACE would drop that.
QString refuseOtherId(const QString &table)
{
    return refuse("posted", table, QStringLiteral("NEW.id IS NOT OLD.id"));
}

/// With OR, as the schema's own checks of millions of rows: SQLite 3.40 makes the set of an IN of three and
/// more anew for every row.
QString ownerClosed(const TableInfo &table, const QString &row)
{
    QStringList open;
    for (const QString &state : QString::fromLatin1(table.ownerOpenStates).split(QLatin1Char(' ')))
        open.append(QStringLiteral("state = '%1'").arg(state));
    return QStringLiteral("NOT EXISTS (SELECT 1 FROM %1 WHERE id = %2%3 AND (%4))")
        .arg(QLatin1String(table.ownerTable), row, QLatin1String(table.ownerColumn),
             open.join(QLatin1String(" OR ")));
}

QStringList bulkGuards(const TableInfo &table, const QStringList &columns)
{
    const QString name = QLatin1String(table.name);
    const QString now = QStringLiteral("(SELECT tx FROM context)");
    const QString closedNew = refuse("posted", name, ownerClosed(table, QStringLiteral("NEW.")));
    const QString closedOld = refuse("posted", name, ownerClosed(table, QStringLiteral("OLD.")));
    // Asked of millions of rows: first whether anything is wrong, then what.
    const QStringList wrong{otherContext(QStringLiteral("NEW.")), ownerClosed(table, QStringLiteral("NEW.")),
                            idTaken(name)};
    return {
        trigger(QStringLiteral("guard_%1_insert").arg(name), QStringLiteral("BEFORE INSERT"),
                name + QLatin1String(" WHEN ") + wrong.join(QLatin1String(" OR ")),
                refuse("context", name, wrong[0]) + refuse("posted", name, wrong[1]) +
                    refuse("exists", name, wrong[2])),
        trigger(QStringLiteral("guard_%1_update").arg(name), QStringLiteral("BEFORE UPDATE"), name,
                noContext(name, QStringLiteral("NEW.")) + refuseOtherId(name) + closedOld + closedNew),
        trigger(QStringLiteral("journal_%1_update").arg(name), QStringLiteral("AFTER UPDATE"), name,
                journalInsert(name, "update", QStringLiteral("NEW."), QStringLiteral("NEW.tx"), columns)),
        trigger(QStringLiteral("guard_%1_delete").arg(name), QStringLiteral("BEFORE DELETE"), name,
                refuse("context", name, QStringLiteral("NOT EXISTS (SELECT 1 FROM context)")) + closedOld),
        trigger(QStringLiteral("journal_%1_delete").arg(name), QStringLiteral("AFTER DELETE"), name,
                journalInsert(name, "delete", QStringLiteral("OLD."), now, columns)),
    };
}

QStringList journalledGuards(const Connection &connection, const TableInfo &table, const QStringList &columns)
{
    const QString name = QLatin1String(table.name);
    const QString newRow = QStringLiteral("NEW.");
    const QString always = QStringLiteral("1");
    QStringList guards{
        trigger(QStringLiteral("guard_%1_insert").arg(name), QStringLiteral("BEFORE INSERT"), name,
                noContext(name, newRow) + refuse("exists", name, idTaken(name)) +
                    refuseExisting(connection, name, "")),
        trigger(QStringLiteral("journal_%1_insert").arg(name), QStringLiteral("AFTER INSERT"), name,
                journalInsert(name, "insert", newRow, QStringLiteral("NEW.tx"), columns)),
    };
    if (table.kind == TableKind::Posted) {
        guards << trigger(QStringLiteral("guard_%1_update").arg(name), QStringLiteral("BEFORE UPDATE"), name,
                          refuse("posted", name, always));
    } else {
        guards << trigger(QStringLiteral("guard_%1_update").arg(name), QStringLiteral("BEFORE UPDATE"), name,
                          noContext(name, newRow) + refuseOtherId(name) +
                              refuseExisting(connection, name, " AND id <> OLD.id") +
                              refuseOtherThanReversal(table, columns))
               << trigger(QStringLiteral("journal_%1_update").arg(name), QStringLiteral("AFTER UPDATE"), name,
                          journalInsert(name, "update", newRow, QStringLiteral("NEW.tx"), columns));
    }
    if (table.kind == TableKind::Draft) {
        guards << trigger(QStringLiteral("guard_%1_delete").arg(name), QStringLiteral("BEFORE DELETE"), name,
                          refuse("context", name, QStringLiteral("NOT EXISTS (SELECT 1 FROM context)")))
               << trigger(QStringLiteral("journal_%1_delete").arg(name), QStringLiteral("AFTER DELETE"), name,
                          journalInsert(name, "delete", QStringLiteral("OLD."),
                                        QStringLiteral("(SELECT tx FROM context)"), columns));
    } else {
        guards << trigger(QStringLiteral("guard_%1_delete").arg(name), QStringLiteral("BEFORE DELETE"), name,
                          refuse("posted", name, always));
    }
    return guards;
}

QStringList chainGuards(const TableInfo &table)
{
    const QString name = QLatin1String(table.name);
    const QString key = name == QLatin1String("seal") ? QStringLiteral("tx") : QStringLiteral("id");
    const QString always = QStringLiteral("1");
    return {
        trigger(QStringLiteral("guard_%1_insert").arg(name), QStringLiteral("BEFORE INSERT"), name,
                refuse("exists", name,
                       QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2 = NEW.%2)").arg(name, key))),
        trigger(QStringLiteral("guard_%1_update").arg(name), QStringLiteral("BEFORE UPDATE"), name,
                refuse("posted", name, always)),
        trigger(QStringLiteral("guard_%1_delete").arg(name), QStringLiteral("BEFORE DELETE"), name,
                refuse("posted", name, always)),
    };
}

} // namespace

std::span<const TableInfo> tableCatalog()
{
    return kCatalog;
}

const TableInfo &tableInfo(const char *name)
{
    for (const TableInfo &table : kCatalog) {
        if (qstrcmp(table.name, name) == 0)
            return table;
    }
    qFatal("no table %s in the catalogue", name);
}

QStringList imageColumns(const Connection &connection, const TableInfo &table)
{
    QStringList columns = columnNames(connection, QString::fromLatin1(table.name));
    columns.removeIf([&](const QString &column) {
        return std::ranges::any_of(table.hiddenColumns,
                                   [&](const char *hidden) { return column == QLatin1String(hidden); });
    });
    ZHANGFANG_ASSERT(!columns.isEmpty());
    return columns;
}

QString imageExpression(const QStringList &columns, const QString &prefix)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(QStringLiteral("'%1', %2%1").arg(column, prefix));
    return QStringLiteral("json_object(%1)").arg(parts.join(QLatin1String(", ")));
}

QStringList guardTriggers(const Connection &connection, const TableInfo &table)
{
    switch (table.kind) {
    case TableKind::Register:
    case TableKind::Draft:
    case TableKind::Posted:
        return journalledGuards(connection, table, imageColumns(connection, table));
    case TableKind::Bulk:
        return bulkGuards(table, imageColumns(connection, table));
    case TableKind::Chain:
        return chainGuards(table);
    case TableKind::Plain:
        break;
    }
    return {};
}

} // namespace zhangfang::store
