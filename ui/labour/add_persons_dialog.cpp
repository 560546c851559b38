#include "ui/labour/add_persons_dialog.h"

#include "core/people/person_register.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::ui::work
{

namespace
{

using people::Person;

std::vector<kit::Column<Person>> columns()
{
    return {kit::textColumn<Person>(
                "number", AddPersonsDialog::tr("Number"), [](const Person &row) { return row.number; }, 8),
            kit::textColumn<Person>(
                "name", AddPersonsDialog::tr("Name"), [](const Person &row) { return row.name; }, 16),
            kit::textColumn<Person>(
                "household", AddPersonsDialog::tr("Household"),
                [](const Person &row) { return row.householdNo; }, 10)};
}

} // namespace

AddPersonsDialog::AddPersonsDialog(kit::Desk &desk, const core::SheetGrid &grid, QWidget *parent)
    : FormDialog(desk, tr("Add persons to the crew sheet"), tr("Add to the sheet"), parent)
    , m_model(columns(), [](const Person &row) { return kit::haystackOf({row.number}, {row.name}); })
    , m_table(new kit::RegisterTable(desk, m_model, "addPersons", this))
{
    setObjectName(QStringLiteral("addPersonsDialog"));
    m_table->setFindHint(tr("Name, initials, number"));
    m_table->setDefaultOrder("number");
    m_table->setSumRowVisible(false);
    m_table->setCounted(
        [](const std::vector<int> &rows) { return tr("%n person(s)", nullptr, int(rows.size())); });
    m_table->setEmpty("members", tr("Everybody is on the sheet"),
                      tr("New persons are taken up on the page Members."));
    m_table->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(kit::metrics().row * 12);
    body()->addWidget(
        kit::text(tr("Choose one person or several (Ctrl or Shift)."), kit::TextRole::Second, this));
    body()->addWidget(m_table, 1);
    const auto persons = desk.file().read([](const store::Connection &connection) {
        return Result<std::vector<Person>>(people::loadPersons(connection).persons());
    });
    if (!persons) {
        refuse(persons.error());
        return;
    }
    std::vector<Person> others = *persons;
    std::erase_if(others, [&grid](const Person &person) {
        return std::ranges::any_of(grid.rows,
                                   [&](const core::GridRow &row) { return row.person == person.id; }) ||
               person.kind == people::PersonKind::Organisation;
    });
    m_model.setRows(std::move(others));
    connect(m_table, &kit::RegisterTable::activated, this, [this] { yesButton()->click(); });
}

bool AddPersonsDialog::submit()
{
    m_chosen.clear();
    std::vector<int> rows = m_table->selectedRows();
    for (const int row : rows)
        m_chosen.push_back(m_model.row(row).id);
    if (m_chosen.empty())
        message().tell(kit::MessageBar::Kind::Warning, tr("Nobody is chosen yet."));
    return !m_chosen.empty();
}

} // namespace zhangfang::ui::work

#include "moc_add_persons_dialog.cpp"
