#include "ui/labour/entries_tab.h"

#include "core/base/text.h"
#include "core/labour/labour_ledger.h"
#include "ui/kit/format.h"
#include "ui/labour/work_words.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <map>

namespace zhangfang::ui::work
{

namespace
{

using core::EntryRow;
using kit::figureColumn;
using kit::textColumn;

/// Lines of an open list of persons.
constexpr int kMostLines = 20;

QString markWord(const EntryRow &row)
{
    switch (row.record.mark) {
    case core::DayMark::Rest:
        return EntriesTab::tr("rest");
    case core::DayMark::Excused:
        return EntriesTab::tr("leave");
    case core::DayMark::Worked:
        break;
    }
    return kindWord(row.record.kind);
}

/// Nothing on jobs that are paid by time.
exchange::OutCell quantityOf(const EntryRow &row)
{
    return row.record.quantity.isZero() ? exchange::OutCell() : exchange::OutCell(row.record.quantity);
}

std::vector<kit::Column<EntryRow>> entryColumns()
{
    std::vector<kit::Column<EntryRow>> all = {
        kit::dateColumn<EntryRow>(
            "day", EntriesTab::tr("Day"), [](const auto &row) { return row.workedOn; }, 11),
        textColumn<EntryRow>(
            "number", EntriesTab::tr("Number"), [](const auto &row) { return row.personNumber; }, 7),
        textColumn<EntryRow>(
            "name", EntriesTab::tr("Name"), [](const auto &row) { return row.personName; }, 10),
        textColumn<EntryRow>(
            "job", EntriesTab::tr("Job"), [](const auto &row) { return row.jobNumber; }, 6),
        textColumn<EntryRow>(
            "client", EntriesTab::tr("Client"), [](const auto &row) { return row.clientName; }, 16),
        textColumn<EntryRow>("what", EntriesTab::tr("Entry"), markWord, 10),
        figureColumn<EntryRow>(
            "hours", EntriesTab::tr("Hours"),
            [](const auto &row) { return exchange::WorkTime{row.record.minutes}; }, 9),
        figureColumn<EntryRow>("quantity", EntriesTab::tr("Quantity"), quantityOf, 9),
        textColumn<EntryRow>(
            "sheet", EntriesTab::tr("Sheet"), [](const auto &row) { return row.sheetNumber; }, 11),
        kit::badgeColumn<EntryRow>(
            "state", EntriesTab::tr("State"),
            [](const auto &row) { return std::optional(badgeOf(row.sheetState)); }, 11),
        textColumn<EntryRow>(
            "remark", EntriesTab::tr("Remark"), [](const auto &row) { return row.reason; }, 14),
    };
    for (kit::Column<EntryRow> &column : all) {
        column.look.stretches = column.look.key == "remark";
        column.look.hidden = column.look.key == "client";
        if (column.look.key == "quantity")
            column.look.sums = false;
    }
    return all;
}

/// Texts in the natural order of numbers, with what is shown for each.
struct NumberOrder {
    bool operator()(const QString &a, const QString &b) const { return numberLess(a, b); }
};
using Choices = std::map<QString, QString, NumberOrder>;

} // namespace

EntriesTab::EntriesTab(kit::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(
          entryColumns(),
          [](const EntryRow &row) {
              return kit::haystackOf({row.personNumber, row.jobNumber, row.sheetNumber}, {row.personName});
          })
    , m_table(new kit::RegisterTable(desk, m_model, "entries", this))
{
    m_table->setFindHint(tr("Name, initials, number, job, sheet"));
    m_table->setDefaultOrder("day");
    m_table->setCounted(
        [](const std::vector<int> &rows) { return tr("%n entry(ies)", nullptr, int(rows.size())); });
    buildFilters();
    connect(m_table, &kit::RegisterTable::activated, this,
            [this](int row) { Q_EMIT sheetWanted(m_model.row(row).sheet); });
    connect(m_table, &kit::RegisterTable::sumActivated, this, &EntriesTab::sheetsWanted);
}

void EntriesTab::buildFilters()
{
    const std::vector<kit::FilterChoice> all{{tr("all")}};
    m_persons = m_table->addFilter("personFilter", tr("Person"), all);
    m_persons->setMaxVisibleItems(kMostLines);
    m_jobs = m_table->addFilter("jobFilter", tr("Job"), all);
    m_clients = m_table->addFilter("clientFilter", tr("Client"), all);
    const auto stateIs = [this](core::SheetState state) {
        return [this, state](int row) { return m_model.row(row).sheetState == state; };
    };
    m_table->addFilter("stateFilter", tr("Sheet"),
                       {{tr("all")},
                        {badgeOf(core::SheetState::Draft).word, stateIs(core::SheetState::Draft)},
                        {badgeOf(core::SheetState::Submitted).word, stateIs(core::SheetState::Submitted)},
                        {badgeOf(core::SheetState::Approved).word, stateIs(core::SheetState::Approved)}});
    const auto isMark = [this](core::DayMark mark) {
        return [this, mark](int row) { return m_model.row(row).record.mark == mark; };
    };
    m_table->addFilter(
        "entryFilter", tr("Entries"),
        {{tr("all")},
         {tr("work"), isMark(core::DayMark::Worked)},
         {tr("rest"), isMark(core::DayMark::Rest)},
         {tr("leave"), isMark(core::DayMark::Excused)},
         {tr("corrections"), [this](int row) { return m_model.row(row).corrects.has_value(); }}});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
}

Result<void> EntriesTab::load(Month month)
{
    std::vector<EntryRow> rows;
    const auto read = core::LabourLedger(m_desk.file())
                          .forEachEntry(month.firstDay(), month.lastDay(),
                                        [&rows](const EntryRow &row) { rows.push_back(row); });
    if (!read)
        return read.error();
    m_table->setEmpty(
        "crew-sheet", tr("There is no entry in %1").arg(kit::monthInWords(month)),
        tr("Entries stand here as soon as a crew sheet of the month has cells, or a ledger is brought in."));
    m_model.setRows(std::move(rows));
    fillFilters();
    return {};
}

/// Offers whom and what the month has entries of.
void EntriesTab::fillFilters()
{
    Choices persons;
    Choices jobs;
    Choices clients;
    for (const EntryRow &row : m_model.rows()) {
        persons.try_emplace(row.personNumber, row.personNumber + QLatin1Char(' ') + row.personName);
        jobs.try_emplace(row.jobNumber, row.jobNumber);
        clients.try_emplace(row.clientName, row.clientName);
    }
    const auto offer = [this](QComboBox *box, const Choices &choices, QString EntryRow::*text) {
        std::vector<kit::FilterChoice> offered{{tr("all")}};
        for (const auto &[key, words] : choices) {
            offered.push_back(
                {words, [this, text, key = key](int row) { return m_model.row(row).*text == key; }, key});
        }
        m_table->setChoices(box, std::move(offered));
    };
    offer(m_persons, persons, &EntryRow::personNumber);
    offer(m_jobs, jobs, &EntryRow::jobNumber);
    offer(m_clients, clients, &EntryRow::clientName);
}

void EntriesTab::choose(const QString &person, const QString &job)
{
    m_table->clearSearch();
    m_table->choose(m_persons, person);
    m_table->choose(m_jobs, job);
}

} // namespace zhangfang::ui::work

#include "moc_entries_tab.cpp"
