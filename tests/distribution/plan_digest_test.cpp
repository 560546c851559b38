#include "tests/distribution/plan_fixture.h"

#include "core/distribution/plan_digest.h"

#include <catch2/catch.hpp>

#include <QLocale>

#include <functional>
#include <set>

using namespace zhangfang;
using namespace zhangfang::distribution;
using fixture::bp;
using fixture::fen;
using fixture::member;

namespace
{

PlanInput smallYear()
{
    PlanInput input = fixture::input(1'000, {member("1", 1, 2), member("2", 1, 3)});
    input.figures.opening = fen(500);
    input.members[0].deductions = {{DeductionKind::Advance, QStringLiteral("借\"支\n"), fen(10), {}}};
    return input;
}

PlanInput yearWithSource()
{
    PlanInput input = smallYear();
    input.figures.source = {QStringLiteral("盈余表"), QStringLiteral("李会计"), QDate(2026, 1, 20),
                            ResultStatement{fen(9'000), fen(6'000), fen(1'900), fen(100), fen(5'990)}};
    return input;
}

} // namespace

TEST_CASE("a plan that says where its surplus is from has a scheme of its own")
{
    const QByteArray text = canonicalText(*computePlan(yearWithSource()));
    CHECK(text.startsWith("scheme \"zhangfang plan 2\"\n"));
    CHECK(text.contains("\nsource.document \"盈余表\"\nsource.prepared_by \"李会计\"\n"
                        "source.prepared_on \"2026-01-20\"\nsource.income_fen 9000\n"));
    CHECK(digestOf(canonicalText(*computePlan(yearWithSource()))).toStdString() ==
          "09cfe71d4e9446809ba275bc67bec1c559454e08bc094db5d1f286b088f1803b");
    PlanInput noted = smallYear();
    noted.figures.source.document = QStringLiteral("盈余表");
    CHECK_FALSE(canonicalText(*computePlan(noted)).contains("source.income_fen"));
}

TEST_CASE("every part of the source is in the digest")
{
    const std::function<void(SurplusSource &)> changes[] = {
        [](SurplusSource &source) { source.document = QStringLiteral("利润表"); },
        [](SurplusSource &source) { source.preparedBy = QStringLiteral("王会计"); },
        [](SurplusSource &source) { source.preparedOn = QDate(2026, 1, 21); },
        [](SurplusSource &source) { source.statement->income += fen(1), source.statement->wages += fen(1); },
        [](SurplusSource &source) {
            source.statement->wages += fen(1), source.statement->otherCosts -= fen(1);
        },
        [](SurplusSource &source) {
            source.statement->otherCosts += fen(1), source.statement->incomeTax -= fen(1);
        },
        [](SurplusSource &source) { source.statement->runWages += fen(1); },
        [](SurplusSource &source) { source.statement.reset(); },
    };
    std::set<QString> digests{digestOf(canonicalText(*computePlan(yearWithSource())))};
    for (const auto &change : changes) {
        PlanInput input = yearWithSource();
        change(input.figures.source);
        const auto plan = computePlan(input);
        REQUIRE(plan);
        digests.insert(digestOf(canonicalText(*plan)));
    }
    CHECK(digests.size() == std::size(changes) + 1);
}

TEST_CASE("a plan's canonical text is the same everywhere")
{
    const char *expected = R"(scheme "zhangfang plan 1"
year 2025
round 1
)";
    const QLocale before;
    const QByteArray text = canonicalText(*computePlan(smallYear()));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    CHECK(canonicalText(*computePlan(smallYear())) == text);
    QLocale::setDefault(before);
    CHECK(text.startsWith(expected));
    CHECK(text.contains("\nline.1.deduction.1.reason \"借\\\"支\\n\"\n"));
    CHECK(text.contains("\nround.labour_pool_fen 540\n"));
    CHECK(text.endsWith("\nline.2.net_fen 486\n"));
    const QByteArrayList lines = text.split('\n');
    std::set<QByteArray> keys;
    for (const QByteArray &line : lines)
        keys.insert(line.left(line.indexOf(' ')));
    CHECK(keys.size() == std::size_t(lines.size())); // unique, the empty end included
}

