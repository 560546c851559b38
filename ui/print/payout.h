#pragma once

#include "core/base/month.h"
#include "core/charter/terms.h"
#include "ui/print/paper.h"

#include <optional>
#include <vector>

namespace zhangfang::print
{

/// Where a plan stands when it is printed. Everything before posting is a draft on paper: nobody is paid by
/// it.
enum class PlanStanding { Draft, Posted, Reversed };

/// One of the two pools of the second round, as every member's slip names it.
struct PayoutPool {
    Money shared;           ///< what the lines add up to: the pool less what its units leave over
    qint64 totalWeight = 0; ///< of all members, in the unit of the members' weights
    int unitFen = 1;        ///< what the parts are multiples of: 1, 10 or 100 fen
};

/// What one member gets. `net` = `labourPart` + `capitalPart` − `converted` − deductions.
struct PayoutLine {
    QString slipNumber; ///< of the slip, as the file counts them
    QString memberNumber;
    QString name;
    QString household;      ///< empty: none
    QString identityNumber; ///< in full: the papers mask it
    /// Minutes (measures minutes and workdays), fen (labour fee), or minutes × basis points (points); see
    /// PayoutPool.
    qint64 labourWeight = 0;
    /// Fen at the year's end, or fen × days where capital counts day by day.
    qint64 capitalWeight = 0;
    Money labourPart;
    Money capitalPart;
    Money reserveShare; ///< quantified to the member's account this year, not paid out
    Money converted;    ///< becomes contribution by resolution, not paid out
    std::vector<DeductionLine> deductions;
    Money stillOwed; ///< deductions that did not fit and stay owed
    Money net;
};

/// The second round of one year and round number, for its slips and its roll.
struct Payout {
    Letterhead letterhead;
    Year year{0};
    int round = 1;
    PlanStanding standing = PlanStanding::Draft;
    std::optional<ResolutionReference> resolution; ///< none: a draft
    QString planDigest;                            ///< as people copy it, "C41E-08B7"
    charter::LabourMeasure labourMeasure = charter::LabourMeasure::Minutes;
    charter::CapitalBasis capitalBasis = charter::CapitalBasis::YearEnd;
    int minutesPerWorkday = 480; ///< only for the measure workdays
    PayoutPool labour;
    PayoutPool capital;
    std::vector<PayoutLine> lines; ///< in the order of print
};

} // namespace zhangfang::print
