#pragma once

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/charter/terms.h"
#include "core/distribution/waterfall.h"
#include "core/money/apportion.h"

#include <QLatin1String>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace zhangfang::distribution
{

/// In what the members' capital weights are counted.
enum class CapitalUnit {
    Fen,     ///< capital on 31 December
    FenDays, ///< capital × days held: day-weighted, or somebody left before the year's end
};

/// "fen", "fen_days": the word in the file.
QLatin1String toKey(CapitalUnit unit);
std::optional<CapitalUnit> capitalUnitFromKey(const QString &key);

/// The parts of a member's capital (art. 44) as they stood on 31 December, or on the membership's last day
/// where that came earlier. This year's reserve draw is not among them.
struct CapitalParts {
    Money contribution;
    Money reserveShare;
    Money subsidyShare;
    Money donationShare;

    /// The sum of the parts that the charter counts.
    Money counted(const charter::CapitalComponents &components) const;
    friend bool operator==(const CapitalParts &, const CapitalParts &) = default;
};

enum class DeductionKind { Withholding, Advance, Other };
/// "withholding", "advance", "other".
QLatin1String toKey(DeductionKind kind);
std::optional<DeductionKind> deductionKindFromKey(const QString &key);

/// Something that is taken off a member's amount, if the amount reaches.
struct Deduction {
    DeductionKind kind = DeductionKind::Other;
    QString reason; ///< as printed
    Money due;      ///< ≥ 0
    Money taken;    ///< filled in by the engine, at most `due`

    Money owed() const { return due - taken; }
    friend bool operator==(const Deduction &, const Deduction &) = default;
};

/// How much of a member's amount becomes contribution by resolution (art. 44): a share of it, rounded half
/// up to the fen, or a sum. None is a share of 0.
using Conversion = std::variant<Rate, Money>;

/// One member, or one who left within the year, with everything that the plan counts.
struct MemberInput {
    QString memberNo;
    qint64 labourWeight = 0; ///< in the charter's measure, see LabourScale
    CapitalParts capital;
    qint64 capitalWeight = 0;      ///< the parts that count, in the plan's CapitalUnit
    qint64 contributionWeight = 0; ///< the contribution alone, in the plan's CapitalUnit
    int daysHeld = 0;              ///< days of the year as a member
    bool sharesReserve = true;     ///< in this year's reserve draw
    Money reserveBefore;           ///< reserve share as it stands, of which V takes its part, ≥ 0
    Conversion conversion = Rate();
    std::vector<Deduction> deductions = {};

    friend bool operator==(const MemberInput &, const MemberInput &) = default;
};

/// Everything that a plan is made of. The order of the members does not matter.
struct PlanInput {
    Year year{};
    int round = 1;
    charter::Terms terms;
    YearFigures figures;
    CapitalUnit capitalUnit = CapitalUnit::Fen;
    std::vector<MemberInput> members;

    friend bool operator==(const PlanInput &, const PlanInput &) = default;
};

/// What a plan gives one member.
struct PlanLine {
    MemberInput member;
    Portion labour;
    Portion capital;
    Money reserveShare; ///< part of this year's reserve draw, into the member account, not paid out
    Money reserveCover; ///< what the loss cover V takes off the member's reserve share
    Money converted;    ///< becomes contribution, not paid out
    std::vector<Deduction> deductions; ///< with what was taken; withholding first
    Money net;                         ///< paid out, ≥ 0

    Money amount() const { return labour.amount + capital.amount; }
    Money deducted() const;
    friend bool operator==(const PlanLine &, const PlanLine &) = default;
};

/// The sums of the lines: what the plan's foot prints.
struct PlanTotals {
    qint64 labourWeight = 0;
    qint64 capitalWeight = 0;
    Money labour;
    Money capital;
    Money reserveShare;
    Money reserveCover;
    Money converted;
    Money deducted;
    Money net;

    friend bool operator==(const PlanTotals &, const PlanTotals &) = default;
};

/// A plan of the second-round distribution, worked out.
struct Plan {
    Year year{};
    int round = 1;
    charter::Terms terms;
    CapitalUnit capitalUnit = CapitalUnit::Fen;
    Waterfall waterfall;
    std::vector<PlanLine> lines; ///< by member number: numeric part by value, then text
    PlanTotals totals;
    FloorTest floor;
    Closing closing;
    std::vector<Warning> warnings;
};

/// The rate of personal income tax on interest, dividends and bonuses: 20 % (Individual Income Tax Law,
/// arts 2, 3). Whether surplus paid to members falls under it is not settled: see charter::Withholding.
inline constexpr Rate kWithholdingRate = Rate::fromBasisPoints(2'000);

/// Works out a plan: the waterfall (steps 1–6), then
///
///  7. each pool is apportioned over its weights by largest remainder, in the charter's unit;
///  8. the reserve drawn is quantified (art. 42): apportioned over the charter's mix, then each part over
///     its weights, in fen; V is taken off the reserve shares pro rata;
///  9. conversion into contribution (art. 44);
/// 10. deductions, withholding first; what does not fit stays owed and the net is never negative.
///
/// Refuses what runWaterfall() refuses, and distribution.member_twice, weight_negative,
/// nobody_with_labour, nobody_with_capital, nobody_for_reserve, conversion_over_amount, negative_deduction,
/// below_labour_floor (art. 44). Both closing identities are checked; a plan that breaks one ends the
/// program.
Result<Plan> computePlan(PlanInput input);

/// Fills in what follows from a plan's waterfall and lines: totals, floor, closing, warnings. For plans that
/// are read back as they were posted.
void completePlan(Plan &plan);

} // namespace zhangfang::distribution
