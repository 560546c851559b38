#include "ui/kit/register_table.h"

#include <algorithm>
#include <numeric>

namespace zhangfang::kit
{

Arrangement::Arrangement(AnyTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    // Before the base hears of it and sorts again.
    const auto forget = [this] { m_rankedColumn = -1; };
    connect(&model, &QAbstractItemModel::modelReset, this, forget);
    connect(&model, &QAbstractItemModel::dataChanged, this, forget);
    setSourceModel(&model);
}

void Arrangement::setSought(const QString &typed)
{
    m_needle = needleOf(typed);
    arrangeAnew();
}

void Arrangement::setConditions(std::vector<Condition> conditions)
{
    const bool changesNothing = m_conditions.empty() && conditions.empty();
    m_conditions = std::move(conditions);
    if (!changesNothing)
        arrangeAnew();
}

/// The rows laid out at one stroke: invalidateRowsFilter() takes rows out and puts them in piece by piece,
/// which takes seconds where many thousands of them lie scattered.
void Arrangement::arrangeAnew()
{
    invalidate();
}

std::vector<int> Arrangement::rows() const
{
    std::vector<int> rows;
    rows.reserve(std::size_t(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        rows.push_back(mapToSource(index(row, 0)).row());
    return rows;
}

void Arrangement::rank(int column) const
{
    const int count = m_model.rowCount();
    std::vector<exchange::OutCell> cells;
    cells.reserve(std::size_t(count));
    for (int row = 0; row < count; ++row)
        cells.push_back(m_model.cell(row, column));
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    const auto less = [&cells](int a, int b) {
        return cellLess(cells[std::size_t(a)], cells[std::size_t(b)]);
    };
    // Registers mostly give their rows in the order in which they are shown.
    if (!std::ranges::is_sorted(order, less))
        std::ranges::sort(order, less);
    m_ranks.assign(std::size_t(count), 0);
    int rank = 0;
    for (std::size_t i = 1; i < order.size(); ++i) {
        rank += less(order[i - 1], order[i]) ? 1 : 0;
        m_ranks[std::size_t(order[i])] = rank;
    }
    m_rankedColumn = column;
}

bool Arrangement::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    if (a.column() != m_rankedColumn)
        rank(a.column());
    return m_ranks[std::size_t(a.row())] < m_ranks[std::size_t(b.row())];
}

bool Arrangement::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!m_needle.isEmpty() && !m_model.haystack(row).contains(m_needle))
        return false;
    return std::all_of(m_conditions.begin(), m_conditions.end(),
                       [row](const Condition &condition) { return condition(row); });
}

} // namespace zhangfang::kit
