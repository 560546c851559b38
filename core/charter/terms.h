#pragma once

#include "core/money/rate.h"

#include <QString>

#include <vector>

namespace zhangfang::charter
{

/// What counts as a member's labour in the second round: the transaction with the cooperative by which
/// art. 44 of the Law on Farmers' Cooperatives returns surplus. The charter chooses.
enum class LabourMeasure {
    Minutes,   ///< minutes worked; overtime and piece-work minutes count like others
    Workdays,  ///< minutes ÷ the charter's minutes per workday, an exact ratio
    LabourFee, ///< fen of labour fee on pay lines
    Points,    ///< minutes × the person's dated grade coefficient (basis points)
};

/// As at when a member's capital counts.
enum class CapitalBasis {
    YearEnd,     ///< as it stands on 31 December
    DayWeighted, ///< fen × days held, over the year
};

/// Which parts of the member account count as capital. Art. 44 names all four.
struct CapitalComponents {
    bool contribution = true;
    bool reserveShare = true;
    bool subsidyShare = true;
    bool donationShare = true;

    friend bool operator==(const CapitalComponents &, const CapitalComponents &) = default;
};

/// What a membership that ended before 31 December (death, end of an organisation) still gets for capital.
enum class EarlyLeaverCapital {
    DaysHeld, ///< capital as it stood × days held ÷ days of the year (our reading of art. 28)
    None,     ///< nothing: the charter says so
};

/// Personal income tax kept back from the second round. The authorities' practice is not settled, so it is
/// off unless the charter or a resolution turns it on, and on it warns.
enum class Withholding {
    None,
    CapitalPart, ///< from what is shared by capital
    WholeAmount, ///< from both parts
};

/// One reserve that the charter draws from the year's surplus (art. 42): 公积金 and, where a local charter
/// keeps them, 公益金 and 风险金 as sub-accounts.
struct ReserveTerm {
    QString name; ///< as printed, 1 to 20 characters
    Rate rate;    ///< of the base that is left when losses are made good

    friend bool operator==(const ReserveTerm &, const ReserveTerm &) = default;
};

/// By what the year's reserve draw is quantified to the members (art. 42); the three add up to the whole.
struct ReserveQuantification {
    Rate labour = Rate::fromBasisPoints(Rate::kWhole);
    Rate contribution;
    Rate equal;

    friend bool operator==(const ReserveQuantification &, const ReserveQuantification &) = default;
};

/// What the charter fixes for the second-round distribution (二次分配): one dated version's worth.
///
/// A plain value with the defaults of docs/terms.md. Only terms that validate() passes reach the register
/// and the distribution's engine.
struct Terms {
    std::vector<ReserveTerm> reserves;
    Rate labourRate = Rate::fromBasisPoints(6'000); ///< share of the labour pool, at least the law's 60 %
    LabourMeasure labourMeasure = LabourMeasure::Minutes;
    int minutesPerWorkday = 480; ///< one 工; 8 hours by custom
    CapitalBasis capitalBasis = CapitalBasis::YearEnd;
    CapitalComponents capitalComponents;
    int unitFen = 1; ///< what lines are multiples of: 1, 10 or 100 fen
    ReserveQuantification reserveQuantification;
    EarlyLeaverCapital earlyLeaverCapital = EarlyLeaverCapital::DaysHeld;
    bool leaversShareReserve = true; ///< who leaves within the year still shares in that year's reserve draw
    bool hasSupervisor = false;      ///< a supervisor or supervisory board reviews the plan (arts 33, 45)
    Withholding withholding = Withholding::None;
    /// Day of the following month on which labour fees are due (wage regulation, arts 12 to 14), 1 to 31; 0:
    /// the charter names none, and the law's latest day stands.
    int payDay = 0;

    friend bool operator==(const Terms &, const Terms &) = default;
};

} // namespace zhangfang::charter
