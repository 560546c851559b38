#pragma once

#include "core/store/connection.h"

#include <QVariant>

#include <initializer_list>
#include <memory>
#include <vector>

class QSqlQuery;

namespace zhangfang::store
{

/// Inserts many rows into one table, several rows a statement. Rows are on disk only after finish().
class BulkInsert
{
public:
    /// `table` and `columns` are names from the code, never from input.
    BulkInsert(const Connection &connection, const char *table, std::vector<const char *> columns);
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    /// One row; as many values as columns. QVariant() is NULL. Throws StorageError.
    void add(std::initializer_list<QVariant> row);
    /// Writes what is still waiting. Must be called; throws StorageError.
    void finish();

private:
    void write(QSqlQuery &query, std::size_t rows);
    QString sqlFor(std::size_t rows) const;

    const Connection &m_connection;
    const char *m_table;
    std::vector<const char *> m_columns;
    std::vector<QVariant> m_waiting;
    std::unique_ptr<QSqlQuery> m_full;
};

} // namespace zhangfang::store
