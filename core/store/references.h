#pragma once

#include "core/store/connection.h"

#include <QStringList>

namespace zhangfang::store
{

/// The tables in which rows written after transaction `tx` refer to one of the rows of `table` that `idsSql`
/// (a SELECT of their ids with the placeholder :batch) names; `except` are not looked at. Sorted.
///
/// Goes by the schema's foreign keys, so that a room can ask whether its rows are in use without knowing the
/// rooms below it. `table`, `idsSql` and `except` come from the code, never from input.
QStringList tablesReferringSince(const Connection &connection, const char *table, const char *idsSql,
                                 qint64 batch, qint64 tx, const QStringList &except);

} // namespace zhangfang::store
