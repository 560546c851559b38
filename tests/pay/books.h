#pragma once

#include "core/labour/labour_ledger.h"
#include "core/pay/pay_register.h"
#include "core/pay/payment_register.h"
#include "tests/support/temp_coop.h"

#include <string>
#include <vector>

/// The accountant's members and jobs in a new file; it is 15 January 2026.
class Books
{
public:
    Books();

    zhangfang::store::CoopFile &file() { return m_coop.file(); }
    TempCoop &coop() { return m_coop; }
    zhangfang::labour::LabourLedger ledger() { return zhangfang::labour::LabourLedger(file()); }
    zhangfang::pay::PayRegister pay() { return zhangfang::pay::PayRegister(file()); }
    zhangfang::pay::PaymentRegister payments() { return zhangfang::pay::PaymentRegister(file()); }
    zhangfang::people::PersonId person(const char *number);

    void import(const std::vector<zhangfang::labour::LabourRow> &rows);
    void approve(zhangfang::Month month);
    /// Imports, approves and posts in one go.
    void post(zhangfang::Month month, const std::vector<zhangfang::labour::LabourRow> &rows);
    /// Books a difference in minutes against the first entry of the day, approves and posts it in `booked`.
    void correct(QDate day, zhangfang::Month booked, int minutes);

private:
    TempCoop m_coop;
    int m_imports = 0;
};

zhangfang::labour::LabourRow row(QDate day, const char *person, const char *job, int minutes,
                                 qint64 thousandths = 0);

/// The key of a refusal; empty where there is none.
template <typename T>
std::string refusal(const zhangfang::Result<T> &result)
{
    return result ? std::string() : std::string(result.error().code.key);
}
