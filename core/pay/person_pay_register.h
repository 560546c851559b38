#pragma once

#include "core/base/result.h"
#include "core/pay/pay_register.h"

#include <QDateTime>

#include <vector>

namespace zhangfang::pay
{

/// What one pay run brought one person.
struct PersonPay {
    PayRun run;
    QDateTime postedAt; ///< UTC
    qint64 minutes = 0;
    Money earned = {};
    Money paid = {};                    ///< payments on record
    std::vector<PayLineRow> lines = {}; ///< in the order of the run

    Money owed() const { return earned - paid; }
};

/// Pay runs from one person's side.
class PersonPayRegister
{
public:
    explicit PersonPayRegister(const store::CoopFile &file)
        : m_file(file)
    {
    }

    /// The runs of the year's months that the person is in, by month and run. Refused where lines do not
    /// come to their slips (pay.lines_differ).
    Result<std::vector<PersonPay>> ofYear(people::PersonId person, Year year) const;
    /// What the cooperative owes the person out of all runs.
    Result<Money> owed(people::PersonId person) const;

private:
    const store::CoopFile &m_file;
};

} // namespace zhangfang::pay
