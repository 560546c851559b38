#include "core/members/identity_reading.h"

#include "core/base/base_errors.h"
#include "core/base/credit_code.h"
#include "core/base/identity_number.h"
#include "core/members/members_errors.h"

namespace zhangfang::members
{

namespace
{

/// How the credit code of a state organ (机关) begins, by GB 32100-2015.
constexpr QLatin1String kPublicAuthority("11");

Error about(const people::Particulars &person, ErrorCode code)
{
    return {code, {{QStringLiteral("person_no"), person.number}, {QStringLiteral("name"), person.name}}};
}

} // namespace

Result<IdentityReading> readIdentity(const QString &number, const people::Particulars &person, QDate today)
{
    if (number.trimmed().isEmpty())
        return about(person, errors::kIdentityMissing);
    const auto identity = IdentityNumber::parse(number, today);
    if (identity) {
        return IdentityReading{identity->text(), people::PersonKind::Natural,
                               identity->isMale() ? people::Sex::Male : people::Sex::Female,
                               identity->birthDate(), identity->isOldForm()};
    }
    // A number with a birth date in it is a person's, mistyped, even where it could be a code.
    const auto code = CreditCode::parse(number);
    if (!code || identity.error().code == errors::kIdentityCheckDigit)
        return identity.error();
    if (code->text().startsWith(kPublicAuthority))
        return about(person, errors::kPublicAffairsUnit);
    return IdentityReading{code->text(), people::PersonKind::Organisation};
}

} // namespace zhangfang::members
