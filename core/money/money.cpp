#include "core/money/money.h"

#include <limits>

namespace zhangfang
{

Money operator+(Money a, Money b)
{
    constexpr qint64 kMax = std::numeric_limits<qint64>::max();
    constexpr qint64 kMin = std::numeric_limits<qint64>::min();
    ZHANGFANG_ASSERT(b.m_fen > 0 ? a.m_fen <= kMax - b.m_fen : a.m_fen >= kMin - b.m_fen);
    return Money(a.m_fen + b.m_fen);
}

Money operator-(Money a, Money b)
{
    constexpr qint64 kMax = std::numeric_limits<qint64>::max();
    constexpr qint64 kMin = std::numeric_limits<qint64>::min();
    ZHANGFANG_ASSERT(b.m_fen > 0 ? a.m_fen >= kMin + b.m_fen : a.m_fen <= kMax + b.m_fen);
    return Money(a.m_fen - b.m_fen);
}

} // namespace zhangfang
