#include "core/distribution/engine.h"

#include "core/base/keys.h"
#include "core/base/text.h"
#include "core/charter/terms_rules.h"
#include "core/distribution/distribution_errors.h"
#include "core/money/apportion.h"
#include "core/money/rounding.h"

#include <algorithm>
#include <functional>

namespace zhangfang::distribution
{

namespace
{

constexpr KeyRow<CapitalUnit> kCapitalUnits[] = {
    {CapitalUnit::Fen, "fen"},
    {CapitalUnit::FenDays, "fen_days"},
};
constexpr KeyRow<DeductionKind> kDeductionKinds[] = {
    {DeductionKind::Withholding, "withholding"},
    {DeductionKind::Advance, "advance"},
    {DeductionKind::Other, "other"},
};

using Lines = std::vector<PlanLine>;

QVariant fen(Money amount)
{
    return QVariant(amount.fen());
}

/// Apportions `amount` over the members of `lines`, which are in the order of their numbers, one part a line.
template <typename WeightOf>
Result<std::vector<Portion>> shareOut(Money amount, int unitFen, const Lines &lines, WeightOf weightOf,
                                      const ErrorCode &nobody)
{
    std::vector<qint64> weights(lines.size());
    std::ranges::transform(lines, weights.begin(), weightOf, &PlanLine::member);
    auto result = apportion(amount, unitFen, weights);
    if (!result) // Negative weights are refused before: what is left is that nobody has any.
        return Error{nobody, {{QStringLiteral("amount_fen"), fen(amount)}}};
    return std::move(result->parts);
}

Result<void> checkWeights(const MemberInput &member)
{
    const qint64 least = std::min(
        {member.labourWeight, member.capitalWeight, member.contributionWeight, member.reserveBefore.fen()});
    if (least < 0)
        return Error{errors::kMemberWeightNegative,
                     {{QStringLiteral("member_no"), member.memberNo}, {QStringLiteral("weight"), least}}};
    return {};
}

/// One line a member, in the order of the member numbers.
Result<Lines> openLines(std::vector<MemberInput> &&members)
{
    Lines lines;
    lines.reserve(members.size());
    for (MemberInput &member : members) {
        ZHANGFANG_TRY(checkWeights(member));
        lines.push_back({std::move(member), {}, {}, {}, {}, {}, {}, {}});
    }
    const auto number = [](const PlanLine &line) -> const QString & { return line.member.memberNo; };
    if (std::ranges::adjacent_find(lines, std::not_fn(numberLess), number) == lines.end())
        return lines; // as they come from the books
    std::ranges::sort(lines, numberLess, number);
    const auto twice = std::ranges::adjacent_find(lines, {}, number);
    if (twice != lines.end())
        return Error{errors::kMemberTwice, {{QStringLiteral("member_no"), twice->member.memberNo}}};
    return lines;
}

/// What the members' reserve shares came to before the year's first cover was taken off them.
Money reserveHeld(const PlanInput &input)
{
    Money sum = input.figures.earlier.reserveCover;
    for (const MemberInput &member : input.members)
        sum += member.reserveBefore;
    return sum;
}

/// Step 7.
Result<void> sharePools(Lines &lines, const Waterfall &fall)
{
    ZHANGFANG_TRY_ASSIGN(const auto labour, shareOut(fall.labourPool, fall.labourUnitFen, lines,
                                                     &MemberInput::labourWeight, errors::kNobodyWithLabour));
    ZHANGFANG_TRY_ASSIGN(const auto capital,
                         shareOut(fall.capitalPool, fall.capitalUnitFen, lines, &MemberInput::capitalWeight,
                                  errors::kNobodyWithCapital));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].labour = labour[i];
        lines[i].capital = capital[i];
    }
    return {};
}

