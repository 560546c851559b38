#include "core/members/enrolment.h"

#include "core/members/contribution_rules.h"
#include "core/members/identity_reading.h"
#include "core/members/members_errors.h"
#include "core/people/people_errors.h"

#include <QHash>

#include <algorithm>

namespace zhangfang::members
{

namespace
{

using people::Particulars;
using people::PersonId;
using people::PersonKind;
using people::SecretKind;

Error about(const Particulars &person, ErrorCode code, ErrorParams params = {})
{
    params.insert(params.begin(),
                  {{QStringLiteral("person_no"), person.number}, {QStringLiteral("name"), person.name}});
    return {code, std::move(params)};
}

/// Remarks of one kind become one, with how often and where first.
class Remarks
{
public:
    void note(ErrorCode code, const Particulars &person, const Where &where)
    {
        const auto same = std::ranges::find(m_remarks, code, &Remark::code);
        if (same == m_remarks.end())
            m_remarks.push_back({code, 1, person.number, person.name, where});
        else
            ++same->count;
    }

    std::vector<Warning> warnings() const
    {
        std::vector<Warning> all;
        for (const Remark &remark : m_remarks)
            all.push_back({remark.code,
                           {{QStringLiteral("count"), remark.count},
                            {QStringLiteral("person_no"), remark.number},
                            {QStringLiteral("name"), remark.name}},
                           remark.where});
        return all;
    }

private:
    struct Remark {
        ErrorCode code;
        qint64 count;
        QString number;
        QString name;
        Where where;
    };
    std::vector<Remark> m_remarks;
};

/// Takes over what the identity number says of a person, or the credit code of an organisation.
Result<void> takeIdentity(const NewMember &row, QDate today, PlannedMember &planned)
{
    ZHANGFANG_TRY_ASSIGN(const IdentityReading identity,
                         readIdentity(row.identityNumber, planned.particulars, today));
    planned.secrets.identityNumber = identity.text;
    planned.isOldForm = identity.isOldForm;
    planned.particulars.kind = identity.kind;
    if (identity.kind == PersonKind::Organisation) {
        planned.particulars.isFarmer = false;
        return {};
    }
    planned.particulars.bornOn = identity.bornOn;
    planned.particulars.sex = row.sex ? row.sex : identity.sex;
    planned.sexDiffers = planned.particulars.sex != identity.sex;
    return {};
}

Result<void> planContribution(const NewMember &row, PlannedMember &planned)
{
    ZHANGFANG_TRY(checkForm(row.contributionForm));
    if (row.contribution.isZero())
        return {};
    if (!row.joinedOn)
        return about(planned.particulars, errors::kContributionWithoutJoining,
                     {{QStringLiteral("amount_fen"), row.contribution.fen()}});
    ZHANGFANG_TRY(checkPaidIn(row.contribution));
    planned.contribution = row.contribution;
    planned.form = row.contributionForm.trimmed();
    return {};
}

/// Goes through the rows one by one and remembers what the file itself has said already.
class Planner
{
public:
    explicit Planner(const EnrolmentGround &ground)
        : m_ground(ground)
    {
        for (const auto &[person, secrets] : ground.secrets) {
            if (!secrets.identityNumber.isEmpty())
                m_identities.insert(secrets.identityNumber, ground.persons.at(person));
            if (!secrets.account.isEmpty())
                m_accounts.insert(secrets.account, ground.persons.at(person).number);
        }
    }

    void take(const NewMember &row)
    {
        auto planned = plan(row);
        if (planned)
            m_members.push_back(*std::move(planned));
        else
            m_bad.push_back(planned.error().at(row.where));
    }

    EnrolmentPlan finish();

private:
    Result<PlannedMember> plan(const NewMember &row);
    Result<void> findPerson(PlannedMember &planned) const;
    Result<void> planMembership(const NewMember &row, PlannedMember &planned) const;
    std::vector<MembershipSpan> otherSpans(const PlannedMember &planned) const;
    void remember(const PlannedMember &planned);
    Composition compositionOn(QDate day) const;
    void refuseExcessOrganisations();

