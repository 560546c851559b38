#include "core/pay/pay_rules.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <tuple>

using namespace zhangfang;
using labour::WorkKind;
using labour::WorkUnit;
using pay::PaidLabour;
using pay::PayBasis;
using pay::PayLine;

namespace
{

PaidLabour hours(qint64 person, qint64 job, qint64 minutes, qint64 rateE4)
{
    return {{people::PersonId(person), labour::JobId(job), Month(2025, 5), WorkKind::Normal,
             PayBasis{WorkUnit::Hour, Price::fromE4(rateE4)}, true, false},
            minutes,
            Quantity()};
}

rc::Gen<PaidLabour> someLabour()
{
    return rc::gen::exec([] {
        PaidLabour part =
            hours(*rc::gen::inRange<qint64>(1, 4), *rc::gen::inRange<qint64>(1, 3),
                  *rc::gen::inRange<qint64>(1, 1441), *rc::gen::element<qint64>(200'000, 230'001));
        part.key.basis.unit = *rc::gen::element(WorkUnit::Hour, WorkUnit::Day, WorkUnit::Piece);
        part.key.kind = *rc::gen::element(WorkKind::Normal, WorkKind::Overtime);
        part.key.member = *rc::gen::arbitrary<bool>();
        if (part.key.basis.unit == WorkUnit::Piece)
            part.quantity = Quantity::fromThousandths(*rc::gen::inRange<qint64>(1, 100'000));
        return part;
    });
}

std::vector<std::tuple<qint64, bool, qint64, qint64>> figuresOf(const std::vector<PayLine> &lines)
{
    std::vector<std::tuple<qint64, bool, qint64, qint64>> figures;
    for (const PayLine &line : lines)
        figures.emplace_back(line.key.person.value(), line.key.member, line.minutes, line.amount.fen());
    return figures;
}

} // namespace

TEST_CASE("labour is paid by the hour, the day and the quantity, rounded once to the fen")
{
    struct Row {
        WorkUnit unit;
        qint64 rateE4;
        int workday;
        qint64 minutes;
        qint64 thousandths;
        qint64 fen;
    };
    const Row rows[] = {
        {WorkUnit::Hour, 230'000, 480, 480, 0, 18'400},
        {WorkUnit::Hour, 230'000, 480, 435, 0, 16'675},
        {WorkUnit::Hour, 387'500, 480, 7, 0, 452},      // 452.08…
        {WorkUnit::Hour, 200'100, 480, 30, 0, 1'001},   // 1000.5: half up
        {WorkUnit::Hour, 200'100, 480, -30, 0, -1'001}, // and its mirror
        {WorkUnit::Hour, 10'800, 480, 0, 84'000, 0},    // a count on an hourly job is worth nothing
        {WorkUnit::Day, 1'515'000, 480, 480, 0, 15'150},
        {WorkUnit::Day, 1'515'000, 480, 240, 0, 7'575},
        {WorkUnit::Day, 1'515'000, 420, 420, 0, 15'150},
        {WorkUnit::Day, 1'515'000, 480, 1, 0, 32}, // 31.56…
        {WorkUnit::Piece, 10'800, 480, 300, 84'000, 9'072},
        {WorkUnit::Piece, 10'850, 480, 300, 1'000, 109}, // 108.5: half up
        {WorkUnit::Area, 650'000, 480, 0, 1'500, 9'750},
        {WorkUnit::LumpSum, 30'000'000, 480, 0, 333, 99'900},
    };
    for (const Row &row : rows) {
        CAPTURE(int(row.unit), row.rateE4, row.minutes, row.thousandths);
        const PayBasis basis{row.unit, Price::fromE4(row.rateE4), row.workday};
        CHECK(pay::labourFee(basis, row.minutes, Quantity::fromThousandths(row.thousandths)).fen() ==
              row.fen);
    }
}

TEST_CASE("a month's labour is summed before it is rounded")
{
    // Three times a third of a fen's worth: rounded one by one it would be nothing.
    const auto lines = pay::payLines({hours(1, 1, 1, 2'000), hours(1, 1, 1, 2'000), hours(1, 1, 1, 2'000)});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].amount.fen() == 1);
}

TEST_CASE("what differs in person, job, kind, rate or membership stands on a line of its own")
{
    const PaidLabour plain = hours(1, 1, 60, 200'000);
    const auto changed = [&plain](auto change) {
        PaidLabour other = plain;
        change(other.key);
        return pay::payLines({plain, other}).size();
    };
    CHECK(changed([](pay::PayLineKey &) {}) == 1);
    CHECK(changed([](pay::PayLineKey &key) { key.person = people::PersonId(2); }) == 2);
    CHECK(changed([](pay::PayLineKey &key) { key.job = labour::JobId(2); }) == 2);
    CHECK(changed([](pay::PayLineKey &key) { key.kind = WorkKind::Overtime; }) == 2);
    CHECK(changed([](pay::PayLineKey &key) { key.basis.rate = Price::fromE4(200'001); }) == 2);
    CHECK(changed([](pay::PayLineKey &key) { key.member = false; }) == 2);
    CHECK(changed([](pay::PayLineKey &key) { key.correction = true; }) == 2);
    CHECK(changed([](pay::PayLineKey &key) { key.workedMonth = Month(2025, 4); }) == 2);
}

TEST_CASE("the minutes of a workday split day rates and nothing else")
{
    PaidLabour before = hours(1, 1, 480, 1'500'000);
    PaidLabour after = before;
    after.key.basis.minutesPerWorkday = 420;
    CHECK(pay::payLines({before, after}).size() == 1);
    before.key.basis.unit = after.key.basis.unit = WorkUnit::Day;
    CHECK(pay::payLines({before, after}).size() == 2);
}

TEST_CASE("members come before non-members and corrections come last, person by person")
{
    PaidLabour correction = hours(1, 1, -60, 200'000);
    correction.key.correction = true;
    PaidLabour stranger = hours(1, 1, 60, 200'000);
    stranger.key.member = false;
    const auto lines =
        pay::payLines({hours(2, 1, 60, 200'000), correction, stranger, hours(1, 1, 120, 200'000)});
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].minutes == 120);
    CHECK(lines[1].key.correction);
    CHECK_FALSE(lines[2].key.member);
    CHECK(lines[3].key.person == people::PersonId(2));
}

TEST_CASE("pay is exact whatever the labour", "[property]")
{
    CHECK(rc::check("a correction mirrors what it takes back", [] {
        const PaidLabour part = *someLabour();
        const Money paid = pay::labourFee(part.key.basis, part.minutes, part.quantity);
        const Money back = pay::labourFee(part.key.basis, -part.minutes,
                                          Quantity::fromThousandths(-part.quantity.thousandths()));
        RC_ASSERT(paid + back == Money());
    }));
    CHECK(rc::check("a line is within half a fen of what it is worth", [] {
        const PaidLabour part = *someLabour();
        const qint64 fen = pay::labourFee(part.key.basis, part.minutes, part.quantity).fen();
        const qint64 rate = part.key.basis.rate.e4();
        const bool byPiece = part.key.basis.unit == WorkUnit::Piece;
        const qint64 numerator = byPiece ? part.quantity.thousandths() * rate : part.minutes * rate;
        const qint64 denominator = byPiece ? 100'000 : part.key.basis.unit == WorkUnit::Day ? 48'000 : 6'000;
        RC_ASSERT(2 * std::abs(fen * denominator - numerator) <= denominator);
    }));
    CHECK(rc::check("the order of the entries does not matter", [] {
        auto labour = *rc::gen::container<std::vector<PaidLabour>>(someLabour());
        const auto lines = figuresOf(pay::payLines(labour));
        std::ranges::reverse(labour);
        RC_ASSERT(figuresOf(pay::payLines(labour)) == lines);
        std::rotate(labour.begin(), labour.begin() + static_cast<std::ptrdiff_t>(labour.size() / 2),
                    labour.end());
        RC_ASSERT(figuresOf(pay::payLines(labour)) == lines);
    }));
    CHECK(rc::check("no minute and no piece is lost, and the total is the sum of the lines", [] {
        const auto labour = *rc::gen::container<std::vector<PaidLabour>>(someLabour());
        const auto lines = pay::payLines(labour);
        qint64 minutes = 0, thousandths = 0, fen = 0;
        for (const PaidLabour &part : labour) {
            minutes += part.minutes;
            thousandths += part.quantity.thousandths();
        }
        for (const PayLine &line : lines) {
            minutes -= line.minutes;
            thousandths -= line.quantity.thousandths();
            fen += line.amount.fen();
        }
        RC_ASSERT(minutes == 0);
        RC_ASSERT(thousandths == 0);
        RC_ASSERT(pay::totalOf(lines).fen() == fen);
    }));
}
