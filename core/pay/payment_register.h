#pragma once

#include "core/base/result.h"
#include "core/pay/payment.h"
#include "core/pay/payment_rules.h"
#include "core/store/coop_file.h"

#include <vector>

namespace zhangfang::pay
{

/// The register of payments: what of the pay runs came to the persons, when and how.
class PaymentRegister
{
public:
    explicit PaymentRegister(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// Records what persons got of a month's runs, in one transaction: cash that they signed for, or a bank
    /// transfer (wage regulation, art. 11).
    ///
    /// A person who is paid everything has a row for each run of the month. Refuses pay.no_run_yet, slips
    /// that are not what their lines come to (pay.lines_differ), and what recordPayments() refuses, the
    /// earliest day being earliestPaymentDay(); among that a closed month of the day of payment. What was
    /// earned in a month that is closed is paid in an open one.
    Result<PaymentsMade> pay(Month month, const PaymentRequest &request);

    /// Takes payments back, of runs or plans, each by a row against it, in one transaction: what they paid is
    /// owed again.
    ///
    /// Refuses pay.nobody_to_pay, no_such_payment, already_reversed, is_a_reversal, reversal_reason_missing,
    /// a day before the payment's, in the future or in a closed month.
    Result<PaymentsMade> reverse(const PaymentReversal &reversal);

    /// Every person of every run of the month, by run and number.
    Result<std::vector<PayStanding>> standing(Month month) const;
    /// The same for one person across all runs.
    Result<std::vector<PayStanding>> standing(people::PersonId person) const;
    /// Everybody who is still owed something of a month, its runs put together, month by month in the order
    /// of byMonth(). Names and payments are read only of months that owe.
    Result<std::vector<PayStanding>> owed() const;

    /// What the month's runs still owe: of each person the sum alone, so that years are soon added up.
    /// Refuses pay.no_run_yet.
    Result<MonthDebts> debts(Month month) const;
    /// What is owed out of all runs, by how long it has been due on `day`.
    Result<ArrearsReport> arrears(QDate day) const;
    /// Every month that has sheets or runs, in their order: its sums by what each run came to, whatever the
    /// number of its lines.
    Result<std::vector<MonthSums>> monthSums() const;
    /// The same with the persons counted.
    Result<std::vector<MonthStanding>> months() const;

    /// The payments for the month's runs, reversals too, in the order in which they were recorded.
    Result<std::vector<PaymentRow>> payments(Month month) const;
    /// The payments of a person, for runs and plans.
    Result<std::vector<PaymentRow>> payments(people::PersonId person) const;

    /// What a bank is to pay of the month. Refuses pay.no_run_yet, pay.lines_differ and
    /// people.secrets_closed.
    Result<BankList> bankList(Month month) const;

private:
    store::CoopFile &m_file;
};

} // namespace zhangfang::pay
