#pragma once

#include "core/base/result.h"
#include "core/pay/pay_register.h"
#include "core/store/statement.h"

#include <map>
#include <unordered_map>

namespace zhangfang::pay
{

/// Refuses a month of whose runs the lines do not come to the slips, by which people are paid: somebody
/// changed them behind the program's back (pay.lines_differ).
Result<void> requireSlipsOfLines(const store::Connection &connection, Month month);

/// Reads posted pay lines with the numbers and names that people know. Each name is looked up once: a run of
/// a large cooperative has tens of thousands of lines of a few thousand persons.
///
/// Lines that do not come to their slips were changed behind the program's back (pay.lines_differ).
class PayLineRegister
{
public:
    /// With a person: that person's lines only.
    explicit PayLineRegister(const store::Connection &connection,
                             std::optional<people::PersonId> person = std::nullopt);

    /// The lines of a run in the order in which they were posted.
    std::vector<PayLineRow> of(const PayRun &run);

private:
    /// What people call a person (number, name) or a job (number, kind of work).
    struct Called {
        QString number;
        QString words;
    };
    using CalledById = std::unordered_map<qint64, Called>;
    using SlipKey = std::pair<people::PersonId, bool>;
    struct Slip {
        int number;
        Money left; ///< what the lines read so far leave of its amount
    };

    store::Statement select(const store::Connection &connection, const char *columns) const;
    store::Statement &rowsOf(store::Statement &rows, PayRunId run);
    std::map<SlipKey, Slip> slipsOf(PayRunId run);
    PayLineRow rowOf(const PayLine &line, Slip &slip);
    static const Called &called(CalledById &known, store::Statement &lookUp, qint64 id);

    std::optional<people::PersonId> m_of;
    store::Statement m_lines;
    store::Statement m_slips;
    store::Statement m_person;
    store::Statement m_job;
    CalledById m_persons;
    CalledById m_jobs;
};

} // namespace zhangfang::pay
