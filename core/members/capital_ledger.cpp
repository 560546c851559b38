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

void addHeld(ByPart<Money> &held, const std::vector<CapitalMovement> &movements, QDate day)
{
    for (const CapitalMovement &movement : movements) {
        if (movement.movedOn <= day)
            held[movement.part] += movement.amount;
    }
}

} // namespace

CapitalLedger::CapitalLedger(const std::vector<CapitalMovement> &movements)
{
    m_byPerson.reserve(movements.size());
    for (const CapitalMovement &movement : movements)
        m_byPerson[movement.person].push_back(movement);
}

ByPart<Money> CapitalLedger::heldOn(people::PersonId person, QDate day) const
{
    ByPart<Money> held;
    if (const auto found = m_byPerson.find(person); found != m_byPerson.end())
        addHeld(held, found->second, day);
    return held;
}

ByPart<qint64> CapitalLedger::fenDays(people::PersonId person, QDate first, QDate last) const
{
    ByPart<Wide> sums;
    const auto found = m_byPerson.find(person);
    if (found != m_byPerson.end()) {
        for (const CapitalMovement &movement : found->second) {
            const qint64 days = std::max(movement.movedOn, first).daysTo(last) + 1;
            if (days > 0)
                sums[movement.part] += Wide(movement.amount.fen()) * days;
        }
    }
    ByPart<qint64> figures;
    std::ranges::transform(sums.figures, figures.figures.begin(), narrowed);
    return figures;
}

ByPart<Money> CapitalLedger::totalOn(QDate day) const
{
    ByPart<Money> total;
    for (const auto &[person, movements] : m_byPerson)
        addHeld(total, movements, day);
    return total;
}

} // namespace zhangfang::members
