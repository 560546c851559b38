#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <limits>
#include <vector>

namespace zhangfang::store
{

class CoopFile;

/// What happened to a row.
enum class RowChange {
    Added,   ///< nothing before
    Changed, ///< before and after
    Removed, ///< dropped from a draft; nothing after
};

/// One row of the journal as a change: who did what to which row, when and why, how it stood before and
/// after.
///
/// The images map columns to values as the file keeps them (units at the end of the column's name). Identity,
/// phone and account numbers never stand in them, only their keyed digests.
struct Change {
    qint64 id;          ///< of the journal row: larger is later
    qint64 transaction; ///< changes of one deed share it
    QDateTime at;       ///< UTC
    QString userName;
    QString action; ///< of the deed, "members.leave"
    QString reason; ///< as the user gave it; may be empty
    QString table;
    qint64 row; ///< its id in the table
    RowChange kind;
    QVariantMap before = {};
    QVariantMap after = {};

    /// The columns that differ, sorted by name, the transaction's number apart: of a row that came or went
    /// all of them.
    QStringList columns() const;
    /// The value before where the row went, else the one after.
    QVariant value(const QString &column) const;
};

/// A page of changes: at most `limit` of those before journal row `before`, which belongs to the page before.
struct ChangePage {
    int limit = 200;
    qint64 before = std::numeric_limits<qint64>::max();
};

/// What a deed did to one table.
struct DeedPart {
    QString table;
    RowChange kind;
    qint64 rows;
};

/// How many rows the parts of a deed are together.
qint64 rowsIn(const std::vector<DeedPart> &parts);

/// One deed: everything that one transaction wrote into the journal.
struct Deed {
    qint64 transaction; ///< larger is later
    QDateTime at;       ///< UTC
    QString userName;
    QString action;
    QString reason;
    std::vector<DeedPart> parts = {}; ///< most rows first
    std::vector<qint64> persons = {}; ///< row numbers of those whom its rows are about, each once
    std::vector<Change> changes = {}; ///< newest first, where there are at most kFewChanges; none otherwise

    static constexpr int kFewChanges = 4;
    /// How many rows it changed; at least one.
    qint64 rows() const { return rowsIn(parts); }
};

/// A page of deeds: at most `limit` of those before transaction `before`, and none more once they have come
/// to `rows` rows.
struct DeedPage {
    int limit = 200;
    qint64 before = std::numeric_limits<qint64>::max();
    qint64 rows = std::numeric_limits<qint64>::max();
};

/// The journal, newest change first. Bulk rows (entries, pay lines and slips, plan lines) stand in it only
/// where they were changed or dropped: how they began is sealed with their sheet, run or plan.
class ChangeHistory
{
public:
    explicit ChangeHistory(const CoopFile &file)
        : m_file(file)
    {
    }

    /// Everything that happened in the file, a deed at a time.
    Result<std::vector<Deed>> ofFile(DeedPage page = {}) const;
    /// Whether anything happened before a deed.
    Result<bool> hasEarlier(qint64 transaction) const;
    /// Everything that one deed did.
    Result<std::vector<Change>> ofDeed(qint64 transaction, ChangePage page = {}) const;
    /// What happened to one row of a table.
    Result<std::vector<Change>> ofRow(const QString &table, qint64 row, ChangePage page = {}) const;
    /// What happened to a person and to all rows that name the person (column person_id); `person` is the row
    /// number of the person.
    Result<std::vector<Change>> ofPerson(qint64 person, ChangePage page = {}) const;

private:
    const CoopFile &m_file;
};

} // namespace zhangfang::store
