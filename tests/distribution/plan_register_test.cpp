#include "tests/distribution/year_books.h"

#include "core/charter/charter_errors.h"
#include "core/distribution/distribution_errors.h"
#include "core/distribution/plan_rules.h"
#include "core/periods/period_register.h"
#include "core/periods/periods_errors.h"
#include "core/resolutions/resolutions_errors.h"
#include "core/store/store_errors.h"
#include "core/store/verify.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using namespace zhangfang::distribution;
using fixture::bp;
using fixture::fen;
using resolutions::Matter;

namespace
{

template <typename Projection>
std::vector<qint64> column(const NamedPlan &plan, Projection projection)
{
    std::vector<qint64> figures;
    for (const PlanLine &line : plan.plan.lines)
        figures.push_back(projection(line).fen());
    return figures;
}

std::vector<qint64> labourOf(const NamedPlan &plan)
{
    return column(plan, [](const PlanLine &line) { return line.labour.amount; });
}

std::vector<qint64> capitalOf(const NamedPlan &plan)
{
    return column(plan, [](const PlanLine &line) { return line.capital.amount; });
}

std::vector<qint64> reserveOf(const NamedPlan &plan)
{
    return column(plan, [](const PlanLine &line) { return line.reserveShare; });
}

using Fens = std::vector<qint64>;

std::string text(const Error &error, const char *name)
{
    const QVariant value = error.param(QString::fromLatin1(name));
    return value.typeId() == QMetaType::QStringList
               ? value.toStringList().join(QStringLiteral(", ")).toStdString()
               : value.toString().toStdString();
}

bool warnsOf(const NamedPlan &plan, const ErrorCode &code)
{
    return std::ranges::any_of(plan.plan.warnings,
                               [&](const Warning &warning) { return warning.code == code; });
}

bool isSound(YearBooks &books)
{
    const auto found = store::verify(books.file());
    return found && found->isSound();
}

} // namespace

