#pragma once

#include "core/base/base_errors.h"
#include "core/base/result.h"

#include <QtGlobal>

#include <algorithm>

namespace zhangfang
{

/// Hears how far long work has come, and may give it up.
///
/// Work that is given up answers base.cancelled and leaves the file as it was. Called in the thread that
/// works; it must not write to the file that the work is about.
class Progress
{
public:
    virtual ~Progress() = default;
    /// `done` of `total` steps are through, 0 ≤ done ≤ total. False: the user gives up.
    virtual bool advance(qint64 done, qint64 total) = 0;
};

/// The steps of one piece of work, told on every so many of them: a step may be as small as a row.
class ProgressSteps
{
public:
    /// `progress` may be nothing: then nobody hears and nobody gives up. It must outlive the steps.
    ProgressSteps(Progress *progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
        , m_between(std::max<qint64>(1, total / kCalls))
    {
    }

    /// One more step is through. Refuses base.cancelled.
    Result<void> step()
    {
        ++m_done;
        const bool isHeard = m_progress && (m_done % m_between == 0 || m_done == m_total);
        if (isHeard && !m_progress->advance(m_done, m_total))
            return Error{errors::kCancelled};
        return {};
    }

private:
    /// So many times at most, but for the last, somebody hears: enough for a bar to move evenly.
    static constexpr qint64 kCalls = 200;

    Progress *m_progress;
    qint64 m_total;
    qint64 m_between;
    qint64 m_done = 0;
};

} // namespace zhangfang
