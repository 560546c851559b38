#include "core/members/person_change.h"

#include "core/base/credit_code.h"
#include "core/base/identity_number.h"
#include "core/members/members_errors.h"
#include "core/members/membership_rules.h"
#include "core/people/person_register.h"

namespace zhangfang::members
{

namespace
{

using people::Particulars;
using people::PersonKind;

/// The new identity number, if it can be one of this kind of person.
Result<IdentityReading> readOwnIdentity(const QString &number, const people::Person &person, QDate today)
{
    ZHANGFANG_TRY_ASSIGN(IdentityReading identity, readIdentity(number, person, today));
    if (identity.kind == person.kind)
        return identity;
    if (person.kind == PersonKind::Natural)
        return IdentityNumber::parse(number, today).error();
    return CreditCode::parse(number).error();
}

bool needsReason(const Particulars &before, const PlannedChange &planned)
{
    const Particulars &after = planned.particulars;
    return planned.identity || before.name != after.name || before.sex != after.sex ||
           before.bornOn != after.bornOn || before.isFarmer != after.isFarmer;
}

} // namespace

Result<PlannedChange> planChange(const PersonChange &change, const people::Person &before,
                                 std::span<const Membership> memberships, QDate today)
{
    PlannedChange planned{before};
    Particulars &particulars = planned.particulars;
    particulars.name = change.name.trimmed();
    particulars.householdNo = change.householdNo.trimmed();
    if (before.kind == PersonKind::Natural) {
        particulars.isFarmer = change.isFarmer;
        particulars.sex = change.sex ? change.sex : before.sex;
    }
    ZHANGFANG_TRY(people::checkParticulars(particulars));
    if (change.identityNumber) {
        ZHANGFANG_TRY_ASSIGN(planned.identity, readOwnIdentity(*change.identityNumber, before, today));
        particulars.bornOn = planned.identity->bornOn;
        if (!change.sex)
            particulars.sex = planned.identity->sex;
        for (const Membership &membership : memberships)
            ZHANGFANG_TRY(checkCapacity(particulars, membership.span.joinedOn));
    }
    if (needsReason(before, planned) && change.reason.trimmed().isEmpty())
        return Error{errors::kReasonMissing,
                     {{QStringLiteral("person_no"), before.number}, {QStringLiteral("name"), before.name}}};
    return planned;
}

} // namespace zhangfang::members
