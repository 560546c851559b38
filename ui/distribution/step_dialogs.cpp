#include "ui/distribution/step_dialogs.h"

#include "core/distribution/distribution_errors.h"
#include "core/distribution/plan_rules.h"
#include "core/pay/pay_errors.h"
#include "core/pay/payment_register.h"
#include "core/resolutions/resolutions_errors.h"
#include "ui/distribution/plan_words.h"
#include "ui/kit/format.h"
#include "ui/kit/resolution_dialog.h"
#include "ui/kit/resolution_words.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <set>

namespace zhangfang::ui::distribution
{

namespace
{

using plans::Payout;
using plans::PlanRegister;

Money owedBy(const std::vector<Payout> &payouts)
{
    Money sum;
    for (const Payout &payout : payouts)
        sum += payout.owed();
    return sum;
}

QLabel *note(const QString &words, QWidget *parent)
{
    QLabel *label = kit::text(words, kit::TextRole::Second, parent);
    label->setWordWrap(true);
    return label;
}

/// The persons whom a step is about.
QLabel *whom(const QStringList &names, QWidget *parent)
{
    QLabel *label = kit::text(PlanWords::names(names), kit::TextRole::Base, parent);
    label->setObjectName(QStringLiteral("whom"));
    label->setWordWrap(true);
    return label;
}

QString titleOfPayout(const QString &planNo, const std::vector<Payout> &owed)
{
    const QString sum = kit::moneyWithSign(owedBy(owed));
    return owed.size() == 1 ? PayoutDialog::tr("Pay %1 to %2 by plan %3").arg(sum, owed.front().name, planNo)
                            : PayoutDialog::tr("Pay out %1 by plan %2").arg(sum, planNo);
}

std::set<resolutions::Matter> mattersToDecide(const plans::Plan &plan)
{
    const auto matters = plans::mattersOf(plan);
    return {matters.begin(), matters.end()};
}

} // namespace

OpinionDialog::OpinionDialog(kit::Desk &desk, const QString &planNo, QWidget *parent)
    : FormDialog(desk, tr("The supervisors' opinion on plan %1").arg(planNo), tr("Enter the opinion"), parent)
    , m_planNo(planNo)
    , m_opinion(new kit::LineEdit(this))
{
    form().add({.objectName = "opinion",
                .label = tr("Where it is kept"),
                .hint = tr("Number or day of the opinion, for example: opinion 2026-1 of 10 February"),
                .widthInDigits = 30,
                .answersFor = {errors::kPlanNeedsOpinion}},
               m_opinion);
    body()->addWidget(
        note(tr("The supervisors look at the accounts and report to the assembly before it decides "
                "(law arts 33 and 45)."),
             this));
}

bool OpinionDialog::submit()
{
    const QString opinion = form().requireText(*m_opinion);
    if (!form().isSound() || !settled(PlanRegister(desk().file()).review(m_planNo, opinion)))
        return false;
    desk().tellChange(kit::Area::Plans);
    return true;
}

AdoptionDialog::AdoptionDialog(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent)
    : FormDialog(desk, tr("Enter the assembly's resolution on plan %1").arg(plan.number),
                 tr("Enter the adoption"), parent)
    , m_planNo(plan.number)
    , m_resolution(new kit::ResolutionChooser(desk, mattersToDecide(plan.plan), this))
{
    using namespace errors;
    m_resolution->proposeTitle(tr("Distribution of the surplus of %1").arg(plan.plan.year.number));
    form().add({.objectName = "resolution",
                .label = tr("Resolution"),
                .hint = tr("It decides: %1").arg(kit::mattersInWords(mattersToDecide(plan.plan))),
                .widthInDigits = 0,
                .answersFor = {kNeedsDistribution, kNeedsReserveUse, kNeedsOpeningUse, kNeedsKeepBack,
                               kNeedsConversion, kNoSuchResolution, kResolutionOfOtherMatter, kNoQuorum,
                               kNotCarried}},
               m_resolution);
    body()->addWidget(
        note(tr("Two thirds of the members make a quorum, more than half of all votes carry it (law "
                "art. 30). The plan lies at the office 15 days before (art. 40)."),
             this));
}

bool AdoptionDialog::submit()
{
    if (!settled(PlanRegister(desk().file()).adopt(m_planNo, m_resolution->number())))
        return false;
    desk().tellChange(kit::Area::Plans);
    return true;
}

ReversalDialog::ReversalDialog(kit::Desk &desk, const plans::PlanRecord &plan, QWidget *parent)
    : FormDialog(desk, tr("Reverse plan %1").arg(plan.number), tr("Reverse"), parent)
    , m_planNo(plan.number)
    , m_reason(new kit::LineEdit(this))
{
    form().add({.objectName = "reason",
                .label = tr("Reason"),
                .hint = tr("It stands beside the plan for good"),
                .widthInDigits = 34,
                .answersFor = {errors::kReversalReasonMissing}},
               m_reason);
    body()->addWidget(
        note(tr("What the plan entered in %n member account(s) is taken back by movements of today. "
                "Plan and reversal both stay in the books; a new plan may follow.",
                nullptr, int(plan.plan.lines.size())),
             this));
}

bool ReversalDialog::submit()
{
    const QString reason = form().requireText(*m_reason);
    if (!form().isSound() || !settled(PlanRegister(desk().file()).reverse(m_planNo, reason)))
        return false;
    desk().tellChange(kit::Area::Plans | kit::Area::Members);
    return true;
}

PayoutDialog::PayoutDialog(kit::Desk &desk, const QString &planNo, std::vector<Payout> owed, QWidget *parent)
    : FormDialog(desk, titleOfPayout(planNo, owed), tr("Pay %n member(s)", nullptr, int(owed.size())), parent)
    , m_planNo(planNo)
    , m_owed(std::move(owed))
    , m_method(new QComboBox(this))
    , m_day(new kit::DateEdit(desk.clock(), this))
    , m_note(new kit::LineEdit(this))
{
    using namespace errors;
    m_method->addItem(tr("cash, signed for"));
    m_method->addItem(tr("by bank"));
    form().add({.objectName = "method", .label = tr("How")}, m_method);
    form().add({.objectName = "paidOn",
                .label = tr("Paid on"),
                .hint = tr("Not before the day of the resolution"),
                .answersFor = {kPaymentDayMissing, kPaymentDayInFuture, kPaymentDayTooEarly}},
               m_day);
    form().add({.objectName = "note", .label = tr("Remark"), .widthInDigits = 30}, m_note);
    m_day->setValue(desk.clock().today());
    QStringList names;
    for (const Payout &payout : m_owed)
        names += payout.name;
    body()->addWidget(whom(names, this));
    body()->addWidget(
        note(tr("Each of them gets what is still owed. A payment is taken back by one against it, "
                "it is not changed."),
             this));
}

bool PayoutDialog::submit()
{
    pay::PaymentRequest request;
    request.method = m_method->currentIndex() == 0 ? pay::PaymentMethod::Cash : pay::PaymentMethod::Bank;
    request.paidOn = form().require(*m_day).value_or(QDate());
    request.note = m_note->trimmed();
    for (const Payout &payout : m_owed)
        request.payouts.push_back({payout.person});
    if (!form().isSound() || !settled(plans::PayoutRegister(desk().file()).pay(m_planNo, request)))
        return false;
    desk().tellChange(kit::Area::Plans | kit::Area::Pay);
    return true;
}

TakeBackDialog::TakeBackDialog(kit::Desk &desk, std::vector<pay::PaymentRow> payments, QWidget *parent)
    : FormDialog(desk, tr("Take back %n payment(s)", nullptr, int(payments.size())), tr("Take back"), parent)
    , m_payments(std::move(payments))
    , m_day(new kit::DateEdit(desk.clock(), this))
    , m_reason(new kit::LineEdit(this))
{
    using namespace errors;
    form().add({.objectName = "day",
                .label = tr("Taken back on"),
                .answersFor = {kPaymentDayMissing, kPaymentDayInFuture, kPaymentDayTooEarly}},
               m_day);
    form().add({.objectName = "reason",
                .label = tr("Reason"),
                .widthInDigits = 34,
                .answersFor = {kPaymentReversalReasonMissing}},
               m_reason);
    m_day->setValue(desk.clock().today());
    Money sum;
    QStringList names;
    for (const pay::PaymentRow &row : m_payments) {
        sum += row.payment.amount;
        if (!names.contains(row.personName))
            names += row.personName;
    }
    body()->addWidget(whom(names, this));
    body()->addWidget(note(tr("%1 will be owed again. Each payment stays on record, with one against it.")
                               .arg(kit::moneyWithSign(sum)),
                           this));
}

bool TakeBackDialog::submit()
{
    pay::PaymentReversal reversal;
    reversal.day = form().require(*m_day).value_or(QDate());
    reversal.reason = form().requireText(*m_reason);
    for (const pay::PaymentRow &row : m_payments)
        reversal.payments.push_back(row.payment.id);
    if (!form().isSound() || !settled(pay::PaymentRegister(desk().file()).reverse(reversal)))
        return false;
    desk().tellChange(kit::Area::Plans | kit::Area::Pay);
    return true;
}

} // namespace zhangfang::ui::distribution

#include "moc_step_dialogs.cpp"
