#include "core/distribution/plan_drawing.h"

#include "core/distribution/distribution_errors.h"
#include "core/distribution/plan_rows_register.h"
#include "core/distribution/year_members_register.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace zhangfang::distribution
{

namespace
{

using store::Connection;

bool isUnderWay(PlanState state)
{
    return state == PlanState::PutForward || state == PlanState::Reviewed || state == PlanState::Adopted;
}

ErrorParams roundParams(const PlanRequest &request)
{
    return {{QStringLiteral("year"), request.year.number}, {QStringLiteral("round"), request.round}};
}

/// One plan a year and round, and rounds in their order.
Result<void> requireRoundFree(const Connection &connection, const PlanRequest &request)
{
    if (request.round < 1)
        return Error{errors::kRoundNotPossible, {{QStringLiteral("round"), request.round}}};
    std::vector<bool> posted(std::size_t(request.round), false);
    for (const PlanSummary &plan : readPlans(connection)) {
        if (plan.year != request.year || plan.round > request.round)
            continue;
        if (plan.state == PlanState::Posted)
            posted[std::size_t(plan.round) - 1] = true;
        if (plan.round < request.round || (plan.state != PlanState::Posted && !isUnderWay(plan.state)))
            continue;
        ErrorParams params = roundParams(request);
        params.emplace_back(QStringLiteral("plan_no"), plan.number);
        return Error{plan.state == PlanState::Posted ? errors::kRoundPosted : errors::kRoundUnderWay, params};
    }
    const auto missing = std::ranges::find(posted, false);
    const auto firstMissing = static_cast<int>(missing - posted.begin()) + 1;
    if (firstMissing < request.round) {
        ErrorParams params = roundParams(request);
        params.emplace_back(QStringLiteral("missing"), firstMissing);
        return Error{errors::kRoundBeforeMissing, params};
    }
    return {};
}

Result<void> requireNoMonths(const std::vector<Month> &months, Year year, const ErrorCode &code)
{
    if (months.empty())
        return {};
    QStringList list;
    for (const Month month : months)
        list += month.toString();
    return Error{code, {{QStringLiteral("year"), year.number}, {QStringLiteral("months"), list}}};
}

std::vector<Warning> remarks(const PlanRequest &request, const std::optional<YearClosing> &before,
                             QDate today)
{
    std::vector<Warning> warnings;
    if (before && request.opening && *request.opening != before->closing)
        warnings.push_back({errors::kOpeningDiffers,
                            {{QStringLiteral("opening_fen"), request.opening->fen()},
                             {QStringLiteral("closing_fen"), before->closing.fen()},
                             {QStringLiteral("plan_no"), before->planNo}}});
    if (today <= request.year.lastDay())
        warnings.push_back(
            {errors::kYearNotOver,
             {{QStringLiteral("year"), request.year.number}, {QStringLiteral("today"), today}}});
    return warnings;
}

/// Everything that the plan is made of, but for conversions.
struct CollectedInput {
    PlanInput input;
    std::vector<PlanPerson> persons;
    charter::TermsId termsId;
    std::vector<Warning> warnings;
};

Result<CollectedInput> collectInput(const Connection &connection, const PlanRequest &request, QDate today)
{
    ZHANGFANG_TRY(requireRoundFree(connection, request));
    ZHANGFANG_TRY(requireNoLaterYear(connection, request.year));
    ZHANGFANG_TRY_ASSIGN(const auto terms, charter::requireTerms(connection, request.year.lastDay()));
    ZHANGFANG_TRY(
        requireNoMonths(unapprovedMonths(connection, request.year), request.year, errors::kMonthsUnapproved));
    if (terms.terms.labourMeasure == charter::LabourMeasure::LabourFee)
        ZHANGFANG_TRY(
            requireNoMonths(unpaidMonths(connection, request.year), request.year, errors::kMonthsUnpaid));
    const auto before = readClosing(connection, Year{request.year.number - 1});
    YearFigures figures;
    figures.surplus = request.surplus;
    figures.opening = request.opening.value_or(before ? before->closing : Money());
    figures.openingUsed = request.openingUsed;
    figures.reserveCover = request.reserveCover;
    figures.kept = request.kept;
    figures.earlier = readEarlierRounds(connection, request.year, request.round);
    YearMembers year = collectMembers(connection, request.year, terms.terms);
    return CollectedInput{PlanInput{request.year, request.round, terms.terms, figures, year.capitalUnit,
                                    std::move(year.members)},
                          std::move(year.persons), terms.id, remarks(request, before, today)};
}

Result<NamedPlan> workOut(const CollectedInput &collected)
{
    ZHANGFANG_TRY_ASSIGN(Plan plan, computePlan(collected.input));
    // Both are sorted by member number, and numbers are unique.
    ZHANGFANG_ASSERT(plan.lines.size() == collected.persons.size());
    plan.warnings.insert(plan.warnings.end(), collected.warnings.begin(), collected.warnings.end());
    const QString digest = planDigest(plan);
    return NamedPlan{std::move(plan), collected.persons, digest};
}

} // namespace

Result<DrawnPlan> drawPlan(const Connection &connection, const PlanRequest &request, QDate today)
{
    ZHANGFANG_TRY_ASSIGN(CollectedInput collected, collectInput(connection, request, today));
    for (MemberInput &member : collected.input.members)
        member.conversion = request.converted;
    ZHANGFANG_TRY_ASSIGN(NamedPlan plan, workOut(collected));
    return DrawnPlan{std::move(plan), collected.termsId};
}

Result<std::optional<Difference>> compareWithBooks(const Connection &connection, const PlanRecord &record)
{
    const YearFigures &figures = record.plan.waterfall.figures;
    const PlanRequest request{record.plan.year,    record.plan.round,    figures.surplus, figures.opening,
                              figures.openingUsed, figures.reserveCover, figures.kept,    {}};
    ZHANGFANG_TRY_ASSIGN(CollectedInput collected, collectInput(connection, request, {}));
    // The rule of conversion is not kept, what came of it is; where the books give the same plan, it holds.
    QHash<QString, Money> converted;
    for (const PlanLine &line : record.plan.lines)
        converted.insert(line.member.memberNo, line.converted);
    for (MemberInput &member : collected.input.members)
        member.conversion = converted.value(member.memberNo);
    ZHANGFANG_TRY_ASSIGN(const NamedPlan now, workOut(collected));
    return firstDifference(canonicalText(record.plan), canonicalText(now.plan));
}

std::optional<Difference> compareWithEngine(const PlanRecord &record)
{
    const auto again = computePlan(inputOf(record.plan));
    if (!again)
        return Difference{QString::fromLatin1(again.error().code.key), {}, {}};
    if (const auto difference = firstDifference(canonicalText(record.plan), canonicalText(*again)))
        return difference;
    if (const QString digest = planDigest(*again); digest != record.digest)
        return Difference{QStringLiteral("digest"), record.digest, digest};
    return std::nullopt;
}

Result<void> requireNoLaterYear(const Connection &connection, Year year)
{
    for (const PlanSummary &plan : readPlans(connection)) {
        if (plan.year > year && (plan.state == PlanState::Posted || isUnderWay(plan.state)))
            return Error{errors::kLaterYearPosted,
                         {{QStringLiteral("year"), year.number},
                          {QStringLiteral("later_year"), plan.year.number},
                          {QStringLiteral("plan_no"), plan.number}}};
    }
    return {};
}

} // namespace zhangfang::distribution
