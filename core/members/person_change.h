#pragma once

#include "core/members/identity_reading.h"
#include "core/members/membership.h"
#include "core/people/person.h"

#include <optional>
#include <span>

namespace zhangfang::members
{

/// How a person is to stand in the register from now on. What was printed or posted before keeps the name
/// that stands on it.
struct PersonChange {
    QString number; ///< says who; it was given for good and does not change
    QString name;
    std::optional<people::Sex> sex = std::nullopt; ///< none: that of the identity number
    bool isFarmer = true;                          ///< does not count for an organisation
    QString householdNo = {};
    std::optional<QString> identityNumber = std::nullopt; ///< none: stays as it is
    std::optional<QString> phone = std::nullopt;          ///< none: stays as it is; empty: there is none
    std::optional<QString> account = std::nullopt;        ///< none: stays as it is; empty: there is none
    QString reason = {};
};

/// The particulars that the change leaves the person with, and what the new identity number says, if there is
/// one.
struct PlannedChange {
    people::Particulars particulars;
    std::optional<IdentityReading> identity = std::nullopt;
};

/// Looks at a change before it is written. Nothing but values.
///
/// Refuses what people::checkParticulars() refuses; what readIdentity() refuses; an identity number of the
/// other kind (a code for a person, a person's number for an organisation); members.too_young where by the
/// new number the person was no 16 on a day of joining; members.reason_missing where name, sex, birth, farmer
/// or identity number change and no reason is given: the register that the members may inspect (art. 21) then
/// says otherwise than before.
Result<PlannedChange> planChange(const PersonChange &change, const people::Person &before,
                                 std::span<const Membership> memberships, QDate today);

} // namespace zhangfang::members
