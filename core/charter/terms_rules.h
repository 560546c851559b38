#pragma once

#include "core/base/result.h"
#include "core/charter/terms.h"

#include <array>
#include <vector>

namespace zhangfang::charter
{

/// The least share of the distributable surplus that goes back by labour: 60 % (Law on Farmers'
/// Cooperatives, art. 44).
inline constexpr Rate kLeastLabourRate = Rate::fromBasisPoints(6'000);
/// A workday is at least one hour and at most the whole day.
inline constexpr int kLeastMinutesPerWorkday = 60;
inline constexpr int kMostMinutesPerWorkday = 1'440;
/// Latest pay day in a month; in shorter ones it is the last day.
inline constexpr int kMostPayDay = 31;
/// Members' amounts are multiples of one of these, in fen: 1 fen, 1 jiao, 1 yuan.
inline constexpr std::array<qint64, 3> kUnitsFen{1, 10, 100};
/// Longest name of a reserve, in characters: it must fit its column on the plan.
inline constexpr int kMostReserveName = 20;

/// Whether a charter may say this; the refusal names the first rule that is broken, with its article:
/// charter.reserve_name_length, reserve_named_twice, reserves_over_whole (art. 42), labour_rate_below_law
/// (art. 44), no_capital_component (art. 44), unit_not_allowed, workday_not_possible,
/// pay_day_not_possible, quantification_not_whole (art. 42).
Result<void> validate(const Terms &terms);

/// What is allowed but should be known: a component of capital that art. 44 names and the terms leave out
/// (one warning each), withholding that is turned on.
std::vector<Warning> warningsOn(const Terms &terms);

/// The sum of the reserve rates in basis points; may exceed the whole in terms that are not validated.
qint64 reserveBasisPoints(const Terms &terms);

} // namespace zhangfang::charter
