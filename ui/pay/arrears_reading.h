#pragma once

#include "core/pay/payment_rules.h"
#include "ui/kit/desk.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace zhangfang::ui::pay
{

/// Adds up what is owed out of all months, a few months at a time: the window goes on meanwhile however many
/// there are, and whoever writes does not wait.
/// What changes meanwhile is told by the desk, and then the page begins anew.
class ArrearsReading final : public QObject
{
    Q_OBJECT

public:
    /// How much is read before the window goes on: persons of a month, some 2 ms for a thousand.
    static constexpr qint64 kPersonsAtOnce = 2'500;

    explicit ArrearsReading(kit::Desk &desk, QObject *parent = nullptr,
                            qint64 personsAtOnce = kPersonsAtOnce);

    /// Begins anew, as of `day`. Of two years or less with few persons the report has been told when it
    /// returns; longer ones begin when the window has been painted.
    void begin(const std::vector<zhangfang::pay::MonthSums> &months, QDate day);
    bool isReading() const { return m_reading.isActive(); }

Q_SIGNALS:
    void read(const zhangfang::pay::ArrearsReport &report);
    void refused(const zhangfang::Error &error);

private:
    void goOn();

    kit::Desk &m_desk;
    qint64 m_personsAtOnce;
    QTimer m_reading;
    std::vector<Month> m_months; ///< still to be read, the last one first
    zhangfang::pay::ArrearsSum m_sum{QDate()};
};

} // namespace zhangfang::ui::pay
