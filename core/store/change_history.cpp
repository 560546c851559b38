#include "core/store/change_history.h"

#include "core/base/keys.h"
#include "core/store/coop_file.h"
#include "core/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace zhangfang::store
{

namespace
{

constexpr KeyRow<RowChange> kChanges[] = {
    {RowChange::Added, "insert"},
    {RowChange::Changed, "update"},
    {RowChange::Removed, "delete"},
};

// Where a row stood before is its own row of the journal before this one.
constexpr const char *kOfDeed =
    "SELECT j.id, tx.id, tx.at_utc, tx.user_name, tx.action, tx.reason, j.table_name, j.row_id, j.op, "
    "j.image,"
    " (SELECT p.image FROM journal p WHERE p.table_name = j.table_name AND p.row_id = j.row_id"
    " AND p.id < j.id ORDER BY p.id DESC LIMIT 1)"
    " FROM journal j JOIN tx ON tx.id = j.tx"
    " WHERE j.tx = :transaction AND j.id < :before ORDER BY j.id DESC LIMIT :limit";
constexpr const char *kOfRow =
    "SELECT j.id, tx.id, tx.at_utc, tx.user_name, tx.action, tx.reason, j.table_name, j.row_id, j.op, "
    "j.image,"
    " (SELECT p.image FROM journal p WHERE p.table_name = j.table_name AND p.row_id = j.row_id"
    " AND p.id < j.id ORDER BY p.id DESC LIMIT 1)"
    " FROM journal j JOIN tx ON tx.id = j.tx"
    " WHERE j.table_name = :table AND j.row_id = :row AND j.id < :before ORDER BY j.id DESC LIMIT :limit";
constexpr const char *kOfPerson =
    "WITH mine AS (SELECT id FROM journal WHERE table_name = 'person' AND row_id = :person AND id < :before"
    " UNION ALL SELECT id FROM journal WHERE json_extract(image, '$.person_id') = :person AND id < :before)"
    " SELECT j.id, tx.id, tx.at_utc, tx.user_name, tx.action, tx.reason, j.table_name, j.row_id, j.op, "
    "j.image,"
    " (SELECT p.image FROM journal p WHERE p.table_name = j.table_name AND p.row_id = j.row_id"
    " AND p.id < j.id ORDER BY p.id DESC LIMIT 1)"
    " FROM mine JOIN journal j ON j.id = mine.id JOIN tx ON tx.id = j.tx ORDER BY j.id DESC LIMIT :limit";

constexpr const char *kDeeds = "SELECT id, at_utc, user_name, action, reason FROM tx"
                               " WHERE id < :before AND EXISTS (SELECT 1 FROM journal j WHERE j.tx = tx.id)"
                               " ORDER BY id DESC LIMIT :limit";
constexpr const char *kParts = "SELECT table_name, op, count(*) FROM journal WHERE tx = :transaction"
                               " GROUP BY table_name, op ORDER BY count(*) DESC, min(id)";
constexpr const char *kPersons =
    "SELECT DISTINCT CASE table_name WHEN 'person' THEN row_id"
    " ELSE json_extract(image, '$.person_id') END AS person"
    " FROM journal WHERE tx = :transaction"
    // Looked for before the image is taken apart: most rows of a large import name nobody.
    " AND (table_name = 'person' OR instr(image, '\"person_id\"') > 0) AND person IS NOT NULL ORDER BY "
    "person";

QVariantMap imageFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object().toVariantMap();
}

QDateTime instantFrom(const QString &text)
{
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    at.setTimeSpec(Qt::UTC);
    return at;
}

Change changeAt(const Statement &row)
{
    Change change{row.integer(0), row.integer(1), instantFrom(row.text(2)),
                  row.text(3),    row.text(4),    row.text(5),
                  row.text(6),    row.integer(7), known(valueOf(kChanges, row.text(8)))};
    if (change.kind != RowChange::Added)
        change.before = imageFrom(row.text(10));
    if (change.kind != RowChange::Removed)
        change.after = imageFrom(row.text(9));
    else if (change.before.isEmpty())
        change.before = imageFrom(row.text(9)); // a bulk row, which came without a row of the journal
    return change;
}

template <typename Bind>
std::vector<Change> changesOf(const Connection &connection, const char *sql, ChangePage page, Bind &&bind)
{
    std::vector<Change> changes;
    Statement rows(connection, sql);
    rows.bind(":before", page.before).bind(":limit", page.limit);
    bind(rows);
    while (rows.next())
        changes.push_back(changeAt(rows));
    return changes;
}

template <typename Bind>
Result<std::vector<Change>> read(const CoopFile &file, const char *sql, ChangePage page, Bind &&bind)
{
    return file.read([&](const Connection &connection) -> Result<std::vector<Change>> {
        return changesOf(connection, sql, page, bind);
    });
}

std::vector<Deed> deedsWithoutRows(const Connection &connection, DeedPage page)
{
    std::vector<Deed> deeds;
    Statement rows(connection, kDeeds);
    rows.bind(":before", page.before).bind(":limit", page.limit);
    while (rows.next())
        deeds.push_back(
            {rows.integer(0), instantFrom(rows.text(1)), rows.text(2), rows.text(3), rows.text(4)});
    return deeds;
}

void readRows(const Connection &connection, Deed &deed)
{
    Statement parts(connection, kParts);
    parts.bind(":transaction", deed.transaction);
    while (parts.next())
        deed.parts.push_back({parts.text(0), known(valueOf(kChanges, parts.text(1))), parts.integer(2)});
    Statement persons(connection, kPersons);
    persons.bind(":transaction", deed.transaction);
    while (persons.next())
        deed.persons.push_back(persons.integer(0));
    if (deed.rows() <= Deed::kFewChanges)
        deed.changes = changesOf(connection, kOfDeed, {Deed::kFewChanges},
                                 [&](Statement &rows) { rows.bind(":transaction", deed.transaction); });
}

} // namespace

