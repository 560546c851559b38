#pragma once

#include "core/base/result.h"
#include "core/pay/payment.h"

#include <QDate>

#include <array>
#include <set>
#include <vector>

namespace zhangfang::pay
{

/// What one person is owed by one run or plan; negative where a correction took back what was paid.
struct Debt {
    PaidFor paidFor;
    Money owed;
};

/// What is paid of one debt.
struct PaymentPart {
    PaidFor paidFor;
    Money amount;
};

/// Spreads `amount` (none: all that is owed) over a person's debts, which come oldest first.
///
/// All of it settles every debt, those below zero too, so that run and correction close together. A part goes
/// to the oldest debts. A negative amount is money that the person gives back. Refuses pay.nothing_owed,
/// pay.owes_back (all is asked for, and all is below zero), pay.amount_zero, pay.more_than_owed.
Result<std::vector<PaymentPart>> spread(const std::vector<Debt> &debts, std::optional<Money> amount);

/// Whether a payment may bear this day. Refuses pay.day_missing, pay.day_in_future, and pay.day_too_early
/// before `earliest`.
Result<void> checkPaymentDay(QDate day, QDate earliest, QDate today);

/// The first day on which a run can have been paid: the last of its month, since labour fees are owed from
/// then on, or the day of posting where the run was posted before.
///
/// Not simply the day of posting: who takes up the books in January enters last year's payments as they were.
QDate earliestPaymentDay(Month month, QDate postedOn);

/// The day on which a month's labour fees are due (wage regulation, arts 12 to 14): `payDay` of the following
/// month (its last day where it is shorter), without one its last day; the Friday before where that is a
/// weekend. Public holidays are fixed by decree each year and not reckoned with.
QDate dueDay(Month month, int payDay);

/// How long something has been due.
enum class Arrears { NotDue, Days0To30, Days31To60, Days61To90, Over90Days };
inline constexpr std::size_t kArrearsBands = 5;
/// Days are counted from the day after the due day (Civil Code, art. 201).
Arrears arrearsOf(QDate due, QDate day);

/// Where a person's pay stands.
enum class PayStatus {
    NothingEarned, ///< the lines cancel out
    Owed,          ///< nothing paid yet
    PartPaid,
    SignedFor,   ///< paid in full, in cash
    Transferred, ///< paid in full, by bank
    PaidBothWays,
    OwesBack, ///< paid more than is earned, since a correction took something back
};
PayStatus payStatus(Money earned, Money cash, Money bank);

/// What one person earned in one run, and what of it was paid.
struct PayStanding {
    PayRunId run; ///< in a month's sum the month's first
    Month month;
    int runNumber = 1;
    people::PersonId person;
    QString personNumber;
    QString personName;
    Money earned;
    Money cash; ///< signed for, what was taken back again left out
    Money bank;
    QDate due;

    Money paid() const { return cash + bank; }
    Money owed() const { return earned - paid(); }
    PayStatus status() const { return payStatus(earned, cash, bank); }
};

/// The runs of a month put together: one row for each person and month, in the order of the first of them. A
/// later run's correction is set against what the first one owes.
std::vector<PayStanding> byMonth(const std::vector<PayStanding> &runs);

/// What the runs of a month together still owe. A later run's correction is set against what the first one
/// owes; who is owed nothing or owes back is not among those who are owed.
struct MonthDebts {
    struct OwedTo {
        people::PersonId person;
        Money owed; ///< above 0
    };
    QDate due;
    qint64 persons = 0; ///< everybody in the runs, paid or not
    std::vector<OwedTo> debts;
};

/// What is owed, by how long it has been due.
struct ArrearsReport {
    struct Band {
        Arrears age = Arrears::NotDue;
        Money owed;
        qint64 persons = 0;
    };
    std::array<Band, kArrearsBands> bands; ///< in the order of Arrears
    Money total;
    qint64 persons = 0;             ///< each once, whatever the months
    std::optional<QDate> oldestDue; ///< the first due day of what is owed; none where nothing is
};
/// Adds up what is owed, reckoned on a day; what persons owe back is not set against what others are owed.
class ArrearsSum
{
public:
    explicit ArrearsSum(QDate day)
        : m_day(day)
    {
    }
    /// No month comes twice.
    void add(const MonthDebts &month);
    ArrearsReport report() const;

private:
    QDate m_day;
    ArrearsReport m_report;
    std::array<std::set<people::PersonId>, kArrearsBands> m_persons;
};

/// Where a month's pay stands.
enum class MonthState {
    NoLabour,
    WaitingForApproval, ///< there are sheets, and none of the approved ones is in a run yet
    ToPost,             ///< all its sheets are approved, and there is no run yet
    ToPay,              ///< in a run, and nothing of it paid
    PartPaid,
    Paid,
};

/// A month, its sheets and what its pay came to.
struct MonthSums {
    Month month;
    qint64 waitingSheets = 0;  ///< drafts and submitted ones
    qint64 unpostedSheets = 0; ///< approved, with labour on them, in no run
    qint64 runs = 0;
    Money earned = {};
    Money cash = {};
    Money bank = {};
    bool closed = false; ///< the month itself or its year

    Money owed() const { return earned - cash - bank; }
};

/// The same with the persons who were paid.
struct MonthStanding : MonthSums {
    qint64 persons = 0;
    qint64 personsOwed = 0;

    MonthState state() const;
};
/// `persons`: everybody of the month, its runs put together (byMonth()).
MonthStanding standingOf(const MonthSums &month, const std::vector<PayStanding> &persons);

} // namespace zhangfang::pay
