#include "core/labour/roll.h"

#include <algorithm>

namespace zhangfang::labour
{

Roll::Roll(RollContents contents)
    : m_contents(std::move(contents))
{
    for (std::size_t i = 0; i < m_contents.jobs.size(); ++i) {
        m_jobByNumber.insert(m_contents.jobs[i].terms.number, i);
        m_jobById.insert(m_contents.jobs[i].id.value(), i);
    }
    std::ranges::sort(m_contents.workdays,
                      [](const DatedWorkday &a, const DatedWorkday &b) { return a.from < b.from; });
}

const Job *Roll::findJob(const QString &number) const
{
    const auto found = m_jobByNumber.constFind(number);
    return found == m_jobByNumber.cend() ? nullptr : &m_contents.jobs[*found];
}

const Job &Roll::job(JobId id) const
{
    const auto found = m_jobById.constFind(id.value());
    ZHANGFANG_ASSERT(found != m_jobById.cend());
    return m_contents.jobs[*found];
}

int Roll::minutesPerWorkday(QDate day) const
{
    int minutes = DatedWorkday().minutes;
    for (const DatedWorkday &workday : m_contents.workdays) {
        if (!workday.from || *workday.from <= day)
            minutes = workday.minutes;
    }
    return minutes;
}

} // namespace zhangfang::labour
