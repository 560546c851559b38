#pragma once

#include "core/store/connection.h"

#include <QString>

#include <functional>

namespace zhangfang::store
{

/// One row of the journal with its transaction: who did what, when, why, and how the row stood afterwards.
struct JournalRow {
    qint64 transaction = 0;
    QString atUtc; ///< ISO instant
    QString userName;
    QString action; ///< "labour.approve"
    QString reason;
    QString table;
    qint64 rowId = 0;
    QString op;    ///< "insert", "update", "delete"
    QString image; ///< the row as a JSON object; personal numbers stand in it as keyed digests only
};

/// Hands the whole journal to `use` in its order.
void readJournal(const Connection &connection, const std::function<void(const JournalRow &)> &use);

} // namespace zhangfang::store
