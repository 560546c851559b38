#include "app/cli/payable.h"

#include "app/cli/cli_errors.h"

#include <QCoreApplication>

namespace zhangfang::cli
{

const Option kPaidMonthOption{"month", Value::Month, "YYYY-MM",
                              QT_TRANSLATE_NOOP("Cli", "The month whose labour fees are meant.")};
const Option kPaidPlanOption{
    "plan", Value::Text, "PLAN",
    QT_TRANSLATE_NOOP("Cli", "The posted distribution that is meant, such as 2025-1; instead of a month.")};

Result<void> requirePayable(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("month")) == arguments.has(QStringLiteral("plan")))
        return Error{errors::kMonthOrPlan};
    return {};
}

Payable::Payable(store::CoopFile &file, const Arguments &arguments)
    : m_payments(file)
    , m_payouts(file)
    , m_month(arguments.month(QStringLiteral("month")))
    , m_planNo(arguments.text(QStringLiteral("plan")).value_or(QString()))
{
}

Json Payable::toJson() const
{
    return Json::object({{QStringLiteral("month"), Json(m_month)},
                         {QStringLiteral("plan"), m_month ? Json(nullptr) : Json(m_planNo)}});
}

Result<pay::PaymentsMade> Payable::pay(const pay::PaymentRequest &request)
{
    return m_month ? m_payments.pay(*m_month, request) : m_payouts.pay(m_planNo, request);
}

Result<std::vector<pay::PaymentRow>> Payable::payments() const
{
    return m_month ? m_payments.payments(*m_month) : m_payouts.payments(m_planNo);
}

Result<pay::BankList> Payable::bankList() const
{
    return m_month ? m_payments.bankList(*m_month) : m_payouts.bankList(m_planNo);
}

Result<StillOwed> Payable::stillOwed() const
{
    StillOwed owed;
    if (m_month) {
        ZHANGFANG_TRY_ASSIGN(const pay::MonthDebts month, m_payments.debts(*m_month));
        for (const pay::MonthDebts::OwedTo &debt : month.debts)
            owed.total += debt.owed;
        owed.persons = std::ssize(month.debts);
        return owed;
    }
    ZHANGFANG_TRY_ASSIGN(const distribution::PlanDebts plan, m_payouts.debts(m_planNo));
    return StillOwed{plan.owed, plan.persons};
}

} // namespace zhangfang::cli
