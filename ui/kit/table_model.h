#pragma once

#include "core/base/text.h"
#include "core/exchange/table_writer.h"
#include "ui/kit/parts.h"

#include <QAbstractTableModel>
#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace zhangfang::kit
{

/// What every table of the house knows about a column.
struct ColumnLook {
    QByteArray key; ///< stable: remembered widths and choices go by it
    QString title;
    bool right = false;             ///< figures
    bool sums = false;              ///< the sum row has its sum
    bool hidden = false;            ///< at first; the user may show it
    bool blankWhenRepeated = false; ///< under the default order the same value is left blank below itself
    int widthInDigits = 10;         ///< at first
    bool stretches = false;         ///< takes what is left over
};

/// A badge in a cell.
struct CellBadge {
    BadgeState state;
    QString word;
};

/// The side of a table that is the same for all rows: RegisterTable works with it.
class AnyTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual const ColumnLook &look(int column) const = 0;
    /// The exact value: sorted by, summed and exported. A text column's is its text.
    virtual exchange::OutCell cell(int row, int column) const = 0;
    /// The cell as it is shown.
    virtual QString shown(int row, int column) const = 0;
    virtual std::optional<CellBadge> badge(int row, int column) const = 0;
    /// What the find bar looks for in a row, parted by line ends; see needleOf().
    virtual const QString &haystack(int row) const = 0;
    /// The sum of a column over some rows, as it is shown.
    virtual QString sumShown(int column, const std::vector<int> &rows) const = 0;
    int columnOf(const QByteArray &key) const;
};

/// How a table writes an exact value. `asClock`: working time as h:mm because a value of the column asks for
/// it.
QString shownCell(const exchange::OutCell &cell, bool asClock);
/// The order of two exact values; texts as people number things.
bool cellLess(const exchange::OutCell &a, const exchange::OutCell &b);
/// Adds up exact values of one kind, one after the other.
class CellSum
{
public:
    void add(const exchange::OutCell &cell);
    /// Nothing for texts and dates, and where nothing was added.
    exchange::OutCell sum() const;

private:
    exchange::OutCell m_kind; ///< the first value that was added
    qint64 m_sum = 0;
};
/// What finds a row: the texts, and of the first name its pinyin initials.
QString haystackOf(const QStringList &texts, const QStringList &names);
/// What was typed into a find bar, as it is looked for in haystacks.
QString needleOf(const QString &typed);

/// A column of rows of type Row.
template <typename Row>
struct Column {
    ColumnLook look;
    std::function<exchange::OutCell(const Row &)> cell;
    std::function<QString(const Row &)> shown = {};                  ///< none: as the exact value is written
    std::function<std::optional<CellBadge>(const Row &)> badge = {}; ///< none: plain text
};

/// A text as it stands (names, remarks) or a number that people give (order by numberLess()).
template <typename Row, typename Get>
Column<Row> textColumn(const char *key, const QString &title, Get get, int widthInDigits = 12)
{
    return {{.key = key, .title = title, .widthInDigits = widthInDigits},
            [get](const Row &row) { return exchange::OutCell(QString(get(row))); }};
}

/// An exact value in any unit that OutCell knows: right-aligned and summed.
template <typename Row, typename Get>
Column<Row> figureColumn(const char *key, const QString &title, Get get, int widthInDigits = 12)
{
    return {{.key = key, .title = title, .right = true, .sums = true, .widthInDigits = widthInDigits},
            [get](const Row &row) { return exchange::OutCell(get(row)); }};
}

/// A day; an invalid one is shown as —.
template <typename Row, typename Get>
Column<Row> dateColumn(const char *key, const QString &title, Get get, int widthInDigits = 12)
{
    return {{.key = key, .title = title, .widthInDigits = widthInDigits}, [get](const Row &row) {
                const QDate day = get(row);
                return day.isValid() ? exchange::OutCell(day) : exchange::OutCell();
            }};
}

/// A state: its badge, sorted and exported by its word.
template <typename Row, typename Get>
Column<Row> badgeColumn(const char *key, const QString &title, Get get, int widthInDigits = 12)
{
    return {{.key = key, .title = title, .widthInDigits = widthInDigits},
            [get](const Row &row) {
                const std::optional<CellBadge> badge = get(row);
                return badge ? exchange::OutCell(badge->word) : exchange::OutCell();
            },
            {},
            [get](const Row &row) -> std::optional<CellBadge> { return get(row); }};
}

/// A table over plain rows. Nothing is computed here: rows come from a register as they are.
template <typename Row>
class TableModel final : public AnyTableModel
{
public:
    using Haystack = std::function<QString(const Row &)>;

    explicit TableModel(std::vector<Column<Row>> columns, Haystack haystack = {}, QObject *parent = nullptr)
        : AnyTableModel(parent)
        , m_columns(std::move(columns))
        , m_haystack(std::move(haystack))
        , m_clock(m_columns.size(), false)
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_haystacks.clear();
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            m_clock[column] = needsClock(column);
        endResetModel();
    }
    /// Shows other values in a row that stands.
    void setRow(int row, Row value)
    {
        m_rows.at(std::size_t(row)) = std::move(value);
        if (!m_haystacks.empty())
            m_haystacks[std::size_t(row)] = haystackOfRow(m_rows[std::size_t(row)]);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(std::size_t(index)); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return shown(index.row(), index.column());
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (look(index.column()).right ? Qt::AlignRight : Qt::AlignLeft));
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return look(section).title;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (look(section).right ? Qt::AlignRight : Qt::AlignLeft));
        return {};
    }

    const ColumnLook &look(int column) const override { return m_columns[std::size_t(column)].look; }
    exchange::OutCell cell(int row, int column) const override
    {
        return m_columns[std::size_t(column)].cell(m_rows[std::size_t(row)]);
    }
    QString shown(int row, int column) const override
    {
        const Column<Row> &of = m_columns[std::size_t(column)];
        if (of.shown)
            return of.shown(m_rows[std::size_t(row)]);
        return shownCell(cell(row, column), m_clock[std::size_t(column)]);
    }
    std::optional<CellBadge> badge(int row, int column) const override
    {
        const Column<Row> &of = m_columns[std::size_t(column)];
        return of.badge ? of.badge(m_rows[std::size_t(row)]) : std::nullopt;
    }
    const QString &haystack(int row) const override
    {
        if (m_haystacks.empty()) {
            m_haystacks.reserve(m_rows.size());
            for (const Row &each : m_rows)
                m_haystacks.push_back(haystackOfRow(each));
        }
        return m_haystacks[std::size_t(row)];
    }
    QString sumShown(int column, const std::vector<int> &rows) const override
    {
        CellSum sum;
        for (const int row : rows)
            sum.add(cell(row, column));
        return shownCell(sum.sum(), m_clock[std::size_t(column)]);
    }

private:
    QString haystackOfRow(const Row &row) const { return m_haystack ? m_haystack(row) : QString(); }
    bool needsClock(std::size_t column) const
    {
        for (const Row &row : m_rows) {
            const exchange::OutCell value = m_columns[column].cell(row);
            const auto *time = std::get_if<exchange::WorkTime>(&value);
            if (time && time->minutes % 3 != 0)
                return true;
            // A column holds values of one kind: one that is no time says so for all of them.
            if (!time && !std::holds_alternative<std::monostate>(value))
                return false;
        }
        return false;
    }

    std::vector<Column<Row>> m_columns;
    Haystack m_haystack;
    std::vector<bool> m_clock;
    std::vector<Row> m_rows;
    mutable std::vector<QString> m_haystacks;
};

} // namespace zhangfang::kit
