#pragma once

#include "core/labour/crew_sheet_book.h"
#include "core/labour/labour_ledger.h"
#include "core/people/person_register.h"
#include "tests/support/gui.h"
#include "tests/support/sample_coop.h"
#include "ui/labour/cell_editor.h"
#include "ui/labour/sheet_page.h"
#include "ui/labour/sheet_view.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QTest>

namespace office
{

namespace core = zhangfang::labour;
using namespace zhangfang;
using ui::work::SheetPage;

const Month kMonth(2026, 1);

/// A crew sheet of January 2026 on the screen, with so many persons on it.
class SheetOffice
{
public:
    explicit SheetOffice(int persons, const QString &jobNo = QStringLiteral("X12"))
        : m_sheet(open(persons, jobNo))
        , m_page(m_desk.desk())
    {
        test::show(m_page);
        m_page.showSheet(m_sheet);
    }

    store::CoopFile &file() { return m_coop.file(); }
    test::SampleCoop &coop() { return m_coop; }
    test::TestDesk &desk() { return m_desk; }
    SheetPage &page() { return m_page; }
    core::SheetId sheet() const { return m_sheet; }
    ui::work::SheetTable &days() { return m_page.view().days(); }
    core::CrewSheetBook book() { return core::CrewSheetBook(file()); }
    core::LabourLedger ledger() { return core::LabourLedger(file()); }

    /// A key of the number pad to whatever has the focus.
    void pad(char key)
    {
        QWidget *target = QApplication::focusWidget();
        REQUIRE(target);
        QTest::keyClick(target, key, Qt::KeypadModifier);
    }
    void pad(const char *keys)
    {
        for (; *keys; ++keys)
            pad(*keys);
    }
    void enter() { press(Qt::Key_Enter, Qt::KeypadModifier); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        REQUIRE(target);
        QTest::keyClick(target, key, modifiers);
    }
    /// Moves to a person's day, both from 1.
    void go(int person, int day)
    {
        const auto &grid = m_page.model().grid();
        const core::CellKey cell{grid.rows.at(std::size_t(person - 1)).person,
                                 kMonth.firstDay().addDays(day - 1)};
        days().setCurrentIndex(m_page.model().index(m_page.model().rowOf(cell, ui::work::LineKind::Time),
                                                    m_page.model().columnOf(cell.day)));
    }
    /// What the register says of a person's day, both from 1.
    core::GridDay day(int person, int day)
    {
        const auto grid = book().grid(m_sheet);
        REQUIRE(grid);
        return grid->rows.at(std::size_t(person - 1)).days.at(std::size_t(day - 1));
    }
    /// The same as the screen writes it.
    QString written(int person, int day)
    {
        return ui::work::writtenCell(this->day(person, day), ui::work::LineKind::Time);
    }

private:
    core::SheetId open(int persons, const QString &jobNo)
    {
        const auto sheet = book().open({jobNo, kMonth, core::NewCrewSheet::Crew::Empty});
        REQUIRE(sheet);
        const auto all = file().read([](const store::Connection &connection) {
            return Result<std::vector<people::Person>>(people::loadPersons(connection).persons());
        });
        REQUIRE(all);
        std::vector<people::PersonId> crew;
        for (int i = 0; i < persons; ++i)
            crew.push_back(all->at(std::size_t(i)).id);
        REQUIRE(book().add(*sheet, crew));
        return *sheet;
    }

    test::SampleCoop m_coop{test::SampleStage::Books};
    test::TestDesk m_desk{m_coop.file()};
    core::SheetId m_sheet;
    SheetPage m_page;
};

} // namespace office
