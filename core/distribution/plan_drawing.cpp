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

ErrorParams roundParams(Year year, int round)
{
    return {{QStringLiteral("year"), year.number}, {QStringLiteral("round"), round}};
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

/// The year's figures as the request states them, with what earlier rounds gave.
YearFigures figuresFor(const PlanBasis &basis, const PlanRequest &request)
{
    const Money closingBefore = basis.before ? basis.before->closing : Money();
    YearFigures figures = basis.input.figures;
    figures.surplus = request.surplus;
    figures.opening = request.opening.value_or(closingBefore);
    figures.openingUsed = request.openingUsed;
    figures.reserveCover = request.reserveCover;
    figures.kept = request.kept;
    figures.source = request.source;
    if (figures.source.statement)
        figures.source.statement->runWages = basis.runWages;
    return figures;
}

} // namespace

Result<void> requireRoundFree(const Connection &connection, Year year, int round)
{
    if (round < 1)
        return Error{errors::kRoundNotPossible, {{QStringLiteral("round"), round}}};
    std::vector<bool> posted(std::size_t(round), false);
    for (const PlanSummary &plan : readPlans(connection)) {
        if (plan.year != year || plan.round > round)
            continue;
        if (plan.state == PlanState::Posted)
            posted[std::size_t(plan.round) - 1] = true;
        if (plan.round < round || (plan.state != PlanState::Posted && !isUnderWay(plan.state)))
            continue;
        ErrorParams params = roundParams(year, round);
        params.emplace_back(QStringLiteral("plan_no"), plan.number);
        return Error{plan.state == PlanState::Posted ? errors::kRoundPosted : errors::kRoundUnderWay, params};
    }
    const auto missing = std::ranges::find(posted, false);
    const auto firstMissing = static_cast<int>(missing - posted.begin()) + 1;
    if (firstMissing < round) {
        ErrorParams params = roundParams(year, round);
        params.emplace_back(QStringLiteral("missing"), firstMissing);
        return Error{errors::kRoundBeforeMissing, params};
    }
    return {};
}

Result<PlanBasis> collectBasis(const Connection &connection, Year year, int round)
{
    ZHANGFANG_TRY(requireRoundFree(connection, year, round));
    ZHANGFANG_TRY(requireNoLaterYear(connection, year));
    ZHANGFANG_TRY_ASSIGN(const auto terms, charter::requireTerms(connection, year.lastDay()));
    ZHANGFANG_TRY(requireNoMonths(unapprovedMonths(connection, year), year, errors::kMonthsUnapproved));
    if (terms.terms.labourMeasure == charter::LabourMeasure::LabourFee)
        ZHANGFANG_TRY(requireNoMonths(unpaidMonths(connection, year), year, errors::kMonthsUnpaid));
    YearFigures figures;
    figures.earlier = readEarlierRounds(connection, year, round);
    YearMembers members = collectMembers(connection, year, terms.terms);
    return PlanBasis{
        PlanInput{year, round, terms.terms, figures, members.capitalUnit, std::move(members.members)},
        std::move(members.persons),
        terms.id,
        terms.from,
        readClosing(connection, Year{year.number - 1}),
        wagesOfRuns(connection, year)};
}

Result<NamedPlan> workOut(const PlanBasis &basis, const PlanRequest &request, QDate today)
{
    ZHANGFANG_ASSERT(request.year == basis.input.year && request.round == basis.input.round);
    PlanInput input = basis.input;
    input.figures = figuresFor(basis, request);
    for (MemberInput &member : input.members)
        member.conversion = request.converted;
    ZHANGFANG_TRY_ASSIGN(Plan plan, computePlan(std::move(input)));
    // Both are sorted by member number, and numbers are unique.
    ZHANGFANG_ASSERT(plan.lines.size() == basis.persons.size());
    const std::vector<Warning> more = remarks(request, basis.before, today);
    plan.warnings.insert(plan.warnings.end(), more.begin(), more.end());
    const QString digest = digestOf(canonicalText(plan));
    return NamedPlan{std::move(plan), basis.persons, digest};
}

Result<DrawnPlan> drawPlan(const Connection &connection, const PlanRequest &request, QDate today)
{
    ZHANGFANG_TRY_ASSIGN(const PlanBasis basis, collectBasis(connection, request.year, request.round));
    ZHANGFANG_TRY_ASSIGN(NamedPlan plan, workOut(basis, request, today));
    return DrawnPlan{std::move(plan), basis.termsId};
}

Result<std::optional<Difference>> compareWithBooks(const Connection &connection, const PlanRecord &record)
{
    ZHANGFANG_TRY_ASSIGN(const PlanBasis basis,
                         collectBasis(connection, record.plan.year, record.plan.round));
    PlanInput input = basis.input;
    const EarlierRounds earlier = input.figures.earlier;
    input.figures = record.plan.waterfall.figures;
    input.figures.earlier = earlier;
    if (auto &statement = input.figures.source.statement)
        statement->runWages = basis.runWages;
    // The rule of conversion is not kept, what came of it is; where the books give the same plan, it holds.
    QHash<QString, Money> converted;
    for (const PlanLine &line : record.plan.lines)
        converted.insert(line.member.memberNo, line.converted);
    for (MemberInput &member : input.members)
        member.conversion = converted.value(member.memberNo);
    ZHANGFANG_TRY_ASSIGN(const Plan now, computePlan(std::move(input)));
    return firstDifference(canonicalText(record.plan), canonicalText(now));
}

std::optional<Difference> compareWithEngine(const PlanRecord &record)
{
    const auto again = computePlan(inputOf(record.plan));
    if (!again)
        return Difference{QString::fromLatin1(again.error().code.key), {}, {}};
    const QByteArray text = canonicalText(*again);
    if (const auto difference = firstDifference(canonicalText(record.plan), text))
        return difference;
    if (const QString digest = digestOf(text); digest != record.digest)
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
