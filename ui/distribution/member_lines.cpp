#include "ui/distribution/member_lines.h"

#include "core/distribution/explanation.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhangfang::ui::distribution
{

namespace
{

using charter::LabourMeasure;
using exchange::OutCell;
using kit::Column;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(zhangfang::ui::distribution::MemberLines)
};

/// Labour in one measure; nothing where the plan counts in another.
template <typename Get>
Column<MemberLine> labourColumn(const char *key, const QString &title, LabourMeasure measure, Get get)
{
    Column<MemberLine> column = kit::figureColumn<MemberLine>(key, title, get, 10);
    column.cell = [measure, get](const MemberLine &row) {
        return row.measure == measure ? OutCell(get(row)) : OutCell();
    };
    return column;
}

std::vector<Column<MemberLine>> labourColumns()
{
    const auto weight = [](const MemberLine &row) { return row.line.member.labourWeight; };
    const auto hours = [weight](const MemberLine &row) { return exchange::WorkTime{weight(row)}; };
    const auto fee = [weight](const MemberLine &row) { return Money::fromFen(weight(row)); };
    const auto points = [weight](const MemberLine &row) {
        return Quantity::fromThousandths(weight(row) /
                                         (qint64(row.minutesPerWorkday) * Rate::kWhole / 1'000));
    };
    return {
        labourColumn("hours", Words::tr("Hours"), LabourMeasure::Minutes, hours),
        labourColumn("workday_hours", Words::tr("Hours (in workdays)"), LabourMeasure::Workdays, hours),
        labourColumn("fee", Words::tr("Labour fee (¥)"), LabourMeasure::LabourFee, fee),
        labourColumn("points", Words::tr("Points"), LabourMeasure::Points, points),
    };
}

template <typename Get>
Column<MemberLine> moneyColumn(const char *key, const QString &title, Get get)
{
    return kit::figureColumn<MemberLine>(key, title, get, 9);
}

template <typename Get>
Column<MemberLine> further(const char *key, const QString &title, Get get)
{
    Column<MemberLine> column = moneyColumn(key, title, get);
    column.look.hidden = true;
    return column;
}

std::optional<kit::CellBadge> paidBadge(const MemberLine &row)
{
    using kit::BadgeState;
    if (!row.payout)
        return std::nullopt;
    switch (row.payout->status()) {
    case pay::PayStatus::NothingEarned:
        return std::nullopt;
    case pay::PayStatus::Owed:
    case pay::PayStatus::OwesBack:
        break;
    case pay::PayStatus::PartPaid:
        return kit::CellBadge{BadgeState::Due, Words::tr("part paid")};
    case pay::PayStatus::SignedFor:
    case pay::PayStatus::PaidBothWays:
        return kit::CellBadge{BadgeState::Signed, Words::tr("signed for")};
    case pay::PayStatus::Transferred:
        return kit::CellBadge{BadgeState::Transferred, Words::tr("transferred")};
    }
    return kit::CellBadge{BadgeState::Due, Words::tr("owed")};
}

} // namespace

std::vector<MemberLine> memberLines(const plans::NamedPlan &plan, const std::vector<plans::Payout> &payouts)
{
    std::vector<MemberLine> rows;
    rows.reserve(plan.plan.lines.size());
    const charter::Terms &terms = plan.plan.terms;
    for (std::size_t i = 0; i < plan.plan.lines.size(); ++i) {
        const plans::PlanLine &line = plan.plan.lines[i];
        rows.push_back({i, terms.labourMeasure, terms.minutesPerWorkday, line, plan.persons[i].name,
                        plan.persons[i].householdNo, line.member.capital.counted(terms.capitalComponents),
                        i < payouts.size() ? std::optional(payouts[i]) : std::nullopt});
    }
    return rows;
}

std::vector<Column<MemberLine>> memberColumns()
{
    std::vector<Column<MemberLine>> all;
    all.push_back(kit::textColumn<MemberLine>(
        "number", Words::tr("No."), [](const MemberLine &row) { return row.line.member.memberNo; }, 4));
    all.push_back(kit::textColumn<MemberLine>(
        "name", Words::tr("Name"), [](const MemberLine &row) { return row.name; }, 6));
    all.back().look.stretches = true;
    all.push_back(kit::badgeColumn<MemberLine>("paid", Words::tr("Payment"), paidBadge, 9));
    all.back().look.hidden = true;
    for (Column<MemberLine> &column : labourColumns())
        all.push_back(std::move(column));
    all.push_back(moneyColumn("by_labour", Words::tr("By labour"),
                              [](const MemberLine &row) { return row.line.labour.amount; }));
    all.push_back(
        moneyColumn("capital", Words::tr("Capital"), [](const MemberLine &row) { return row.capital; }));
    all.push_back(moneyColumn("by_capital", Words::tr("By capital"),
                              [](const MemberLine &row) { return row.line.capital.amount; }));
    all.push_back(
        moneyColumn("amount", Words::tr("Due"), [](const MemberLine &row) { return row.line.amount(); }));
    all.push_back(further("converted", Words::tr("Becomes contribution (¥)"),
                          [](const MemberLine &row) { return row.line.converted; }));
    all.push_back(further("deducted", Words::tr("Deducted (¥)"),
                          [](const MemberLine &row) { return row.line.deducted(); }));
    all.push_back(
        further("net", Words::tr("Paid out (¥)"), [](const MemberLine &row) { return row.line.net; }));
    all.push_back(further("reserve", Words::tr("Reserve share (¥)"),
                          [](const MemberLine &row) { return row.line.reserveShare; }));
    all.push_back(further("owed", Words::tr("Still owed (¥)"), [](const MemberLine &row) {
        return row.payout ? row.payout->owed() : row.line.net;
    }));
    all.push_back(kit::textColumn<MemberLine>(
        "household", Words::tr("Household"), [](const MemberLine &row) { return row.householdNo; }, 8));
    all.back().look.hidden = true;
    return all;
}

std::vector<QByteArray> foreignLabourColumns(LabourMeasure measure)
{
    const std::pair<LabourMeasure, const char *> keys[] = {
        {LabourMeasure::Minutes, "hours"},
        {LabourMeasure::Workdays, "workday_hours"},
        {LabourMeasure::LabourFee, "fee"},
        {LabourMeasure::Points, "points"},
    };
    std::vector<QByteArray> foreign;
    for (const auto &[of, key] : keys) {
        if (of != measure)
            foreign.push_back(key);
    }
    return foreign;
}

} // namespace zhangfang::ui::distribution
