#pragma once

#include "core/base/error.h"
#include "core/labour/entry.h"
#include "core/labour/labour_import.h"
#include "core/labour/roll.h"

#include <memory>
#include <set>
#include <vector>

namespace zhangfang::labour
{

/// Work that stands in the file already, on sheets that are not voided.
struct StandingWork {
    people::PersonId person;
    JobId job;
    QDate day;
    DayMark mark = DayMark::Worked;
    WorkKind kind = WorkKind::Normal;
    int minutes = 0;
    bool correction = false; ///< counts in the day's hours, not as the day's entry
    bool looked = false;     ///< an earlier part of the same file brought it: what is remarked on it is said
};

/// A row that can be booked: its person, job and minutes found.
struct BookableEntry {
    people::PersonId person;
    JobId job;
    QDate day;
    DayRecord record;
    QString reason;
    std::size_t row = 0; ///< its place among the rows that were looked at
};

/// What came of looking at rows.
struct LedgerFindings {
    std::vector<BookableEntry> bookable; ///< in order of month, job and row: sheet after sheet
    std::vector<Error> bad;              ///< one for each other row, in order of the rows
    std::vector<Warning> warnings;       ///< one for each kind of remark
};

/// The person with this number, who is of the roll, and, where a name is given, this name: written with
/// another middle dot, width or spacing it is the same name. Refused with people.no_such_person or
/// labour.name_differs.
Result<const people::Person *> findWorker(const Roll &roll, const QString &personNo, const QString &name);

/// Whom the rows are about, as far as the roll knows them.
std::set<people::PersonId> personsOf(const std::vector<LabourRow> &rows, const Roll &roll);

struct LedgerMemory;

/// Looks at a ledger part by part: at every row on its own, then at what the rows come to together and with
/// what stands already, earlier parts included.
///
/// Of two rows that cannot stand together the later one is bad. A bad row does not count against others. Rows
/// and refusals: see LabourLedger::importLedger().
class LedgerCheck
{
public:
    /// `roll` must outlive it; `fileName` goes into the places of refusals.
    LedgerCheck(const Roll &roll, const QString &fileName);
    ~LedgerCheck();

    /// The next part; `standing` is all work of its persons in its months. The warnings are those of all
    /// parts so far.
    LedgerFindings look(const std::vector<LabourRow> &rows, const std::vector<StandingWork> &standing);

private:
    std::unique_ptr<LedgerMemory> m_memory;
};

/// LedgerCheck of a ledger in one part.
LedgerFindings checkLedger(const std::vector<LabourRow> &rows, const Roll &roll,
                           const std::vector<StandingWork> &standing, const QString &fileName);

/// Adds to a report what the rows come to.
void count(LabourImportReport &report, const LedgerFindings &findings);

/// What came of looking at a grid sheet.
struct GridFindings {
    std::vector<people::PersonId> roster; ///< in the order of the sheet
    LedgerFindings cells;                 ///< bad persons of the roster are among `bad`, their cells are not
};

/// Looks at the roster, then at the written cells as at rows of a ledger. See LabourLedger::importGrid().
GridFindings checkGrid(const GridImport &request, const Roll &roll,
                       const std::vector<StandingWork> &standing);

} // namespace zhangfang::labour
