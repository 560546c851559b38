#include "core/resolutions/resolution_rules.h"
#include "core/resolutions/resolutions_errors.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <functional>

using namespace zhangfang;
using namespace zhangfang::resolutions;

namespace
{

/// 168 members, 120 of them present, 110 for the plan, which lay out in time.
ResolutionRecord plan()
{
    ResolutionRecord record;
    record.number = u"2026-01"_qs;
    record.adoptedOn = QDate(2026, 3, 20);
    record.title = u"关于2025年度盈余分配方案的决议"_qs;
    record.matters = {Matter::Distribution};
    record.headsTotal = 168;
    record.headsPresent = 120;
    record.votesTotal = 168;
    record.votesFor = 110;
    record.votesAgainst = 6;
    record.laidOutOn = QDate(2026, 3, 1);
    return record;
}

struct Case {
    const char *what;
    std::function<void(ResolutionRecord &)> change;
    ErrorCode code;
};

} // namespace

TEST_CASE("a lawful resolution is entered without a remark")
{
    CHECK(checkRecord(plan()));
    CHECK(warningsOn(plan(), QDate(2026, 3, 20)).empty());
    CHECK(requireCarried(plan(), Matter::Distribution));
}

TEST_CASE("the next number goes on from the year's greatest in its width and passes over other forms")
{
    const auto numbered = [](std::initializer_list<const char16_t *> numbers) {
        std::vector<Resolution> all;
        for (const char16_t *number : numbers) {
            all.push_back(Resolution{plan(), ResolutionId(1)});
            all.back().number = QString::fromUtf16(number);
        }
        return all;
    };
    CHECK(nextNumber({}, Year{2026}) == u"2026-1"_qs);
    CHECK(nextNumber(numbered({u"2026-3", u"2025-9", u"2026-2"}), Year{2026}) == u"2026-4"_qs);
    CHECK(nextNumber(numbered({u"2026-01", u"2026-09"}), Year{2026}) == u"2026-10"_qs);
    CHECK(nextNumber(numbered({u"2026-3甲", u"2026-", u"第7号", u"2026-99999999"}), Year{2026}) ==
          u"2026-1"_qs);
    CHECK(nextNumber(numbered({u"2025-9"}), Year{2026}) == u"2026-1"_qs);
}

TEST_CASE("a resolution that is incomplete, impossible or against the law is refused")
{
    const Case cases[] = {
        {"no number", [](auto &r) { r.number = u" "_qs; }, errors::kResolutionNumberMissing},
        {"no title", [](auto &r) { r.title.clear(); }, errors::kResolutionTitleMissing},
        {"no day", [](auto &r) { r.adoptedOn = QDate(); }, errors::kResolutionDateMissing},
        {"no matter", [](auto &r) { r.matters.clear(); }, errors::kResolutionMatterMissing},
        {"no members", [](auto &r) { r.headsTotal = 0; }, errors::kHeadsImpossible},
        {"more present than members", [](auto &r) { r.headsPresent = 169; }, errors::kHeadsImpossible},
        {"fewer present than none", [](auto &r) { r.headsPresent = -1; }, errors::kHeadsImpossible},
        {"votes below none", [](auto &r) { r.votesFor = -1; }, errors::kVotesImpossible},
        {"votes against below none", [](auto &r) { r.votesAgainst = -1; }, errors::kVotesImpossible},
        {"more cast than there are",
         [](auto &r) { r.votesFor = 160, r.votesAgainst = 9, r.headsPresent = 168; },
         errors::kVotesImpossible},
        {"more cast than present", [](auto &r) { r.votesFor = 115; }, errors::kMoreVotesThanPresent},
        {"a member without a vote (art. 22)", [](auto &r) { r.votesTotal = 167; }, errors::kVotesBelowHeads},
        {"additional votes over a fifth (art. 22)", [](auto &r) { r.votesTotal = 202; },
         errors::kAdditionalVotesOverLaw},
        {"fifty representatives (art. 32)",
         [](auto &r) {
             r.organ = Organ::RepresentativeAssembly;
             r.headsTotal = r.headsPresent = r.votesTotal = r.votesFor = 50;
             r.votesAgainst = 0;
         },
         errors::kTooFewRepresentatives},
        {"a board with additional votes (art. 33)",
         [](auto &r) {
             r.organ = Organ::Board;
             r.matters = {Matter::Other};
             r.votesTotal = 169;
         },
         errors::kBoardVotes},
        {"laid out for fourteen days (art. 40)", [](auto &r) { r.laidOutOn = QDate(2026, 3, 6); },
         errors::kLaidOutTooLate},
    };
    for (const Case &one : cases) {
        INFO(one.what);
        ResolutionRecord record = plan();
        one.change(record);
        const auto outcome = checkRecord(record);
        REQUIRE_FALSE(outcome);
        CHECK(std::string(outcome.error().code.key) == one.code.key);
    }
}

