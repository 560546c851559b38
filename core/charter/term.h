#pragma once

#include "core/base/error.h"
#include "core/charter/terms.h"

#include <array>
#include <optional>
#include <vector>

/// The terms one by one: what a form asks for, what it says beside each field, what a change changed.
namespace zhangfang::charter
{

/// One term of the charter; each is a member of Terms.
enum class Term {
    Reserves,
    ReserveQuantification,
    LabourRate,
    LabourMeasure,
    MinutesPerWorkday,
    CapitalBasis,
    CapitalComponents,
    Unit,
    EarlyLeaverCapital,
    LeaversShareReserve,
    HasSupervisor,
    Withholding,
    PayDay,
};

/// All terms in the order of the waterfall: reserves, labour, capital, who leaves, who looks on;
/// last the month's pay.
inline constexpr std::array kTerms{
    Term::Reserves,
    Term::ReserveQuantification,
    Term::LabourRate,
    Term::LabourMeasure,
    Term::MinutesPerWorkday,
    Term::CapitalBasis,
    Term::CapitalComponents,
    Term::Unit,
    Term::EarlyLeaverCapital,
    Term::LeaversShareReserve,
    Term::HasSupervisor,
    Term::Withholding,
    Term::PayDay,
};

/// What holds a term within bounds, in the unit of its member of Terms (basis points, minutes, fen).
struct TermLimit {
    std::vector<int> articles; ///< of the Law on Farmers' Cooperatives; empty: the charter's own affair
    std::optional<qint64> least = std::nullopt;
    std::optional<qint64> most = std::nullopt;
    std::optional<qint64> custom = std::nullopt; ///< what most charters say, where the law leaves it open
};

/// The bounds that validate() asks for and the article they rest on.
TermLimit limitOf(Term term);

/// The terms in which two versions differ, in the order of kTerms.
std::vector<Term> changedTerms(const Terms &before, const Terms &after);

/// The term that a refusal of validate() is about; nothing for any other code.
std::optional<Term> termOf(const ErrorCode &code);

} // namespace zhangfang::charter
