#pragma once

#include "core/base/error.h"
#include "ui/kit/import_files.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace zhangfang::kit
{

/// The rows of a file before they are imported: line, what is wrong with it, and the cells under the file's
/// own headings.
class ImportRows final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int kLine = 0;
    static constexpr int kWrong = 1;
    static constexpr int kFirstCell = 2;

    /// `headingLine` is the line of the headings; what stands above it is not shown.
    void setFile(std::vector<RawRow> rows, qint64 headingLine);
    void setBad(const std::vector<Error> &bad);
    /// Only the rows that cannot be imported.
    void setOnlyBad(bool only);
    /// How many lines something is wrong with.
    qint64 badLines() const { return m_wrong.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    QStringList m_headings;
    std::vector<RawRow> m_rows;
    QHash<qint64, QString> m_wrong; ///< by line
    std::vector<std::size_t> m_shown;
    bool m_onlyBad = false;
};

} // namespace zhangfang::kit
