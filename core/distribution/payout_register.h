#pragma once

#include "core/base/result.h"
#include "core/distribution/plan.h"
#include "core/pay/payment.h"
#include "core/pay/payment_rules.h"
#include "core/store/coop_file.h"

#include <vector>

namespace zhangfang::distribution
{

/// What one member gets by a posted plan, and what of it was paid.
struct Payout {
    people::PersonId person;
    QString memberNo;
    QString name;
    Money net;
    Money cash; ///< signed for, what was taken back again left out
    Money bank;

    Money owed() const { return net - cash - bank; }
    pay::PayStatus status() const { return pay::payStatus(net, cash, bank); }
};

/// What a posted plan still owes, and to how many members.
struct PlanDebts {
    Money owed;
    qint64 persons = 0;
};

/// A posted plan of which somebody is still owed.
struct OwedPlan {
    PlanSummary plan;
    PlanDebts debts;
};

/// Paying out what the second round gave. The payments themselves are those of core/pay, which also takes
/// them back (pay::PaymentRegister::reverse()); only what is owed to whom comes from the plan.
class PayoutRegister
{
public:
    explicit PayoutRegister(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// Records what members got of a posted plan, in one transaction.
    ///
    /// Refuses distribution.no_such_plan, not_payable, and what pay::recordPayments() refuses; no payment is
    /// older than the resolution that adopted the plan (arts 29, 44).
    Result<pay::PaymentsMade> pay(const QString &planNo, const pay::PaymentRequest &request);

    /// Every member of the plan in the order of its lines. Refuses distribution.no_such_plan, not_payable.
    Result<std::vector<Payout>> standing(const QString &planNo) const;
    /// What of it is not paid yet. Refuses as standing().
    Result<PlanDebts> debts(const QString &planNo) const;
    /// The posted plans that owe something, by year and round. Of what is paid out only the sums are read.
    Result<std::vector<OwedPlan>> owedPlans() const;
    /// The payments on the plan, reversals too, in the order in which they were recorded. Refuses as
    /// standing().
    Result<std::vector<pay::PaymentRow>> payments(const QString &planNo) const;
    /// What a bank is to pay of the plan. Refuses as standing(), and people.secrets_closed.
    Result<pay::BankList> bankList(const QString &planNo) const;

private:
    store::CoopFile &m_file;
};

} // namespace zhangfang::distribution
