#include "ui/distribution/plan_deeds.h"

#include "core/base/text.h"
#include "core/charter/charter_errors.h"
#include "core/distribution/distribution_errors.h"
#include "core/distribution/plan_rules.h"
#include "core/resolutions/resolutions_errors.h"
#include "ui/distribution/comparison_dialog.h"
#include "ui/distribution/drawing_dialog.h"
#include "ui/distribution/plan_choice.h"
#include "ui/distribution/source_dialog.h"
#include "ui/distribution/step_dialogs.h"
#include "ui/kit/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhangfang::ui::distribution
{

namespace
{

using plans::PlanRecord;
using plans::PlanRegister;
using plans::PlanState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(zhangfang::ui::distribution::PlanDeeds)
};

kit::Place planPlace(const Error &error, const char *param)
{
    return {kit::PageId::Distribution, {{QStringLiteral("plan"), error.param(QString::fromLatin1(param))}}};
}

kit::Place monthPlace(kit::PageId page, const Error &error)
{
    const QStringList months = error.param(QStringLiteral("months")).toStringList();
    return {page, {{QStringLiteral("month"), months.value(0)}}};
}

} // namespace

std::optional<WayOn> wayOn(const Error &error, Year year)
{
    using namespace errors;
    const ErrorCode &code = error.code;
    if (code == kMonthsUnapproved)
        return WayOn{Words::tr("To the crew sheets"), monthPlace(kit::PageId::Work, error)};
    if (code == kMonthsUnpaid)
        return WayOn{Words::tr("To the pay"), monthPlace(kit::PageId::Pay, error)};
    if (code == kNoTermsInForce)
        return WayOn{Words::tr("To the charter"), {kit::PageId::Charter, {}}};
    if (code == kNobodyWithCapital)
        return WayOn{Words::tr("To the members"), {kit::PageId::Members, {}}};
    if (code == kRoundPosted || code == kRoundUnderWay || code == kLaterYearPosted)
        return WayOn{Words::tr("Show plan %1").arg(error.param(QStringLiteral("plan_no")).toString()),
                     planPlace(error, "plan_no")};
    if (code == kLaterRoundPosted)
        return WayOn{Words::tr("Show plan %1").arg(error.param(QStringLiteral("later_plan_no")).toString()),
                     planPlace(error, "later_plan_no")};
    if (code == kRoundBeforeMissing)
        return WayOn{Words::tr("Show %1").arg(year.number),
                     {kit::PageId::Distribution, {{QStringLiteral("year"), year.number}}}};
    return std::nullopt;
}

PlanDeeds::PlanDeeds(kit::Desk &desk, QWidget *parent, Refused refused)
    : m_desk(desk)
    , m_parent(parent)
    , m_refused(std::move(refused))
{
}

template <typename T>
void PlanDeeds::finish(const Result<T> &outcome, kit::Areas areas)
{
    if (outcome)
        m_desk.tellChange(areas);
    else
        m_refused(outcome.error());
}

QStringList PlanDeeds::draftsOf(Year year, int round) const
{
    QStringList numbers;
    const auto all = PlanRegister(m_desk.file()).plans();
    if (!all)
        return numbers;
    for (const plans::PlanSummary &plan : *all) {
        if (plan.year == year && plan.round == round && plan.state == PlanState::Draft)
            numbers += plan.number;
    }
    return numbers;
}

std::optional<QString> PlanDeeds::drawUp(Year year, int round, const PlanRecord *model,
                                         plans::OtherDrafts others)
{
    const PlanRegister plans(m_desk.file());
    auto basis = plans.basis(year, round);
    if (!basis) {
        m_refused(basis.error());
        return std::nullopt;
    }
    const auto known = plans.yearResult(year);
    if (!known) {
        m_refused(known.error());
        return std::nullopt;
    }
    DrawingDialog dialog(m_desk, *std::move(basis), model ? std::optional(model->plan) : std::nullopt, *known,
                         {draftsOf(year, round), others}, m_parent);
    if (!m_desk.prompts().run(dialog))
        return std::nullopt;
    return dialog.number();
}

void PlanDeeds::putForward(const PlanRecord &plan)
{
    finish(PlanRegister(m_desk.file()).putForward(plan.number), kit::Area::Plans);
}

