#include "ui/labour/add_persons_dialog.h"
#include "ui/labour/sheet_page.h"
#include "ui/labour/sheet_view.h"

/// Who is on the crew sheet of the page: last month's crew, persons who come, go and move.
namespace zhangfang::ui::work
{

using core::CrewSheetBook;
using core::SheetId;

void SheetPage::takeCrew()
{
    const auto added = CrewSheetBook(desk().file()).takeEarlierCrew(*m_sheet);
    if (!added) {
        refuse(added.error(), tr("Add persons"), [this] { addPersons(); });
        return;
    }
    if (added->empty())
        message().tell(kit::MessageBar::Kind::Info,
                       tr("Everybody of the earlier crew is on the sheet already."));
    else
        addToRoster(*added);
    m_view->days().setFocus();
}

void SheetPage::addPersons()
{
    AddPersonsDialog dialog(desk(), m_model.grid(), this);
    if (!desk().prompts().run(dialog) || dialog.chosen().empty())
        return;
    if (!settle(CrewSheetBook(desk().file()).add(*m_sheet, dialog.chosen())))
        return;
    addToRoster(dialog.chosen());
    m_view->days().setFocus();
}

/// The step of persons that were added just now.
void SheetPage::addToRoster(const std::vector<people::PersonId> &persons)
{
    const SheetId sheet = *m_sheet;
    keepStep(
        tr("persons added to the crew sheet"),
        [this, sheet, persons]() -> Result<void> {
            for (const people::PersonId person : persons)
                ZHANGFANG_TRY(CrewSheetBook(desk().file()).remove(sheet, person, core::LineEntries::Refuse));
            return told({});
        },
        [this, sheet, persons] { return told(CrewSheetBook(desk().file()).add(sheet, persons)); });
    desk().tellChange(kit::Area::Work);
}

void SheetPage::removePerson()
{
    const QModelIndex current = m_view->days().currentIndex();
    if (!current.isValid())
        return;
    const SheetId sheet = *m_sheet;
    const people::PersonId person = m_model.person(current.row()).person;
    const auto line = CrewSheetBook(desk().file()).remove(sheet, person, core::LineEntries::Remove);
    if (!settle(line ? Result<void>() : line.error()))
        return;
    keepStep(
        tr("person taken off the crew sheet"),
        [this, sheet, line = *line] { return told(CrewSheetBook(desk().file()).putBack(sheet, line)); },
        [this, sheet, person]() -> Result<void> {
            ZHANGFANG_TRY(CrewSheetBook(desk().file()).remove(sheet, person, core::LineEntries::Remove));
            return told({});
        });
}

void SheetPage::movePerson(int by)
{
    const QModelIndex current = m_view->days().currentIndex();
    if (!current.isValid())
        return;
    std::vector<people::PersonId> order;
    for (const core::GridRow &row : m_model.grid().rows)
        order.push_back(row.person);
    const int place = m_model.line(current.row()).person;
    const int other = place + by;
    if (other < 0 || other >= int(order.size()))
        return;
    const people::PersonId person = order[std::size_t(place)];
    std::vector<people::PersonId> moved = order;
    std::swap(moved[std::size_t(place)], moved[std::size_t(other)]);
    const SheetId sheet = *m_sheet;
    if (!settle(CrewSheetBook(desk().file()).reorder(sheet, moved)))
        return;
    keepStep(
        tr("order of the crew sheet"),
        [this, sheet, order] { return told(CrewSheetBook(desk().file()).reorder(sheet, order)); },
        [this, sheet, moved] { return told(CrewSheetBook(desk().file()).reorder(sheet, moved)); });
    showRange(m_model.index(m_model.rowOf({person, m_model.dayOf(current.column())}, LineKind::Time),
                            current.column()));
}

} // namespace zhangfang::ui::work
