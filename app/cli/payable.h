#pragma once

#include "app/cli/arguments.h"
#include "app/cli/json.h"
#include "core/distribution/payout_register.h"
#include "core/pay/payment_register.h"
#include "core/store/coop_file.h"

#include <optional>
#include <vector>

namespace zhangfang::cli
{

// What is paid: one of the two.
extern const Option kPaidMonthOption;
extern const Option kPaidPlanOption;

/// Refuses cli.month_or_plan unless exactly one of --month and --plan is given.
Result<void> requirePayable(const Arguments &arguments);

struct StillOwed {
    Money total;
    qint64 persons = 0;
};

/// What the call pays or asks about: the labour fees of a month or the amounts of a posted plan.
class Payable
{
public:
    /// The arguments have passed requirePayable().
    Payable(store::CoopFile &file, const Arguments &arguments);

    /// The month, or the number of the plan.
    QString name() const { return m_month ? m_month->toString() : m_planNo; }
    /// {month, plan}, one of them null.
    Json toJson() const;

    // Refusals are those of PaymentRegister and PayoutRegister.
    Result<pay::PaymentsMade> pay(const pay::PaymentRequest &request);
    Result<std::vector<pay::PaymentRow>> payments() const;
    Result<pay::BankList> bankList() const;
    /// What is not paid yet, and to how many.
    Result<StillOwed> stillOwed() const;

private:
    pay::PaymentRegister m_payments;
    distribution::PayoutRegister m_payouts;
    std::optional<Month> m_month;
    QString m_planNo;
};

} // namespace zhangfang::cli
