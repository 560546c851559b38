#pragma once

#include "core/labour/agreement.h"
#include "core/store/coop_file.h"

#include <vector>

namespace zhangfang::labour
{

/// An agreement with what rests on it.
struct AgreementSummary {
    Agreement agreement;
    QStringList jobs; ///< numbers, in their order
};

/// The register of service agreements (劳务服务协议).
class AgreementRegister
{
public:
    explicit AgreementRegister(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// All agreements in the order in which they came in.
    Result<std::vector<AgreementSummary>> agreements() const;
    /// Takes up an agreement; its client comes with it where the register does not have it yet. Refused as
    /// checkAgreement() and with labour.agreement_number_taken. The warnings are warningsOn().
    Result<std::vector<Warning>> add(const AgreementTerms &agreement);
    /// Writes an agreement anew; its jobs stay with it. Refused as add(), with labour.agreement_unknown, and
    /// where it would go to another client while jobs rest on it (labour.agreement_on_jobs).
    Result<std::vector<Warning>> change(const Agreement &agreement);

private:
    store::CoopFile &m_file;
};

} // namespace zhangfang::labour