    const EnrolmentGround &m_ground;
    QHash<QString, Particulars> m_identities; ///< whose an identity number is, the file's rows included
    QHash<QString, QString> m_accounts;       ///< number of the first person with an account
    std::vector<PlannedMember> m_members;
    std::vector<Error> m_bad;
    Remarks m_remarks;
};

Result<PlannedMember> Planner::plan(const NewMember &row)
{
    PlannedMember planned;
    planned.where = row.where;
    planned.particulars = {row.number.trimmed(), row.name.trimmed()};
    planned.particulars.isFarmer = row.isFarmer;
    planned.particulars.householdNo = row.householdNo.trimmed();
    planned.secrets.phone = people::normalisedSecret(SecretKind::Phone, row.phone);
    planned.secrets.account = people::normalisedSecret(SecretKind::Account, row.account);
    ZHANGFANG_TRY(people::checkParticulars(planned.particulars));
    ZHANGFANG_TRY(takeIdentity(row, m_ground.today, planned));
    ZHANGFANG_TRY(findPerson(planned));
    ZHANGFANG_TRY(planMembership(row, planned));
    ZHANGFANG_TRY(planContribution(row, planned));
    remember(planned);
    return planned;
}

Result<void> Planner::findPerson(PlannedMember &planned) const
{
    const Particulars &person = planned.particulars;
    const auto taken = [](ErrorCode code, const Particulars &other) { return about(other, code); };
    const auto owner = m_identities.constFind(planned.secrets.identityNumber);
    if (owner != m_identities.constEnd() && owner->number != person.number)
        return taken(errors::kIdentityTaken, *owner);
    const bool isOwner = owner != m_identities.constEnd();
    const auto earlierRow = std::ranges::find(
        m_members, person.number, [](const PlannedMember &other) { return other.particulars.number; });
    if (earlierRow != m_members.end() && !isOwner)
        return taken(errors::kPersonNumberTaken, earlierRow->particulars);
    const people::Person *registered = m_ground.persons.find(person.number);
    if (registered == nullptr)
        return {};
    // A person whose identity number nobody has entered yet is known by number and name.
    const bool hasNoIdentity = !m_ground.secrets.contains(registered->id) ||
                               m_ground.secrets.at(registered->id).identityNumber.isEmpty();
    if (!isOwner && !(hasNoIdentity && registered->name == person.name))
        return taken(errors::kPersonNumberTaken, *registered);
    planned.known = registered->id;
    return {};
}

Result<void> Planner::planMembership(const NewMember &row, PlannedMember &planned) const
{
    if (!row.joinedOn) {
        if (row.lastDay)
            return about(planned.particulars, errors::kLastDayWithoutJoining,
                         {{QStringLiteral("last_day"), *row.lastDay}});
        return {};
    }
    const MembershipSpan span{*row.joinedOn, row.lastDay};
    planned.endedBy = row.endedBy;
    if (row.lastDay && !row.endedBy)
        planned.endedBy = EndedBy::Withdrawal;
    ZHANGFANG_TRY(checkSpan(span, planned.endedBy, planned.particulars.kind));
    ZHANGFANG_TRY(checkCapacity(planned.particulars, span.joinedOn));
    ZHANGFANG_TRY(checkNoOverlap(span, otherSpans(planned)));
    ZHANGFANG_TRY(m_ground.requireOpen(span.joinedOn));
    if (span.lastDay)
        ZHANGFANG_TRY(m_ground.requireOpen(*span.lastDay));
    planned.span = span;
    return {};
}

std::vector<MembershipSpan> Planner::otherSpans(const PlannedMember &planned) const
{
    std::vector<MembershipSpan> spans;
    if (planned.known) {
        for (const Membership &membership : m_ground.calendar.of(*planned.known))
            spans.push_back(membership.span);
    }
    for (const PlannedMember &other : m_members) {
        if (other.span && other.particulars.number == planned.particulars.number)
            spans.push_back(*other.span);
    }
    return spans;
}

void Planner::remember(const PlannedMember &planned)
{
    const Particulars &person = planned.particulars;
    m_identities.insert(planned.secrets.identityNumber, person);
    const QString &account = planned.secrets.account;
    if (!account.isEmpty()) {
        if (!m_accounts.contains(account))
            m_accounts.insert(account, person.number);
        else if (m_accounts.value(account) != person.number)
            m_remarks.note(errors::kAccountShared, person, planned.where);
    }
    if (planned.isOldForm)
        m_remarks.note(errors::kIdentityOldForm, person, planned.where);
    if (planned.sexDiffers)
        m_remarks.note(errors::kSexDiffers, person, planned.where);
    if (planned.span && needsProofOfOwnLiving(person, planned.span->joinedOn))
        m_remarks.note(errors::kProofOfOwnLiving, person, planned.where);
    if (planned.known) {
        const people::Person &before = m_ground.persons.at(*planned.known);
        if (static_cast<const Particulars &>(before) != person)
            m_remarks.note(errors::kParticularsChanged, before, planned.where);
    }
}

Composition Planner::compositionOn(QDate day) const
{
    Composition composition;
    for (const PersonId member : m_ground.calendar.membersOn(day))
        composition.add(m_ground.persons.at(member));
    for (const PlannedMember &planned : m_members) {
        if (planned.span && planned.span->contains(day))
            composition.add(planned.particulars);
    }
    return composition;
}

void Planner::refuseExcessOrganisations()
{
    for (std::size_t i = m_members.size(); i-- > 0;) {
        const PlannedMember planned = m_members[i];
        if (!planned.span || planned.particulars.kind != PersonKind::Organisation)
            continue;
        if (const auto allowed = checkOrganisations(compositionOn(planned.span->joinedOn)); !allowed) {
            m_bad.push_back(allowed.error().at(planned.where));
            m_members.erase(m_members.begin() + std::ptrdiff_t(i));
        }
    }
    std::ranges::stable_sort(m_bad, {}, [](const Error &error) { return error.where.line; });
}

EnrolmentPlan Planner::finish()
{
    refuseExcessOrganisations();
    EnrolmentReport report;
    QDate latest = m_ground.today;
    for (const PlannedMember &planned : m_members) {
        report.paidIn += planned.contribution;
        if (!planned.span) {
            ++report.nonMembers;
            continue;
        }
        ++report.members;
        report.returned += planned.known && !m_ground.calendar.of(*planned.known).empty() ? 1 : 0;
        latest = std::max(latest, planned.span->joinedOn);
    }
    report.bad = std::move(m_bad);
    report.warnings = m_remarks.warnings();
    if (report.members > 0) {
        for (const Warning &warning : warningsOn(compositionOn(latest)))
            report.warnings.push_back(warning);
    }
    return {std::move(m_members), std::move(report)};
}

} // namespace

EnrolmentPlan planEnrolment(const std::vector<NewMember> &rows, const EnrolmentGround &ground)
{
    Planner planner(ground);
    for (const NewMember &row : rows)
        planner.take(row);
    return planner.finish();
}

} // namespace zhangfang::members
