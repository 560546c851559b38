#pragma once

#include "core/base/error.h"

#include <vector>

namespace zhangfang::labour
{

/// Collects remarks that come in thousands: one warning for each code, with how often (`count`) and the first
/// case.
class Remarks
{
public:
    /// `params` of the first case are kept, the later ones only counted.
    void add(const ErrorCode &code, const ErrorParams &params);
    /// In the order in which the codes first came up.
    std::vector<Warning> warnings() const;

private:
    struct Remark {
        Warning first;
        qint64 count = 0;
    };
    std::vector<Remark> m_remarks;
};

} // namespace zhangfang::labour