TEST_CASE("a plan goes from the books to the member accounts")
{
    ThreeMembers books;
    books.resolution("2026-1", {Matter::Distribution});
    auto plans = books.plans();
    const auto preview = plans.preview(books.request());
    REQUIRE(preview);
    CHECK(plans.plans()->empty());

    const auto draft = plans.draft(books.request());
    REQUIRE(draft);
    CHECK(draft->number == QStringLiteral("2025-1"));
    CHECK(draft->state == PlanState::Draft);
    CHECK(draft->digest == preview->digest);
    CHECK(labourOf(*draft) == Fens{24'000, 12'000, 18'000});
    CHECK(capitalOf(*draft) == Fens{6'000, 12'000, 18'000});
    CHECK(reserveOf(*draft) == Fens{4'445, 2'222, 3'333}); // 4,444.44 2,222.22 3,333.33
    CHECK(draft->persons[1].name == QStringLiteral("社员2"));

    CHECK(plans.putForward(draft->number)->state == PlanState::PutForward);
    const auto adopted = plans.adopt(draft->number, QStringLiteral("2026-1"));
    REQUIRE(adopted);
    CHECK(adopted->state == PlanState::Adopted);
    CHECK(adopted->resolution->number == QStringLiteral("2026-1"));
    CHECK(books.number("SELECT count(*) FROM quantified_share") == 0);
    const auto posted = plans.post(draft->number);
    REQUIRE(posted);
    CHECK(posted->state == PlanState::Posted);
    CHECK(posted->postedOn == QDate(2026, 1, 15));
    CHECK(posted->digest == draft->digest);
    CHECK(posted->plan.lines == draft->plan.lines);
    CHECK(
        books.number("SELECT sum(amount_fen) FROM quantified_share WHERE kind = 'reserve' AND cause = 'draw'"
                     " AND moved_on = '2026-01-15'") == 10'000);
    CHECK(books.number("SELECT surplus_fen FROM year_result WHERE year = 2025") == 100'000);
    CHECK_FALSE(plans.recompute(draft->number)->has_value());
    CHECK(isSound(books));

    books.coop().reopen();
    const auto read = books.plans().postedPlan({2025}, 1);
    REQUIRE(read);
    CHECK(read->number == draft->number);
    CHECK(canonicalText(read->plan) == canonicalText(draft->plan));
    CHECK(read->plan.closing == draft->plan.closing);
}

TEST_CASE("a draft is given back as the file has it")
{
    ThreeMembers books;
    charter::Terms terms = fixture::terms();
    terms.withholding = charter::Withholding::WholeAmount;
    books.terms(terms);
    PlanRequest request = books.request();
    request.converted = Rate::fromBasisPoints(1'234);
    request.source.document = QStringLiteral("盈余表");
    const auto draft = books.plans().draft(request);
    REQUIRE(draft);
    const auto read = books.plans().plan(draft->number);
    REQUIRE(read);
    CHECK(draft->plan.lines == read->plan.lines);
    CHECK(canonicalText(draft->plan) == canonicalText(read->plan));
    CHECK(draft->plan.totals.net == read->plan.totals.net);
    CHECK(draft->digest == read->digest);
    CHECK(draft->id == read->id);
    CHECK(draft->termsId == read->termsId);
    CHECK(draft->state == read->state);
    CHECK(draft->firstSlip == read->firstSlip);
    CHECK(draft->persons[2].name == read->persons[2].name);
}

TEST_CASE("a plan's figures are told without its lines")
{
    ThreeMembers books;
    const auto draft = books.plans().draft(books.request());
    const auto overview = books.plans().overview(draft->number);
    REQUIRE(overview);
    CHECK(overview->surplus.fen() == 100'000);
    CHECK(overview->reserves.fen() == 10'000);
    CHECK(overview->labourPool.fen() == 54'000);
    CHECK(overview->capitalPool.fen() == 36'000);
    CHECK(overview->leftOver == draft->plan.closing.leftOver);
    CHECK(overview->members == 3);
    CHECK(books.number("SELECT net_fen FROM plan") == draft->plan.totals.net.fen());
    CHECK(books.plans().overview(QStringLiteral("2025-9")).error().code == errors::kNoSuchPlan);
}

TEST_CASE("all steps in one come to the same plan")
{
    ThreeMembers books;
    books.resolution("2026-1", {Matter::Distribution});
    const QString digest = books.plans().preview(books.request())->digest;
    const auto posted = books.plans().distribute(books.request(), {}, QStringLiteral("2026-1"));
    REQUIRE(posted);
    CHECK(posted->state == PlanState::Posted);
    CHECK(posted->digest == digest);
    CHECK(isSound(books));
}

TEST_CASE("without a carried resolution on each of its matters nothing is posted")
{
    ThreeMembers books;
    books.resolution("2026-1", {Matter::Distribution});
    books.resolution("2026-2", {Matter::Other});
    const auto refusal = [&](const PlanRequest &request, const char *resolution) {
        const auto posted = books.plans().distribute(request, {}, QString::fromLatin1(resolution));
        REQUIRE_FALSE(posted);
        CHECK(books.plans().plans()->empty());
        CHECK(books.number("SELECT count(*) FROM year_result") == 0);
        return posted.error().code;
    };
    CHECK(refusal(books.request(), "") == errors::kNeedsDistribution);
    CHECK(refusal(books.request(), "2026-9") == errors::kNoSuchResolution);
    CHECK(refusal(books.request(), "2026-2") == errors::kResolutionOfOtherMatter);
    PlanRequest kept = books.request();
    kept.kept = fen(1);
    PlanRequest opening = books.request();
    opening.opening = opening.openingUsed = fen(1);
    PlanRequest converted = books.request();
    converted.converted = bp(1);
    PlanRequest covered = books.request();
    books.share(books.one, "reserve", QDate(2024, 1, 1), 5);
    covered.opening = fen(-1);
    covered.reserveCover = fen(1);
    for (const PlanRequest &request : {kept, opening, converted, covered})
        CHECK(refusal(request, "2026-1") == errors::kResolutionOfOtherMatter);
    books.resolution("2026-3", {Matter::Distribution, Matter::KeepBack});
    CHECK(books.plans().distribute(kept, {}, QStringLiteral("2026-3")));
}

TEST_CASE("a plan's resolution decides every use that the plan makes of money")
{
    PlanInput input = fixture::input(1'000, {fixture::member("1", 1, 1)});
    CHECK(mattersOf(*computePlan(input)) == std::vector{Matter::Distribution});
    input.figures.opening = fen(10);
    input.figures.openingUsed = fen(10);
    input.figures.kept = fen(1);
    input.members[0].conversion = fen(1);
    CHECK(mattersOf(*computePlan(input)) ==
          std::vector{Matter::Distribution, Matter::OpeningUse, Matter::KeepBack, Matter::Conversion});
    input.figures.earlier.openingUsed = fen(10);
    CHECK(mattersOf(*computePlan(input)) ==
          std::vector{Matter::Distribution, Matter::KeepBack, Matter::Conversion});
    input = fixture::input(-10, {fixture::member("1", 1, 1)});
    input.members[0].reserveBefore = fen(10);
    input.figures.reserveCover = fen(10);
    CHECK(mattersOf(*computePlan(input)) == std::vector{Matter::Distribution, Matter::ReserveUse});
}

TEST_CASE("each step is refused from every state that it does not follow")
{
    using enum PlanState;
    struct Row {
        PlanStep step;
        std::vector<PlanState> from;
        ErrorCode otherwise;
    };
    const Row rows[] = {
        {PlanStep::PutForward, {Draft}, errors::kPlanNotDraft},
        {PlanStep::Review, {PutForward}, errors::kPlanNotPutForward},
        {PlanStep::Adopt, {PutForward, Reviewed}, errors::kPlanNotPutForward},
        {PlanStep::Post, {Adopted}, errors::kPlanNotAdopted},
        {PlanStep::Reverse, {Posted}, errors::kPlanNotPosted},
        {PlanStep::Drop, {Draft, PutForward, Reviewed, Adopted}, errors::kPlanNotDroppable},
    };
    for (const Row &row : rows) {
        for (const PlanState state : {Draft, PutForward, Reviewed, Adopted, Posted, Reversed, Dropped}) {
            INFO(int(row.step) << " from " << toKey(state).data());
            const auto checked = checkStep(row.step, state, false, QStringLiteral("2025-1"));
            CHECK(checked.has_value() == (std::ranges::find(row.from, state) != row.from.end()));
            if (!checked)
                CHECK(checked.error().code == row.otherwise);
        }
    }
    CHECK(checkStep(PlanStep::Adopt, PutForward, true, {}).error().code == errors::kPlanNeedsOpinion);
    CHECK(checkStep(PlanStep::Adopt, Reviewed, true, {}));
    for (const PlanState state : {Draft, PutForward, Reviewed, Adopted, Posted, Reversed, Dropped})
        CHECK(planStateFromKey(toKey(state)) == state);
    CHECK_FALSE(planStateFromKey(QStringLiteral("paid")));
}

TEST_CASE("where there is a supervisor the opinion comes before the assembly")
{
    ThreeMembers books;
    charter::Terms terms = fixture::terms();
    terms.hasSupervisor = true;
    books.terms(terms);
    books.resolution("2026-1", {Matter::Distribution});
    auto plans = books.plans();
    CHECK(plans.distribute(books.request(), {}, QStringLiteral("2026-1")).error().code ==
          errors::kPlanNeedsOpinion);
    const auto draft = plans.draft(books.request());
    REQUIRE(plans.putForward(draft->number));
    CHECK(plans.adopt(draft->number, QStringLiteral("2026-1")).error().code == errors::kPlanNeedsOpinion);
    CHECK(plans.review(draft->number, QStringLiteral(" ")).error().code == errors::kPlanNeedsOpinion);
    CHECK(plans.review(draft->number, QStringLiteral("监事意见 2026-01-08"))->state == PlanState::Reviewed);
    const auto adopted = plans.adopt(draft->number, QStringLiteral("2026-1"));
    REQUIRE(adopted);
    CHECK(adopted->opinion == QStringLiteral("监事意见 2026-01-08"));
    REQUIRE(plans.drop(draft->number));
    CHECK(plans.distribute(books.request(), QStringLiteral("监事意见"), QStringLiteral("2026-1")));
}

TEST_CASE("a plan waits for the year's sheets, and for its pay where the fee is the measure")
{
    ThreeMembers books;
    books.labour(books.one, "2025-07", 10, YearBooks::Sheet::Draft);
    books.labour(books.one, "2025-05", 10, YearBooks::Sheet::Submitted);
    books.labour(books.one, "2026-01", 10, YearBooks::Sheet::Draft);
    const auto refused = books.plans().draft(books.request());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kMonthsUnapproved);
    CHECK(text(refused.error(), "months") == "2025-05, 2025-07");

    ThreeMembers paid;
    charter::Terms terms = fixture::terms();
    terms.labourMeasure = charter::LabourMeasure::LabourFee;
    paid.terms(terms);
    paid.pay("2025-03", 500);
    const auto unpaid = paid.plans().draft(paid.request());
    REQUIRE_FALSE(unpaid);
    CHECK(unpaid.error().code == errors::kMonthsUnpaid);
    CHECK(text(unpaid.error(), "months") == "2025-11");
    paid.pay("2025-11", 250);
    CHECK(labourOf(*paid.plans().draft(paid.request())) == Fens{27'000, 18'000, 9'000});
}

TEST_CASE("a plan needs the charter's terms on the year's last day")
{
    YearBooks books;
    PlanRequest request;
    request.year = {2025};
    CHECK(books.plans().draft(request).error().code == errors::kNoTermsInForce);
    REQUIRE(charter::CharterRegister(books.file()).set(fixture::terms(), QDate(2026, 1, 1)));
    CHECK(books.plans().draft(request).error().code == errors::kNoTermsInForce);
    REQUIRE(charter::CharterRegister(books.file()).set(fixture::terms(), QDate(2025, 12, 31)));
    CHECK(books.plans().draft(request));
}

TEST_CASE("a new draft takes the place of the last one, and numbers are never used again")
{
    ThreeMembers books;
    auto plans = books.plans();
    REQUIRE(plans.draft(books.request()));
    const auto second = plans.draft(books.request());
    REQUIRE(second);
    CHECK(second->number == QStringLiteral("2025-2"));
    const auto all = plans.plans();
    REQUIRE(all->size() == 2);
    CHECK((*all)[0].state == PlanState::Dropped);
    CHECK((*all)[1].state == PlanState::Draft);
    CHECK((*all)[0].digest == (*all)[1].digest);
    CHECK(plans.putForward(QStringLiteral("2025-1")).error().code == errors::kPlanNotDraft);
    CHECK(plans.putForward(QStringLiteral("2025-3")).error().code == errors::kNoSuchPlan);
    REQUIRE(plans.putForward(second->number));
    const auto refused = plans.draft(books.request());
    CHECK(refused.error().code == errors::kRoundUnderWay);
    CHECK(text(refused.error(), "plan_no") == "2025-2");
}

TEST_CASE("a draft that the books have overtaken is not put forward, and the first difference is named")
{
    ThreeMembers books;
    const auto draft = books.plans().draft(books.request());
    books.labour(books.two, "2025-12", 7);
    const auto refused = books.plans().putForward(draft->number);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kPlanOutdated);
    CHECK(text(refused.error(), "key") == "line.1.labour_fen");
    PlanRequest converted = books.request();
    converted.converted = bp(5'000);
    const auto again = books.plans().draft(converted);
    CHECK(books.plans().putForward(again->number));
}

TEST_CASE("the rounds of a year follow each other and share what the year gives beyond the earlier ones")
{
    ThreeMembers books;
    books.resolution("2026-1", {Matter::Distribution, Matter::KeepBack});
    books.resolution("2026-2", {Matter::Distribution, Matter::OpeningUse});
    auto plans = books.plans();
    PlanRequest second = books.request();
    second.round = 2;
    const auto early = plans.draft(second);
    CHECK(early.error().code == errors::kRoundBeforeMissing);
    CHECK(text(early.error(), "missing") == "1");
    second.round = 0;
    CHECK(plans.draft(second).error().code == errors::kRoundNotPossible);

    PlanRequest first = books.request();
    first.opening = fen(50'000);
    first.kept = fen(16'000);
    REQUIRE(plans.distribute(first, {}, QStringLiteral("2026-1")));
    const auto again = plans.draft(first);
    CHECK(again.error().code == errors::kRoundPosted);
    CHECK(text(again.error(), "plan_no") == "2025-1");

    second.round = 2;
    second.opening = fen(50'000);
    second.openingUsed = fen(10'000);
    const auto posted = plans.distribute(second, {}, QStringLiteral("2026-2"));
    REQUIRE(posted);
    CHECK(posted->plan.waterfall.figures.earlier ==
          EarlierRounds{fen(10'000), fen(54'000), fen(20'000), Money(), Money()});
    CHECK(posted->plan.waterfall.labourPool == fen(6'000));
    CHECK(posted->plan.waterfall.capitalPool == fen(20'000));
    CHECK(posted->plan.waterfall.reserveDraw == Money());
    CHECK(posted->plan.closing.byBalance == fen(40'000));
    CHECK(books.number("SELECT sum(amount_fen) FROM quantified_share") == 10'000);
    CHECK_FALSE(plans.recompute(posted->number)->has_value());

    const auto reversal = plans.reverse(QStringLiteral("2025-1"), QStringLiteral("算错"));
    CHECK(reversal.error().code == errors::kLaterRoundPosted);
    REQUIRE(plans.reverse(posted->number, QStringLiteral("算错")));
    CHECK(plans.reverse(QStringLiteral("2025-1"), QStringLiteral("算错")));
    CHECK(isSound(books));
}

TEST_CASE("a posted plan is taken back by movements against its own, and a new one may follow")
{
    ThreeMembers books;
    books.resolution("2026-1", {Matter::Distribution, Matter::Conversion});
    auto plans = books.plans();
    PlanRequest request = books.request();
    request.converted = bp(5'000);
    const auto posted = plans.distribute(request, {}, QStringLiteral("2026-1"));
    REQUIRE(posted);
    CHECK(books.number("SELECT sum(amount_fen) FROM contribution WHERE kind = 'converted'") == 45'000);
    CHECK(plans.reverse(posted->number, QStringLiteral(" ")).error().code == errors::kReversalReasonMissing);
    const auto reversed = plans.reverse(posted->number, QStringLiteral("盈余记错"));
    REQUIRE(reversed);
    CHECK(reversed->state == PlanState::Reversed);
    CHECK(reversed->reversedOn == QDate(2026, 1, 15));
    CHECK(reversed->reversalReason == QStringLiteral("盈余记错"));
    CHECK(books.number("SELECT sum(amount_fen) FROM quantified_share") == 0);
    CHECK(books.number(
              "SELECT count(*) FROM quantified_share WHERE cause = 'reversal' AND corrects_id > 0") == 3);
    CHECK(books.number("SELECT sum(amount_fen) FROM contribution") == 60'000);
    CHECK(plans.reverse(posted->number, QStringLiteral("再来")).error().code == errors::kPlanNotPosted);
    CHECK(plans.postedPlan({2025}, 1).error().code == errors::kNoPostedPlan);
    const auto next = plans.distribute(request, {}, QStringLiteral("2026-1"));
    REQUIRE(next);
    CHECK(next->number == QStringLiteral("2025-2"));
    CHECK(next->digest == posted->digest);
    // Three slips of the plan that was taken back keep their numbers.
    CHECK(posted->firstSlip == 1);
    CHECK(next->firstSlip == 4);
    CHECK(isSound(books));
}

TEST_CASE("a plan on which money was paid out is not reversed")
{
    ThreeMembers books;
    books.resolution("2026-1", {Matter::Distribution});
    const auto posted = books.plans().distribute(books.request(), {}, QStringLiteral("2026-1"));
    books.run("INSERT INTO payment (tx, person_id, plan_id, paid_on, method, amount_fen, paid_fen)"
              " VALUES (:tx, 1, 1, '2026-01-16', 'cash', 30000, 30000)");
    const auto refused = books.plans().reverse(posted->number, QStringLiteral("算错"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kPlanPaidOut);
    CHECK(text(refused.error(), "paid_fen") == "30000");
}

TEST_CASE("what a year closes with opens the next one, and its reserve shares are capital there")
{
    ThreeMembers books;
    books.resolution("2026-1", {Matter::Distribution, Matter::KeepBack, Matter::ReserveUse});
    auto plans = books.plans();
    PlanRequest request = books.request();
    request.kept = fen(700);
    REQUIRE(plans.distribute(request, {}, QStringLiteral("2026-1")));
    PlanRequest loss;
    loss.year = {2026};
    loss.surplus = fen(-1'700);
    loss.reserveCover = fen(1'000);
    const auto next = plans.preview(loss);
    REQUIRE(next);
    CHECK(next->plan.waterfall.figures.opening == fen(700));
    CHECK(next->plan.lines[0].member.capital.reserveShare == fen(4'445));
    CHECK(next->plan.lines[0].member.capitalWeight == 14'445);
    CHECK(column(*next, [](const PlanLine &line) { return line.reserveCover; }) == Fens{445, 222, 333});
    CHECK(next->plan.closing.byBalance == Money());
    CHECK(warnsOf(*next, errors::kYearNotOver));
    CHECK_FALSE(warnsOf(*next, errors::kOpeningDiffers));
    loss.opening = fen(699);
    CHECK(warnsOf(*plans.preview(loss), errors::kOpeningDiffers));
    loss.opening = std::nullopt;

    const auto posted = plans.distribute(loss, {}, QStringLiteral("2026-1"));
    REQUIRE(posted);
    CHECK(books.number("SELECT sum(amount_fen) FROM quantified_share WHERE cause = 'loss_cover'"
                       " AND moved_on = '2027-01-01'") == -1'000);
    const auto reversal = plans.reverse(QStringLiteral("2025-1"), QStringLiteral("算错"));
    CHECK(reversal.error().code == errors::kLaterYearPosted);
    CHECK(text(reversal.error(), "plan_no") == "2026-1");
    PlanRequest late = books.request();
    late.round = 2;
    CHECK(plans.draft(late).error().code == errors::kLaterYearPosted);
    CHECK(isSound(books));
}

TEST_CASE("nothing is posted into a closed month")
{
    ThreeMembers books;
    books.resolution("2026-1", {Matter::Distribution});
    const auto posted = books.plans().distribute(books.request(), {}, QStringLiteral("2026-1"));
    REQUIRE(posted);
    books.run("INSERT INTO period (tx, label, state) VALUES (:tx, '2026-01', 'closed')");
    CHECK(books.plans().reverse(posted->number, QStringLiteral("算错")).error().code == errors::kMonthClosed);
    ThreeMembers other;
    other.resolution("2026-1", {Matter::Distribution});
    other.run("INSERT INTO period (tx, label, state) VALUES (:tx, '2026-01', 'closed')");
    CHECK(other.plans().distribute(other.request(), {}, QStringLiteral("2026-1")).error().code ==
          errors::kMonthClosed);
}

TEST_CASE("a plan that was changed behind the program's back is not posted, and says where")
{
    ThreeMembers books;
    books.resolution("2026-1", {Matter::Distribution});
    auto plans = books.plans();
    const auto draft = plans.draft(books.request());
    REQUIRE(plans.putForward(draft->number));
    REQUIRE(plans.adopt(draft->number, QStringLiteral("2026-1")));
    SECTION("a line")
    {
        books.run(
            "UPDATE plan_line SET tx = :tx, labour_fen = labour_fen + 1, net_fen = net_fen + 1 WHERE id = 2");
        const auto refused = plans.post(draft->number);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kPlanDiffers);
        CHECK(text(refused.error(), "key") == "floor.labour_lines_fen");
    }
    SECTION("a weight")
    {
        books.run("UPDATE plan_line SET tx = :tx, labour_weight = labour_weight + 1 WHERE id = 2");
        CHECK(text(plans.post(draft->number).error(), "key") == "line.1.labour_fen");
    }
    SECTION("an input")
    {
        books.run("UPDATE plan SET tx = :tx, surplus_fen = surplus_fen + 10 WHERE id = 1");
        CHECK(plans.post(draft->number).error().code == errors::kPlanDiffers);
    }
    SECTION("the digest")
    {
        books.run(
            "UPDATE plan SET tx = :tx, digest = replace(digest, substr(digest, 1, 1), 'x') WHERE id = 1");
        CHECK(text(plans.post(draft->number).error(), "key") == "digest");
    }
    CHECK(plans.recompute(draft->number)->has_value());
}

TEST_CASE("the file refuses any change of a posted plan's lines")
{
    ThreeMembers books;
    books.resolution("2026-1", {Matter::Distribution});
    REQUIRE(books.plans().distribute(books.request(), {}, QStringLiteral("2026-1")));
    for (const char *sql : {"UPDATE plan_line SET tx = :tx, net_fen = net_fen WHERE id = 1",
                            "UPDATE plan SET tx = :tx, surplus_fen = 1 WHERE id = 1",
                            "UPDATE plan SET tx = :tx, state = 'draft' WHERE id = 1",
                            "UPDATE plan_reserve SET tx = :tx, amount_fen = 1 WHERE id = 1"}) {
        INFO(sql);
        const auto done =
            books.file().write("distribution.post", [&](store::Transaction &transaction) -> Result<void> {
                transaction.statement(sql).run();
                return {};
            });
        REQUIRE_FALSE(done);
        CHECK(done.error().code == errors::kPostedUnchangeable);
    }
}
