#pragma once

#include "core/labour/crew_sheet_register.h"
#include "ui/kit/desk.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

#include <QWidget>

#include <vector>

namespace zhangfang::ui::work
{

namespace core = zhangfang::labour;

/// The crew sheets of a month.
class SheetsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetsTab(kit::Desk &desk, QWidget *parent = nullptr);

    Result<void> load(Month month);
    kit::RegisterTable &table() { return *m_table; }
    std::vector<core::SheetSummary> chosen() const;
    qint64 openCells() const;
    /// Submits, approves or drops what is chosen; nothing where it was given up.
    void newSheet();
    void submitChosen();
    void approveChosen();
    void dropChosen();

Q_SIGNALS:
    void sheetWanted(zhangfang::labour::SheetId sheet);
    void refused(const zhangfang::Error &error);
    void warned(const std::vector<zhangfang::Warning> &warnings);

private:
    void open(int row);

    kit::Desk &m_desk;
    Month m_month;
    kit::TableModel<core::SheetSummary> m_model;
    kit::RegisterTable *m_table;
};

} // namespace zhangfang::ui::work
