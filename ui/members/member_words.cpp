#include "ui/members/member_words.h"

#include "core/base/keys.h"

#include <QCoreApplication>

namespace zhangfang::ui::members
{

namespace
{

using zhangfang::members::CapitalPart;
using zhangfang::members::ContributionKind;
using zhangfang::members::EndedBy;
using zhangfang::members::ShareCause;
using zhangfang::members::Standing;

constexpr KeyRow<EndedBy> kEnds[] = {
    {EndedBy::Withdrawal, QT_TRANSLATE_NOOP("MemberWords", "withdrawal")},
    {EndedBy::Expulsion, QT_TRANSLATE_NOOP("MemberWords", "expulsion")},
    {EndedBy::Death, QT_TRANSLATE_NOOP("MemberWords", "death")},
    {EndedBy::OrganisationEnded, QT_TRANSLATE_NOOP("MemberWords", "end of the organisation")},
};

constexpr KeyRow<ContributionKind> kKinds[] = {
    {ContributionKind::PaidIn, QT_TRANSLATE_NOOP("MemberWords", "paid in")},
    {ContributionKind::Refunded, QT_TRANSLATE_NOOP("MemberWords", "refunded")},
    {ContributionKind::Converted, QT_TRANSLATE_NOOP("MemberWords", "turned into contribution")},
    {ContributionKind::Correction, QT_TRANSLATE_NOOP("MemberWords", "correction")},
};

constexpr KeyRow<CapitalPart> kParts[] = {
    {CapitalPart::Contribution, QT_TRANSLATE_NOOP("MemberWords", "contribution")},
    {CapitalPart::ReserveShare, QT_TRANSLATE_NOOP("MemberWords", "reserve share")},
    {CapitalPart::SubsidyShare, QT_TRANSLATE_NOOP("MemberWords", "subsidy share")},
    {CapitalPart::DonationShare, QT_TRANSLATE_NOOP("MemberWords", "donation share")},
};

constexpr KeyRow<ShareCause> kCauses[] = {
    {ShareCause::Draw, QT_TRANSLATE_NOOP("MemberWords", "reserve drawn")},
    {ShareCause::LossCover, QT_TRANSLATE_NOOP("MemberWords", "loss cover")},
    {ShareCause::Allotment, QT_TRANSLATE_NOOP("MemberWords", "quantified")},
    {ShareCause::Reaverage, QT_TRANSLATE_NOOP("MemberWords", "averaged anew")},
    {ShareCause::Refund, QT_TRANSLATE_NOOP("MemberWords", "refunded")},
    {ShareCause::Reversal, QT_TRANSLATE_NOOP("MemberWords", "reversed")},
};

template <typename Enum, std::size_t size>
QString wordOf(const KeyRow<Enum> (&rows)[size], Enum value)
{
    return QCoreApplication::translate("MemberWords", keyOf(rows, value).data());
}

} // namespace

QString sexWord(const people::Person &person)
{
    if (!person.sex)
        return QStringLiteral("—");
    return *person.sex == people::Sex::Male ? QCoreApplication::translate("MemberWords", "male")
                                            : QCoreApplication::translate("MemberWords", "female");
}

QString statusWord(const people::Person &person)
{
    if (person.kind == people::PersonKind::Organisation)
        return QCoreApplication::translate("MemberWords", "organisation");
    return person.isFarmer ? QCoreApplication::translate("MemberWords", "farmer")
                           : QCoreApplication::translate("MemberWords", "not a farmer");
}

QString endedByWord(EndedBy cause)
{
    return wordOf(kEnds, cause);
}

QString contributionWord(ContributionKind kind)
{
    return wordOf(kKinds, kind);
}

QString partWord(CapitalPart part)
{
    return wordOf(kParts, part);
}

QString causeWord(ShareCause cause)
{
    return wordOf(kCauses, cause);
}

kit::CellBadge standingBadge(Standing standing)
{
    switch (standing) {
    case Standing::Member:
        return {kit::BadgeState::Passed, QCoreApplication::translate("MemberWords", "member")};
    case Standing::Left:
        return {kit::BadgeState::Reversed, QCoreApplication::translate("MemberWords", "left")};
    case Standing::Joining:
        return {kit::BadgeState::Planned, QCoreApplication::translate("MemberWords", "joins later")};
    case Standing::Worker:
        break;
    }
    return {kit::BadgeState::Draft, QCoreApplication::translate("MemberWords", "not a member")};
}

} // namespace zhangfang::ui::members