TEST_CASE("the digest of a known plan never changes")
{
    // A change of this value breaks the digests in the files that are out there: it needs a new scheme.
    CHECK(digestOf(canonicalText(*computePlan(smallYear()))).toStdString() ==
          "69d17a4b51109611525f4eb90824a007b00dc2bb8aab10e72fb958261cd52c9a");
}

TEST_CASE("everything that a plan is made of is in its digest")
{
    const std::function<void(PlanInput &)> changes[] = {
        [](PlanInput &input) { input.year = {2024}; },
        [](PlanInput &input) { input.round = 2; },
        [](PlanInput &input) { input.terms.hasSupervisor = true; },
        [](PlanInput &input) { input.terms.reserves[0].name = QStringLiteral("公益金"); },
        [](PlanInput &input) { input.capitalUnit = CapitalUnit::FenDays; },
        [](PlanInput &input) { input.figures.surplus = fen(1'001); },
        [](PlanInput &input) { input.figures.opening = fen(501); },
        [](PlanInput &input) { input.figures.openingUsed = fen(1); },
        [](PlanInput &input) { input.figures.kept = fen(1); },
        [](PlanInput &input) { input.figures.earlier.capitalLines = fen(1); },
        [](PlanInput &input) { input.members[1].memberNo = QStringLiteral("3"); },
        [](PlanInput &input) { input.members[1].labourWeight = 2; },
        [](PlanInput &input) { input.members[1].capitalWeight = 4; },
        [](PlanInput &input) { input.members[1].contributionWeight = 4; },
        [](PlanInput &input) { input.members[1].capital.contribution = fen(4); },
        [](PlanInput &input) { input.members[1].capital.reserveShare = fen(4); },
        [](PlanInput &input) { input.members[1].capital.subsidyShare = fen(4); },
        [](PlanInput &input) { input.members[1].capital.donationShare = fen(4); },
        [](PlanInput &input) { input.members[1].daysHeld = 364; },
        [](PlanInput &input) { input.members[1].sharesReserve = false; },
        [](PlanInput &input) { input.members[1].reserveBefore = fen(4); },
        [](PlanInput &input) { input.members[1].conversion = fen(1); },
        [](PlanInput &input) { input.members[0].deductions[0].kind = DeductionKind::Other; },
        [](PlanInput &input) { input.members[0].deductions[0].reason = QStringLiteral("借支"); },
        [](PlanInput &input) { input.members[0].deductions[0].due = fen(11); },
    };
    std::set<QString> digests{digestOf(canonicalText(*computePlan(smallYear())))};
    for (const auto &change : changes) {
        PlanInput input = smallYear();
        change(input);
        const auto plan = computePlan(input);
        REQUIRE(plan);
        digests.insert(digestOf(canonicalText(*plan)));
    }
    CHECK(digests.size() == std::size(changes) + 1);
}

TEST_CASE("a plan that comes out differently names the first difference")
{
    const QByteArray text = canonicalText(*computePlan(smallYear()));
    CHECK_FALSE(firstDifference(text, text));
    PlanInput input = smallYear();
    input.members[1].labourWeight = 3;
    const QByteArray other = canonicalText(*computePlan(input));
    CHECK(firstDifference(text, other) ==
          Difference{QStringLiteral("line.1.labour_fen"), QStringLiteral("270"), QStringLiteral("135")});
    input = smallYear();
    input.members.push_back(member("9", 0, 0));
    CHECK(firstDifference(text, canonicalText(*computePlan(input))) ==
          Difference{QStringLiteral("line.3.member_no"), QString(), QStringLiteral("\"9\"")});
    CHECK(firstDifference("a 1\nb 2\n", "b 2\n") ==
          Difference{QStringLiteral("a"), QStringLiteral("1"), QString()});
}
