#include "core/labour/crew_sheet_book.h"
#include "core/labour/job_register.h"
#include "core/labour/labour_errors.h"
#include "core/labour/labour_ledger.h"
#include "core/labour/sheet_sums.h"
#include "core/members/member_register.h"
#include "core/periods/period_register.h"
#include "core/periods/periods_errors.h"
#include "core/store/statement.h"
#include "core/store/verify.h"
#include "tests/support/accountant.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace zhangfang;
using namespace zhangfang::labour;

namespace
{

const Month kMonth(2026, 1);
const Month kMonthBefore(2025, 12);

/// The accountant's members and jobs, and crew sheets kept by hand on them.
class Office
{
public:
    Office()
    {
        REQUIRE(members::MemberRegister(file()).enrol(accountant::members(), BadRows::Refuse));
        REQUIRE(JobRegister(file()).importJobs(accountant::jobs(), BadRows::Refuse));
    }

    store::CoopFile &file() { return m_coop.file(); }
    CrewSheetBook book() { return CrewSheetBook(file()); }
    LabourLedger ledger() { return LabourLedger(file()); }

    people::PersonId person(const QString &number)
    {
        const auto found = file().read(
            [&](const store::Connection &connection) { return people::requirePerson(connection, number); });
        REQUIRE(found);
        return found->id;
    }
    /// A sheet of the persons with these numbers.
    SheetId sheet(const QStringList &numbers, const QString &jobNo = QStringLiteral("X02"),
                  Month month = kMonth)
    {
        const auto opened = book().open({jobNo, month, NewCrewSheet::Crew::Empty});
        REQUIRE(opened);
        std::vector<people::PersonId> persons;
        for (const QString &number : numbers)
            persons.push_back(person(number));
        REQUIRE(book().add(*opened, persons));
        return *opened;
    }
    CellKey cell(const QString &number, int day, WorkKind kind = WorkKind::Normal)
    {
        return {person(number), kMonth.firstDay().addDays(day - 1), kind};
    }
    GridDay day(SheetId sheet, const QString &number, int day)
    {
        const auto grid = book().grid(sheet);
        REQUIRE(grid);
        const auto row =
            std::ranges::find_if(grid->rows, [&](const GridRow &r) { return r.number == number; });
        REQUIRE(row != grid->rows.end());
        return row->days.at(static_cast<std::size_t>(day - 1));
    }
    QStringList roster(SheetId sheet)
    {
        QStringList numbers;
        const auto grid = book().grid(sheet);
        REQUIRE(grid);
        for (const GridRow &row : grid->rows)
            numbers.append(row.number);
        return numbers;
    }
    bool isSound() { return store::verify(file())->isSound(); }
    /// Does it as any SQLite tool could, past the guards of entries, which are put back.
    void tamper(const QString &sql)
    {
        using Guard = std::pair<QString, QString>;
        const auto guards =
            file().read([](const store::Connection &connection) -> Result<std::vector<Guard>> {
                std::vector<Guard> found;
                store::Statement rows(connection, "SELECT name, sql FROM sqlite_master"
                                                  " WHERE type = 'trigger' AND tbl_name = 'entry'");
                while (rows.next())
                    found.emplace_back(rows.text(0), rows.text(1));
                return found;
            });
        REQUIRE(guards);
        const QString path = file().path();
        for (const auto &[name, guard] : *guards)
            REQUIRE(runSqlBehindTheProgram(path, QStringLiteral("DROP TRIGGER ") + name));
        REQUIRE(runSqlBehindTheProgram(path, sql));
        for (const auto &[name, guard] : *guards)
            REQUIRE(runSqlBehindTheProgram(path, guard));
    }

private:
    TempCoop m_coop;
};

CellContent hours(int minutes)
{
    return {{DayMark::Worked, WorkKind::Normal, minutes, Quantity(), EnteredAs::Hours}, {}};
}

CellContent pieces(qint64 thousandths, int minutes = 0)
{
    return {{DayMark::Worked, WorkKind::Normal, minutes, Quantity::fromThousandths(thousandths),
             EnteredAs::Hours},
            {}};
}

CellContent wholeDay()
{
    return {{DayMark::Worked, WorkKind::Normal, 0, Quantity(), EnteredAs::WholeDay}, {}};
}

CellContent marked(DayMark mark, const QString &reason = {})
{
    return {{mark, WorkKind::Normal, 0, Quantity(), EnteredAs::Mark}, reason};
}

template <typename T>
std::string refusal(const Result<T> &result)
{
    return result ? std::string() : std::string(result.error().code.key);
}

const QString kOne = QStringLiteral("001");
const QString kTwo = QStringLiteral("002");
const QString kThree = QStringLiteral("003");

} // namespace

