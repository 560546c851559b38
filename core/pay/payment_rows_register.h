#pragma once

#include "core/base/result.h"
#include "core/pay/payment.h"
#include "core/pay/payment_rules.h"
#include "core/store/transaction.h"

#include <map>
#include <vector>

/// The rows of payments and what is asked of each, whatever it pays: labour fees here, the second round in
/// core/distribution.
namespace zhangfang::pay
{

/// What each person is owed, oldest debt first. Whoever is not in it has no part in what is paid.
using Debts = std::map<people::PersonId, std::vector<Debt>>;

/// What a person got for one run or plan, what was taken back again left out.
struct Paid {
    Money cash;
    Money bank;
    Money total() const { return cash + bank; }
};

/// Records the payments of a request against `debts`; for use cases that hold a transaction.
///
/// Refuses pay.nobody_to_pay; what checkPaymentDay() refuses, `earliest` given; a closed month of the day;
/// pay.not_in_the_run; what spread() refuses, with the person's number and name. All or nothing.
Result<PaymentsMade> recordPayments(store::Transaction &transaction, const PaymentRequest &request,
                                    Debts debts, QDate earliest);

/// What was paid on a plan so far, to everybody.
Money paidInAll(const store::Connection &connection, PlanRef plan);
/// What was paid on a plan, by person.
std::map<people::PersonId, Paid> readPaid(const store::Connection &connection, PlanRef plan);

/// The payments for a run or a plan, reversals too, in the order in which they were recorded.
std::vector<PaymentRow> readPayments(const store::Connection &connection, PaidFor paidFor);
/// The payments of a person, for runs and plans.
std::vector<PaymentRow> readPayments(const store::Connection &connection, people::PersonId person);
/// The payments for all runs of a month.
std::vector<PaymentRow> readPayments(const store::Connection &connection, Month month);

/// The bank list of what is owed: who is owed nothing is not on it. In the order of the persons' numbers.
/// Refuses people.secrets_closed.
Result<BankList> bankListOf(const store::Connection &connection,
                            const std::map<people::PersonId, Money> &owed);

} // namespace zhangfang::pay
