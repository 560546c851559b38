#pragma once

#include "core/base/result.h"
#include "core/people/person.h"

#include <optional>

namespace zhangfang::members
{

/// What an identity number, or an organisation's credit code, says of who has it.
struct IdentityReading {
    QString text; ///< in the one form in which it is kept
    people::PersonKind kind = people::PersonKind::Natural;
    std::optional<people::Sex> sex = std::nullopt; ///< none of an organisation
    std::optional<QDate> bornOn = std::nullopt;    ///< none of an organisation
    bool isOldForm = false;                        ///< one of the 15-digit numbers
};

/// Reads the number of `person` (who is only named in the refusal). `today`: nobody has been born later.
///
/// Refuses members.identity_missing, what IdentityNumber::parse() and CreditCode::parse() refuse, and
/// members.public_affairs_unit for a state organ, which may not join (art. 19; told by a credit code of 11…).
Result<IdentityReading> readIdentity(const QString &number, const people::Particulars &person, QDate today);

} // namespace zhangfang::members
