#pragma once

#include "core/base/progress.h"

#include <limits>

/// Hears progress and gives up after so many calls.
class GiveUpAfter final : public zhangfang::Progress
{
public:
    explicit GiveUpAfter(int calls)
        : m_calls(calls)
    {
    }
    /// Never gives up.
    GiveUpAfter()
        : GiveUpAfter(std::numeric_limits<int>::max())
    {
    }

    bool advance(qint64 stepsDone, qint64 stepsTotal) override
    {
        ++heard;
        isEven = isEven && stepsDone > done && stepsDone <= stepsTotal;
        done = stepsDone;
        total = stepsTotal;
        return heard < m_calls;
    }

    int heard = 0;
    qint64 done = 0;
    qint64 total = 0;
    bool isEven = true; ///< it only ever went forward, and never beyond the total

private:
    int m_calls;
};
