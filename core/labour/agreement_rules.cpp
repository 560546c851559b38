#include "core/labour/agreement_rules.h"

#include "core/base/keys.h"
#include "core/labour/labour_errors.h"

namespace zhangfang::labour
{

namespace
{

constexpr KeyRow<AgreementKind> kKinds[] = {
    {AgreementKind::Service, "service"},
    {AgreementKind::Works, "works"},
    {AgreementKind::Dispatch, "dispatch"},
};

} // namespace

QLatin1String toKey(AgreementKind kind)
{
    return keyOf(kKinds, kind);
}

std::optional<AgreementKind> agreementKindFromKey(const QString &key)
{
    return valueOf(kKinds, key);
}

Result<void> checkAgreement(const AgreementTerms &agreement)
{
    const ErrorParams params{{QStringLiteral("agreement_no"), agreement.number}};
    if (agreement.number.trimmed().isEmpty())
        return Error{errors::kAgreementNumberMissing};
    if (agreement.clientName.trimmed().isEmpty())
        return Error{errors::kAgreementClientMissing, params};
    if (agreement.firstDay && agreement.lastDay && *agreement.lastDay < *agreement.firstDay)
        return Error{errors::kAgreementTermBackwards, params};
    if (agreement.headCount && *agreement.headCount < 1)
        return Error{errors::kAgreementHeadCount, params};
    if (agreement.settlementDays && *agreement.settlementDays < 0)
        return Error{errors::kAgreementSettlementDays, params};
    return {};
}

std::vector<Warning> warningsOn(const AgreementTerms &agreement)
{
    const ErrorParams params{{QStringLiteral("agreement_no"), agreement.number}};
    std::vector<Warning> warnings;
    if (agreement.kind == AgreementKind::Dispatch)
        warnings.push_back({errors::kAgreementDispatch, params});
    if (agreement.insurance.trimmed().isEmpty())
        warnings.push_back({errors::kAgreementNoInsurance, params});
    return warnings;
}

AgreementState stateOn(const AgreementTerms &agreement, QDate day)
{
    if (!agreement.signedOn)
        return AgreementState::Unsigned;
    if (agreement.firstDay && day < *agreement.firstDay)
        return AgreementState::Ahead;
    return agreement.lastDay && day > *agreement.lastDay ? AgreementState::Ended : AgreementState::InForce;
}

} // namespace zhangfang::labour