void PlanDeeds::enterOpinion(const PlanRecord &plan)
{
    OpinionDialog dialog(m_desk, plan.number, m_parent);
    m_desk.prompts().run(dialog);
}

void PlanDeeds::enterAdoption(const PlanRecord &plan)
{
    AdoptionDialog dialog(m_desk, plan, m_parent);
    m_desk.prompts().run(dialog);
}

void PlanDeeds::post(const PlanRecord &plan)
{
    const int members = int(plan.plan.lines.size());
    const kit::Question question{
        Words::tr("Post the distribution of %1").arg(plan.plan.year.number),
        Words::tr("%1 of %n member(s) are then owed to them. What is posted is not changed, only reversed.",
                  nullptr, members)
            .arg(kit::moneyWithSign(plan.plan.totals.net)),
        Words::tr("Post for %n member(s)", nullptr, members),
        {}};
    if (m_desk.prompts().confirm(m_parent, question))
        finish(PlanRegister(m_desk.file()).post(plan.number), kit::Area::Plans | kit::Area::Members);
}

void PlanDeeds::payOut(const PlanRecord &plan, const std::vector<plans::Payout> &payouts)
{
    std::vector<plans::Payout> owed;
    std::ranges::copy_if(payouts, std::back_inserter(owed),
                         [](const plans::Payout &payout) { return payout.owed() > Money(); });
    if (owed.empty())
        return;
    PayoutDialog dialog(m_desk, plan.number, std::move(owed), m_parent);
    m_desk.prompts().run(dialog);
}

void PlanDeeds::takeBack(const PlanRecord &plan, const std::vector<people::PersonId> &persons)
{
    const auto all = plans::PayoutRegister(m_desk.file()).payments(plan.number);
    if (!all) {
        m_refused(all.error());
        return;
    }
    std::vector<pay::PaymentRow> standing;
    for (const pay::PaymentRow &row : *all) {
        const bool chosen =
            persons.empty() || std::ranges::find(persons, row.payment.person) != persons.end();
        if (chosen && !row.payment.reverses && !row.payment.reversedBy)
            standing.push_back(row);
    }
    if (standing.empty())
        return;
    TakeBackDialog dialog(m_desk, std::move(standing), m_parent);
    m_desk.prompts().run(dialog);
}

void PlanDeeds::reverse(const PlanRecord &plan)
{
    ReversalDialog dialog(m_desk, plan, m_parent);
    m_desk.prompts().run(dialog);
}

void PlanDeeds::drop(const PlanRecord &plan)
{
    const kit::Question question{
        Words::tr("Move plan %1 to the bin").arg(plan.number),
        Words::tr(
            "It can be brought back from there as a draft, as long as no other plan of the round is put "
            "forward or posted."),
        Words::tr("Move to the bin"),
        {}};
    if (m_desk.prompts().confirm(m_parent, question))
        finish(PlanRegister(m_desk.file()).drop(plan.number), kit::Area::Plans);
}

void PlanDeeds::showSource(const PlanRecord &plan)
{
    SourceDialog dialog(m_desk, plan, m_parent);
    m_desk.prompts().run(dialog);
}

void PlanDeeds::compare(const std::vector<plans::PlanSummary> &ofYear, const PlanRecord &shown)
{
    const PlanRegister plans(m_desk.file());
    std::vector<PlanRecord> records{shown};
    for (const plans::PlanSummary &summary : ofYear) {
        if (summary.number == shown.number)
            continue;
        auto plan = plans.plan(summary.number);
        if (!plan) {
            m_refused(plan.error());
            return;
        }
        records.push_back(*std::move(plan));
    }
    if (records.size() < 2)
        return;
    // Beside the shown one stands the newest that may still come to something; what was reversed or
    // dropped comes last.
    std::stable_sort(records.begin() + 1, records.end(), [](const PlanRecord &a, const PlanRecord &b) {
        return isOver(a.state) == isOver(b.state) ? numberLess(b.number, a.number) : isOver(b.state);
    });
    ComparisonDialog dialog(m_desk, std::move(records), m_parent);
    m_desk.prompts().run(dialog);
}

} // namespace zhangfang::ui::distribution
