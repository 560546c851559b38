#include "ui/members/contribution_dialog.h"

#include "core/members/member_register.h"
#include "core/members/members_errors.h"
#include "core/periods/periods_errors.h"
#include "ui/kit/format.h"

#include <QComboBox>

namespace zhangfang::ui::members
{

namespace
{

constexpr int kDayDigits = 12;
constexpr int kMoneyDigits = 14;
constexpr int kRefund = 1;

} // namespace

ContributionDialog::ContributionDialog(kit::Desk &desk, const zhangfang::members::MemberAccount &account,
                                       QWidget *parent)
    : FormDialog(desk, tr("Contribution of %1").arg(account.person.name), tr("Enter"), parent)
    , m_number(account.person.number)
    , m_kind(new QComboBox)
    , m_day(new kit::DateEdit(desk.clock()))
    , m_amount(new kit::MoneyEdit)
    , m_note(new kit::LineEdit)
{
    using namespace errors;
    using zhangfang::members::CapitalPart;
    setObjectName(QStringLiteral("contributionDialog"));
    m_kind->addItems({tr("paid in"), tr("goes back")});
    if (account.standing == zhangfang::members::Standing::Left)
        m_kind->setCurrentIndex(kRefund);
    form().add({.objectName = "kind", .label = tr("Contribution"), .widthInDigits = kMoneyDigits}, m_kind);
    m_day->setValue(desk.clock().today());
    form().add({.objectName = "day",
                .label = tr("Day"),
                .widthInDigits = kDayDigits,
                .answersFor = {kMonthClosed, kYearClosed, kNotAMember, kRefundBeforeEnd}},
               m_day);
    form().add({.objectName = "amount",
                .label = tr("Amount"),
                .unit = tr("yuan"),
                .hint = tr("Held now: %1 yuan").arg(kit::money(account.held[CapitalPart::Contribution])),
                .widthInDigits = kMoneyDigits,
                .answersFor = {kContributionNotPositive, kRefundOverHeld}},
               m_amount);
    form().add(
        {.objectName = "note", .label = tr("Form"), .widthInDigits = 0, .answersFor = {kNotAContribution}},
        m_note);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ContributionDialog::showKind);
    showKind();
}

bool ContributionDialog::isRefund() const
{
    return m_kind->currentIndex() == kRefund;
}

void ContributionDialog::showKind()
{
    form().setHint(
        m_note, isRefund() ? tr("Why it goes back")
                           : tr("Empty: money. Labour, credit, a name and goodwill cannot be contribution"));
    yesButton()->setText(isRefund() ? tr("Refund") : tr("Pay in"));
}

bool ContributionDialog::submit()
{
    zhangfang::members::ContributionRequest request{m_number, {}, {}, m_note->trimmed()};
    request.movedOn = form().require(*m_day).value_or(QDate());
    request.amount = form().require(*m_amount).value_or(Money());
    if (!form().isSound())
        return false;
    zhangfang::members::MemberRegister memberRegister(desk().file());
    if (!settled(isRefund() ? memberRegister.refund(request) : memberRegister.payIn(request)))
        return false;
    desk().tellChange(kit::Area::Members);
    return true;
}

} // namespace zhangfang::ui::members

#include "moc_contribution_dialog.cpp"
