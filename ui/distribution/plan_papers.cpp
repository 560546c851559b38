#include "ui/distribution/plan_papers.h"

#include "ui/papers/paper_preview.h"
#include "ui/print/payout_slips.h"

namespace zhangfang::ui::distribution
{

Result<void> showSlips(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent)
{
    return papers::showPaper(desk, papers::payoutSlips(desk, plan), parent);
}

Result<void> showSlip(kit::Desk &desk, const plans::PlanRecord &plan, std::size_t line, QWidget *parent)
{
    const auto one = [&desk, plan, line](print::Issue issue) -> Result<print::Payout> {
        ZHANGFANG_TRY_ASSIGN(print::Payout payout, print::payoutOf(desk.file(), plan, issue));
        payout.lines = {payout.lines.at(line)};
        return payout;
    };
    return papers::showPaper(desk, papers::paperOf<print::PayoutSlipsDocument>(one), parent);
}

Result<void> showRoll(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent)
{
    return papers::showPaper(desk, papers::payoutRoll(desk, plan), parent);
}

Result<void> showNotice(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent)
{
    return papers::showPaper(desk, papers::notice(desk, plan), parent);
}

} // namespace zhangfang::ui::distribution
