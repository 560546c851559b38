#include "core/money/money.h"

#include "core/money/decimal.h"

#include <limits>

namespace zhangfang
{

namespace
{
constexpr int kDecimals = 2;
constexpr int kWholeDigits = 12;
} // namespace

Result<Money> Money::parseYuan(const QString &text)
{
    ZHANGFANG_TRY_ASSIGN(const auto digits, readDigits(text, CurrencySign::Allowed));
    ZHANGFANG_TRY_ASSIGN(const qint64 fen, toScaled(digits, kDecimals, kWholeDigits, text));
    return fromFen(fen);
}

QString Money::toPlainYuan() const
{
    return plainDecimal(m_fen, kDecimals);
}

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
