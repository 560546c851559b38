#pragma once

#include "core/store/connection.h"

#include <QStringList>

#include <array>
#include <span>
#include <vector>

namespace zhangfang::store
{

/// How a table is guarded.
enum class TableKind {
    Register, ///< rows may change and every version is journalled; none is ever deleted
    Draft,    ///< as a register, and rows may be dropped, which is journalled too
    Posted,   ///< rows are journalled once and never change
    Bulk,     ///< many rows, sealed through their owner's digest; they may change while the owner is open
    Chain,    ///< the journal and the seals themselves: never changed, not journalled
    Plain     ///< the machinery's own rows, without guards
};

/// One table of the file and how it is guarded.
struct TableInfo {
    const char *name;
    TableKind kind;
    /// Kept out of the journal: what is secret, or opens what is. Each has a column of its name and "_seal"
    /// beside it, which is journalled: hiddenSeal() of what is encrypted, NULL of what is plain.
    std::array<const char *, 2> hiddenColumns = {};
    const char *ownerTable = nullptr; ///< Bulk: whose digest seals the rows
    const char *ownerColumn = nullptr;
    const char *ownerDigest = nullptr;
    const char *ownerOpenStates = nullptr; ///< with blanks between, e.g. "draft submitted"
    /// Register: what its reversal may change in a row that is posted, with blanks between; all else stays.
    const char *reversalColumns = nullptr;
};

/// Every table of the schema, in the order in which it is verified. A test compares it with the file.
std::span<const TableInfo> tableCatalog();
/// The catalogue's row for `name`; asking for an unknown table is a broken invariant.
const TableInfo &tableInfo(const char *name);

/// The columns of a table that enter its journal image or its bulk digest, in their order.
QStringList imageColumns(const Connection &connection, const TableInfo &table);
/// The SQL expression that makes the journal image of a row; `prefix` is "NEW.", "OLD." or an alias with a
/// dot.
QString imageExpression(const QStringList &columns, const QString &prefix);
/// The SQL of all guards of one table.
QStringList guardTriggers(const Connection &connection, const TableInfo &table);

} // namespace zhangfang::store