TEST_CASE("a new sheet is an empty draft grid of its job and month")
{
    Office office;
    const auto sheet = office.book().open({QStringLiteral("X02"), kMonth, NewCrewSheet::Crew::Empty});
    REQUIRE(sheet);
    const auto grid = office.book().grid(*sheet);
    REQUIRE(grid);
    CHECK(grid->sheet.form == SheetForm::Grid);
    CHECK(grid->sheet.state == SheetState::Draft);
    CHECK(grid->job.terms.number == QStringLiteral("X02"));
    CHECK(grid->job.terms.rates.size() == 1);
    CHECK(grid->rows.empty());
    CHECK(refusal(office.book().open({QStringLiteral("Y9"), kMonth, {}})) == errors::kJobUnknown.key);
    CHECK(refusal(office.book().grid(SheetId(77))) == errors::kSheetUnknown.key);
    REQUIRE(periods::PeriodRegister(office.file()).close(kMonthBefore));
    CHECK(refusal(office.book().open({QStringLiteral("X02"), kMonthBefore, {}})) == errors::kMonthClosed.key);
}

TEST_CASE("a sheet begins with the crew of the job's latest month before it")
{
    Office office;
    const NewCrewSheet request{QStringLiteral("X02"), kMonth, NewCrewSheet::Crew::Earlier};
    CHECK(refusal(office.book().open(request)) == errors::kNoEarlierCrew.key);
    CHECK_FALSE(*office.book().earlierCrew(QStringLiteral("X02"), kMonth));
    office.sheet({kThree, kOne}, QStringLiteral("X02"), Month(2025, 10));
    office.sheet({kOne, kTwo}, QStringLiteral("X02"), Month(2025, 10));
    office.sheet({QStringLiteral("004")}, QStringLiteral("X06"), Month(2025, 12));

    const auto crew = office.book().earlierCrew(QStringLiteral("X02"), kMonth);
    REQUIRE(crew);
    REQUIRE(*crew);
    CHECK((*crew)->month == Month(2025, 10));
    CHECK((*crew)->persons.size() == 3);
    const auto sheet = office.book().open(request);
    REQUIRE(sheet);
    CHECK(office.roster(*sheet) == QStringList{kThree, kOne, kTwo});

    const SheetId begun = office.sheet({QStringLiteral("009"), kOne});
    const auto added = office.book().takeEarlierCrew(begun);
    REQUIRE(added);
    CHECK(*added == std::vector{office.person(kThree), office.person(kTwo)});
    CHECK(office.roster(begun) == QStringList{QStringLiteral("009"), kOne, kThree, kTwo});
}

TEST_CASE("cells are written, changed and cleared, and the step can be taken back")
{
    Office office;
    const SheetId sheet = office.sheet({kOne, kTwo});
    const std::vector<CellChange> first{{office.cell(kOne, 1), wholeDay()},
                                        {office.cell(kOne, 2), marked(DayMark::Rest)},
                                        {office.cell(kTwo, 1), hours(525)}};
    const auto entered = office.book().enter(sheet, first);
    REQUIRE(entered);
    REQUIRE(entered->days.size() == 3);
    CHECK(entered->days[0].now.find(WorkKind::Normal)->content.record.minutes == 480);
    CHECK(entered->days[0].now.find(WorkKind::Normal)->content.record.enteredAs == EnteredAs::WholeDay);
    CHECK_FALSE(entered->days[0].now.isMember);
    CHECK(entered->days[2].now.isMember);
    CHECK(entered->days[2].now.isOver8Hours());
    CHECK(std::ranges::any_of(entered->warnings,
                              [](const Warning &w) { return w.code == errors::kOver8Hours; }));
    for (const CellChange &undo : entered->undo)
        CHECK_FALSE(undo.content);

    const auto changed =
        office.book().enter(sheet, {{office.cell(kOne, 1), hours(150)}, {office.cell(kTwo, 1), {}}});
    REQUIRE(changed);
    CHECK(office.day(sheet, kOne, 1).minutes() == 150);
    CHECK(office.day(sheet, kTwo, 1).entries.empty());
    REQUIRE(office.book().enter(sheet, changed->undo));
    CHECK(office.day(sheet, kOne, 1).find(WorkKind::Normal)->content.record.enteredAs == EnteredAs::WholeDay);
    CHECK(office.day(sheet, kTwo, 1).minutes() == 525);
    REQUIRE(office.book().enter(sheet, entered->undo));
    CHECK(office.ledger().sheets(kMonth)->front().entries == 0);
    CHECK(office.ledger().sheets(kMonth)->front().openCells == 62);
    CHECK(office.isSound());
}

