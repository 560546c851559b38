#pragma once

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/labour/job.h"
#include "core/members/membership_calendar.h"
#include "core/people/person_register.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace zhangfang::labour
{

/// The charter's minutes of a workday from a day on; without a day, from the founding.
struct DatedWorkday {
    std::optional<QDate> from;
    int minutes = 480;
};

/// What the ledger looks up while it goes through rows: read from the file once, asked a million times.
struct RollContents {
    people::PersonDirectory persons;
    std::vector<Job> jobs;
    members::MembershipCalendar memberships;
    std::vector<DatedWorkday> workdays;
    std::function<Result<void>(Month)> requireOpen; ///< the periods' guard
};

/// The contents of a roll, found by number, id and day.
class Roll
{
public:
    explicit Roll(RollContents contents);

    const people::PersonDirectory &persons() const { return m_contents.persons; }
    const std::vector<Job> &jobs() const { return m_contents.jobs; }
    /// Nothing where no job has this number.
    const Job *findJob(const QString &number) const;
    /// The job with this id, which is in the register (ids come from the file itself).
    const Job &job(JobId id) const;

    /// Whether the person was a member on `day`: work on other days is non-member labour, paid and out of the
    /// second round (Law on Farmers' Cooperatives, art. 41).
    bool isMember(people::PersonId person, QDate day) const
    {
        return m_contents.memberships.isMember(person, day);
    }
    const members::MembershipCalendar &memberships() const { return m_contents.memberships; }
    /// The charter's minutes of a workday in force on `day`.
    int minutesPerWorkday(QDate day) const;
    /// The refusal of the periods' guard where the month or its year is closed.
    Result<void> requireOpen(Month month) const { return m_contents.requireOpen(month); }

private:
    RollContents m_contents;
    QHash<QString, std::size_t> m_jobByNumber;
    QHash<qint64, std::size_t> m_jobById;
};

} // namespace zhangfang::labour
