#pragma once

#include "core/base/month.h"
#include "core/money/money.h"
#include "core/pay/pay_ids.h"
#include "core/people/person_id.h"

#include <QDate>
#include <QLatin1String>
#include <QString>

#include <optional>
#include <vector>

namespace zhangfang::pay
{

/// How money came to the person: never in kind (wage regulation, art. 11).
enum class PaymentMethod {
    Cash, ///< signed for (签领)
    Bank, ///< transferred to the person's account (转账)
};
/// "cash", "bank": the word in the file.
QLatin1String toKey(PaymentMethod method);
std::optional<PaymentMethod> paymentMethodFromKey(const QString &key);

/// A payment (发放) as it was recorded; it never changes, a reversal stands against it.
struct Payment {
    PaymentId id;
    people::PersonId person;
    PaidFor paidFor;
    QDate paidOn;
    PaymentMethod method = PaymentMethod::Cash;
    Money amount;                                       ///< negative in a reversal, and in money given back
    QString note = {};                                  ///< of a reversal: its reason
    std::optional<PaymentId> reverses = std::nullopt;   ///< the payment that this row takes back
    std::optional<PaymentId> reversedBy = std::nullopt; ///< the row that takes this one back
};

/// A payment with the number and name that people know, and the run that it pays.
struct PaymentRow {
    Payment payment;
    QString personNumber;
    QString personName;
    std::optional<Month> month; ///< of the pay run; none for a plan
    int runNumber = 0;          ///< within its month; 0 for a plan
};

/// Whom to pay how much.
struct Payout {
    people::PersonId person;
    std::optional<Money> amount = std::nullopt; ///< none: all that is owed
};

/// Payments that are recorded in one step: the same day and the same way for all.
struct PaymentRequest {
    std::vector<Payout> payouts;
    PaymentMethod method = PaymentMethod::Cash;
    QDate paidOn;
    QString note = {};
};

/// What a request came to.
struct PaymentsMade {
    std::vector<PaymentId> payments; ///< more than persons where a month has several runs
    qint64 persons = 0;
    Money total;
};

/// What is taken back, when and why.
struct PaymentReversal {
    std::vector<PaymentId> payments;
    QDate day;
    QString reason;
};

/// One row of a bank list (银行代发名单).
struct BankRow {
    people::PersonId person;
    QString personNumber;
    QString personName;
    QString account; ///< in full; empty among those left out
    Money amount;
};

/// What a bank is asked to pay: everybody who is owed something and has an account.
struct BankList {
    std::vector<BankRow> rows;
    std::vector<BankRow> leftOut; ///< owed, without an account on record: paid in cash or after it is entered
    Money total() const
    {
        Money sum;
        for (const BankRow &row : rows)
            sum += row.amount;
        return sum;
    }
};

} // namespace zhangfang::pay