TEST_CASE(
    "a sheet that was changed behind the program is not written on, so that the change is not made good")
{
    Office office;
    const SheetId sheet = office.sheet({kOne, kTwo});
    const CellChange first{office.cell(kOne, 5), hours(480)};
    const CellChange second{office.cell(kTwo, 5), hours(480)};
    const CellChange third{office.cell(kTwo, 6), hours(480)};
    const auto written = [&](const CellChange &change) { return office.book().enter(sheet, {change}); };
    REQUIRE(written(first));
    const auto isRefused = [&] {
        const auto again = written(third);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == errors::kSheetDiffers);
        CHECK(again.error().param(QStringLiteral("sheet_no")).toString() == QStringLiteral("2026-0001"));
        CHECK_FALSE(office.isSound());
    };
    SECTION("an entry is another")
    {
        office.tamper(QStringLiteral("UPDATE entry SET minutes = 600"));
        isRefused();
        office.tamper(QStringLiteral("UPDATE entry SET minutes = 480"));
        CHECK(written(third)); // it was that and nothing else
        CHECK(office.isSound());
    }
    SECTION("an entry is gone")
    {
        office.tamper(QStringLiteral("DELETE FROM entry"));
        isRefused();
    }
    SECTION("an entry stands where nobody wrote, on a sheet without any")
    {
        const SheetId other = office.sheet({kThree});
        office.tamper(QStringLiteral("INSERT INTO entry (tx, sheet_id, person_id, worked_on, mark, kind,"
                                     " minutes, entered_as) SELECT tx, %1, person_id, worked_on, mark, kind,"
                                     " minutes, entered_as FROM entry")
                          .arg(other.value()));
        CHECK_FALSE(office.isSound());
        const auto onOther = office.book().enter(other, {{office.cell(kThree, 7), hours(60)}});
        CHECK(refusal(onOther) == errors::kSheetDiffers.key);
    }
    SECTION("after a step that was refused and taken back, and another that was not")
    {
        CHECK_FALSE(written({office.cell(kThree, 5), hours(480)}));
        REQUIRE(written(second));
        office.tamper(QStringLiteral("UPDATE entry SET minutes = 600 WHERE id = 1"));
        isRefused();
    }
}

TEST_CASE("a cell has normal, overtime and night work beside each other, and leave with its reason")
{
    Office office;
    const SheetId sheet = office.sheet({kOne});
    REQUIRE(office.book().enter(sheet,
                                {{office.cell(kOne, 5, WorkKind::Night), hours(60)},
                                 {office.cell(kOne, 5), hours(420)},
                                 {office.cell(kOne, 5, WorkKind::Overtime), hours(90)},
                                 {office.cell(kOne, 6), marked(DayMark::Excused, QStringLiteral("病假"))}}));
    const GridDay day = office.day(sheet, kOne, 5);
    REQUIRE(day.entries.size() == 3);
    CHECK(day.entries[0].content.record.kind == WorkKind::Normal);
    CHECK(day.find(WorkKind::Overtime)->minutes() == 90);
    CHECK(day.find(WorkKind::Night)->minutes() == 60);
    CHECK(day.minutes() == 570);
    CHECK(office.day(sheet, kOne, 6).entries.front().content.reason == QStringLiteral("病假"));
}

