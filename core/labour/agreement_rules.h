#pragma once

#include "core/base/result.h"
#include "core/labour/agreement.h"

#include <vector>

namespace zhangfang::labour
{

/// Whether an agreement can be taken up as described.
///
/// Refused: no number (labour.agreement_number_missing), no client (labour.agreement_client_missing), a term
/// that ends before it begins (labour.agreement_term_backwards), a head count below one
/// (labour.agreement_head_count), days of settlement below zero (labour.agreement_settlement_days).
Result<void> checkAgreement(const AgreementTerms &agreement);

/// What stops nothing and is to be said: dispatch, which needs a licence and two million yuan of capital
/// (Labour Contract Law, art. 57; labour.agreement_dispatch); nothing about insurance, which the cooperative
/// owes its members (Wujiang opinion, part 2 item 3; labour.agreement_no_insurance).
std::vector<Warning> warningsOn(const AgreementTerms &agreement);

/// Where the agreement stands on `day`.
AgreementState stateOn(const AgreementTerms &agreement, QDate day);

} // namespace zhangfang::labour
