#include "ui/distribution/plan_papers.h"

#include "ui/print/paper_fonts.h"
#include "ui/print/paper_sources.h"
#include "ui/print/payout_roll.h"
#include "ui/print/payout_slips.h"

#include <QCoreApplication>

namespace zhangfang::ui::distribution
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(zhangfang::ui::distribution::PlanPapers)
};

Result<void> savePaper(kit::Desk &desk, const print::Document &document, QWidget *parent)
{
    const auto path = desk.prompts().saveFile(
        parent, {document.title(), Words::tr("PDF (*.pdf)"), document.title() + QStringLiteral(".pdf")});
    if (!path)
        return {};
    ZHANGFANG_TRY_ASSIGN(const print::PaperFonts fonts, print::PaperFonts::load());
    return print::writePdf(document, fonts, *path);
}

} // namespace

Result<void> showSlips(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent)
{
    ZHANGFANG_TRY_ASSIGN(print::Payout payout, print::payoutOf(desk.file(), plan, print::Issue::Original));
    return savePaper(desk, print::PayoutSlipsDocument(std::move(payout)), parent);
}

Result<void> showSlip(kit::Desk &desk, const plans::PlanRecord &plan, std::size_t line, QWidget *parent)
{
    ZHANGFANG_TRY_ASSIGN(print::Payout payout, print::payoutOf(desk.file(), plan, print::Issue::Original));
    payout.lines = {payout.lines.at(line)};
    return savePaper(desk, print::PayoutSlipsDocument(std::move(payout)), parent);
}

Result<void> showRoll(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent)
{
    ZHANGFANG_TRY_ASSIGN(const print::Payout payout,
                         print::payoutOf(desk.file(), plan, print::Issue::Original));
    return savePaper(desk, print::PayoutRollDocument(payout), parent);
}

} // namespace zhangfang::ui::distribution