QStringList Change::columns() const
{
    QSet<QString> names;
    for (const QVariantMap *image : {&before, &after}) {
        for (auto column = image->cbegin(); column != image->cend(); ++column) {
            if (before.value(column.key()) != after.value(column.key()))
                names.insert(column.key());
        }
    }
    names.remove(QStringLiteral("tx"));
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

QVariant Change::value(const QString &column) const
{
    return kind == RowChange::Removed ? before.value(column) : after.value(column);
}

qint64 rowsIn(const std::vector<DeedPart> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0),
                           [](qint64 sum, const DeedPart &part) { return sum + part.rows; });
}

Result<std::vector<Deed>> ChangeHistory::ofFile(DeedPage page) const
{
    return m_file.read([&](const Connection &connection) -> Result<std::vector<Deed>> {
        std::vector<Deed> deeds = deedsWithoutRows(connection, page);
        qint64 rows = 0;
        auto deed = deeds.begin();
        for (; deed != deeds.end() && rows < page.rows; ++deed) {
            readRows(connection, *deed);
            rows += deed->rows();
        }
        deeds.erase(deed, deeds.end());
        return deeds;
    });
}

Result<bool> ChangeHistory::hasEarlier(qint64 transaction) const
{
    return m_file.read([&](const Connection &connection) -> Result<bool> {
        return !deedsWithoutRows(connection, {1, transaction}).empty();
    });
}

Result<std::vector<Change>> ChangeHistory::ofDeed(qint64 transaction, ChangePage page) const
{
    return read(m_file, kOfDeed, page, [&](Statement &rows) { rows.bind(":transaction", transaction); });
}

Result<std::vector<Change>> ChangeHistory::ofRow(const QString &table, qint64 row, ChangePage page) const
{
    return read(m_file, kOfRow, page, [&](Statement &rows) { rows.bind(":table", table).bind(":row", row); });
}

Result<std::vector<Change>> ChangeHistory::ofPerson(qint64 person, ChangePage page) const
{
    return read(m_file, kOfPerson, page, [&](Statement &rows) { rows.bind(":person", person); });
}

} // namespace zhangfang::store
