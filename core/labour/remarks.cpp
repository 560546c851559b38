#include "core/labour/remarks.h"

#include <algorithm>

namespace zhangfang::labour
{

void Remarks::add(const ErrorCode &code, const ErrorParams &params)
{
    auto remark =
        std::ranges::find_if(m_remarks, [&code](const Remark &known) { return known.first.code == code; });
    if (remark == m_remarks.end())
        remark = m_remarks.insert(m_remarks.end(), Remark{Warning{code, params}});
    ++remark->count;
}

std::vector<Warning> Remarks::warnings() const
{
    std::vector<Warning> warnings;
    for (const Remark &remark : m_remarks) {
        warnings.push_back(remark.first);
        warnings.back().params.emplace_back(QStringLiteral("count"), remark.count);
    }
    return warnings;
}

} // namespace zhangfang::labour
