#include "core/distribution/plan_register.h"

#include "core/distribution/account_postings_register.h"
#include "core/distribution/distribution_errors.h"
#include "core/distribution/plan_drawing.h"
#include "core/distribution/plan_rows_register.h"
#include "core/distribution/plan_rules.h"
#include "core/pay/payment_rows_register.h"
#include "core/periods/period_guard.h"
#include "core/resolutions/resolution_register.h"
#include "core/store/statement.h"

#include <algorithm>

namespace zhangfang::distribution
{

namespace
{

using store::Connection;
using store::Statement;
using store::Transaction;

constexpr auto kSelectHasYearResult = "SELECT 1 FROM year_result WHERE year = :year";
constexpr auto kInsertYearResult = "INSERT INTO year_result (tx, year, surplus_fen, opening_fen, source)"
                                   " VALUES (:tx, :year, :surplus, :opening, 'typed')";
constexpr auto kUpdateYearResult = "UPDATE year_result SET tx = :tx, surplus_fen = :surplus,"
                                   " opening_fen = :opening, source = 'typed' WHERE year = :year";

constexpr auto kDropDrafts = "UPDATE plan SET tx = :tx, state = 'dropped'"
                             " WHERE year = :year AND round = :round AND state = 'draft'";
constexpr auto kDrop = "UPDATE plan SET tx = :tx, state = 'dropped' WHERE id = :id";
constexpr auto kBringBack = "UPDATE plan SET tx = :tx, state = 'draft', opinion_ref = NULL,"
                            " resolution_id = NULL WHERE id = :id";
constexpr auto kPutForward = "UPDATE plan SET tx = :tx, state = 'put_forward' WHERE id = :id";
constexpr auto kReview =
    "UPDATE plan SET tx = :tx, state = 'reviewed', opinion_ref = :opinion WHERE id = :id";
constexpr auto kAdopt =
    "UPDATE plan SET tx = :tx, state = 'adopted', resolution_id = :resolution WHERE id = :id";
constexpr auto kPost = "UPDATE plan SET tx = :tx, state = 'posted', posted_on = :day, first_slip_no ="
                       " 1 + coalesce((SELECT max(p.first_slip_no - 1 + (SELECT count(*) FROM plan_line l "
                       "WHERE l.plan_id = p.id))"
                       " FROM plan p WHERE p.year = plan.year), 0) WHERE id = :id";
constexpr auto kReverse = "UPDATE plan SET tx = :tx, state = 'reversed', reversed_on = :day,"
                          " reversal_reason = :reason WHERE id = :id";

Result<PlanRecord> requirePlan(const Connection &connection, const QString &number)
{
    if (auto record = readPlan(connection, number))
        return *std::move(record);
    return noSuchPlan(number);
}

/// The plan, if it may take the step.
Result<PlanRecord> planFor(PlanStep step, const Connection &connection, const QString &number)
{
    ZHANGFANG_TRY_ASSIGN(PlanRecord record, requirePlan(connection, number));
    ZHANGFANG_TRY(checkStep(step, record.state, record.plan.terms.hasSupervisor, number));
    return record;
}

void keepYearResult(Transaction &transaction, const Plan &plan)
{
    Statement known(transaction.connection(), kSelectHasYearResult);
    known.bind(":year", plan.year.number);
    Statement keep = transaction.statement(known.next() ? kUpdateYearResult : kInsertYearResult);
    keep.bind(":year", plan.year.number)
        .bind(":surplus", plan.waterfall.figures.surplus)
        .bind(":opening", plan.waterfall.figures.opening)
        .run();
}

void dropDrafts(Transaction &transaction, Year year, int round)
{
    transaction.statement(kDropDrafts).bind(":year", year.number).bind(":round", round).run();
}

Result<PlanRecord> writeDraft(Transaction &transaction, const PlanRequest &request, OtherDrafts others)
{
    ZHANGFANG_TRY_ASSIGN(DrawnPlan drawn, drawPlan(transaction.connection(), request, transaction.today()));
    keepYearResult(transaction, drawn.plan.plan);
    if (others == OtherDrafts::Drop)
        dropDrafts(transaction, request.year, request.round);
    return insertDraft(transaction, std::move(drawn.plan), drawn.termsId);
}

Result<void> writePutForward(Transaction &transaction, const QString &number)
{
    const Connection &connection = transaction.connection();
    ZHANGFANG_TRY_ASSIGN(const PlanRecord record, planFor(PlanStep::PutForward, connection, number));
    ZHANGFANG_TRY_ASSIGN(const auto difference, compareWithBooks(connection, record));
    if (difference)
        return Error{errors::kPlanOutdated,
                     {{QStringLiteral("plan_no"), number},
                      {QStringLiteral("key"), difference->key},
                      {QStringLiteral("drawn_up"), difference->first},
                      {QStringLiteral("now"), difference->second}}};
    transaction.statement(kPutForward).bind(":id", record.id).run();
    dropDrafts(transaction, record.plan.year, record.plan.round);
    keepYearResult(transaction, record.plan); // a draft that came later may have had other figures
    return {};
}

Result<void> writeReview(Transaction &transaction, const QString &number, const QString &opinionRef)
{
    ZHANGFANG_TRY_ASSIGN(const PlanRecord record,
                         planFor(PlanStep::Review, transaction.connection(), number));
    if (opinionRef.trimmed().isEmpty())
        return Error{errors::kPlanNeedsOpinion, {{QStringLiteral("plan_no"), number}}};
    transaction.statement(kReview).bind(":id", record.id).bind(":opinion", opinionRef.trimmed()).run();
    return {};
}

Result<void> writeAdoption(Transaction &transaction, const QString &number, const QString &resolutionNo)
{
    const Connection &connection = transaction.connection();
    ZHANGFANG_TRY_ASSIGN(const PlanRecord record, planFor(PlanStep::Adopt, connection, number));
    for (const resolutions::Matter matter : mattersOf(record.plan)) {
        ZHANGFANG_TRY_ASSIGN(const auto resolution,
                             resolutions::requireResolution(connection, resolutionNo, matter));
        if (matter == resolutions::Matter::Distribution)
            transaction.statement(kAdopt).bind(":id", record.id).bind(":resolution", resolution.id).run();
    }
    return {};
}

Result<void> writePosting(Transaction &transaction, const QString &number)
{
    const Connection &connection = transaction.connection();
    ZHANGFANG_TRY_ASSIGN(const PlanRecord record, planFor(PlanStep::Post, connection, number));
    if (const auto difference = compareWithEngine(record))
        return Error{errors::kPlanDiffers,
                     {{QStringLiteral("plan_no"), number},
                      {QStringLiteral("key"), difference->key},
                      {QStringLiteral("kept"), difference->first},
                      {QStringLiteral("now"), difference->second}}};
    ZHANGFANG_TRY(requireNoLaterYear(connection, record.plan.year));
    const QDate day = dayOfEffect(record.plan.year, transaction.today());
    ZHANGFANG_TRY(periods::requireOpen(connection, day));
    ZHANGFANG_ASSERT(record.resolution.has_value());
    postToAccounts(transaction, record.id, record.resolution->id, day);
    transaction.statement(kPost).bind(":id", record.id).bind(":day", transaction.today()).run();
    return {};
}

Result<void> requireLastRound(const Connection &connection, const PlanRecord &record)
{
    for (const PlanSummary &plan : readPlans(connection)) {
        const bool stands = plan.state != PlanState::Dropped && plan.state != PlanState::Reversed &&
                            plan.state != PlanState::Draft;
        if (plan.year == record.plan.year && plan.round > record.plan.round && stands)
            return Error{
                errors::kLaterRoundPosted,
                {{QStringLiteral("plan_no"), record.number}, {QStringLiteral("later_plan_no"), plan.number}}};
    }
    return {};
}

Result<void> requireUnpaid(const Connection &connection, const PlanRecord &record)
{
    const Money paid = pay::paidInAll(connection, pay::PlanRef(record.id.value()));
    if (!paid.isZero())
        return Error{errors::kPlanPaidOut,
                     {{QStringLiteral("plan_no"), record.number}, {QStringLiteral("paid_fen"), paid.fen()}}};
    return {};
}

Result<void> writeReversal(Transaction &transaction, const QString &number, const QString &reason)
{
    const Connection &connection = transaction.connection();
    ZHANGFANG_TRY_ASSIGN(const PlanRecord record, planFor(PlanStep::Reverse, connection, number));
    if (reason.trimmed().isEmpty())
        return Error{errors::kReversalReasonMissing};
    ZHANGFANG_TRY(requireLastRound(connection, record));
    ZHANGFANG_TRY(requireNoLaterYear(connection, record.plan.year));
    ZHANGFANG_TRY(requireUnpaid(connection, record));
    const QDate day = dayOfEffect(record.plan.year, transaction.today());
    ZHANGFANG_TRY(periods::requireOpen(connection, day));
    takeBackFromAccounts(transaction, record.id, day, reason.trimmed());
    transaction.statement(kReverse)
        .bind(":id", record.id)
        .bind(":day", transaction.today())
        .bind(":reason", reason.trimmed())
        .run();
    return {};
}

Result<void> writeBringingBack(Transaction &transaction, const QString &number)
{
    const Connection &connection = transaction.connection();
    ZHANGFANG_TRY_ASSIGN(const PlanRecord record, planFor(PlanStep::BringBack, connection, number));
    ZHANGFANG_TRY(requireRoundFree(connection, record.plan.year, record.plan.round));
    transaction.statement(kBringBack).bind(":id", record.id).run();
    keepYearResult(transaction, record.plan);
    return {};
}

/// The plan as it stands when the step is done.
Result<PlanRecord> after(const Result<void> &step, Transaction &transaction, const QString &number)
{
    ZHANGFANG_TRY(step);
    return requirePlan(transaction.connection(), number);
}

} // namespace

Result<NamedPlan> PlanRegister::preview(const PlanRequest &request) const
{
    const QDate today = m_file.clock().today();
    return m_file.read([&](const Connection &connection) -> Result<NamedPlan> {
        ZHANGFANG_TRY_ASSIGN(DrawnPlan drawn, drawPlan(connection, request, today));
        return std::move(drawn.plan);
    });
}

Result<PlanBasis> PlanRegister::basis(Year year, int round) const
{
    return m_file.read([&](const Connection &connection) { return collectBasis(connection, year, round); });
}

Result<PlanRecord> PlanRegister::draft(const PlanRequest &request, OtherDrafts others)
{
    return m_file.write("distribution.draft",
                        [&](Transaction &transaction) { return writeDraft(transaction, request, others); });
}

Result<PlanRecord> PlanRegister::putForward(const QString &planNo)
{
    return m_file.write("distribution.put_forward", [&](Transaction &transaction) {
        return after(writePutForward(transaction, planNo), transaction, planNo);
    });
}

Result<PlanRecord> PlanRegister::review(const QString &planNo, const QString &opinionRef)
{
    return m_file.write("distribution.review", [&](Transaction &transaction) {
        return after(writeReview(transaction, planNo, opinionRef), transaction, planNo);
    });
}

Result<PlanRecord> PlanRegister::adopt(const QString &planNo, const QString &resolutionNo)
{
    return m_file.write("distribution.adopt", [&](Transaction &transaction) {
        return after(writeAdoption(transaction, planNo, resolutionNo), transaction, planNo);
    });
}

Result<PlanRecord> PlanRegister::post(const QString &planNo)
{
    return m_file.write("distribution.post", [&](Transaction &transaction) {
        return after(writePosting(transaction, planNo), transaction, planNo);
    });
}

Result<PlanRecord> PlanRegister::distribute(const PlanRequest &request, const QString &opinionRef,
                                            const QString &resolutionNo)
{
    return m_file.write("distribution.distribute", [&](Transaction &transaction) -> Result<PlanRecord> {
        ZHANGFANG_TRY_ASSIGN(const PlanRecord draft, writeDraft(transaction, request, OtherDrafts::Drop));
        ZHANGFANG_TRY(writePutForward(transaction, draft.number));
        if (draft.plan.terms.hasSupervisor)
            ZHANGFANG_TRY(writeReview(transaction, draft.number, opinionRef));
        ZHANGFANG_TRY(writeAdoption(transaction, draft.number, resolutionNo));
        ZHANGFANG_TRY(writePosting(transaction, draft.number));
        ZHANGFANG_TRY_ASSIGN(PlanRecord posted, requirePlan(transaction.connection(), draft.number));
        posted.plan.warnings = draft.plan.warnings;
        return posted;
    });
}

Result<PlanRecord> PlanRegister::reverse(const QString &planNo, const QString &reason)
{
    return m_file.write("distribution.reverse", reason, [&](Transaction &transaction) {
        return after(writeReversal(transaction, planNo, reason), transaction, planNo);
    });
}

Result<void> PlanRegister::drop(const QString &planNo)
{
    return m_file.write("distribution.drop", [&](Transaction &transaction) -> Result<void> {
        ZHANGFANG_TRY_ASSIGN(const PlanRecord record,
                             planFor(PlanStep::Drop, transaction.connection(), planNo));
        transaction.statement(kDrop).bind(":id", record.id).run();
        return {};
    });
}

Result<PlanRecord> PlanRegister::bringBack(const QString &planNo)
{
    return m_file.write("distribution.bring_back", [&](Transaction &transaction) {
        return after(writeBringingBack(transaction, planNo), transaction, planNo);
    });
}

Result<std::vector<DroppedPlan>> PlanRegister::dropped() const
{
    return m_file.read([](const Connection &connection) -> Result<std::vector<DroppedPlan>> {
        std::vector<DroppedPlan> dropped;
        for (const PlanSummary &plan : readPlans(connection)) {
            if (plan.state != PlanState::Dropped)
                continue;
            const auto steps = readSteps(connection, plan.id);
            ZHANGFANG_ASSERT(!steps.empty());
            dropped.push_back({plan, steps.back().at, steps.back().userName});
        }
        std::ranges::stable_sort(dropped, std::ranges::greater(), &DroppedPlan::droppedAt);
        return dropped;
    });
}

Result<PlanRecord> PlanRegister::plan(const QString &planNo) const
{
    return m_file.read([&](const Connection &connection) { return requirePlan(connection, planNo); });
}

Result<PlanOverview> PlanRegister::overview(const QString &planNo) const
{
    return m_file.read([&](const Connection &connection) -> Result<PlanOverview> {
        if (const auto overview = readOverview(connection, planNo))
            return *overview;
        return noSuchPlan(planNo);
    });
}

Result<PlanRecord> PlanRegister::postedPlan(Year year, int round) const
{
    return m_file.read([&](const Connection &connection) -> Result<PlanRecord> {
        for (const PlanSummary &plan : readPlans(connection)) {
            if (plan.year == year && plan.round == round && plan.state == PlanState::Posted)
                return requirePlan(connection, plan.number);
        }
        return Error{errors::kNoPostedPlan,
                     {{QStringLiteral("year"), year.number}, {QStringLiteral("round"), round}}};
    });
}

Result<std::vector<PlanSummary>> PlanRegister::plans() const
{
    return m_file.read(
        [](const Connection &connection) { return Result<std::vector<PlanSummary>>(readPlans(connection)); });
}

Result<std::vector<PlanStepTaken>> PlanRegister::steps(const QString &planNo) const
{
    return m_file.read([&](const Connection &connection) -> Result<std::vector<PlanStepTaken>> {
        for (const PlanSummary &plan : readPlans(connection)) {
            if (plan.number == planNo)
                return readSteps(connection, plan.id);
        }
        return noSuchPlan(planNo);
    });
}

Result<std::optional<YearResult>> PlanRegister::yearResult(Year year) const
{
    return m_file.read([&](const Connection &connection) -> Result<std::optional<YearResult>> {
        return readYearResult(connection, year);
    });
}

Result<std::optional<Difference>> PlanRegister::recompute(const QString &planNo) const
{
    return m_file.read([&](const Connection &connection) -> Result<std::optional<Difference>> {
        ZHANGFANG_TRY_ASSIGN(const PlanRecord record, requirePlan(connection, planNo));
        return compareWithEngine(record);
    });
}

} // namespace zhangfang::distribution
