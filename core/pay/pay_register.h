#pragma once

#include "core/base/result.h"
#include "core/pay/pay_ids.h"
#include "core/pay/pay_line.h"
#include "core/store/coop_file.h"

#include <QString>

#include <vector>

namespace zhangfang::pay
{

/// A pay run (劳务费发放表) as it was posted: never changed, a later run corrects it.
struct PayRun {
    PayRunId id;
    Month month;
    int number; ///< 1 for the month's first, then one for each that follows
    Money total;
    QDate postedOn = {};
};

/// A line with the numbers and names that people know.
struct PayLineRow {
    PayLine line;
    QString personNumber;
    QString personName;
    QString jobNumber;
    QString work; ///< kind of work (工种)
    /// Of the slip on which it stands, counted through the year of the run's month; one slip holds the lines
    /// of one person, as a member or as a non-member.
    int slipNumber = 0;
};

/// A pay run with its lines, in order of the persons' and the jobs' numbers, then as payLines() has them.
struct PayRunLines {
    PayRun run;
    std::vector<PayLineRow> lines;
};

/// What the next run of a month would hold.
struct PayRunPreview {
    Month month;
    int number; ///< of the run that would be posted
    qint64 persons = 0;
    qint64 lines = 0;
    Money total;
};

/// The register of pay runs.
class PayRegister
{
public:
    explicit PayRegister(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// Pays a month: puts every approved sheet of it that is in no run yet into a new run, in one
    /// transaction.
    ///
    /// Corrections that are booked in the month stand on lines of their own. A sheet that is approved after
    /// the month was paid goes into a further run of the same month. Refused while sheets of the month wait
    /// for approval (pay.unapproved), where there is no approved labour (pay.nothing_to_pay) or none that is
    /// new (pay.already_in_a_run), and in a closed month.
    Result<PayRunLines> payMonth(Month month);

    /// What payMonth() would post, or its refusal; nothing is written.
    Result<PayRunPreview> preview(Month month) const;

    /// All runs of a month with their lines; empty where it is not paid yet. Refused where lines do not come
    /// to their slips (pay.lines_differ).
    Result<std::vector<PayRunLines>> runs(Month month) const;

private:
    store::CoopFile &m_file;
};

} // namespace zhangfang::pay
