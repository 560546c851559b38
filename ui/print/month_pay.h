#pragma once

#include "core/base/month.h"
#include "core/labour/work.h"
#include "core/money/price.h"
#include "ui/print/paper.h"

#include <optional>
#include <vector>

namespace zhangfang::print
{

/// One line of a person's pay: a job, a kind of work, a rate.
struct PaySlipLine {
    QString jobNumber; ///< "X04"
    QString work;      ///< kind of work, 家庭保洁
    QString client;    ///< 用工单位
    labour::WorkKind kind = labour::WorkKind::Normal;
    std::optional<Month> corrects; ///< a correction of labour worked in that month
    labour::WorkUnit unit = labour::WorkUnit::Hour;
    QString areaUnit; ///< 亩, m²: as the agreement names it; empty: the figure alone
    qint64 minutes = 0;
    Quantity quantity;           ///< where the unit counts pieces, area or lumps
    int minutesPerWorkday = 480; ///< where the unit is the day
    Price rate;
    Money amount;
};

/// What one person is paid for a month. Who worked both as a member and as a non-member stands twice: their
/// pay is kept apart (Law on Farmers' Cooperatives, art. 41). `net` = Σ amounts − deductions.
struct PaidPerson {
    QString slipNumber; ///< as the file counts them through the year
    QString number; ///< member or worker number
    QString name;
    QString identityNumber; ///< in full: the papers mask it
    QString phone;          ///< likewise
    bool member = true;
    std::vector<PaySlipLine> lines;
    std::vector<DeductionLine> deductions;
    Money net;
};

/// The pay of one month, for its slips and its roll (wage regulation, art. 15).
struct MonthPay {
    Letterhead letterhead;
    Month month{2000, 1};
    std::optional<QDate> payDay;
    std::vector<PaidPerson> persons; ///< in the order of print
};

Money dueOf(const PaidPerson &person);
Money deductionsOf(const PaidPerson &person);
qint64 minutesOf(const PaidPerson &person);
/// Every person's net is the sum of the lines less the deductions, or an invariant is broken.
void checkMonthPay(const MonthPay &pay);

} // namespace zhangfang::print
