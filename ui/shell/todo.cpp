#include "ui/shell/todo.h"

#include "core/charter/charter_register.h"
#include "core/distribution/payout_register.h"
#include "core/distribution/plan_register.h"
#include "core/labour/job_register.h"
#include "core/members/member_register.h"
#include "core/pay/payment_register.h"
#include "ui/kit/backups.h"
#include "ui/kit/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhangfang::ui::shell
{

namespace
{

/// What is due within so many days is marked.
constexpr int kSoon = 21;
/// A backup older than this is to be made again.
constexpr int kBackupDays = 7;

QString phrase(const char *words, int n = -1)
{
    return QCoreApplication::translate("Todo", words, nullptr, n);
}

/// The founding goes on at a step of its own.
kit::Place atFounding(const char *step)
{
    return {kit::PageId::Home, {{QStringLiteral("founding"), QLatin1String(step)}}};
}

void addFoundingSteps(std::vector<Task> &tasks, const YearState &state)
{
    const auto skipped = [&state](const char *step) {
        return state.skippedSteps.contains(QLatin1String(step));
    };
    if (!state.hasTerms && !skipped("charter"))
        tasks.push_back(
            {{},
             phrase(QT_TRANSLATE_NOOP("Todo", "Enter the charter's terms")),
             phrase(QT_TRANSLATE_NOOP("Todo", "The ratios of the distribution are taken from them.")),
             phrase(QT_TRANSLATE_NOOP("Todo", "Enter terms")),
             atFounding("charter"),
             QStringLiteral("charter")});
    if (!state.hasMembers && !skipped("members"))
        tasks.push_back(
            {{},
             phrase(QT_TRANSLATE_NOOP("Todo", "Take up or import the members")),
             phrase(QT_TRANSLATE_NOOP("Todo", "One by one, or the whole register from a spreadsheet.")),
             phrase(QT_TRANSLATE_NOOP("Todo", "Enter members")),
             atFounding("members"),
             QStringLiteral("members")});
    if (state.hasMembers && !state.hasContributions && !skipped("opening"))
        tasks.push_back(
            {{},
             phrase(QT_TRANSLATE_NOOP("Todo", "Enter the opening balances")),
             phrase(QT_TRANSLATE_NOOP("Todo", "What the members have paid in when the books begin.")),
             phrase(QT_TRANSLATE_NOOP("Todo", "Enter balances")),
             atFounding("opening"),
             QStringLiteral("opening")});
    if (!state.hasJobs && !skipped("jobs"))
        tasks.push_back({{},
                         phrase(QT_TRANSLATE_NOOP("Todo", "Enter the jobs and their rates")),
                         phrase(QT_TRANSLATE_NOOP("Todo", "Crew sheets are kept for a job.")),
                         phrase(QT_TRANSLATE_NOOP("Todo", "Open work")),
                         {kit::PageId::Work, {{QStringLiteral("tab"), QStringLiteral("jobs")}}},
                         QStringLiteral("jobs")});
}

void addPassword(std::vector<Task> &tasks, const YearState &state)
{
    const QString step = QStringLiteral("password");
    if (state.lacksPassword && state.hasMembers && !state.skippedSteps.contains(step))
        tasks.push_back({{},
                         phrase(QT_TRANSLATE_NOOP("Todo", "Set a password for the books")),
                         phrase(QT_TRANSLATE_NOOP("Todo", "Anybody can read the numbers in it.")),
                         phrase(QT_TRANSLATE_NOOP("Todo", "Open users")),
                         {kit::PageId::Settings, {{QStringLiteral("tab"), QStringLiteral("users")}}},
                         step});
}

void addMonths(std::vector<Task> &tasks, const YearState &state)
{
    for (const pay::MonthSums &month : state.months) {
        const QVariantMap what{{QStringLiteral("month"), month.month.toString()}};
        const QString name = kit::monthInWords(month.month, Year{state.today.year()});
        const QDate due = pay::dueDay(month.month, state.payDay);
        if (month.waitingSheets > 0 && month.month.lastDay() < state.today)
            tasks.push_back({due,
                             phrase(QT_TRANSLATE_NOOP("Todo", "Approve the crew sheets of %1")).arg(name),
                             phrase(QT_TRANSLATE_N_NOOP("Todo", "%n sheet(s) wait for approval."),
                                    int(month.waitingSheets)),
                             phrase(QT_TRANSLATE_NOOP("Todo", "Look at them")),
                             {kit::PageId::Work, what}});
        else if (month.waitingSheets == 0 && month.unpostedSheets > 0)
            tasks.push_back(
                {due,
                 phrase(QT_TRANSLATE_NOOP("Todo", "Post the labour fees of %1")).arg(name),
                 phrase(QT_TRANSLATE_N_NOOP("Todo", "%n approved sheet(s) are in no pay run yet."),
                        int(month.unpostedSheets)),
                 phrase(QT_TRANSLATE_NOOP("Todo", "Open pay")),
                 {kit::PageId::Pay, what}});
    }
}

void addArrears(std::vector<Task> &tasks, const YearState &state)
{
    if (state.arrears.total.fen() <= 0)
        return;
    QVariantMap what;
    for (const pay::MonthSums &month : state.months) {
        if (month.owed().fen() > 0 && what.isEmpty())
            what = {{QStringLiteral("month"), month.month.toString()}};
    }
    tasks.push_back({state.arrears.oldestDue,
                     phrase(QT_TRANSLATE_NOOP("Todo", "Pay what is owed: %1 (%2 persons)"))
                         .arg(kit::moneyWithSign(state.arrears.total), kit::count(state.arrears.persons)),
                     phrase(QT_TRANSLATE_NOOP("Todo", "Neither signed for nor transferred yet.")),
                     phrase(QT_TRANSLATE_NOOP("Todo", "By age")),
                     {kit::PageId::Pay, what}});
}

/// The plan of a year that still counts: not dropped, not reversed.
const distribution::PlanSummary *livePlan(const YearState &state, int year)
{
    for (const distribution::PlanSummary &plan : state.plans) {
        const bool live =
            plan.state != distribution::PlanState::Dropped && plan.state != distribution::PlanState::Reversed;
        if (plan.year.number == year && live)
            return &plan;
    }
    return nullptr;
}

void addDistribution(std::vector<Task> &tasks, const YearState &state)
{
    const int year = state.today.year() - 1;
    const bool worked = std::any_of(state.months.begin(), state.months.end(), [year](const auto &month) {
        return month.month.year().number == year && month.runs > 0;
    });
    const distribution::PlanSummary *plan = livePlan(state, year);
    if (!worked || (plan && plan->state == distribution::PlanState::Posted))
        return;
    const QVariantMap what{{QStringLiteral("year"), year}};
    const QString action = phrase(QT_TRANSLATE_NOOP("Todo", "Open the plan"));
    if (!plan || plan->state == distribution::PlanState::Draft)
        tasks.push_back(
            {QDate(year + 1, 6, 15),
             phrase(QT_TRANSLATE_NOOP("Todo", "Draw up and lay out the distribution of %1")).arg(year),
             phrase(
                 QT_TRANSLATE_NOOP("Todo", "It lies at the office 15 days before the assembly (art. 40).")),
             action,
             {kit::PageId::Distribution, what}});
    else
        tasks.push_back(
            {QDate(year + 1, 6, 30),
             phrase(QT_TRANSLATE_NOOP("Todo", "Bring the distribution of %1 to its end")).arg(year),
             phrase(QT_TRANSLATE_NOOP("Todo", "The plan is put forward: resolution, posting, payment.")),
             action,
             {kit::PageId::Distribution, what}});
}

void addPayouts(std::vector<Task> &tasks, const YearState &state)
{
    for (const distribution::OwedPlan &owed : state.owedPlans)
        tasks.push_back(
            {{}, // no law sets a day
             phrase(QT_TRANSLATE_NOOP("Todo", "Pay out %1: %2 (%3 persons)"))
                 .arg(QString::number(owed.plan.year.number), kit::moneyWithSign(owed.debts.owed),
                      kit::count(owed.debts.persons)),
             phrase(QT_TRANSLATE_NOOP("Todo", "Posted, and neither signed for nor transferred yet.")),
             phrase(QT_TRANSLATE_NOOP("Todo", "Open the plan")),
             {kit::PageId::Distribution,
              {{QStringLiteral("year"), owed.plan.year.number},
               {QStringLiteral("plan"), owed.plan.number}}}});
}

QString backupNote(const YearState &state)
{
    if (!state.backupFailure.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("Todo", "The last one was not made: %1")).arg(state.backupFailure);
    if (state.lastBackup)
        return phrase(QT_TRANSLATE_NOOP("Todo", "The last one is of %1."))
            .arg(kit::dateInWords(*state.lastBackup, Year{state.today.year()}));
    return phrase(QT_TRANSLATE_NOOP("Todo", "There is none yet on this machine."));
}

void addBackup(std::vector<Task> &tasks, const YearState &state)
{
    const bool isFresh = state.lastBackup && state.lastBackup->daysTo(state.today) < kBackupDays;
    if (state.backupFailure.isEmpty() && (!state.hasMembers || isFresh))
        return;
    tasks.push_back({{},
                     phrase(QT_TRANSLATE_NOOP("Todo", "Make a backup of the books")),
                     backupNote(state),
                     phrase(QT_TRANSLATE_NOOP("Todo", "Back up")),
                     {kit::PageId::Settings, {{QStringLiteral("tab"), QStringLiteral("backup")}}}});
}

/// The steps of the founding that were left out, by the file's random id.
QString leftOutSetting(const kit::Desk &desk)
{
    const auto particulars = desk.file().particulars();
    return QStringLiteral("founding/left_out/") + (particulars ? particulars->fileId : QString());
}

template <typename T>
T valueOr(const Result<T> &result, T otherwise)
{
    return result ? *result : std::move(otherwise);
}

} // namespace

std::vector<Task> tasksOf(const YearState &state)
{
    std::vector<Task> tasks;
    addFoundingSteps(tasks, state);
    addMonths(tasks, state);
    addArrears(tasks, state);
    addDistribution(tasks, state);
    addPayouts(tasks, state);
    addBackup(tasks, state);
    addPassword(tasks, state);
    std::stable_sort(tasks.begin(), tasks.end(), [](const Task &a, const Task &b) {
        if (a.due && b.due)
            return *a.due < *b.due;
        return a.due && !b.due;
    });
    return tasks;
}

Urgency urgencyOf(const Task &task, QDate today)
{
    if (!task.due)
        return {kit::BadgeState::Planned, phrase(QT_TRANSLATE_NOOP("Todo", "any time"))};
    const int days = int(today.daysTo(*task.due));
    if (days < 0)
        return {kit::BadgeState::Overdue, phrase(QT_TRANSLATE_N_NOOP("Todo", "%n day(s) overdue"), -days)};
    const QString left = days == 0 ? phrase(QT_TRANSLATE_NOOP("Todo", "today"))
                                   : phrase(QT_TRANSLATE_N_NOOP("Todo", "%n day(s) left"), days);
    return {days <= kSoon ? kit::BadgeState::Due : kit::BadgeState::Planned, left};
}

void leaveOut(kit::Desk &desk, const QString &step)
{
    QStringList steps = desk.settings().value(leftOutSetting(desk)).toStringList();
    steps += step;
    desk.settings().setValue(leftOutSetting(desk), steps);
}

YearState readYearState(kit::Desk &desk)
{
    YearState state;
    state.today = desk.clock().today();
    const auto terms = charter::CharterRegister(desk.file()).inForceOn(state.today);
    state.hasTerms = bool(terms);
    state.payDay = terms ? terms->terms.payDay : 0;
    (void)desk.file().read([&](const store::Connection &connection) -> Result<void> {
        state.hasContributions = !members::paidInOn(connection, state.today).isZero();
        state.hasMembers = members::hasMembersOn(connection, state.today);
        state.hasJobs = labour::hasJobs(connection);
        return {};
    });
    const pay::PaymentRegister payments(desk.file());
    state.months = valueOr(payments.monthSums(), {});
    state.plans = valueOr(distribution::PlanRegister(desk.file()).plans(), {});
    state.owedPlans = valueOr(distribution::PayoutRegister(desk.file()).owedPlans(), {});
    if (const QDate backup = kit::lastBackupOf(desk); backup.isValid())
        state.lastBackup = backup;
    state.backupFailure = kit::backupFailureOf(desk);
    state.lacksPassword = !valueOr(desk.file().hasPasswords(), true);
    state.skippedSteps = desk.settings().value(leftOutSetting(desk)).toStringList();
    return state;
}

} // namespace zhangfang::ui::shell
