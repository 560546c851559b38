#pragma once

#include "core/base/assert.h"

#include <QtGlobal>

#include <compare>

namespace zhangfang
{

/// A share of a whole in basis points (1 bp = 0.01 %), 0 to 10,000.
class Rate
{
public:
    static constexpr qint64 kWhole = 10'000;

    constexpr Rate() = default;
    static constexpr Rate fromBasisPoints(qint64 bp)
    {
        ZHANGFANG_ASSERT(bp >= 0 && bp <= kWhole);
        return Rate(bp);
    }
    static constexpr bool isPossible(qint64 bp) { return bp >= 0 && bp <= kWhole; }

    constexpr qint64 basisPoints() const { return m_bp; }
    constexpr bool isZero() const { return m_bp == 0; }
    friend constexpr auto operator<=>(const Rate &, const Rate &) = default;

private:
    explicit constexpr Rate(qint64 bp)
        : m_bp(bp)
    {
    }
    qint64 m_bp = 0;
};

} // namespace zhangfang