TEST_CASE("the law's own limits are allowed")
{
    const std::pair<const char *, std::function<void(ResolutionRecord &)>> cases[] = {
        {"laid out for fifteen days", [](auto &r) { r.laidOutOn = QDate(2026, 3, 5); }},
        {"additional votes of a fifth", [](auto &r) { r.votesTotal = 201; }},
        {"everybody present votes", [](auto &r) { r.votesFor = 114; }},
        {"fifty-one representatives",
         [](auto &r) {
             r.organ = Organ::RepresentativeAssembly;
             r.headsTotal = r.headsPresent = r.votesTotal = r.votesFor = 51;
             r.votesAgainst = 0;
         }},
        {"what lies out for no plan",
         [](auto &r) {
             r.matters = {Matter::Entry};
             r.laidOutOn = r.adoptedOn;
         }},
    };
    for (const auto &[what, change] : cases) {
        INFO(what);
        ResolutionRecord record = plan();
        change(record);
        CHECK(checkRecord(record));
    }
}

TEST_CASE("a board does not decide what article 29 keeps for the assembly")
{
    ResolutionRecord record = plan();
    record.organ = Organ::Board;
    record.headsTotal = record.headsPresent = record.votesTotal = record.votesFor = 5;
    record.votesAgainst = 0;
    for (const Matter matter :
         {Matter::CharterChange, Matter::Distribution, Matter::ReserveUse, Matter::KeepBack,
          Matter::OpeningUse, Matter::Conversion, Matter::Entry, Matter::Expulsion}) {
        record.matters = {Matter::Other, matter};
        const auto outcome = checkRecord(record);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().code == errors::kKeptForAssembly);
        CHECK(outcome.error().param(u"matter"_qs).toString() == toKey(matter));
    }
    for (const Matter matter : {Matter::Reopening, Matter::Other}) {
        record.matters = {matter};
        CHECK(checkRecord(record));
    }
}

TEST_CASE("what cannot be judged is remarked upon")
{
    ResolutionRecord record = plan();
    record.laidOutOn.reset();
    REQUIRE(checkRecord(record));
    auto warnings = warningsOn(record, QDate(2026, 3, 19));
    REQUIRE(warnings.size() == 2);
    CHECK(warnings[0].code == errors::kLaidOutUnknown);
    CHECK(warnings[1].code == errors::kResolutionInFuture);
    record.matters = {Matter::Expulsion};
    CHECK(warningsOn(record, QDate(2026, 3, 20)).empty());
}

TEST_CASE("two thirds of the heads make a quorum and more than half of all votes a majority (art. 30)")
{
    struct Row {
        int total;
        int quorum;
        int ordinary;
        int twoThirds;
    };
    const Row rows[] = {{1, 1, 1, 1},
                        {2, 2, 2, 2},
                        {3, 2, 2, 2},
                        {4, 3, 3, 3},
                        {5, 4, 3, 4},
                        {6, 4, 4, 4},
                        {7, 5, 4, 5},
                        {51, 34, 26, 34},
                        {150, 100, 76, 100},
                        {168, 112, 85, 112},
                        {2'000'000'000, 1'333'333'334, 1'000'000'001, 1'333'333'334}};
    for (const Row &row : rows) {
        INFO(row.total);
        CHECK(quorumOf(row.total) == row.quorum);
        CHECK(majorityOf(Matter::Distribution, row.total) == row.ordinary);
        CHECK(majorityOf(Matter::CharterChange, row.total) == row.twoThirds);
    }
}

TEST_CASE("quorum and majority are the least numbers that the law allows")
{
    rc::prop("reached here, missed one below", [] {
        const qint64 total = *rc::gen::inRange(1, 1'000'000);
        const qint64 quorum = quorumOf(int(total));
        RC_ASSERT(3 * quorum >= 2 * total);
        RC_ASSERT(3 * (quorum - 1) < 2 * total);
        const qint64 ordinary = majorityOf(Matter::Other, int(total));
        RC_ASSERT(2 * ordinary > total);
        RC_ASSERT(2 * (ordinary - 1) <= total);
        const qint64 special = majorityOf(Matter::CharterChange, int(total));
        RC_ASSERT(3 * special >= 2 * total);
        RC_ASSERT(3 * (special - 1) < 2 * total);
    });
}

TEST_CASE("a vote without quorum or majority does not carry")
{
    ResolutionRecord record = plan();
    record.headsPresent = 112;
    record.votesFor = 85;
    record.votesAgainst = 27;
    CHECK(requireCarried(record, Matter::Distribution));

    // Abstentions and the absent count against: the majority is of all votes.
    record.votesFor = 84;
    record.votesAgainst = 0;
    const auto lost = requireCarried(record, Matter::Distribution);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == errors::kNotCarried);
    CHECK(lost.error().param(u"needed"_qs) == 85);

    record.votesFor = 111;
    const auto thin = requireCarried(record, Matter::CharterChange);
    REQUIRE_FALSE(thin);
    CHECK(thin.error().param(u"needed"_qs) == 112);
    record.votesFor = 112;
    CHECK(requireCarried(record, Matter::CharterChange));

    record.headsPresent = 111;
    record.votesFor = 111;
    const auto empty = requireCarried(record, Matter::Distribution);
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == errors::kNoQuorum);
    CHECK(empty.error().param(u"needed"_qs) == 112);
}

TEST_CASE("a board decides by more than half of its heads")
{
    ResolutionRecord record = plan();
    record.organ = Organ::Board;
    record.matters = {Matter::Reopening};
    record.headsTotal = record.votesTotal = 5;
    record.headsPresent = record.votesFor = 3;
    record.votesAgainst = 0;
    CHECK(requireCarried(record, Matter::Reopening));
    record.votesFor = 2;
    CHECK_FALSE(requireCarried(record, Matter::Reopening));
}
