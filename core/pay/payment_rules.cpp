#include "core/pay/payment_rules.h"

#include "core/pay/pay_errors.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace zhangfang::pay
{

namespace
{

std::vector<PaymentPart> settled(const std::vector<Debt> &debts)
{
    std::vector<PaymentPart> parts;
    for (const Debt &debt : debts) {
        if (!debt.owed.isZero())
            parts.push_back({debt.paidFor, debt.owed});
    }
    return parts;
}

/// Part of what is owed, all of one sign: debts of the other sign wait until everything is settled.
std::vector<PaymentPart> paidInPart(const std::vector<Debt> &debts, Money amount)
{
    std::vector<PaymentPart> parts;
    Money rest = amount;
    for (const Debt &debt : debts) {
        if (rest.isZero() || debt.owed.isZero() || debt.owed.isNegative() != amount.isNegative())
            continue;
        const Money part = amount.isNegative() ? std::max(rest, debt.owed) : std::min(rest, debt.owed);
        parts.push_back({debt.paidFor, part});
        rest -= part;
    }
    ZHANGFANG_ASSERT(rest.isZero());
    return parts;
}

} // namespace

Result<std::vector<PaymentPart>> spread(const std::vector<Debt> &debts, std::optional<Money> amount)
{
    Money owed;
    for (const Debt &debt : debts)
        owed += debt.owed;
    if (owed.isZero())
        return Error{errors::kNothingOwed};
    if (!amount && owed.isNegative())
        return Error{errors::kOwesBack, {{QStringLiteral("back_fen"), (-owed).fen()}}};
    if (!amount || *amount == owed)
        return settled(debts);
    if (amount->isZero())
        return Error{errors::kPaymentZero};
    const bool over =
        owed.isNegative() ? *amount > Money() || *amount < owed : *amount < Money() || *amount > owed;
    if (over)
        return Error{
            errors::kMoreThanOwed,
            {{QStringLiteral("amount_fen"), amount->fen()}, {QStringLiteral("owed_fen"), owed.fen()}}};
    return paidInPart(debts, *amount);
}

Result<void> checkPaymentDay(QDate day, QDate earliest, QDate today)
{
    if (!day.isValid())
        return Error{errors::kPaymentDayMissing};
    if (day > today)
        return Error{errors::kPaymentDayInFuture,
                     {{QStringLiteral("day"), day}, {QStringLiteral("today"), today}}};
    if (day < earliest)
        return Error{errors::kPaymentDayTooEarly,
                     {{QStringLiteral("day"), day}, {QStringLiteral("earliest"), earliest}}};
    return {};
}

QDate earliestPaymentDay(Month month, QDate postedOn)
{
    return std::min(month.lastDay(), postedOn);
}

QDate dueDay(Month month, int payDay)
{
    const Month next = month.next();
    const int day = payDay == 0 ? next.days() : std::min(payDay, next.days());
    const QDate agreed = next.firstDay().addDays(day - 1);
    return agreed.addDays(-std::max(0, agreed.dayOfWeek() - Qt::Friday));
}

Arrears arrearsOf(QDate due, QDate day)
{
    constexpr int kLastDays[] = {30, 60, 90};
    const qint64 days = due.daysTo(day);
    if (days < 0)
        return Arrears::NotDue;
    const auto band = std::ranges::lower_bound(kLastDays, days);
    return static_cast<Arrears>(1 + std::distance(std::begin(kLastDays), band));
}

PayStatus payStatus(Money earned, Money cash, Money bank)
{
    const Money paid = cash + bank;
    if (paid > earned)
        return PayStatus::OwesBack;
    if (paid < earned)
        return paid.isZero() ? PayStatus::Owed : PayStatus::PartPaid;
    if (cash.isZero() && bank.isZero())
        return PayStatus::NothingEarned;
    if (bank.isZero())
        return PayStatus::SignedFor;
    return cash.isZero() ? PayStatus::Transferred : PayStatus::PaidBothWays;
}

std::vector<PayStanding> byMonth(const std::vector<PayStanding> &runs)
{
    std::vector<PayStanding> months;
    std::map<std::pair<people::PersonId, Month>, std::size_t> places;
    for (const PayStanding &pay : runs) {
        const auto [place, isNew] = places.try_emplace({pay.person, pay.month}, months.size());
        if (isNew) {
            months.push_back(pay);
            continue;
        }
        PayStanding &sum = months[place->second];
        sum.earned += pay.earned;
        sum.cash += pay.cash;
        sum.bank += pay.bank;
    }
    return months;
}

void ArrearsSum::add(const MonthDebts &month)
{
    const auto band = static_cast<std::size_t>(arrearsOf(month.due, m_day));
    for (const MonthDebts::OwedTo &debt : month.debts) {
        m_report.bands[band].owed += debt.owed;
        m_report.total += debt.owed;
        m_persons[band].insert(debt.person);
    }
    if (!month.debts.empty() && (!m_report.oldestDue || month.due < *m_report.oldestDue))
        m_report.oldestDue = month.due;
}

ArrearsReport ArrearsSum::report() const
{
    ArrearsReport report = m_report;
    std::set<people::PersonId> all;
    for (std::size_t band = 0; band < kArrearsBands; ++band) {
        report.bands[band].age = static_cast<Arrears>(band);
        report.bands[band].persons = std::ssize(m_persons[band]);
        all.insert(m_persons[band].begin(), m_persons[band].end());
    }
    report.persons = std::ssize(all);
    return report;
}

MonthStanding standingOf(const MonthSums &month, const std::vector<PayStanding> &persons)
{
    MonthStanding standing{month};
    standing.persons = std::ssize(persons);
    standing.personsOwed =
        std::ranges::count_if(persons, [](const PayStanding &pay) { return pay.owed() > Money(); });
    return standing;
}

MonthState MonthStanding::state() const
{
    if (runs == 0) {
        if (waitingSheets > 0)
            return MonthState::WaitingForApproval;
        return unpostedSheets > 0 ? MonthState::ToPost : MonthState::NoLabour;
    }
    if (owed() <= Money() && personsOwed == 0)
        return MonthState::Paid;
    return cash.isZero() && bank.isZero() ? MonthState::ToPay : MonthState::PartPaid;
}

} // namespace zhangfang::pay
