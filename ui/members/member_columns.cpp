#include "ui/members/member_columns.h"

#include "ui/kit/change_words.h"
#include "ui/kit/format.h"
#include "ui/members/member_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhangfang::ui::members
{

namespace
{

using kit::dateColumn;
using kit::figureColumn;
using kit::textColumn;
using zhangfang::distribution::PersonDistribution;
using zhangfang::labour::PersonMonthLabour;
using zhangfang::members::Contribution;
using zhangfang::members::Membership;
using zhangfang::members::ShareMovement;
using zhangfang::pay::PersonPay;

constexpr int kMonthDigits = 8;
constexpr int kMoneyDigits = 11;

std::optional<kit::CellBadge> stateOf(const Membership &membership)
{
    if (!membership.endedBy)
        return kit::CellBadge{kit::BadgeState::Passed, QCoreApplication::translate("MemberTables", "lasts")};
    return kit::CellBadge{kit::BadgeState::Reversed, endedByWord(*membership.endedBy)};
}

std::optional<kit::CellBadge> stateOf(const PersonPay &pay)
{
    if (pay.owed().isZero())
        return kit::CellBadge{kit::BadgeState::Signed, QCoreApplication::translate("MemberTables", "paid")};
    return kit::CellBadge{kit::BadgeState::Due, QCoreApplication::translate("MemberTables", "owed")};
}

std::optional<kit::CellBadge> stateOf(const PersonDistribution &line)
{
    if (line.state == zhangfang::distribution::PlanState::Reversed)
        return kit::CellBadge{kit::BadgeState::Reversed,
                              QCoreApplication::translate("MemberTables", "reversed")};
    if (line.paid == line.net)
        return kit::CellBadge{kit::BadgeState::Signed, QCoreApplication::translate("MemberTables", "paid")};
    return kit::CellBadge{kit::BadgeState::Due, QCoreApplication::translate("MemberTables", "owed")};
}

/// What a reversed plan brought does not count: it stands in the table as "does not apply".
auto counted(Money PersonDistribution::*figure)
{
    return [figure](const PersonDistribution &line) {
        return line.state == zhangfang::distribution::PlanState::Posted ? exchange::OutCell(line.*figure)
                                                                        : exchange::OutCell();
    };
}

} // namespace

std::vector<CapitalRow> capitalRows(const zhangfang::members::MemberAccount &account)
{
    std::vector<CapitalRow> rows;
    for (const Contribution &movement : account.contributions)
        rows.push_back({movement.movedOn, partWord(zhangfang::members::CapitalPart::Contribution),
                        contributionWord(movement.kind), movement.amount, movement.note});
    for (const ShareMovement &movement : account.shares)
        rows.push_back(
            {movement.movedOn, partWord(movement.part), causeWord(movement.cause), movement.amount, {}});
    std::ranges::stable_sort(rows, {}, &CapitalRow::movedOn);
    return rows;
}

std::vector<kit::Column<Membership>> membershipColumns()
{
    return {
        dateColumn<Membership>("joined", QCoreApplication::translate("MemberTables", "Joined on"),
                               [](const Membership &row) { return row.span.joinedOn; }),
        dateColumn<Membership>("left", QCoreApplication::translate("MemberTables", "Last day"),
                               [](const Membership &row) { return row.span.lastDay.value_or(QDate()); }),
        kit::badgeColumn<Membership>("state", QCoreApplication::translate("MemberTables", "State"),
                                     [](const Membership &row) { return stateOf(row); }),
        textColumn<Membership>(
            "entryResolution", QCoreApplication::translate("MemberTables", "Admitted by"),
            [](const Membership &row) { return row.entryResolution; }, 8),
        textColumn<Membership>(
            "endResolution", QCoreApplication::translate("MemberTables", "Expelled by"),
            [](const Membership &row) { return row.endResolution; }, 8),
    };
}

std::vector<kit::Column<CapitalRow>> capitalColumns()
{
    std::vector<kit::Column<CapitalRow>> all = {
        dateColumn<CapitalRow>("day", QCoreApplication::translate("MemberTables", "Day"),
                               [](const CapitalRow &row) { return row.movedOn; }),
        textColumn<CapitalRow>(
            "part", QCoreApplication::translate("MemberTables", "Part"),
            [](const CapitalRow &row) { return row.part; }, 11),
        textColumn<CapitalRow>(
            "what", QCoreApplication::translate("MemberTables", "What"),
            [](const CapitalRow &row) { return row.what; }, 11),
        textColumn<CapitalRow>(
            "note", QCoreApplication::translate("MemberTables", "Note"),
            [](const CapitalRow &row) { return row.note; }, 8),
        figureColumn<CapitalRow>(
            "amount", QCoreApplication::translate("MemberTables", "Amount (yuan)"),
            [](const CapitalRow &row) { return row.amount; }, kMoneyDigits),
    };
    all[3].look.stretches = true;
    return all;
}

std::vector<kit::Column<PersonMonthLabour>> labourColumns()
{
    std::vector<kit::Column<PersonMonthLabour>> all = {
        textColumn<PersonMonthLabour>(
            "month", QCoreApplication::translate("MemberTables", "Month"),
            [](const PersonMonthLabour &row) { return row.month.toString(); }, kMonthDigits),
        textColumn<PersonMonthLabour>(
            "job", QCoreApplication::translate("MemberTables", "Job"),
            [](const PersonMonthLabour &row) { return row.jobNumber; }, 5),
        textColumn<PersonMonthLabour>(
            "work", QCoreApplication::translate("MemberTables", "Kind of work"),
            [](const PersonMonthLabour &row) { return row.work; }, 8),
        figureColumn<PersonMonthLabour>(
            "days", QCoreApplication::translate("MemberTables", "Days"),
            [](const PersonMonthLabour &row) { return row.days; }, 4),
        figureColumn<PersonMonthLabour>(
            "hours", QCoreApplication::translate("MemberTables", "Hours"),
            [](const PersonMonthLabour &row) { return exchange::WorkTime{row.minutes}; }, 7),
        figureColumn<PersonMonthLabour>(
            "overtime", QCoreApplication::translate("MemberTables", "of these overtime"),
            [](const PersonMonthLabour &row) { return exchange::WorkTime{row.overtime}; }, 7),
        figureColumn<PersonMonthLabour>(
            "waiting", QCoreApplication::translate("MemberTables", "not yet approved"),
            [](const PersonMonthLabour &row) { return exchange::WorkTime{row.notYetApproved}; }, 7),
    };
    all[0].look.blankWhenRepeated = true;
    all[2].look.stretches = true;
    all[3].look.sums = false; // one day on two jobs would count twice
    return all;
}

std::vector<kit::Column<PersonPay>> payColumns()
{
    return {
        textColumn<PersonPay>(
            "month", QCoreApplication::translate("MemberTables", "Month"),
            [](const PersonPay &row) {
                return row.run.number == 1 ? row.run.month.toString()
                                           : QCoreApplication::translate("MemberTables", "%1 run %2")
                                                 .arg(row.run.month.toString())
                                                 .arg(row.run.number);
            },
            kMonthDigits),
        figureColumn<PersonPay>(
            "hours", QCoreApplication::translate("MemberTables", "Hours"),
            [](const PersonPay &row) { return exchange::WorkTime{row.minutes}; }, 8),
        figureColumn<PersonPay>(
            "earned", QCoreApplication::translate("MemberTables", "Labour fee (yuan)"),
            [](const PersonPay &row) { return row.earned; }, kMoneyDigits),
        figureColumn<PersonPay>(
            "paid", QCoreApplication::translate("MemberTables", "Paid (yuan)"),
            [](const PersonPay &row) { return row.paid; }, kMoneyDigits),
        figureColumn<PersonPay>(
            "owed", QCoreApplication::translate("MemberTables", "Owed (yuan)"),
            [](const PersonPay &row) { return row.owed(); }, kMoneyDigits),
        kit::badgeColumn<PersonPay>(
            "state", QCoreApplication::translate("MemberTables", "State"),
            [](const PersonPay &row) { return stateOf(row); }, 9),
    };
}

std::vector<kit::Column<PersonDistribution>> distributionColumns()
{
    return {
        textColumn<PersonDistribution>(
            "year", QCoreApplication::translate("MemberTables", "Year"),
            [](const PersonDistribution &row) {
                return row.round == 1 ? QString::number(row.year.number)
                                      : QCoreApplication::translate("MemberTables", "%1 round %2")
                                            .arg(row.year.number)
                                            .arg(row.round);
            },
            6),
        figureColumn<PersonDistribution>("labour",
                                         QCoreApplication::translate("MemberTables", "By labour (yuan)"),
                                         counted(&PersonDistribution::labour), kMoneyDigits),
        figureColumn<PersonDistribution>("capital",
                                         QCoreApplication::translate("MemberTables", "By capital (yuan)"),
                                         counted(&PersonDistribution::capital), kMoneyDigits),
        figureColumn<PersonDistribution>("reserve",
                                         QCoreApplication::translate("MemberTables", "Reserve share (yuan)"),
                                         counted(&PersonDistribution::reserveShare), kMoneyDigits),
        figureColumn<PersonDistribution>("net", QCoreApplication::translate("MemberTables", "Net (yuan)"),
                                         counted(&PersonDistribution::net), kMoneyDigits),
        kit::badgeColumn<PersonDistribution>(
            "state", QCoreApplication::translate("MemberTables", "State"),
            [](const PersonDistribution &row) { return stateOf(row); }, 9),
    };
}

std::vector<kit::Column<store::Change>> changeColumns()
{
    std::vector<kit::Column<store::Change>> all = {
        textColumn<store::Change>(
            "at", QCoreApplication::translate("MemberTables", "When"),
            [](const store::Change &row) { return kit::changeTime(row.at); }, 16),
        textColumn<store::Change>(
            "who", QCoreApplication::translate("MemberTables", "Who"),
            [](const store::Change &row) { return row.userName; }, 8),
        textColumn<store::Change>(
            "what", QCoreApplication::translate("MemberTables", "What"),
            [](const store::Change &row) { return kit::changeSentence(row); }, 40),
        textColumn<store::Change>(
            "reason", QCoreApplication::translate("MemberTables", "Reason"),
            [](const store::Change &row) { return row.reason; }, 14),
    };
    all[2].look.stretches = true;
    return all;
}

} // namespace zhangfang::ui::members
