#include "core/charter/coop_register.h"

#include "core/base/credit_code.h"
#include "core/charter/charter_errors.h"
#include "core/store/statement.h"

namespace zhangfang::charter
{

namespace
{

constexpr auto kUpdateCoop = "UPDATE coop SET tx = :tx, name = :name, founded_on = :founded_on,"
                             " credit_code = :credit_code WHERE id = 1";

/// The profile as it is written down.
Result<CoopProfile> checked(const CoopProfile &profile, QDate today)
{
    CoopProfile clean{profile.name.simplified(), profile.foundedOn};
    if (clean.name.isEmpty())
        return Error{errors::kCoopNameMissing};
    if (clean.foundedOn.isValid() && clean.foundedOn > today)
        return Error{errors::kFoundedInFuture,
                     {{QStringLiteral("founded_on"), clean.foundedOn}, {QStringLiteral("today"), today}}};
    if (profile.creditCode.trimmed().isEmpty())
        return clean;
    ZHANGFANG_TRY_ASSIGN(const CreditCode code, CreditCode::parse(profile.creditCode));
    clean.creditCode = code.text();
    return clean;
}

} // namespace

Result<store::CoopParticulars> CoopRegister::change(const CoopProfile &profile)
{
    ZHANGFANG_TRY_ASSIGN(const CoopProfile clean, checked(profile, m_file.clock().today()));
    ZHANGFANG_TRY(m_file.write("charter.change_coop", [&](store::Transaction &transaction) -> Result<void> {
        store::Statement update = transaction.statement(kUpdateCoop);
        update.bind(":name", clean.name).bind(":founded_on", clean.foundedOn);
        update.bind(":credit_code",
                    clean.creditCode.isEmpty() ? std::nullopt : std::optional(clean.creditCode));
        update.run();
        return {};
    }));
    return m_file.particulars();
}

} // namespace zhangfang::charter
