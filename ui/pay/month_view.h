#pragma once

#include "core/labour/labour_ledger.h"
#include "core/pay/pay_register.h"
#include "core/pay/payment_register.h"
#include "ui/pay/pay_words.h"

#include <optional>
#include <vector>

namespace zhangfang::ui::pay
{

/// A line of a run, with what its person got out of that run.
struct MonthLine {
    int run = 1;
    PayLineRow row;
    PayStanding standing;
};

/// A month as the page shows it, without its lines: what the registers answer at one time.
struct MonthView {
    MonthStanding standing;
    std::vector<PayStanding> persons; ///< the month's runs put together
    std::vector<MonthSums> months;    ///< all that have sheets or runs
    /// What the next run would hold, or why there can be none.
    Result<PayRunPreview> next = Error{ErrorCode{"", ErrorKind::Refused}};
    std::vector<zhangfang::labour::OpenCellRow> openCells; ///< where sheets wait for approval

    std::optional<QDate> due() const;
    /// Whether anybody is owed something or owes back.
    bool hasOpen() const;
    /// How many persons were paid more than they earned.
    qint64 owingBack() const;
    /// The persons of the month who are owed something.
    std::vector<PayStanding> owed() const;
    /// Those of them who stand on the bank's list.
    std::vector<PayStanding> owedOn(const BankList &list) const;
    /// Those of `chosen` who are owed something or owe back. Somebody who owes back is dealt with alone: the
    /// step for many is for what is owed.
    std::vector<PayStanding> toSettle(const std::vector<people::PersonId> &chosen) const;
};

/// Without a month the one to begin with: the last one before today's that has sheets or runs, else the last
/// that has, else the month before.
Result<MonthView> readMonthView(store::CoopFile &file, std::optional<Month> month, QDate today);

/// The lines of a month's runs; refused where they do not come to their slips (pay.lines_differ).
Result<std::vector<MonthLine>> readMonthLines(store::CoopFile &file, Month month);

} // namespace zhangfang::ui::pay
