#include "ui/members/join_dialog.h"

#include "core/members/members_errors.h"
#include "core/periods/periods_errors.h"
#include "core/resolutions/resolutions_errors.h"

namespace zhangfang::ui::members
{

namespace
{

constexpr int kDayDigits = 12;
constexpr int kMoneyDigits = 14;
constexpr int kLongDigits = 24;

} // namespace

JoinDialog::JoinDialog(kit::Desk &desk, As as, const QString &number, QWidget *parent)
    : FormDialog(desk, as == As::Member ? tr("A new member joins") : tr("Add a worker who is not a member"),
                 as == As::Member ? tr("Take up the member") : tr("Add the worker"), parent)
    , m_as(as)
    , m_person(form(), false)
{
    setObjectName(QStringLiteral("joinDialog"));
    m_person.number().setText(number);
    if (as == As::Member)
        addMembershipFields();
    else
        m_person.setWorker();
}

void JoinDialog::addMembershipFields()
{
    using namespace errors;
    m_joinedOn = new kit::DateEdit(desk().clock());
    m_joinedOn->setValue(desk().clock().today());
    form().add({.objectName = "joinedOn",
                .label = tr("Joins on"),
                .widthInDigits = kDayDigits,
                .answersFor = {kMonthClosed, kYearClosed, kMembershipsOverlap}},
               m_joinedOn);
    m_resolution = new kit::ResolutionChooser(desk(), {resolutions::Matter::Entry});
    form().add({.objectName = "resolution",
                .label = tr("Resolution"),
                .hint = tr("Cooperative law, article 24: the assembly decides on who joins"),
                .widthInDigits = 0,
                .answersFor = {kNeedsEntry, kNoSuchResolution, kResolutionOfOtherMatter, kNoQuorum,
                               kNotCarried, kBoardVotes, kKeptForAssembly}},
               m_resolution);
    m_contribution = new kit::MoneyEdit;
    form().add({.objectName = "contribution",
                .label = tr("Contribution"),
                .unit = tr("yuan"),
                .hint = tr("Paid in on the day of joining; empty: none yet"),
                .widthInDigits = kMoneyDigits,
                .answersFor = {kContributionNotPositive}},
               m_contribution);
    m_contributionForm = new kit::LineEdit;
    form().add({.objectName = "contributionForm",
                .label = tr("Form"),
                .hint = tr("Empty: money. Labour, credit, a name and goodwill cannot be contribution"),
                .widthInDigits = kLongDigits,
                .answersFor = {kNotAContribution}},
               m_contributionForm);
    connect(m_joinedOn, &kit::DateEdit::dayChosen, this, &JoinDialog::showResolution);
    showResolution();
}

void JoinDialog::showResolution()
{
    const auto day = m_joinedOn->value();
    if (!day || !*day)
        return;
    const auto needed = zhangfang::members::MemberRegister(desk().file()).needsEntryResolution(**day);
    form().setFieldVisible(m_resolution, !needed || *needed);
}

Result<std::vector<Warning>> JoinDialog::takeUp(zhangfang::members::NewMember member)
{
    zhangfang::members::MemberRegister memberRegister(desk().file());
    if (m_as == As::Worker)
        return memberRegister.addWorker(member);
    return memberRegister.join({std::move(member), m_resolution->number()});
}

bool JoinDialog::submit()
{
    zhangfang::members::NewMember member = m_person.read();
    if (m_as == As::Member) {
        member.joinedOn = form().require(*m_joinedOn);
        member.contribution = form().take(*m_contribution).value_or(Money());
        member.contributionForm = m_contributionForm->trimmed();
    }
    if (!form().isSound())
        return false;
    const QString number = member.number;
    const auto taken = takeUp(std::move(member));
    if (!settled(taken))
        return false;
    m_taken = number;
    m_warnings = *taken;
    desk().tellChange(kit::Area::Members);
    return true;
}

} // namespace zhangfang::ui::members

#include "moc_join_dialog.cpp"
