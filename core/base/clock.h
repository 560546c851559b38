#pragma once

#include <QDate>
#include <QDateTime>

namespace zhangfang
{

/// Says what time it is. Passed in wherever time matters, so that tests can fix it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present instant, UTC.
    virtual QDateTime nowUtc() const = 0;
    /// The civil date where the user sits.
    virtual QDate today() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
    QDate today() const override { return QDate::currentDate(); }
};

/// A clock that stands still.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime nowUtc)
        : m_now(std::move(nowUtc))
    {
    }
    QDateTime nowUtc() const override { return m_now; }
    QDate today() const override { return m_now.date(); }

private:
    QDateTime m_now;
};

} // namespace zhangfang
