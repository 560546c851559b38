#include "core/exchange/exchange_errors.h"
#include "core/exchange/read_ahead.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <stdexcept>
#include <thread>

using namespace zhangfang;
using namespace zhangfang::exchange;

namespace
{

constexpr qint64 kRows = 30'011;

/// Gives rows from 1 to `count`, as a ledger of good rows does; `given` is how far it came.
ReadLedgerRows rowsUpTo(qint64 count, std::atomic<qint64> &given)
{
    return [count, &given](const labour::TakeRow &take, const RowsHeard &heard) -> Result<RowTally> {
        RowTally tally;
        while (tally.rowsRead < count) {
            labour::LabourRow row;
            row.line = ++tally.rowsRead;
            given = row.line;
            ZHANGFANG_TRY(take(std::move(row)));
            if (tally.rowsRead % kRowsBetween == 0 && heard && !heard(tally.rowsRead))
                return Error{errors::kCancelled};
        }
        return tally;
    };
}

/// Takes rows and remembers their lines.
struct Taken {
    std::vector<qint64> lines;
    std::thread::id thread = std::this_thread::get_id();

    labour::TakeRow upTo(qint64 last)
    {
        return [this, last](const labour::LabourRow &row) -> Result<void> {
            REQUIRE(std::this_thread::get_id() == thread);
            if (row.line > last)
                return Error{errors::kFileChanged};
            lines.push_back(row.line);
            return {};
        };
    }
};

std::vector<qint64> numbersUpTo(qint64 last)
{
    std::vector<qint64> numbers;
    for (qint64 number = 1; number <= last; ++number)
        numbers.push_back(number);
    return numbers;
}

} // namespace

TEST_CASE("rows read ahead come in their order, all of them, to the thread that books")
{
    const qint64 count = GENERATE(0, 1, 249, 250, 251, kRows);
    std::atomic<qint64> given = 0;
    Taken taken;
    std::vector<qint64> heard;
    const auto tally = readAhead(rowsUpTo(count, given), taken.upTo(kRows), [&heard](qint64 rows) {
        heard.push_back(rows);
        return true;
    });
    REQUIRE(tally);
    CHECK(tally->rowsRead == count);
    CHECK(taken.lines == numbersUpTo(count));
    CHECK(std::ranges::is_sorted(heard));
    CHECK(readAhead(rowsUpTo(count, given), taken.upTo(kRows))); // nobody listens
}

TEST_CASE("who is refused a row hears why, and reading ahead ends soon")
{
    std::atomic<qint64> given = 0;
    Taken taken;
    const auto refused = readAhead(rowsUpTo(10'000'000, given), taken.upTo(1'000));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kFileChanged);
    CHECK(taken.lines == numbersUpTo(1'000));
    CHECK(given < 10'000);
}

TEST_CASE("who gives an import up is not told more")
{
    std::atomic<qint64> given = 0;
    Taken taken;
    const auto cancelled =
        readAhead(rowsUpTo(10'000'000, given), taken.upTo(kRows), [](qint64 rows) { return rows < 1'000; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == errors::kCancelled);
    CHECK(taken.lines == numbersUpTo(1'000));
}

TEST_CASE("what the file refuses comes after the rows before it")
{
    std::atomic<qint64> given = 0;
    const ReadLedgerRows read = [&given](const labour::TakeRow &take,
                                         const RowsHeard &heard) -> Result<RowTally> {
        ZHANGFANG_TRY(rowsUpTo(kRows, given)(take, heard));
        return Error{errors::kTooManyBadRows};
    };
    Taken taken;
    const auto refused = readAhead(read, taken.upTo(kRows));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kTooManyBadRows);
    CHECK(taken.lines == numbersUpTo(kRows));
    // A row that is refused earlier comes first, as it does where one follows the other.
    CHECK(readAhead(read, taken.upTo(7)).error().code == errors::kFileChanged);
}

TEST_CASE("an exception ends both sides and comes out")
{
    std::atomic<qint64> given = 0;
    const auto fails = [](const labour::LabourRow &) -> Result<void> { throw std::runtime_error("disk"); };
    CHECK_THROWS_AS(readAhead(rowsUpTo(10'000'000, given), fails), std::runtime_error);
    const ReadLedgerRows breaks = [&given](const labour::TakeRow &take,
                                           const RowsHeard &heard) -> Result<RowTally> {
        ZHANGFANG_TRY(rowsUpTo(kRows, given)(take, heard));
        throw std::runtime_error("memory");
    };
    Taken taken;
    CHECK_THROWS_AS(readAhead(breaks, taken.upTo(kRows)), std::runtime_error);
}
