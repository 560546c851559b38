#pragma once

#include "core/labour/entry_register.h"
#include "ui/kit/desk.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

#include <QWidget>

class QComboBox;

namespace zhangfang::ui::work
{

/// Every entry of a month as a row, to be looked at by person, job, client, state and kind.
class EntriesTab final : public QWidget
{
    Q_OBJECT

public:
    explicit EntriesTab(kit::Desk &desk, QWidget *parent = nullptr);

    Result<void> load(Month month);
    kit::RegisterTable &table() { return *m_table; }
    /// Shows the entries of the person with this number alone.
    void choose(const QString &person, const QString &job);

Q_SIGNALS:
    /// An entry was opened: to the sheet on which it stands.
    void sheetWanted(zhangfang::labour::SheetId sheet);
    /// A sum was opened: to the sheets that it is made of.
    void sheetsWanted();

private:
    void buildFilters();
    void fillFilters();

    kit::Desk &m_desk;
    kit::TableModel<zhangfang::labour::EntryRow> m_model;
    kit::RegisterTable *m_table;
    QComboBox *m_persons = nullptr;
    QComboBox *m_jobs = nullptr;
    QComboBox *m_clients = nullptr;
};

} // namespace zhangfang::ui::work
