#include "core/charter/terms_rules.h"

#include "core/charter/charter_errors.h"

#include <algorithm>
#include <iterator>

namespace zhangfang::charter
{

namespace
{

Result<void> validateReserves(const Terms &terms)
{
    for (auto reserve = terms.reserves.begin(); reserve != terms.reserves.end(); ++reserve) {
        const QString &name = reserve->name;
        // Code points, not UTF-16 units: a rare character counts once.
        if (name.trimmed().isEmpty() || name.toUcs4().size() > kMostReserveName)
            return Error{errors::kReserveNameLength,
                         {{QStringLiteral("name"), name}, {QStringLiteral("most"), kMostReserveName}}};
        const auto sameName = [&](const ReserveTerm &other) { return other.name == name; };
        if (std::any_of(terms.reserves.begin(), reserve, sameName))
            return Error{errors::kReserveNamedTwice, {{QStringLiteral("name"), name}}};
    }
    const qint64 sum = reserveBasisPoints(terms);
    if (sum > Rate::kWhole)
        return Error{errors::kReservesOverWhole, {{QStringLiteral("sum_bp"), sum}}};
    return {};
}

Result<void> validateQuantification(const ReserveQuantification &mix)
{
    const qint64 sum = mix.labour.basisPoints() + mix.contribution.basisPoints() + mix.equal.basisPoints();
    if (sum != Rate::kWhole)
        return Error{errors::kQuantificationNotWhole, {{QStringLiteral("sum_bp"), sum}}};
    return {};
}

Result<void> validateUnits(const Terms &terms)
{
    if (std::ranges::find(kUnitsFen, terms.unitFen) == kUnitsFen.end())
        return Error{errors::kUnitNotAllowed, {{QStringLiteral("unit_fen"), terms.unitFen}}};
    if (terms.minutesPerWorkday < kLeastMinutesPerWorkday || terms.minutesPerWorkday > kMostMinutesPerWorkday)
        return Error{errors::kWorkdayNotPossible,
                     {{QStringLiteral("workday_minutes"), terms.minutesPerWorkday},
                      {QStringLiteral("least_minutes"), kLeastMinutesPerWorkday},
                      {QStringLiteral("most_minutes"), kMostMinutesPerWorkday}}};
    if (terms.payDay < 0 || terms.payDay > kMostPayDay)
        return Error{errors::kPayDayNotPossible,
                     {{QStringLiteral("pay_day"), terms.payDay}, {QStringLiteral("most"), kMostPayDay}}};
    return {};
}

} // namespace

Result<void> validate(const Terms &terms)
{
    ZHANGFANG_TRY(validateReserves(terms));
    if (terms.labourRate < kLeastLabourRate)
        return Error{errors::kLabourRateBelowLaw,
                     {{QStringLiteral("rate_bp"), terms.labourRate.basisPoints()},
                      {QStringLiteral("least_bp"), kLeastLabourRate.basisPoints()}}};
    if (terms.capitalComponents == CapitalComponents{false, false, false, false})
        return Error{errors::kNoCapitalComponent};
    ZHANGFANG_TRY(validateUnits(terms));
    return validateQuantification(terms.reserveQuantification);
}

std::vector<Warning> warningsOn(const Terms &terms)
{
    std::vector<Warning> warnings;
    const CapitalComponents &counts = terms.capitalComponents;
    if (!counts.contribution)
        warnings.push_back({errors::kContributionLeftOut});
    if (!counts.reserveShare)
        warnings.push_back({errors::kReserveShareLeftOut});
    if (!counts.subsidyShare)
        warnings.push_back({errors::kSubsidyShareLeftOut});
    if (!counts.donationShare)
        warnings.push_back({errors::kDonationShareLeftOut});
    if (terms.withholding != Withholding::None)
        warnings.push_back({errors::kWithholdingUnsettled});
    return warnings;
}

qint64 reserveBasisPoints(const Terms &terms)
{
    qint64 sum = 0;
    for (const ReserveTerm &reserve : terms.reserves)
        sum += reserve.rate.basisPoints();
    return sum;
}

} // namespace zhangfang::charter
