#pragma once

#include "core/distribution/payout_register.h"
#include "core/distribution/plan.h"
#include "ui/distribution/plans.h"
#include "ui/kit/table_model.h"

#include <optional>
#include <vector>

namespace zhangfang::ui::distribution
{

/// One member's line of a plan as the table shows it.
struct MemberLine {
    std::size_t index; ///< of the plan's lines
    zhangfang::charter::LabourMeasure measure;
    int minutesPerWorkday;
    plans::PlanLine line;
    QString name;
    QString householdNo;
    Money capital;                       ///< that counts, as it stood
    std::optional<plans::Payout> payout; ///< of a posted plan
};

std::vector<MemberLine> memberLines(const plans::NamedPlan &plan, const std::vector<plans::Payout> &payouts);

/// Number, name, labour, by labour, capital, by capital, due; more to choose from.
std::vector<kit::Column<MemberLine>> memberColumns();

/// The keys of the columns that show labour in other measures than `measure`.
std::vector<QByteArray> foreignLabourColumns(zhangfang::charter::LabourMeasure measure);

} // namespace zhangfang::ui::distribution
