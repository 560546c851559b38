#pragma once

#include "core/distribution/payout_register.h"
#include "core/pay/payment_rules.h"
#include "ui/kit/desk.h"
#include "ui/kit/parts.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace zhangfang::ui::shell
{

/// One thing to be done: when, what, why, and the page where it is done.
struct Task {
    std::optional<QDate> due; ///< none: at any time
    QString title;
    QString note;
    QString action; ///< the verb on the button
    kit::Place place;
    QString step = {}; ///< of the founding, which can be left out; empty: not to be left out
};

/// What the books say of the year, as the to-do list needs it.
struct YearState {
    QDate today;
    bool hasTerms = false;
    int payDay = 0;             ///< of the charter, 0: none
    bool lacksPassword = false; ///< whoever has the file reads everything in it
    bool hasMembers = false;
    bool hasContributions = false; ///< of any member
    bool hasJobs = false;
    std::vector<zhangfang::pay::MonthSums> months;
    zhangfang::pay::ArrearsReport arrears;
    std::vector<zhangfang::distribution::PlanSummary> plans;
    std::vector<zhangfang::distribution::OwedPlan> owedPlans;
    std::optional<QDate> lastBackup;
    QString backupFailure = {}; ///< what kept the last one from being made
    /// Of the founding and what follows from it: "charter", "members", "opening", "jobs", "password".
    QStringList skippedSteps;
};

/// What is to be done, the most urgent first.
std::vector<Task> tasksOf(const YearState &state);

/// "3 days overdue", "2 days left", "any time".
struct Urgency {
    kit::BadgeState state;
    QString word;
};
Urgency urgencyOf(const Task &task, QDate today);

/// Takes a step of the founding off the list of this file, on this machine.
void leaveOut(kit::Desk &desk, const QString &step);

/// Reads what tasksOf() needs but the arrears, which are added up month by month (pay/arrears_reading.h).
/// Refusals of single registers leave their part empty.
YearState readYearState(kit::Desk &desk);

} // namespace zhangfang::ui::shell