/// Step 8, the draw: first over the charter's mix, then each part over its weights.
Result<void> quantifyReserve(Lines &lines, Money draw, const charter::ReserveQuantification &mix)
{
    struct Part {
        Rate rate;
        qint64 (*weightOf)(const MemberInput &);
    };
    const Part parts[] = {
        {mix.labour, [](const MemberInput &member) { return member.labourWeight; }},
        {mix.contribution, [](const MemberInput &member) { return member.contributionWeight; }},
        {mix.equal, [](const MemberInput &) { return qint64(1); }},
    };
    std::vector<qint64> rates;
    for (const Part &part : parts)
        rates.push_back(part.rate.basisPoints());
    const auto amounts = apportion(draw, 1, rates);
    ZHANGFANG_ASSERT(amounts.has_value()); // the mix adds up to the whole: charter::validate()
    for (std::size_t i = 0; i < std::size(parts); ++i) {
        if (amounts->parts[i].amount.isZero())
            continue;
        const auto ofSharers = [&](const MemberInput &member) {
            return member.sharesReserve ? parts[i].weightOf(member) : 0;
        };
        ZHANGFANG_TRY_ASSIGN(const auto shares, shareOut(amounts->parts[i].amount, 1, lines, ofSharers,
                                                         errors::kNobodyForReserve));
        for (std::size_t k = 0; k < lines.size(); ++k)
            lines[k].reserveShare += shares[k].amount;
    }
    return {};
}

/// Step 8, the cover: V lowers the reserve shares pro rata to the shares before it.
void takeReserveCover(Lines &lines, Money cover)
{
    if (cover.isZero())
        return;
    const auto shares = shareOut(
        cover, 1, lines, [](const MemberInput &member) { return member.reserveBefore.fen(); },
        errors::kReserveCoverOverLimit);
    ZHANGFANG_ASSERT(shares.has_value()); // V is at most what the shares come to: runWaterfall()
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].reserveCover = (*shares)[i].amount;
}

/// Step 9.
Result<void> convert(PlanLine &line)
{
    const Rate *rate = std::get_if<Rate>(&line.member.conversion);
    line.converted = rate ? shareRounded(line.amount(), *rate) : std::get<Money>(line.member.conversion);
    if (line.converted.isNegative() || line.converted > line.amount())
        return Error{errors::kConversionOverAmount,
                     {{QStringLiteral("member_no"), line.member.memberNo},
                      {QStringLiteral("conversion_fen"), fen(line.converted)},
                      {QStringLiteral("amount_fen"), fen(line.amount())}}};
    return {};
}

/// The tax on the amount as it was fixed: what is converted is income too.
Money withholding(const PlanLine &line, charter::Withholding setting)
{
    switch (setting) {
    case charter::Withholding::None:
        return {};
    case charter::Withholding::CapitalPart:
        return shareRounded(line.capital.amount, kWithholdingRate);
    case charter::Withholding::WholeAmount:
        return shareRounded(line.amount(), kWithholdingRate);
    }
    Q_UNREACHABLE();
}

/// Step 10.
Result<void> deduct(PlanLine &line, charter::Withholding setting)
{
    const Money tax = withholding(line, setting);
    if (!tax.isZero())
        line.deductions.push_back({DeductionKind::Withholding, QString(), tax, Money()});
    line.deductions.insert(line.deductions.end(), line.member.deductions.begin(),
                           line.member.deductions.end());
    line.net = line.amount() - line.converted;
    for (Deduction &deduction : line.deductions) {
        if (deduction.due.isNegative())
            return Error{errors::kNegativeDeduction,
                         {{QStringLiteral("member_no"), line.member.memberNo},
                          {QStringLiteral("reason"), deduction.reason},
                          {QStringLiteral("amount_fen"), fen(deduction.due)}}};
        deduction.taken = std::min(deduction.due, line.net);
        line.net -= deduction.taken;
    }
    return {};
}

PlanTotals totalsOf(const Lines &lines)
{
    PlanTotals totals;
    for (const PlanLine &line : lines) {
        totals.labourWeight += line.member.labourWeight;
        totals.capitalWeight += line.member.capitalWeight;
        totals.labour += line.labour.amount;
        totals.capital += line.capital.amount;
        totals.reserveShare += line.reserveShare;
        totals.reserveCover += line.reserveCover;
        totals.converted += line.converted;
        totals.deducted += line.deducted();
        totals.net += line.net;
    }
    return totals;
}

/// What the lines must add up to, whatever the input was.
void assertSums(const Plan &plan)
{
    const Waterfall &fall = plan.waterfall;
    ZHANGFANG_ASSERT(plan.closing.agrees());
    ZHANGFANG_ASSERT(plan.closing.leftOver < Money::fromFen(plan.terms.unitFen));
    ZHANGFANG_ASSERT(plan.totals.labour == fall.labourPool);
    ZHANGFANG_ASSERT(plan.totals.reserveShare == fall.reserveDraw);
    ZHANGFANG_ASSERT(plan.totals.reserveCover == fall.reserveCover);
    ZHANGFANG_ASSERT(plan.totals.net ==
                     plan.totals.labour + plan.totals.capital - plan.totals.converted - plan.totals.deducted);
}

