#pragma once

#include "core/labour/labour_ids.h"

#include <QDate>
#include <QLatin1String>
#include <QString>

#include <optional>

namespace zhangfang::labour
{

/// What an agreement hands over.
enum class AgreementKind {
    Service,  ///< 劳务服务: work done under the cooperative's own direction
    Works,    ///< 劳务承包: a result
    Dispatch, ///< 劳务派遣: people; needs a licence (Labour Contract Law, art. 57)
};

/// "service", "works", "dispatch": the word in the file.
QLatin1String toKey(AgreementKind kind);
std::optional<AgreementKind> agreementKindFromKey(const QString &key);

/// What stands in a service agreement (劳务服务协议) with a user of labour. Only number and client are needed
/// to take it up; the texts are as people wrote them, empty where nothing is said.
struct AgreementTerms {
    QString number; ///< as it stands on the paper: "劳协〔2025〕2号"
    QString clientName;
    AgreementKind kind = AgreementKind::Service;
    QString scope;    ///< what is to be done
    QString place;    ///< where
    QString standard; ///< how well
    std::optional<int> headCount;
    std::optional<QDate> firstDay; ///< of the term
    std::optional<QDate> lastDay;
    QString price;                     ///< in words; what is paid from is the price of the jobs
    std::optional<int> settlementDays; ///< the client settles within so many days
    QString insurance;                 ///< who takes out which insurance
    QString penalties;
    std::optional<QDate> signedOn;

    friend bool operator==(const AgreementTerms &, const AgreementTerms &) = default;
};

/// An agreement of the register.
struct Agreement {
    AgreementId id;
    AgreementTerms terms;
};

/// Where an agreement stands on a day.
enum class AgreementState {
    Unsigned, ///< nobody has said when it was signed
    Ahead,    ///< its term has not begun
    InForce,  ///< also where no term is known
    Ended,
};

} // namespace zhangfang::labour
