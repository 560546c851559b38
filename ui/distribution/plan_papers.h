#pragma once

#include "core/distribution/plan.h"
#include "ui/distribution/plans.h"
#include "ui/kit/desk.h"

class QWidget;

/// A plan's papers.
namespace zhangfang::ui::distribution
{

/// Every member's payout slip.
Result<void> showSlips(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent);
/// The slip of one line of the plan.
Result<void> showSlip(kit::Desk &desk, const plans::PlanRecord &plan, std::size_t line, QWidget *parent);
/// The roll that goes round for signing.
Result<void> showRoll(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent);

/// The notice for the wall.
Result<void> showNotice(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent);

} // namespace zhangfang::ui::distribution
