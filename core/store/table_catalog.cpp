#include "core/store/table_catalog.h"

#include "core/base/assert.h"
#include "core/store/statement.h"

#include <algorithm>
#include <array>

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
    TableInfo{"plan", TableKind::Register},
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

/// For each unique key: the condition that a row with NEW's key is there already. INSERT OR REPLACE would
/// drop that row without firing a delete trigger (recursive_triggers is off in other programs).
QStringList existingKeyConditions(const Connection &connection, const QString &table)
{
    QStringList conditions{QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE id = NEW.id)").arg(table)};
    Statement indexes(connection, "SELECT name FROM pragma_index_list(:table)"
                                  " WHERE \"unique\" = 1 AND partial = 0 ORDER BY name");
    indexes.bind(":table", table);
    while (indexes.next()) {
        Statement columns(connection, "SELECT name FROM pragma_index_info(:name) ORDER BY seqno");
        columns.bind(":name", indexes.text(0));
        QStringList same;
        bool plainColumns = true;
        while (columns.next()) {
            plainColumns = plainColumns && !columns.isNull(0);
            same.append(QStringLiteral("%1 = NEW.%1").arg(columns.text(0)));
        }
        if (plainColumns)
            conditions.append(QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2)")
                                  .arg(table, same.join(QLatin1String(" AND "))));
    }
    return conditions;
}

QString refuseExisting(const Connection &connection, const QString &table)
{
    QString body;
    for (const QString &condition : existingKeyConditions(connection, table))
        body += refuse("exists", table, condition);
    return body;
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
                            QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE id = NEW.id)").arg(name)};
    return {
        trigger(QStringLiteral("guard_%1_insert").arg(name), QStringLiteral("BEFORE INSERT"),
                name + QLatin1String(" WHEN ") + wrong.join(QLatin1String(" OR ")),
                refuse("context", name, wrong[0]) + refuse("posted", name, wrong[1]) +
                    refuse("exists", name, wrong[2])),
        trigger(QStringLiteral("guard_%1_update").arg(name), QStringLiteral("BEFORE UPDATE"), name,
                noContext(name, QStringLiteral("NEW.")) + closedOld + closedNew),
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
                noContext(name, newRow) + refuseExisting(connection, name)),
        trigger(QStringLiteral("journal_%1_insert").arg(name), QStringLiteral("AFTER INSERT"), name,
                journalInsert(name, "insert", newRow, QStringLiteral("NEW.tx"), columns)),
    };
    if (table.kind == TableKind::Posted) {
        guards << trigger(QStringLiteral("guard_%1_update").arg(name), QStringLiteral("BEFORE UPDATE"), name,
                          refuse("posted", name, always));
    } else {
        guards << trigger(QStringLiteral("guard_%1_update").arg(name), QStringLiteral("BEFORE UPDATE"), name,
                          noContext(name, newRow) +
                              refuse("posted", name, QStringLiteral("NEW.id IS NOT OLD.id")))
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
    QStringList columns;
    Statement info(connection, "SELECT name FROM pragma_table_info(:table) ORDER BY cid");
    info.bind(":table", QString::fromLatin1(table.name));
    while (info.next()) {
        const bool isHidden = std::ranges::any_of(
            table.hiddenColumns, [&](const char *hidden) { return info.text(0) == QLatin1String(hidden); });
        if (!isHidden)
            columns.append(info.text(0));
    }
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
