#pragma once

#include "core/store/statement.h"

#include <QByteArray>
#include <QLatin1String>
#include <QStringView>

#include <initializer_list>
#include <map>
#include <variant>
#include <vector>

namespace zhangfang::store
{

/// One value of a row on its way into a table: NULL, a whole number, a text.
using BulkValue = std::variant<std::monostate, qint64, QLatin1String, QStringView>;

/// Inserts many rows into one table, many rows a statement. Rows are on disk only after finish().
///
/// The rows of a statement travel as one JSON text, with what is the same in all of them said once: what Qt's
/// driver takes to bind a value is several times what SQLite takes to store it.
class BulkInsert
{
public:
    /// `table` and `columns` are names from the code, never from input. Costs nothing until there is a row.
    BulkInsert(const Connection &connection, const char *table, std::vector<const char *> columns);
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    /// One row; as many values as columns. Throws StorageError.
    void add(std::initializer_list<BulkValue> row);
    /// Writes what is still waiting. Must be called; throws StorageError.
    void finish();

private:
    /// Which columns differ within the rows of a statement.
    using Varying = std::vector<bool>;

    std::size_t rows() const { return m_ends.size() / m_columns.size(); }
    QByteArrayView cell(std::size_t row, std::size_t column) const;
    void appendCells(QByteArray &json, std::size_t row, const Varying &varying, bool varies) const;
    Varying varyingColumns() const;
    Statement &statementFor(Varying &varying);
    QByteArray sql(const Varying &varying) const;

    const Connection &m_connection;
    const char *m_table;
    std::vector<const char *> m_columns;
    QByteArray m_cells;            ///< of the waiting rows, one JSON value after the other
    std::vector<qsizetype> m_ends; ///< where each of them ends
    std::map<Varying, Statement> m_inserts;
    Varying m_everVaried;
};

} // namespace zhangfang::store