TEST_CASE("writing into cells is refused with the place of the change, and nothing is kept of it")
{
    Office office;
    const SheetId sheet = office.sheet({kOne, kTwo});
    const auto enter = [&](const CellKey &cell, const CellContent &content) {
        return office.book().enter(sheet, {{office.cell(kOne, 3), hours(60)}, {cell, content}});
    };
    const auto over = enter(office.cell(kTwo, 4), hours(26 * 60));
    REQUIRE(refusal(over) == errors::kMinutesOutOfRange.key);
    CHECK(over.error().where.line == 2);
    CHECK(refusal(enter(office.cell(kTwo, 4), pieces(5'000))) == errors::kQuantityNotExpected.key);
    CHECK(refusal(enter(office.cell(kTwo, 4), hours(0))) == errors::kNothingWorked.key);
    CHECK(refusal(enter(office.cell(kTwo, 32), hours(60))) == errors::kDayOutsideMonth.key);
    const auto stranger = enter(office.cell(kThree, 4), hours(60));
    REQUIRE(refusal(stranger) == errors::kNotOnRoster.key);
    CHECK(stranger.error().param(QStringLiteral("person_no")).toString() == kThree);
    CHECK(office.day(sheet, kOne, 3).entries.empty());
    CHECK(refusal(office.book().enter(SheetId(99), {})) == errors::kSheetUnknown.key);
}

TEST_CASE("nobody under 16 works")
{
    Office office;
    const auto child = office.file().write("members.add_worker", [](store::Transaction &transaction) {
        return people::addPerson(transaction,
                                 {QStringLiteral("C1"), QStringLiteral("小明"), people::PersonKind::Natural,
                                  people::Sex::Male, QDate(2010, 1, 6)},
                                 {});
    });
    REQUIRE(child);
    const SheetId sheet = office.sheet({QStringLiteral("C1")});
    CHECK(refusal(office.book().enter(sheet, {{office.cell(QStringLiteral("C1"), 5), hours(60)}})) ==
          errors::kUnder16.key);
    CHECK(office.book().enter(sheet, {{office.cell(QStringLiteral("C1"), 6), hours(60)}}));
    CHECK(office.book().enter(sheet, {{office.cell(QStringLiteral("C1"), 5), marked(DayMark::Rest)}}));
}

TEST_CASE("a day has 24 hours over all jobs, and what is replaced does not count")
{
    Office office;
    const SheetId green = office.sheet({kOne});
    const SheetId roads = office.sheet({kOne}, QStringLiteral("X06"));
    REQUIRE(office.book().enter(green, {{office.cell(kOne, 7), hours(14 * 60)}}));
    const auto refused = office.book().enter(roads, {{office.cell(kOne, 7), hours(10 * 60 + 1)}});
    REQUIRE(refusal(refused) == errors::kOver24Hours.key);
    CHECK(refused.error().param(QStringLiteral("worked_minutes")).toInt() == 1441);
    REQUIRE(office.book().enter(roads, {{office.cell(kOne, 7), hours(10 * 60)}}));
    REQUIRE(office.book().enter(roads, {{office.cell(kOne, 7), hours(9 * 60)}}));
    CHECK(office.day(green, kOne, 7).minutesElsewhere == 540);
    CHECK(office.day(roads, kOne, 7).minutesElsewhere == 840);
    CHECK(office.day(roads, kOne, 8).minutesElsewhere == 0);

    REQUIRE(office.book().drop(green));
    CHECK(office.day(roads, kOne, 7).minutesElsewhere == 0);
    REQUIRE(office.book().enter(roads, {{office.cell(kOne, 7), hours(10 * 60 + 1)}}));
    CHECK(refusal(office.book().bringBack(green)) == errors::kOver24Hours.key);
}

TEST_CASE("a person's day on a job stands once, whichever sheet it is on")
{
    Office office;
    const SheetId first = office.sheet({kOne});
    const SheetId second = office.sheet({kOne});
    REQUIRE(office.book().enter(first, {{office.cell(kOne, 7), hours(60)}}));
    CHECK(refusal(office.book().enter(second, {{office.cell(kOne, 7), hours(60)}})) ==
          errors::kEntryTwice.key);
    CHECK(office.book().enter(second, {{office.cell(kOne, 7, WorkKind::Overtime), hours(60)}}));
}

TEST_CASE("a job paid by the piece takes quantities with or before their hours")
{
    Office office;
    const SheetId sheet = office.sheet({kOne}, QStringLiteral("X03"));
    const auto entered = office.book().enter(sheet, {{office.cell(kOne, 7), pieces(84'500)}});
    REQUIRE(entered);
    CHECK(std::ranges::any_of(entered->warnings,
                              [](const Warning &w) { return w.code == errors::kNoWorkingTime; }));
    REQUIRE(office.book().enter(sheet, {{office.cell(kOne, 7), pieces(84'500, 300)}}));
    CHECK(office.day(sheet, kOne, 7).find(WorkKind::Normal)->quantity() == Quantity::fromThousandths(84'500));
    CHECK(office.ledger().sheets(kMonth)->front().quantity == Quantity::fromThousandths(84'500));
    CHECK(refusal(office.book().enter(sheet, {{office.cell(kOne, 7), pieces(-1, 300)}})) ==
          errors::kQuantityNegative.key);
}

TEST_CASE("only drafts of an open month are written on")
{
    Office office;
    const SheetId sheet = office.sheet({kOne});
    const auto enter = [&] {
        return refusal(office.book().enter(sheet, {{office.cell(kOne, 7), hours(60)}}));
    };
    CHECK(enter().empty());
    REQUIRE(office.ledger().submit(sheet));
    CHECK(enter() == errors::kSheetSubmitted.key);
    CHECK(refusal(office.book().add(sheet, {office.person(kTwo)})) == errors::kSheetSubmitted.key);
    CHECK(refusal(office.book().drop(sheet)) == errors::kSheetSubmitted.key);
    REQUIRE(office.ledger().withdraw(sheet));
    CHECK(enter().empty());
    REQUIRE(office.book().drop(sheet));
    CHECK(enter() == errors::kSheetDropped.key);
    CHECK(refusal(office.book().grid(sheet)) == errors::kSheetDropped.key);
    REQUIRE(office.book().bringBack(sheet));
    REQUIRE(office.ledger().approve({sheet}, OpenCellPolicy::Allow));
    CHECK(enter() == errors::kSheetApproved.key);

    const SheetId other = office.sheet({kTwo}, QStringLiteral("X02"), kMonthBefore);
    REQUIRE(periods::PeriodRegister(office.file()).close(kMonthBefore));
    const std::string closed = errors::kMonthClosed.key;
    CHECK(refusal(office.book().enter(other, {{{office.person(kTwo), QDate(2025, 12, 7)}, hours(60)}})) ==
          closed);
    CHECK(refusal(office.book().add(other, {office.person(kThree)})) == closed);
    CHECK(refusal(office.book().remove(other, office.person(kTwo), LineEntries::Remove)) == closed);
    CHECK(refusal(office.book().reorder(other, {})) == closed);
    CHECK(refusal(office.book().drop(other)) == closed);
    CHECK(refusal(office.ledger().approve({other}, OpenCellPolicy::Allow)) == closed);
}

TEST_CASE("a roster is added to, put in order and shortened, and a line comes back with its cells")
{
    Office office;
    const SheetId sheet = office.sheet({kOne, kTwo});
    CHECK(refusal(office.book().add(sheet, {office.person(kThree), office.person(kTwo)})) ==
          errors::kPersonTwice.key);
    REQUIRE(office.book().add(sheet, {office.person(kThree)}));
    REQUIRE(office.book().reorder(sheet, {office.person(kThree), office.person(kOne)}));
    CHECK(office.roster(sheet) == QStringList{kThree, kOne, kTwo});
    CHECK(refusal(office.book().reorder(sheet, {office.person(QStringLiteral("009"))})) ==
          errors::kNotOnRoster.key);

    REQUIRE(office.book().enter(
        sheet, {{office.cell(kOne, 1), hours(60)}, {office.cell(kOne, 9), marked(DayMark::Rest)}}));
    const auto refused = office.book().remove(sheet, office.person(kOne), LineEntries::Refuse);
    REQUIRE(refusal(refused) == errors::kLineNotBlank.key);
    CHECK(refused.error().param(QStringLiteral("count")).toInt() == 2);
    const auto line = office.book().remove(sheet, office.person(kOne), LineEntries::Remove);
    REQUIRE(line);
    CHECK(office.roster(sheet) == QStringList{kThree, kTwo});
    CHECK(office.ledger().sheets(kMonth)->front().entries == 0);
    CHECK(refusal(office.book().remove(sheet, office.person(kOne), LineEntries::Remove)) ==
          errors::kNotOnRoster.key);
    REQUIRE(office.book().putBack(sheet, *line));
    CHECK(office.roster(sheet) == QStringList{kThree, kOne, kTwo});
    CHECK(office.day(sheet, kOne, 1).minutes() == 60);
    CHECK(office.day(sheet, kOne, 9).entries.size() == 1);
    CHECK(refusal(office.book().putBack(sheet, *line)) == errors::kPersonTwice.key);
    REQUIRE(office.book().remove(sheet, office.person(kTwo), LineEntries::Refuse));
    CHECK(office.roster(sheet) == QStringList{kThree, kOne});
    CHECK(office.isSound());
}

TEST_CASE("an imported list is read as a grid and mended in its cells")
{
    Office office;
    LedgerImport days = accountant::ledger2025();
    std::erase_if(days.rows, [](const LabourRow &r) { return r.day > QDate(2025, 1, 3); });
    REQUIRE(office.ledger().importLedger(days, BadRows::Refuse));
    const SheetSummary summary = office.ledger().sheets(Month(2025, 1))->front();
    CHECK(summary.persons > 0);
    CHECK(summary.openCells == 0);
    const auto grid = office.book().grid(summary.sheet.id);
    REQUIRE(grid);
    REQUIRE(static_cast<qint64>(grid->rows.size()) == summary.persons);
    qint64 minutes = 0;
    for (const GridRow &row : grid->rows) {
        for (const GridDay &day : row.days)
            minutes += day.minutes();
    }
    CHECK(minutes == summary.minutes);

    const QStringList roster = office.roster(summary.sheet.id);
    std::vector<CellChange> line;
    for (int day = 1; day <= 3; ++day)
        line.push_back({{grid->rows.front().person, QDate(2025, 1, day), WorkKind::Normal}, {}});
    const auto cleared = office.book().enter(summary.sheet.id, line);
    REQUIRE(cleared);
    CHECK(office.roster(summary.sheet.id) == roster);
    REQUIRE(office.book().enter(summary.sheet.id, cleared->undo));
    CHECK(office.ledger().sheets(Month(2025, 1))->front().minutes == summary.minutes);
    CHECK(office.isSound());
}

TEST_CASE("a dropped draft counts nowhere, stands in the bin and comes back")
{
    Office office;
    const SheetId sheet = office.sheet({kOne});
    REQUIRE(office.book().enter(sheet, {{office.cell(kOne, 7), hours(60)}}));
    CHECK(refusal(office.book().bringBack(sheet)) == errors::kSheetThereAlready.key);
    REQUIRE(office.book().drop(sheet));
    CHECK(office.ledger().sheets(kMonth)->empty());
    int entries = 0;
    REQUIRE(office.ledger().forEachEntry(kMonth.firstDay(), kMonth.lastDay(),
                                         [&entries](const EntryRow &) { ++entries; }));
    CHECK(entries == 0);
    CHECK(refusal(office.ledger().approve({sheet}, OpenCellPolicy::Allow)) == errors::kSheetDropped.key);
    const auto bin = office.book().dropped();
    REQUIRE(bin);
    REQUIRE(bin->size() == 1);
    CHECK(bin->front().summary.minutes == 60);
    CHECK(bin->front().summary.work == QStringLiteral("绿化养护"));
    CHECK(bin->front().droppedAt == QDateTime(QDate(2026, 1, 15), QTime(9, 0), Qt::UTC));
    REQUIRE(office.book().bringBack(sheet));
    CHECK(office.book().dropped()->empty());
    CHECK(office.day(sheet, kOne, 7).minutes() == 60);
    CHECK(office.isSound());
}

TEST_CASE("sheets are approved one by one, and an empty one neither moves nor is approved")
{
    Office office;
    const SheetId green = office.sheet({kOne});
    const SheetId roads = office.sheet({kTwo}, QStringLiteral("X06"));
    REQUIRE(office.book().enter(green, {{office.cell(kOne, 7), hours(60)}}));
    CHECK(refusal(office.ledger().submit(roads)) == errors::kSheetEmpty.key);
    CHECK(refusal(office.ledger().approve({green, roads}, OpenCellPolicy::Allow)) == errors::kSheetEmpty.key);
    CHECK(refusal(office.ledger().approve({green}, OpenCellPolicy::Refuse)) == errors::kOpenCells.key);
    CHECK(refusal(office.ledger().approve({SheetId(99)}, OpenCellPolicy::Allow)) ==
          errors::kSheetUnknown.key);
    const auto approved = office.ledger().approve({green}, OpenCellPolicy::Allow);
    REQUIRE(approved);
    CHECK(approved->sheets == 1);
    CHECK(approved->minutes == 60);
    CHECK(approved->openCells == 30);
    CHECK(refusal(office.ledger().approve({green}, OpenCellPolicy::Allow)) == errors::kSheetApproved.key);
    const auto sheets = office.ledger().sheets(kMonth);
    CHECK((*sheets)[0].sheet.state == SheetState::Approved);
    CHECK((*sheets)[1].sheet.state == SheetState::Draft);
}

TEST_CASE("a grid shows what corrections come to beside the approved value")
{
    Office office;
    const SheetId sheet = office.sheet({kOne});
    REQUIRE(office.book().enter(sheet, {{office.cell(kOne, 7), hours(480)}}));
    REQUIRE(office.ledger().approve({sheet}, OpenCellPolicy::Allow));
    const EntryId entry = office.day(sheet, kOne, 7).entries.front().id;
    const QString because = QStringLiteral("抄错");
    REQUIRE(office.ledger().correct({entry, kMonth, -60, Quantity(), because}));
    REQUIRE(office.ledger().correct({entry, Month(2026, 2), -30, Quantity(), because}));
    const GridDay day = office.day(sheet, kOne, 7);
    CHECK(day.entries.front().content.record.minutes == 480);
    CHECK(day.entries.front().correctedMinutes == -90);
    CHECK(day.entries.front().corrections == 2);
    CHECK(day.minutes() == 390);
    CHECK(day.minutesElsewhere == 0);

    const SheetId corrections = office.ledger().sheets(kMonth)->back().sheet.id;
    CHECK(refusal(office.book().enter(corrections, {})) == errors::kSheetOfCorrections.key);
    REQUIRE(office.book().drop(corrections));
    CHECK(office.day(sheet, kOne, 7).minutes() == 450);
    REQUIRE(office.ledger().correct({entry, Month(2026, 2), -400, Quantity(), because}));
    CHECK(refusal(office.book().bringBack(corrections)) == errors::kCorrectionBelowZero.key);
    REQUIRE(office.ledger().correct({entry, Month(2026, 2), 100, Quantity(), because}));
    REQUIRE(office.book().bringBack(corrections));
    CHECK(office.day(sheet, kOne, 7).minutes() == 90);
}

TEST_CASE("a sheet of corrections is a grid of differences, month of work by month of work")
{
    Office office;
    const SheetId earlier = office.sheet({kOne}, QStringLiteral("X02"), kMonthBefore);
    const SheetId sheet = office.sheet({kOne, kTwo});
    const CellKey december{office.person(kOne), QDate(2025, 12, 30), WorkKind::Normal};
    REQUIRE(office.book().enter(earlier, {{december, hours(480)}}));
    REQUIRE(
        office.book().enter(sheet, {{office.cell(kOne, 7), hours(480)}, {office.cell(kTwo, 8), hours(60)}}));
    const auto entryOn = [&](QDate day) {
        std::optional<EntryId> entry;
        REQUIRE(office.ledger().forEachEntry(day, day, [&entry](const EntryRow &row) { entry = row.id; }));
        return *entry;
    };
    const EntryId ofDecember = entryOn(QDate(2025, 12, 30));
    const EntryId ofJanuary = entryOn(QDate(2026, 1, 7));
    REQUIRE(office.ledger().approve({earlier, sheet}, OpenCellPolicy::Allow));
    const Month february(2026, 2);
    const QString because = QStringLiteral("抄错");
    REQUIRE(office.ledger().correct({ofDecember, february, -60, Quantity(), because}));
    REQUIRE(office.ledger().correct({ofJanuary, february, -30, Quantity(), because}));
    REQUIRE(office.ledger().correct({ofJanuary, february, 10, Quantity(), because}));
    const SheetId corrections = office.ledger().sheets(february)->back().sheet.id;

    const auto grid = office.book().grid(corrections);
    REQUIRE(grid);
    CHECK(grid->workedMonths == std::vector<Month>{kMonthBefore, kMonth});
    CHECK(grid->month == kMonth);
    REQUIRE(grid->rows.size() == 1);
    REQUIRE(grid->rows.front().days.size() == 31);
    CHECK(grid->rows.front().days[6].entries.size() == 1);
    CHECK(grid->rows.front().days[6].minutes() == -20);
    CHECK(sumsOf(*grid).all.minutes == -20);

    const auto other = office.book().grid(corrections, kMonthBefore);
    REQUIRE(other);
    CHECK(other->month == kMonthBefore);
    CHECK(other->rows.front().days[29].minutes() == -60);
    CHECK(office.book().grid(corrections, Month(2020, 1))->month == kMonth);
    CHECK(office.book().grid(sheet, kMonthBefore)->month == kMonth);
}
