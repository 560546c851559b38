#include "ui/labour/sheets_tab.h"

#include "core/labour/crew_sheet_book.h"
#include "core/labour/labour_errors.h"
#include "core/labour/labour_ledger.h"
#include "ui/kit/format.h"
#include "ui/labour/drop_step.h"
#include "ui/labour/new_sheet_dialog.h"
#include "ui/labour/work_words.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::ui::work
{

namespace
{

using core::CrewSheetBook;
using core::LabourLedger;
using core::SheetState;
using core::SheetSummary;

/// Only jobs paid by quantity have one, and only grids have open cells.
exchange::OutCell quantityOf(const SheetSummary &row)
{
    return row.quantity.isZero() ? exchange::OutCell() : exchange::OutCell(row.quantity);
}

exchange::OutCell openOf(const SheetSummary &row)
{
    return row.sheet.form == core::SheetForm::Grid ? exchange::OutCell(row.openCells) : exchange::OutCell();
}

std::vector<kit::Column<SheetSummary>> columns()
{
    using kit::figureColumn;
    using kit::textColumn;
    std::vector<kit::Column<SheetSummary>> all = {
        textColumn<SheetSummary>(
            "number", SheetsTab::tr("Number"), [](const auto &row) { return row.sheet.number; }, 10),
        textColumn<SheetSummary>(
            "job", SheetsTab::tr("Job"), [](const auto &row) { return row.jobNumber; }, 6),
        textColumn<SheetSummary>(
            "work", SheetsTab::tr("Kind of work"), [](const auto &row) { return row.work; }, 12),
        textColumn<SheetSummary>(
            "client", SheetsTab::tr("Client"), [](const auto &row) { return row.clientName; }, 20),
        textColumn<SheetSummary>(
            "form", SheetsTab::tr("Form"), [](const auto &row) { return formWord(row.sheet.form); }, 8),
        kit::badgeColumn<SheetSummary>(
            "state", SheetsTab::tr("State"),
            [](const auto &row) { return std::optional(badgeOf(row.sheet.state)); }, 12),
        figureColumn<SheetSummary>(
            "persons", SheetsTab::tr("Persons"), [](const auto &row) { return row.persons; }, 7),
        figureColumn<SheetSummary>(
            "hours", SheetsTab::tr("Hours"), [](const auto &row) { return exchange::WorkTime{row.minutes}; },
            10),
        figureColumn<SheetSummary>("quantity", SheetsTab::tr("Quantity"), quantityOf, 9),
        figureColumn<SheetSummary>("open", SheetsTab::tr("Open"), openOf, 7),
    };
    for (kit::Column<SheetSummary> &column : all) {
        column.look.stretches = column.look.key == "client";
        if (column.look.key == "persons" || column.look.key == "quantity")
            column.look.sums = false;
    }
    return all;
}

} // namespace

SheetsTab::SheetsTab(kit::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_month(Month::of(desk.clock().today()))
    , m_model(columns(),
              [](const SheetSummary &row) {
                  return kit::haystackOf({row.sheet.number, row.jobNumber}, {row.work, row.clientName});
              })
    , m_table(new kit::RegisterTable(desk, m_model, "crewSheets", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setFindHint(tr("Number, job, work, client, initials"));
    const auto stateIs = [this](SheetState state) {
        return [this, state](int row) { return m_model.row(row).sheet.state == state; };
    };
    m_table->addFilter("stateFilter", tr("State"),
                       {{tr("all")},
                        {badgeOf(SheetState::Draft).word, stateIs(SheetState::Draft)},
                        {badgeOf(SheetState::Submitted).word, stateIs(SheetState::Submitted)},
                        {badgeOf(SheetState::Approved).word, stateIs(SheetState::Approved)}});
    m_table->setCounted(
        [](const std::vector<int> &rows) { return tr("%n sheet(s)", nullptr, int(rows.size())); });
    m_table->setDefaultOrder("number");
    m_table->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_table, &kit::RegisterTable::activated, this, &SheetsTab::open);
}

Result<void> SheetsTab::load(Month month)
{
    m_month = month;
    const auto sheets = LabourLedger(m_desk.file()).sheets(month);
    if (!sheets)
        return sheets.error();
    m_table->setEmpty(
        "crew-sheet", tr("There is no crew sheet for %1 yet").arg(kit::monthInWords(month)),
        tr("Choose a job, then take over last month's crew. A ledger or a sheet from a spreadsheet is "
           "brought in with Import."),
        m_desk.isReadOnly() ? QString() : tr("New crew sheet"), [this] { newSheet(); });
    m_model.setRows(*sheets);
    return {};
}

std::vector<SheetSummary> SheetsTab::chosen() const
{
    std::vector<SheetSummary> sheets;
    for (const int row : m_table->selectedRows())
        sheets.push_back(m_model.row(row));
    return sheets;
}

qint64 SheetsTab::openCells() const
{
    qint64 open = 0;
    for (const SheetSummary &sheet : chosen())
        open += sheet.openCells;
    return open;
}

void SheetsTab::open(int row)
{
    Q_EMIT sheetWanted(m_model.row(row).sheet.id);
}

void SheetsTab::newSheet()
{
    NewSheetDialog dialog(m_desk, m_month, this);
    if (m_desk.prompts().run(dialog) && dialog.opened())
        Q_EMIT sheetWanted(*dialog.opened());
}

void SheetsTab::submitChosen()
{
    for (const SheetSummary &sheet : chosen()) {
        if (sheet.sheet.state != SheetState::Draft)
            continue;
        if (const auto submitted = LabourLedger(m_desk.file()).submit(sheet.sheet.id); !submitted)
            Q_EMIT refused(submitted.error());
    }
    m_desk.tellChange(kit::Area::Work);
}

void SheetsTab::approveChosen()
{
    std::vector<core::SheetId> sheets;
    for (const SheetSummary &sheet : chosen()) {
        if (sheet.sheet.state != SheetState::Approved)
            sheets.push_back(sheet.sheet.id);
    }
    if (sheets.empty())
        return;
    LabourLedger ledger(m_desk.file());
    auto approved = ledger.approve(sheets, core::OpenCellPolicy::Refuse);
    if (!approved && approved.error().code == errors::kOpenCells) {
        const bool anyway = m_desk.prompts().confirm(
            this,
            {tr("Approve with open cells"),
             tr("%n cell(s) are open: nobody wrote them down. They stay open for good, and nothing is paid "
                "for them.",
                nullptr, int(openCells())),
             tr("Approve %n sheet(s) anyway", nullptr, int(sheets.size())),
             {}});
        if (!anyway)
            return;
        approved = ledger.approve(sheets, core::OpenCellPolicy::Allow);
    }
    if (!approved) {
        Q_EMIT refused(approved.error());
        return;
    }
    m_desk.tellChange(kit::Area::Work);
    Q_EMIT warned(approved->warnings);
}

void SheetsTab::dropChosen()
{
    std::vector<core::SheetId> sheets;
    for (const SheetSummary &sheet : chosen())
        sheets.push_back(sheet.sheet.id);
    dropSheets(m_desk, sheets, [this](const Error &error) { Q_EMIT refused(error); });
}

} // namespace zhangfang::ui::work

#include "moc_sheets_tab.cpp"
