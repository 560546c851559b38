#pragma once

#include "core/store/connection.h"
#include "core/store/table_catalog.h"

#include <vector>

/// The rows of a table held against the journal, which has every version of them.
namespace zhangfang::store
{

/// Whether each row of the table has an image in the journal.
bool isJournalled(const TableInfo &table);
/// Whether the file has the table: one of an older form lacks those that came later.
bool hasTable(const Connection &connection, const TableInfo &table);

/// The rows that are not what their last image in the journal says, or have none.
std::vector<qint64> differingRows(const Connection &connection, const TableInfo &table);
/// The rows that the journal knows and that are gone.
std::vector<qint64> missingRows(const Connection &connection, const TableInfo &table);
/// Writes an image of each differing row into the journal as the work of transaction `tx`, but for those in
/// `except`.
void journalDifferingRows(const Connection &connection, const TableInfo &table, qint64 tx,
                          const std::vector<qint64> &except);

} // namespace zhangfang::store