std::vector<Warning> warningsOn(const Plan &plan)
{
    const YearFigures &figures = plan.waterfall.figures;
    const auto warning = [](const ErrorCode &code, const char *name, Money amount) {
        return Warning{code, {{QString::fromLatin1(name), fen(amount)}}};
    };
    std::vector<Warning> warnings = charter::warningsOn(plan.terms);
    if (figures.surplus <= Money())
        warnings.push_back(warning(errors::kNothingWithoutSurplus, "surplus_fen", figures.surplus));
    else if (plan.waterfall.base.isZero())
        warnings.push_back(warning(errors::kLossesTakeAll, "surplus_fen", figures.surplus));
    if (!plan.waterfall.lossCarried.isZero())
        warnings.push_back(
            warning(errors::kLossCarriedForward, "loss_carried_fen", plan.waterfall.lossCarried));
    if (!figures.kept.isZero())
        warnings.push_back(warning(errors::kKeptRestsOnResolution, "kept_fen", figures.kept));
    for (const PlanLine &line : plan.lines) {
        Money owed;
        for (const Deduction &deduction : line.deductions)
            owed += deduction.owed();
        if (!owed.isZero())
            warnings.push_back({errors::kDeductionStaysOwed,
                                {{QStringLiteral("member_no"), line.member.memberNo},
                                 {QStringLiteral("owed_fen"), fen(owed)}}});
    }
    return warnings;
}

} // namespace

QLatin1String toKey(CapitalUnit unit)
{
    return keyOf(kCapitalUnits, unit);
}

std::optional<CapitalUnit> capitalUnitFromKey(const QString &key)
{
    return valueOf(kCapitalUnits, key);
}

QLatin1String toKey(DeductionKind kind)
{
    return keyOf(kDeductionKinds, kind);
}

std::optional<DeductionKind> deductionKindFromKey(const QString &key)
{
    return valueOf(kDeductionKinds, key);
}

Money CapitalParts::counted(const charter::CapitalComponents &components) const
{
    Money sum;
    if (components.contribution)
        sum += contribution;
    if (components.reserveShare)
        sum += reserveShare;
    if (components.subsidyShare)
        sum += subsidyShare;
    if (components.donationShare)
        sum += donationShare;
    return sum;
}

Money PlanLine::deducted() const
{
    Money sum;
    for (const Deduction &deduction : deductions)
        sum += deduction.taken;
    return sum;
}

void completePlan(Plan &plan)
{
    plan.totals = totalsOf(plan.lines);
    plan.floor = testFloor(plan.waterfall, plan.totals.labour);
    plan.closing = closeYear(plan.waterfall, plan.totals.labour, plan.totals.capital);
    plan.warnings = warningsOn(plan);
}

Result<Plan> computePlan(PlanInput input)
{
    Plan plan{input.year, input.round, input.terms, input.capitalUnit, {}, {}, {}, {}, {}, {}};
    const Money held = reserveHeld(input);
    ZHANGFANG_TRY_ASSIGN(plan.lines, openLines(std::move(input.members)));
    ZHANGFANG_TRY_ASSIGN(plan.waterfall, runWaterfall(input.figures, held, input.terms));
    ZHANGFANG_TRY(sharePools(plan.lines, plan.waterfall));
    ZHANGFANG_TRY(quantifyReserve(plan.lines, plan.waterfall.reserveDraw, input.terms.reserveQuantification));
    takeReserveCover(plan.lines, plan.waterfall.reserveCover);
    for (PlanLine &line : plan.lines) {
        ZHANGFANG_TRY(convert(line));
        ZHANGFANG_TRY(deduct(line, input.terms.withholding));
    }
    completePlan(plan);
    if (!plan.floor.passes())
        return Error{errors::kBelowLabourFloor,
                     {{QStringLiteral("labour_fen"), fen(plan.floor.labourLines)},
                      {QStringLiteral("floor_fen"), fen(plan.floor.floor)},
                      {QStringLiteral("distributable_fen"), fen(plan.waterfall.distributable)}}};
    assertSums(plan);
    return plan;
}

} // namespace zhangfang::distribution
