#include "core/charter/term.h"

#include "core/charter/charter_errors.h"
#include "core/charter/terms_rules.h"

#include <algorithm>
#include <iterator>

namespace zhangfang::charter
{

namespace
{

template <auto Member>
bool differs(const Terms &before, const Terms &after)
{
    return before.*Member != after.*Member;
}

struct TermRow {
    Term term;
    bool (*differs)(const Terms &before, const Terms &after);
};

constexpr TermRow kRows[] = {
    {Term::Reserves, differs<&Terms::reserves>},
    {Term::ReserveQuantification, differs<&Terms::reserveQuantification>},
    {Term::LabourRate, differs<&Terms::labourRate>},
    {Term::LabourMeasure, differs<&Terms::labourMeasure>},
    {Term::MinutesPerWorkday, differs<&Terms::minutesPerWorkday>},
    {Term::CapitalBasis, differs<&Terms::capitalBasis>},
    {Term::CapitalComponents, differs<&Terms::capitalComponents>},
    {Term::Unit, differs<&Terms::unitFen>},
    {Term::EarlyLeaverCapital, differs<&Terms::earlyLeaverCapital>},
    {Term::LeaversShareReserve, differs<&Terms::leaversShareReserve>},
    {Term::HasSupervisor, differs<&Terms::hasSupervisor>},
    {Term::Withholding, differs<&Terms::withholding>},
    {Term::PayDay, differs<&Terms::payDay>},
};
static_assert(std::size(kRows) == kTerms.size());

struct RefusalRow {
    ErrorCode code;
    Term term;
};

constexpr RefusalRow kRefusals[] = {
    {errors::kReserveNameLength, Term::Reserves},
    {errors::kReserveNamedTwice, Term::Reserves},
    {errors::kReservesOverWhole, Term::Reserves},
    {errors::kLabourRateBelowLaw, Term::LabourRate},
    {errors::kNoCapitalComponent, Term::CapitalComponents},
    {errors::kUnitNotAllowed, Term::Unit},
    {errors::kWorkdayNotPossible, Term::MinutesPerWorkday},
    {errors::kQuantificationNotWhole, Term::ReserveQuantification},
    {errors::kPayDayNotPossible, Term::PayDay},
};

} // namespace

TermLimit limitOf(Term term)
{
    const Terms usual;
    switch (term) {
    case Term::Reserves:
        return {.articles = {42}, .least = 0, .most = Rate::kWhole};
    case Term::ReserveQuantification:
        return {.articles = {42}, .least = Rate::kWhole, .most = Rate::kWhole};
    case Term::LabourRate:
        return {.articles = {44},
                .least = kLeastLabourRate.basisPoints(),
                .most = Rate::kWhole,
                .custom = usual.labourRate.basisPoints()};
    case Term::MinutesPerWorkday:
        return {.articles = {},
                .least = kLeastMinutesPerWorkday,
                .most = kMostMinutesPerWorkday,
                .custom = usual.minutesPerWorkday};
    case Term::Unit:
        return {
            .articles = {}, .least = kUnitsFen.front(), .most = kUnitsFen.back(), .custom = usual.unitFen};
    case Term::PayDay:
        return {.articles = {}, .least = 0, .most = kMostPayDay};
    case Term::LabourMeasure:
    case Term::CapitalComponents:
        return {.articles = {44}};
    case Term::CapitalBasis:
        return {.articles = {}};
    case Term::EarlyLeaverCapital:
        return {.articles = {28}};
    case Term::LeaversShareReserve:
        return {.articles = {42}};
    case Term::HasSupervisor:
        return {.articles = {33, 45}};
    case Term::Withholding:
        return {.articles = {}};
    }
    Q_UNREACHABLE();
}

std::vector<Term> changedTerms(const Terms &before, const Terms &after)
{
    std::vector<Term> changed;
    for (const TermRow &row : kRows) {
        if (row.differs(before, after))
            changed.push_back(row.term);
    }
    return changed;
}

std::optional<Term> termOf(const ErrorCode &code)
{
    const auto *row = std::ranges::find(kRefusals, code, &RefusalRow::code);
    return row == std::end(kRefusals) ? std::nullopt : std::optional(row->term);
}

} // namespace zhangfang::charter
