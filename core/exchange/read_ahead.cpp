#include "core/exchange/read_ahead.h"

#include <QScopeGuard>

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace zhangfang::exchange
{

namespace
{

/// Some rows in their order, and how many of the file were read until then.
struct Batch {
    std::vector<labour::LabourRow> rows;
    qint64 rowsRead = 0;
};

/// Hands rows from the thread that reads to the one that books.
class RowQueue
{
public:
    // On the thread that reads:

    void add(labour::LabourRow row) { m_filling.push_back(std::move(row)); }
    /// Hands over what was added, as soon as there is room; false where nobody wants more.
    bool hand(qint64 rowsRead);
    void end();

    // On the thread that books:

    /// The next rows, as soon as there are any; nothing after the last ones.
    std::optional<Batch> next();
    void giveUp();

private:
    static constexpr std::size_t kMostBatches = 16;

    std::vector<labour::LabourRow> m_filling; ///< of the thread that reads
    std::mutex m_mutex;                       ///< for all that follows
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting;
    bool m_hasEnded = false;
    bool m_isGivenUp = false;
};

bool RowQueue::hand(qint64 rowsRead)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isGivenUp || m_waiting.size() < kMostBatches; });
    if (m_isGivenUp)
        return false;
    m_waiting.push_back({std::exchange(m_filling, {}), rowsRead});
    m_changed.notify_one();
    return true;
}

void RowQueue::end()
{
    const std::lock_guard lock(m_mutex);
    m_hasEnded = true;
    m_changed.notify_one();
}

std::optional<Batch> RowQueue::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_hasEnded || !m_waiting.empty(); });
    if (m_waiting.empty())
        return std::nullopt;
    Batch batch = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_changed.notify_one();
    return batch;
}

void RowQueue::giveUp()
{
    const std::lock_guard lock(m_mutex);
    m_isGivenUp = true;
    m_changed.notify_one();
}

} // namespace

Result<RowTally> readAhead(const ReadLedgerRows &read, const labour::TakeRow &take, const RowsHeard &heard)
{
    RowQueue queue;
    qint64 rowsRead = 0;
    auto reading = std::async(std::launch::async, [&] {
        const auto end = qScopeGuard([&queue] { queue.end(); });
        const auto add = [&queue](labour::LabourRow row) -> Result<void> {
            queue.add(std::move(row));
            return {};
        };
        auto tally = read(add, [&](qint64 rows) { return queue.hand(rowsRead = rows); });
        queue.hand(rowsRead); // the last rows, those before a refusal too
        return tally;
    });
    const auto giveUp = qScopeGuard([&queue] { queue.giveUp(); }); // before the thread is waited for
    while (auto batch = queue.next()) {
        for (labour::LabourRow &row : batch->rows)
            ZHANGFANG_TRY(take(std::move(row)));
        if (heard && !heard(batch->rowsRead))
            return Error{errors::kCancelled};
    }
    return reading.get();
}

} // namespace zhangfang::exchange
