#include "core/store/bulk_insert.h"

#include "core/base/assert.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

namespace zhangfang::store
{

namespace
{
/// Beyond some fifty rows a statement nothing is gained (measured), and SQLite's limit of variables is far
/// away.
constexpr std::size_t kRowsAStatement = 50;
} // namespace

BulkInsert::BulkInsert(const Connection &connection, const char *table, std::vector<const char *> columns)
    : m_connection(connection)
    , m_table(table)
    , m_columns(std::move(columns))
    , m_full(std::make_unique<QSqlQuery>(connection.database()))
{
    ZHANGFANG_ASSERT(!m_columns.empty());
    if (!m_full->prepare(sqlFor(kRowsAStatement)))
        throwStorageError(m_full->lastError());
    m_waiting.reserve(m_columns.size() * kRowsAStatement);
}

BulkInsert::~BulkInsert() = default;

void BulkInsert::add(std::initializer_list<QVariant> row)
{
    ZHANGFANG_ASSERT(row.size() == m_columns.size());
    m_waiting.insert(m_waiting.end(), row);
    if (m_waiting.size() == m_columns.size() * kRowsAStatement)
        write(*m_full, kRowsAStatement);
}

void BulkInsert::finish()
{
    const std::size_t rows = m_waiting.size() / m_columns.size();
    if (rows == 0)
        return;
    QSqlQuery rest(m_connection.database());
    if (!rest.prepare(sqlFor(rows)))
        throwStorageError(rest.lastError());
    write(rest, rows);
}

void BulkInsert::write(QSqlQuery &query, std::size_t rows)
{
    ZHANGFANG_ASSERT(m_waiting.size() == rows * m_columns.size());
    for (std::size_t i = 0; i < m_waiting.size(); ++i)
        query.bindValue(static_cast<int>(i), m_waiting[i]);
    if (!query.exec())
        throwStorageError(query.lastError());
    m_waiting.clear();
}

QString BulkInsert::sqlFor(std::size_t rows) const
{
    QStringList names;
    QStringList marks;
    for (const char *column : m_columns) {
        names.append(QLatin1String(column));
        marks.append(QStringLiteral("?"));
    }
    const QString tuple = QLatin1Char('(') + marks.join(QLatin1Char(',')) + QLatin1Char(')');
    QStringList tuples;
    for (std::size_t i = 0; i < rows; ++i)
        tuples.append(tuple);
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
        .arg(QLatin1String(m_table), names.join(QLatin1Char(',')), tuples.join(QLatin1Char(',')));
}

} // namespace zhangfang::store
