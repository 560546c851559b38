#include "core/base/base_errors.h"
#include "ui/kit/busy_dialog.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_export.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

/// Which columns a register shows, how wide, and what of it is written to a file.
namespace zhangfang::kit
{

namespace
{

constexpr int kColumnPadding = 20;

QString settingOf(const QByteArray &table, const char *what)
{
    return QStringLiteral("tables/%1/%2").arg(QLatin1String(table), QLatin1String(what));
}

} // namespace

void RegisterTable::chooseColumns()
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("columnsMenu"));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = menu.addAction(m_model.look(column).title);
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_view->setColumnHidden(column, !on);
            rememberColumns();
            fitColumns();
        });
    }
    menu.exec(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height())));
}

void RegisterTable::restoreColumns()
{
    const QStringList hidden = m_desk.settings().value(settingOf(m_name, "hidden")).toStringList();
    const bool known = m_desk.settings().value(settingOf(m_name, "hidden")).isValid();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const ColumnLook &look = m_model.look(column);
        m_view->setColumnHidden(column, known ? hidden.contains(QLatin1String(look.key)) : look.hidden);
    }
    fitColumns();
    m_view->horizontalHeader()->setStretchLastSection(false);
}

void RegisterTable::setColumnShown(const QByteArray &columnKey, bool shown)
{
    m_view->setColumnHidden(m_model.columnOf(columnKey), !shown);
    fitColumns();
}

void RegisterTable::rememberColumns()
{
    QStringList hidden;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_view->isColumnHidden(column))
            hidden += QString::fromLatin1(m_model.look(column).key);
    }
    m_desk.settings().setValue(settingOf(m_name, "hidden"), hidden);
}

void RegisterTable::fitColumns()
{
    if (m_fitting)
        return;
    m_fitting = true;
    const int digit = m_view->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    int used = 0;
    int shown = 0;
    std::vector<int> stretching;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_view->isColumnHidden(column))
            continue;
        ++shown;
        const ColumnLook &look = m_model.look(column);
        const bool hasArrow = m_arrangement->sortColumn() == column;
        const int heading = m_view->fontMetrics().horizontalAdvance(
            hasArrow ? look.title + QStringLiteral(" ▲") : look.title);
        const int width = std::max(digit * look.widthInDigits, heading) + kColumnPadding;
        m_view->setColumnWidth(column, width);
        used += width;
        if (look.stretches)
            stretching.push_back(column);
    }
    int left = m_view->viewport()->width() - used;
    if (stretching.empty()) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (!m_view->isColumnHidden(column))
                stretching.push_back(column);
        }
    }
    for (std::size_t i = 0; i < stretching.size() && left > 0; ++i) {
        const int share = left / int(stretching.size() - i);
        m_view->setColumnWidth(stretching[i], m_view->columnWidth(stretching[i]) + share);
        left -= share;
    }
    fitHeight();
    m_fitting = false;
}

void RegisterTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTools();
    fitColumns();
}

std::vector<int> RegisterTable::shownColumns() const
{
    std::vector<int> columns;
    const QHeaderView *header = m_view->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!m_view->isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

Result<qint64> RegisterTable::exportTo(const QString &path, const QString &sheetName) const
{
    return exportTable(m_desk.file(), {m_model, shownColumns(), shownRows()}, path, sheetName);
}

void RegisterTable::exportWithPrompt(const QString &proposedName,
                                     const std::function<void(const Error &)> &refused)
{
    const FileKind kind{tr("Export the table"), tr("Spreadsheet (*.xlsx);;Text table (*.csv)"),
                        proposedName + QStringLiteral(".xlsx")};
    std::optional<QString> path = m_desk.prompts().saveFile(this, kind);
    if (!path)
        return;
    if (QFileInfo(*path).suffix().isEmpty())
        *path += QStringLiteral(".xlsx");
    BusyDialog busy(tr("The table is being written. The file is there when it is whole."), tr("rows"), this);
    const Result<qint64> written = exportTable(m_desk.file(), {m_model, shownColumns(), shownRows()}, *path,
                                               proposedName.left(31), &busy);
    busy.end();
    if (!written && written.error().code == errors::kCancelled)
        m_desk.tellSelection(tr("Given up: no file was written."));
    else if (!written)
        refused(written.error());
    else
        m_desk.tellSelection(
            tr("%n row(s) written to %1", nullptr, int(*written)).arg(QFileInfo(*path).fileName()));
}

} // namespace zhangfang::kit
