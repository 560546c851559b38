#include "core/distribution/plan_rows_register.h"

#include "core/base/keys.h"
#include "core/resolutions/resolution_register.h"
#include "core/store/bulk_insert.h"
#include "core/store/seal.h"
#include "core/store/statement.h"
#include "core/store/store_errors.h"

#include <algorithm>
#include <iterator>

namespace zhangfang::distribution
{

namespace
{

using store::Connection;
using store::Statement;

constexpr auto kCountPlans = "SELECT count(*) FROM plan WHERE year = :year";

constexpr auto kInsertPlan =
    "INSERT INTO plan (tx, plan_no, year, round, state, charter_terms_id, capital_unit, surplus_fen,"
    " source_document, source_by, source_on, income_fen, wages_fen, other_costs_fen, income_tax_fen,"
    " run_wages_fen, opening_fen, opening_used_fen, reserve_cover_fen, loss_cover_fen, base_fen, reserve_fen,"
    " distributable_fen, labour_pool_fen, capital_pool_fen, kept_fen, earlier_reserve_fen,"
    " earlier_labour_fen, earlier_capital_fen, earlier_cover_fen, earlier_opening_used_fen, left_fen,"
    " closing_fen, net_fen, digest)"
    " VALUES (:tx, :plan_no, :year, :round, 'draft', :terms, :capital_unit, :surplus,"
    " :document, :source_by, :source_on, :income, :wages, :other_costs, :income_tax, :run_wages, :opening,"
    " :opening_used, :reserve_cover, :loss_cover, :base, :reserve, :distributable, :labour_pool,"
    " :capital_pool, :kept, :earlier_reserve, :earlier_labour, :earlier_capital, :earlier_cover,"
    " :earlier_opening_used, :left, :closing, :net, :digest)";

constexpr auto kSetLinesDigest = "UPDATE plan SET tx = :tx, lines_digest = :digest WHERE id = :id";

constexpr auto kInsertReserve = "INSERT INTO plan_reserve (tx, plan_id, position, name, rate_bp, amount_fen)"
                                " VALUES (:tx, :plan, :position, :name, :rate_bp, :amount)";

constexpr auto kInsertDeduction =
    "INSERT INTO plan_deduction (tx, plan_id, person_id, position, kind, reason, due_fen, taken_fen)"
    " VALUES (:tx, :plan, :person, :position, :kind, :reason, :due, :taken)";

constexpr auto kSelectPlan =
    "SELECT id, plan_no, year, round, state, charter_terms_id, resolution_id, opinion_ref, posted_on,"
    " reversed_on, reversal_reason, capital_unit, digest, surplus_fen, opening_fen, opening_used_fen,"
    " reserve_cover_fen, kept_fen, earlier_reserve_fen, earlier_labour_fen, earlier_capital_fen,"
    " earlier_cover_fen, earlier_opening_used_fen, source_document, source_by, source_on, income_fen,"
    " wages_fen, other_costs_fen, income_tax_fen, run_wages_fen, first_slip_no FROM plan WHERE plan_no = "
    ":number";

constexpr auto kSelectReserves =
    "SELECT name, rate_bp, amount_fen FROM plan_reserve WHERE plan_id = :plan ORDER BY position";

constexpr auto kSelectLines =
    "SELECT person_id, member_no, name, household_no, labour_weight, capital_weight, contribution_fen,"
    " reserve_held_fen, subsidy_fen, donation_fen, contribution_weight, shares_reserve, reserve_before_fen,"
    " days_held, labour_fen, labour_got_spare, capital_fen, capital_got_spare, reserve_share_fen,"
    " loss_cover_share_fen, converted_fen, net_fen FROM plan_line WHERE plan_id = :plan ORDER BY id";

constexpr auto kSelectDeductions = "SELECT person_id, kind, reason, due_fen, taken_fen FROM plan_deduction"
                                   " WHERE plan_id = :plan ORDER BY person_id, position";

constexpr auto kSelectPlans =
    "SELECT id, plan_no, year, round, state, digest FROM plan ORDER BY year, round, id";

constexpr auto kSelectOverview =
    "SELECT surplus_fen, labour_pool_fen, capital_pool_fen, reserve_fen, left_fen,"
    " (SELECT count(*) FROM plan_line WHERE plan_line.plan_id = plan.id) FROM plan WHERE plan_no = :number";

// The state stands in every image of the row; each is written in the transaction of its step.
constexpr auto kSelectSteps =
    "SELECT tx.at_utc, tx.user_name, json_extract(journal.image, '$.state') FROM journal"
    " JOIN tx ON tx.id = journal.tx WHERE journal.table_name = 'plan' AND journal.row_id = :plan"
    " ORDER BY journal.id";

constexpr auto kSelectYearResult =
    "SELECT surplus_fen, opening_fen, source FROM year_result WHERE year = :year";

constexpr auto kSelectClosing =
    "SELECT plan_no, closing_fen FROM plan WHERE year = :year AND state = 'posted'"
    " ORDER BY round DESC LIMIT 1";

constexpr auto kSelectEarlierPlans =
    "SELECT coalesce(sum(reserve_fen), 0), coalesce(max(opening_used_fen), 0) FROM plan"
    " WHERE year = :year AND round < :round AND state = 'posted'";

constexpr auto kSelectEarlierLines =
    "SELECT coalesce(sum(labour_fen), 0), coalesce(sum(capital_fen), 0),"
    " coalesce(sum(loss_cover_share_fen), 0) FROM plan_line JOIN plan ON plan.id = plan_line.plan_id"
    " WHERE plan.year = :year AND plan.round < :round AND plan.state = 'posted'";

[[noreturn]] void throwUnreadable(const QString &number)
{
    throw store::StorageError(
        {errors::kStorageFailed, {{QStringLiteral("detail"), QStringLiteral("plan %1").arg(number)}}});
}

QString nextNumber(const Connection &connection, Year year)
{
    Statement count(connection, kCountPlans);
    count.bind(":year", year.number);
    count.next();
    return QStringLiteral("%1-%2").arg(year.number).arg(count.integer(0) + 1);
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void bindSource(Statement &insert, const SurplusSource &source)
{
    insert.bind(":document", unlessEmpty(source.document))
        .bind(":source_by", unlessEmpty(source.preparedBy))
        .bind(":source_on", source.preparedOn);
    const auto line = [&](const char *name, Money ResultStatement::*part) {
        insert.bind(name, source.statement ? std::optional((*source.statement).*part) : std::nullopt);
    };
    line(":income", &ResultStatement::income);
    line(":wages", &ResultStatement::wages);
    line(":other_costs", &ResultStatement::otherCosts);
    line(":income_tax", &ResultStatement::incomeTax);
    line(":run_wages", &ResultStatement::runWages);
}

void bindFigures(Statement &insert, const Plan &plan)
{
    const Waterfall &fall = plan.waterfall;
    const YearFigures &figures = fall.figures;
    insert.bind(":surplus", figures.surplus)
        .bind(":opening", figures.opening)
        .bind(":opening_used", figures.openingUsed)
        .bind(":reserve_cover", figures.reserveCover)
        .bind(":kept", figures.kept)
        .bind(":earlier_reserve", figures.earlier.reserves)
        .bind(":earlier_labour", figures.earlier.labourLines)
        .bind(":earlier_capital", figures.earlier.capitalLines)
        .bind(":earlier_cover", figures.earlier.reserveCover)
        .bind(":earlier_opening_used", figures.earlier.openingUsed)
        .bind(":loss_cover", fall.lossCover)
        .bind(":base", fall.base)
        .bind(":reserve", fall.reserveDraw)
        .bind(":distributable", fall.distributable)
        .bind(":labour_pool", fall.labourPool)
        .bind(":capital_pool", fall.capitalPool)
        .bind(":left", plan.closing.leftOver)
        .bind(":closing", plan.closing.byBalance)
        .bind(":net", plan.totals.net);
}

void insertReserves(store::Transaction &transaction, PlanId id, const std::vector<ReserveDraw> &reserves)
{
    Statement insert = transaction.statement(kInsertReserve);
    for (std::size_t i = 0; i < reserves.size(); ++i) {
        insert.bind(":plan", id)
            .bind(":position", qint64(i) + 1)
            .bind(":name", reserves[i].name)
            .bind(":rate_bp", reserves[i].rate.basisPoints())
            .bind(":amount", reserves[i].amount);
        insert.run();
    }
}

void insertLines(store::Transaction &transaction, PlanId id, const NamedPlan &plan)
{
    store::BulkInsert insert(transaction.connection(), "plan_line",
                             {"tx",
                              "plan_id",
                              "person_id",
                              "member_no",
                              "name",
                              "household_no",
                              "labour_weight",
                              "capital_weight",
                              "contribution_fen",
                              "reserve_held_fen",
                              "subsidy_fen",
                              "donation_fen",
                              "contribution_weight",
                              "shares_reserve",
                              "reserve_before_fen",
                              "days_held",
                              "labour_fen",
                              "labour_got_spare",
                              "capital_fen",
                              "capital_got_spare",
                              "reserve_share_fen",
                              "loss_cover_share_fen",
                              "converted_fen",
                              "deductions_fen",
                              "net_fen"});
    for (std::size_t i = 0; i < plan.plan.lines.size(); ++i) {
        const PlanLine &line = plan.plan.lines[i];
        const PlanPerson &person = plan.persons[i];
        const MemberInput &member = line.member;
        insert.add({transaction.tx(),
                    id.value(),
                    person.id.value(),
                    member.memberNo,
                    person.name,
                    person.householdNo,
                    member.labourWeight,
                    member.capitalWeight,
                    member.capital.contribution.fen(),
                    member.capital.reserveShare.fen(),
                    member.capital.subsidyShare.fen(),
                    member.capital.donationShare.fen(),
                    member.contributionWeight,
                    qint64(member.sharesReserve),
                    member.reserveBefore.fen(),
                    member.daysHeld,
                    line.labour.amount.fen(),
                    qint64(line.labour.gotSpareUnit),
                    line.capital.amount.fen(),
                    qint64(line.capital.gotSpareUnit),
                    line.reserveShare.fen(),
                    line.reserveCover.fen(),
                    line.converted.fen(),
                    line.deducted().fen(),
                    line.net.fen()});
    }
    insert.finish();
    Statement digest = transaction.statement(kSetLinesDigest);
    digest.bind(":digest", store::bulkDigest(transaction.connection(), "plan_line", id.value()))
        .bind(":id", id);
    digest.run();
}

void insertDeductions(store::Transaction &transaction, PlanId id, const NamedPlan &plan)
{
    Statement insert = transaction.statement(kInsertDeduction);
    for (std::size_t i = 0; i < plan.plan.lines.size(); ++i) {
        const std::vector<Deduction> &deductions = plan.plan.lines[i].deductions;
        for (std::size_t k = 0; k < deductions.size(); ++k) {
            insert.bind(":plan", id)
                .bind(":person", plan.persons[i].id)
                .bind(":position", qint64(k) + 1)
                .bind(":kind", QString(toKey(deductions[k].kind)))
                .bind(":reason", deductions[k].reason)
                .bind(":due", deductions[k].due)
                .bind(":taken", deductions[k].taken);
            insert.run();
        }
    }
}

std::optional<resolutions::Resolution> resolutionOf(const Connection &connection,
                                                    std::optional<resolutions::ResolutionId> id)
{
    if (!id)
        return std::nullopt;
    const auto all = resolutions::readResolutions(connection);
    const auto found = std::ranges::find(all, *id, &resolutions::Resolution::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<QDate> day(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.date(column));
}

SurplusSource readSource(const Statement &row, int first)
{
    SurplusSource source{row.text(first), row.text(first + 1), day(row, first + 2), std::nullopt};
    if (!row.isNull(first + 3))
        source.statement = ResultStatement{row.money(first + 3), row.money(first + 4), row.money(first + 5),
                                           row.money(first + 6), row.money(first + 7)};
    return source;
}

/// The plan's own row: everything but lines.
PlanRecord readHead(const Connection &connection, const Statement &row)
{
    const auto state = planStateFromKey(row.text(4));
    const auto unit = capitalUnitFromKey(row.text(11));
    if (!state || !unit)
        throwUnreadable(row.text(1));
    PlanRecord record{{},
                      row.id<PlanId>(0),
                      row.text(1),
                      *state,
                      row.id<charter::TermsId>(5),
                      resolutionOf(connection, row.optionalId<resolutions::ResolutionId>(6)),
                      row.text(7),
                      day(row, 8),
                      day(row, 9),
                      row.text(10)};
    if (!row.isNull(31))
        record.firstSlip = static_cast<int>(row.integer(31));
    record.digest = row.text(12);
    record.plan.year = {static_cast<int>(row.integer(2))};
    record.plan.round = static_cast<int>(row.integer(3));
    record.plan.terms = charter::termsVersion(connection, record.termsId).terms;
    record.plan.capitalUnit = *unit;
    YearFigures &figures = record.plan.waterfall.figures;
    figures.surplus = row.money(13);
    figures.opening = row.money(14);
    figures.openingUsed = row.money(15);
    figures.reserveCover = row.money(16);
    figures.kept = row.money(17);
    figures.earlier = {row.money(18), row.money(19), row.money(20), row.money(21), row.money(22)};
    figures.source = readSource(row, 23);
    return record;
}

PlanLine readLine(const Statement &row)
{
    PlanLine line;
    MemberInput &member = line.member;
    member.memberNo = row.text(1);
    member.labourWeight = row.integer(4);
    member.capitalWeight = row.integer(5);
    member.capital = {row.money(6), row.money(7), row.money(8), row.money(9)};
    member.contributionWeight = row.integer(10);
    member.sharesReserve = row.flag(11);
    member.reserveBefore = row.money(12);
    member.daysHeld = static_cast<int>(row.integer(13));
    line.labour = {row.money(14), row.flag(15)};
    line.capital = {row.money(16), row.flag(17)};
    line.reserveShare = row.money(18);
    line.reserveCover = row.money(19);
    line.converted = row.money(20);
    member.conversion = line.converted;
    line.net = row.money(21);
    return line;
}

void readLines(const Connection &connection, PlanRecord &record)
{
    Statement select(connection, kSelectLines);
    select.bind(":plan", record.id);
    while (select.next()) {
        record.persons.push_back({select.id<people::PersonId>(0), select.text(2), select.text(3)});
        record.plan.lines.push_back(readLine(select));
    }
}

void readDeductions(const Connection &connection, PlanRecord &record)
{
    Statement select(connection, kSelectDeductions);
    select.bind(":plan", record.id);
    while (select.next()) {
        const auto kind = deductionKindFromKey(select.text(1));
        const auto person =
            std::ranges::find(record.persons, select.id<people::PersonId>(0), &PlanPerson::id);
        if (!kind || person == record.persons.end())
            throwUnreadable(record.number);
        const Deduction deduction{*kind, select.text(2), select.money(3), select.money(4)};
        PlanLine &line = record.plan.lines[std::size_t(std::distance(record.persons.begin(), person))];
        line.deductions.push_back(deduction);
        if (*kind != DeductionKind::Withholding) // the engine works the tax out by itself
            line.member.deductions.push_back({deduction.kind, deduction.reason, deduction.due, Money()});
    }
}

std::vector<ReserveDraw> readReserves(const Connection &connection, PlanId id)
{
    std::vector<ReserveDraw> reserves;
    Statement select(connection, kSelectReserves);
    select.bind(":plan", id);
    while (select.next())
        reserves.push_back({select.text(0), Rate::fromBasisPoints(select.integer(1)), select.money(2)});
    return reserves;
}

Money reserveHeld(const Plan &plan)
{
    Money held = plan.waterfall.figures.earlier.reserveCover;
    for (const PlanLine &line : plan.lines)
        held += line.member.reserveBefore;
    return held;
}

} // namespace

PlanRecord insertDraft(store::Transaction &transaction, NamedPlan plan, charter::TermsId terms)
{
    const QString number = nextNumber(transaction.connection(), plan.plan.year);
    Statement insert = transaction.statement(kInsertPlan);
    insert.bind(":plan_no", number)
        .bind(":year", plan.plan.year.number)
        .bind(":round", plan.plan.round)
        .bind(":terms", terms)
        .bind(":capital_unit", QString(toKey(plan.plan.capitalUnit)))
        .bind(":digest", plan.digest);
    bindFigures(insert, plan.plan);
    bindSource(insert, plan.plan.waterfall.figures.source);
    insert.run();
    const PlanId id(insert.insertedId());
    insertReserves(transaction, id, plan.plan.waterfall.reserves);
    insertLines(transaction, id, plan);
    insertDeductions(transaction, id, plan);
    for (PlanLine &line : plan.plan.lines)
        line.member.conversion = line.converted; // the rule is not kept, what came of it is
    return {std::move(plan), id, number, PlanState::Draft, terms, {}, {}, {}, {}, {}};
}

std::optional<PlanRecord> readPlan(const Connection &connection, const QString &number)
{
    Statement select(connection, kSelectPlan);
    select.bind(":number", number);
    if (!select.next())
        return std::nullopt;
    PlanRecord record = readHead(connection, select);
    readLines(connection, record);
    readDeductions(connection, record);
    const auto fall =
        runWaterfall(record.plan.waterfall.figures, reserveHeld(record.plan), record.plan.terms);
    if (!fall)
        throwUnreadable(number);
    record.plan.waterfall = *fall;
    record.plan.waterfall.reserves = readReserves(connection, record.id);
    completePlan(record.plan);
    return record;
}

std::vector<PlanSummary> readPlans(const Connection &connection)
{
    std::vector<PlanSummary> plans;
    Statement select(connection, kSelectPlans);
    while (select.next()) {
        const auto state = planStateFromKey(select.text(4));
        if (!state)
            throwUnreadable(select.text(1));
        plans.push_back({select.id<PlanId>(0),
                         select.text(1),
                         {static_cast<int>(select.integer(2))},
                         static_cast<int>(select.integer(3)),
                         *state,
                         select.text(5)});
    }
    return plans;
}

std::optional<PlanOverview> readOverview(const Connection &connection, const QString &number)
{
    Statement select(connection, kSelectOverview);
    select.bind(":number", number);
    if (!select.next())
        return std::nullopt;
    return PlanOverview{select.money(0), select.money(1), select.money(2),
                        select.money(3), select.money(4), select.integer(5)};
}

EarlierRounds readEarlierRounds(const Connection &connection, Year year, int round)
{
    EarlierRounds earlier;
    Statement plans(connection, kSelectEarlierPlans);
    plans.bind(":year", year.number).bind(":round", round);
    plans.next();
    earlier.reserves = plans.money(0);
    earlier.openingUsed = plans.money(1);
    Statement lines(connection, kSelectEarlierLines);
    lines.bind(":year", year.number).bind(":round", round);
    lines.next();
    earlier.labourLines = lines.money(0);
    earlier.capitalLines = lines.money(1);
    earlier.reserveCover = lines.money(2);
    return earlier;
}

std::optional<YearClosing> readClosing(const Connection &connection, Year year)
{
    Statement select(connection, kSelectClosing);
    select.bind(":year", year.number);
    if (!select.next())
        return std::nullopt;
    return YearClosing{select.text(0), select.money(1)};
}

std::vector<PlanStepTaken> readSteps(const Connection &connection, PlanId id)
{
    std::vector<PlanStepTaken> steps;
    Statement select(connection, kSelectSteps);
    select.bind(":plan", id);
    while (select.next()) {
        const PlanState state = known(planStateFromKey(select.text(2)));
        if (!steps.empty() && steps.back().state == state)
            continue;
        QDateTime at = QDateTime::fromString(select.text(0), Qt::ISODate);
        at.setTimeSpec(Qt::UTC);
        steps.push_back({state, at, select.text(1)});
    }
    return steps;
}

std::optional<YearResult> readYearResult(const Connection &connection, Year year)
{
    Statement select(connection, kSelectYearResult);
    select.bind(":year", year.number);
    if (!select.next())
        return std::nullopt;
    return YearResult{select.money(0), select.money(1), known(resultSourceFromKey(select.text(2)))};
}

PlanInput inputOf(const Plan &plan)
{
    PlanInput input{plan.year, plan.round, plan.terms, plan.waterfall.figures, plan.capitalUnit, {}};
    for (const PlanLine &line : plan.lines)
        input.members.push_back(line.member);
    return input;
}

} // namespace zhangfang::distribution
