#include "core/distribution/waterfall.h"

#include "core/charter/terms_rules.h"
#include "core/distribution/distribution_errors.h"
#include "core/money/apportion.h"
#include "core/money/rounding.h"

#include <algorithm>

namespace zhangfang::distribution
{

namespace
{

QVariant fen(Money amount)
{
    return QVariant(amount.fen());
}

/// Whether a sum of money can be paid in multiples of the unit without a rest.
bool isMultiple(Money amount, int unitFen)
{
    return amount.fen() % unitFen == 0;
}

Result<void> checkReserveCover(const YearFigures &figures, Money reserveHeld)
{
    const Money lossOfYear = std::min(figures.surplus, Money());
    const Money losses = std::max(-(figures.opening + lossOfYear), Money());
    const Money limit = std::min(reserveHeld, losses);
    if (figures.reserveCover.isNegative() || figures.reserveCover > limit)
        return Error{errors::kReserveCoverOverLimit,
                     {{QStringLiteral("amount_fen"), fen(figures.reserveCover)},
                      {QStringLiteral("limit_fen"), fen(limit)},
                      {QStringLiteral("reserve_fen"), fen(reserveHeld)},
                      {QStringLiteral("losses_fen"), fen(losses)}}};
    return {};
}

Result<void> checkOpeningUsed(const YearFigures &figures)
{
    const Money limit = std::max(figures.opening, Money());
    if (figures.openingUsed.isNegative() || figures.openingUsed > limit)
        return Error{errors::kOpeningUsedOverLimit,
                     {{QStringLiteral("amount_fen"), fen(figures.openingUsed)},
                      {QStringLiteral("limit_fen"), fen(limit)}}};
    if (!figures.openingUsed.isZero() && figures.surplus <= Money())
        return Error{errors::kOpeningUsedWithoutSurplus,
                     {{QStringLiteral("amount_fen"), fen(figures.openingUsed)},
                      {QStringLiteral("surplus_fen"), fen(figures.surplus)}}};
    return {};
}

/// Step 1.
void coverLosses(Waterfall &fall)
{
    const YearFigures &figures = fall.figures;
    const Money surplus = std::max(figures.surplus, Money());
    fall.losses = std::max(-figures.opening, Money());
    fall.lossCover = std::min(std::max(fall.losses - figures.reserveCover, Money()), surplus);
    fall.base = surplus - fall.lossCover;
    const Money lossOfYear = std::min(figures.surplus, Money());
    fall.lossCarried =
        std::max(-(figures.opening + lossOfYear + figures.reserveCover + fall.lossCover), Money());
}

/// Step 4: the charter's unit decides, but never takes more than there is.
Money labourPool(Money shared, const charter::Terms &terms)
{
    const Money least = shareCeil(shared, terms.labourRate);
    const qint64 unit = terms.unitFen;
    const Money inUnits = Money::fromFen((least.fen() + unit - 1) / unit * unit);
    return inUnits <= shared ? inUnits : least;
}

/// Steps 2 to 4.
void fillPools(Waterfall &fall, const charter::Terms &terms)
{
    fall.reservesOfYear = Money::fromFen(
        roundHalfAwayFromZero(Wide(fall.base.fen()) * charter::reserveBasisPoints(terms), Rate::kWhole));
    fall.distributable = fall.base - fall.reservesOfYear;
    fall.shared = fall.distributable + fall.figures.openingUsed;
    fall.labourPoolOfYear = labourPool(fall.shared, terms);
}

Result<Money> lessEarlier(Money ofYear, Money earlier, const ErrorCode &gaveMore)
{
    if (ofYear < earlier)
        return Error{
            gaveMore,
            {{QStringLiteral("total_fen"), fen(ofYear)}, {QStringLiteral("earlier_fen"), fen(earlier)}}};
    return ofYear - earlier;
}

/// What of the year's figures falls to this round; steps 5 and 6.
Result<void> takeOffEarlierRounds(Waterfall &fall, const charter::Terms &terms)
{
    const YearFigures &figures = fall.figures;
    const EarlierRounds &earlier = figures.earlier;
    ZHANGFANG_TRY(lessEarlier(figures.openingUsed, earlier.openingUsed, errors::kEarlierOpeningMore));
    ZHANGFANG_TRY_ASSIGN(fall.reserveCover,
                         lessEarlier(figures.reserveCover, earlier.reserveCover, errors::kEarlierCoverMore));
    ZHANGFANG_TRY_ASSIGN(fall.reserveDraw,
                         lessEarlier(fall.reservesOfYear, earlier.reserves, errors::kEarlierReservesMore));
    ZHANGFANG_TRY_ASSIGN(fall.labourPool,
                         lessEarlier(fall.labourPoolOfYear, earlier.labourLines, errors::kEarlierLabourMore));
    ZHANGFANG_TRY_ASSIGN(fall.keptLimit, lessEarlier(fall.shared - fall.labourPoolOfYear,
                                                     earlier.capitalLines, errors::kEarlierCapitalMore));
    if (figures.kept.isNegative() || figures.kept > fall.keptLimit)
        return Error{errors::kKeptOverLimit,
                     {{QStringLiteral("amount_fen"), fen(figures.kept)},
                      {QStringLiteral("limit_fen"), fen(fall.keptLimit)}}};
    fall.capitalPool = fall.keptLimit - figures.kept;
    fall.labourUnitFen = isMultiple(fall.labourPool, terms.unitFen) ? terms.unitFen : 1;
    fall.capitalUnitFen = terms.unitFen;
    return {};
}

/// Each round's draw is apportioned over the charter's rates.
void divideReserves(Waterfall &fall, const charter::Terms &terms)
{
    std::vector<qint64> rates;
    for (const charter::ReserveTerm &reserve : terms.reserves)
        rates.push_back(reserve.rate.basisPoints());
    // A draw above zero has a rate above zero, so there is always somebody to take it.
    const auto shares = apportion(fall.reserveDraw, 1, rates);
    ZHANGFANG_ASSERT(shares.has_value());
    for (std::size_t i = 0; i < terms.reserves.size(); ++i)
        fall.reserves.push_back({terms.reserves[i].name, terms.reserves[i].rate, shares->parts[i].amount});
}

} // namespace

Result<Waterfall> runWaterfall(const YearFigures &figures, Money reserveHeld, const charter::Terms &terms)
{
    ZHANGFANG_TRY(checkSource(figures.source, figures.surplus));
    ZHANGFANG_TRY(checkReserveCover(figures, reserveHeld));
    ZHANGFANG_TRY(checkOpeningUsed(figures));
    Waterfall fall;
    fall.figures = figures;
    fall.reserveHeld = reserveHeld;
    coverLosses(fall);
    fillPools(fall, terms);
    ZHANGFANG_TRY(takeOffEarlierRounds(fall, terms));
    divideReserves(fall, terms);
    return fall;
}

FloorTest testFloor(const Waterfall &waterfall, Money labourLines)
{
    const YearFigures &figures = waterfall.figures;
    return {figures.earlier.labourLines + labourLines,
            shareCeil(waterfall.distributable, charter::kLeastLabourRate),
            shareCeil(waterfall.shared, charter::kLeastLabourRate),
            figures.surplus + figures.opening + figures.reserveCover - waterfall.reservesOfYear};
}

Closing closeYear(const Waterfall &waterfall, Money labourLines, Money capitalLines)
{
    const YearFigures &figures = waterfall.figures;
    Closing closing;
    closing.leftOver = waterfall.labourPool + waterfall.capitalPool - labourLines - capitalLines;
    closing.byBalance = figures.opening + figures.surplus + figures.reserveCover -
                        (figures.earlier.reserves + waterfall.reserveDraw) -
                        (figures.earlier.labourLines + labourLines) -
                        (figures.earlier.capitalLines + capitalLines);
    if (figures.surplus <= Money())
        closing.byDecision = figures.opening + figures.surplus + figures.reserveCover;
    else if (!figures.opening.isNegative())
        closing.byDecision = figures.opening - figures.openingUsed + figures.kept + closing.leftOver;
    else
        closing.byDecision =
            figures.kept + closing.leftOver - (waterfall.losses - figures.reserveCover - waterfall.lossCover);
    return closing;
}

} // namespace zhangfang::distribution
