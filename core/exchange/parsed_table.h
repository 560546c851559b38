#pragma once

#include "core/base/base_errors.h"
#include "core/exchange/field_readers.h"
#include "core/exchange/headed_table.h"
#include "core/store/import_batch.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <type_traits>
#include <vector>

namespace zhangfang::exchange
{

/// How the rows of a file fared on their way in.
struct RowTally {
    qint64 rowsRead = 0;
    qint64 badRows = 0;
    qint64 headingLine = 0;        ///< the line of the headings, for the list of what was left out
    std::vector<Error> bad;        ///< what is wrong, in order of the lines; a row may have several
    std::vector<Warning> warnings; ///< what was passed over
};

/// A file read as a whole: the request that a register takes, of the good rows, and what became of the
/// others.
///
/// The caller decides: nothing is taken unless `bad` is empty or bad rows are to be left out. The register
/// then looks at the rows in its own way, and refuses what it knows better.
template <typename Request>
struct ParsedTable : RowTally {
    Request request;
};

/// Name and digest of a file about to be imported.
Result<store::BatchFile> describeFile(const QString &path, store::BatchKind kind);

/// More bad rows than these are no mistakes: the file is not what it is taken for.
inline constexpr qint64 kMostBadRows = 20'000;

/// Hears how many rows are read, every kRowsBetween of them; false gives the reading up (base.cancelled).
using RowsHeard = std::function<bool(qint64 rows)>;
inline constexpr qint64 kRowsBetween = 250;

/// Reads every row of the table with `readRow(fields)`, which takes up a row if `fields` stays good; it may
/// refuse to go on.
///
/// `heard` may be nothing. Refuses what HeadedTable::next() refuses, base.cancelled, and more than
/// kMostBadRows bad rows (exchange.too_many_bad_rows).
template <typename ReadRow>
Result<void> readRows(HeadedTable &table, RowTally &tally, const RowsHeard &heard, ReadRow readRow);

/// The one form of a number that people write: the register's where only zeros in front of it are missing.
///
/// A spreadsheet turns 001 into 1. A number that is not in the register, and is one there but for zeros in
/// front, is that one; where two fit ("01" and "001"), it stays as written.
class KnownNumbers
{
public:
    KnownNumbers() = default;
    explicit KnownNumbers(const std::vector<QString> &numbers);

    QString resolve(const QString &written) const;
    bool contains(const QString &number) const { return m_numbers.contains(number); }

private:
    QSet<QString> m_numbers;
    QHash<QString, QString> m_withoutZeros; ///< empty where two numbers fit
};

/// Remembers what a reader made of a cell: a long ledger repeats few days, numbers and names many times, and
/// its rows then share their texts. Refusals are not remembered.
template <typename Value>
class Memo
{
public:
    template <typename Reader>
    Result<Value> read(const Cell &cell, Reader reader)
    {
        const auto key = std::pair(static_cast<int>(cell.kind), cell.text);
        if (const auto known = m_values.constFind(key); known != m_values.constEnd())
            return *known;
        Result<Value> value = reader(cell);
        if (value && m_values.size() < kMost)
            m_values.insert(key, *value);
        return value;
    }

private:
    static constexpr qsizetype kMost = 50'000;
    QHash<std::pair<int, QString>, Value> m_values;
};

/// Adds the row's problems to the tally; false, with the refusal to leave with, where there are too many.
Result<void> tallyRow(const RowFields &fields, RowTally &tally);

template <typename ReadRow>
Result<void> readRows(HeadedTable &table, RowTally &tally, const RowsHeard &heard, ReadRow readRow)
{
    tally.headingLine = table.headingLine();
    qint64 rows = 0;
    while (true) {
        ZHANGFANG_TRY_ASSIGN(const bool isRow, table.next());
        if (!isRow)
            break;
        RowFields fields(table);
        if constexpr (std::is_void_v<decltype(readRow(fields))>)
            readRow(fields);
        else
            ZHANGFANG_TRY(readRow(fields));
        ZHANGFANG_TRY(tallyRow(fields, tally));
        if (++rows % kRowsBetween == 0 && heard && !heard(rows))
            return Error{errors::kCancelled};
    }
    const auto &passedOver = table.warnings();
    tally.warnings.insert(tally.warnings.begin(), passedOver.begin(), passedOver.end());
    return {};
}

} // namespace zhangfang::exchange
