#pragma once

#include "core/money/rounding.h"
#include "ui/kit/format.h"
#include "ui/print/payout.h"

#include <QString>

/// How figures are spelled on paper, where paper differs from the screen.
namespace zhangfang::print
{

/// "人民币肆佰壹拾柒元伍角柒分"; from 10¹² yuan on, which have no capitals, the figures "¥…" stand alone.
QString capitals(Money amount);
/// "1,303.00", "1,303:20": a working time with its two decimals always, so that points stand under each
/// other.
QString paperHours(qint64 minutes, kit::HoursForm form);
/// "14.00 工日" where two decimals say it exactly, else days and the hours beyond them: "14 工日 3:40", and
/// "3:40 工时" where there is no whole day.
QString paperWorkdays(qint64 minutes, qint64 minutesPerWorkday);

/// The weights of a payout in the measures that its charter chose.
class WeightSpelling
{
public:
    explicit WeightSpelling(const Payout &payout);

    /// "1,121.75 工时", "140 工日 1:45", "3,210.00 元", "80,766 工分".
    QString labour(qint64 weight) const;
    /// "200.00 元", "73,000.00 元·天".
    QString capital(qint64 weight) const;
    /// The same weights as bare numbers to reckon with: what stands under the division sign is in the same
    /// unit, so that a pocket calculator comes to the same fen. Exact for every weight.
    QString labourFactor(qint64 weight) const;
    QString capitalFactor(qint64 weight) const;

private:
    charter::LabourMeasure m_measure;
    charter::CapitalBasis m_basis;
    qint64 m_minutesPerWorkday;
    kit::HoursForm m_hours;
};

/// How a part came out of its pool: the quotient and what became of its last fraction.
struct ShareTrace {
    enum class Outcome { Exact, Dropped, Raised };
    QString quotient;     ///< yuan with four decimals, cut and not rounded
    bool isWhole = false; ///< the four decimals say all of it
    Outcome outcome = Outcome::Exact;
};

/// Retraces `pool.shared` × weight ÷ `pool.totalWeight` for a part. A part that is a whole unit or more away
/// from the quotient is a broken invariant: no slip explains a figure that it does not explain. `weight` > 0.
ShareTrace traceShare(const PayoutPool &pool, qint64 weight, Money part);

} // namespace zhangfang::print
