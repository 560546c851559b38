#include "ui/kit/register_table.h"

#include <algorithm>

namespace zhangfang::kit
{

Arrangement::Arrangement(AnyTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void Arrangement::setSought(const QString &typed)
{
    m_sought = typed;
    invalidateRowsFilter();
}

void Arrangement::setConditions(std::vector<Condition> conditions)
{
    m_conditions = std::move(conditions);
    invalidateRowsFilter();
}

std::vector<int> Arrangement::rows() const
{
    std::vector<int> rows;
    rows.reserve(std::size_t(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        rows.push_back(mapToSource(index(row, 0)).row());
    return rows;
}

bool Arrangement::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    return m_model.less(a.column(), a.row(), b.row());
}

bool Arrangement::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!m_sought.isEmpty() && !isFound(m_sought, m_model.haystack(row)))
        return false;
    return std::all_of(m_conditions.begin(), m_conditions.end(),
                       [row](const Condition &condition) { return condition(row); });
}

} // namespace zhangfang::kit
