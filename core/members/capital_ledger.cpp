#include "core/members/capital_ledger.h"

#include "core/base/assert.h"
#include "core/money/rounding.h"

#include <algorithm>
#include <limits>

namespace zhangfang::members
{

namespace
{

qint64 narrowed(const Wide &figure)
{
    ZHANGFANG_ASSERT(figure <= std::numeric_limits<qint64>::max() &&
                     figure >= std::numeric_limits<qint64>::min());
    return figure.convert_to<qint64>();
}

} // namespace

CapitalLedger::CapitalLedger(QDate first, QDate last)
    : m_days({first, last})
{
}

bool CapitalLedger::covers(QDate first, QDate last) const
{
    return !m_days || (m_days->first <= first && last <= m_days->last);
}

void CapitalLedger::addOpening(people::PersonId person, CapitalPart part, Money held)
{
    m_accounts[person].opening[part] += held;
}

void CapitalLedger::add(const CapitalMovement &movement)
{
    ZHANGFANG_ASSERT(!m_days || (movement.movedOn > m_days->first && movement.movedOn <= m_days->last));
    m_accounts[movement.person].movements.push_back(movement);
}

ByPart<Money> CapitalLedger::heldOn(people::PersonId person, QDate day) const
{
    ZHANGFANG_ASSERT(covers(day, day));
    const auto found = m_accounts.find(person);
    if (found == m_accounts.end())
        return {};
    ByPart<Money> held = found->second.opening;
    for (const CapitalMovement &movement : found->second.movements) {
        if (movement.movedOn <= day)
            held[movement.part] += movement.amount;
    }
    return held;
}

ByPart<qint64> CapitalLedger::fenDays(people::PersonId person, QDate first, QDate last) const
{
    ZHANGFANG_ASSERT(covers(first, last));
    const auto found = m_accounts.find(person);
    const qint64 days = first.daysTo(last) + 1;
    if (found == m_accounts.end() || days <= 0)
        return {};
    ByPart<Wide> sums;
    for (std::size_t part = 0; part < kCapitalParts; ++part)
        sums.figures[part] = Wide(found->second.opening.figures[part].fen()) * days;
    for (const CapitalMovement &movement : found->second.movements) {
        const qint64 daysSince = std::max(movement.movedOn, first).daysTo(last) + 1;
        if (daysSince > 0)
            sums[movement.part] += Wide(movement.amount.fen()) * daysSince;
    }
    ByPart<qint64> figures;
    std::ranges::transform(sums.figures, figures.figures.begin(), narrowed);
    return figures;
}

} // namespace zhangfang::members
