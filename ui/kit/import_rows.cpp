#include "ui/kit/import_rows.h"

#include "ui/kit/icons.h"
#include "ui/kit/sentences.h"
#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QIcon>

#include <algorithm>

namespace zhangfang::kit
{

void ImportRows::setFile(std::vector<RawRow> rows, qint64 headingLine)
{
    beginResetModel();
    m_headings.clear();
    m_wrong.clear();
    qsizetype widest = 0;
    for (const RawRow &row : rows) {
        if (row.line == headingLine)
            m_headings = row.cells;
        widest = std::max(widest, row.cells.size());
    }
    std::erase_if(rows, [headingLine](const RawRow &row) { return row.line <= headingLine; });
    m_rows = std::move(rows);
    while (m_headings.size() < widest)
        m_headings << QString();
    choose();
    endResetModel();
}

void ImportRows::setBad(const std::vector<Error> &bad)
{
    beginResetModel();
    m_wrong.clear();
    for (const Error &error : bad) {
        QString &words = m_wrong[error.where.line];
        words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + sentenceWithoutPlace(error);
    }
    choose();
    endResetModel();
}

void ImportRows::setOnlyBad(bool only)
{
    beginResetModel();
    m_onlyBad = only;
    choose();
    endResetModel();
}

void ImportRows::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_onlyBad || m_wrong.contains(m_rows[i].line))
            m_shown.push_back(i);
    }
}

int ImportRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kFirstCell + int(m_headings.size());
}

QVariant ImportRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RawRow &row = m_rows[m_shown[std::size_t(index.row())]];
    const QString wrong = m_wrong.value(row.line);
    const Tokens &colours = tokens(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == kLine)
            return QString::number(row.line);
        if (index.column() == kWrong)
            return wrong;
        return row.cells.value(index.column() - kFirstCell);
    case Qt::ToolTipRole:
        return wrong.isEmpty() ? QVariant() : wrong;
    case Qt::DecorationRole:
        return index.column() == kWrong && !wrong.isEmpty() ? QVariant(icon("error", colours.err))
                                                            : QVariant();
    case Qt::BackgroundRole:
        return wrong.isEmpty() ? QVariant() : colours.errBg;
    case Qt::ForegroundRole:
        return index.column() == kWrong ? QVariant(colours.err) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == kLine ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ImportRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == kLine)
        return tr("Line");
    return section == kWrong ? tr("What is wrong") : m_headings.value(section - kFirstCell);
}

} // namespace zhangfang::kit

#include "moc_import_rows.cpp"
