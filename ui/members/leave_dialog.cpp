#include "ui/members/leave_dialog.h"

#include "core/labour/person_labour_register.h"
#include "core/members/members_errors.h"
#include "core/periods/periods_errors.h"
#include "core/resolutions/resolutions_errors.h"
#include "ui/kit/format.h"
#include "ui/kit/sentences.h"
#include "ui/members/member_words.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace zhangfang::ui::members
{

namespace
{

using zhangfang::members::EndedBy;
using zhangfang::members::Leaving;
using zhangfang::members::LeavingConsequences;

constexpr int kDayDigits = 12;
constexpr int kLongDigits = 20;

} // namespace

LeaveDialog::LeaveDialog(kit::Desk &desk, const MemberStory &story, QWidget *parent)
    : FormDialog(desk, tr("%1 leaves the cooperative").arg(story.account.person.name),
                 tr("End the membership"), parent)
    , m_person(story.account.person)
    , m_owedPay(story.owedPay)
    , m_cause(new QComboBox)
    , m_lastDay(new kit::DateEdit(desk.clock()))
    , m_resolution(new kit::ResolutionChooser(desk, {resolutions::Matter::Expulsion}))
    , m_follows(kit::text({}, kit::TextRole::Base, this))
{
    using namespace errors;
    setObjectName(QStringLiteral("leaveDialog"));
    const bool isNatural = m_person.kind == people::PersonKind::Natural;
    for (const EndedBy end :
         {EndedBy::Withdrawal, EndedBy::Expulsion, isNatural ? EndedBy::Death : EndedBy::OrganisationEnded})
        m_cause->addItem(endedByWord(end), int(end));
    form().add({.objectName = "cause", .label = tr("Cause"), .widthInDigits = kLongDigits}, m_cause);
    form().add({.objectName = "lastDay",
                .label = tr("Last day"),
                .hint = tr("Belongs to the membership; withdrawal and expulsion end with the year"),
                .widthInDigits = kDayDigits,
                .answersFor = {kEndsWithinYear, kNotAMember, kHasLeft, kLastDayBeforeJoining, kMonthClosed,
                               kYearClosed}},
               m_lastDay);
    form().add(
        {.objectName = "resolution",
         .label = tr("Resolution"),
         .hint = tr("Cooperative law, article 26: the assembly decides, and the member may speak before"),
         .widthInDigits = 0,
         .answersFor = {kNeedsExpulsion, kNoSuchResolution, kResolutionOfOtherMatter, kNoQuorum, kNotCarried,
                        kBoardVotes, kKeptForAssembly}},
        m_resolution);
    m_follows->setObjectName(QStringLiteral("follows"));
    m_follows->setWordWrap(true);
    body()->addWidget(kit::text(tr("What follows"), kit::TextRole::CardTitle, this));
    body()->addWidget(m_follows);
    body()->addStretch(1);
    connect(m_cause, &QComboBox::currentIndexChanged, this, &LeaveDialog::showCause);
    connect(m_lastDay, &kit::DateEdit::dayChosen, this, &LeaveDialog::showConsequences);
    showCause();
}

EndedBy LeaveDialog::cause() const
{
    return EndedBy(m_cause->currentData().toInt());
}

void LeaveDialog::showCause()
{
    const bool endsWithYear = cause() == EndedBy::Withdrawal || cause() == EndedBy::Expulsion;
    const QDate today = desk().clock().today();
    m_lastDay->setValue(endsWithYear ? Year{today.year()}.lastDay() : today);
    form().setFieldVisible(m_resolution, cause() == EndedBy::Expulsion);
    showConsequences();
}

void LeaveDialog::showConsequences()
{
    const auto day = m_lastDay->value();
    if (!day || !*day)
        return;
    const auto follows =
        zhangfang::members::MemberRegister(desk().file()).previewLeaving({m_person.number, **day, cause()});
    if (!follows) {
        m_follows->setText(kit::sentence(follows.error()));
        return;
    }
    QStringList lines = consequences(*follows) + openMatters();
    for (const Warning &warning : follows->warnings)
        lines.append(kit::sentence(warning));
    for (QString &line : lines)
        line.prepend(QStringLiteral("· "));
    m_follows->setText(lines.join(QLatin1Char('\n')));
}

QStringList LeaveDialog::consequences(const LeavingConsequences &follows) const
{
    using zhangfang::members::CapitalPart;
    QStringList lines;
    lines.append(
        tr("From %1 on %2 yuan go back: contribution %3, reserve share %4 (cooperative law, article 28).")
            .arg(kit::dateInWords(follows.refundFrom), kit::money(follows.refund()),
                 kit::money(follows.held[CapitalPart::Contribution]),
                 kit::money(follows.held[CapitalPart::ReserveShare])));
    if (!follows.stays().isZero())
        lines.append(
            tr("%1 yuan of subsidy and donation shares stay and go to the other members in equal parts.")
                .arg(kit::money(follows.stays())));
    lines.append(tr("The distribution of the year still counts the days of membership up to the last one."));
    lines.append(tr("The changes of members of %1 are filed with the registrar by %2.")
                     .arg(follows.span.lastDay->year())
                     .arg(kit::dateInWords(follows.fileBy)));
    lines.append(tr("%1 members remain, %2 of them farmers (%3).")
                     .arg(kit::count(follows.left.members), kit::count(follows.left.farmers),
                          kit::percentFromBasisPoints(zhangfang::members::farmersBasisPoints(follows.left))));
    return lines;
}

QStringList LeaveDialog::openMatters() const
{
    QStringList lines;
    const auto sheets = zhangfang::labour::PersonLabourRegister(desk().file()).openSheets(m_person.id);
    if (sheets && !sheets->empty()) {
        QStringList numbers;
        for (const zhangfang::labour::OpenSheetOfPerson &sheet : *sheets)
            numbers.append(sheet.sheetNumber);
        //: Between the items of a list; Chinese: 、
        lines.append(tr("Work that waits for approval stands on: %1.").arg(numbers.join(tr(", "))));
    }
    if (!m_owedPay.isZero())
        lines.append(tr("%1 yuan of labour fee are still owed and stay owed.").arg(kit::money(m_owedPay)));
    return lines;
}

bool LeaveDialog::submit()
{
    const QDate lastDay = form().require(*m_lastDay).value_or(QDate());
    if (!form().isSound())
        return false;
    const Leaving leaving{m_person.number, lastDay, cause(),
                          cause() == EndedBy::Expulsion ? m_resolution->number() : QString()};
    zhangfang::members::MemberRegister memberRegister(desk().file());
    if (!settled(memberRegister.previewLeaving(leaving)))
        return false;
    const kit::Question question{
        tr("%1: %2").arg(endedByWord(leaving.cause), m_person.name),
        tr("The membership of %1, number %2, ends on %3. This is not undone: whoever "
           "comes back joins anew.")
            .arg(m_person.name, m_person.number, kit::dateInWords(lastDay)),
        tr("End the membership"),
        {},
        true};
    if (!desk().prompts().confirm(this, question))
        return false;
    if (!settled(memberRegister.leave(leaving)))
        return false;
    desk().tellChange(kit::Area::Members);
    return true;
}

} // namespace zhangfang::ui::members

#include "moc_leave_dialog.cpp"
